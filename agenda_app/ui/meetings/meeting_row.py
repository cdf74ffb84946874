"""What a row of the meeting list says: facts, state, and the next thing to do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from agenda_app.domain.language import Language
from agenda_app.domain.meeting import OVER, UNCALLED, MeetingState
from agenda_app.domain.typography import clock
from agenda_app.services.home import notice_day, papers_day
from agenda_app.services.meeting_form import form_words
from agenda_app.services.meeting_lines import MeetingLine
from agenda_app.terms import word
from agenda_app.ui.meetings.day_words import near_day, short_day
from agenda_app.ui.parts.badge import BadgeLook
from agenda_app.ui.parts.signals import Level
from agenda_app.words import month, weekday

translate = QCoreApplication.translate
_NEAR = timedelta(days=3)
_LEVELS = {
    MeetingState.DRAFT: Level.INFO,
    MeetingState.SENT: Level.OK,
    MeetingState.APPROVED: Level.OK,
}


@dataclass(frozen=True, slots=True)
class Noticed:
    """How many things the check found on a meeting, by how grave they are."""

    stops: int = 0
    warnings: int = 0


@dataclass(frozen=True, slots=True)
class MeetingRow:
    """A meeting with what the check found, as it is on a day, in the words of a language."""

    line: MeetingLine
    today: date
    language: Language
    noticed: Noticed = Noticed()

    @property
    def is_over(self) -> bool:
        """Whether it has been held."""
        return self.line.meeting.state in OVER


@dataclass(frozen=True, slots=True)
class NextThing:
    """The line under the badges; ``icon`` is set when a person should look."""

    text: str
    icon: str = ""


def facts(row: MeetingRow) -> str:
    """Return "kl. 18.00 · Kommunestyresalen · 10 saker".

    Of a meeting that was held the hour tells no more, but where there was another that day.
    """
    meeting = row.line.meeting
    if meeting.state is MeetingState.PLANNED:
        count = translate("MeetingRow", "no cases yet")
    else:
        count = translate("MeetingRow", "%n item(s)", "", row.line.items)
    when = meeting.apart if row.is_over else clock(meeting.starts.time())
    form = form_words(meeting, row.language)
    return " · ".join(filter(None, (when, form, meeting.met_in, count)))


def badges(row: MeetingRow) -> tuple[BadgeLook, ...]:
    """Return the state, then what the check found."""
    state = row.line.meeting.state
    found = [BadgeLook(word(state, row.language), _LEVELS.get(state, Level.NEUTRAL))]
    stops, warnings = row.noticed.stops, row.noticed.warnings
    if stops:
        said = translate("MeetingRow", "%n thing(s) that stop the dispatch", "", row.noticed.stops)
        found.append(BadgeLook(str(stops), Level.STOP, Level.STOP.icon, said))
    if warnings:
        said = translate("MeetingRow", "%n remark(s)", "", row.noticed.warnings)
        found.append(BadgeLook(str(warnings), Level.WARN, Level.WARN.icon, said))
    return tuple(found)


def next_thing(row: MeetingRow) -> NextThing:
    """Return what comes next for the meeting."""
    meeting, today = row.line.meeting, row.today
    if meeting.state in UNCALLED:
        return _before_notice(row)
    if meeting.state is MeetingState.SENT:
        if meeting.date < today:
            return NextThing(translate("MeetingRow", "The day has passed: is it held?"), "clock")
        return NextThing(translate("MeetingRow", "The notice has been sent"))
    if meeting.state is MeetingState.HELD:
        return NextThing(translate("MeetingRow", "The protocol is not approved yet"))
    return NextThing("")


def _before_notice(row: MeetingRow) -> NextThing:
    today, last = row.today, notice_day(row.line)
    if row.line.meeting.date < today:
        return NextThing(
            translate("MeetingRow", "The day has passed, the notice was not sent"), "triangle-alert"
        )
    if last < today:
        text = translate("MeetingRow", "The notice should have been sent {day}")
        return NextThing(text.format(day=short_day(last, today)), "triangle-alert")
    by = translate("MeetingRow", "Notice to be sent by {day}").format(day=near_day(last, today))
    if last - today <= _NEAR:
        return NextThing(by, "clock")
    papers = papers_day(row.line)
    if papers < today:
        return NextThing(by)
    return NextThing(
        translate("MeetingRow", "Papers in by {day}").format(day=near_day(papers, today))
    )


def spoken(row: MeetingRow) -> str:
    """Return the row in one sentence for a screen reader."""
    meeting = row.line.meeting
    day = f"{weekday(meeting.date, row.language)} {meeting.date.day}. {month(meeting.date.month)}"
    said = (badge.spoken or badge.text for badge in badges(row))
    parts = (day, row.line.committee.name, facts(row), *said, next_thing(row).text)
    return ", ".join(filter(None, parts))
