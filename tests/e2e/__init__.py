"""The program in a process of its own, under a real X server, by keyboard."""
