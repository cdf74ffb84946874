"""Nothing that a typographer would circle at the foot of a page."""

from __future__ import annotations

import io
from dataclasses import replace
from itertools import pairwise

import pypdf
import pypdfium2
import pytest

from agenda_app.documents.case_pdf import render_case
from agenda_app.documents.extract_pdf import render_extract
from agenda_app.documents.minutes_pdf import render_minutes
from agenda_app.domain.agenda import ItemKind
from agenda_app.domain.case import Proposal, Signer
from agenda_app.domain.printed import CaseContent, PutForward
from agenda_app.domain.printed_extract import Attestation, ExtractContent
from agenda_app.domain.printed_minutes import MinutesContent, MinutesItem
from agenda_app.domain.text import Block, Cell, Heading, ListItem, Paragraph, Table, Text, runs
from tests.documents.papers import a_head, a_table, number

FOOT_MM = 22.0
POINTS_PER_MM = 72 / 25.4
LINE = 15.3


def place(pdf: bytes, wanted: str) -> tuple[int, float]:
    """Return the page of some words and how many points they stand above the foot of the text."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        for number_, page in enumerate(document):
            text = page.get_textpage()
            found = text.search(wanted).get_next()
            if found:
                bottom = text.get_charbox(found[0])[1]
                return number_, bottom - FOOT_MM * POINTS_PER_MM
    finally:
        document.close()
    raise AssertionError(wanted)


def a_paper(lines: int, *blocks: Block, signers: tuple[Signer, ...] = ()) -> bytes:
    filler: Text = tuple(Paragraph(runs(f"Linje {n}.")) for n in range(lines))
    content = CaseContent("k", a_head(), number(1), "Sak", body=(*filler, *blocks))
    return render_case(replace(content, signers=signers))


@pytest.mark.parametrize("lines", range(18, 30))
def test_a_heading_has_three_lines_under_it_on_its_page(lines: int) -> None:
    text = Paragraph(runs("Teksten under den. " + "Og mer tekst som går over linjer. " * 12))
    pdf = a_paper(lines, Heading(1, runs("OVERSKRIFTEN")), text)
    page, above_foot = place(pdf, "OVERSKRIFTEN")
    assert place(pdf, "Teksten under den")[0] == page
    assert above_foot > 2.5 * LINE


@pytest.mark.parametrize("lines", range(16, 30))
def test_a_heading_goes_with_the_short_table_under_it(lines: int) -> None:
    pdf = a_paper(lines, Heading(2, runs("OVERSKRIFTEN")), a_table())
    page = place(pdf, "OVERSKRIFTEN")[0]
    assert place(pdf, "Grunnundersøkelser")[0] == page
    assert place(pdf, "1 154")[0] == page


@pytest.mark.parametrize("lines", range(20, 30))
def test_signatures_stay_whole(lines: int) -> None:
    pdf = a_paper(lines, signers=(Signer("Per Vikholmen", "kommunedirektør"), Signer("Eva Li")))
    assert place(pdf, "Per Vikholmen")[0] == place(pdf, "kommunedirektør")[0]
    assert place(pdf, "Per Vikholmen")[0] == place(pdf, "Eva Li")[0]


@pytest.mark.parametrize("lines", range(18, 30))
def test_what_attests_an_extract_stands_under_the_signatures_and_two_lines(lines: int) -> None:
    filler: Text = tuple(Paragraph(runs(f"Linje {n}.")) for n in range(lines))
    signers = (Signer("Per Vikholmen", "kommunedirektør"),)
    case = CaseContent("k", a_head(), number(1), "Sak", body=filler, signers=signers)
    item = MinutesItem(number(1), ItemKind.CASE, "Sak")
    pdf = render_extract(ExtractContent(case, item, attested=Attestation(Signer("Guri Naust"))))
    page = place(pdf, "Rett utskrift")[0]
    for words in (f"Linje {lines - 2}.", f"Linje {lines - 1}.", "Per Vikholmen", "Guri Naust"):
        assert place(pdf, words)[0] == page


@pytest.mark.parametrize("lines", range(22, 30))
def test_no_line_of_a_paragraph_stands_alone(lines: int) -> None:
    words = " ".join(f"ord{n}" for n in range(100, 160))
    pdf = a_paper(lines, Paragraph(runs(words)))
    first, second = place(pdf, "ord100")[0], place(pdf, "ord115")[0]
    assert first == second
    assert place(pdf, "ord159")[0] == place(pdf, "ord146")[0]


@pytest.mark.parametrize("rows", range(30, 44))
def test_a_table_before_signatures_repeats_its_head_once_a_page(rows: int) -> None:
    body = (("Hode", "Tall"), *((f"Rad {n}", "1") for n in range(rows)))
    table = Table(tuple(tuple(Cell(runs(text)) for text in row) for row in body))
    pdf = a_paper(0, table, signers=(Signer("Per Vikholmen", "kommunedirektør"),))
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]
    assert [page.count("Hode") for page in pages if "Rad" in page] == [1] * len(pages)


@pytest.mark.parametrize("lines", range(26, 36))
def test_a_paragraph_before_signatures_has_no_gap_inside(lines: int) -> None:
    pdf = a_paper(lines, Paragraph(runs("a1\na2\na3\na4\na5\na6")), signers=(Signer("Per"),))
    places = [place(pdf, f"a{n}") for n in range(1, 7)]
    for (page, above), (next_page, below) in pairwise(places):
        assert next_page > page or above - below == pytest.approx(LINE, abs=1.5)


def minutes(lines: int, *put_forward: PutForward, decided: Proposal | None = None) -> bytes:
    """Return minutes in which so many lines stand above proposals and a resolution."""
    filler = (Paragraph(runs("\n".join(f"Linje {n}." for n in range(lines)))),)
    item = MinutesItem(number(1), ItemKind.CASE, "Sak", proceedings=filler, proposals=put_forward)
    return render_minutes(MinutesContent(a_head(), None, (), (replace(item, decided=decided),)))


def points(*texts: str) -> Text:
    return tuple(ListItem(0, f"{n}.", runs(text)) for n, text in enumerate(texts, start=1))


@pytest.mark.parametrize("lines", range(14, 23))
@pytest.mark.parametrize("last", ["p30", "p30\np31", "p30\np31\np32"])
@pytest.mark.parametrize("before", ["p20", "p20\np21\np22\np23\np24"])
def test_the_last_point_of_a_resolution_never_stands_alone(
    lines: int, last: str, before: str
) -> None:
    pdf = minutes(lines, decided=Proposal("VEDTAKET", points("p10", before, last)))
    page = place(pdf, last[-3:])[0]
    assert place(pdf, "p30")[0] == page
    assert place(pdf, before[-3:])[0] == page
    assert place(pdf, "VEDTAKET")[0] == place(pdf, "p10")[0]


@pytest.mark.parametrize("lines", range(14, 20))
def test_a_long_last_point_is_divided_rather_than_moved(lines: int) -> None:
    last = "\n".join(f"p{n}" for n in range(30, 60))
    pdf = minutes(lines, decided=Proposal("VEDTAKET", points("p10", last)))
    assert place(pdf, "p30")[0] < place(pdf, "p59")[0]


@pytest.mark.parametrize("lines", range(14, 25))
@pytest.mark.parametrize("text", ["p10", "p10\np11\np12\np13\np14\np15"])
def test_what_became_of_a_proposal_stands_under_it(lines: int, text: str) -> None:
    one = PutForward("Jon Dal la fram FORSLAGET:", (Paragraph(runs(text)),), "Det falt.")
    two = PutForward("Kari Nes la fram UTSETTELSE:", (), "Det ble trukket.")
    pdf = minutes(lines, one, two)
    assert place(pdf, "FORSLAGET")[0] == place(pdf, "p10")[0]
    assert place(pdf, "Det falt")[0] == place(pdf, text[-3:])[0]
    assert place(pdf, "UTSETTELSE")[0] == place(pdf, "Det ble trukket")[0]
