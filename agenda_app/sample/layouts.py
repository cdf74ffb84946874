"""How different systems set out the same case paper: order and names of fields and columns.

The same data stand in another order and under other words from municipality to municipality, and
whoever reads papers in has to find them wherever they are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from agenda_app.domain.case import CasePaper
from agenda_app.domain.text import Block, Cell, Heading, ListItem, Paragraph, Table, Text, runs
from agenda_app.domain.typography import date_short
from agenda_app.sample.papers import SamplePaper

_BODIES = {
    "KST": "Kommunestyret",
    "FSK": "Formannskapet",
    "HTM": "Hovedutvalg for havn, teknikk og miljø",
}


@dataclass(frozen=True, slots=True)
class Layout:
    """One way to set out a paper.

    Attributes:
        name: the word on top ("Saksframlegg"), empty for none.
        fields: field and label in order; without a label for it, the unit is the first line.
        columns: column and head of the treatment table in order.
        attachments: the heading of the list of attachments.
        referenced: the heading of the list of documents that are not attached.
        attachments_first: whether these lists stand before the text.
    """

    name: str
    fields: tuple[tuple[str, str], ...]
    columns: tuple[tuple[str, str], ...]
    attachments: str = "Vedlegg"
    referenced: str = "Andre dokumenter (ikke vedlagt)"
    attachments_first: bool = False


LAYOUTS = {
    "enhet": Layout(
        name="",
        fields=(("date", "Dato"), ("journal", "Løpenummer"), ("archive", "Arkivsaksnummer")),
        columns=(("number", "Saksnummer"), ("committee", "Utvalg"), ("day", "Møtedato")),
    ),
    "referanse": Layout(
        name="SAKSFRAMLEGG",
        fields=(
            ("date", "Dato"),
            ("journal", "Referanse"),
            ("archive", "Arkivsak"),
            ("unit", "Enhet"),
            ("officer", "Vår saksbehandler"),
        ),
        columns=(("number", "Saksnr"), ("committee", "Utvalg"), ("day", "Møtedato")),
        attachments="Saksdokumenter vedlagt",
        referenced="Øvrige saksdokumenter",
        attachments_first=True,
    ),
    "utvalgssak": Layout(
        name="Saksfremlegg",
        fields=(
            ("archive", "Arkivsaknr"),
            ("journal", "Løpenr"),
            ("unit", "Avdeling"),
            ("officer", "Saksbehandler"),
            ("date", "Dato"),
        ),
        columns=(("number", "Utvalgssak"), ("committee", "Utvalgsnavn"), ("day", "Møtedato")),
    ),
    "sakspapir": Layout(
        name="SAKSPAPIR",
        fields=(
            ("officer", "Sakshandsamar"),
            ("unit", "Eining"),
            ("archive", "ArkivsakID"),
            ("journal", "Lnr."),
            ("date", "Dato"),
        ),
        columns=(("number", "Saksnr"), ("committee", "Utval"), ("type", "Type"), ("day", "Dato")),
        attachments_first=True,
    ),
    "møtebehandling": Layout(
        name="MØTEBEHANDLING:",
        fields=(
            ("archive", "Saksmappe"),
            ("journal", "Løpenummer"),
            ("unit", "Avd"),
            ("officer", "Saksbehandler"),
            ("date", "Dato"),
        ),
        columns=(("committee", "Utvalg"), ("day", "Møtedato"), ("number", "Utvalgssak")),
        attachments="Vedlegg:",
        attachments_first=True,
    ),
    "saksbehandler": Layout(
        name="Sakspapir",
        fields=(
            ("officer", "Saksbehandler"),
            ("unit", "Avdeling"),
            ("archive", "Arkivref"),
            ("journal", "Journalnr."),
            ("date", "Dato"),
        ),
        columns=(("committee", "Utvalg"), ("day", "Møtedato"), ("number", "Saksnr.")),
        attachments="Vedlegg:",
    ),
}


def laid_out(sample: SamplePaper, *, stacked: bool = False) -> Text:
    """Return a paper as its system prints it, every word of the file in order.

    The title is the first heading; the head above it holds paragraphs and one table only.

    Args:
        sample: the paper.
        stacked: whether lines that belong together are one paragraph with line breaks.
    """
    layout = LAYOUTS[sample.layout]
    paper = sample.paper
    lists = tuple(_lists(layout, paper))
    before, after = (lists, ()) if layout.attachments_first else ((), lists)
    return (
        *_stack(_head(layout, sample), stacked=stacked),
        _route_table(layout, sample),
        Heading(1, runs(sample.title)),
        *_proposals(paper),
        *before,
        *paper.body,
        *after,
        *(line for lines in _signatures(layout, paper) for line in _stack(lines, stacked=stacked)),
    )


def _head(layout: Layout, sample: SamplePaper) -> Iterator[str]:
    paper = sample.paper
    values = {
        "date": date_short(paper.date) if paper.date else "",
        "journal": paper.journal_no,
        "archive": sample.archive_case_no,
        "unit": paper.unit,
        "officer": paper.case_officer,
    }
    if "unit" not in dict(layout.fields):
        yield paper.unit
    if layout.name:
        yield layout.name
    for field, label in layout.fields:
        yield f"{label}: {values[field]}"


def _route_table(layout: Layout, sample: SamplePaper) -> Table:
    rows = [tuple(head for _, head in layout.columns)]
    for code in sample.route:
        cells = {"committee": _BODIES[code], "type": "PS"}
        rows.append(tuple(cells.get(column, "") for column, _ in layout.columns))
    return Table(tuple(tuple(Cell(runs(text)) for text in row) for row in rows))


def _proposals(paper: CasePaper) -> Iterator[Block]:
    for proposal in paper.proposals:
        yield Heading(2, runs(proposal.owner))
        yield from proposal.text


def _lists(layout: Layout, paper: CasePaper) -> Iterator[Heading | ListItem]:
    for title, entries in (
        (layout.attachments, paper.listed_attachments),
        (layout.referenced, paper.referenced),
    ):
        if entries:
            yield Heading(2, runs(title))
            for number, entry in enumerate(entries, start=1):
                yield ListItem(0, f"{number}.", runs(entry))


def _signatures(layout: Layout, paper: CasePaper) -> Iterator[tuple[str, ...]]:
    for signer in paper.signers:
        yield (signer.name, signer.title)
    if "officer" not in dict(layout.fields):
        yield (f"Saksbehandler: {paper.case_officer}",)


def _stack(lines: Iterable[str], *, stacked: bool) -> Iterator[Paragraph]:
    kept = list(lines)
    for line in ["\n".join(kept)] if stacked else kept:
        yield Paragraph(runs(line))
