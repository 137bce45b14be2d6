"""Windows that ask or tell: import, paste, translate, export, note, preferences, keys, errors, recovery.

Each takes values and gives values back by a signal. Knows nothing of the workspace but through what it is handed.

    importing, importlist, importdetails, preview             files before they are added
    paste, address                                            ... and text that comes otherwise
    version, note                                             one version, one note
    translate, alternatives, dictionaries                     working texts and what they are made with
    correction                                                ... written by hand
    export, openpoints, page                                  the account before it leaves
    house, attribution                                        its forms and wordings
    preferences, settingspage, searchwords, keys, keyeditor   settings and keys
    earlier                                                   the project as it was at former saves
    problem, about                                            what went wrong; the program
    frame                                                     what frames each of them
"""
