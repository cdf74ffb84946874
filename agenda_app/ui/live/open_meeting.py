"""Which meeting is open on this PC and where in it one is, on disk: what a kill leaves behind.

Minutes are in the database as they are typed. Here is what is not minutes yet: the place, and what
stands in a dialog that nobody has answered. The file is there only while the live page is.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from agenda_app import paths
from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.meeting import MeetingId
from agenda_app.errors import UserError
from agenda_app.files.writing import write_whole

_NAME = "open-meeting"
_MOST_TRIES = 2


@dataclass(frozen=True, slots=True)
class OpenDialog:
    """A dialog that is open: its name, what it is about, and what stands in its fields.

    ``about`` is the number of the proposal or the person; ``draft`` is what else stands in it as
    JSON: the roll as far as it is called, or the order of the votes.
    """

    name: str
    about: int = 0
    fields: Mapping[str, Any] = field(default_factory=dict)
    draft: str = ""


@dataclass(frozen=True, slots=True)
class OpenMeeting:
    """A live page.

    Attributes:
        meeting_id: the meeting.
        item_id: the item in front.
        focus: the object name of what has the keyboard.
        cursor: where the cursor stands in that text; None is its end.
        vote: the vote that is entered and does not add up yet, as JSON.
        dialog: the dialog over the page.
        is_typed: times are typed, since what was written by pen is entered.
        tries: how often the program opened this without coming as far as showing it.
    """

    meeting_id: MeetingId
    item_id: ItemId | None = None
    focus: str = ""
    cursor: int | None = None
    vote: str = ""
    dialog: OpenDialog | None = None
    is_typed: bool = False
    tries: int = 0


def file_of(storage: Storage) -> Path:
    """Return the file beside the data; of a shared database, one on this PC."""
    if storage.folder is not None:
        return storage.folder / f"{_NAME}.json"
    database = hashlib.sha256(storage.database.address.encode()).hexdigest()[:8]
    return paths.settings_file().with_name(f"{_NAME}-{database}.json")


def read_open(file: Path) -> OpenMeeting | None:
    """Return what was open when the program ended, None when nothing was or it cannot be read."""
    try:
        stored = json.loads(file.read_text(encoding="utf-8"))
        dialog = stored.pop("dialog")
        numbers = (stored["meeting_id"], stored["item_id"], stored["cursor"], stored["tries"])
        if not all(isinstance(number, int | None) for number in numbers):
            return None
        return OpenMeeting(**stored, dialog=OpenDialog(**dialog) if dialog else None)
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def write_open(file: Path, meeting: OpenMeeting) -> None:
    """Write down what is open.

    Raises:
        UserError: the file cannot be written.
    """
    write_whole(file, json.dumps(asdict(meeting), ensure_ascii=False).encode())


def take_again(file: Path) -> MeetingId | None:
    """Return the meeting to open again, None when there is none, or opening it is what kills.

    Each try is counted, and after the second the meeting is let go of.
    """
    left = read_open(file)
    if left is None:
        return None
    if left.tries >= _MOST_TRIES:
        forget_open(file)
        return None
    with suppress(UserError):
        write_open(file, replace(left, tries=left.tries + 1))
    return left.meeting_id


def forget_open(file: Path) -> None:
    """Note that nothing is open any more."""
    with suppress(OSError):
        file.unlink()
