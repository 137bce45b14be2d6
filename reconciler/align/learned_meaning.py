"""How the judgement of independent reports weighs its measures.

Written by tests/bench/align_judgement.py; each coefficient stands under the name of its measure, the constant under "".
"""

from __future__ import annotations

from reconciler.align.comparison import FIRST, MEANT
from reconciler.align.judgement import ABOUT, OTHERS, Judge, coefficients

FIRST_LOOK = {
    "covered least": -9.13,
    "covered most": 0.6827,
    "words": 1.101,
    "names": 0.005007,
    "facts": 0.3051,
    "function words": 9.037,
    "mass": -0.4423,
    "balance": -0.05526,
    "senses": 6.611,
    "senses sharp": -8.075,
    "topics": -4.963,
    "topics shared": 0.0949,
    "named": -0.3256,
    "place": -1.441,
    "abroad": -0.1354,
    "covered beyond": 4.814,
    "senses beyond": 3.692,
    "topics beyond": 2.037,
    "own names": 0.4705,
    "own dates": 0.658,
    "quoted both": -1.678,
    "quoted one": -0.5645,
    "said least": 3.917,
    "said most": 0.6086,
    "said beyond": 5.408,
    "meaning": 2.564,
    "meaning beyond": 5.985,
    "": -3.047,
}
SECOND_LOOK = {
    "covered least": -7.949,
    "covered most": 0.3051,
    "words": -0.5884,
    "names": 0.06955,
    "facts": 0.2648,
    "function words": 12.8,
    "mass": -0.2757,
    "balance": 0.0443,
    "senses": 8.149,
    "senses sharp": -8.819,
    "topics": -5.537,
    "topics shared": 0.09814,
    "named": -0.3909,
    "place": -0.3639,
    "abroad": -0.2396,
    "covered beyond": 6.912,
    "senses beyond": 3.32,
    "topics beyond": 1.889,
    "own names": 0.3974,
    "own dates": 0.5375,
    "quoted both": -1.736,
    "quoted one": -0.6888,
    "said least": 3.681,
    "said most": 1.596,
    "said beyond": 1.731,
    "meaning": 3.184,
    "meaning beyond": 4.21,
    "first look": -0.3419,
    "lead": 0.1914,
    "lead of one side": 0.1008,
    "best neighbour": 0.04535,
    "other neighbour": 0.05849,
    "beside": 0.6043,
    "around": 0.4791,
    "third": 5.356,
    "": -5.308,
}
EVENT = {
    "best pairs": 0.7673,
    "figures": 1.12,
    "covered": -14.64,
    "lead": 0.4171,
    "": 3.478,
}
MEASURES = (*FIRST, *MEANT)
JUDGE = Judge(
    coefficients(FIRST_LOOK, MEASURES),
    coefficients(SECOND_LOOK, (*MEASURES, *OTHERS)),
    coefficients(EVENT, ABOUT),
)
