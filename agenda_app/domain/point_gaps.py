"""What minutes lack where somebody takes no part in some points of a case only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from agenda_app.domain.item_gaps import which_vote
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.minutes_gap import GapCode, MinutesGap
from agenda_app.domain.people import PersonId
from agenda_app.domain.put_aside import AWAY
from agenda_app.domain.recused_points import RecusedPoint, found_in, is_reworded
from agenda_app.domain.sentence import Sentence, alike, filled, joined
from agenda_app.domain.some_points import (
    THE_WHOLE,
    Partly,
    names_at,
    points_of,
    proposed_points,
    takes_together,
)
from agenda_app.domain.unvoted import Unvoted
from agenda_app.domain.votes import Motion, Outcome

_TOGETHER = Sentence(
    "Punkt {} er tatt sammen med andre punkt. {} deltar ikke der, og er regnet som ute av hele "
    "avstemningen. Stem over punkt {} for seg, så kan {} være med på resten.",
    "Punkt {} er teke saman med andre punkt. {} er ikkje med der, og er rekna som ute av heile "
    "røystinga. Røyst over punkt {} for seg, så kan {} vere med på resten.",
)
_UNCOUNTED = Sentence(
    "Saken er avgjort under ett, uten telling:", "Saka er avgjord under eitt, utan teljing:"
)
_GONE = Sentence("er ikke i saken lenger.", "er ikkje i saka lenger.")
_NOW = Sentence("står nå som punkt {}.", "står no som punkt {}.")
_REWORDED = Sentence(
    "har fått en annen tekst siden det ble ført.", "har fått ein annan tekst sidan det vart ført."
)
_CHANGED = Sentence("Punkt {}, som {} ikke deltar i,", "Punkt {}, som {} ikkje er med i,")
_AGAIN = alike("Ta det bort i frammøtet, og før det på nytt.")


def point_gaps(record: ItemRecord, *, is_locked: bool) -> Iterator[MinutesGap]:
    """Yield which votes take points together that should be taken apart, and what changed since.

    And what amendments to a point come from somebody who takes no part in it. Of an item that was
    put off the text may be written anew, and once all is locked nothing of it matters.
    """
    if not record.partly or record.item.state in AWAY:
        return
    item_id = record.minutes.item_id
    for who in record.partly:
        yield from (
            MinutesGap(GapCode.POINT_PROPOSED, item_id, who.person_id)
            for one in record.minutes.register.proposals
            if proposed_points(who, one, record.matters)
        )
    yield from _together(record)
    if not is_locked:
        yield from _changed(record)


def _together(record: ItemRecord) -> Iterator[MinutesGap]:
    matters = record.matters
    if record.unvoted is Unvoted.UNANIMOUS:
        for who in _otherwise_voting(record, 0):
            if takes_together(who, THE_WHOLE, matters, ()):
                yield _taken_together(record, who, _UNCOUNTED)
    for place, vote in enumerate(record.minutes.votes):
        before = [one for one in record.counted[:place] if one is not None]
        for who in _otherwise_voting(record, vote.taken):
            if takes_together(who, vote.motion, matters, before):
                yield _taken_together(record, who, which_vote(record, vote))


def together_words(
    record: ItemRecord, motion: Motion, before: Sequence[Outcome]
) -> Iterator[Sentence]:
    """Yield what a vote takes together that should be taken apart, for whom.

    Args:
        record: the item.
        motion: what is put to the vote, or was.
        before: what came of the votes that were taken before it.
    """
    for who in _otherwise_voting(record, 0):
        if takes_together(who, motion, record.matters, before):
            yield _words(record, who)


def _otherwise_voting(record: ItemRecord, taken: int) -> Iterator[Partly]:
    """Yield who would vote on the rest: no guest, and no deputy who sits for the points alone."""
    voting = {voter.person_id for voter in record.room_at(taken).voters}
    return (who for who in record.partly if who.person_id in voting)


def _words(record: ItemRecord, who: Partly) -> Sentence:
    name, points = _name(record, who.person_id), names_at(who.points, record.matters)
    return filled(_TOGETHER, points, name, points, name)


def _taken_together(record: ItemRecord, who: Partly, which: Sentence) -> MinutesGap:
    said = joined((which, _words(record, who)))
    return MinutesGap(GapCode.POINTS_TOGETHER, record.item.id, who.person_id, reasons=(said,))


def _changed(record: ItemRecord) -> Iterator[MinutesGap]:
    assert record.apart is not None
    now = points_of(record.matters)
    for person, points in record.apart.attendance.partly(record.minutes.item_id).items():
        for point in points:
            said = _what_changed(point, now)
            if said is not None:
                about = filled(_CHANGED, point.name, _name(record, person))
                reason = joined((about, said, _AGAIN))
                yield MinutesGap(GapCode.POINT_CHANGED, record.item.id, person, reasons=(reason,))


def _what_changed(point: RecusedPoint, now: tuple[RecusedPoint, ...]) -> Sentence | None:
    found = found_in(point, now)
    if found is None:
        return _GONE
    if is_reworded(point, now):
        return _REWORDED
    return None if found.name == point.name else filled(_NOW, found.name)


def _name(record: ItemRecord, person: PersonId) -> str:
    assert record.apart is not None
    return record.apart.attendance.chamber.known[person].person_name
