"""Keeping attachments on the worker, their pages counted; one bad file keeps no other out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from agenda_app.domain.case import Attachment
from agenda_app.errors import UserError
from agenda_app.files import FileStore, read_file
from agenda_app.jobs import Progress, Work
from agenda_app.services.importing import keep
from agenda_app.services.page_count import pages_in


@dataclass(frozen=True, slots=True)
class Kept:
    """Attachments without ids, undecided as everything is, and what went wrong with others."""

    attachments: tuple[Attachment, ...]
    faults: tuple[UserError, ...] = ()


def keep_attachments(files: FileStore, paths: Sequence[Path]) -> Work[Kept]:
    """Keep files as attachments that are named as their files are."""
    kept: list[Attachment] = []
    faults: list[UserError] = []
    for number, path in enumerate(paths):
        yield Progress(number, len(paths), path.name)
        try:
            data = read_file(path)
            stored = keep(files, data, path.name)
        except UserError as fault:
            faults.append(fault)
            continue
        title = path.stem.replace("_", " ").strip() or path.name
        kept.append(Attachment(None, title, stored, pages=pages_in(data, stored.media_type)))
    return Kept(tuple(kept), tuple(faults))
