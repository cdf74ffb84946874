"""What the head of the page says of a meeting: its line of facts and its steps."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from agenda_app.domain.committee import Committee
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import UNCALLED, Meeting, MeetingForm, MeetingState, notice_deadline
from agenda_app.domain.typography import NBSP, clock
from agenda_app.services.meeting_form import form_words
from agenda_app.terms import word
from agenda_app.ui.parts.steps import Step, StepState
from agenda_app.words import date_long, month

_WAY = (MeetingState.DRAFT, MeetingState.SENT, MeetingState.HELD, MeetingState.APPROVED)


def facts_line(meeting: Meeting, language: Language) -> str:
    """Return "onsdag 29. april 2026 kl. 18.00 · Kommunestyresalen · møte nr. 3/2026"."""
    when = f"{date_long(meeting.date, language)} {clock(meeting.starts.time())}"
    number = QCoreApplication.translate("MeetingFacts", "meeting no. {number}/{year}")
    if meeting.form is MeetingForm.WRITTEN:
        number = QCoreApplication.translate("MeetingFacts", "no. {number}/{year}")
    numbered = number.format(number=meeting.number, year=meeting.starts.year)
    form = form_words(meeting, language)
    parts = (when, form, meeting.met_in, numbered if meeting.number else "")
    return " · ".join(filter(None, parts))


def steps(
    meeting: Meeting,
    committee: Committee,
    today: date,
    language: Language,
    sent_on: date | None = None,
) -> tuple[Step, ...]:
    """Return the four steps with dates and deadlines; a cancelled meeting has only that one.

    Args:
        meeting: whose way it is.
        committee: it says how long before the meeting the notice is due.
        today: the day that deadlines are told from.
        language: of the words.
        sent_on: the day the notice was sent, None when that is not known.
    """
    state = meeting.state
    if state is MeetingState.CANCELLED:
        return (Step(word(state, language), StepState.NOW),)
    way = (state, *_WAY[1:]) if state is MeetingState.PLANNED else _WAY
    at = way.index(state)
    made = []
    for place, step in enumerate(way):
        when = StepState.DONE if place < at else StepState.NOW if place == at else StepState.COMING
        note = _note(meeting, committee, step, today, sent_on)
        made.append(Step(word(step, language), when, note))
    return tuple(made)


def _note(
    meeting: Meeting, committee: Committee, step: MeetingState, today: date, sent_on: date | None
) -> str:
    if step is MeetingState.HELD:
        return short_date(meeting.date)
    if step is MeetingState.SENT and sent_on is not None:
        return short_date(sent_on)
    unsent = meeting.state in UNCALLED
    if step is MeetingState.SENT and unsent:
        return _deadline(notice_deadline(meeting, committee), today)
    return ""


def _deadline(deadline: date, today: date) -> str:
    days = (deadline - today).days
    if days == 0:
        return QCoreApplication.translate("MeetingFacts", "due today")
    if days == 1:
        return QCoreApplication.translate("MeetingFacts", "due tomorrow")
    if days < 0:
        text = QCoreApplication.translate("MeetingFacts", "was due {date}")
    else:
        text = QCoreApplication.translate("MeetingFacts", "due {date}")
    return text.format(date=short_date(deadline))


def short_date(day: date) -> str:
    """Return "29. april" that no line breaks."""
    return f"{day.day}.{NBSP}{month(day.month)}"
