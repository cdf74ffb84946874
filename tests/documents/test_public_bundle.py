"""The public bundle: the same page numbers as the members' one, and nothing that is exempt."""

from __future__ import annotations

import io
from dataclasses import replace

import pikepdf
import pypdf
import pytest

from agenda_app.documents.bundle import Bundle, build_bundle, page_counts
from agenda_app.documents.bundle_plan import counted_like
from agenda_app.documents.render_cache import RenderCache
from agenda_app.domain.exempt_part import exempt_part
from agenda_app.domain.print_plan import PrintPlan, for_screen
from agenda_app.domain.printed import CaseContent
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.text import Paragraph, runs
from agenda_app.domain.withheld import in_place_of_others
from agenda_app.jobs import run_to_end
from tests.documents.attached import SECRET, members, public
from tests.documents.outside import Files
from tests.documents.reading import joined

FILES = Files()
PLANS = (
    PrintPlan(),
    PrintPlan(start_right=True),
    PrintPlan(dividers=True),
    PrintPlan(two_sided=False, dividers=True, binding_mm=10),
)


def built(content: BundleContent, cache: RenderCache | None = None) -> Bundle:
    return run_to_end(build_bundle(content, cache, FILES))


def both(plan: PrintPlan = PLANS[0], edited: CaseContent | None = None) -> tuple[Bundle, Bundle]:
    cache = RenderCache()
    inside = replace(members(FILES), plan=plan)
    pages = run_to_end(page_counts(inside, cache))
    outside = replace(counted_like(public(FILES), inside, pages), plan=for_screen(plan))
    if edited is not None:
        papers = tuple(edited if p.key == edited.key else p for p in outside.papers)
        outside = replace(outside, papers=papers)
    return built(inside, cache), built(outside, cache)


@pytest.mark.parametrize("plan", PLANS)
def test_page_numbers_are_the_same_in_both_versions(plan: PrintPlan) -> None:
    inside, outside = both(plan)
    assert {key: inside.first_pages[key] for key in outside.first_pages} == outside.first_pages
    pages = pypdf.PdfReader(io.BytesIO(outside.pdf)).pages
    for key, first in outside.first_pages.items():
        text = joined(pages[outside.opens_at[key] - 1].extract_text())
        assert f"Side {first}" in text
        assert f"av {inside.pages}" in text


def test_one_page_stands_for_all_that_is_withheld_and_says_which_pages() -> None:
    inside, outside = both()
    pages = pypdf.PdfReader(io.BytesIO(outside.pdf)).pages
    first, last = inside.first_pages["c12"], inside.first_pages["c13"] - 1
    text = joined(pages[outside.opens_at["c12"] - 1].extract_text())
    assert f"Side {first}–{last}, unntatt offentlighet, jf. offl. § 13" in text
    assert f"Side {first}–{last} av {inside.pages}" in text
    assert "Kjøp av eiendom" in text
    withheld = joined(pages[outside.opens_at["c13-1"] - 1].extract_text())
    first = inside.first_pages["c13-1"]
    assert f"Side {first}–{first + 4}, unntatt offentlighet" in withheld
    assert "Vedlegg 1 til PS 13/26" in withheld
    assert outside.opens_at["c13-2"] == outside.opens_at["c13-1"] + 1


def test_readers_show_the_stamped_numbers() -> None:
    inside, outside = both()
    labels = pypdf.PdfReader(io.BytesIO(outside.pdf)).page_labels
    for key, at in outside.opens_at.items():
        assert labels[at - 1].split("–")[0] == str(outside.first_pages[key])
    assert labels[-1] == str(inside.pages)


@pytest.mark.parametrize("plan", PLANS)
def test_nothing_exempt_is_anywhere_in_the_public_file(plan: PrintPlan) -> None:
    inside, outside = both(plan)
    assert SECRET in everything(inside.pdf)
    assert SECRET not in everything(outside.pdf)


def test_a_public_paper_that_is_shorter_ends_with_a_range() -> None:
    paper = next(p for p in public(FILES).papers if p.key == "c11")
    assert isinstance(paper, CaseContent)
    short = replace(paper, body=(), others=(), referenced=(), signers=())
    inside, outside = both(edited=short)
    pages = pypdf.PdfReader(io.BytesIO(outside.pdf)).pages
    first = inside.first_pages["c11"]
    assert f"Side {first}–{first + 1} av" in pages[outside.opens_at["c11"] - 1].extract_text()
    assert outside.first_pages["c11-1"] == inside.first_pages["c11-1"]


def test_a_public_paper_that_is_longer_goes_on_with_letters() -> None:
    paper = next(p for p in public(FILES).papers if p.key == "c11")
    assert isinstance(paper, CaseContent)
    more = tuple(Paragraph(runs("Et avsnitt til. " * 30)) for _ in range(14))
    inside, outside = both(edited=replace(paper, body=(*paper.body, *more)))
    last = inside.first_pages["c11-1"] - 1
    pages = pypdf.PdfReader(io.BytesIO(outside.pdf)).pages
    text = pages[outside.opens_at["c11-1"] - 2].extract_text()
    assert f"Side {last}a av {inside.pages}" in text
    assert outside.first_pages["c11-1"] == inside.first_pages["c11-1"]


def test_the_exempt_part_has_just_the_exempt_pages_under_their_numbers() -> None:
    inside, _ = both()
    part = built(exempt_part(members(FILES), in_place_of_others(public(FILES).papers)))
    assert set(part.opens_at) == {"c12", "c12-1", "c13-1"}
    pages = pypdf.PdfReader(io.BytesIO(part.pdf)).pages
    for key, at in part.opens_at.items():
        said = f"Side {inside.first_pages[key]} av {inside.pages}"
        assert said in joined(pages[at - 1].extract_text())
    text = joined(pages[part.opens_at["c12-1"] - 2].extract_text())
    assert f"side {inside.first_pages['c12-1']}" in text
    assert "Til sakslisten" not in everything(part.pdf)
    assert len(pages) == part.pages == inside.pages - 1 - len(open_pages(inside))


def open_pages(inside: Bundle) -> list[int]:
    numbers = inside.first_pages
    return [
        *range(numbers["c11"], numbers["c12"]),
        *range(numbers["c13"], numbers["c13-1"]),
        numbers["c13-2"],
    ]


def everything(pdf: bytes) -> str:
    """Return every string, name and stream of a file, and the text of its pages."""
    found = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        for held in opened.objects:
            found.append(strings(held))
            if isinstance(held, pikepdf.Stream):
                data = held.get_raw_stream_buffer() if "/Subtype" in held else held.read_bytes()
                found.append(bytes(data).decode("latin-1"))
        found.append(strings(opened.trailer))
    return "\n".join(found)


def strings(held: object) -> str:
    if isinstance(held, pikepdf.String):
        return str(held)
    if isinstance(held, pikepdf.Array):
        return "\n".join(strings(v) for v in held if not getattr(v, "is_indirect", False))
    if isinstance(held, pikepdf.Dictionary | pikepdf.Stream):
        return "\n".join(
            strings(v) for _, v in held.items() if not getattr(v, "is_indirect", False)
        )
    return ""
