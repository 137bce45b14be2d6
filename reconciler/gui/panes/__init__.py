"""The grid of aligned rows: geometry without Qt, cells, painting, input."""
