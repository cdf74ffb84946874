"""What a row of the queue says."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from agenda_app.domain.names_in_sentences import in_sentence
from agenda_app.services.queue import QueueLine
from agenda_app.ui.meetings.day_words import short_day

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Waiting:
    """Where a case goes and what it waits for; ``amiss`` when a person has to choose first."""

    text: str
    amiss: bool = False


def waiting(line: QueueLine, today: date) -> Waiting:
    """Return "Formannskapet · klar", or what keeps the case."""
    if line.committee_id is None:
        if line.committee:
            text = translate("QueueRow", "{committee} is not among the committees")
            return Waiting(text.format(committee=line.committee), amiss=True)
        return Waiting(translate("QueueRow", "No committee is chosen"), amiss=True)
    return Waiting(f"{line.committee} · {_keeps(line, today)}")


def _keeps(line: QueueLine, today: date) -> str:
    if not line.waits_for:
        return translate("QueueRow", "ready")
    if line.waits_until is None:
        text = translate("QueueRow", "waits for {committee}")
        return text.format(committee=in_sentence(line.waits_for))
    text = translate("QueueRow", "after {committee} {day}")
    return text.format(
        committee=in_sentence(line.waits_for), day=short_day(line.waits_until, today)
    )


def spoken(line: QueueLine, today: date) -> str:
    """Return the row in one sentence for a screen reader."""
    return f"{line.title}, {waiting(line, today).text}"
