"""Calendar files and contact cards as pages that people can read."""

from __future__ import annotations

from collections.abc import Iterator

from agenda_app.domain.text import Block, Cell, Heading, Paragraph, Run, Table, one_line, runs
from agenda_app.domain.verdict_codes import Found
from agenda_app.normalise.calendar_entries import calendar_entries
from agenda_app.normalise.contact_entries import contact_entry
from agenda_app.normalise.content_lines import components
from agenda_app.normalise.entries import Entry
from agenda_app.normalise.remarks import Remarks
from agenda_app.normalise.source import Source
from agenda_app.normalise.text_pages import cells_of, decoded, pages_of, paragraphs_of, text_to_pdf
from agenda_app.normalise.words import ENTRIES_NOT_HERE

MOST_ENTRIES = 500
_MOST_ROWS = 2_000


def entries_to_pdf(source: Source, remarks: Remarks) -> bytes:
    """Return a calendar file or contact cards as a tagged PDF; others as they stand.

    Those are files that hold nothing, or so much in one entry that it cannot be laid out.
    """
    language = source.language
    entries: list[Entry] = []
    for part in components(decoded(source.data, remarks)):
        if part.name == "VCARD":
            entries.append(contact_entry(part, language))
        else:
            entries += calendar_entries(part, language)
    if not entries or any(len(entry.rows) > _MOST_ROWS for entry in entries):
        return text_to_pdf(source, remarks)
    remarks.counted(Found.ENCLOSED, sum(entry.enclosed for entry in entries))
    remarks.counted(Found.PICTURES_LEFT_OUT, sum(entry.pictures for entry in entries))
    text: list[Block] = []
    for entry in entries[:MOST_ENTRIES]:
        text.append(Heading(1, runs(one_line(entry.title))))
        text += [Table(tuple(rows), head_rows=0)] if (rows := list(_rows(entry))) else []
        text += paragraphs_of(entry.text.split("\n"))
    more = max(0, len(entries) - MOST_ENTRIES)
    remarks.counted(Found.ENTRIES_LEFT_OUT, more)
    if more:
        text.append(Paragraph((Run(ENTRIES_NOT_HERE.said(language, more), italic=True),)))
    return pages_of(tuple(text), language, remarks)


def _rows(entry: Entry) -> Iterator[tuple[Cell, ...]]:
    for label, value in entry.rows:
        for number, line in enumerate(value.split("\n")):
            for _, said in cells_of([label, line]):
                named = runs("") if number else (Run(label, bold=True),)
                yield Cell(named), said
