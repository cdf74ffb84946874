"""Those who were elected in a meeting become members of the committees they were elected to."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.committee import Committee, CommitteeId, Membership
from agenda_app.domain.corrected_elections import corrected_by
from agenda_app.domain.elected_members import (
    ElectedSeat,
    SeatedPerson,
    after_election,
    elected_seats,
    is_of_whole,
)
from agenda_app.domain.elected_to import ElectedTo
from agenda_app.domain.election_lists import Candidate
from agenda_app.domain.held_election_words import election_text
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.people import (
    ElectionList,
    ListId,
    Party,
    PartyId,
    Person,
    PersonId,
    TermId,
)
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.services.attendance import read_attendance
from agenda_app.services.committees import committee, memberships, replace_memberships
from agenda_app.services.meetings import read_meeting
from agenda_app.services.minutes_corrections import read_corrections
from agenda_app.services.people import (
    election_lists,
    parties,
    persons,
    save_election_list,
    save_party,
    save_person,
    term_on,
)
from agenda_app.services.voting import records_of

Before = tuple[CommitteeId, tuple[Membership, ...]]
"""The memberships that a committee had, to take an entry back with."""


@dataclass(frozen=True, slots=True)
class ElectedHere:
    """An election that elected somebody to a committee of the register.

    Attributes:
        item_id: the item it was held in.
        place: which of the item's elections it is, from 0.
        about: what was elected, as it was entered.
        to: the place.
        committee: the committee.
        seats: who was elected, in order.
        new: the names of those whom the register does not know yet.
        is_entered: whether they have their places already.
        corrections: the numbers of those that were made in the locked minutes and can be about it.
        is_whole: whether the whole committee is elected anew.
    """

    item_id: ItemId
    place: int
    about: str
    to: ElectedTo
    committee: Committee
    seats: tuple[ElectedSeat, ...]
    new: tuple[str, ...]
    is_entered: bool
    corrections: tuple[int, ...] = ()
    is_whole: bool = False


def elected_in(session: Session, meeting_id: MeetingId) -> tuple[ElectedHere, ...]:
    """Return the elections of a meeting that gave somebody a place, in the order of the agenda.

    Raises:
        NotFoundError: there is no such meeting, or a committee is gone.
    """
    people, corrections = persons(session), read_corrections(session, meeting_id)
    language = read_meeting(session, meeting_id).language
    found = []
    for record in records_of(session, meeting_id, read_attendance(session, meeting_id)):
        for place, outcome in enumerate(record.elections):
            seats, to = elected_seats(outcome), outcome.held.to
            if to is not None and seats:
                new = tuple(s.candidate.name for s in seats if _is_new(people, s.candidate))
                body = committee(session, to.committee_id)
                whole = is_of_whole(outcome, body.seats)
                entered = _is_entered(session, to, seats, is_whole=whole)
                item, about = record.minutes.item_id, outcome.held.about
                names = [seat.candidate.name for seat in seats]
                text = election_text(outcome, language)
                of_item = (one for one in corrections if one.item_id == item)
                numbers = corrected_by((*text.paragraphs, *text.after), names, of_item)
                found.append(
                    ElectedHere(
                        item, place, about, to, body, seats, new, entered, numbers, is_whole=whole
                    )
                )
    return tuple(found)


def enter_elected(
    session: Session, meeting_id: MeetingId, chosen: Collection[tuple[ItemId, int]] | None = None
) -> tuple[Before, ...]:
    """Give those who were elected their places, and return what the committees had before.

    Whoever the register does not know becomes a person there, and a list that it does not have is
    made with the groups behind it. What is entered already stays as it is. Where the minutes were
    put right, who was elected may be somebody else: such an election is entered only when chosen.

    Args:
        session: an open write.
        meeting_id: the meeting.
        chosen: the elections by item and place, None for all that nothing was put right of.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: several are called what somebody elected is, or the first day is too early.
    """
    before: dict[CommitteeId, tuple[Membership, ...]] = {}
    for one in elected_in(session, meeting_id):
        key = one.item_id, one.place
        if one.is_entered or (one.corrections if chosen is None else key not in chosen):
            continue
        _refuse_early(session, meeting_id, one)
        here = memberships(session, one.to.committee_id)
        before.setdefault(one.to.committee_id, here)
        term = term_on(session, one.to.starts)
        assert term.id is not None
        seated = [_seated(session, seat, term.id) for seat in one.seats]
        after = after_election(here, one.to, seated, is_whole=one.is_whole, term=term)
        replace_memberships(session, one.to.committee_id, after)
    return tuple(before.items())


def take_back_entry(session: Session, before: Iterable[Before]) -> None:
    """Give committees the memberships that they had; persons that were made stay."""
    for committee_id, wanted in before:
        replace_memberships(session, committee_id, wanted)


def _refuse_early(session: Session, meeting_id: MeetingId, one: ElectedHere) -> None:
    """Refuse a first day on which the attendance of the meeting itself would change."""
    meeting = read_meeting(session, meeting_id)
    own = meeting.committee_id == one.to.committee_id
    if one.to.starts < meeting.date or (own and one.to.starts == meeting.date):
        raise UserError(
            Sentence(
                f"{one.committee.name}: den første dagen er for tidlig.",
                f"{one.committee.name}: den fyrste dagen er for tidleg.",
            ),
            Sentence(
                "Skriv dagen etter møtet eller senere i valget, ellers endres frammøtet.",
                "Skriv dagen etter møtet eller seinare i valet, elles blir frammøtet endra.",
            ),
        )


def _seated(session: Session, seat: ElectedSeat, term_id: TermId) -> SeatedPerson:
    """Return somebody elected with their entries in the register, which are made when missing."""
    person_id = _person_id(persons(session), seat.candidate)
    list_id = seat.list_id or _list(session, seat, term_id)
    if person_id is None:
        behind = _parties(session, seat.groups)
        party = behind[0] if len(behind) == 1 else None
        new = Person(None, seat.candidate.name, party, gender=seat.candidate.gender)
        person_id = save_person(session, new).id
    assert person_id is not None
    return SeatedPerson(person_id, seat.role, list_id)


def _is_new(people: Iterable[Person], candidate: Candidate) -> bool:
    wanted = " ".join(candidate.name.split()).casefold()
    known = (person.name.casefold() for person in people)
    return candidate.person_id is None and wanted not in known


def _person_id(people: Iterable[Person], candidate: Candidate) -> PersonId | None:
    """Return who somebody elected is in the register, None where nobody is called so.

    Raises:
        UserError: several are.
    """
    if candidate.person_id is not None:
        return candidate.person_id
    wanted = " ".join(candidate.name.split()).casefold()
    found = [person.id for person in people if person.name.casefold() == wanted]
    if len(found) > 1:
        raise UserError(
            Sentence(f"Flere heter «{candidate.name}».", f"Fleire heiter «{candidate.name}»."),
            Sentence(
                "Før inn den valgte i utvalget for hånd.", "Før inn den valde i utvalet for hand."
            ),
        )
    return found[0] if found else None


def _list(session: Session, seat: ElectedSeat, term_id: TermId) -> ListId | None:
    """Return the list that a place belongs to; it is made with the groups behind it if missing."""
    name = seat.group.strip()
    if not name:
        return None
    for known in election_lists(session, term_id):
        if name.casefold() in (known.abbreviation.casefold(), known.name.casefold()):
            return known.id
    behind = _parties(session, seat.groups)
    only = next((p for p in parties(session) if p.id in behind), None) if len(behind) == 1 else None
    called = name if only is None or only.abbreviation.casefold() != name.casefold() else only.name
    return save_election_list(session, ElectionList(None, term_id, called, name, behind)).id


def _parties(session: Session, groups: Iterable[str]) -> tuple[PartyId, ...]:
    """Return the parties that groups are; one that is missing is made."""
    found = []
    for group in groups:
        wanted = group.casefold()
        known = parties(session)
        party = next(
            (p for p in known if wanted in (p.abbreviation.casefold(), p.name.casefold())), None
        ) or save_party(session, Party(None, group, group))
        assert party.id is not None
        found.append(party.id)
    return tuple(dict.fromkeys(found))


def _is_entered(
    session: Session, one: ElectedTo, seats: Iterable[ElectedSeat], *, is_whole: bool
) -> bool:
    """Tell whether an entry would change nothing."""
    people = persons(session)
    seated = []
    for seat in seats:
        try:
            person_id = _person_id(people, seat.candidate)
        except UserError:
            return False
        if person_id is None:
            return False
        seated.append(SeatedPerson(person_id, seat.role, seat.list_id))
    here = memberships(session, one.committee_id)
    return after_election(here, one, seated, is_whole=is_whole) == here
