"""The codes by which languages are named."""

from __future__ import annotations

from reconciler.model.version import UNKNOWN

# ISO 639-1: the first letters of its codes, and what may follow on each.
_LETTERS = {
    "a": "abefkmnrsvyz",
    "b": "aeghimnors",
    "c": "aehorsuvy",
    "d": "aevz",
    "e": "elnostu",
    "f": "afijory",
    "g": "adlnuv",
    "h": "aeiortuyz",
    "i": "adegikostu",
    "j": "av",
    "k": "agijklmnorsuvwy",
    "l": "abginotuv",
    "m": "ghiklnrsty",
    "n": "abdeglnorvy",
    "o": "cjmrs",
    "p": "ailst",
    "q": "u",
    "r": "mnouw",
    "s": "acdeghiklmnoqrstuvw",
    "t": "aeghiklnorstwy",
    "u": "gkrz",
    "v": "eio",
    "w": "ao",
    "x": "h",
    "y": "io",
    "z": "ahu",
}
# ISO 639-3: languages that the program can tell, or services translate, and most of which have no code above.
_LONGER = frozenset(
    [
        *("ace", "ary", "arz", "bcl", "ceb", "ckb", "crh", "dsb", "ext", "fil", "frr", "fuv", "gcf", "gcr", "gom"),
        *("grc", "gsw", "gug", "guw", "haw", "hbo", "hmn", "hsb", "kab", "kik", "lij", "ltg", "nds", "nso", "pcm"),
        *("sdh", "uzs", "vec", "wuu", "yue"),
    ]
)


def is_language(code: str) -> bool:
    """Whether ``code`` names a language: by ISO 639-1, some by ISO 639-3, or "und" for an unknown one."""
    return code == UNKNOWN or code in _LONGER or (len(code) == 2 and code[1] in _LETTERS.get(code[0], ""))
