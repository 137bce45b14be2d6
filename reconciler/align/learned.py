"""How the judgement of independent reports weighs its measures.

Written by tests/bench/align_judgement.py; each coefficient stands under the name of its measure, the constant under "".
"""

from __future__ import annotations

from reconciler.align.comparison import FIRST
from reconciler.align.judgement import ABOUT, OTHERS, Judge, coefficients

FIRST_LOOK = {
    "covered least": -7.901,
    "covered most": 0.5844,
    "words": 2.078,
    "names": 0.07936,
    "facts": 0.3039,
    "function words": 10.34,
    "mass": -0.5497,
    "balance": -0.09591,
    "senses": 7.982,
    "senses sharp": -7.598,
    "topics": -2.845,
    "topics shared": 0.08698,
    "named": -0.1668,
    "place": -1.631,
    "abroad": -0.2514,
    "covered beyond": 5.989,
    "senses beyond": 3.563,
    "topics beyond": 0.342,
    "own names": 0.5371,
    "own dates": 0.7324,
    "quoted both": -1.972,
    "quoted one": -0.7463,
    "said least": 3.378,
    "said most": -0.2683,
    "said beyond": 9.022,
    "": -2.294,
}
SECOND_LOOK = {
    "covered least": -7.558,
    "covered most": 0.5208,
    "words": -0.197,
    "names": 0.1355,
    "facts": 0.2782,
    "function words": 15.07,
    "mass": -0.4346,
    "balance": -0.04665,
    "senses": 9.58,
    "senses sharp": -8.362,
    "topics": -3.153,
    "topics shared": 0.1009,
    "named": -0.1846,
    "place": -0.5527,
    "abroad": -0.4098,
    "covered beyond": 8.596,
    "senses beyond": 3.226,
    "topics beyond": -0.4243,
    "own names": 0.4182,
    "own dates": 0.6479,
    "quoted both": -2.072,
    "quoted one": -0.9001,
    "said least": 3.586,
    "said most": 0.832,
    "said beyond": 6.445,
    "first look": -0.423,
    "lead": 0.1803,
    "lead of one side": 0.09714,
    "best neighbour": 0.04925,
    "other neighbour": 0.06517,
    "beside": 0.724,
    "around": 0.4722,
    "third": 5.438,
    "": -4.566,
}
EVENT = {
    "best pairs": 0.8387,
    "figures": 0.9354,
    "covered": -14.27,
    "lead": 0.3984,
    "": 3.532,
}
MEASURES = FIRST
JUDGE = Judge(
    coefficients(FIRST_LOOK, MEASURES),
    coefficients(SECOND_LOOK, (*MEASURES, *OTHERS)),
    coefficients(EVENT, ABOUT),
)
