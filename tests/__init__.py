"""Examples of use by kind: unit and property by room, golden, gui, e2e, architecture; bench only measures."""
