"""Everything that printed minutes say, as plain text, for whoever looks something up in them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from agenda_app.domain.held_election_words import ElectionText
from agenda_app.domain.printed import PutForward
from agenda_app.domain.printed_minutes import MetRow, MinutesContent, MinutesItem
from agenda_app.domain.text import plain
from agenda_app.domain.typography import clock, date_short, item_number
from agenda_app.domain.vote_rows import VoteRow


def said_of_item(item: MinutesItem) -> Iterator[str]:
    """Yield everything that the minutes say of an item, a line or a text each."""
    yield from (item_number(item.number) if item.number else "", item.title, item.speaker)
    yield from (item.archive_case_no, item.exempt_basis, item.partly_exempt, item.present)
    if item.begun_at is not None:
        end = f"–{item.ended_at:%H.%M}" if item.ended_at else ""
        yield f"{clock(item.begun_at)}{end}"
    for line in item.earlier:
        yield f"{line.committee} {date_short(line.date) if line.date else ''}, sak {line.number}"
    yield plain(item.text)
    decided = (one for one in (item.voted_on, item.decided) if one is not None)
    for one in (*item.recommendations, *decided):
        yield from (one.owner, plain(one.text))
    yield from (*item.before, *item.opening, *item.closed, *item.breaks)
    yield from (plain(item.proceedings), item.spoken, item.aside)
    yield from _put_forward((*item.questions, *item.proposals, *item.statements))
    yield from _votes(item.votes)
    yield from _elections(item.elections)
    yield from item.after


def said_of_meeting(minutes: MinutesContent) -> Iterator[str]:
    """Yield everything that the minutes say and that belongs to no item."""
    head = minutes.head
    hours = clock(head.starts.time())
    if minutes.ends_at is not None:
        yield f"{clock(minutes.ends_at)} {hours}–{minutes.ends_at:%H.%M}"
    yield from (head.committee, head.form, head.place, hours, date_short(head.starts.date()))
    there = minutes.attendance
    if there is not None:
        yield there.opening
        yield from _met((*there.members, *there.deputies, *there.away))
        yield from there.visitors
    yield from (*minutes.others, *minutes.opening, plain(minutes.remarks))
    yield from (*minutes.order, *minutes.breaks)
    yield from _put_forward(minutes.questions)
    for signer in minutes.signers:
        yield f"{signer.name} {signer.title}"


def _put_forward(parts: Iterable[PutForward]) -> Iterator[str]:
    for one in parts:
        yield from (one.heading, plain(one.text), one.fate)


def _votes(votes: Iterable[VoteRow]) -> Iterator[str]:
    for row in votes:
        figures = (str(number) for number in (row.votes_for, row.against) if number is not None)
        yield " ".join((row.about, *figures))
        yield row.fell


def _elections(elections: Iterable[ElectionText]) -> Iterator[str]:
    for one in elections:
        yield from (one.heading, *one.paragraphs)
        for row in (one.lists, *one.rows):
            yield " ".join(row)
        yield from one.after


def _met(rows: Iterable[MetRow]) -> Iterator[str]:
    for row in rows:
        yield " ".join((row.name, row.party, row.place, row.remark))
