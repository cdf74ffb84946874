"""Sending a meeting's papers, and what was sent of it."""
