"""What goes to the deputies who are called to a meeting, as content."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import AgendaItem, ItemId, ItemKind, ItemNumber
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.deputies import Answer, Call
from agenda_app.domain.meeting import Meeting, MeetingId
from agenda_app.domain.municipality import Municipality
from agenda_app.domain.open_requests import points_wanted
from agenda_app.domain.people import Person, PersonId
from agenda_app.domain.printed import Audience, MeetingHead
from agenda_app.domain.printed_summons import SummonsContent
from agenda_app.domain.put_aside import AWAY
from agenda_app.domain.recused_points import names_of
from agenda_app.domain.typography import NBSP, clock, date_short, item_number, with_hour
from agenda_app.files.store import FileStore
from agenda_app.services import summons_words as words
from agenda_app.services.agendas import read_agenda
from agenda_app.services.attendance import read_attendance
from agenda_app.services.deputy_calls import calls_that_hold
from agenda_app.services.meeting_head import meeting_head
from agenda_app.services.meetings import read_meeting
from agenda_app.services.municipality import the_municipality
from agenda_app.services.notice_content import agenda_line
from agenda_app.services.people import persons
from agenda_app.words import date_long, weekday

_TOLD = frozenset({Answer.ASKED, Answer.ACCEPTED})


def summons_of(
    session: Session, files: FileStore, meeting_id: MeetingId, printed: date
) -> tuple[SummonsContent, ...]:
    """Return what goes to each deputy who was asked or has said yes, as far as still needed.

    Whoever has reported absence since gets none.

    Raises:
        NotFoundError: there is no such meeting.
    """
    standing = calls_that_hold(session, meeting_id, _TOLD)
    return tuple(_contents(session, files, meeting_id, printed, standing))


def summons_for(
    session: Session, files: FileStore, meeting_id: MeetingId, printed: date, call: Call
) -> SummonsContent:
    """Return what goes to the deputy of one call.

    Raises:
        NotFoundError: there is no such meeting.
    """
    (content,) = _contents(session, files, meeting_id, printed, [call])
    return content


@dataclass(frozen=True, slots=True)
class _Known:
    """What every letter of a meeting has in common."""

    meeting: Meeting
    head: MeetingHead
    municipality: Municipality
    attendance: Attendance
    people: dict[PersonId, Person]
    items: tuple[AgendaItem, ...]

    @property
    def phrases(self) -> words.CallWords:
        """What is said of a meeting, or of an answer in writing."""
        return words.IN_WRITING if self.head.is_written else words.TO_A_MEETING

    @property
    def contact(self) -> str:
        """How the office is reached."""
        office = self.municipality
        known = (office.unit or office.name, office.phone, office.email)
        return ", ".join(filter(None, (part.strip() for part in known)))

    def numbered(self, item: AgendaItem) -> tuple[str, str]:
        """Return number and title of an item, as anybody may read them."""
        line = agenda_line(item, Audience.PUBLIC, self.head.printed, self.head.language)
        return item_number(line.number) if line.number else "", line.title

    def treated(self, only: ItemId | None) -> tuple[AgendaItem, ...]:
        """Return the items that are treated, or one of them."""
        return tuple(
            item
            for item in self.items
            if item.kind is not ItemKind.HEADING
            and item.state not in AWAY
            and only in {None, item.id}
        )


def _contents(
    session: Session,
    files: FileStore,
    meeting_id: MeetingId,
    printed: date,
    calls: Iterable[Call],
) -> Iterable[SummonsContent]:
    known = _Known(
        read_meeting(session, meeting_id),
        meeting_head(session, files, meeting_id, Audience.INTERNAL, printed),
        the_municipality(session),
        read_attendance(session, meeting_id),
        {one.id: one for one in persons(session) if one.id is not None},
        read_agenda(session, meeting_id).items,
    )
    return [_content(known, call) for call in calls]


def _content(known: _Known, call: Call) -> SummonsContent:
    language, meeting, office = known.head.language, known.meeting, known.municipality
    said = known.phrases
    person = known.people[call.person_id]
    cases = tuple(map(known.numbered, known.treated(call.item_id)))
    whom = _whom(known, call, cases)
    day = date_long(meeting.date, language)
    at = clock(meeting.starts.time())
    facts: tuple[tuple[str, str], ...] = (
        (words.MEETING.said(language), f"{known.head.committee} {day}"),
        (words.TIME.said(language), at),
        (words.FORM.said(language), known.head.form),
        (words.PLACE.said(language), meeting.place.strip()),
    )
    if known.head.is_written:
        facts = (
            (words.COMMITTEE.said(language), known.head.committee),
            (words.ANSWER_BY.said(language), f"{day}, {at}"),
        )
    day_in_subject = with_hour(date_short(meeting.date), meeting.hour_on_papers)
    agreed = call.answer is Answer.ACCEPTED
    told = [
        said.said_yes.said(language) if agreed else said.answer.said(language, known.contact),
        said.duty.said(language, known.contact),
        said.disqualified.said(language),
    ]
    sender = (office.secretary_name, office.unit, office.name)
    return SummonsContent(
        head=known.head,
        person_id=call.person_id,
        name=person.name,
        address=person.address,
        phone=person.phone,
        email=person.email,
        title=words.TITLE.said(language),
        subject=words.SUBJECT.said(
            language, words.TITLE.said(language), known.head.committee, day_in_subject
        ).replace(NBSP, " "),
        opening=f"{said.called.said(language, known.head.committee)} {whom}",
        facts=tuple((name, value) for name, value in facts if value),
        told=tuple(told),
        cases_title=(words.CASES if call.item_id is None else said.the_case).said(language),
        cases=cases,
        closing=(words.GREETING.said(language), *filter(None, sender)),
        short=_short(known, call, whom),
    )


def _whom(known: _Known, call: Call, cases: tuple[tuple[str, str], ...]) -> str:
    """Return "Du møter for Eli Vestre (H).", with the case where it is about one."""
    language = known.head.language
    if call.stands_for is None:
        return known.phrases.for_nobody.said(language)
    seat = known.attendance.chamber.people.get(call.stands_for)
    name = known.people[call.stands_for].name
    if seat is not None and seat.party:
        name = f"{name} ({seat.party})"
    if call.item_id is None:
        return known.phrases.for_member.said(language, name)
    number, title = cases[0] if cases else ("", "")
    case = f"sak {number}" if number else f"«{title}»"
    points = points_wanted(known.attendance, call.stands_for, call.item_id)
    if points:
        return words.FOR_POINTS.said(language, name, names_of(points), case)
    return known.phrases.for_in.said(language, name, case)


def _short(known: _Known, call: Call, whom: str) -> str:
    """Return the text message: meeting, time, place, for whom, the numbers of the cases."""
    language, meeting = known.head.language, known.meeting
    when = f"{weekday(meeting.date, language)} {date_short(meeting.date)}"
    place = "" if known.head.is_written else meeting.place.strip()
    where = ", ".join(filter(None, (clock(meeting.starts.time()), place)))
    numbers = [one.number for one in known.treated(call.item_id) if one.number is not None]
    told = []
    if call.item_id is None and numbers:
        told.append(words.SHORT_CASES.said(language, ", ".join(_ranges(numbers))))
    office = known.municipality
    reach = office.phone.strip() or office.email.strip() or office.unit or office.name
    agreed = call.answer is Answer.ACCEPTED
    ending = words.SHORT_HINDERED if agreed else words.SHORT_ANSWER
    told.append(ending.said(language, reach))
    return known.phrases.short.said(
        language, office.name, known.head.committee, f"{when} {where}", whom, " ".join(told)
    ).replace(NBSP, " ")


def _ranges(numbers: Sequence[ItemNumber]) -> Iterator[str]:
    """Yield "PS 8–19/26" and "RS 1/26": numbers that follow each other as one."""
    ranges: list[list[ItemNumber]] = []
    for number in numbers:
        last = ranges[-1][-1] if ranges else None
        if last is not None and (last.type, last.serial + 1, last.year) == (
            number.type,
            number.serial,
            number.year,
        ):
            ranges[-1].append(number)
        else:
            ranges.append([number])
    for first, *rest in ranges:
        whole = item_number(first)
        end = f"–{rest[-1].serial}/" if rest else "/"
        yield whole.replace("/", end, 1)
