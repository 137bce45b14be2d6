"""Who says it, and in which words: quotations, attributions, denials.

Knows nothing of whether it is so.

    quotes, attribution, denials   one detector each
"""
