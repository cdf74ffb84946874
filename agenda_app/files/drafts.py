"""What files are called while they are on their way: short, for Windows counts the whole path."""

from __future__ import annotations

import uuid

_LETTERS = 10
_BEGINNING = ".~"
LONGEST_DRAFT = 2 * (len(_BEGINNING) + _LETTERS) + 1
"""How many letters a draft takes behind its folder, also in a folder that is a draft itself."""


def is_draft(name: str) -> bool:
    """Tell whether a name is one of a file on its way; one that was left is nobody's."""
    return name.startswith(_BEGINNING)


def draft_name() -> str:
    """Return a name that nothing else has; it begins with a point, so that it is not listed."""
    return f"{_BEGINNING}{uuid.uuid4().hex[:_LETTERS]}"
