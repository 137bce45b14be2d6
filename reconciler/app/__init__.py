"""The order of the stages, the facade, the catalogue of actions, settings, jobs.

Knows every room below, nothing of terminals or windows. ``pipeline`` has the stages in their order, ``workspace`` is
what window and command line speak to; begin there.

    workspace, session, past            the facade, the open document, what was done to it
    earlier, differing                  the project at former saves, and in what it differs from now
    pipeline, analysis                  the stages; facts and findings kept up to date
    actions, matching                   what an editor can do, as data; which of it typed letters mean
    action, project_actions             ... one such thing; those of the menus File and Edit
    row_actions, view_actions           ... those of Decide and Align; of Go, View and Help
    jobs, ahead, child                  long work beside the window; what a thread works out before it is asked for
    warming                             ... and what it reads once, while nobody waits
    reading, recognised, reloading      files become versions; what was recognised of them; a newer text of one
    recutting                           ... in the sentences made by hand
    batch, single_text, sentence_pair   a folder of stories; one text; two sentences
    translating, binding                working texts: asked for, or read from a version that is the translation
    aids, settings, places              dictionaries and models, what the editor likes, where both are kept
    proposals, composition              what the account would take for rows nobody has decided
    attribute, told, retold             one sentence that says which version states what
    phrasing, wordings, marks           ... put into words, and into quotation marks
    starting                            whose words an editor began a wording with
    house, once                         the house's forms, and what is decided once for the whole account
    figures, evidence, messages         the figure grid, reasons and findings for people to read
    search                              words found over versions, account and notes
    checking, exporting                 what an account owes before it leaves, and how it leaves
    guide                               the walk for newcomers
"""
