"""The program: a window when no command is given, the command line otherwise.

It is also its own child process: one that works on files from outside, one that opens a locked
office file, and one that works beside the program.
"""

from __future__ import annotations

import gc
import sys

from agenda_app.child import works
from agenda_app.cli.main import main
from agenda_app.normalise import recipe
from agenda_app.own_process import BESIDE, leave


def run() -> int:
    """Be what the arguments say, and return the exit code."""
    if sys.argv[1:2] == [works.COMMAND]:
        from agenda_app.child.worker import serve

        return serve(sys.argv[2:])
    if sys.argv[1:2] == [recipe.UNLOCK]:
        from agenda_app.normalise.office_kit import unlock

        return unlock(sys.argv[2:])
    if sys.argv[1:2] == [BESIDE]:
        from agenda_app import beside

        leave(beside.serve(sys.argv[2]))
    code = main()
    if "PySide6.QtWidgets" not in sys.modules:
        leave(code)
    # The system takes the memory back: looking through it once more would only keep users waiting.
    gc.freeze()
    return code


if __name__ == "__main__":
    sys.exit(run())
