"""Lists beside the grid: discrepancies, notes, what was set aside, why a row is a row.

Each shows the project and jumps to a row. Knows nothing of how the grid draws.
"""
