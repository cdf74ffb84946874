"""A bundle that is too large to be mailed, in an edition for the mailbox."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from agenda_app.db.storage import Storage
from agenda_app.documents.file_parts import FilePart, file_parts
from agenda_app.documents.lightening import Lightened, Reduced, lightened
from agenda_app.domain.printed import Audience
from agenda_app.domain.proof import Proof
from agenda_app.domain.sentence import NOTHING, Sentence, joined, listed
from agenda_app.jobs import Work
from agenda_app.produce.papers import Made, Wanted
from agenda_app.produce.proof import prove
from agenda_app.services.agendas import read_agenda
from agenda_app.services.file_names import email_name
from agenda_app.services.meetings import read_meeting
from agenda_app.services.notice_content import key_of
from agenda_app.services.print_plans import print_plan

MB = 1_000_000
_MAILED, _OF = 78, 57
"""A line of an e-mail has 57 bytes of the file, written as 76 letters with an end (RFC 2045)."""
NOT_MAILED = Sentence(
    "Møtebunke med unntatte saker sendes ikke på vanlig e-post.",
    "Møtebunke med unnatekne saker blir ikkje send på vanleg e-post.",
)
MAILED_SAFELY = Sentence(
    "Den har noe som er unntatt: send den bare på en sikret måte, aldri som åpen e-post.",
    "Ho har noko som er unnateke: send ho berre på ein sikra måte, aldri som open e-post.",
)
_PACKED = Sentence(
    "Resten er spart ved at filen er pakket tettere.",
    "Resten er spart ved at fila er pakka tettare.",
)
_TOLD_FROM = 50_000
"""Bytes; less is lost in the rounding of the sizes that are told."""


@dataclass(frozen=True, slots=True)
class EmailFile:
    """A file to be mailed, how many pages it has, and what a public one was searched for."""

    name: str
    pdf: bytes
    pages: int
    proof: Proof | None = None


@dataclass(frozen=True, slots=True)
class EmailEdition:
    """The files, one or more parts in order, and what the user should know of them."""

    files: tuple[EmailFile, ...]
    note: Sentence


def file_budget(mail: int) -> int:
    """Return how many bytes a file may have in an e-mail of so many: it grows by a third there."""
    return mail // _MAILED * _OF


def email_edition(
    storage: Storage, wanted: Wanted, made: Made, budget: int, today: date
) -> Work[EmailEdition]:
    """Make the edition of a finished bundle as a job: lighter pictures first, then parts.

    Args:
        storage: the tables and the files.
        wanted: what the bundle is; a public one is searched again, as every public file is.
        made: the bundle.
        budget: how large a file may be, in bytes.
        today: decides which exemptions are over.

    Raises:
        LeakError: something exempt was found in the edition for the public.
    """
    light: Lightened = yield from lightened(made.pdf, budget)
    parts: tuple[FilePart, ...] = (FilePart(light.pdf, 1, made.pages),)
    if not light.fits:
        cases, attachments = _starts(storage, wanted, made)
        parts = yield from file_parts(light.pdf, cases, budget, attachments)
    files = [
        EmailFile(email_name(made.name, number, len(parts)), part.pdf, part.last - part.first + 1)
        for number, part in enumerate(parts, start=1)
    ]
    if wanted.audience is Audience.PUBLIC:
        at = datetime.combine(today, time())
        for place, file in enumerate(files):
            proof = yield from prove(storage, wanted.meeting_id, file.pdf, file.name, today, at)
            files[place] = replace(file, proof=proof)
    return EmailEdition(tuple(files), note_on(made, light, parts))


def _starts(storage: Storage, wanted: Wanted, made: Made) -> tuple[list[int], list[int]]:
    """Return where in the file cases begin, with the sheet that divides, and attachments."""
    with storage.database.read() as session:
        plan = print_plan(session, read_meeting(session, wanted.meeting_id).committee_id)
        keys = {key_of(item) for item in read_agenda(session, wanted.meeting_id).items}
    divider = (2 if plan.two_sided else 1) if plan.dividers else 0
    cases = [page - divider for key, page in made.opens_at.items() if key in keys]
    return cases, [page for key, page in made.opens_at.items() if key not in keys]


def note_on(made: Made, light: Lightened, parts: Sequence[FilePart]) -> Sentence:
    """Return what was made lighter and how large the edition is, in one or more files."""
    largest = max(len(part.pdf) for part in parts)
    return joined(
        (
            _lighter(made, light),
            _packed(made, light),
            _size(parts, largest),
            _over(parts, light.budget),
        )
    )


def _lighter(made: Made, light: Lightened) -> Sentence:
    size, count = _mb(len(made.pdf)), len(light.reduced)
    if light.step is None:
        return Sentence(
            f"«{made.name}» er {size}, og ingen bilder i den kan gjøres lettere.",
            f"«{made.name}» er {size}, og ingen bilete i ho kan gjerast lettare.",
        )
    one, saved = count == 1, _saved(light.reduced)
    pictures, made_so = ("bilde" if one else "bilder"), ("gjort" if one else "gjorde")
    return Sentence(
        f"«{made.name}» er {size}. Til e-post er {count} {pictures} gjort lettere: {saved.bokmal}.",
        f"«{made.name}» er {size}. "
        f"Til e-post er {count} bilete {made_so} lettare: {saved.nynorsk}.",
    )


def _packed(made: Made, light: Lightened) -> Sentence:
    """Return that the file itself became smaller too, when that is more than rounding hides."""
    pictures = sum(one.bytes_before - one.bytes for one in light.reduced)
    rest = len(made.pdf) - len(light.pdf) - pictures
    return _PACKED if light.reduced and rest >= _TOLD_FROM else NOTHING


def _saved(reduced: Sequence[Reduced]) -> Sentence:
    """Return "fra 2,1 MB til 0,4 MB, fra 271 til 200 punkter per tomme": those of the finest."""
    before, after = sum(one.bytes_before for one in reduced), sum(one.bytes for one in reduced)
    finest, dpi = max(one.dpi_before for one in reduced), max(one.dpi for one in reduced)
    was = Sentence(f"fra {finest} til ", f"frå {finest} til ") if finest > dpi else NOTHING
    said = _mb if before >= MB else _kb
    return Sentence(
        f"fra {said(before)} til {said(after)}, {was.bokmal}{dpi} punkter per tomme",
        f"frå {said(before)} til {said(after)}, {was.nynorsk}{dpi} punkt per tomme",
    )


def _size(parts: Sequence[FilePart], largest: int) -> Sentence:
    if len(parts) == 1:
        return Sentence(f"Utgaven er {_mb(largest)}.", f"Utgåva er {_mb(largest)}.")
    return Sentence(
        f"Utgaven er delt i {len(parts)} filer. Den største er {_mb(largest)}.",
        f"Utgåva er delt i {len(parts)} filer. Den største er {_mb(largest)}.",
    )


def _over(parts: Sequence[FilePart], budget: int) -> Sentence:
    """Return which parts are still too large, and what the largest of them comes to."""
    over = [number for number, part in enumerate(parts, start=1) if len(part.pdf) > budget]
    if not over:
        return NOTHING
    largest = max(len(part.pdf) for part in parts)
    mailed, limit = (_mb(size * _MAILED // _OF) for size in (largest, budget))
    if len(parts) == 1:
        return Sentence(
            f"I en e-post blir den {mailed}, mer enn grensen på {limit}; "
            "den må sendes på en annen måte.",
            f"I ein e-post blir ho {mailed}, meir enn grensa på {limit}; "
            "ho må sendast på ein annan måte.",
        )
    which = listed([str(number) for number in over])
    if len(over) == 1:
        return Sentence(
            f"I en e-post blir del {which} {mailed}, mer enn grensen på {limit}; "
            "den må sendes på en annen måte.",
            f"I ein e-post blir del {which} {mailed}, meir enn grensa på {limit}; "
            "han må sendast på ein annan måte.",
        )
    return Sentence(
        f"I en e-post blir del {which} opptil {mailed}, mer enn grensen på {limit}; "
        "de må sendes på en annen måte.",
        f"I ein e-post blir del {which} opptil {mailed}, meir enn grensa på {limit}; "
        "dei må sendast på ein annan måte.",
    )


def _mb(size: int) -> str:
    return f"{size / MB:.1f}\u00a0MB".replace(".", ",")


def _kb(size: int) -> str:
    return f"{max(1, round(size / 1000))}\u00a0kB"
