"""Figures: whether those of several versions are about one quantity, and whether they say the same of it.

Knows nothing of the words around, but for what they tell of a quantity.

    match, transposed                          how two figures stand to one another by themselves
    status, shelves, fates                     what became of what is counted; all figures of a project
    bases, sums                                what a share is taken of; a number told in two parts
    same_quantity                              ... and with all this, which two are about one quantity
    amounts                                    a figure as readers read it
    by_value, both_values, plurals, numerals   the detector of figures within a row, and parts of it
    repetitions, reckoning                     how often something happened; arithmetic within one sentence
    ordinals                                   ... weeks and months of one number
    rivals, ages                               what stands in another row, and otherwise
    no_toll, exchanged, headlines              ... nobody and somebody; two digits exchanged; headline and text
"""
