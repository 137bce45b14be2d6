"""The window through its actions."""
