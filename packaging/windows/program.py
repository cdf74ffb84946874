"""Where the packaged program starts."""

from __future__ import annotations

import sys

from agenda_app.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
