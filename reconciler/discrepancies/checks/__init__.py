"""One text held against others, outside all rows' discrepancies.

Knows nothing of who asks.

    trace        what of a wording no version carries
    translated   what a translation altered
"""
