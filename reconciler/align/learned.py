"""How the judgement of independent reports weighs its measures.

Written by tests/bench/align_judgement.py; each coefficient stands under the name of its measure, the constant under "".
"""

from __future__ import annotations

from reconciler.align.comparison import FIRST
from reconciler.align.judgement import OTHERS, Judge, coefficients

FIRST_LOOK = {
    "covered least": 5.751,
    "covered most": 3.853,
    "words": -12.29,
    "names": 0.1445,
    "facts": 0.2818,
    "function words": 17.71,
    "mass": -1.046,
    "balance": -0.9543,
    "senses": 15.3,
    "senses sharp": -13.19,
    "topics": -3.118,
    "topics shared": 0.07298,
    "named": -0.3774,
    "place": -2.521,
    "abroad": -0.09249,
    "covered beyond": 10.94,
    "senses beyond": 13.89,
    "topics beyond": -1.425,
    "": -1.404,
}
SECOND_LOOK = {
    "covered least": 1.724,
    "covered most": 1.377,
    "words": -5.372,
    "names": 0.1798,
    "facts": 0.1284,
    "function words": 6.916,
    "mass": -0.7304,
    "balance": -0.4603,
    "senses": 10.69,
    "senses sharp": -9.422,
    "topics": -0.6827,
    "topics shared": 0.05974,
    "named": -0.2016,
    "place": 0.1176,
    "abroad": -0.3093,
    "covered beyond": 4.762,
    "senses beyond": 5.895,
    "topics beyond": -2.784,
    "first look": 0.1895,
    "lead": 0.1552,
    "lead of one side": 0.09567,
    "best neighbour": 0.07906,
    "other neighbour": -0.01385,
    "beside": 0.5599,
    "around": 0.7103,
    "third": 4.581,
    "": -2.093,
}
MEASURES = FIRST
JUDGE = Judge(coefficients(FIRST_LOOK, MEASURES), coefficients(SECOND_LOOK, (*MEASURES, *OTHERS)))
