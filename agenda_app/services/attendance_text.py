"""Who was there as plain text: for the command line, and for a copy that is read anywhere."""

from __future__ import annotations

from collections.abc import Iterator

from agenda_app.domain.asked_in_writing import asked
from agenda_app.domain.attendance_lists import attendance_lists
from agenda_app.domain.attendance_words import numbers, opening, told
from agenda_app.domain.people import PersonId
from agenda_app.domain.request_words import asks, kind_of
from agenda_app.domain.sentence import Sentence, alike, listed
from agenda_app.domain.telling import Telling

_NOT_YET = Sentence("Oppropet er ikke ført.", "Oppropet er ikkje ført.")
_IN_WRITING = Sentence("{} skal svare skriftlig: {}.", "{} skal svare skriftleg: {}.")
_AWAY = alike("Forfall: {}")
_CAME = Sentence("Meldte forfall, men møtte: {}", "Melde forfall, men møtte: {}")
_MET_NOT = Sentence("Ikke møtt: {}", "Ikkje møtt: {}")


def attendance_text(telling: Telling) -> Iterator[str]:
    """Yield who was there and away, what was asked for, and for each item how many."""
    known, spoken = telling.attendance, telling.language
    is_written = known.chamber.is_written
    if not is_written:
        yield opening(telling) if known.opened is not None else _NOT_YET.said(spoken)
    for absence in known.absences:
        where = ", ".join(telling.item(item) for item in absence.items if item in telling.lines)
        who = telling.person(absence.person_id)
        words = _AWAY if absence in known.awaited else _CAME
        yield words.said(spoken, f"{who}, {where}" if where else who)
    for request in known.requests:
        where = ", ".join(
            telling.part_of_item(item, request.points)
            for item in request.items
            if item in telling.lines
        )
        what = asks(kind_of(request)).said(spoken)
        yield f"{what}: {telling.person(request.person_id)}, {where}"
    if is_written:
        yield from _asked(telling)
        return
    lists = attendance_lists(telling)
    yield from (line.said for line in lists.visitors)
    if known.opened is None:
        return
    for line in lists.away:
        if not line.reported:
            yield _MET_NOT.said(spoken, telling.person(line.seat.membership.person_id))
    for item in known.items:
        yield f"{telling.item(item)}: {numbers(telling, item)}"
        yield from (f"  {sentence.text}" for sentence in told(telling) if sentence.item_id == item)


def _asked(telling: Telling) -> Iterator[str]:
    """Yield who has to answer in each item, and why others do not."""
    for item, there in telling.attendance.items.items():
        people = asked(there)
        names = listed([telling.person(PersonId(one.person_id)) for one in people])
        said = _IN_WRITING.said(telling.language, len(people), names)
        yield f"{telling.item(item)}: {said}"
        yield from (f"  {sentence.text}" for sentence in told(telling) if sentence.item_id == item)
