"""The process that makes pages of files from outside; ``child.py`` starts it."""

from __future__ import annotations

import sys

from agenda_app.normalise.process import begin

if __name__ == "__main__":
    sys.exit(begin(sys.argv[1:]))
