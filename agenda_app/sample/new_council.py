"""The meeting in which the council constituted itself: who was elected, and to what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.agreed_election import AgreedElection
from agenda_app.domain.ballots import Ballots, Method, PartyVotes, members_of
from agenda_app.domain.committee import CommitteeId, CommitteeKind, Role, StandardItem
from agenda_app.domain.elected_to import ElectedTo
from agenda_app.domain.election_lists import Candidate
from agenda_app.domain.elections import Count
from agenda_app.domain.gender_balance import Gender
from agenda_app.domain.held_elections import HeldElection
from agenda_app.domain.majority_election import CandidateVotes, MajorityElection, Poll
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.opening import Approval, Approved
from agenda_app.sample.secretary import OTHERS, Secretary, morning_after, secretary_of
from agenda_app.services.committees import committee
from agenda_app.services.locking import adjourn, lock
from agenda_app.services.meetings import read_meeting
from agenda_app.services.minutes import save_minutes
from agenda_app.services.minutes_rows import read_minutes
from agenda_app.services.people import persons, term_on

_EXECUTIVE = (
    *("Anne-Lise Kvitskjær", "Håkon Lyngholmen", "Torbjørn Sandskjær"),
    *("Camilla Vestholmen", "Eldbjørg Tareskjær"),
)
_EXECUTIVE_DEPUTIES = ("Mona Ytterhamn", "Bjørn-Erik Stornaust", "Kenneth Sildvik")
"""The others of today were elected later."""
_MAYOR, _DEPUTY_MAYOR = _EXECUTIVE[:2]
_CONTROL = (
    *("Øystein Skjellvåg", "Kristin Hellevær", "Ragnhild Fuglevær"),
    *("Mohamed Lyngskjæret", "Dagfinn Sauholmen"),
)
_CONTROL_DEPUTIES = ("Lillian Fjærholt", "Per Ivar Makrellnes")
"""Nobody of the executive committee, or of the one for the harbour (koml. § 23-1 third para)."""
_SIGNERS = (_MAYOR, "Bjørn-Erik Stornaust")
_ADJOURNED = 48


def constitute(session: Session, meeting_id: MeetingId, executive: CommitteeId) -> None:
    """Hold the meeting, write it down and lock its minutes: everybody is there, and agrees.

    Args:
        session: an open write.
        meeting_id: a constituting meeting that was sent, with the case of whether the council was
            lawfully elected, which comes first (koml. § 7-1), and the three of its elections.
        executive: the executive committee, elected first (koml. §§ 5-6 and 6-2).
    """
    secretary = secretary_of(session, meeting_id)
    roster = secretary.attendance.chamber.roster.members
    secretary.roll_call([seat.person_name for seat in roster], {}, opened=2)
    secretary.resolve(StandardItem.APPROVE_NOTICE, (2, 6), "Innkalling og saksliste er godkjent.")
    secretary.resolve(StandardItem.APPROVE_MINUTES, (6, 7), "Det var ingen protokoll å godkjenne.")
    secretary.resolve(StandardItem.REFERRALS, (40, 41), "Det var ingen referatsaker.")
    secretary.resolve(StandardItem.QUESTION_TIME, (41, 42), "Det var ingen spørsmål.")
    valid, body, mayor, control = secretary.cases
    secretary.write(valid, (7, 9), votes=[secretary.vote(valid)])
    _elect(secretary, body, (9, 18), [_executive(secretary, body, executive)])
    _elect(secretary, mayor, (18, 29), _mayors(secretary, mayor))
    _elect(secretary, control, (29, 40), _control(secretary, control))
    _lock(secretary)


def _elect(
    secretary: Secretary, item: ItemId, minutes: tuple[int, int], held: Sequence[HeldElection]
) -> None:
    secretary.write(item, minutes, votes=[secretary.vote(item)], elections=held)


def _executive(secretary: Secretary, item: ItemId, executive: CommitteeId) -> HeldElection:
    to = _place(secretary, executive, Role.MEMBER)
    election = _agreed(secretary, item, _EXECUTIVE, _EXECUTIVE_DEPUTIES)
    return HeldElection(secretary.words("Medlemmer av formannskapet"), election, to, taken=2)


def _mayors(secretary: Secretary, item: ItemId) -> tuple[HeldElection, ...]:
    council = secretary.attendance.chamber.roster.committee.id
    assert council is not None
    return tuple(
        HeldElection(
            secretary.words(about),
            _one(secretary, item, name),
            _place(secretary, council, role),
            taken=number,
        )
        for number, (about, name, role) in enumerate(
            (("Ordfører", _MAYOR, Role.CHAIR), ("Varaordfører", _DEPUTY_MAYOR, Role.VICE_CHAIR)),
            start=2,
        )
    )


def _control(secretary: Secretary, item: ItemId) -> tuple[HeldElection, ...]:
    members = _agreed(secretary, item, _CONTROL, _CONTROL_DEPUTIES)
    leaders = zip(("Leder", "Nestleder"), _CONTROL, strict=False)
    return (
        HeldElection(secretary.words("Medlemmer av kontrollutvalget"), members, taken=2),
        *(
            HeldElection(
                secretary.words(f"{role} av kontrollutvalget"),
                _one(secretary, item, name),
                taken=number,
            )
            for number, (role, name) in enumerate(leaders, start=3)
        ),
    )


def _agreed(
    secretary: Secretary, item: ItemId, members: Sequence[str], deputies: Sequence[str]
) -> AgreedElection:
    """Return an election by agreement that everybody is for, twice (koml. § 7-7)."""
    everybody = len(secretary.attendance.may_vote(item))
    elected, behind = (_candidates(secretary, names) for names in (members, deputies))
    return AgreedElection(len(members), elected, behind, Count(everybody), Count(everybody))


def _one(secretary: Secretary, item: ItemId, name: str) -> MajorityElection:
    """Return an election of one by show of hands, with everybody for the same (koml. § 7-8)."""
    (candidate,) = _candidates(secretary, [name])
    members = members_of(secretary.attendance.may_vote(item))
    rows = tuple(
        PartyVotes(party, (len(voters),), 0, tuple(one.person_id for one in voters))
        for party, voters in members.items()
    )
    votes = sum(row.votes[0] for row in rows)
    hands = Ballots(Method.SHOW_OF_HANDS, rows)
    return MajorityElection(Poll((CandidateVotes(candidate, votes),), 0, hands))


def _candidates(secretary: Secretary, names: Sequence[str]) -> tuple[Candidate, ...]:
    genders: dict[str, Gender | None] = {one.name: one.gender for one in persons(secretary.session)}
    return tuple(
        Candidate(
            name,
            genders[name],
            secretary.seats[name].list_abbreviation,
            secretary.person(name),
        )
        for name in names
    )


def _place(secretary: Secretary, committee_id: CommitteeId, role: Role) -> ElectedTo:
    day = read_meeting(secretary.session, secretary.meeting_id).date
    ends = term_on(secretary.session, day).ends
    kind: CommitteeKind = committee(secretary.session, committee_id).kind
    return ElectedTo(committee_id, kind, role, day, ends, has_consented=role is not Role.MEMBER)


def _lock(secretary: Secretary) -> None:
    session, meeting_id = secretary.session, secretary.meeting_id
    kept = read_minutes(session, meeting_id)
    save_minutes(
        session,
        replace(
            kept,
            others=OTHERS,
            signers=tuple(secretary.person(name) for name in _SIGNERS),
            opening=replace(
                kept.opening,
                lawfully_summoned=True,
                notice=Approved(Approval.APPROVED),
                agenda=Approved(Approval.APPROVED),
                signers_elected=True,
            ),
        ),
    )
    adjourn(session, meeting_id, secretary.clock(_ADJOURNED))
    lock(session, meeting_id, morning_after(secretary.starts.date()))
