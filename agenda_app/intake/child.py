"""Case papers read in the child process: no file can stop, crash or fill the program."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from agenda_app.child.asking import MEGABYTES, SECONDS, Gone, GoneError, answered
from agenda_app.child.plain_data import unpacked
from agenda_app.child.works import PAPER
from agenda_app.domain.sentence import NOTHING, Sentence
from agenda_app.errors import UnreadableFileError
from agenda_app.intake import refusals
from agenda_app.intake.refusals import refusal
from agenda_app.intake.result import Marks, ReadPaper
from agenda_app.intake.sniff import LARGEST_FILE
from agenda_app.jobs import Work

_REASONS = {
    Gone.NOT_STARTED: refusals.NOT_STARTED,
    Gone.CRASHED: refusals.CRASHED,
    Gone.TIMEOUT: refusals.TIMEOUT,
    Gone.TOO_MUCH_MEMORY: refusals.TOO_MUCH_MEMORY,
}


@dataclass(frozen=True, slots=True)
class Answer:
    """What the child made of a file: a paper, or the sentences that say why there is none."""

    read: ReadPaper | None = None
    message: Sentence = NOTHING
    remedy: Sentence = NOTHING


def reading_paper(
    data: bytes,
    name: str,
    *,
    marks: Marks = Marks.ASK,
    municipality: str = "",
    seconds: float = SECONDS,
    megabytes: int = MEGABYTES,
) -> Work[ReadPaper]:
    """Read a case paper as ``read.read_paper`` does, in the child process, as a job.

    Closing the generator stops the child at once.

    Args:
        data: the bytes of the file.
        name: its name.
        marks: what to do with tracked changes.
        municipality: its name.
        seconds: how long it may take.
        megabytes: how much memory the child may have.

    Raises:
        UnreadableFileError: the file cannot be read, takes too long or too much memory, or makes
            the reader crash; message and remedy are for the user.
    """
    if len(data) > LARGEST_FILE:
        raise refusal(refusals.TOO_LARGE)
    asked = {"name": name, "marks": marks.value, "municipality": municipality}
    understood = partial(unpacked, Answer)
    try:
        answer = yield from answered(
            PAPER, asked, data, understood, seconds=seconds, megabytes=megabytes
        )
    except GoneError as gone:
        raise refusal(_REASONS[gone.why]) from gone
    if answer.read is None:
        raise UnreadableFileError(answer.message, answer.remedy)
    return answer.read
