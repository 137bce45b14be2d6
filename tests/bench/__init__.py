"""Measurements, never part of the suite: start-up, alignment, quality floors, clusters of invented articles."""
