"""How the judgement of independent reports weighs its measures.

Written by tests/bench/align_judgement.py; each coefficient stands under the name of its measure, the constant under "".
"""

from __future__ import annotations

from reconciler.align.comparison import FIRST, MEANT
from reconciler.align.judgement import OTHERS, Judge, coefficients

FIRST_LOOK = {
    "covered least": 3.014,
    "covered most": 3.334,
    "words": -7.883,
    "names": 0.05847,
    "facts": 0.293,
    "function words": 14.44,
    "mass": -1.003,
    "balance": -0.8721,
    "senses": 14.24,
    "senses sharp": -12.34,
    "topics": -3.364,
    "topics shared": 0.07971,
    "named": -0.3402,
    "place": -2.444,
    "abroad": 0.1507,
    "covered beyond": 5.129,
    "senses beyond": 11.99,
    "topics beyond": -2.839,
    "meaning": -0.2825,
    "meaning beyond": 11.84,
    "": -1.505,
}
SECOND_LOOK = {
    "covered least": 1.634,
    "covered most": 0.8451,
    "words": -2.132,
    "names": 0.09602,
    "facts": 0.121,
    "function words": 0.2792,
    "mass": -0.4968,
    "balance": -0.5325,
    "senses": 9.433,
    "senses sharp": -8.484,
    "topics": -0.9438,
    "topics shared": 0.05992,
    "named": -0.24,
    "place": -0.04393,
    "abroad": -0.09745,
    "covered beyond": 1.218,
    "senses beyond": 4.522,
    "topics beyond": -2.803,
    "meaning": 0.2447,
    "meaning beyond": 5.033,
    "first look": 0.168,
    "lead": 0.1878,
    "lead of one side": 0.1145,
    "best neighbour": 0.09569,
    "other neighbour": 0.05011,
    "beside": 0.7528,
    "around": 0.5247,
    "third": 4.209,
    "": -2.429,
}
MEASURES = (*FIRST, *MEANT)
JUDGE = Judge(coefficients(FIRST_LOOK, MEASURES), coefficients(SECOND_LOOK, (*MEASURES, *OTHERS)))
