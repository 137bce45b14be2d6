"""The rules of the house as tests: what may import what, how long things may get, what must never appear."""
