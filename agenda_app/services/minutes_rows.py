"""The minutes as they are kept: read, written into their rows, and closed once they are locked."""

from __future__ import annotations

import json
from collections.abc import Callable, Container, Iterator
from contextlib import suppress
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import (
    AttendanceEventRow,
    DeputyCallRow,
    ItemMinutesRow,
    MinutesRow,
)
from agenda_app.db.models import AgendaItemRow
from agenda_app.db.unreadable import sound
from agenda_app.domain import (
    answers_json,
    doors_json,
    election_json,
    meeting_json,
    proposal_json,
    vote_json,
)
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes import (
    ItemMinutes,
    MeetingMinutes,
    meeting_texts,
    named_items,
    texts_of,
)
from agenda_app.domain.minutes_gap_sentences import DAMAGED
from agenda_app.domain.people import PersonId
from agenda_app.domain.proposals import MeetingProposal, ProposalRegister
from agenda_app.domain.sentence import Sentence, alike, joined
from agenda_app.domain.taken_order import numbered
from agenda_app.domain.text import Text, from_json, to_json
from agenda_app.domain.typography import item_number
from agenda_app.domain.unvoted import Unvoted
from agenda_app.domain.voted_text import from_stored, to_stored
from agenda_app.errors import DamagedError, UserError
from agenda_app.services.damage import UNREADABLE, reading
from agenda_app.services.meeting_rows import item_of


def read_minutes(session: Session, meeting_id: MeetingId) -> MeetingMinutes:
    """Return the minutes of a meeting as a whole, empty ones as long as none are kept.

    Raises:
        DamagedError: some of them cannot be read.
    """
    row = session.get(MinutesRow, meeting_id)
    if row is None:
        return MeetingMinutes(meeting_id)
    with reading(session, meeting_id):
        return MeetingMinutes(
            meeting_id=meeting_id,
            version=row.version,
            remarks=from_json(row.remarks),
            others=tuple(json.loads(row.others)),
            order=tuple(ItemId(number) for number in json.loads(row.order)),
            signers=tuple(PersonId(number) for number in json.loads(row.signers)),
            adjourned_at=sound(row.adjourned_at),
            locked_at=sound(row.locked_at),
            opening=meeting_json.opening_from_json(row.opening),
            questions=meeting_json.questions_from_json(row.questions),
            breaks=meeting_json.breaks_from_json(row.breaks),
        )


def put_minutes(row: MinutesRow, minutes: MeetingMinutes) -> None:
    """Write the minutes of a meeting into their row, but for the time at which they are locked."""
    row.remarks = to_json(minutes.remarks)
    row.others = json.dumps(list(minutes.others), ensure_ascii=False)
    row.order = json.dumps(list(minutes.order))
    row.signers = json.dumps(list(minutes.signers))
    row.adjourned_at = minutes.adjourned_at
    row.opening = meeting_json.opening_to_json(minutes.opening)
    row.questions = meeting_json.questions_to_json(minutes.questions)
    row.breaks = meeting_json.breaks_to_json(minutes.breaks)


def read_item_minutes(session: Session, item_id: ItemId) -> ItemMinutes:
    """Return what is written down of an item, nothing as long as none is kept.

    Raises:
        DamagedError: some of it cannot be read.
    """
    return whole_minutes(session, item_id, session.get(ItemMinutesRow, item_id))


def whole_minutes(session: Session, item_id: ItemId, row: ItemMinutesRow | None) -> ItemMinutes:
    """Return the same of an item whose row, if there is one, was read with others.

    Raises:
        DamagedError: some of it cannot be read.
    """
    return ItemMinutes(item_id) if row is None else _whole(session, _item_minutes(row))


def items_minutes(session: Session, meeting_id: MeetingId) -> dict[ItemId, ItemMinutes]:
    """Return what is written down of each item of a meeting, in the order of the agenda.

    Raises:
        DamagedError: some of it cannot be read: who prints or changes it has all of it, or nothing.
    """
    found = readable_minutes(session, meeting_id)
    return {item_id: _whole(session, item) for item_id, item in found.items()}


def readable_minutes(session: Session, meeting_id: MeetingId) -> dict[ItemId, ItemMinutes]:
    """Return the same as far as it can be read; what cannot is marked (``is_damaged``)."""
    query = (
        select(AgendaItemRow.id, ItemMinutesRow)
        .join(ItemMinutesRow, ItemMinutesRow.item_id == AgendaItemRow.id, isouter=True)
        .where(AgendaItemRow.meeting_id == meeting_id)
        .order_by(AgendaItemRow.position)
    )
    return {
        ItemId(number): ItemMinutes(ItemId(number)) if row is None else _item_minutes(row)
        for number, row in session.execute(query)
    }


_READERS: dict[str, Callable[[ItemMinutesRow], Any]] = {
    "begun_at": lambda row: sound(row.begun_at),
    "ended_at": lambda row: sound(row.ended_at),
    "proceedings": lambda row: from_json(row.proceedings),
    "register": lambda row: proposal_json.from_json(row.register),
    "votes": lambda row: tuple(map(vote_json.from_json, json.loads(row.votes))),
    "resolution": lambda row: from_json(row.resolution),
    "closed": lambda row: doors_json.from_json(row.closed),
    "elections": lambda row: tuple(map(election_json.from_json, json.loads(row.elections))),
    "plan": lambda row: None if row.plan is None else vote_json.order_from_json(row.plan),
    "speeches": lambda row: meeting_json.speeches_from_json(row.speeches),
    "answers": lambda row: answers_json.from_json(row.answers),
    "unvoted": lambda row: None if row.unvoted is None else Unvoted(row.unvoted),
    "voted_text": lambda row: None if row.voted_text is None else from_stored(row.voted_text),
    "aside": lambda row: None if row.aside is None else meeting_json.aside_from_json(row.aside),
}


def _item_minutes(row: ItemMinutesRow) -> ItemMinutes:
    read: dict[str, Any] = {}
    for name, reader in _READERS.items():
        with suppress(*UNREADABLE):
            read[name] = reader(row)
    found = ItemMinutes(
        item_id=ItemId(row.item_id),
        version=row.version,
        is_edited=row.is_edited,
        is_budget=row.is_budget,
        is_damaged=len(read) < len(_READERS),
        **read,
    )
    # What was kept before it was numbered was taken in the order in which it stands.
    return numbered(found)


def _whole(session: Session, item: ItemMinutes) -> ItemMinutes:
    """Return what is written down of an item when all of it could be read.

    Raises:
        DamagedError: it could not.
    """
    if not item.is_damaged:
        return item
    raise DamagedError(
        joined((_named(session.get_one(AgendaItemRow, item.item_id)), DAMAGED), ": "),
        Sentence(
            "Hent tilbake den siste sikkerhetskopien som er hel. Det som kan leses, vises med "
            "«minutes show» og i møtevinduet.",
            "Hent tilbake den siste tryggingskopien som er heil. Det som kan lesast, blir vist "
            "med «minutes show» og i møtevindauget.",
        ),
    )


def _named(row: AgendaItemRow) -> Sentence:
    """Return what an item is called here: never by its title, which can be exempt."""
    number = item_of(row, None).number
    if number is not None:
        return alike(item_number(number))
    place = row.position + 1
    return Sentence(f"Linje {place} på sakslisten", f"Linje {place} på saklista")


def written_texts(session: Session) -> Iterator[Text]:
    """Yield every text of every meeting's minutes: what may hold pictures.

    Raises:
        DamagedError: some of it cannot be read.
    """
    for minutes in session.scalars(select(MinutesRow)):
        yield from meeting_texts(read_minutes(session, MeetingId(minutes.meeting_id)))
    for row in session.scalars(select(ItemMinutesRow)):
        yield from texts_of(_whole(session, _item_minutes(row)))


def put_item_minutes(row: ItemMinutesRow, item: ItemMinutes) -> None:
    """Write what is written down of an item into its row."""
    row.begun_at = item.begun_at
    row.ended_at = item.ended_at
    row.proceedings = to_json(item.proceedings)
    row.register = proposal_json.to_json(item.register)
    row.votes = json.dumps([vote_json.to_json(vote) for vote in item.votes], ensure_ascii=False)
    row.resolution = to_json(item.resolution)
    row.is_edited = item.is_edited
    row.closed = doors_json.to_json(item.closed)
    stored = [election_json.to_json(held) for held in item.elections]
    row.elections = json.dumps(stored, ensure_ascii=False)
    row.is_budget = item.is_budget
    row.plan = None if item.plan is None else vote_json.order_to_json(item.plan)
    row.speeches = meeting_json.speeches_to_json(item.speeches)
    row.aside = None if item.aside is None else meeting_json.aside_to_json(item.aside)
    row.answers = answers_json.to_json(item.answers)
    row.unvoted = item.unvoted and item.unvoted.value
    row.voted_text = None if item.voted_text is None else to_stored(item.voted_text)


def refuse_when_locked(session: Session, meeting_id: int) -> None:
    """Let nothing of a meeting change once its minutes are locked.

    Raises:
        UserError: they are locked.
    """
    row = session.get(MinutesRow, meeting_id)
    if row is not None and row.locked_at is not None:
        raise UserError(
            Sentence(
                "Protokollen er låst og kan ikke endres.",
                "Protokollen er låst og kan ikkje endrast.",
            ),
            Sentence(
                "En feil rettes i neste møte, når protokollen godkjennes.",
                "Ein feil blir retta i neste møte, når protokollen blir godkjend.",
            ),
        )


def take_empty_minutes(
    session: Session, item_id: ItemId, carried: Container[MeetingProposal] = ()
) -> None:
    """Make way for an item that is taken off its agenda, when nothing is written down of it.

    Args:
        session: an open write.
        item_id: the item.
        carried: what could have come with its case from other meetings, where it is kept.

    Raises:
        UserError: something is.
    """
    kept = read_item_minutes(session, item_id)
    happened = (
        session.scalar(select(table.id).filter_by(item_id=item_id).limit(1))
        for table in (AttendanceEventRow, DeputyCallRow)
    )
    meeting_id = MeetingId(session.get_one(AgendaItemRow, item_id).meeting_id)
    told = item_id in named_items(read_minutes(session, meeting_id))
    came = tuple(one for one in kept.register.proposals if one in carried)
    untouched = ItemMinutes(item_id, kept.version, plan=kept.plan, register=ProposalRegister(came))
    if told or kept != untouched or any(happened):
        raise UserError(
            Sentence(
                "Det er ført protokoll i saken, så den kan ikke tas bort.",
                "Det er ført protokoll i saka, så ho kan ikkje takast bort.",
            ),
            Sentence(
                "Marker den som trukket eller utsatt i stedet.",
                "Marker ho som trekt eller utsett i staden.",
            ),
        )
    row = session.get(ItemMinutesRow, item_id)
    if row is not None:
        session.delete(row)
        session.flush()
