"""Two numbers that are one but for two digits exchanged, which is how a number is mistyped or misread."""

from __future__ import annotations

from reconciler.model.fact import Figure, FigureKind

_SLIPPING = frozenset({FigureKind.COUNT, FigureKind.MONEY, FigureKind.MEASURE})


def transposed(a: Figure, b: Figure) -> int:
    """How many digits two numbers have that are one but for two digits exchanged ("2,914", "2,194"); 0 for others."""
    if a.value is None or b.value is None or a.unit != b.unit or a.kind is not b.kind or a.kind not in _SLIPPING:
        return 0
    one, other = (value.normalize().as_tuple() for value in (a.value, b.value))
    if one.exponent != other.exponent or len(one.digits) != len(other.digits):
        return 0
    unlike = [n for n, (x, y) in enumerate(zip(one.digits, other.digits, strict=True)) if x != y]
    if len(unlike) != 2 or unlike[1] != unlike[0] + 1:
        return 0
    first = unlike[0]
    exchanged = one.digits[first : first + 2] == other.digits[first : first + 2][::-1]
    return len(one.digits) if exchanged else 0
