"""How the judgement of independent reports weighs its measures.

Written by tests/bench/align_judgement.py; each coefficient stands under the name of its measure, the constant under "".
"""

from __future__ import annotations

from reconciler.align.comparison import FIRST
from reconciler.align.judgement import ABOUT, OTHERS, Judge, coefficients

FIRST_LOOK = {
    "covered least": -7.932,
    "covered most": 0.5578,
    "words": 2.789,
    "names": 0.1119,
    "facts": 0.2994,
    "function words": 10.9,
    "mass": -0.5128,
    "balance": -0.1206,
    "senses": 6.598,
    "senses sharp": -4.614,
    "topics": -2.794,
    "topics shared": 0.06893,
    "named": -0.1756,
    "place": -1.622,
    "abroad": -0.1549,
    "covered beyond": 5.924,
    "senses beyond": 2.13,
    "topics beyond": 0.1952,
    "own names": 0.4781,
    "own dates": 0.6906,
    "quoted both": -1.982,
    "quoted one": -0.7621,
    "said least": 2.987,
    "said most": -0.4921,
    "said beyond": 9.778,
    "": -2.388,
}
SECOND_LOOK = {
    "covered least": -8.355,
    "covered most": 0.7725,
    "words": 0.6331,
    "names": 0.1668,
    "facts": 0.2973,
    "function words": 16.61,
    "mass": -0.4397,
    "balance": -0.08702,
    "senses": 8.12,
    "senses sharp": -5.911,
    "topics": -3.314,
    "topics shared": 0.09133,
    "named": -0.1933,
    "place": -0.6895,
    "abroad": -0.3593,
    "covered beyond": 9.149,
    "senses beyond": 2.833,
    "topics beyond": -0.4233,
    "own names": 0.4133,
    "own dates": 0.6945,
    "quoted both": -2.275,
    "quoted one": -0.9915,
    "said least": 3.729,
    "said most": 0.6795,
    "said beyond": 7.916,
    "first look": -0.5311,
    "lead": 0.1854,
    "lead of one side": 0.08382,
    "best neighbour": 0.04761,
    "other neighbour": 0.09178,
    "beside": 0.6944,
    "around": 0.4982,
    "third": 5.436,
    "": -4.839,
}
EVENT = {
    "best pairs": 0.867,
    "figures": 0.8347,
    "covered": -14.73,
    "lead": 0.4239,
    "": 3.725,
}
MEASURES = FIRST
JUDGE = Judge(
    coefficients(FIRST_LOOK, MEASURES),
    coefficients(SECOND_LOOK, (*MEASURES, *OTHERS)),
    coefficients(EVENT, ABOUT),
)
