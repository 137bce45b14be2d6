"""Writes a tiny dictionary as the dictd server keeps it, laid out as FreeDict's are; its words are invented."""

from __future__ import annotations

import gzip
from collections.abc import Sequence
from pathlib import Path

DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
ENTRIES = (
    """Nebelkammer /nˈeːbl/ <fem, n, sg>
 [phys.] cloud chamber <n> [Br.] , fog chamber <n>
      "eine Nebelkammer bauen"  - build a cloud chamber
   Synonym: {Wilsonkammer}

""",
    """schlurfen /ʃlˈʊɾfən/ <v>
shuffle <v>
         Note: sth., shamble <v>
 see: {schlurfend}

""",
    """über /ˈyːbɜ/ ([wo?+ dat]) <prep>
above <prep>
         Note: where?, over <prep>
         Note: where to?, across <prep>
""",
    "auf dem Zahnfleisch gehen /aʊf/\nbe on its last legs\n",
    "Nebel… /nˈeːbl/ <adj>\nfoggy <adj>\n",
)


def write_dictd(stem: Path, entries: Sequence[str]) -> Path:
    """Write ``entries``, each with its headword on the first line; the index is returned."""
    about = "00-database-info\nA tiny dictionary, of no use to anybody.\n"
    index, data = [f"00databaseinfo\tA\t{_number(len(about))}"], about.encode()
    for entry in entries:
        packed = entry.encode()
        headword = entry.partition(" /")[0].lower()
        index.append(f"{headword}\t{_number(len(data))}\t{_number(len(packed))}")
        data += packed
    stem.with_name(f"{stem.name}.dict.dz").write_bytes(gzip.compress(data))
    path = stem.with_name(f"{stem.name}.index")
    path.write_text("\n".join(sorted(index)) + "\n", encoding="utf-8")
    return path


def _number(value: int) -> str:
    digits = ""
    while value or not digits:
        digits = DIGITS[value % 64] + digits
        value //= 64
    return digits
