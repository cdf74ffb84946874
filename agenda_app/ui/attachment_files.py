"""Files from outside become attachments: kept, counted, and those that cannot be read told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from agenda_app.domain.case import Attachment
from agenda_app.domain.sentence import alike
from agenda_app.errors import UserError
from agenda_app.files import FileStore, read_file
from agenda_app.jobs import Progress, Work
from agenda_app.services.importing import keep
from agenda_app.services.page_count import pages_in


@dataclass(frozen=True, slots=True)
class ReadFiles:
    """What came of reading files: attachments without ids, and what went wrong."""

    attachments: tuple[Attachment, ...]
    errors: tuple[UserError, ...] = ()


def read_attachments(files: FileStore, paths: Sequence[Path]) -> Work[ReadFiles]:
    """Keep files and make attachments of them; the title is the file's name."""
    made: list[Attachment] = []
    errors: list[UserError] = []
    for number, path in enumerate(paths):
        yield Progress(number, len(paths), alike(path.name))
        try:
            data = read_file(path)
            stored = keep(files, data, path.name)
        except UserError as error:
            errors.append(error)
            continue
        title = path.stem.replace("_", " ").strip() or path.name
        made.append(Attachment(None, title, stored, pages=pages_in(data, stored.media_type)))
    return ReadFiles(tuple(made), tuple(errors))
