"""Builds what was sent again from its frozen content, the same to the byte."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from agenda_app.documents.bundle import Bundle, build_bundle
from agenda_app.documents.correction_pdf import build_correction
from agenda_app.domain.dispatch import DispatchKind, Version
from agenda_app.domain.frozen import Frozen
from agenda_app.domain.printed import paperless
from agenda_app.files import FileStore
from agenda_app.jobs import Work


def rebuilt(frozen: Frozen, files: FileStore) -> Work[dict[Version, bytes]]:
    """Build the files of a sending again, as a job.

    A newer version of the program may lay them out otherwise; the files that were sent are kept
    besides.

    Args:
        frozen: the content of the sending.
        files: where attachments are.

    Raises:
        UserError: the file of an attachment is gone or damaged.
    """
    made: dict[Version, bytes] = {}
    for version, work in _works(frozen, files):
        made[version] = (yield from work).pdf
    return made


def _works(frozen: Frozen, files: FileStore) -> Iterator[tuple[Version, Work[Bundle]]]:
    if frozen.kind is DispatchKind.CORRECTION:
        if frozen.internal.correction is not None:
            yield Version.INTERNAL, build_correction(frozen.internal.correction, files)
            yield Version.ARCHIVE, build_correction(frozen.internal.correction, files)
        if frozen.public is not None and frozen.public.correction is not None:
            yield Version.PUBLIC, build_correction(frozen.public.correction, files)
        return
    content = frozen.internal.sent[-1].content
    yield Version.INTERNAL, build_bundle(content, files=files)
    yield Version.ARCHIVE, build_bundle(paperless(content), files=files)
    if frozen.exempt:
        yield Version.EXEMPT, build_bundle(replace(content, only=frozen.exempt), files=files)
    if frozen.public is not None and frozen.public.sent[-1].supplement == (
        frozen.internal.sent[-1].supplement
    ):
        yield Version.PUBLIC, build_bundle(frozen.public.sent[-1].content, files=files)
