"""Sentences become vectors by a model of meaning that lies on this computer; nothing is ever downloaded.

Knows nothing of versions and rows: strings in, vectors out.

    models, store                   which models there are, and vectors kept
    bert, tensors                   the encoder, and its weights read from files
"""
