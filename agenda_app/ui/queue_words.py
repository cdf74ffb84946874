"""What the columns of the queue say."""

from __future__ import annotations

from datetime import date

from agenda_app.domain.access import AccessState
from agenda_app.services.queue import QueueLine
from agenda_app.terms import word
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.meetings.day_words import short_day
from agenda_app.ui.parts.badge import BadgeLook
from agenda_app.ui.parts.signals import Level

_LEVELS = {AccessState.EXEMPT: Level.EXEMPT, AccessState.OPEN: Level.NEUTRAL}


def put_off(line: QueueLine, today: date) -> str:
    """Return where the case stood before and was not treated: "utsatt 25. mars"."""
    return ", ".join(
        f"{word(state, interface_language()).lower()} {short_day(day, today)}"
        for _committee, day, state in line.history
    )


def access(line: QueueLine) -> str:
    """Return what has been decided on access."""
    return word(line.access.state, interface_language())


def access_badge(line: QueueLine) -> BadgeLook:
    """Return the same as a badge; undecided is amber, for somebody has to decide."""
    level = _LEVELS.get(line.access.state, Level.WARN)
    return BadgeLook(access(line), level, level.icon)


def is_exempt(line: QueueLine) -> bool:
    """Tell whether the row gets a lock."""
    return line.access.state is AccessState.EXEMPT
