"""The process that opens one locked office file; ``office_unlock.py`` starts it."""

from __future__ import annotations

import sys

from agenda_app.normalise.office_kit import unlock

if __name__ == "__main__":
    sys.exit(unlock(sys.argv[1:]))
