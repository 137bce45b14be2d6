"""One row and its facts become discrepancies: one detector a file, pure functions, a registry.

Knows nothing of decisions or windows. A detector answers with findings for one row, a survey with those that show only
over all rows at once. ``registry`` names every one in its order; begin there, and with ``names.gender`` or
``speech.denials`` as short examples. From the bottom up, each knowing only what stands before it:

    row             a row spread out by version; which words and facts of its versions speak of the same thing
    telling         readings that part become a finding, and the finding a sentence
    figures         which figures are about one quantity, and whether they agree
    dates           the same of days
    names           the same of people, places and bodies
    claims          whether it is so, and how sure: "not", contrary words, "may"
    speech          who says it, and in which words
    missing         what only some versions have
    wording         words that differ where nothing else does, and traces of machines
    registry        all detectors, what is found of a row and of all rows

Beside the detectors:

    figure_grid     the quantities of all rows as lines
    checks          one text held against others: a wording against its sources, a translation against its original
"""

from reconciler.discrepancies.registry import compare_project, compare_row
from reconciler.discrepancies.row.context import Context
from reconciler.discrepancies.telling.messages import in_language, sentence

__all__ = ["Context", "compare_project", "compare_row", "in_language", "sentence"]
