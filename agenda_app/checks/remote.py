"""What cannot be treated where somebody is elsewhere (koml. § 11-7 third para)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from agenda_app.checks.facts import MeetingFacts
from agenda_app.checks.sentences import warn
from agenda_app.domain.findings import Finding
from agenda_app.domain.language import Language
from agenda_app.domain.put_aside import AWAY
from agenda_app.domain.sentence import Sentence

_SECRET = Sentence(
    "Saken er taushetsbelagt og kan ikke behandles i fjernmøte.",
    "Saka er underlagd teieplikt og kan ikkje handsamast i fjernmøte.",
)
_SECRECY = re.compile(r"§§?\s*13\b(?!-)")
"""Of offentleglova as of forvaltningsloven, what somebody has a duty to keep secret."""


def secret_cases(facts: MeetingFacts, language: Language, today: date) -> Iterator[Finding]:
    """What the law closes is treated with everybody in one room (koml. §§ 11-5, 11-7)."""
    if not facts.meeting.form.is_remote:
        return
    for item in facts.agenda.items:
        if item.is_closed and item.state not in AWAY and _SECRECY.search(item.access.basis):
            found = warn("secret_in_remote", _SECRET.said(language), basis="koml. § 11-7")
            yield replace(found, item_id=item.id, case_id=item.case_id)
