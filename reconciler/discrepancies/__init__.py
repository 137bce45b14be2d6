"""One row and its facts become discrepancies: one detector a file, pure functions, a registry.

Knows nothing of decisions or windows. A detector answers with findings for one row; ``across`` looks over all rows
at once for what no single row can show.
"""

from reconciler.discrepancies.context import Context
from reconciler.discrepancies.messages import in_language, sentence
from reconciler.discrepancies.registry import compare_project, compare_row

__all__ = ["Context", "compare_project", "compare_row", "in_language", "sentence"]
