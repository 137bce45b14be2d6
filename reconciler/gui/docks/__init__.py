"""Lists beside the grid: discrepancies, figures, notes, what was set aside, why a row is a row, versions, history.

Each shows the project and jumps to a row. Knows nothing of how the grid draws.

    board, listkeys                                  the docks together, and the keys of their lists
    discrepancies, table, entries                    the list of discrepancies, its lines, what they are made of
    figures, figuretable                             the figure grid
    notes, setaside, why, versions, history, guide   one dock each
"""
