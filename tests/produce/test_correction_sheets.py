"""Corrections of papers that are printed on both sides."""

from __future__ import annotations

from dataclasses import replace

import pypdfium2 as pdfium

from agenda_app.documents.bundle import NoFiles
from agenda_app.documents.correction_pdf import build_correction
from agenda_app.domain.correction import ChangedPart, CorrectionContent, CorrectionPaper
from agenda_app.domain.page_label import page_label
from agenda_app.domain.page_plan import NewPage
from agenda_app.domain.printed import NOTICE_KEY
from agenda_app.jobs import run_to_end
from agenda_app.produce.correction_sheets import in_sheets
from tests.documents.papers import a_bundle, a_case, a_head
from tests.produce.test_correcting import planned, with_longer_c12


def test_the_page_on_the_back_of_a_new_one_is_printed_too() -> None:
    # Pages 4 and 5 are two sheets: 3 is the last page of the paper before.
    parts = in_sheets(planned(2, with_longer_c12()))
    said = [(p.key, str(page.label), page.is_other_side) for p in parts for page in p.pages]
    assert said == [("c12", "5a", False)]
    changed = a_bundle()
    papers = tuple(
        replace(p, case_officer="Kari Nes") if p.key == "c12" else p for p in changed.papers
    )
    parts = in_sheets(planned(2, replace(changed, papers=papers)))
    said = [(p.key, str(page.label), page.is_other_side) for p in parts for page in p.pages]
    assert said == [("c11", "3", True), ("c12", "4a", False)]
    assert len({page.sheet for part in parts for page in part.pages}) == 1


def a_paper(*pages: tuple[str, str, int]) -> CorrectionPaper:
    """Return a correction with pages by their number, the one that goes out, and their sheet."""
    made = tuple(
        NewPage(place, page_label(label), replaces=page_label(out), sheet=sheet)
        for place, (label, out, sheet) in enumerate(pages)
    )
    cover = CorrectionContent(a_head(), 1, None, (), (), two_sided=True, in_sheets=True)
    return CorrectionPaper(cover, (ChangedPart("c12", a_case("c12", 12), made),), {"agenda": "1"})


def pages_of(pdf: bytes) -> list[str]:
    with pdfium.PdfDocument(pdf) as document:
        return [page.get_textpage().get_text_range() for page in document]


def test_every_sheet_begins_on_the_front_and_a_blank_back_is_marked() -> None:
    paper = a_paper(("4a", "4", 1), ("5", "5", 3))
    made = run_to_end(build_correction(paper, NoFiles()))
    feet = [
        "Rettelse 1, side 1 av 1",
        "Rettelse 1: blank side",
        "Rettelse 1: side 4a, erstatter side 4",
        "Rettelse 1: blank side",
        "Rettelse 1: side 5, uendret",
    ]
    assert all(foot in text for foot, text in zip(feet, pages_of(made.pdf), strict=True))
    assert made.pages == 5


def test_a_file_of_what_is_exempt_has_no_unchanged_sides() -> None:
    paper = a_paper(("4a", "4", 1), ("5", "5", 1))
    made = run_to_end(build_correction(paper, NoFiles(), frozenset({"c12"})))
    assert len(pages_of(made.pdf)) == 1


def test_an_agenda_on_the_other_side_does_not_call_its_new_page_numbers_unchanged() -> None:
    content = a_bundle()
    same = NewPage(0, page_label("1"), page_label("1"), sheet=1, unchanged=True)
    agenda = ChangedPart(NOTICE_KEY, content.notice, (same,))
    sent = {line.key: "2" for line in content.notice.lines}

    def foot(begins: str) -> str:
        elsewhere = {**sent, "c11": begins}
        paper = CorrectionPaper(a_paper().cover, (agenda,), elsewhere)
        return pages_of(run_to_end(build_correction(paper, NoFiles())).pdf)[-1]

    assert "side 1, uendret, med sidetallene etter rettelsen" in foot("2a")
    assert "side 1, uendret" in foot("2")
    assert "sidetallene" not in foot("2")
