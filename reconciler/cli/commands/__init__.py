"""The commands of ``reconciler``, one a file: words in, text out.

They know nothing of one another or of windows.

    align, compare, facts             what the program makes of articles
    importing                         ... and what it takes them for (``reconciler import``)
    translate, export, check, batch   working texts, accounts, what is open in them, a folder of stories
    history, recover                  the steps of a project, and what a crash left
"""
