"""Names and the people, places and bodies that bear them.

Knows nothing of what is said of them.

    namesakes, stand_ins      whether a name of one version stands in another; what stands in its place
    roles                     another name in the same role, or one name in several spellings
    at_one_time               another place beside the same date
    gender                    pronouns of one person that change
    spellings                 over all rows: one name in two spellings within one version
    slips, broken_names       ... and among several, by a slip or by a machine
    given_names               ... and one family name with other given names
"""
