"""The day of the meeting, and the days before it that something must be done by."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from agenda_app.checks.facts import MeetingFacts
from agenda_app.checks.holidays import is_holiday, last_working_day
from agenda_app.checks.sentences import info, warn
from agenda_app.domain.committee import CommitteeKind
from agenda_app.domain.findings import Finding
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import FROZEN, notice_deadline
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.typography import date_short
from agenda_app.words import weekday

_LATE = Sentence(
    "Innkallingen skulle vært sendt innen {}.", "Innkallinga skulle ha vore send innan {}."
)
_TODAY = Sentence("Innkallingen må sendes i dag.", "Innkallinga må sendast i dag.")
_TOMORROW = Sentence("Innkallingen må sendes senest i morgen.", "Innkallinga må sendast i morgon.")
_SOON = Sentence("Innkallingen må sendes senest {}.", "Innkallinga må sendast seinast {}.")
_OVER = Sentence(
    "Møtedagen er passert, men innkallingen er ikke sendt.",
    "Møtedagen er passert, men innkallinga er ikkje send.",
)
_HOLIDAY = Sentence("Møtet er lagt til en helligdag, {}.", "Møtet er lagt til ein heilagdag, {}.")
_WEEKEND = Sentence("Møtet er lagt til en {}.", "Møtet er lagt til ein {}.")
_BUDGET = Sentence(
    "Innstillingen til budsjettet skal være offentlig 14 dager før møtet.",
    "Tilrådinga til budsjettet skal vere offentleg 14 dagar før møtet.",
)
_NEAR = timedelta(days=3)
_SATURDAY = 5
_BUDGET_DAYS = timedelta(days=14)
_IS_BUDGET = re.compile(
    r"årsbudsjett|økonomiplan|\bøkonomi-?\s+og\s+handlings(?:plan|program)"
    r"|\bbudsjett(?:et)?\s+(?:for\s+)?20\d\d"
    r"|\bbudsjett\s+og\s+handlings(?:plan|program)",
    re.IGNORECASE,
)
_IS_CHANGE = re.compile(r"endring|justering|regulering|rapport|status", re.IGNORECASE)


def notice(facts: MeetingFacts, language: Language, today: date) -> Iterator[Finding]:
    """The notice goes out in good time (koml. §§ 7-1, 11-3).

    For the board of a municipal company § 11-3 first para does not hold (§ 11-1): its own rules do.
    """
    if facts.meeting.state in FROZEN:
        return
    last = last_working_day(notice_deadline(facts.meeting, facts.committee))
    is_board = facts.committee.kind is CommitteeKind.COMPANY_BOARD
    basis = "koml. § 7-1" if facts.meeting.is_constituting else "" if is_board else "koml. § 11-3"
    if today > facts.meeting.date:
        yield warn("meeting_over", _OVER.said(language), basis=basis)
    elif today > notice_deadline(facts.meeting, facts.committee):
        text = _LATE.said(language, date_short(last))
        yield warn("notice_late", text, basis=basis)
    elif last <= today:
        yield info("notice_near", _TODAY.said(language), basis=basis)
    elif last - today == timedelta(days=1):
        yield info("notice_near", _TOMORROW.said(language), basis=basis)
    elif last - today <= _NEAR:
        text = _SOON.said(language, f"{weekday(last, language)} {date_short(last)}")
        yield info("notice_near", text, basis=basis)


def day_off(facts: MeetingFacts, language: Language, today: date) -> Iterator[Finding]:
    """People are at work on the day of the meeting."""
    day = facts.meeting.date
    if is_holiday(day):
        yield warn("on_holiday", _HOLIDAY.said(language, date_short(day)))
    elif day.weekday() >= _SATURDAY:
        yield warn("on_weekend", _WEEKEND.said(language, weekday(day, language)))


def budget(facts: MeetingFacts, language: Language, today: date) -> Iterator[Finding]:
    """The recommendation on a budget is public 14 days before the council (koml. § 14-3)."""
    council = facts.committee.kind is CommitteeKind.MUNICIPAL_COUNCIL
    if not council or facts.meeting.state in FROZEN or today <= facts.meeting.date - _BUDGET_DAYS:
        return
    for item in facts.agenda.items:
        if item.case_id and is_budget(item.title):
            found = warn("budget_not_public", _BUDGET.said(language), basis="koml. § 14-3")
            yield replace(found, item_id=item.id, case_id=item.case_id)


def is_budget(title: str) -> bool:
    """Tell by its title whether a case is a budget or a finance plan, and no change to one."""
    return bool(_IS_BUDGET.search(title)) and not _IS_CHANGE.search(title)
