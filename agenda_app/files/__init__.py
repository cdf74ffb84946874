"""Files on disk: written whole or not at all, kept by their hash, never overwritten silently."""
