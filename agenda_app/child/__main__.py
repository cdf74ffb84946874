"""The child process; ``asking.py`` starts it."""

from __future__ import annotations

import sys

from agenda_app.child.worker import serve

if __name__ == "__main__":
    sys.exit(serve(sys.argv[1:]))
