"""From committee to committee: the executive committee first, the council on 29 April."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from agenda_app.checks.facts import MeetingFacts
from agenda_app.checks.order import earlier_steps
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.case import Outcome, TreatmentId
from agenda_app.domain.committee import CommitteeKind
from agenda_app.domain.findings import Level
from agenda_app.domain.meeting import Meeting, MeetingId, MeetingState
from tests.checks.cases import (
    COMMITTEES,
    EXECUTIVE,
    EXECUTIVE_ID,
    FIRST,
    LAST,
    NB,
    NN,
    TODAY,
    a_case,
    an_item,
    codes,
    facts,
)

SILENT = replace(FIRST, recommendation=())


def step(starts: datetime, state: MeetingState) -> dict[TreatmentId, Meeting]:
    return {TreatmentId(1): Meeting(MeetingId(9), EXECUTIVE_ID, starts, state=state)}


def on(starts: datetime, state: MeetingState, first: object = SILENT) -> MeetingFacts:
    return facts(a_case(treatments=(first, LAST)), steps=step(starts, state))


def test_a_step_that_was_held_and_recommends_is_done() -> None:
    assert codes(earlier_steps(facts(), NB, TODAY)) == []


def test_a_step_that_was_held_and_says_nothing_is_shown() -> None:
    (finding,) = earlier_steps(on(datetime(2026, 4, 8, 9), MeetingState.HELD), NB, TODAY)
    assert finding.text == "Formannskapet har behandlet saken, men innstillingen mangler."
    assert finding.item_id is not None


def test_a_step_before_this_meeting_that_is_not_held_is_normal() -> None:
    (finding,) = earlier_steps(on(datetime(2026, 4, 20, 9), MeetingState.SENT), NB, TODAY)
    assert (finding.code, finding.level) == ("step_before", Level.INFO)


def test_a_step_after_this_meeting_is_the_wrong_way_round() -> None:
    (finding,) = earlier_steps(on(datetime(2026, 5, 6, 9), MeetingState.DRAFT), NN, TODAY)
    assert finding.level is Level.WARN
    assert finding.text == "Formannskapet handsamar saka 06.05.2026, etter dette møtet."


def test_the_same_day_is_in_time_when_it_is_earlier_on_the_clock() -> None:
    morning = on(datetime(2026, 4, 29, 9), MeetingState.SENT)
    night = on(datetime(2026, 4, 29, 20), MeetingState.SENT)
    assert codes(earlier_steps(morning, NB, TODAY)) == ["step_before"]
    assert codes(earlier_steps(night, NB, TODAY)) == ["step_after"]


@pytest.mark.parametrize(
    "around", [facts(steps={}), on(datetime(2026, 4, 8, 9), MeetingState.CANCELLED)]
)
def test_a_step_on_no_meeting_is_said(around: MeetingFacts) -> None:
    assert codes(earlier_steps(around, NB, TODAY)) == ["step_nowhere"]


def test_a_case_that_was_sent_back_is_said() -> None:
    back = replace(FIRST, outcome=Outcome.RETURNED)
    found = earlier_steps(on(datetime(2026, 4, 8, 9), MeetingState.HELD, back), NB, TODAY)
    assert codes(found) == ["step_returned"]


@pytest.mark.parametrize(
    ("day", "code"),
    [(date(2026, 4, 8), "recommendation_missing"), (date(2026, 5, 8), "step_nowhere")],
)
def test_a_date_from_the_paper_counts_when_it_is_past(day: date, code: str) -> None:
    dated = a_case(treatments=(replace(SILENT, earlier_date=day), LAST))
    assert codes(earlier_steps(facts(dated, steps={}), NB, TODAY)) == [code]


def test_an_advisory_council_gives_a_statement() -> None:
    council = replace(EXECUTIVE, name="Eldrerådet", kind=CommitteeKind.ADVISORY_COUNCIL)
    around = on(datetime(2026, 4, 8, 9), MeetingState.HELD)
    around = replace(around, committees={**COMMITTEES, EXECUTIVE_ID: council})
    (finding,) = earlier_steps(around, NB, TODAY)
    assert finding.text == "Eldrerådet har behandlet saken, men uttalelsen mangler."


def test_the_first_committee_waits_for_nobody() -> None:
    case = a_case()
    first = an_item(case, treatment_id=FIRST.id)
    assert codes(earlier_steps(facts(case, items=[first], steps={}), NB, TODAY)) == []


@pytest.mark.parametrize("state", [ItemState.WITHDRAWN, ItemState.POSTPONED])
def test_a_case_that_is_off_the_agenda_is_left_alone(state: ItemState) -> None:
    case = a_case()
    assert (
        codes(earlier_steps(facts(case, items=[an_item(case, state=state)], steps={}), NB, TODAY))
        == []
    )
