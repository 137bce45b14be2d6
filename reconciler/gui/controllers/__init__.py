"""What happens when an action is chosen: one file for each kind of action, one small function for each action.

Each turns the state of the desk into commands for the workspace and a sentence for the status line. Knows no pixels.

    files, importing, opening, dropping what comes in: articles, projects
    drafting, restoring                 what a crash must not cost
    earlier, whereabouts                the project as it was at former saves; its file gone
    decisions, house, order             what the account takes, in which forms, in which order
    rows, mending, columns, versions    the alignment, its sentences and its columns mended by hand
    translating, alternatives           working texts
    correcting                          ... written by hand
    navigation, finding, lists, notes   going from one thing to the next
    viewing, reading, linear            how the versions are seen
    comparing                           findings worked out in the background
    exporting, history                  the account leaves; undo and redo
    preferring, guiding                 the preferences, and the walk for newcomers
"""
