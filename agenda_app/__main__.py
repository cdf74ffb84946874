"""The program: a window when no command is given, the command line otherwise.

It is also its own child process: one that makes pages of files from outside, and one that works
beside the program.
"""

from __future__ import annotations

import sys

from agenda_app import beside
from agenda_app.cli.main import main
from agenda_app.normalise import recipe

if __name__ == "__main__":
    if sys.argv[1:2] == [recipe.COMMAND]:
        from agenda_app.normalise.worker import serve

        sys.exit(serve(sys.argv[2:]))
    if sys.argv[1:2] == [beside.COMMAND]:
        sys.exit(beside.serve(sys.argv[2]))
    sys.exit(main())
