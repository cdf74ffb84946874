"""Blank pages, dividers and the bound side: what only paper needs."""

from __future__ import annotations

import io
from dataclasses import replace
from itertools import pairwise

import pypdf
import pypdfium2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.documents.bundle import Bundle, build_bundle
from agenda_app.documents.bundle_plan import SlotKind, slots
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.domain.printed import NOTICE_KEY
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.jobs import run_to_end
from tests.documents.attached import members
from tests.documents.outside import Files
from tests.documents.papers import TITLE, a_bundle, a_case, a_notice

FILES = Files()
PLANS = st.builds(
    PrintPlan, two_sided=st.booleans(), start_right=st.booleans(), dividers=st.booleans()
)


def built(plan: PrintPlan) -> Bundle:
    return run_to_end(build_bundle(replace(members(FILES), plan=plan), files=FILES))


@given(
    PLANS,
    st.lists(st.integers(1, 9), min_size=1, max_size=8),
    st.integers(1, 4),
    st.integers(1, 50),
)
def test_every_page_has_its_number_and_cases_begin_where_the_plan_says(
    plan: PrintPlan, lengths: list[int], front: int, first: int
) -> None:
    papers = tuple(a_case(f"c{at}", at + 1) for at in range(len(lengths)))
    pages = {NOTICE_KEY: front, **{p.key: n for p, n in zip(papers, lengths, strict=True)}}
    laid = slots(BundleContent(a_notice(), papers, plan, first_page=first), pages)
    labels = [label for slot in laid for label in slot.labels]
    assert labels == [str(number) for number in range(first, first + len(labels))]
    for before, slot in pairwise(laid):
        if slot.kind is SlotKind.PAPER:
            if plan.two_sided and (plan.start_right or plan.dividers):
                assert (slot.first - first) % 2 == 0
            if plan.dividers:
                kinds = (before.kind, laid[laid.index(before) - 1].kind)
                assert SlotKind.DIVIDER in kinds
    assert laid[-1].kind is SlotKind.PAPER


def test_a_blank_page_says_nothing_but_its_number() -> None:
    bundle = built(PrintPlan(start_right=True))
    texts = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(bundle.pdf)).pages]
    blank = [at for at, text in enumerate(texts, 1) if text.strip() == f"Side {at} av {len(texts)}"]
    assert blank
    assert all(at + 1 in bundle.opens_at.values() for at in blank)
    for key in ("c11", "c12", "c13"):
        assert bundle.opens_at[key] % 2 == 1


@pytest.mark.parametrize("dividers", [False, True])
def test_in_a_part_each_case_has_sheets_of_its_own(*, dividers: bool) -> None:
    def part(plan: PrintPlan) -> Bundle:
        whole = replace(members(FILES), plan=plan)
        keys = (paper.key for paper in whole.papers if "c12" not in paper.key)
        return run_to_end(build_bundle(replace(whole, only=frozenset(keys)), files=FILES))

    bundle = part(PrintPlan(start_right=True, dividers=dividers))
    texts = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(bundle.pdf)).pages]
    first, second = bundle.opens_at["c11"], bundle.opens_at["c13"]
    assert (first, second % 2) == (3 if dividers else 1, 1)
    if dividers:
        assert all("PS 1" in texts[page - 3] for page in (first, second))
        assert all(not texts[page - 2].startswith("PS") for page in (first, second))
    close = part(PrintPlan(start_right=False))
    assert second - first == -(-(close.opens_at["c13"] - 1) // 2) * 2 + 2 * dividers


def test_a_divider_shows_number_and_title_before_each_case() -> None:
    bundle = built(PrintPlan(dividers=True, two_sided=False))
    reader = pypdf.PdfReader(io.BytesIO(bundle.pdf))
    text = " ".join(reader.pages[bundle.opens_at["c11"] - 2].extract_text().split())
    assert "PS 11/26" in text
    assert TITLE in text
    assert "Saksopplysninger" not in text


@pytest.mark.parametrize("margin", [7, 20])
def test_the_bound_side_is_wider_and_changes_at_each_page(margin: int) -> None:
    content = replace(a_bundle(), plan=PrintPlan(binding_mm=margin))
    bound, free = run_to_end(build_bundle(content)), run_to_end(build_bundle(a_bundle()))
    assert bound.first_pages == free.first_pages
    for at, (left, right) in enumerate(ink_sides(bound.pdf)):
        inner, outer = (left, right) if at % 2 == 0 else (right, left)
        assert inner > (25 + margin - 1) * 72 / 25.4
        assert outer > 11.5 * 72 / 25.4


def ink_sides(pdf: bytes) -> list[tuple[float, float]]:
    """Return how far the ink is from the left and the right edge of each page, in points."""
    found = []
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        bitmap = page.render(scale=1, grayscale=True)
        dots, stride = bytes(bitmap.buffer), bitmap.stride
        rows = [dots[row * stride : row * stride + bitmap.width] for row in range(bitmap.height)]
        columns = [min(row[at] for row in rows) for at in range(bitmap.width)]
        inked = [at for at, dark in enumerate(columns) if dark < 200]
        found.append((float(inked[0]), float(bitmap.width - inked[-1] - 1)))
        page.close()
    document.close()
    return found
