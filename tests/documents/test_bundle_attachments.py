"""Attachments in the bundle: stamped, in the outline, linked, tagged, and claims that are true."""

from __future__ import annotations

import io
from dataclasses import replace

import pikepdf
import pypdf
import pytest

from agenda_app.documents.bundle import Bundle, build_bundle
from agenda_app.documents.render_cache import RenderCache
from agenda_app.domain.case import Delivery
from agenda_app.domain.language import Language
from agenda_app.domain.printed import AttachmentContent, AttachmentLine, CaseContent
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.errors import UserError
from agenda_app.jobs import run_to_end
from tests.documents.attached import a_file, an_attachment, members, with_list
from tests.documents.outside import Files, OutsidePage, outside
from tests.documents.papers import a_case, a_head, a_notice
from tests.documents.reading import elements, joined, words_by_pdfium

FILES = Files()


def built(content: BundleContent, cache: RenderCache | None = None) -> Bundle:
    return run_to_end(build_bundle(content, cache, FILES))


@pytest.fixture(scope="module")
def bundle() -> Bundle:
    return built(members(FILES))


@pytest.fixture(scope="module")
def reader(bundle: Bundle) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(bundle.pdf))


def test_each_attachment_stands_right_behind_its_case(
    bundle: Bundle, reader: pypdf.PdfReader
) -> None:
    at = bundle.opens_at
    assert at["c11"] < at["c11-1"] < at["c11-2"] < at["c12"] < at["c12-1"] < at["c13"]
    assert at["c11-2"] == at["c11-1"] + 2
    assert at["c12"] == at["c11-2"] + 3
    assert bundle.first_pages == at
    assert len(reader.pages) == bundle.pages


def test_every_page_of_an_attachment_says_whose_it_is(
    bundle: Bundle, reader: pypdf.PdfReader
) -> None:
    for number in range(3):
        page = bundle.opens_at["c11-2"] + number
        text = joined(reader.pages[page - 1].extract_text())
        assert f"Side {page} av {bundle.pages}" in text
        assert "Vedlegg 2 til PS 11/26" in text


def test_the_list_of_attachments_names_their_pages_and_leads_there(
    bundle: Bundle, reader: pypdf.PdfReader
) -> None:
    last = reader.pages[bundle.opens_at["c11-1"] - 2]
    text = " ".join(last.extract_text(extraction_mode="layout").split())
    assert f"1. Kart (2 sider) side {bundle.first_pages['c11-1']}" in text
    assert f"2. Plan (3 sider) side {bundle.first_pages['c11-2']}" in text
    targets = [
        reader.get_page_number(a.get_object()["/Dest"][0].get_object()) + 1 for a in last["/Annots"]
    ]
    assert {bundle.opens_at["c11-1"], bundle.opens_at["c11-2"]} <= set(targets)


def test_each_case_leads_back_to_the_agenda(bundle: Bundle, reader: pypdf.PdfReader) -> None:
    for key in ("c11", "c12", "c13"):
        page = reader.pages[bundle.opens_at[key] - 1]
        assert "Til sakslisten" in page.extract_text()
        first = page["/Annots"][0].get_object()
        assert reader.get_page_number(first["/Dest"][0].get_object()) == 0
        assert 200 < float(first["/Dest"][3]) < 700, "to the agenda, not to the head of the page"
        assert first["/Contents"] == "Side 1"


def test_the_outline_nests_attachments_with_their_own_bookmarks_under_the_case() -> None:
    case = a_case("c11", 11)
    data = outside([OutsidePage()] * 3, bookmarks=[("Innledning", 0), ("Kostnader", 2)])
    report = an_attachment(FILES, data, case, 1, "Rapport", 3)
    bundle = built(BundleContent(a_notice(), (with_list(case, report), report)))
    reader = pypdf.PdfReader(io.BytesIO(bundle.pdf))
    outline = reader.outline
    below = outline[
        outline.index(next(e for e in outline if "PS\xa011/26" in getattr(e, "title", ""))) + 1
    ]
    titles = [entry.title for entry in below if not isinstance(entry, list)]
    assert titles[-1] == "Vedlegg 1: Rapport"
    assert [entry.title for entry in below[-1]] == ["Innledning", "Kostnader"]
    assert reader.get_destination_page_number(below[-1][1]) + 1 == bundle.opens_at["c11-1"] + 2


def test_links_within_an_attachment_still_lead_to_its_pages() -> None:
    case = a_case("c11", 11)
    pages = [OutsidePage(links_to=2), OutsidePage(), OutsidePage(links_to=0)]
    report = an_attachment(FILES, outside(pages), case, 1, "Rapport", 3)
    bundle = built(BundleContent(a_notice(), (with_list(case, report), report)))
    reader = pypdf.PdfReader(io.BytesIO(bundle.pdf))
    first = bundle.opens_at["c11-1"]
    for page, target in ((first, first + 2), (first + 2, first)):
        (annotation,) = reader.pages[page - 1]["/Annots"]
        found = annotation.get_object()["/Dest"][0].get_object()
        assert reader.get_page_number(found) + 1 == target


def test_the_tree_keeps_the_tags_of_attachments_under_their_title(bundle: Bundle) -> None:
    with pikepdf.open(io.BytesIO(bundle.pdf)) as pdf:
        tree = pdf.Root.StructTreeRoot
        titles = [str(section.T) for section in tree.K.K]
        assert titles[2:4] == ["Vedlegg 1: Kart", "Vedlegg 2: Plan"]
        numbers = [int(n) for n in list(tree.ParentTree.Nums)[::2]]
        assert numbers == list(range(int(tree.ParentTreeNextKey)))
        for page in pdf.pages:
            held = tree.ParentTree.Nums[2 * int(page.obj.StructParents) + 1]
            assert all(e.Pg.objgen == page.obj.objgen for e in held if "/Pg" in e)
        assert sum(1 for e in elements(pdf) if e.S == "/P" and len(e.get("/K", [])) == 1) > 10


def test_the_same_file_may_be_attached_to_two_cases() -> None:
    papers: list[CaseContent | AttachmentContent] = []
    for serial in (11, 12):
        case = a_case(f"c{serial}", serial)
        plan = an_attachment(FILES, a_file(2), case, 1, "Samme kart", 2)
        papers += [with_list(case, plan), plan]
    bundle = built(BundleContent(a_notice(), tuple(papers)))
    with pikepdf.open(io.BytesIO(bundle.pdf)) as pdf:
        parents = [int(page.obj.StructParents) for page in pdf.pages]
        assert len(set(parents)) == len(parents) == bundle.pages
        for page in pdf.pages:
            (held, *_) = pdf.Root.StructTreeRoot.ParentTree.Nums[
                2 * int(page.obj.StructParents) + 1
            ]
            while "/Pg" not in held:
                held = held.K[0]
            assert held.Pg.objgen == page.obj.objgen
    text = words_by_pdfium(bundle.pdf)
    assert text.count("Vedlegg 1 til PS 11/26") == text.count("Vedlegg 1 til PS 12/26") == 2


def test_a_page_stands_in_for_what_cannot_be_shown() -> None:
    case = a_case("c11", 11)
    gone = AttachmentContent(
        "c11-1", case.head, case.number, "c11", 1, "Kart", reason="Filen er passordbeskyttet."
    )
    bundle = built(BundleContent(a_notice(), (with_list(case, gone), gone)))
    page = pypdf.PdfReader(io.BytesIO(bundle.pdf)).pages[bundle.opens_at["c11-1"] - 1]
    text = joined(page.extract_text())
    assert "Vedlegg 1 til PS 11/26" in text
    assert "Filen er passordbeskyttet." in text


def test_how_an_attachment_comes_is_said_where_it_is_not_printed() -> None:
    lines = tuple(
        AttachmentLine(f"Nr. {at}", 3, delivery=delivery) for at, delivery in enumerate(Delivery)
    )
    for language, said in (
        (Language.BOKMAL, ("ettersendes", "deles ut i møtet", "utrykt")),
        (Language.NYNORSK, ("blir ettersendt", "blir delt ut i møtet", "uprenta")),
    ):
        case = replace(a_case(head=a_head(language)), attachments=lines)
        text = words_by_pdfium(built(BundleContent(a_notice(), (case,))).pdf)
        for at, words in enumerate(said, start=1):
            assert f"Nr. {at} (3 sider; {words})" in text
        assert "Nr. 0 (3 sider) " in text


def test_a_paper_printed_as_it_came_has_its_case_s_number_on_each_page() -> None:
    case = replace(
        a_case("c11", 11), body=(), main=None, others=(), as_it_came=True, attachments=()
    )
    pages = an_attachment(FILES, a_file(2), case, 0, case.title, 2)
    bundle = built(BundleContent(a_notice(), (case, pages)))
    reader = pypdf.PdfReader(io.BytesIO(bundle.pdf))
    head = joined(reader.pages[bundle.opens_at["c11"] - 1].extract_text())
    assert "Saksframlegget følger på de neste sidene slik det kom." in head
    text = joined(reader.pages[bundle.opens_at["c11-0"] - 1].extract_text())
    assert text.startswith("PS 11/26")
    assert "Vedlegg" not in text
    assert not [e for e in reader.outline if "Vedlegg 0" in getattr(e, "title", "")]


@pytest.mark.parametrize("accessible", [True, False])
@pytest.mark.parametrize("archivable", [True, False])
def test_conformity_is_claimed_only_when_every_attachment_has_it(
    accessible: bool, archivable: bool
) -> None:
    case = a_case("c11", 11)
    scan = replace(
        an_attachment(FILES, a_file(1), case, 1, "Skann", 1),
        accessible=accessible,
        archivable=archivable,
    )
    bundle = built(BundleContent(a_notice(), (with_list(case, scan), scan)))
    with pikepdf.open(io.BytesIO(bundle.pdf)) as pdf:
        said = pdf.Root.Metadata.read_bytes()
    assert (b"<pdfuaid:part>1<" in said) is accessible
    assert (b"<pdfaid:part>2<" in said) is archivable
    named = ("Vedlegg 1 til PS\xa011/26: Skann",)
    assert bundle.against_ua == (() if accessible else named)
    assert bundle.against_a == (() if archivable else named)


def test_pages_that_are_not_as_they_were_are_refused_in_plain_words() -> None:
    case = a_case("c11", 11)
    plan = an_attachment(FILES, a_file(2), case, 1, "Plan", 3)
    with pytest.raises(UserError, match="«Plan» er ikke de samme"):
        built(BundleContent(a_notice(), (with_list(case, plan), plan)))


def test_one_typeface_serves_all_stamps(bundle: Bundle) -> None:
    with pikepdf.open(io.BytesIO(bundle.pdf)) as pdf:
        fonts = {
            page.obj.Resources.Font["/SakslisteStamp"].objgen
            for page in pdf.pages
            if "/SakslisteStamp" in page.obj.Resources.get("/Font", {})
        }
        files = [o for o in pdf.objects if isinstance(o, pikepdf.Stream) and "/Length1" in o]
    assert len(fonts) == 1
    assert len(files) <= 4


def test_an_opened_attachment_is_only_copied_the_next_time() -> None:
    content, cache = members(FILES), RenderCache()
    first = built(content, cache)
    reading = list(FILES.kept)
    stored = dict(FILES.kept)
    FILES.kept.clear()
    try:
        assert built(content, cache).pdf == first.pdf
    finally:
        FILES.kept.update(stored)
    assert reading
