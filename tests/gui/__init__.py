"""The window through its actions, offscreen and in this process. Needs Qt."""
