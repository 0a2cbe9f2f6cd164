"""Parts of the search benchmark; `search.py` beside this folder is the program."""
