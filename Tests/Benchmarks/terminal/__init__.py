"""The guide in a pseudo-terminal, for `map_terminal.py` and `slow_link.py` beside this folder."""
