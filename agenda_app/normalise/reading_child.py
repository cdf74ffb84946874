"""Pages to what they say, in the child process."""

from __future__ import annotations

from agenda_app.child.asking import GoneError, answered
from agenda_app.child.works import READING
from agenda_app.jobs import Work


def read_in_child(pages: bytes) -> Work[bytes]:
    """Read pages for the proof, as a job; nothing when the child does not get to their end.

    Closing the generator stops the child at once.

    Returns:
        What the child wrote down, which is not trusted.
    """
    try:
        return (yield from answered(READING, {}, pages, lambda _, read: read))
    except GoneError:
        return b""
