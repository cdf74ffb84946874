"""What the child process does when it is asked to read a case paper."""

from __future__ import annotations

from typing import Any

from agenda_app.child.plain_data import packed
from agenda_app.errors import UnreadableFileError
from agenda_app.intake.child import Answer
from agenda_app.intake.read import read_paper
from agenda_app.intake.result import Marks


def answer(asked: dict[str, Any], data: bytes) -> tuple[Any, bytes]:
    """Read a case paper; return an ``Answer`` as plain data, and the pictures in it.

    Args:
        asked: the other arguments of ``read_paper``, in JSON.
        data: the file.
    """
    marks = Marks(asked["marks"])
    try:
        read = read_paper(data, asked["name"], marks=marks, municipality=asked["municipality"])
    except UnreadableFileError as error:
        return packed(Answer(None, error.message, error.remedy))
    return packed(Answer(read))
