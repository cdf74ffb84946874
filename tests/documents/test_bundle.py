"""The bundle: one file, one numbering, one tree, and a rebuild that renders what changed."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pikepdf
import pypdf
import pytest

from agenda_app.documents.bundle import Bundle, build_bundle
from agenda_app.documents.render_cache import RenderCache
from agenda_app.domain.language import Language
from agenda_app.domain.printed import AgendaLine
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.text import Paragraph, runs
from agenda_app.jobs import Progress, run_to_end
from tests.documents.papers import TITLE, a_bundle, a_case, a_head, a_notice
from tests.documents.reading import elements, joined, spoken, words_by_pdfium


def built(content: BundleContent, cache: RenderCache | None = None) -> Bundle:
    return run_to_end(build_bundle(content, cache))


@pytest.fixture(scope="module")
def bundle() -> Bundle:
    return built(a_bundle())


@pytest.fixture(scope="module")
def reader(bundle: Bundle) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(bundle.pdf))


def test_every_page_says_which_of_how_many_it_is(bundle: Bundle, reader: pypdf.PdfReader) -> None:
    assert len(reader.pages) == bundle.pages
    for number, page in enumerate(reader.pages, start=1):
        said = f"({number})" if number == bundle.pages else number  # in place of an exempt case
        assert f"Side {said} av {bundle.pages}" in page.extract_text()


def test_each_case_begins_on_the_page_that_the_agenda_names(
    bundle: Bundle, reader: pypdf.PdfReader
) -> None:
    agenda = " ".join(reader.pages[0].extract_text(extraction_mode="layout").split())
    for key, serial in (("c11", 11), ("c12", 12), ("c13", 13), ("c14", 14)):
        first = bundle.first_pages[key]
        assert f"PS {serial}/26" in reader.pages[first - 1].extract_text()
        assert f"PS {serial}/26" not in reader.pages[first - 2].extract_text().split("Side")[0] or (
            first == 2
        )
    assert f"2024/45 {bundle.first_pages['c12']} " in agenda
    assert f"2026/87 {bundle.first_pages['c14']} " in agenda


def test_numbers_and_titles_on_the_agenda_lead_to_their_case(
    bundle: Bundle, reader: pypdf.PdfReader
) -> None:
    pages = {page.indirect_reference.idnum: n for n, page in enumerate(reader.pages, start=1)}
    targets = [
        pages[annotation.get_object()["/Dest"][0].idnum]
        for annotation in reader.pages[0]["/Annots"]
    ]
    assert sorted(set(targets)) == sorted(bundle.first_pages.values())


def test_page_numbers_are_links_also_where_no_archive_numbers_are() -> None:
    lines = tuple(replace(line, archive_case_no="") for line in a_notice().lines)
    bundle = built(BundleContent(replace(a_notice(), lines=lines), a_bundle().papers))
    rectangles = [
        annotation.get_object()["/Rect"]
        for annotation in pypdf.PdfReader(io.BytesIO(bundle.pdf)).pages[0]["/Annots"]
    ]
    assert sum(float(r[2]) > 530 for r in rectangles) == len(bundle.first_pages)


def test_the_outline_has_the_notice_and_each_case_with_its_headings(
    bundle: Bundle, reader: pypdf.PdfReader
) -> None:
    outline = reader.outline
    titles = [entry.title for entry in outline if not isinstance(entry, list)]
    assert titles[0] == "Møteinnkalling"
    assert titles[2] == f"PS\xa012/26 {TITLE}"
    assert [entry.title for entry in outline[1]] == ["Saksliste"]
    within = [
        entry.title
        for entry in outline[
            outline.index(
                next(
                    entry
                    for entry in outline
                    if not isinstance(entry, list) and entry.title == titles[2]
                )
            )
            + 1
        ]
    ]
    assert "Formannskapets innstilling" in within
    assert "Saksopplysninger" in within
    case = next(e for e in outline if not isinstance(e, list) and e.title == titles[2])
    assert reader.get_destination_page_number(case) + 1 == bundle.first_pages["c12"]


def test_the_file_has_title_language_and_page_labels(reader: pypdf.PdfReader) -> None:
    root = reader.trailer["/Root"]
    assert root["/Lang"] == "nb-NO"
    assert reader.metadata.title == "Møteinnkalling: Kommunestyret onsdag 29.\xa0april 2026"
    last = len(reader.pages)
    assert reader.page_labels == [*(str(n) for n in range(1, last)), f"({last})"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert "D:20260422" in reader.metadata.creation_date_raw


def test_one_tree_holds_all_parts_in_order(bundle: Bundle) -> None:
    with pikepdf.open(io.BytesIO(bundle.pdf)) as pdf:
        tree = pdf.Root.StructTreeRoot
        assert tree.K.S == "/Document"
        titles = [str(section.T) for section in tree.K.K]
        assert [title[:8] for title in titles] == [
            "Møteinnk",
            "PS\xa011/26",
            "PS\xa012/26",
            "PS\xa013/26",
            "PS\xa014/26",
        ]
        numbers = [int(n) for n in list(tree.ParentTree.Nums)[::2]]
        assert numbers == list(range(int(tree.ParentTreeNextKey)))
        kinds = [str(element.S) for element in elements(pdf)]
        assert kinds.count("/H1") == 5
        assert kinds.count("/Link") > 4


def test_heading_levels_are_never_skipped(bundle: Bundle) -> None:
    with pikepdf.open(io.BytesIO(bundle.pdf)) as pdf:
        levels = [int(str(e.S)[2:]) for e in elements(pdf) if str(e.S)[:2] == "/H"]
    assert levels[0] == 1
    assert all(b <= a + 1 for a, b in pairwise(levels))


def test_table_heads_say_what_they_are_the_head_of(bundle: Bundle) -> None:
    with pikepdf.open(io.BytesIO(bundle.pdf)) as pdf:
        heads = [element for element in elements(pdf) if element.S == "/TH"]
        assert heads
        assert all(str(head.A.Scope) in {"/Column", "/Row"} for head in heads)


def test_a_case_in_the_other_language_says_so_in_the_tree() -> None:
    nynorsk = replace(a_case(), language=Language.NYNORSK)
    with pikepdf.open(io.BytesIO(built(BundleContent(a_notice(), (nynorsk,))).pdf)) as pdf:
        assert [str(section.Lang) for section in pdf.Root.StructTreeRoot.K.K] == ["nb-NO", "nn-NO"]


def test_fonts_are_stored_once_however_many_cases(bundle: Bundle) -> None:
    with pikepdf.open(io.BytesIO(bundle.pdf)) as pdf:
        files = [o for o in pdf.objects if isinstance(o, pikepdf.Stream) and "/Length1" in o]
    assert len(files) <= 4


def test_an_exempt_case_shows_nothing_but_number_and_basis(bundle: Bundle) -> None:
    reader = pypdf.PdfReader(io.BytesIO(bundle.pdf))
    text = joined(reader.pages[-1].extract_text())
    assert "PS 14/26 Unntatt offentlighet" in text
    assert "Side 8, unntatt offentlighet, jf. offl. § 13 jf. fvl. § 13" in text


def test_after_one_edit_only_that_case_is_rendered_again() -> None:
    content, cache = a_bundle(), RenderCache()
    first = built(content, cache)
    assert cache.rendered == 1 + 4  # the notice and the papers
    assert built(a_bundle(), cache).pdf == first.pdf
    assert cache.rendered == 1 + 4
    edited = replace(content.papers[1], body=(Paragraph(runs("Helt ny tekst.")),))
    after = built(replace(content, papers=(content.papers[0], edited, *content.papers[2:])), cache)
    assert cache.rendered == 5 + 1 + 1  # the placeholder says which page it stands for
    assert "Helt ny tekst." in words_by_pdfium(after.pdf)
    assert after.pages < first.pages


def test_the_cache_is_bounded_and_changes_nothing() -> None:
    small = RenderCache(limit=1)
    assert built(a_bundle(), small).pdf == built(a_bundle()).pdf


def test_a_front_of_many_pages_still_names_the_right_pages() -> None:
    lines = tuple(replace(a_notice().lines[1], title=f"Sak nummer {n}", key="") for n in range(200))
    notice = replace(a_notice(), lines=(*lines, replace(a_notice().lines[3], key="c12")))
    bundle = built(BundleContent(notice, (a_case(),)))
    reader = pypdf.PdfReader(io.BytesIO(bundle.pdf))
    first = bundle.first_pages["c12"]
    assert first > 5
    assert reader.pages[first - 1].extract_text().count("PS 12/26") >= 2
    assert f"Side {first} av {bundle.pages}" in reader.pages[first - 1].extract_text()
    text = spoken(bundle.pdf)
    assert all(f"Sak nummer {n} " in text for n in range(200))


def test_header_footer_and_page_numbers_are_not_read_aloud(bundle: Bundle) -> None:
    text = joined(spoken(bundle.pdf))
    assert "Side 1 av" not in text
    assert "Møteinnkalling, intern" not in text
    assert text.count("Fjordvik kommune · Kommunestyret") == 0


def test_a_bundle_without_cases_is_the_notice() -> None:
    bundle = built(BundleContent(a_notice(), ()))
    assert bundle.pages == 1
    assert bundle.first_pages == {}


def test_the_job_tells_how_far_it_is() -> None:
    steps: list[Progress] = []
    run_to_end(build_bundle(a_bundle()), steps.append)
    assert sorted({step.done for step in steps}) == [0, 1, 2, 3, 4]
    assert [step.done for step in steps] == sorted(step.done for step in steps)
    assert {step.total for step in steps} == {5}


def test_characters_without_a_glyph_are_reported() -> None:
    notice = replace(a_notice(), lines=(AgendaLine(None, a_notice().lines[0].kind, "Fest 🎉"),))
    assert built(BundleContent(notice, ())).missing == "🎉"


SCRIPT = """
import hashlib
from agenda_app.documents.bundle import build_bundle
from agenda_app.documents.sheets_pdf import render_sheets
from agenda_app.jobs import run_to_end
from tests.documents.attached import members
from tests.documents.outside import Files
from tests.documents.papers import a_bundle, sheets
files = Files()
pdf = run_to_end(build_bundle(a_bundle())).pdf + render_sheets(sheets())
pdf += run_to_end(build_bundle(members(files), files=files)).pdf
print(hashlib.sha256(pdf).hexdigest())
"""


def test_the_same_content_gives_the_same_bytes_in_any_process() -> None:
    root = Path(__file__).parents[2]
    hashes = {
        subprocess.run(
            [sys.executable, "-c", SCRIPT],
            cwd=root,
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed, zone in (("1", "UTC"), ("4711", "Asia/Tokyo"))
    }
    assert len(hashes) == 1


def test_a_bundle_in_nynorsk_has_no_bokmal_words_of_ours() -> None:
    notice = replace(a_notice(a_head(Language.NYNORSK)), lines=())
    text = words_by_pdfium(built(BundleContent(notice, ())).pdf)
    assert "Møtestad" in text
    assert "Det er ingen saker på saklista." in text
    assert "Møtested" not in text
