"""What only some versions have.

Knows nothing of what they say otherwise.

    passages   a part of a row, or a whole row
    facts      names and figures that others have nowhere in their text
"""
