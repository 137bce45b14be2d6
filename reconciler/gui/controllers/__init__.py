"""What happens when an action is chosen: one file for each kind of action, one small function for each action.

Each turns the state of the desk into commands for the workspace and a sentence for the status line. Knows no pixels.
"""
