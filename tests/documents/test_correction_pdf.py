"""A correction prints what changed, then only those pages, under numbers of their own."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date
from itertools import pairwise

import pikepdf
import pypdf
import pytest

from agenda_app.documents.bundle import Bundle, NoFiles, build_bundle
from agenda_app.documents.correction_pdf import build_correction
from agenda_app.documents.laying_out import laid_out
from agenda_app.documents.layout import Layout
from agenda_app.documents.page_looks import page_looks
from agenda_app.documents.page_subset import only_pages
from agenda_app.domain.correction import (
    ChangedPart,
    CorrectedPaper,
    CorrectedSupplement,
    CorrectionContent,
    CorrectionPaper,
    Holder,
)
from agenda_app.domain.dispatch import Channel, RecipientKind, Version
from agenda_app.domain.language import Language
from agenda_app.domain.page_label import PageLabel
from agenda_app.domain.page_plan import NewPage
from agenda_app.domain.printed import CaseContent
from agenda_app.domain.text import Paragraph, runs
from agenda_app.jobs import run_to_end
from tests.documents.papers import TITLE, a_bundle, a_case, a_head, a_notice, number
from tests.documents.reading import elements, joined

REPLACED = NewPage(1, PageLabel(5, 1), PageLabel(5))
PUT_IN = NewPage(2, PageLabel(5, 2), None, PageLabel(5, 1))
HOLDER = Holder(
    "Fjordvik Avis",
    RecipientKind.PRESS,
    Version.PUBLIC,
    Channel.PAPER,
    2,
    "Innkalling 22.04.2026",
)


def a_long_case(words: str = "Et nytt avsnitt om kostnadene.") -> CaseContent:
    more = tuple(Paragraph(runs(f"{words} " * 20)) for _ in range(8))
    return replace(a_case(), body=a_case().body + more)


def a_correction(language: Language = Language.BOKMAL) -> CorrectionPaper:
    head = replace(a_head(language), printed=date(2026, 4, 24))
    row = CorrectedPaper(
        number(12), TITLE, (REPLACED, PUT_IN), (PageLabel(7),), ("Rammen er endret.",)
    )
    cover = CorrectionContent(head, 1, date(2026, 4, 22), (row,), (HOLDER,), "Beklager feilen.")
    return CorrectionPaper(cover, (ChangedPart("c12", a_long_case(), (REPLACED, PUT_IN)),))


@pytest.fixture(scope="module")
def made() -> Bundle:
    return run_to_end(build_correction(a_correction(), NoFiles()))


@pytest.fixture(scope="module")
def reader(made: Bundle) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(made.pdf))


def test_the_page_in_front_says_what_changed_and_who_has_the_former_pages(
    reader: pypdf.PdfReader,
) -> None:
    text = joined(reader.pages[0].extract_text())
    assert "Rettelse 1 til møteinnkalling" in text
    assert "møteinnkallingen som ble sendt 22. april 2026" in text.replace("\xa0", " ")
    assert "Rammen er endret." in text
    assert "5, 7 5a, 5b" in text
    assert "Fjordvik Avis Innkalling 22.04.2026 offentlig papir × 2" in text
    assert "Beklager feilen." in text
    assert "Dato 24.04.2026" in text


@pytest.mark.parametrize(
    ("language", "of_notice", "title", "what"),
    [
        (
            Language.BOKMAL,
            False,
            "Rettelse 1 til tilleggsinnkalling 2",
            "Denne rettelsen gjelder tilleggsinnkalling 2 som ble sendt 24. april 2026.",
        ),
        (
            Language.NYNORSK,
            False,
            "Retting 1 til tilleggsinnkalling 2",
            "Denne rettinga gjeld tilleggsinnkalling 2 som vart send 24. april 2026.",
        ),
        (
            Language.BOKMAL,
            True,
            "Rettelse 1 til møteinnkalling og tilleggsinnkalling 2",
            "Denne rettelsen gjelder møteinnkallingen som ble sendt 22. april 2026 og "
            "tilleggsinnkalling 2 som ble sendt 24. april 2026.",
        ),
    ],
)
def test_it_names_the_supplement_that_it_corrects(
    language: Language, of_notice: bool, title: str, what: str
) -> None:
    supplement = CorrectedSupplement(2, date(2026, 4, 24))
    paper = a_correction(language)
    cover = replace(paper.cover, supplements=(supplement,), of_notice=of_notice)
    made = run_to_end(build_correction(replace(paper, cover=cover), NoFiles()))
    reader = pypdf.PdfReader(io.BytesIO(made.pdf))
    text = joined(reader.pages[0].extract_text()).replace("\xa0", " ")
    assert title in text
    assert what in text
    assert reader.metadata is not None
    assert title in str(reader.metadata.title)


def test_on_paper_printed_on_both_sides_a_page_is_struck_out_when_its_back_stays() -> None:
    def said(cover: CorrectionContent) -> str:
        paper = replace(a_correction(), cover=cover)
        pdf = run_to_end(build_correction(paper, NoFiles())).pdf
        return joined(pypdf.PdfReader(io.BytesIO(pdf)).pages[0].extract_text())

    one_sided = a_correction().cover
    two_sided = replace(one_sided, two_sided=True)
    (row,) = two_sided.rows
    only_in = replace(two_sided, rows=(replace(row, new=(PUT_IN,), gone=()),))
    assert "Stryk over den gamle siden" in said(two_sided)
    assert "Stryk over" not in said(one_sided) + said(only_in)


def test_only_the_changed_pages_follow(reader: pypdf.PdfReader) -> None:
    assert len(reader.pages) == 3
    whole = pypdf.PdfReader(io.BytesIO(laid_out(Layout(a_long_case())).pdf))
    for at, page in ((1, 1), (2, 2)):
        before = joined(whole.pages[page].extract_text())
        assert before[200:400] in joined(reader.pages[at].extract_text())


def test_each_page_says_what_it_replaces_or_follows(reader: pypdf.PdfReader) -> None:
    feet = [joined(page.extract_text()) for page in reader.pages]
    assert "Rettelse 1, side 1 av 1" in feet[0]
    assert "Rettelse 1: side 5a, erstatter side 5" in feet[1]
    assert "Rettelse 1: side 5b, ny etter side 5a" in feet[2]
    assert reader.page_labels == ["R1.1", "5a", "5b"]


def test_the_tree_holds_only_what_is_there(made: Bundle) -> None:
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        pages = {page.obj.objgen for page in pdf.pages}
        tree = pdf.Root.StructTreeRoot
        assert [str(section.T)[:12] for section in tree.K.K] == ["Rettelse 1 t", "PS\xa012/26 Kys"]
        for element in elements(pdf):
            assert "/Pg" not in element or element.Pg.objgen in pages
        numbers = [int(n) for n in list(tree.ParentTree.Nums)[::2]]
        assert numbers == list(range(int(tree.ParentTreeNextKey)))
        for page in pdf.pages:
            marks = tree.ParentTree.Nums[2 * int(page.obj.StructParents) + 1]
            assert len(marks) > 3


def test_heading_levels_are_not_skipped_on_pages_taken_out_of_their_paper(made: Bundle) -> None:
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        levels = [int(str(e.S)[2:]) for e in elements(pdf) if str(e.S)[:2] == "/H"]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_notice_itself_can_be_replaced_and_leads_nowhere() -> None:
    part = laid_out(Layout(a_notice()))
    new = NewPage(0, PageLabel(1, 1), PageLabel(1))
    cover = replace(a_correction().cover, rows=(CorrectedPaper(None, "", (new,)),))
    elsewhere = {"c11": "2", "c12": "4a", "c13": "9", "c14": "12"}
    paper = CorrectionPaper(cover, (ChangedPart("", a_notice(), (new,)),), elsewhere)
    made = run_to_end(build_correction(paper, NoFiles()))
    reader = pypdf.PdfReader(io.BytesIO(made.pdf))
    assert len(reader.pages) == 2
    assert part.pages == 1
    assert "/Annots" not in reader.pages[1]
    assert "Innkalling 1 1a" in joined(reader.pages[0].extract_text())
    assert " 4a" in joined(reader.pages[1].extract_text())


def test_a_page_of_the_public_says_which_number_the_members_have_for_it() -> None:
    paper = a_correction()
    (part,) = paper.parts
    pages = (replace(REPLACED, theirs=PageLabel(5)), PUT_IN)
    told = replace(paper, parts=(replace(part, pages=pages),))
    made = run_to_end(build_correction(told, NoFiles()))
    _, first, second = pypdf.PdfReader(io.BytesIO(made.pdf)).pages
    foot = "Rettelse 1: side 5a, erstatter side 5 (side 5 hos medlemmene)"
    assert foot in joined(first.extract_text())
    assert "hos medlemmene" not in joined(second.extract_text())


def test_the_same_correction_is_the_same_to_the_byte(made: Bundle) -> None:
    assert run_to_end(build_correction(a_correction(), NoFiles())).pdf == made.pdf
    pages = {"item-2": "2", "item-10": "9"}
    one, other = (
        replace(a_correction(), elsewhere=dict(order))
        for order in (pages.items(), reversed(pages.items()))
    )
    built = [run_to_end(build_correction(paper, NoFiles())).pdf for paper in (one, other)]
    assert built[0] == built[1]


def test_a_correction_in_nynorsk_has_no_bokmal_words_of_ours() -> None:
    pdf = run_to_end(build_correction(a_correction(Language.NYNORSK), NoFiles())).pdf
    text = joined(" ".join(p.extract_text() for p in pypdf.PdfReader(io.BytesIO(pdf)).pages))
    assert "Retting 1 til møteinnkalling" in text
    assert "kjem i staden for side 5" in text
    assert "Rettelse" not in text


def test_pages_that_draw_the_same_look_the_same_whatever_stands_before_them() -> None:
    plain, other = a_long_case(), a_long_case()
    first = plain.body[1]
    changed = Paragraph(runs("Ærlig talt: œ ŧ."))
    other = replace(other, body=tuple(changed if b == first else b for b in other.body))
    old, new = (page_looks(laid_out(Layout(case)).pdf) for case in (plain, other))
    assert old[0] != new[0]
    assert old[-1] == new[-1]


def test_a_single_letter_makes_a_page_look_different() -> None:
    old, new = (laid_out(Layout(a_long_case(f"Kaia er {w}."))) for w in ("min", "mín"))
    assert page_looks(old.pdf)[-1] != page_looks(new.pdf)[-1]


def test_a_part_keeps_what_it_says_of_itself_when_pages_go() -> None:
    part = laid_out(Layout(a_long_case()))
    last = only_pages(part, [part.pages - 1])
    assert (last.pages, last.title) == (1, part.title)
    assert last.bookmarks[0].title == part.title
    assert all(mark.page == 0 for mark in last.bookmarks)


def test_a_supplement_goes_on_counting_and_has_its_own_name() -> None:
    head = replace(a_head(), supplement=2)
    papers = tuple(replace(paper, head=head) for paper in a_bundle().papers)
    content = replace(a_bundle(), notice=a_notice(head), papers=papers, first_page=43)
    made = run_to_end(build_bundle(content))
    reader = pypdf.PdfReader(io.BytesIO(made.pdf))
    last = 42 + made.pages
    numbers = [label.strip("()") for label in reader.page_labels]
    assert numbers == [str(n) for n in range(43, last + 1)]
    front = joined(reader.pages[0].extract_text())
    assert "Tilleggsinnkalling 2" in front
    assert f"Side 43 av {last}" in front
    assert front.endswith(" 44 46 48 50")
    assert made.first_pages["c11"] == 44
    assert "Tilleggsinnkalling 2: Kommunestyret" in reader.metadata.title
    for page in reader.pages:
        foot = joined(page.extract_text())
        assert "Tilleggsinnkalling 2, " in foot
        assert "Møteinnkalling" not in foot


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.BOKMAL, "Alle andre sider i den unntatte delen gjelder som før."),
        (Language.NYNORSK, "Alle andre sider i den unnatekne delen gjeld som før."),
    ],
)
def test_the_front_of_an_exempt_part_speaks_of_that_part_alone(
    language: Language, said: str
) -> None:
    paper = a_correction(language)
    front = replace(paper.cover, part=Version.EXEMPT)
    made = run_to_end(build_correction(paper, NoFiles(), frozenset({"c12"}), front))
    first, *pages = pypdf.PdfReader(io.BytesIO(made.pdf)).pages
    assert said in joined(first.extract_text())
    assert len(pages) == 2
    bare = run_to_end(build_correction(paper, NoFiles(), frozenset({"c12"})))
    assert bare.pages == 2


def test_a_front_without_rows_has_a_note_and_no_table() -> None:
    paper = a_correction()
    front = replace(paper.cover, part=Version.EXEMPT, rows=(), holders=())
    made = run_to_end(build_correction(paper, NoFiles(), frozenset(), front))
    (page,) = pypdf.PdfReader(io.BytesIO(made.pdf)).pages
    said = joined(page.extract_text())
    assert "Ingen sider i den unntatte delen er endret." in said
    assert "Beklager feilen." in said
    assert "Hva som er endret" not in said
