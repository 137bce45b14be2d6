"""Tests of the room that groups sentences into rows."""
