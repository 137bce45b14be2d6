"""One reader a format: bytes become pieces of text. All run in a process of their own, with limits (``ingest.child``).

Knows nothing of files, versions or the window; what it cannot read it refuses with an ``UnreadableInput``.

    plaintext, markdown, mail       text, with and without marks
    richtext, annotations           RTF and its comments
    word, opendocument, inline      Word and OpenDocument, and runs of text inside their paragraphs
    portable, typeset               PDF: characters with places become paragraphs
    printed                         ... and what browsers print around a story
    page, pagehead, dom, judgement  HTML: what is article and what is not
"""
