"""Applying commands, history, file format, journal, lock.

Knows the nouns only: nothing of aligning, detecting or windows.

    apply, invariants               one pure function a command, and what always holds afterwards
    rows, sentences, pins           ... commands on the alignment
    decisions, versions, whole      ... on the account, on versions, on the project
    adopt, settle, reload, upheld   what hung on rows and sentences finds its new place
    history, labels                 undo: the projects before and after each step, and what the step is called
    document, archive, files        the project file, read with care and written whole
    codec, migrations               ... its JSON, and that of older programs
    record, recall, difference      ... the steps in it
    journal, drafts, leftovers      every action on the disk before it counts; the work of programs that ended
    lock, backups                   one program a file; the file as it was at former saves
"""
