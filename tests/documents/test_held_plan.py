"""What readers hold: every page under its own number, blank pages and dividers too."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from agenda_app.documents.bundle_plan import Slot, SlotKind, slots
from agenda_app.documents.held_plan import held_slots
from agenda_app.domain.frozen import SentBundle, SentPart
from agenda_app.domain.page_label import page_label
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.domain.printed import NOTICE_KEY
from agenda_app.domain.printed_bundle import BundleContent
from tests.documents.papers import a_case, a_notice

PLANS = st.builds(
    PrintPlan, two_sided=st.booleans(), start_right=st.booleans(), dividers=st.booleans()
)
PAPERS = tuple(a_case(f"c{at}", at) for at in (1, 2, 3))


def sent(content: BundleContent, laid: tuple[Slot, ...]) -> SentBundle:
    parts = tuple(
        SentPart(slot.paper.key if slot.paper else NOTICE_KEY, tuple(map(page_label, slot.labels)))
        for slot in laid
        if slot.kind in {SlotKind.NOTICE, SlotKind.PAPER}
    )
    return SentBundle(0, content, parts)


@given(PLANS, st.lists(st.integers(1, 5), min_size=4, max_size=4), st.integers(1, 50))
def test_the_pages_are_those_that_were_sent(
    plan: PrintPlan, lengths: list[int], first: int
) -> None:
    pages = dict(zip((NOTICE_KEY, "c1", "c2", "c3"), lengths, strict=True))
    content = BundleContent(a_notice(), PAPERS, plan, first_page=first)
    laid = slots(content, pages)
    assert held_slots(sent(content, laid), pages) == laid


def corrected(plan: PrintPlan, put_in: str, before: int = 0) -> list[str]:
    """Name the pages of a notice and two cases, with pages that were put into the first case."""
    content = BundleContent(a_notice(), PAPERS[:2], plan)
    parts = (("agenda", "1"), ("c1", f"5 6 {put_in}"), ("c2", "11 12"))
    held = tuple(SentPart(key, tuple(map(page_label, said.split()))) for key, said in parts)
    pages = {part.key: len(part.labels) for part in held}
    laid = held_slots(SentBundle(0, content, held), pages, before)
    return [f"{slot.kind.value} {' '.join(slot.labels)}" for slot in laid]


def test_dividers_keep_their_numbers_when_pages_were_put_in() -> None:
    front = ["notice 1", "blank 2", "divider 3", "blank 4"]
    before_second = ["blank 8", "divider 9", "blank 10", "paper 11 12"]
    plan = PrintPlan(dividers=True)
    assert corrected(plan, "6a") == [*front, "paper 5 6 6a", *before_second]
    assert corrected(plan, "6a 6b") == [*front, "paper 5 6 6a 6b", "blank ", *before_second]


def test_a_case_whose_first_page_was_replaced_keeps_what_stands_before_it() -> None:
    content = BundleContent(a_notice(), PAPERS[:2], PrintPlan(dividers=True))
    parts = ((NOTICE_KEY, "1"), ("c1", "5a 6"), ("c2", "9a 10"))
    held = tuple(SentPart(key, tuple(map(page_label, said.split()))) for key, said in parts)
    laid = held_slots(SentBundle(0, content, held), {NOTICE_KEY: 1, "c1": 2, "c2": 2})
    assert [label for slot in laid for label in slot.labels] == [
        *("1", "2", "3", "4", "5a", "6", "7", "8", "9a", "10")
    ]


def test_a_supplement_in_the_middle_of_a_sheet_gets_a_blank_page_without_a_number() -> None:
    assert corrected(PrintPlan(start_right=True), "6a", before=3)[:2] == ["blank ", "notice 1"]
    assert corrected(PrintPlan(), "6a", before=3)[0] == "notice 1"


def test_a_page_that_stands_for_several_leaves_each_case_on_the_right() -> None:
    content = BundleContent(
        a_notice(), PAPERS, PrintPlan(start_right=True), counted={"c1": 4, "c2": 2}
    )
    pages = {NOTICE_KEY: 1, "c1": 1, "c2": 1, "c3": 1}
    laid = slots(content, pages)
    sides = [label for slot in laid for label in slot.labels]
    assert [label for label in sides if label] == ["1", "2", "3–6", "7–8", "9"]
    assert {sides.index(label) % 2 for label in ("3–6", "7–8", "9")} == {0}
    assert held_slots(sent(content, laid), pages) == laid
