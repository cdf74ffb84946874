"""Where what was found in a file is put right: in a case, or in a field of the minutes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import cached_property
from typing import Any

from agenda_app.documents.attachment_names import attachment_title
from agenda_app.domain.agenda import AgendaItem, ItemId
from agenda_app.domain.case import AttachmentId, CaseId
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes import ItemMinutes, MeetingMinutes
from agenda_app.domain.minutes_places import MinutesPlace, holds, places_of
from agenda_app.domain.proof import Hit
from agenda_app.domain.text import plain
from agenda_app.domain.typography import item_number
from agenda_app.proof.standing import Parts, numbered_on, part_at
from agenda_app.services.agendas import read_agenda
from agenda_app.services.cases import read_case
from agenda_app.services.minutes import read_minutes
from agenda_app.services.minutes_rows import readable_minutes
from agenda_app.ui.routes import CaseRoute, LiveRoute, MeetingRoute, Route
from agenda_app.ui.store import Store

_Written = tuple[MeetingMinutes, tuple[ItemMinutes, ...]]


class HitPlaces:
    """Knows a meeting, and which parts the file has that was made of it."""

    def __init__(
        self, store: Store, meeting_id: MeetingId, today: date, parts: Parts, entries: Parts
    ) -> None:
        """Read the meeting.

        Args:
            store: the way to the tables.
            meeting_id: whose paper it is.
            today: when it is made.
            parts: of the file (``parts_of``).
            entries: all that its bookmarks name (``entries_of``).
        """
        self._store, self._meeting_id, self._today = store, meeting_id, today
        self._parts, self._entries = parts, entries
        self._items = store.read(read_agenda, meeting_id).items

    def case_of(self, hit: Hit) -> CaseId | None:
        """Return the case on whose pages something stands, None where those are of none."""
        item = self._standing(hit)
        return None if item is None else item.case_id

    def routes_to(self, hit: Hit) -> tuple[Route, ...]:
        """Return the way to the field that something stands in, nothing when nobody knows.

        Minutes have no pages of a case, and an extract has what was written in the meeting on
        those of its case.
        """
        item, minutes = self._standing(hit), self._in_minutes(hit)
        if item is not None and item.case_id is not None:
            over = MeetingRoute(self._meeting_id, item.id)
            if attached := self._attachment_at(item.case_id, hit.page):
                return over, CaseRoute(item.case_id, self._meeting_id, attachment_id=attached)
            mine = None if self._store.read(_holds, item.case_id, hit.words) else minutes
            if mine is None or mine.item_id != item.id:
                return over, CaseRoute(item.case_id, self._meeting_id, hit.words)
        if minutes is not None:
            over = MeetingRoute(self._meeting_id, minutes.item_id)
            return over, LiveRoute(self._meeting_id, minutes.item_id, minutes)
        line = next(self._lines_with(hit.words), None)
        return () if line is None else (MeetingRoute(self._meeting_id, line),)

    def _standing(self, hit: Hit) -> AgendaItem | None:
        """Return the item of a case on whose pages something stands, by its number in the file."""
        title = part_at(self._parts, hit.page)
        cases = (item for item in self._items if item.case_id is not None)
        return next((item for item in cases if title.startswith(f"{_number(item)} ")), None)

    def _attachment_at(self, case_id: CaseId, page: int) -> AttachmentId | None:
        """Return the attachment of a case whose pages one is of; they stand behind its paper."""
        attachments = self._store.read(read_case, case_id).attachments
        known = {
            attachment_title(place, one.title, language): one.id
            for place, one in enumerate(attachments, start=1)
            for language in Language
        }
        case_begins = max((first for first, _ in self._parts if first <= page), default=0)
        begun = [
            known[t] for first, t in self._entries if case_begins <= first <= page and t in known
        ]
        return begun[-1] if begun else None

    def _in_minutes(self, hit: Hit) -> MinutesPlace | None:
        """Return the field of the minutes that something stands in, of an item on its page first.

        What stands in an exempt item is on no public page.
        """
        minutes, items = self._written
        public = {one.item_id for one in items}
        places = places_of(minutes, items, hit.words)
        found = [one for one in places if one.item_id is None or one.item_id in public]
        titles = numbered_on(self._entries, hit.page)
        here = {i.id for i in self._items if any(t.startswith(f"{_number(i)} ") for t in titles)}
        return next((one for one in found if one.item_id in here), next(iter(found), None))

    @cached_property
    def _written(self) -> _Written:
        """What is written down of the meeting, which is much: it is read once for all hits."""
        return self._store.read(_written, self._meeting_id, self._today)

    def _lines_with(self, words: str) -> Iterator[ItemId]:
        """Yield the lines of the agenda that have words themselves."""
        for item in self._items:
            said = (item.public_title, item.title, item.speaker, plain(item.text))
            if item.id is not None and item.access.is_public(self._today) and holds(said, words):
                yield item.id


def _number(item: AgendaItem) -> str:
    return item_number(item.number) if item.number else "\n"  # which begins no bookmark


def _holds(session: Any, case_id: CaseId, words: str) -> bool:
    """Tell whether the paper of a case has words."""
    case = read_case(session, case_id)
    paper = case.paper
    texts = (*(proposal.text for proposal in paper.proposals), paper.body)
    lines = (
        *(paper.unit, paper.journal_no, paper.case_officer, case.title, case.short_title),
        *(*paper.listed_attachments, *paper.referenced),
        *(one.title for one in case.attachments),
    )
    return holds((*map(plain, texts), *lines), words)


def _written(session: Any, meeting_id: MeetingId, today: date) -> _Written:
    """Return what is written down of a meeting and of those of its items that are public."""
    agenda = read_agenda(session, meeting_id).items
    public = {item.id for item in agenda if item.access.is_public(today)}
    items = readable_minutes(session, meeting_id)
    shown = tuple(one for item_id, one in items.items() if item_id in public)
    return read_minutes(session, meeting_id), shown
