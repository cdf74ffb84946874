"""Every rule for a meeting, and for each case on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from agenda_app.checks import (
    agenda,
    approving,
    body,
    dates,
    impartiality,
    order,
    put_right,
    remote,
    urgent,
)
from agenda_app.checks.facts import MeetingFacts
from agenda_app.checks.paper import check_paper
from agenda_app.checks.remedies import with_remedies
from agenda_app.checks.sentences import gravest_first, warn
from agenda_app.domain.agenda import ItemState, ItemType
from agenda_app.domain.findings import Finding, Level
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import OVER, MeetingState
from agenda_app.domain.sentence import alike

Rule = Callable[[MeetingFacts, Language, date], Iterator[Finding]]

RULES: tuple[Rule, ...] = (
    agenda.numbers,
    agenda.exempt_lines,
    agenda.cases,
    agenda.files_both_ways,
    dates.notice,
    dates.day_off,
    agenda.earlier_meetings,
    body.members,
    body.size,
    body.composition,
    agenda.each_once,
    order.earlier_steps,
    order.urgent,
    put_right.recommendations,
    approving.minutes,
    remote.secret_cases,
    impartiality.prepared_by_members,
    urgent.urgency,
    dates.budget,
)

_CANCELLED = alike("Møtet er avlyst.")

_FOR_DECISIONS = frozenset(
    {
        "control_statement_missing",
        "economy_missing",
        "executive_missing",
        "opposite_recommendation",
        "point_is_reason",
        "point_without_deadline",
        "proposal_missing",
        "single_treatment",
        "treatment_missing",
    }
)
"""What only a case to be decided needs; a referral or a question has no proposal."""


def check_meeting(facts: MeetingFacts, language: Language, today: date) -> tuple[Finding, ...]:
    """Return what a person should look at before the papers go out, gravest first.

    The findings of ``check_paper`` for each case are among them, with the line they belong to.
    When the meeting is over, what was only good to know before it is left out.

    Args:
        facts: the meeting and what is around it.
        language: the language of the sentences.
        today: the day it is.
    """
    if facts.meeting.state is MeetingState.CANCELLED:
        return (warn("meeting_cancelled", _CANCELLED.said(language)),)
    of_meeting = (finding for rule in RULES for finding in rule(facts, language, today))
    found = [*with_remedies(of_meeting, language), *_papers(facts, language)]
    if facts.meeting.state in OVER:
        found = [finding for finding in found if finding.level is not Level.INFO]
    return gravest_first(found)


def _papers(facts: MeetingFacts, language: Language) -> Iterator[Finding]:
    seen = set()
    for item in facts.agenda.items:
        case = facts.cases.get(item.case_id) if item.case_id is not None else None
        if case is None or item.case_id in seen:
            continue
        seen.add(item.case_id)
        for finding in check_paper(case, language, facts.committees):
            withdrawn = item.state is ItemState.WITHDRAWN and not _concerns_withdrawn(finding)
            superfluous = item.type is not ItemType.PS and finding.code in _FOR_DECISIONS
            if not withdrawn and not superfluous:
                yield replace(finding, item_id=item.id)


def _concerns_withdrawn(finding: Finding) -> bool:
    """Tell whether it counts for a case without a paper: its line and its title are printed."""
    return finding.level is Level.STOP or finding.code == "access_undecided"
