"""What the child process does when it is asked for pages."""

from __future__ import annotations

from typing import Any

from agenda_app.domain.language import Language
from agenda_app.domain.verdict import TrackedChanges, to_json
from agenda_app.domain.verdict_codes import Refused
from agenda_app.normalise.normal import normalise


def answer(asked: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    """Make pages of a file; return the verdict on it and whether there are any, and the pages.

    Args:
        asked: the other arguments of ``normalise``, in JSON.
        data: the file.

    Raises:
        MemoryError: it needs more than this process has left; a new one may have it.
    """
    made = normalise(
        data,
        asked["name"],
        tracked_changes=TrackedChanges(asked["tracked_changes"]),
        password=asked["password"],
        language=Language(asked["language"]),
    )
    if made.verdict.refused == Refused.TOO_MUCH_MEMORY:
        raise MemoryError
    return {"verdict": to_json(made.verdict), "pages": made.pdf is not None}, made.pdf or b""
