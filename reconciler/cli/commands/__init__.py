"""The commands of ``reconciler``, one a file: words in, text out. They know nothing of one another or of windows."""
