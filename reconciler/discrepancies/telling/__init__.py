"""How a finding comes about and what it says: readings, keys, sentences in English and German.

Knows nothing of what makes versions part.

    phrases, messages   a telling becomes a sentence
    report              one finding: its key, its voices
    contrast            two readings that part, and how those of all pairs become one finding a place
    copies              versions word for word alike: one is compared, and what is found is told of all
"""
