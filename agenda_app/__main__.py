"""The program: a window when no command is given, the command line otherwise."""

from __future__ import annotations

import sys

from agenda_app.cli.main import main

if __name__ == "__main__":
    sys.exit(main())
