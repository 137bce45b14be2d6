"""How the judgement of independent reports weighs its measures.

Written by tests/bench/align_judgement.py; each coefficient stands under the name of its measure, the constant under "".
"""

from __future__ import annotations

from reconciler.align.comparison import FIRST
from reconciler.align.judgement import SECOND, Judge, coefficients

FIRST_LOOK = {
    "covered least": 4.926,
    "covered most": 3.787,
    "words": -12.93,
    "names": 0.1929,
    "facts": 0.2932,
    "function words": 17.83,
    "mass": -1.213,
    "balance": -0.9394,
    "senses": 14.22,
    "senses sharp": -13.18,
    "topics": -1.109,
    "topics shared": 0.1307,
    "named": -0.3733,
    "place": -2.542,
    "abroad": -0.231,
    "covered beyond": 14.13,
    "senses beyond": 13.41,
    "topics beyond": -4.746,
    "": -0.8489,
}
SECOND_LOOK = {
    "covered least": 1.054,
    "covered most": 1.747,
    "words": -4.595,
    "names": 0.1782,
    "facts": 0.1008,
    "function words": 6.207,
    "mass": -0.5862,
    "balance": -0.4141,
    "senses": 9.73,
    "senses sharp": -8.553,
    "topics": 0.7172,
    "topics shared": 0.04819,
    "named": -0.2052,
    "place": 0.2807,
    "abroad": -0.292,
    "covered beyond": 6.018,
    "senses beyond": 4.998,
    "topics beyond": -4.529,
    "first look": 0.2113,
    "lead": 0.1498,
    "lead of one side": 0.1399,
    "best neighbour": 0.1068,
    "other neighbour": 0.03094,
    "beside": 0.02019,
    "around": 0.6959,
    "third": 4.62,
    "": -2.15,
}
JUDGE = Judge(coefficients(FIRST_LOOK, FIRST), coefficients(SECOND_LOOK, SECOND))
