"""Lists beside the grid: discrepancies, figures, notes, what was set aside, why a row is a row, versions, history.

Each shows the project and jumps to a row. Knows nothing of how the grid draws.
"""
