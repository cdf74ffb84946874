"""Files to pages, in the child process."""

from __future__ import annotations

from typing import Any

from agenda_app.child.asking import MEGABYTES, SECONDS, Gone, GoneError, answered
from agenda_app.child.works import PAGES
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.verdict import FileKind, TrackedChanges, Verdict, from_json
from agenda_app.domain.verdict_codes import Refused
from agenda_app.jobs import Progress, Work, said_as
from agenda_app.normalise.result import Normalised

_REFUSED = {
    Gone.NOT_STARTED: Refused.CRASHED,
    Gone.CRASHED: Refused.CRASHED,
    Gone.TIMEOUT: Refused.TIMEOUT,
    Gone.TOO_MUCH_MEMORY: Refused.TOO_MUCH_MEMORY,
}


def normalised(
    data: bytes,
    name: str,
    *,
    tracked_changes: TrackedChanges = TrackedChanges.ASK,
    password: str = "",
    language: Language = Language.BOKMAL,
    seconds: float = SECONDS,
    megabytes: int = MEGABYTES,
) -> Work[Normalised]:
    """Make pages of a file, as ``normal.normalise`` does, in the child process.

    Closing the generator stops the child at once. A child that dies, takes too long or needs too
    much memory is a verdict too.

    Args:
        data: the file.
        name: the name it came with.
        tracked_changes: what is printed of tracked changes.
        password: to open the file with.
        language: of the words that are put into the pages.
        seconds: how long it may take.
        megabytes: how much memory the child may have.
    """
    asked = {
        "name": name,
        "tracked_changes": tracked_changes.value,
        "password": password,
        "language": language.value,
    }
    progress = Progress(0, 1, Sentence(f"Lager sider av «{name}»", f"Lagar sider av «{name}»"))
    work = answered(PAGES, asked, data, _understood, seconds=seconds, megabytes=megabytes)
    try:
        return (yield from said_as(progress, work))
    except GoneError as gone:
        return Normalised(None, Verdict(FileKind.UNKNOWN, refused=_REFUSED[gone.why].value))


def _understood(answer: Any, data: bytes) -> Normalised:
    try:
        verdict = from_json(answer["verdict"])
        return Normalised(data if answer["pages"] else None, verdict)
    except (KeyError, TypeError) as error:
        raise ValueError("not an answer") from error
