"""Whether it is so, and how sure it is: "not", contrary words, "may".

Knows nothing of who says it.

    opposites               words of contrary meaning
    negation, refusals      a "not" that only some have, and words that deny without one
    exclusions, antonyms    ruled out here, left open there; "rose" here, "fell" there
    modality                certain here, possible or planned there
"""
