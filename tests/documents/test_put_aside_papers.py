"""The paper of a case that was withdrawn or postponed says so on each of its pages."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pypdfium2
import pytest

from agenda_app.documents import measures
from agenda_app.documents.bundle import NoFiles, build_bundle
from agenda_app.documents.case_pdf import render_case
from agenda_app.documents.correction_pdf import looks_of
from agenda_app.documents.laying_out import laid_out
from agenda_app.documents.layout import Layout
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.language import Language
from agenda_app.domain.page_label import PageLabel
from agenda_app.domain.printed import AttachmentContent, Audience, CaseContent
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.text import Paragraph, runs
from agenda_app.jobs import run_to_end
from tests.documents.attached import PLAIN, an_attachment, with_list
from tests.documents.outside import Files, OutsidePage, outside
from tests.documents.papers import a_case, a_head, a_notice, number
from tests.documents.reading import spoken

FATES = [
    (ItemState.WITHDRAWN, Language.BOKMAL, "TRUKKET"),
    (ItemState.WITHDRAWN, Language.NYNORSK, "TREKT"),
    (ItemState.POSTPONED, Language.BOKMAL, "UTSATT"),
]


def a_long_case(state: ItemState, language: Language = Language.BOKMAL) -> CaseContent:
    body = tuple(Paragraph(runs(f"Linje {n}.")) for n in range(90))
    return CaseContent("k", a_head(language), number(1), "Ny kai", body=body, state=state)


def in_header(pdf: bytes) -> Iterator[str]:
    """Yield what stands above the rule of each page's header."""
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        text = page.get_textpage()
        yield text.get_text_bounded(bottom=measures.HEADER_RULE)
        text.close()
        page.close()
    document.close()


@pytest.mark.parametrize(("state", "language", "word"), FATES)
def test_every_page_says_it_beside_the_number_in_the_header(
    state: ItemState, language: Language, word: str
) -> None:
    headers = [*in_header(render_case(a_long_case(state, language)))]
    assert len(headers) > 2
    for header in headers:
        assert header.replace("\xa0", " ").rstrip().endswith(f"PS 1/26 {word}")


@pytest.mark.parametrize("state", [ItemState.PLANNED, ItemState.TREATED])
def test_a_case_that_is_on_is_not_marked(state: ItemState) -> None:
    for header in in_header(render_case(a_long_case(state))):
        assert header.replace("\xa0", " ").rstrip().endswith("PS 1/26")


def test_a_screen_reader_says_it_once_where_the_paper_begins() -> None:
    pdf = render_case(a_long_case(ItemState.WITHDRAWN))
    assert spoken(pdf).count("TRUKKET") == 1


def test_the_name_of_a_long_committee_makes_way_for_it() -> None:
    paper = a_long_case(ItemState.WITHDRAWN)
    head = replace(paper.head, committee="Kontrollutvalget for havner og farleder " * 4)
    for header in in_header(render_case(replace(paper, head=head))):
        assert "…" in header
        assert header.replace("\xa0", " ").rstrip().endswith("PS 1/26 TRUKKET")


def test_a_correction_prints_no_more_than_the_first_page_anew() -> None:
    labels = tuple(PageLabel(n) for n in (3, 4, 5))
    before, after = (
        looks_of(a_long_case(state), labels, NoFiles())
        for state in (ItemState.PLANNED, ItemState.WITHDRAWN)
    )
    assert before[0] != after[0]
    assert before[1:] == after[1:]


def its_attachment(files: Files, head_of: CaseContent, place: int = 1) -> AttachmentContent:
    turned = [OutsidePage(turn=turn, marks=PLAIN) for turn in (0, 90, 180, 270)]
    map_ = an_attachment(files, outside(turned), head_of, place, "Kart", len(turned))
    return replace(map_, state=head_of.state)


@pytest.mark.parametrize(("state", "language", "word"), FATES)
@pytest.mark.parametrize("audience", Audience)
def test_every_page_of_its_attachments_says_it_beside_their_name(
    state: ItemState, language: Language, word: str, audience: Audience
) -> None:
    files = Files()
    case = replace(a_case("c11", 11), head=a_head(language, audience), state=state)
    map_, paper = its_attachment(files, case), its_attachment(files, case, place=0)
    paper = replace(paper, key="c11-original")
    papers = (with_list(case, map_), paper, map_)
    notice = a_notice(case.head)
    made = run_to_end(build_bundle(BundleContent(notice, papers), files=files))
    document = pypdfium2.PdfDocument(made.pdf)
    seen = [spoken_of(document, page) for page in range(len(document))][-8:]
    document.close()
    assert all(f"PS 11/26 – {word}" in page for page in seen[:4])
    assert all(f"Vedlegg 1 til PS 11/26 – {word}" in page for page in seen[4:])


def spoken_of(document: pypdfium2.PdfDocument, number_of: int) -> str:
    page = document[number_of]
    text = page.get_textpage()
    found = text.get_text_range().replace("\xa0", " ")
    text.close()
    page.close()
    return found


def test_the_page_in_the_place_of_an_attachment_says_it_too() -> None:
    case = replace(a_case("c11", 11), state=ItemState.WITHDRAWN)
    gone = AttachmentContent(
        "a",
        case.head,
        case.number,
        "c11",
        1,
        "Lydfil",
        reason="Lyd kan ikke vises.",
        state=ItemState.WITHDRAWN,
    )
    (header,) = in_header(laid_out(Layout(gone)).pdf)
    assert header.replace("\xa0", " ").rstrip().endswith("TRUKKET")


def test_a_correction_prints_no_page_of_an_attachment_anew() -> None:
    files = Files()
    case = a_case("c11", 11)
    shown = its_attachment(files, case)
    gone = replace(shown, pdf="", pages=1, reason="Lyd kan ikke vises.")
    labels = tuple(PageLabel(n) for n in (3, 4, 5, 6))
    for before in (shown, gone):
        after = replace(before, state=ItemState.WITHDRAWN)
        assert looks_of(before, labels, files) == looks_of(after, labels, files)
