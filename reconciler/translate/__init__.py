"""A sentence gains a working text in another language.

Every translation is marked with who made it, and nothing is sent anywhere before the caller has the editor's consent.
Knows nothing of rows or windows.

    job, cache, parts               many sentences: known ones from the cache, long ones in parts
    engines, keys                   which services there are, as data, and the editor's keys for them
    services, http, forms           a service asked, and the form it takes
    pacing, answers, faults         how often, what came back, and what can go wrong
    offline, package                translating on this machine with a package
    gloss                           word by word, for reading only
"""
