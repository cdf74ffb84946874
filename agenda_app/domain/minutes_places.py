"""Where in the minutes some words stand: in which field they were typed, so that it can be opened.

Words that are looked for come from a printed page, which breaks lines and divides words.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.held_election_words import words_in
from agenda_app.domain.minutes import ItemMinutes, MeetingMinutes
from agenda_app.domain.opening import Remark
from agenda_app.domain.text import Text, plain


class MinutesField(Enum):
    """What words of the minutes are typed in."""

    OPENING = "opening"
    PROCEEDINGS = "proceedings"
    PROPOSAL = "proposal"
    STATEMENT = "statement"
    QUESTION = "question"
    RESOLUTION = "resolution"
    ASIDE = "aside"
    DOORS = "doors"
    ELECTION = "election"


@dataclass(frozen=True, slots=True)
class MinutesPlace:
    """A field of the minutes.

    Attributes:
        field: which kind.
        item_id: the item, None for what belongs to none.
        number: which proposal, statement or question of those, by its own number; of closed doors
            and elections which one, from 0.
        words: what was looked for.
    """

    field: MinutesField
    item_id: ItemId | None = None
    number: int = 0
    words: str = ""


def places_of(
    meeting: MeetingMinutes, items: Iterable[ItemMinutes], words: str
) -> Iterator[MinutesPlace]:
    """Yield the fields that hold some words, those of the opening first, then item by item.

    Args:
        meeting: what is written down of the meeting.
        items: what is written down of its items, in order.
        words: what is looked for, whatever the case, the space and the signs between its letters.
    """
    wanted = _letters(words)
    if not wanted:
        return
    for text, field, item_id, number in (*_of_meeting(meeting), *_of_items(items)):
        if wanted in _letters(text):
            yield MinutesPlace(field, item_id, number, words)


def holds(texts: Iterable[str], words: str) -> bool:
    """Tell whether one of some texts has words, compared as ``places_of`` does."""
    wanted = _letters(words)
    return bool(wanted) and any(wanted in _letters(text) for text in texts)


_Found = tuple[str, MinutesField, ItemId | None, int]


def _of_meeting(minutes: MeetingMinutes) -> Iterator[_Found]:
    opening = minutes.opening
    said = (
        *(opening.remark(remark) for remark in Remark),
        *(one.approved.remarks for one in opening.last_minutes),
        *(one.title for one in opening.late),
        *minutes.others,
        plain(minutes.remarks),
    )
    for text in said:
        yield text, MinutesField.OPENING, None, 0
    for question in minutes.questions:
        for text in map(plain, (question.text, question.answer)):
            yield text, MinutesField.QUESTION, question.item_id, question.number


def _of_items(items: Iterable[ItemMinutes]) -> Iterator[_Found]:
    for item in items:
        for text, field, number in _of_item(item):
            yield text, field, item.item_id, number


def _of_item(item: ItemMinutes) -> Iterator[tuple[str, MinutesField, int]]:
    yield plain(item.proceedings), MinutesField.PROCEEDINGS, 0
    for proposal in item.register.proposals:
        points: Text = tuple(block for point in proposal.points for block in point.text)
        text = plain((*proposal.introduction, *points))
        yield f"{proposal.owner}\n{text}", MinutesField.PROPOSAL, proposal.number
    for statement in item.register.statements:
        yield plain(statement.text), MinutesField.STATEMENT, statement.number
    if item.is_edited:
        yield plain(item.resolution), MinutesField.RESOLUTION, 0
    if item.aside is not None:
        yield f"{item.aside.by}\n{item.aside.why}", MinutesField.ASIDE, 0
    for place, doors in enumerate(item.closed):
        yield f"{doors.basis}\n{doors.vote}", MinutesField.DOORS, place
    for place, held in enumerate(item.elections):
        yield "\n".join(words_in(held)), MinutesField.ELECTION, place


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
