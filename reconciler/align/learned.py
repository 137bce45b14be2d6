"""How the judgement of independent reports weighs its measures.

Written by tests/bench/align_judgement.py; each coefficient stands under the name of its measure, the constant under "".
"""

from __future__ import annotations

from reconciler.align.comparison import FIRST
from reconciler.align.judgement import OTHERS, Judge, coefficients

FIRST_LOOK = {
    "covered least": 5.474,
    "covered most": 3.829,
    "words": -12.07,
    "names": 0.1496,
    "facts": 0.2883,
    "function words": 17.89,
    "mass": -1.029,
    "balance": -0.9705,
    "senses": 15.73,
    "senses sharp": -13.85,
    "topics": -3.097,
    "topics shared": 0.06799,
    "named": -0.3487,
    "place": -2.526,
    "abroad": -0.1192,
    "covered beyond": 11.2,
    "senses beyond": 14.02,
    "topics beyond": -1.404,
    "": -1.454,
}
SECOND_LOOK = {
    "covered least": 1.362,
    "covered most": 1.276,
    "words": -4.784,
    "names": 0.179,
    "facts": 0.1302,
    "function words": 6.738,
    "mass": -0.6962,
    "balance": -0.4556,
    "senses": 10.61,
    "senses sharp": -9.597,
    "topics": -0.6831,
    "topics shared": 0.05656,
    "named": -0.1766,
    "place": 0.1818,
    "abroad": -0.3261,
    "covered beyond": 4.499,
    "senses beyond": 5.741,
    "topics beyond": -2.669,
    "first look": 0.2107,
    "lead": 0.1558,
    "lead of one side": 0.09857,
    "best neighbour": 0.0774,
    "other neighbour": -0.004663,
    "beside": 0.5253,
    "around": 0.7131,
    "third": 4.524,
    "": -2.043,
}
MEASURES = FIRST
JUDGE = Judge(coefficients(FIRST_LOOK, MEASURES), coefficients(SECOND_LOOK, (*MEASURES, *OTHERS)))
