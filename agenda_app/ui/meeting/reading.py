"""Reading files on the worker: case papers, and attachments whose pages are counted."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from agenda_app.domain.case import Attachment
from agenda_app.errors import UserError
from agenda_app.files import FileStore, read_file
from agenda_app.intake.read import read_paper
from agenda_app.intake.result import Mark, Marks, ReadPaper
from agenda_app.jobs import Progress, Work
from agenda_app.services.importing import keep
from agenda_app.ui.produce.papers import page_count


@dataclass(frozen=True, slots=True)
class Paper:
    """A file that was read, or the fault that kept it from being."""

    path: Path
    data: bytes = b""
    read: ReadPaper | None = None
    fault: UserError | None = None

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The tracked changes, comments and hidden text in it."""
        return self.read.marks if self.read else ()


def read_papers(paths: tuple[Path, ...], marks: Marks, municipality: str) -> Work[list[Paper]]:
    """Read case papers; one that cannot be read does not keep the others out."""
    papers = []
    for number, path in enumerate(paths):
        yield Progress(number, len(paths), path.name)
        try:
            data = read_file(path)
            read = read_paper(data, path.name, marks=marks, municipality=municipality)
            papers.append(Paper(path, data, read))
        except UserError as fault:
            papers.append(Paper(path, fault=fault))
    return papers


def keep_attachments(files: FileStore, paths: tuple[Path, ...]) -> Work[tuple[Attachment, ...]]:
    """Keep files as attachments; undecided, as everything is until somebody decides."""
    kept = []
    for number, path in enumerate(paths):
        yield Progress(number, len(paths), path.name)
        data = read_file(path)
        stored = keep(files, data, path.name)
        kept.append(Attachment(None, path.stem, stored, pages=page_count(data)))
    return tuple(kept)
