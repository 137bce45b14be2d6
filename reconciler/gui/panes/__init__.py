"""The grid of aligned rows: geometry without Qt, cells, painting, input.

Tells by signals what was chosen in it. Knows nothing of docks, dialogs and the window round it.
"""
