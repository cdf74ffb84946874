"""The structure tree: a screen reader meets every heading before what stands under it."""

from __future__ import annotations

from dataclasses import replace

from agenda_app.documents.case_pdf import render_case
from agenda_app.documents.minutes_pdf import render_minutes
from agenda_app.documents.notice_pdf import render_notice
from agenda_app.documents.tagging import Element
from agenda_app.domain.printed import AttachmentLine
from tests.documents.papers import a_case, a_notice
from tests.documents.reading import spoken
from tests.written_minutes import full_minutes


def kinds(element: Element) -> list[str]:
    return [kid.kind for kid in element.kids if isinstance(kid, Element)]


def test_parts_of_a_section_are_read_as_they_are_drawn_and_those_of_a_row_as_they_were_made() -> (
    None
):
    top = Element("Sect")
    row = Element("TR", Element("Table", top))
    number, title = Element("TH", row), Element("TD", row)
    inner = Element("Sect", top)
    below, over, first = Element("P", inner), Element("H2", inner), Element("H1", top)
    for mark, element in enumerate((first, title, number)):
        element.add_mark(0, mark)
    for mark, element in enumerate((over, below)):
        element.add_mark(1, mark)
    top.arrange()
    assert kinds(top) == ["H1", "Table", "Sect"]
    assert kinds(row) == ["TH", "TD"]
    assert kinds(inner) == ["H2", "P"]


def test_headings_of_papers_are_read_first() -> None:
    paper = replace(a_case(), attachments=(AttachmentLine("Kartblad", 2),))
    assert "Vedlegg 1.Kartblad" in spoken(render_case(paper))
    assert "Saksliste Saksnr. Tittel" in spoken(render_notice(a_notice()))


def test_headings_of_minutes_are_read_first() -> None:
    text = spoken(render_minutes(full_minutes()))
    for read in (
        "Frammøte 11 av 11",
        "Behandling Mona Skarv (Ap) møtte",
        "Votering Det ble stemt over",
        "Underskrifter Det bekreftes",
    ):
        assert read in text
