"""Minutes are approved once: in the next meeting that is called after they were locked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from agenda_app.checks.facts import MeetingFacts
from agenda_app.checks.sentences import info, warn
from agenda_app.domain.findings import Finding
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import Meeting
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.typography import with_hour
from agenda_app.words import date_long

_BEFORE = Sentence(
    "Protokollen fra møtet {} står alt til godkjenning i møtet {}.",
    "Protokollen frå møtet {} står alt til godkjenning i møtet {}.",
)
_LEFT_OUT = Sentence(
    "Protokollen fra møtet {} er låst, men ingen sak her godkjenner den.",
    "Protokollen frå møtet {} er låst, men inga sak her godkjenner han.",
)


def minutes(facts: MeetingFacts, language: Language, today: date) -> Iterator[Finding]:
    """What an earlier meeting approves is not approved again, and nothing locked is left out."""
    for item_id, of, approving in facts.approved_before:
        words = _BEFORE.said(language, _day(of, language), _day(approving, language))
        yield replace(warn("minutes_approved_before", words), item_id=item_id)
    for one in facts.unapproved:
        yield info("minutes_left_out", _LEFT_OUT.said(language, _day(one, language)))


def _day(meeting: Meeting, language: Language) -> str:
    return with_hour(date_long(meeting.date, language, with_weekday=False), meeting.apart)
