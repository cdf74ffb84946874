"""What the child process does when it is asked for pages."""

from __future__ import annotations

from typing import Any

from agenda_app.domain.language import Language
from agenda_app.domain.verdict import TrackedChanges, to_json
from agenda_app.normalise.normal import normalise


def answer(asked: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    """Make pages of a file; return the verdict on it and whether there are any, and the pages.

    Args:
        asked: the other arguments of ``normalise``, in JSON.
        data: the file.
    """
    made = normalise(
        data,
        asked["name"],
        tracked_changes=TrackedChanges(asked["tracked_changes"]),
        password=asked["password"],
        language=Language(asked["language"]),
    )
    return {"verdict": to_json(made.verdict), "pages": made.pdf is not None}, made.pdf or b""
