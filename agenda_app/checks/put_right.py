"""What was recommended to a meeting and has been put right since, in the minutes it came from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from agenda_app.checks.facts import MeetingFacts
from agenda_app.checks.sentences import info, warn
from agenda_app.domain.findings import Finding
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import FROZEN
from agenda_app.domain.sentence import Sentence

_SENT = Sentence(
    "Innstillingen er rettet. Har ikke medlemmene det, så send en rettelse.",
    "Tilrådinga er retta. Har ikkje medlemene det, så send ei retting.",
)
_UNSENT = Sentence(
    "Innstillingen er rettet i protokollen. Se at teksten her er riktig.",
    "Tilrådinga er retta i protokollen. Sjå at teksten her er rett.",
)


def recommendations(facts: MeetingFacts, language: Language, today: date) -> Iterator[Finding]:
    """A recommendation that was put right is told of, for those who have it as it was before."""
    is_sent = facts.meeting.state in FROZEN
    for item in facts.agenda.items:
        if item.id in facts.put_right:
            words = (_SENT if is_sent else _UNSENT).said(language)
            found = (warn if is_sent else info)("recommendation_put_right", words)
            yield replace(found, item_id=item.id, case_id=item.case_id)
