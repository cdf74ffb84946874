"""Programs whose files may lie within a document, and of which a page shows a part at most."""

from __future__ import annotations

import re

_NAMES = r"Packag|Acro(?:Exch|bat)\.|Foxit|PDF|Outlook\.|Word\.(?:Open)?Document|PowerPoint\.Show"
_NAME = re.compile(_NAMES, re.IGNORECASE)
"""How the names begin: of any file only an icon is shown, of texts and slides the first page."""
_NAME_WITHIN = re.compile(rf"\0(?:{_NAMES})".encode())


def shows_in_part(program: str) -> bool:
    """Tell whether not all of a file of a program is shown, by the program's name (ProgID)."""
    return _NAME.match(program) is not None


def names_such_a_program(told: bytes) -> bool:
    """Tell whether one is named in what an object tells of itself (MS-OLEDS 2.3.8)."""
    return _NAME_WITHIN.search(told) is not None
