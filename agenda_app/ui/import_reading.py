"""Reading case-paper files in the background, before anything is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from agenda_app.domain.sentence import alike
from agenda_app.errors import UserError
from agenda_app.files.reading import read_file, shown_name
from agenda_app.files.store import sha256_of
from agenda_app.intake.child import reading_paper
from agenda_app.intake.result import Marks, ReadPaper
from agenda_app.jobs import Progress, Work, said_as


@dataclass(frozen=True, slots=True)
class ReadFile:
    """A file as it was read: a paper, or the fault that keeps it from being one.

    ``data`` is empty when not even the bytes could be had.
    """

    path: Path
    data: bytes = b""
    read: ReadPaper | None = None
    fault: UserError | None = None

    @property
    def name(self) -> str:
        """What the file is called, as it can be shown."""
        return shown_name(self.path)

    @property
    def sha256(self) -> str:
        """The hash that tells whether the same file came before."""
        return sha256_of(self.data)


def read_files(
    paths: Sequence[Path], municipality: str, marks: Marks = Marks.ASK
) -> Work[tuple[ReadFile, ...]]:
    """Read files; one that cannot be read does not keep the others out."""
    found = []
    for number, path in enumerate(paths):
        progress = Progress(number, len(paths), alike(shown_name(path)))
        yield progress
        try:
            data = read_file(path)
        except UserError as fault:
            found.append(ReadFile(path, fault=fault))
            continue
        work = reading_again(ReadFile(path, data), municipality, marks)
        found.append((yield from said_as(progress, work)))
    return tuple(found)


def reading_again(file: ReadFile, municipality: str, marks: Marks) -> Work[ReadFile]:
    """Read bytes that are at hand, with a decision on tracked changes."""
    name = file.name
    progress = Progress(0, 1, alike(name))
    yield progress
    work = reading_paper(file.data, name, marks=marks, municipality=municipality)
    try:
        read = yield from said_as(progress, work)
    except UserError as fault:
        return ReadFile(file.path, file.data, fault=fault)
    return ReadFile(file.path, file.data, read)
