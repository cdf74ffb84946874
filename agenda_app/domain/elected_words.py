"""Those who were elected to a committee, as the window and the command line ask about them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from agenda_app.domain.committee import Role
from agenda_app.domain.elected_members import ElectedSeat
from agenda_app.domain.elected_to import ElectedTo
from agenda_app.domain.proportional_words import in_order
from agenda_app.domain.sentence import NOTHING, Sentence, alike, filled, joined, listed
from agenda_app.domain.typography import date_short

_AS = {
    Role.CHAIR: Sentence("leder", "leiar"),
    Role.VICE_CHAIR: Sentence("nestleder", "nestleiar"),
    Role.MEMBER: Sentence("medlemmer og varamedlemmer", "medlemer og varamedlemer"),
}
_FROM = Sentence("fra {}", "frå {}")
_FROM_TO = Sentence("fra {} til {}", "frå {} til {}")
_MEMBERS = {
    Role.CHAIR: Sentence("Leder: {}.", "Leiar: {}."),
    Role.VICE_CHAIR: Sentence("Nestleder: {}.", "Nestleiar: {}."),
    Role.MEMBER: Sentence("Medlemmer: {}.", "Medlemer: {}."),
}
_DEPUTIES = Sentence("Varamedlemmer for {}: {}.", "Varamedlemer for {}: {}.")
_WITHOUT_GROUP = Sentence("dem uten gruppe", "dei utan gruppe")
_CORRECTED = Sentence("Rettet, se rettelse {}.", "Retta, sjå retting {}.")
_NOT_BY_ITSELF = Sentence(
    "Gjelder det hvem som ble valgt, så før dem inn i utvalget for hånd.",
    "Gjeld det kven som vart vald, så før dei inn i utvalet for hand.",
)
_SEE_WHO_SITS = Sentence(
    "Gjelder det hvem som ble valgt, så rett medlemmene i utvalget.",
    "Gjeld det kven som vart vald, så rett medlemene i utvalet.",
)
_NEW = alike("Nye i registeret: {}.")


def place_words(committee: str, to: ElectedTo) -> Sentence:
    """Return "Formannskapet: leder fra 30.04.2026 til 30.09.2027"."""
    days = [date_short(day) for day in (to.starts, to.ends) if day is not None]
    when = filled(_FROM_TO if to.ends is not None else _FROM, *days)
    return filled(alike("{}: {} {}"), committee, _AS[to.role], when)


def elected_words(to: ElectedTo, seats: Sequence[ElectedSeat], new: Sequence[str]) -> Sentence:
    """Return who gets a place, member by member and deputies list by list, and who is new."""
    members = [seat for seat in seats if seat.role is not Role.DEPUTY]
    deputies = [seat for seat in seats if seat.role is Role.DEPUTY]
    return joined(
        (
            filled(_MEMBERS[to.role], ", ".join(map(_called, members))) if members else NOTHING,
            *_by_group(deputies),
            filled(_NEW, ", ".join(new)) if new else NOTHING,
        )
    )


def corrected_words(numbers: Sequence[int], *, is_entered: bool) -> Sentence:
    """Return that what the minutes say of an election was put right, and what to do then.

    Nothing where ``numbers``, the corrections that can be about it, are none.
    """
    if not numbers:
        return NOTHING
    said = filled(_CORRECTED, listed([str(number) for number in numbers]))
    return joined((said, _SEE_WHO_SITS if is_entered else _NOT_BY_ITSELF))


def _called(seat: ElectedSeat) -> str:
    return f"{seat.candidate.name} ({seat.group})" if seat.group else seat.candidate.name


def _by_group(deputies: Iterable[ElectedSeat]) -> Iterator[Sentence]:
    for group, seats in groupby(deputies, key=lambda seat: seat.group):
        names = in_order(seat.candidate.name for seat in seats)
        yield filled(_DEPUTIES, group or _WITHOUT_GROUP, names)
