"""What a meeting for what cannot wait needs (koml. § 11-8 second and third para)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from agenda_app.checks.facts import MeetingFacts
from agenda_app.checks.sentences import warn
from agenda_app.domain.agenda import ItemKind
from agenda_app.domain.findings import Finding
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingForm
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.urgent_meetings import is_stopped

_NO_REASON = Sentence(
    "Det er ikke ført hvorfor saken ikke behandles i et ordinært møte.",
    "Det er ikkje ført kvifor saka ikkje blir handsama i eit ordinært møte.",
)
_STOPPED = Sentence(
    "{} av {} medlemmer krever et ordinært møte.",
    "{} av {} medlemer krev eit ordinært møte.",
)

_NEEDS_MEETING = Sentence(
    "Dette kan bare tas opp i et møte.", "Dette kan berre takast opp i eit møte."
)


def urgency(facts: MeetingFacts, language: Language, today: date) -> Iterator[Finding]:
    """An urgent meeting has a reason that the law knows, and no third of the members against it."""
    meeting, members = facts.meeting, facts.committee.seats
    if not meeting.form.is_urgent:
        return
    if meeting.urgency is None:
        yield warn("urgency_missing", _NO_REASON.said(language), basis="koml. § 11-8 andre ledd")
    if is_stopped(meeting, members):
        said = _STOPPED.said(language, meeting.demanded, members)
        yield warn("ordinary_demanded", said, basis="koml. § 11-8 tredje ledd")
    if meeting.form is MeetingForm.WRITTEN:
        for item in facts.agenda.items:
            if item.kind is ItemKind.STANDARD:
                found = warn("needs_meeting", _NEEDS_MEETING.said(language), basis="koml. § 11-8")
                yield replace(found, item_id=item.id)
