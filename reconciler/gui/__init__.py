"""Pixels and keys: the only room with Qt.

Talks to the rooms below through app and the nouns of model. ``start`` opens the window, ``window`` puts it together,
``controllers`` answer actions, ``panes`` draw the aligned versions, ``docks`` and ``dialogs`` are what stands around
them. Knows nothing of how rows, discrepancies or exports come about.

    start, window, workroom, settling        from nothing to a window at work
    desk, controllers                        what answers actions
    jobs, courtesy, typedahead, memory       work that would make the window wait
    leisure                                  ... and what is done while nobody works
    menus, menubar, contextmenus, recent     the ways to an action
    menuletters                              ... whose letters are their own while they are open
    palette, tabbing                         ... and those by letters and keys
    panes, strip, linear, docks              the versions side by side, in small, as a list, and lists beside them
    filterbar, findbar, hintbar              what stands above or below them
    statusline, emptystate                   the line at the bottom; the window without a version
    bearings, review, steps, moments         where the work stands, and how it is told
    kinship                                  what is told of versions that do not belong together
    changes                                  ... and in what it stood otherwise before
    dialogs, questions, messages, preferences   what asks and tells, how, and what is set
    headless                                 a picture where there is no display
    theme, systemtheme, comfort, icons       looks
    languages, sentences, reasons, wording   words of the window and of the rooms below, in its language
    announcing, naming                       what screen readers are told
    labels, tooltips, closedpage, utf16      article text shown as it is, letter by letter
    markedwords, wholelines                  ... and in lists: words that stand out, lines shown whole

The way of an action, from the key to the next picture:

1. ``app.row_actions`` and its likes declare it as data under its menu: id, title, help, keys, what must be there for
   it to be chosen. ``app.actions`` has them all.
2. ``menus`` makes a QAction of each; ``workroom`` connects it to what a controller names for its id in ``handlers``,
   inside ``desk.attempt``, which tells a refusal in the status line and shows an error.
3. The controller turns it into a command, a frozen value of ``model.command``, and gives it to ``desk.do``.
4. ``app.workspace`` passes it to ``app.session``: ``project.history`` has ``project.apply`` make a new project of the
   old one, together with ``Changes``, and keeps both projects for undo; the journal has the command on the disk before
   ``do`` comes back.
5. The workspace tells ``Changes`` to those who subscribed: ``workroom`` has the grid and the strip draw the rows that
   changed, and ``settling`` brings everything around them up to date once that is painted.

Undo and redo join this way at 4, with a project that is there already.
"""
