"""Words in, text out: the command line over the facade.

Knows nothing of Qt.

    main, commands, arguments       the commands, and what all of them are given
    answers, facts, figures         what they answer, as JSON and as text
    terminal                        errors, progress and colours at a terminal
"""
