"""Which pages have to be printed again, paper by paper."""

from __future__ import annotations

from dataclasses import replace

from agenda_app.documents.bundle import NoFiles
from agenda_app.domain.frozen import FrozenVersion, SentBundle, SentPart
from agenda_app.domain.page_plan import Letters, PageLabel
from agenda_app.domain.printed import NOTICE_KEY
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.text import Paragraph, runs
from agenda_app.jobs import run_to_end
from agenda_app.produce.correcting import PlannedVersion, plan_version
from tests.documents.papers import a_bundle, a_case


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
