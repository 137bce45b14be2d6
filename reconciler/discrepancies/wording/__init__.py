"""Words that differ where nothing else does, and words that a machine or a torn file left behind.

Knows nothing of what the words mean; what other findings tell already is not told again.

    blocks, words, retelling          a difference of words, without what is told
    changes                           the detector of wording; it comes after all others
    artefact, falsefriends, strays    traces of machines: doubled words, torn ones, fragments
"""
