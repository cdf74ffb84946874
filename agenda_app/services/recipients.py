"""Who gets a committee's papers: those who always do, and the members who sit on the day."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.dispatch_models import RecipientRow
from agenda_app.domain.committee import CommitteeId, Seat
from agenda_app.domain.deputies import Answer
from agenda_app.domain.dispatch import Channel, Recipient, RecipientId, RecipientKind, Version
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.services.committees import roster
from agenda_app.services.deputy_calls import calls_that_hold
from agenda_app.services.meetings import read_meeting
from agenda_app.services.rows import free_id


def standing_recipients(session: Session, committee_id: CommitteeId) -> tuple[Recipient, ...]:
    """Return who always gets a committee's papers: its own, and those of all committees."""
    rows = _rows(session, committee_id)
    return tuple(_recipient(row) for row in rows)


def _rows(session: Session, committee_id: CommitteeId) -> list[RecipientRow]:
    wanted = (RecipientRow.committee_id == committee_id) | RecipientRow.committee_id.is_(None)
    query = select(RecipientRow).where(wanted)
    return list(session.scalars(query.order_by(RecipientRow.position, RecipientRow.id)))


def replace_recipients(
    session: Session, committee_id: CommitteeId, recipients: Iterable[Recipient]
) -> tuple[Recipient, ...]:
    """Make the standing recipients of a committee, and those of all, exactly these.

    Somebody who comes back after an undo comes back under the old id.

    Raises:
        UserError: somebody has no name, or that of somebody else in the list, or gets no copy on
            paper.
    """
    wanted = tuple(recipients)
    for recipient in wanted:
        _check(recipient)
    rows = {row.id: row for row in _rows(session, committee_id)}
    _refuse_twice(wanted, (row.name for row in rows.values()))
    for gone in rows.keys() - {recipient.id for recipient in wanted}:
        session.delete(rows[gone])
    session.flush()
    for position, recipient in enumerate(wanted, start=1):
        row = None if recipient.id is None else rows.get(recipient.id)
        if row is None:
            row = RecipientRow(id=free_id(session, RecipientRow, recipient.id))
            session.add(row)
        _put(row, recipient, position)
    session.flush()
    return standing_recipients(session, committee_id)


def _check(recipient: Recipient) -> None:
    if not recipient.name.strip():
        raise UserError(
            Sentence("Mottakeren mangler navn.", "Mottakaren manglar namn."),
            Sentence("Skriv hvem som får papirene.", "Skriv kven som får papira."),
        )
    if recipient.channel is Channel.PAPER and recipient.copies < 1:
        raise UserError(
            Sentence(
                f"«{recipient.name}» skal ha papirer, men ingen eksemplarer.",
                f"«{recipient.name}» skal ha papir, men ingen eksemplar.",
            ),
            Sentence("Skriv minst 1, eller velg e-post.", "Skriv minst 1, eller vel e-post."),
        )


def _refuse_twice(wanted: Iterable[Recipient], before: Iterable[str]) -> None:
    """Refuse a second one of a name, by which a list of what each has got tells them apart.

    Those that were there before such were refused may stay.
    """
    names = Counter(recipient.name.strip().casefold() for recipient in wanted)
    more = names - Counter(name.casefold() for name in before)
    twice = (one for one in wanted if more[key := one.name.strip().casefold()] and names[key] > 1)
    if (found := next(twice, None)) is not None:
        raise UserError(
            Sentence(
                f"«{found.name.strip()}» står blant mottakerne fra før.",
                f"«{found.name.strip()}» står mellom mottakarane frå før.",
            ),
            Sentence(
                "Skriv et annet navn, eller endre mottakeren som står der.",
                "Skriv eit anna namn, eller endre mottakaren som står der.",
            ),
        )


def _recipient(row: RecipientRow) -> Recipient:
    return Recipient(
        id=RecipientId(row.id),
        committee_id=None if row.committee_id is None else CommitteeId(row.committee_id),
        name=row.name,
        kind=RecipientKind(row.kind),
        version=Version(row.bundle),
        channel=Channel(row.channel),
        copies=row.copies,
        email=row.email,
    )


def _put(row: RecipientRow, recipient: Recipient, position: int) -> None:
    row.position = position
    row.committee_id = recipient.committee_id
    row.name = recipient.name.strip()
    row.kind = recipient.kind.value
    row.bundle = recipient.version.value
    row.channel = recipient.channel.value
    row.copies = recipient.copies
    row.email = recipient.email.strip()


def recipients_of(session: Session, meeting_id: MeetingId) -> tuple[Recipient, ...]:
    """Return who gets the papers of a meeting: its members first, then the standing recipients.

    Members get everything, by e-mail when an address is known, else on paper. So do the deputies
    who have said yes to sit in the whole meeting; one who sits in a single case may not read what
    is exempt in the others.

    Raises:
        NotFoundError: there is no such meeting.
    """
    meeting = read_meeting(session, meeting_id)
    sitting = roster(session, meeting.committee_id, meeting.date)
    standing = standing_recipients(session, meeting.committee_id)
    known = {one.name for one in standing if one.kind is RecipientKind.DEPUTY}
    calls = calls_that_hold(session, meeting_id, {Answer.ACCEPTED})
    coming = {call.person_id for call in calls if call.item_id is None}
    return (
        *(_sitting(seat, RecipientKind.MEMBER) for seat in sitting.members),
        *(
            _sitting(seat, RecipientKind.DEPUTY)
            for seat in sitting.deputies
            if seat.membership.person_id in coming and seat.person_name not in known
        ),
        *standing,
    )


def _sitting(seat: Seat, kind: RecipientKind) -> Recipient:
    return Recipient(
        id=None,
        committee_id=seat.membership.committee_id,
        name=seat.person_name,
        kind=kind,
        version=Version.INTERNAL,
        channel=Channel.EMAIL if seat.email.strip() else Channel.PAPER,
        email=seat.email.strip(),
    )
