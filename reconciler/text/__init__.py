"""What a string says: sentences, words, language, lexicon, facts.

Knows nothing of articles' files, versions' rows, projects or windows.

    clean, soft_hyphens, debris, dateline   what is no part of a text, or stands before it
    language, segment                       which language it is in, and where its sentences begin and end
    abbreviations                           ... and which full stops end none
    words, stopwords                        words and the forms in which they can be compared
    english, german, inflection             ... and how these are found
    lexicon, dictionaries, lists            what a German word is in English; the words that are shipped, the user's own
    expressions, frames                     several words that are one; which topics a sentence speaks of
    facts                                   figures, dates, names, quotations, negation and attribution
    nesting, unit_order                     how quotation marks and two units of one quantity are written anew
"""
