"""Which pictures of the window are worth looking at, one by one, before a version is given out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from picture_states import DOCKS as LISTS
from picture_states import FORMATS, KINDS, MENUS, PRESETS, QUESTIONS

SAMPLES = Path(__file__).resolve().parents[1] / "resources" / "samples"
USUAL, SMALL, LARGE = (1440, 900), (1024, 700), (1920, 1080)
NARROW = (720, 540)  # a large letter size, or half a screen
DOCKS = ("review", "figures", "notes", "aside", "why", "versions", "history", "agreements")
DIALOGS = (
    "palette", "export", "keys", "about", "paste", "describe", "note", "translate", "address", "house", "import",
    "preferences", "preference-1", "preference-keys", "preference-2", "preference-privacy", "preference-5",
    "preference-6", "failures", "error", "fault", "save-first", "row-number",
)  # fmt: skip
STATES = (
    "empty", "guide-empty", "reviewed", "own-order", "base", "base-own-order", "list", "guide", "find", "filtered",
    "no-row", "edit", "moved", "hidden", "large", "hints", "loading",
)  # fmt: skip


MARKS = (*(f"mark-{kind}" for kind in KINDS), "agreed", "hovered", "treated", "translated")
OPENED = (*(f"menu-{name}" for name in (*MENUS, "row", "card")), *(f"question-{name}" for name in QUESTIONS))
ASKED = (
    "key-conflict", "preferences-found", "preferences-nothing", "palette-found", "palette-nothing", "find-nothing",
    "find-wrong", "import-errors", "alternatives",
)  # fmt: skip


@dataclass(frozen=True)
class Picture:
    """One picture: what it is called, what the window shows, and how."""

    name: str
    state: str
    theme: str = "light"
    size: tuple[int, int] = USUAL
    language: str = "en"
    scale: float = 1.0
    files: tuple[Path, ...] = ()

    @property
    def is_small(self) -> bool:
        """Whether it stands for a small screen, and not for a small window on a large one."""
        return self.size in (SMALL, NARROW)


def pictures(room: Path) -> list[Picture]:
    """The whole set; articles made for it are written into the folder ``room``."""
    five = tuple(sorted(SAMPLES.glob("*.txt")))
    twelve, strange = _crowd(room, five), _strange(room)
    found = [Picture(f"en-light-{state}", state) for state in (*STATES, *DOCKS, *DIALOGS)]
    found += [Picture(f"de-light-{state}", state, language="de") for state in (*STATES, *DOCKS, *DIALOGS)]
    more = (*MARKS, *OPENED, *ASKED)
    found += [Picture(f"en-light-{state}", state) for state in (*more, *(f"export-{n}" for n in (*PRESETS, *FORMATS)))]
    found += [Picture(f"de-light-{state}", state, language="de") for state in (*more, "export-report", "export-csv")]
    found += [Picture(f"two-mark-date-{lang}", "mark-date", language=lang, files=five[:2]) for lang in ("en", "de")]
    for theme in ("dark", "high-contrast"):
        found += [Picture(f"en-{theme}-{state}", state, theme) for state in (*MARKS, "menu-decide", "question-recover")]
    bare = [f"dock-{name}" for name in LISTS]
    found += [Picture(f"en-none-{state}", state, files=strange) for state in bare]
    found += [Picture(f"de-none-{state}", state, language="de", files=strange) for state in bare]
    found += [Picture(f"one-{state}", state, files=five[:1]) for state in ("review", "export", "dock-versions")]
    found += [
        Picture(f"de-small-{s}", s, size=SMALL, language="de") for s in ("import-errors", "key-conflict", "treated")
    ]
    few = ("reviewed", "own-order", "list", "guide", "export", "empty", "find", "figures", "preferences")
    found += [Picture(f"en-dark-{state}", state, "dark") for state in dict.fromkeys((*few, *DOCKS, *DIALOGS, *ASKED))]
    found += [Picture(f"en-contrast-{state}", state, "high-contrast") for state in few]
    tight = (*few, "replace", "translate", "house", "import", "preference-keys", "describe", "paste", "save-first")
    found += [Picture(f"de-small-{state}", state, size=SMALL, language="de") for state in tight]
    found += [Picture(f"en-small-{state}", state, size=SMALL) for state in few]
    narrow = ("reviewed", "guide", "own-order", "find", "treated")
    found += [Picture(f"{lang}-narrow-{s}", s, size=NARROW, language=lang) for lang in ("en", "de") for s in narrow]
    for state in ("review", "own-order", "scrolled"):
        found.append(Picture(f"two-{state}", state, files=five[:2]))
        found.append(Picture(f"twelve-{state}", state, files=twelve))
        found.append(Picture(f"strange-{state}", state, files=strange))
    found += [Picture(f"wide-{state}", state, size=LARGE) for state in ("reviewed", "own-order", "empty")]
    found += [Picture(f"scale2-{state}", state, "dark", scale=2.0) for state in ("reviewed", "own-order", "export")]
    return found


def _crowd(room: Path, five: tuple[Path, ...]) -> tuple[Path, ...]:
    """Twelve versions: the samples, and papers that took over the first of them with small changes."""
    words = five[0].read_text(encoding="utf-8")
    changes = (
        ("43 people", "34 people"), ("2,400 tonnes", "2,600 tonnes"), ("late on Wednesday", "on Wednesday night"),
        ("Half a metre", "A metre"), ("two of them", "three of them"), ("15 percent", "a seventh"), ("312", "321"),
    )  # fmt: skip
    made = []
    for number, (before, after) in enumerate(changes, 1):
        path = room / f"morning-paper-{number}.txt"
        path.write_text(words.replace(before, after), encoding="utf-8")
        made.append(path)
    return (*five, *made)


def _strange(room: Path) -> tuple[Path, ...]:
    """Endless words, right-to-left text, and characters that cannot be seen."""
    texts = {
        "long.txt": (
            "Verkehrswegeplanungsbeschleunigungsgesetzesänderungsantragsberatung vertagt\n\n"
            "Die Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle schließt am 3. Mai.\n\n"
            "Mehr: https://paper.example/a/very/long/address/without/any/break/that/goes/on/and/on?with=parameters\n"
        ),
        "right.txt": (
            "محطة في تولم تغلق أبوابها\n\nقالت البلدية إن المحطة في تولم ستغلق في 3 مايو بعد 40 عاما.\n\n"
            "وأضافت أن 120 موظفا (من أصل 130) سينتقلون إلى Kaldra.\n"
        ),
        "hidden.txt": (
            "Office in Tolm closes\n\nThe office in Tolm will close on 3\u202e May\u202c, the coun\u00adcil said,"
            " af\u200bter 40 years.\n\n"
            "About 120 of its 130 em\ufeffployees will move to Kaldra.\n"
        ),
    }
    for name, text in texts.items():
        (room / name).write_text(text, encoding="utf-8")
    return tuple(room / name for name in texts)
