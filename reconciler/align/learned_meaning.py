"""How the judgement of independent reports weighs its measures.

Written by tests/bench/align_judgement.py; each coefficient stands under the name of its measure, the constant under "".
"""

from __future__ import annotations

from reconciler.align.comparison import FIRST, MEANT
from reconciler.align.judgement import ABOUT, OTHERS, Judge, coefficients

FIRST_LOOK = {
    "covered least": 3.375,
    "covered most": 3.332,
    "words": -8.162,
    "names": 0.0495,
    "facts": 0.2846,
    "function words": 13.86,
    "mass": -1.007,
    "balance": -0.8603,
    "senses": 14.09,
    "senses sharp": -11.83,
    "topics": -3.475,
    "topics shared": 0.08335,
    "named": -0.3572,
    "place": -2.432,
    "abroad": 0.1658,
    "covered beyond": 4.906,
    "senses beyond": 11.84,
    "topics beyond": -2.885,
    "meaning": -0.3922,
    "meaning beyond": 12.05,
    "": -1.487,
}
SECOND_LOOK = {
    "covered least": 1.849,
    "covered most": 0.8736,
    "words": -2.511,
    "names": 0.093,
    "facts": 0.118,
    "function words": 0.2635,
    "mass": -0.5165,
    "balance": -0.5205,
    "senses": 9.41,
    "senses sharp": -8.113,
    "topics": -0.8861,
    "topics shared": 0.06067,
    "named": -0.2556,
    "place": -0.08832,
    "abroad": -0.08027,
    "covered beyond": 1.292,
    "senses beyond": 4.323,
    "topics beyond": -2.815,
    "meaning": 0.1444,
    "meaning beyond": 5.269,
    "first look": 0.1558,
    "lead": 0.1863,
    "lead of one side": 0.1163,
    "best neighbour": 0.0977,
    "other neighbour": 0.04111,
    "beside": 0.7426,
    "around": 0.5297,
    "third": 4.185,
    "": -2.462,
}
EVENT = {
    "best pairs": 0.8718,
    "figures": 0.8396,
    "covered": -15.08,
    "lead": 0.4371,
    "": 3.86,
}
MEASURES = (*FIRST, *MEANT)
JUDGE = Judge(
    coefficients(FIRST_LOOK, MEASURES),
    coefficients(SECOND_LOOK, (*MEASURES, *OTHERS)),
    coefficients(EVENT, ABOUT),
)
