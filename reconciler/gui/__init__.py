"""Pixels and keys: the only room with Qt.

Talks to the rooms below through app and the nouns of model. ``start`` opens the window, ``window`` puts it together,
``controllers`` answer actions, ``panes`` draw the aligned versions, ``docks`` and ``dialogs`` are what stands around
them. Knows nothing of how rows, discrepancies or exports come about.
"""
