"""How far apart two colours look, to eyes that see all colours and to eyes that do not.

Sources: Machado, Oliveira, Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009),
matrices for full severity, applied to linear light; CIEDE2000 after Sharma, Wu, Dalal (2005); sRGB after IEC 61966-2-1.
"""

from __future__ import annotations

from math import atan2, cos, degrees, exp, hypot, radians, sin, sqrt

Triple = tuple[float, float, float]
Matrix = tuple[Triple, Triple, Triple]

ALL_COLOURS: Matrix = ((1, 0, 0), (0, 1, 0), (0, 0, 1))
EYES: dict[str, Matrix] = {
    "all colours": ALL_COLOURS,
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
}
_TO_XYZ: Matrix = (
    (0.4124564, 0.3575761, 0.1804375),
    (0.2126729, 0.7151522, 0.0721750),
    (0.0193339, 0.1191920, 0.9503041),
)
_WHITE = (0.95047, 1.0, 1.08883)


def difference(one: str, other: str, eyes: Matrix = ALL_COLOURS) -> float:
    """CIEDE2000 of two colours (``#RRGGBB``) as these eyes see them; about 1 can just be told apart."""
    return ciede2000(lab(one, eyes), lab(other, eyes))


def lab(colour: str, eyes: Matrix = ALL_COLOURS) -> Triple:
    """A colour in CIELAB (D65), as these eyes see it."""
    light = _times(eyes, _linear(colour))
    x, y, z = (_root(v / w) for v, w in zip(_times(_TO_XYZ, _in_range(light)), _WHITE, strict=True))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def ciede2000(one: Triple, other: Triple) -> float:
    """The colour difference of two CIELAB colours."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    mean = (hypot(a1, b1) + hypot(a2, b2)) / 2
    g = 1.5 - sqrt(mean**7 / (mean**7 + 25**7)) / 2
    c1, h1 = _polar(a1 * g, b1)
    c2, h2 = _polar(a2 * g, b2)
    light, chroma = l2 - l1, c2 - c1
    turn = 2 * sqrt(c1 * c2) * sin(radians(_turn(h1, h2, c1 * c2) / 2))
    ml, mc, mh = (l1 + l2) / 2, (c1 + c2) / 2, _middle(h1, h2, c1 * c2)
    t = 1 - 0.17 * _cos(mh - 30) + 0.24 * _cos(2 * mh) + 0.32 * _cos(3 * mh + 6) - 0.20 * _cos(4 * mh - 63)
    sl = 1 + 0.015 * (ml - 50) ** 2 / sqrt(20 + (ml - 50) ** 2)
    sc, sh = 1 + 0.045 * mc, 1 + 0.015 * mc * t
    blue = -sin(radians(60 * exp(-(((mh - 275) / 25) ** 2)))) * 2 * sqrt(mc**7 / (mc**7 + 25**7))
    return sqrt((light / sl) ** 2 + (chroma / sc) ** 2 + (turn / sh) ** 2 + blue * (chroma / sc) * (turn / sh))


def _linear(colour: str) -> Triple:
    parts = (int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))
    red, green, blue = (v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in parts)
    return red, green, blue


def _in_range(light: Triple) -> Triple:
    red, green, blue = (min(1.0, max(0.0, v)) for v in light)
    return red, green, blue


def _times(matrix: Matrix, vector: Triple) -> Triple:
    one, two, three = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return one, two, three


def _root(t: float) -> float:
    return float(t ** (1 / 3)) if t > (6 / 29) ** 3 else t / (3 * (6 / 29) ** 2) + 4 / 29


def _polar(a: float, b: float) -> tuple[float, float]:
    return hypot(a, b), degrees(atan2(b, a)) % 360 if (a or b) else 0.0


def _turn(h1: float, h2: float, product: float) -> float:
    if not product:
        return 0.0
    turn = h2 - h1
    return turn - 360 if turn > 180 else turn + 360 if turn < -180 else turn


def _middle(h1: float, h2: float, product: float) -> float:
    if not product or abs(h1 - h2) <= 180:
        return h1 + h2 if not product else (h1 + h2) / 2
    return (h1 + h2 + 360) / 2 if h1 + h2 < 360 else (h1 + h2 - 360) / 2


def _cos(angle: float) -> float:
    return cos(radians(angle))
