"""The program: a window when no command is given, the command line otherwise.

It is also its own child process that makes pages of files from outside.
"""

from __future__ import annotations

import sys

from agenda_app.cli.main import main
from agenda_app.normalise.recipe import COMMAND

if __name__ == "__main__":
    if sys.argv[1:2] == [COMMAND]:
        from agenda_app.normalise.process import begin

        sys.exit(begin(sys.argv[2:]))
    sys.exit(main())
