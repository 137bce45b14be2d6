"""One row and its facts become discrepancies: one detector a file, pure functions, a registry.

Knows nothing of decisions or windows. A detector answers with findings for one row; ``across`` looks over all rows
at once for what no single row can show. ``registry`` names every detector in its order; begin there, and with
``gender`` or ``denials`` as short examples of one. What they stand on:

    side, context                       a row spread out by version, and what may be looked up about it
    matching, namesakes, slots          which words, names and facts of two versions speak of the same thing
    figure_match                        how two figures stand to one another by themselves
    quantity, quantities, fates, bases  ... and in their sentences: which are about one quantity
    contrast, copies, report            two readings that part become one finding a place, told of all versions
    phrases, messages                   the finding as a sentence
    kept, pairwise                      what was worked out before is not worked out again

Beside the detectors: ``figure_grid`` with ``kindred``, ``status``, ``figure_labels`` and ``figure_values`` makes lines
over all rows of them, ``trace`` asks what of a wording no version carries, ``translated`` what a translation altered.
"""

from reconciler.discrepancies.context import Context
from reconciler.discrepancies.messages import in_language, sentence
from reconciler.discrepancies.registry import compare_project, compare_row

__all__ = ["Context", "compare_project", "compare_row", "in_language", "sentence"]
