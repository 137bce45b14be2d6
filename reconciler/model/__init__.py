"""The nouns of the program as frozen values: versions, sentences, rows, facts, discrepancies, decisions, commands.

Knows nothing of files, clocks, networks, Qt or of any other room. Every value may be shared and kept for undo,
so mappings held by these values are never changed in place: a new value gets a new mapping.

    project                         everything an editor works on; begin there
    version, span, ids, languages   articles, their sentences, and the languages these are in
    row, fact, event                rows of sentences, and what these state
    discrepancy, parting            where the versions of a row part
    figure_line                     what they count, line by line
    decision, house, layout         what the account takes, in which forms, and how it stands there
    account, trace                  the account, and what it still owes its readers
    command                         what an editor can do
    progress, errors, wording       how far work is, what can go wrong, words for people
"""
