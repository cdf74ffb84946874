"""The texts of a meeting that the public may not read, and those that it may."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.models import AgendaItemRow
from agenda_app.domain.agenda import AgendaItem, ItemId
from agenda_app.domain.held_election_words import words_in
from agenda_app.domain.item_words import recusals
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes import ItemMinutes, MeetingMinutes, texts_of
from agenda_app.domain.minutes_corrections import MinutesCorrection
from agenda_app.domain.opening_access import asked_in, withheld_remarks
from agenda_app.domain.secrets import SecretKind, Secrets, Source
from agenda_app.services.agendas import read_agenda, read_item
from agenda_app.services.attendance import read_attendance, telling_of
from agenda_app.services.cases import read_case
from agenda_app.services.damage import Sparing, named
from agenda_app.services.followup import readable_follow_ups
from agenda_app.services.gathered_cases import GatheredCases
from agenda_app.services.minutes_corrections import read_corrections
from agenda_app.services.minutes_rows import items_minutes, read_item_minutes, read_minutes
from agenda_app.services.municipality import the_municipality
from agenda_app.services.people import persons
from agenda_app.services.reported import reported_by


def secrets_of(session: Session, meeting_id: MeetingId, today: dt.date) -> Secrets:
    """Return the titles and texts of a meeting by whether the public may read them on a day.

    Undecided cases and attachments count as exempt, and so do the exempt passages of an open case.
    So does what an exempt case said before, what its import left out, and what the minutes have on
    it: who stepped aside in it tells whom it is about. Its public title is open.

    Another meeting that had one of its cases may have come to harm: what can be read of it is in
    here, and it is named, for the rest is not.

    Raises:
        NotFoundError: there is no such meeting.
        DamagedError: some of it cannot be read.
    """
    found = _Found(session=session, today=today, others=Sparing(session))
    attendance = read_attendance(session, meeting_id)
    people = tuple(recusals(telling_of(session, meeting_id, attendance)))
    written = items_minutes(session, meeting_id)
    agenda = read_agenda(session, meeting_id).items
    for item in agenda:
        found.take(item)
        if item.id is not None:
            stepped = (told.text for told in people if told.item_id == item.id)
            found.take_minutes(item, written[item.id], stepped)
    kept = read_minutes(session, meeting_id)
    found.take_remarks(kept, asked_in(attendance, _withheld(agenda, today)))
    found.take_questions(kept, agenda)
    found.take_corrections(read_corrections(session, meeting_id), agenda)
    found.take_follow_ups(agenda)
    municipality = the_municipality(session)
    found.people += [person.name for person in persons(session)]
    # Locked minutes say what the people were called then.
    found.people += [seat.person_name for seat in attendance.chamber.known.values()]
    found.people += [municipality.secretary_name, municipality.chief_executive_name]
    return Secrets(
        secrets=tuple(secret for secret in found.secrets if secret.text.strip()),
        files=tuple(found.files),
        paper_files=tuple(found.paper_files),
        open_titles=tuple(filter(None, found.open_titles)),
        open_attachments=tuple(one for one in found.open_attachments if one.text),
        open_texts=tuple(filter(None, found.open_texts)),
        open_papers=tuple(found.open_papers),
        open_files=tuple(found.open_files),
        people=tuple(dict.fromkeys(filter(None, found.people))),
        pictures=tuple(found.pictures),
        open_pictures=tuple(sorted({*found.open_pictures, municipality.crest} - {""})),
        unknown=tuple(meeting_name(session, MeetingId(one)) for one in found.others.meetings),
    )


def meeting_name(session: Session, meeting_id: MeetingId) -> str:
    """Return what a meeting that came to harm is called where its secrets are searched for."""
    return named(session, meeting_id).said(Language.BOKMAL)


@dataclass(slots=True, kw_only=True)
class _Found(GatheredCases):
    """What has been gathered so far of a meeting, by whether the public may read it on a day."""

    others: Sparing

    def take(self, item: AgendaItem) -> None:
        """Gather a line of the agenda with its case."""
        source = _source(item)
        is_open = item.access.is_public(self.today)
        self.open_texts.append(source.number)
        reported = reported_by(self.session, item)
        if reported is not None and not self._is_open_by_now(reported):
            self.hide_texts(source, item.text)
            if item.reports_mayor is not None and reported.case_id is not None:
                case = read_case(self.session, reported.case_id)
                self.take_case(case, source, is_open=False)
            return  # its title was written when that one was open
        self.open_titles.append(item.public_title)
        if item.reports_mayor is not None and reported is not None and is_open:
            self._take_reported(reported, item)
        elif is_open:
            self.open_titles.append(item.title)
            self.open_texts.append(item.speaker)
            self.show(source, item.text)
        else:
            self.hide(source, SecretKind.TITLE, item.title)
            self.hide(source, SecretKind.SUBJECT, item.title)
            self.hide_texts(source, item.text)
            self.hide(source, SecretKind.TEXT, item.speaker)
        if item.case_id is not None:
            self.take_case(read_case(self.session, item.case_id), source, is_open=is_open)
            self._take_elsewhere(item)

    def _take_reported(self, reported: AgendaItem, item: AgendaItem) -> None:
        """Gather what the case of a mayor's decision has exempt.

        The report is a copy of what was decided: it excuses nothing that became exempt since.
        """
        source = _source(item)
        self.open_titles.append(item.title)
        self.hide_passages(source, item.text)
        if reported.case_id is not None:
            self.take_case(read_case(self.session, reported.case_id), source, is_open=True)

    def _is_open_by_now(self, item: AgendaItem) -> bool:
        """Tell whether the public may know what a line reports, and hide that if not."""
        is_open = item.access.is_public(self.today)
        for kind in () if is_open else (SecretKind.TITLE, SecretKind.SUBJECT):
            self.hide(_source(item), kind, item.title)
        return is_open

    def take_minutes(self, item: AgendaItem, minutes: ItemMinutes, people: Iterable[str]) -> None:
        """Gather what is written down of a line, and what is told of who stepped aside in it."""
        source = _source(item)
        proposals = minutes.register.proposals
        owners = [*(one.owner for one in proposals), *(one.receiver for one in proposals)]
        owners += [] if minutes.aside is None else [minutes.aside.by, minutes.aside.why]
        texts = tuple(texts_of(minutes))
        elected = tuple(word for held in minutes.elections for word in words_in(held))
        if item.access.is_public(self.today):
            unprinted = [one.text for one in minutes.register.statements if not one.entered]
            # A passage may be exempt by now that was open when it was voted on.
            unprinted += [] if minutes.voted_text is None else [minutes.voted_text.was.text]
            self.hide_passages(source, *unprinted)
            self.show(source, *(text for text in texts if text not in unprinted))
            self.open_texts += (*owners, *elected)
        else:
            closed = (one.vote for one in minutes.closed)
            self.hide_texts(source, *texts)
            self.hide(source, SecretKind.TEXT, *owners, *closed, *people, *elected)

    def _take_elsewhere(self, item: AgendaItem) -> None:
        """Gather what other meetings had and wrote down of a case: its extract tells of them."""
        query = select(AgendaItemRow.id, AgendaItemRow.meeting_id).filter_by(case_id=item.case_id)
        for other_id, meeting_id in self.session.execute(query.order_by(AgendaItemRow.id)):
            if other_id != item.id:
                with self.others.reading(meeting_id):
                    self._take_other(item, ItemId(other_id), MeetingId(meeting_id))

    def _take_other(self, item: AgendaItem, other_id: ItemId, meeting_id: MeetingId) -> None:
        people: tuple[str, ...] = ()
        if not item.access.is_public(self.today):
            other = read_item(self.session, other_id)
            self.hide_texts(_source(item), other.text)
            self.hide(_source(item), SecretKind.TEXT, other.speaker)
            people = self._stepped_aside(meeting_id, other_id)
            corrections = read_corrections(self.session, meeting_id)
            self.take_corrections(corrections, (replace(item, id=other_id),))
        self.take_minutes(item, read_item_minutes(self.session, other_id), people)

    def _stepped_aside(self, meeting_id: MeetingId, item_id: ItemId) -> tuple[str, ...]:
        attendance = read_attendance(self.session, meeting_id)
        told = recusals(telling_of(self.session, meeting_id, attendance))
        return tuple(one.text for one in told if one.item_id == item_id)

    def take_remarks(self, minutes: MeetingMinutes, asked: Sequence[str]) -> None:
        """Gather what is written down of the meeting as a whole; ``asked`` as in ``asked_in``.

        What was said at the opening excuses nothing: somebody may have named there what is exempt.
        """
        withheld = withheld_remarks(minutes.opening, asked)
        said = (minutes.opening.remark(remark) for remark in withheld)
        self.hide(Source(""), SecretKind.TEXT, *said)
        self.show(Source(""), minutes.remarks)
        self.open_texts += minutes.others

    def take_questions(self, minutes: MeetingMinutes, agenda: Iterable[AgendaItem]) -> None:
        """Gather what was asked in the meeting; in an exempt item nobody may read it."""
        closed = {item.id: item for item in agenda if not item.access.is_public(self.today)}
        for one in minutes.questions:
            texts = (one.text, one.answer)
            if one.item_id in closed:
                self.hide_texts(_source(closed[one.item_id]), *texts)
            else:
                self.show(Source(""), *texts)

    def take_corrections(
        self, corrections: Iterable[MinutesCorrection], agenda: Iterable[AgendaItem]
    ) -> None:
        """Gather what the public may not read of corrections: by their item, or by themselves.

        What is put right elsewhere excuses nothing: it may quote by mistake what is exempt. Only an
        exempt correction gives nothing away by what an open one says too, such as why.
        """
        closed = {item.id: item for item in agenda if not item.access.is_public(self.today)}
        made = tuple(corrections)
        told = {
            said
            for one in made
            if one.item_id not in closed and not one.exempt_basis
            for said in (one.becomes, one.reason)
        }
        for one in made:
            if one.item_id in closed:
                source = _source(closed[one.item_id])
                self.hide(source, SecretKind.TEXT, one.was, one.becomes, one.reason)
            elif one.exempt_basis:  # what it puts right stands in the minutes, open or not
                said = {one.becomes, one.reason} - told
                self.hide(Source("", correction=one.number), SecretKind.TEXT, *sorted(said))

    def take_follow_ups(self, agenda: Iterable[AgendaItem]) -> None:
        """Gather who carries out what was resolved in exempt cases, and what was told of it."""
        closed = {
            item.case_id: _source(item)
            for item in agenda
            if item.case_id is not None and not item.access.is_public(self.today)
        }
        every = readable_follow_ups(self.session, self.others, closed) if closed else ()
        for line in every:
            source = closed.get(line.point.case_id)
            if source is None:
                continue
            self.hide(source, SecretKind.TEXT, line.point.text, line.point.owner)
            for step in line.point.steps:
                self.hide(source, SecretKind.TEXT, step.note, *(e.text for e in step.evidence))
                names = (e.file.name for e in step.evidence if e.file is not None)
                self.hide(source, SecretKind.FILE_NAME, *names)


def _withheld(items: Iterable[AgendaItem], today: dt.date) -> dict[ItemId, str]:
    """Return the items that the public may not read on a day, each with its legal basis."""
    return {
        item.id: item.access.basis
        for item in items
        if item.id is not None and not item.access.is_public(today)
    }


def _source(item: AgendaItem) -> Source:
    number = str(item.number) if item.number else ""
    return Source(number, 0, item.title, item.case_id, item.id)
