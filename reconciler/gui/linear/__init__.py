"""All differences as one plain list, to be read line by line: the other way to review beside the grid.

Each line is a sentence that says everything about one discrepancy. Knows nothing of how the grid draws.

    view, wording                   the view, and the field in which a row is worded
    listing, lines, spoken          what is listed, and in which words
"""
