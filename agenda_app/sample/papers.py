"""The sample's case papers, read from their files with the days of the calendar in them."""

from __future__ import annotations

from dataclasses import dataclass

from agenda_app import paths
from agenda_app.domain.access import OPEN, UNDECIDED, Access, exempt
from agenda_app.domain.agenda import ItemType
from agenda_app.domain.case import CasePaper, Proposal, Signer
from agenda_app.domain.language import Language
from agenda_app.domain.text import Text
from agenda_app.files.store import sha256_of
from agenda_app.sample.calendar import Calendar
from agenda_app.sample.markup import Sheet, read_sheet, read_text
from agenda_app.sample.pictures import picture

NEXT, LAST, EARLIER, QUEUE = "neste", "forrige", "tidligere", "kø"
LATE, URGENT, CONSTITUTING = "ettersendt", "haster", "konstituerende"
IN_WRITING = "skriftlig"
_ACCESS = {"åpen": OPEN, "": UNDECIDED}


@dataclass(frozen=True, slots=True)
class SampleAttachment:
    """An attachment: its title, what it is made from, the form it comes in, who may see it.

    ``source`` is a file of text, or a picture's name where ``form`` is "png" or "map". The other
    forms are "pdf", "txt", "csv", "eml" and "scan".
    """

    title: str
    source: str
    form: str
    access: Access


@dataclass(frozen=True, slots=True)
class SamplePaper:
    """A case of the sample.

    ``where`` are the meetings it stood on (``NEXT``, ``LAST``, ``EARLIER``, ``URGENT``,
    ``IN_WRITING``, ``CONSTITUTING``), or ``QUEUE``; ``LATE`` is what the notice of the earlier one
    did not have. ``decided`` are the texts that committees made of it, by their codes.
    ``file_form`` and ``file_name`` say as what it also comes as a file, ``layout`` how it is set
    out there; all empty when it does not.
    """

    title: str
    short_title: str
    public_title: str
    archive_case_no: str
    access: Access
    type: ItemType
    route: tuple[str, ...]
    where: tuple[str, ...]
    paper: CasePaper
    decided: dict[str, Text]
    attachments: tuple[SampleAttachment, ...]
    file_form: str
    file_name: str
    layout: str


def sample_papers(calendar: Calendar) -> tuple[SamplePaper, ...]:
    """Return all cases in the order in which they stand on their meetings."""
    files = sorted(paths.resource("sample", "papers").glob("*.txt"))
    return tuple(_paper(_filled(file.read_text("utf-8"), calendar), calendar) for file in files)


def attachment_text(source: str) -> str:
    """Return the text of an attachment as it is kept."""
    return paths.resource("sample", "attachments", source).read_text("utf-8")


def pictures(calendar: Calendar) -> dict[str, bytes]:
    """Return the pictures of the papers by their SHA-256."""
    drawn = (picture(name, calendar.today.year) for name in ("anlop.png", "kart-nordvagen.png"))
    return {sha256_of(data): data for data in drawn}


def _filled(text: str, calendar: Calendar) -> Sheet:
    return read_sheet(text.format_map(calendar.words()))


def _paper(sheet: Sheet, calendar: Calendar) -> SamplePaper:
    form, _, name = sheet.field("Fil").partition(" ")
    return SamplePaper(
        title=sheet.field("Tittel"),
        short_title=sheet.field("Kort tittel"),
        public_title=sheet.field("Offentlig tittel"),
        archive_case_no=sheet.field("Arkivsak"),
        access=_access(sheet.field("Tilgang")),
        type=ItemType(sheet.field("Sakstype", "PS")),
        route=tuple(sheet.field("Utvalg").split(", ")),
        where=tuple(sheet.field("Møte", NEXT).split(", ")),
        paper=_case_paper(sheet, calendar),
        decided={
            name.split()[-1]: _text(body, calendar)
            for name, body in sheet.parts
            if name.startswith(("Innstilling ", "Vedtak "))
        },
        attachments=tuple(_attachment(line) for line in sheet.fields.get("Vedlegg", ())),
        file_form=form,
        file_name=f"{name}.{form}" if form else "",
        layout=sheet.field("Oppsett"),
    )


def _case_paper(sheet: Sheet, calendar: Calendar) -> CasePaper:
    parts = dict(sheet.parts)
    promised = sheet.fields.get("Lovet vedlegg", ())
    listed = (_attachment(line).title for line in sheet.fields.get("Vedlegg", ()))
    return CasePaper(
        unit=sheet.field("Enhet"),
        date=calendar.day(sheet.field("Datert")),
        journal_no=sheet.field("Løpenummer"),
        case_officer=sheet.field("Saksbehandler"),
        proposals=tuple(
            Proposal(name.removeprefix("Forslag: "), _text(body, calendar))
            for name, body in sheet.parts
            if name.startswith("Forslag: ")
        ),
        body=_text(parts.get("Tekst", ""), calendar),
        signers=tuple(Signer(*line.split(", ", 1)) for line in sheet.fields.get("Undertegnet", ())),
        referenced=sheet.fields.get("Ikke vedlagt", ()),
        language=Language(sheet.field("Målform", "nb")),
        listed_attachments=promised or tuple(listed),
    )


def _text(body: str, calendar: Calendar) -> Text:
    return read_text(body, lambda name: sha256_of(picture(name, calendar.today.year)))


def _access(written: str) -> Access:
    state, _, basis = (part.strip() for part in written.partition("|"))
    return exempt(basis) if state == "unntatt" else _ACCESS[state]


def _attachment(line: str) -> SampleAttachment:
    title, source, form, access = (part.strip() for part in line.split("|", 3))
    return SampleAttachment(title, source, form, _access(access))
