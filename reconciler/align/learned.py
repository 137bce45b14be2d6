"""How the judgement of independent reports weighs its measures.

Written by tests/bench/align_judgement.py; each coefficient stands under the name of its measure, the constant under "".
"""

from __future__ import annotations

from reconciler.align.comparison import FIRST
from reconciler.align.judgement import ABOUT, OTHERS, Judge, coefficients

FIRST_LOOK = {
    "covered least": -6.325,
    "covered most": 0.3728,
    "words": 1.46,
    "names": 0.07572,
    "facts": 0.2742,
    "function words": 10.34,
    "mass": -0.439,
    "balance": -0.1322,
    "senses": 4.11,
    "senses sharp": -3.488,
    "topics": -1.95,
    "topics shared": 0.06272,
    "named": -0.1738,
    "place": -1.544,
    "abroad": -0.1394,
    "covered beyond": 6.173,
    "senses beyond": 3.422,
    "topics beyond": -0.08871,
    "own names": 0.4837,
    "own dates": 0.6758,
    "quoted both": -1.693,
    "quoted one": -0.7175,
    "said least": 3.493,
    "said most": 0.6062,
    "said beyond": 7.78,
    "": -2.75,
}
SECOND_LOOK = {
    "covered least": -4.599,
    "covered most": 0.2747,
    "words": 0.227,
    "names": 0.1104,
    "facts": 0.1618,
    "function words": 11.16,
    "mass": -0.2128,
    "balance": -0.0461,
    "senses": 4.091,
    "senses sharp": -3.174,
    "topics": -1.525,
    "topics shared": 0.05687,
    "named": -0.1017,
    "place": -0.06219,
    "abroad": -0.2504,
    "covered beyond": 5.516,
    "senses beyond": 2.116,
    "topics beyond": -0.7375,
    "own names": 0.1971,
    "own dates": 0.3853,
    "quoted both": -1.328,
    "quoted one": -0.6186,
    "said least": 2.268,
    "said most": 0.8523,
    "said beyond": 4.095,
    "first look": -0.07398,
    "lead": 0.1652,
    "lead of one side": 0.09045,
    "best neighbour": 0.04441,
    "other neighbour": 0.09103,
    "beside": 0.7979,
    "around": 0.4448,
    "third": 5.448,
    "": -3.692,
}
EVENT = {
    "best pairs": 0.8718,
    "figures": 0.8396,
    "covered": -15.08,
    "lead": 0.4371,
    "": 3.86,
}
MEASURES = FIRST
JUDGE = Judge(
    coefficients(FIRST_LOOK, MEASURES),
    coefficients(SECOND_LOOK, (*MEASURES, *OTHERS)),
    coefficients(EVENT, ABOUT),
)
