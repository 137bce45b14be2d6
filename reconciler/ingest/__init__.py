"""Bytes become a Source with blocks, metadata and what was set aside, each with the rule that did it.

Knows nothing of alignment or projects.

    files, web, fetching                       a file, a paste or a page on the network
    sandbox, child                             ... taken apart in a process of its own, with limits
    formats, hints, packages                   which format it has, what the caller knows of it, zip archives
    readers, piece                             one reader a format, and what each gives
    reading, comments, metadata                ... made a source with blocks
    block, blocks, wrapping                    lines told apart: headings, bylines, body, furniture
    bylines, days, furniture, notices, press   ... by what is printed around an article
"""
