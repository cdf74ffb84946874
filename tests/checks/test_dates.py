"""The day of the meeting and the deadlines before it. The meeting is Wednesday 29 April 2026."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from agenda_app.checks import dates
from agenda_app.domain.committee import CommitteeKind
from agenda_app.domain.meeting import FROZEN
from tests.checks.cases import (
    COUNCIL,
    EXECUTIVE,
    NB,
    NN,
    TODAY,
    a_case,
    a_meeting,
    codes,
    facts,
)


@pytest.mark.parametrize(
    ("today", "text"),
    [
        (date(2026, 4, 18), None),
        (date(2026, 4, 19), "Innkallingen må sendes senest onsdag 22.04.2026."),
        (date(2026, 4, 21), "Innkallingen må sendes senest i morgen."),
        (date(2026, 4, 22), "Innkallingen må sendes i dag."),
        (date(2026, 4, 23), "Innkallingen skulle vært sendt innen 22.04.2026."),
        (date(2026, 4, 29), "Innkallingen skulle vært sendt innen 22.04.2026."),
        (date(2026, 4, 30), "Møtedagen er passert, men innkallingen er ikke sendt."),
    ],
)
def test_the_notice_is_due_seven_days_before(today: date, text: str | None) -> None:
    assert [finding.text for finding in dates.notice(facts(), NB, today)] == (
        [text] if text else []
    )


def test_the_rule_of_notice_is_not_that_of_the_council_in_a_company_board() -> None:
    (finding,) = dates.notice(facts(), NB, date(2026, 4, 22))
    assert finding.legal_basis == "koml. § 11-3"
    board = facts(committee=replace(COUNCIL, kind=CommitteeKind.COMPANY_BOARD))
    (finding,) = dates.notice(board, NB, date(2026, 4, 22))
    assert finding.legal_basis == ""


@pytest.mark.parametrize("state", sorted(FROZEN, key=lambda state: state.value))
def test_a_notice_that_was_sent_is_not_asked_for(state: object) -> None:
    sent = facts(meeting=a_meeting(state=state))
    assert codes(dates.notice(sent, NB, date(2026, 4, 28))) == []


def test_a_deadline_on_a_sunday_must_be_met_on_the_friday() -> None:
    sunday = facts(committee=replace(COUNCIL, notice_days=10))
    (finding,) = dates.notice(sunday, NB, date(2026, 4, 17))
    assert finding.text == "Innkallingen må sendes i dag."


@pytest.mark.parametrize(
    ("starts", "code"),
    [
        (datetime(2026, 5, 1, 18), ["on_holiday"]),
        (datetime(2026, 5, 14, 18), ["on_holiday"]),  # Ascension
        (datetime(2026, 5, 17, 18), ["on_holiday"]),  # also a Sunday: said once
        (datetime(2026, 5, 16, 18), ["on_weekend"]),
        (datetime(2026, 12, 24, 9), []),  # not one by law
        (datetime(2026, 4, 29, 18), []),
    ],
)
def test_meetings_are_on_working_days(starts: datetime, code: list[str]) -> None:
    meeting = facts(meeting=a_meeting(starts=starts))
    assert codes(dates.day_off(meeting, NB, TODAY)) == code


def test_a_weekend_is_named_in_the_language() -> None:
    saturday = facts(meeting=a_meeting(starts=datetime(2026, 5, 16, 18)))
    (finding,) = dates.day_off(saturday, NN, TODAY)
    assert finding.text == "Møtet er lagt til ein laurdag."


@pytest.mark.parametrize(
    ("title", "is_budget"),
    [
        ("Årsbudsjett 2027 og økonomiplan 2027–2030", True),
        ("Budsjett 2027", True),
        ("Budsjettet for 2027", True),
        ("Økonomi- og handlingsplan 2027–2030", True),
        ("Budsjett og handlingsprogram 2027–2030", True),
        ("Handlingsplan med budsjett for 2027", True),
        ("Handlingsplan mot mobbing", False),
        ("Endring av årsbudsjett 2026", False),
        ("Økonomirapport første kvartal", False),
        ("Budsjettregulering 2026", False),
    ],
)
def test_a_budget_recommendation_is_public_for_fourteen_days(title: str, is_budget: bool) -> None:
    case = a_case(title=title)
    expected = ["budget_not_public"] if is_budget else []
    assert codes(dates.budget(facts(case), NB, date(2026, 4, 16))) == expected
    assert codes(dates.budget(facts(case), NB, date(2026, 4, 15))) == []


def test_the_fourteen_days_are_the_councils() -> None:
    case = a_case(title="Årsbudsjett 2027")
    executive = facts(case, committee=EXECUTIVE)
    assert codes(dates.budget(executive, NB, date(2026, 4, 28))) == []
