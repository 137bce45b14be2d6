"""Days, weekdays, months and years, by their words and by the day they mean.

Knows nothing of other facts.

    days_beside, days_of_saying   days told from another day, and days on which something was said
    by_day                        the detector of dates within a row
    rivals                        a day that stands in another row, and otherwise
"""
