"""What the minutes lack of the items that are no cases to decide: standing ones and referrals."""

from __future__ import annotations

from collections.abc import Iterator

from agenda_app.domain.agenda import ItemKind, ItemState, ItemType
from agenda_app.domain.committee import StandardItem
from agenda_app.domain.item_gaps import says_nothing
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.meeting_record import MeetingRecord
from agenda_app.domain.minutes_gap import GapCode, MinutesGap

_REPORTED = frozenset({ItemType.RS, ItemType.DS, ItemType.FO})


def standing_gaps(record: MeetingRecord) -> Iterator[MinutesGap]:
    """Yield the numbered items of every agenda, and the referrals, that nothing is said of.

    They are cases like others, with a number on paper, but "taken note of" is enough, chosen or in
    the proceedings, and so is a question that was put there. What is only reported (RS, DS, FO) is
    told of together where an item gathers the referrals; where none does, each says itself what was
    made of it (koml. § 11-4 letters c and d), but nothing has to be resolved in it, so that is a
    doubt. Where nobody meets they cannot be treated, and nothing is to be said of them.
    """
    if record.is_written:
        return
    asked = {question.item_id for question in record.minutes.questions}
    language = record.meeting.language
    is_gathered = any(_gathers(one) for one in record.items)
    for one in record.items:
        item = one.item
        is_told = item.id in asked or bool(one.minutes.proceedings) or one.unvoted is not None
        if item.state is not ItemState.TREATED or is_told or not says_nothing(one, language):
            continue
        if item.kind is ItemKind.STANDARD and item.type is not None:
            yield MinutesGap(GapCode.NOTHING_WRITTEN, item.id)
        elif item.kind is ItemKind.CASE and item.type in _REPORTED and not is_gathered:
            yield MinutesGap(GapCode.REFERRAL_NOT_TOLD, item.id)


def _gathers(record: ItemRecord) -> bool:
    """Tell whether an item is the one with a number in which the referrals are taken note of."""
    item = record.item
    is_numbered = item.standard is StandardItem.REFERRALS and item.type is not None
    return is_numbered and item.state is ItemState.TREATED
