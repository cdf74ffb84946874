"""Which pages have to be printed again, paper by paper."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.documents.bundle import NoFiles
from agenda_app.documents.bundle_plan import SlotKind, begins_case
from agenda_app.documents.held_plan import front_labels
from agenda_app.documents.laying_out import laid_out
from agenda_app.documents.layout import Layout
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.frozen import FrozenVersion, SentBundle, SentPart
from agenda_app.domain.page_label import Letters, PageLabel
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.domain.printed import NOTICE_KEY, DividerContent, PlaceholderContent
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.text import Paragraph, runs
from agenda_app.jobs import run_to_end
from agenda_app.produce.correcting import plan_version
from agenda_app.produce.planned_version import PlannedVersion
from tests.documents.papers import a_bundle, a_case, number
from tests.documents.reading import words_by_pdfium


def labels(first: int, pages: int) -> tuple[PageLabel, ...]:
    return tuple(PageLabel(number) for number in range(first, first + pages))


def a_version(pages_of_c12: int) -> FrozenVersion:
    parts = (
        SentPart(NOTICE_KEY, labels(1, 1)),
        SentPart("c11", labels(2, 2)),
        SentPart("c12", labels(4, pages_of_c12)),
        SentPart("c13", labels(20, 2)),
        SentPart("c14", labels(22, 1)),
    )
    return FrozenVersion((SentBundle(0, a_bundle(), parts),))


def with_longer_c12() -> BundleContent:
    case = a_case("c12", 12)
    case = replace(case, body=(*case.body, Paragraph(runs("Et siste avsnitt."))))
    content = a_bundle()
    papers = tuple(case if paper.key == "c12" else paper for paper in content.papers)
    return replace(content, papers=papers)


def planned(pages_of_c12: int, now: BundleContent) -> PlannedVersion:
    return run_to_end(plan_version(a_version(pages_of_c12), now, Letters(), NoFiles()))


def test_nothing_is_printed_when_nothing_changed() -> None:
    made = planned(2, a_bundle())
    assert made.parts == ()
    assert made.sent == list(a_version(2).sent)


def test_a_paragraph_at_the_end_costs_the_last_page_only() -> None:
    (part,) = planned(2, with_longer_c12()).parts
    assert part.key == "c12"
    assert [str(page.label) for page in part.pages] == ["5a"]


def test_when_the_program_lays_out_otherwise_by_now_every_page_of_the_paper_is_printed() -> None:
    made = planned(3, with_longer_c12())
    (part,) = made.parts
    assert [str(page.replaces) for page in part.pages] == ["4", "5"]
    assert [str(label) for label in made.planned[0].plan.gone] == ["6"]


def test_a_paper_that_is_gone_takes_its_pages_along() -> None:
    content = a_bundle()
    now = replace(content, papers=tuple(p for p in content.papers if p.key != "c13"))
    lines = tuple(line for line in content.notice.lines if line.key != "c13")
    now = replace(now, notice=replace(now.notice, lines=lines))
    made = planned(2, now)
    gone = {part.key: part.plan.gone for part in made.planned if part.plan.gone}
    assert gone == {"c13": labels(20, 2)}


def with_c11(state: ItemState) -> BundleContent:
    content = a_bundle()
    papers = tuple(replace(p, state=state) if p.key == "c11" else p for p in content.papers)
    return replace(content, papers=papers)


def held(content: BundleContent, marks: tuple[ItemState, ...]) -> FrozenVersion:
    (bundle,) = a_version(2).sent
    parts = (replace(p, marks=marks) if p.key == "c11" else p for p in bundle.parts)
    return FrozenVersion((replace(bundle, content=content, parts=tuple(parts)),))


def pages_of_c11(version: FrozenVersion, now: BundleContent) -> tuple[list[str], PlannedVersion]:
    made = run_to_end(plan_version(version, now, Letters(), NoFiles()))
    pages = [str(new.replaces) for part in made.parts if part.key == "c11" for new in part.pages]
    return pages, made


@pytest.mark.parametrize("state", [ItemState.POSTPONED, ItemState.WITHDRAWN])
def test_pages_that_all_say_a_case_was_put_aside_are_all_printed_when_it_comes_back(
    state: ItemState,
) -> None:
    pages, made = pages_of_c11(held(with_c11(state), (state, state)), a_bundle())
    assert pages == ["2", "3"]
    assert made.sent[0].part("c11").marks == ()


def test_a_case_that_is_put_aside_costs_its_first_page_both_ways() -> None:
    aside = with_c11(ItemState.POSTPONED)
    pages, made = pages_of_c11(a_version(2), aside)
    assert pages == ["2"]
    marks = made.sent[0].part("c11").marks
    assert marks == (ItemState.POSTPONED, ItemState.PLANNED)
    assert pages_of_c11(FrozenVersion(tuple(made.sent)), a_bundle())[0] == ["2a"]


def test_what_an_earlier_program_kept_is_corrected_on_its_first_page() -> None:
    assert pages_of_c11(held(with_c11(ItemState.POSTPONED), ()), a_bundle())[0] == ["2"]


def test_the_page_in_place_of_an_exempt_case_is_printed_again_when_the_case_is_withdrawn() -> None:
    (bundle,) = held(with_placeholder(), ()).sent
    labels = (PageLabel(2, until=3),)
    parts = tuple(replace(p, labels=labels) if p.key == "c11" else p for p in bundle.parts)
    version = FrozenVersion((replace(bundle, parts=parts),))
    assert pages_of_c11(version, with_placeholder())[0] == []
    pages, made = pages_of_c11(version, with_placeholder(ItemState.WITHDRAWN))
    assert pages == ["2"]
    assert made.sent[0].part("c11").marks == (ItemState.WITHDRAWN,)


def with_placeholder(state: ItemState = ItemState.PLANNED) -> BundleContent:
    content = a_bundle()
    instead = PlaceholderContent(
        "c11", content.notice.head, number(11), "Unntatt offentlighet", "offl. § 13", 2, state=state
    )
    papers = tuple(instead if p.key == "c11" else p for p in content.papers)
    return replace(content, papers=papers)


def test_the_page_in_place_of_an_exempt_case_says_that_it_is_withdrawn() -> None:
    (instead,) = (p for p in with_placeholder(ItemState.WITHDRAWN).papers if p.key == "c11")
    said = words_by_pdfium(laid_out(Layout(instead, "2–3")).pdf)
    assert said.count("TRUKKET") == 2
    assert "2–3" in said


def with_dividers() -> FrozenVersion:
    """A notice and three cases of two pages each, a divider before every case, one-sided."""
    content = replace(a_bundle(), plan=PrintPlan(two_sided=False, dividers=True))
    papers = [p for p in content.papers if begins_case(p)]
    content = replace(content, papers=tuple(papers))
    parts = [SentPart(NOTICE_KEY, labels(1, 1))]
    parts += [SentPart(p.key, labels(3 + 3 * at, 2)) for at, p in enumerate(papers)]
    return FrozenVersion((SentBundle(0, content, tuple(parts)),))


def the_dividers(made: PlannedVersion) -> list[tuple[str, list[str], list[str]]]:
    return [
        (part.key, [str(p.label) for p in part.plan.new], [str(gone) for gone in part.plan.gone])
        for part in made.planned
        if isinstance(part.content, DividerContent)
    ]


def test_a_divider_is_printed_again_when_its_title_became_exempt_and_only_then() -> None:
    version = with_dividers()
    now = version.sent[0].content
    hidden = replace(now, papers=(with_placeholder().papers[0], *now.papers[1:]))
    letters = Letters()
    made = run_to_end(plan_version(version, hidden, letters, NoFiles()))
    assert the_dividers(made) == [("divider-c11", ["2a"], [])]
    again = run_to_end(plan_version(FrozenVersion(tuple(made.sent)), now, letters, NoFiles()))
    assert the_dividers(again) == [("divider-c11", ["2b"], [])]
    assert str(front_labels(again.sent[0], SlotKind.DIVIDER)["c11"]) == "2b"


def test_the_divider_of_a_case_that_is_gone_goes_out_with_it() -> None:
    version = with_dividers()
    now = version.sent[0].content
    lines = tuple(line for line in now.notice.lines if line.key != "c12")
    left = tuple(p for p in now.papers if p.key != "c12")
    now = replace(now, notice=replace(now.notice, lines=lines), papers=left)
    made = run_to_end(plan_version(version, now, Letters(), NoFiles()))
    assert the_dividers(made) == [("divider-c12", [], ["5"])]


def test_attachments_in_another_order_are_numbered_so_that_filing_keeps_the_order() -> None:
    def attachment(place: int, title: str) -> PlaceholderContent:
        return PlaceholderContent(
            f"c11-{title}", a_bundle().notice.head, number(11), title, "", 1, place, "c11"
        )

    def bundle(*titles: str) -> BundleContent:
        papers = tuple(attachment(place, title) for place, title in enumerate(titles, 1))
        return replace(a_bundle(), papers=(a_bundle().papers[0], *papers))

    held_parts = [SentPart(NOTICE_KEY, labels(1, 1)), SentPart("c11", labels(2, 2))]
    held_parts += [SentPart("c11-A", labels(4, 2)), SentPart("c11-B", labels(6, 1))]
    sent = SentBundle(0, bundle("A", "B"), tuple(held_parts))
    made = run_to_end(plan_version(FrozenVersion((sent,)), bundle("B", "A"), Letters(), NoFiles()))
    numbers = {part.key: [str(label) for label in part.labels] for part in made.sent[0].parts}
    assert list(numbers)[2:] == ["c11-B", "c11-A"]
    assert (numbers["c11-B"], numbers["c11-A"]) == (["4a"], ["5a"])
    out = [str(gone) for part in made.planned for gone in part.plan.gone]
    assert out == ["6"]
