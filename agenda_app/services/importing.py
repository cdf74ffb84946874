"""A read case paper becomes a case in the queue; the original file is kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.models import CasePaperRow
from agenda_app.domain.case import Attachment, Case, CaseId, Treatment, with_attachment
from agenda_app.domain.committee import Committee, CommitteeKind
from agenda_app.domain.files import StoredFile
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.text import one_line
from agenda_app.errors import UserError
from agenda_app.files.reading import media_type
from agenda_app.files.store import FileStore, sha256_of
from agenda_app.intake.result import ReadPaper, ReadTreatment
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.committees import committees

_ENDINGS = ("et", "en", "a", "s")
_BY_KIND = {
    "kommunestyre": CommitteeKind.MUNICIPAL_COUNCIL,
    "heradsstyre": CommitteeKind.MUNICIPAL_COUNCIL,
    "bystyre": CommitteeKind.MUNICIPAL_COUNCIL,
    "formannskap": CommitteeKind.EXECUTIVE_COMMITTEE,
}
_UNTITLED = Sentence("Uten tittel", "Utan tittel")


def as_kept(data: bytes, name: str) -> StoredFile:
    """Return what a file from outside is when its bytes are kept, and keep nothing."""
    shown = one_line(name) or "?"
    return StoredFile(sha256_of(data), shown, len(data), media_type(shown))


def keep(files: FileStore, data: bytes, name: str) -> StoredFile:
    """Keep the bytes of a file from outside, before the row that points to it is written."""
    files.put(data)
    return as_kept(data, name)


def keep_paper(files: FileStore, read: ReadPaper, data: bytes, name: str) -> ReadPaper:
    """Keep the original file and its pictures, and return the paper with its source.

    Raises:
        UserError: the paper has tracked changes, comments or hidden text that nobody looked at.
    """
    if read.marks:
        raise UserError(
            Sentence(
                f"«{name}» har sporede endringer, kommentarer eller skjult tekst.",
                f"«{name}» har spora endringar, kommentarar eller skjult tekst.",
            ),
            Sentence(
                "Velg om endringene skal godtas eller avvises, og les inn på nytt.",
                "Vel om endringane skal godtakast eller avvisast, og les inn på nytt.",
            ),
        )
    source = keep(files, data, name)
    for picture in read.images.values():
        files.put(picture)
    return replace(read, paper=replace(read.paper, source=source))


def import_paper(session: Session, read: ReadPaper) -> Case:
    """Make a case of a paper that ``keep_paper`` returned.

    Committees are matched by name; a row whose committee is not registered keeps its own word.
    """
    known = committees(session, active_only=False)
    return save_case(
        session,
        Case(
            id=None,
            title=read.title or read.paper.journal_no or _stem(read),
            archive_case_no=read.archive_case_no,
            paper=replace(read.paper, listed_attachments=read.attachments),
            treatments=_treatments(read.treatments, known),
        ),
    )


def _stem(read: ReadPaper) -> str:
    name = read.paper.source.name if read.paper.source else ""
    return name.rsplit(".", 1)[0] or _UNTITLED.said(read.paper.language)


def _treatments(
    rows: Iterable[ReadTreatment], known: tuple[Committee, ...]
) -> tuple[Treatment, ...]:
    made = []
    for order, row in enumerate(rows, start=1):
        body = matching_committee(row.committee, known)
        made.append(
            Treatment(
                id=None,
                order=order,
                committee_id=body.id if body else None,
                committee_name=row.committee,
                earlier_number=row.number,
                earlier_date=row.date,
            )
        )
    return tuple(made)


def matching_committee(name: str, known: Iterable[Committee]) -> Committee | None:
    """Return the committee a paper means: by name, code, definite form, or kind of body."""
    wanted = name.strip().casefold().rstrip(".:")
    bodies = list(known)
    for body in bodies:
        if wanted and wanted in {body.name.casefold(), body.code.casefold()}:
            return body
    stems = _stems(wanted)
    for body in bodies:
        if stems & _stems(body.name.casefold()):
            return body
    kinds = {kind for word, kind in _BY_KIND.items() if word in stems}
    return next((body for body in bodies if body.kind in kinds), None)


def _stems(name: str) -> set[str]:
    return {name} | {name.removesuffix(end) for end in _ENDINGS if len(name) > 5} - {""}


def cases_from_file(session: Session, sha256: str) -> tuple[CaseId, ...]:
    """Return the cases whose paper came from exactly this file."""
    rows = session.scalars(
        select(CasePaperRow.case_id).filter_by(source_sha256=sha256).order_by(CasePaperRow.case_id)
    )
    return tuple(CaseId(case_id) for case_id in dict.fromkeys(rows))


def attach(session: Session, case_id: CaseId, attachment: Attachment) -> Case:
    """Add an attachment, whose bytes are kept, last on a case, or in the announced one's place."""
    case = read_case(session, case_id)
    attachments = with_attachment(case.attachments, attachment)
    return save_case(session, replace(case, attachments=attachments))
