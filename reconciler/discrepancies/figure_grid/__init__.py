"""Lines over all rows of a project: one a quantity, one column a version.

Knows nothing of how the window shows them. ``lines`` is the whole way; begin there.

    quantities        the quantities of a row, with the words that tell what they are
    kindred           which of different rows are one quantity, and which at least about one thing
    labels, values    what a line is called, and its values in one unit
    lines             all of it together
"""
