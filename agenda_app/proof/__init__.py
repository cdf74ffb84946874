"""Reads a finished public file by its own means and searches it for what is exempt.

Nothing here is shared with what made the file: a mistake there must not be repeated here.
"""
