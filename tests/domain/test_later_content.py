"""A supplement holds what was added, a correction what was sent as it is now."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from agenda_app.domain.agenda import ItemState
from agenda_app.domain.frozen import SentBundle, line_key, whole
from agenda_app.domain.later_content import added_lines, corrected, redated, supplement
from agenda_app.domain.printed import AgendaLine, CaseContent, case_key
from agenda_app.domain.printed_bundle import BundleContent
from tests.documents.papers import a_bundle, a_case, number

SENT = SentBundle(0, a_bundle(), ())
LATER = date(2026, 4, 24)


def with_line(content: BundleContent, line: AgendaLine) -> BundleContent:
    lines = (*content.notice.lines, line)
    return replace(content, notice=replace(content.notice, lines=lines))


def a_new_line(serial: int = 16, state: ItemState = ItemState.PLANNED) -> AgendaLine:
    return replace(a_bundle().notice.lines[1], number=number(serial), key=f"c{serial}", state=state)


def with_new_case(serial: int = 16) -> BundleContent:
    added = with_line(a_bundle(), a_new_line(serial))
    return replace(added, papers=(*added.papers, a_case(f"c{serial}", serial)))


def withdrawn(content: BundleContent, serial: int) -> BundleContent:
    lines = tuple(
        replace(line, state=ItemState.WITHDRAWN, key="") if line.number == number(serial) else line
        for line in content.notice.lines
    )
    papers = tuple(p for p in content.papers if p.number != number(serial))
    return replace(content, notice=replace(content.notice, lines=lines), papers=papers)


def test_a_supplement_has_the_added_lines_and_their_papers_only() -> None:
    made = supplement([SENT], with_new_case(), serial=1, first_page=43, note="Haster.")
    assert [line.number for line in made.notice.lines] == [number(16)]
    assert [paper.key for paper in made.papers] == ["c16"]
    assert (made.first_page, made.notice.note) == (43, "Haster.")
    assert {made.notice.head.supplement, *(p.head.supplement for p in made.papers)} == {1}


def test_what_an_earlier_supplement_held_is_not_added_again() -> None:
    first = supplement([SENT], with_new_case(), serial=1, first_page=43, note="")
    sent = [SENT, SentBundle(1, first, ())]
    assert added_lines(sent, with_new_case()) == ()
    both = with_line(with_new_case(), a_new_line(17))
    assert [line.number for line in added_lines(sent, both)] == [number(17)]


def test_a_case_added_and_taken_off_again_is_no_news() -> None:
    gone = with_line(a_bundle(), a_new_line(state=ItemState.WITHDRAWN))
    assert added_lines([SENT], gone) == ()


def test_a_correction_leaves_out_what_came_later_and_keeps_the_day_of_sending() -> None:
    now = redated(with_new_case(), LATER)
    assert now.notice.head.printed == LATER
    assert corrected(SENT, now) == a_bundle()


def test_a_withdrawn_case_keeps_the_paper_that_was_sent_also_later() -> None:
    now = withdrawn(a_bundle(), 12)
    once = corrected(SENT, now)
    assert [paper.key for paper in once.papers] == [paper.key for paper in a_bundle().papers]
    line = next(line for line in once.notice.lines if line.number == number(12))
    assert line.state is ItemState.WITHDRAWN
    assert corrected(SentBundle(0, once, ()), now) == once


def test_a_supplement_keeps_its_own_note_when_it_is_corrected() -> None:
    first = supplement([SENT], with_new_case(), serial=1, first_page=43, note="Haster.")
    again = corrected(SentBundle(1, first, ()), with_new_case())
    assert again == first


def test_all_that_was_sent_is_one_content() -> None:
    first = supplement([SENT], with_new_case(), serial=1, first_page=43, note="")
    together = whole([SENT, SentBundle(1, first, ())])
    assert {line_key(line) for line in together.notice.lines} == {
        line_key(line) for line in with_new_case().notice.lines
    }
    assert [case_key(paper) for paper in together.papers] == ["c11", "c12", "c13", "c14", "c16"]


def test_the_paper_of_a_withdrawn_case_says_so() -> None:
    (paper,) = (p for p in corrected(SENT, withdrawn(a_bundle(), 12)).papers if p.key == "c12")
    assert isinstance(paper, CaseContent)
    assert paper.state is ItemState.WITHDRAWN


def test_pages_that_a_line_without_a_number_got_since_are_in_a_correction() -> None:
    # Papers that were sent by an earlier program do not tell the item of a line without pages.
    def content(key: str) -> BundleContent:
        return with_line(a_bundle(), replace(a_new_line(), number=None, key=key))

    sent = SentBundle(0, content(""), ())
    now = content("i7")
    assert corrected(sent, now).notice.lines == sent.content.notice.lines
    paper = replace(a_case("i7", 16), number=None)
    made = corrected(sent, replace(now, papers=(*now.papers, paper)))
    assert made.notice.lines[-1].key == "i7"
    assert made.papers[-1].key == "i7"
