"""The process that makes pages of files from outside; ``child.py`` starts it."""

from __future__ import annotations

import sys

from agenda_app.normalise.worker import serve

if __name__ == "__main__":
    sys.exit(serve(sys.argv[1:]))
