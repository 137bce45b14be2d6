"""What several kinds of tests need: where things are, running the program, watching for what a test leaves behind."""
