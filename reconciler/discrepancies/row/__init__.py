"""What every detector stands on: a row spread out by version, and which parts of its versions speak of the same thing.

Knows nothing of single kinds of discrepancies, nor of what is said of them.

    kept, context    what may be looked up about the versions, and what was worked out before
    side, pairwise   what one version says in a row, and what is found of two of them
    matching         which words of two versions stand for one another
    slots            which facts of all versions are about one thing
"""
