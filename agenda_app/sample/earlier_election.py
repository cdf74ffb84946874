"""The election of the council's earlier meeting: a committee by lists, its leaders by majority."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.ballots import (
    BLANK,
    Ballots,
    Method,
    NamedVote,
    PartyVotes,
    members_of,
    totals,
)
from agenda_app.domain.election_lists import Candidate, CandidateList
from agenda_app.domain.elections import Ballot
from agenda_app.domain.gender_balance import Gender
from agenda_app.domain.held_elections import HeldElection
from agenda_app.domain.majority_election import CandidateVotes, MajorityElection, Poll
from agenda_app.domain.proportional_election import ListVotes, ProportionalElection
from agenda_app.sample.secretary import Secretary

_SEATS = 5
_LISTS = (
    ("Arbeiderpartiet", ("Ap",), "Anne-Lise Kvitskjær", 4),
    ("Fellesliste Sp og KrF", ("Sp/KrF",), "Håkon Lyngholmen", 3),
    ("Fellesliste H og YB", ("H", "YB"), "Bjørn-Erik Stornaust", 4),
)
"""Name, the groups behind it, who signed it, and its votes: 11 in all.

The divisors 1 and 2 give Ap 4 and 2, Sp/KrF 3 and 1.5, H and YB 4 and 2: the five highest are 4, 4,
3, 2 and 2, so Ap has 2 seats, Sp/KrF 1, and H and YB 2.
"""
_FOR_LEADER = {"Ap": (4, 0, 0), "Sp/KrF": (3, 0, 0), "H": (0, 2, 0), "YB": (0, 2, 0)}
_EQUAL = {"Ap": (1, 2, 1), "Sp/KrF": (0, 3, 0), "H": (2, 0, 0), "YB": (2, 0, 0)}
"""How the parties voted for the one, the other and blank: 7 to 4, and 5 to 5 with one blank."""
_W, _M = Gender.WOMAN, Gender.MAN
_NAMES = {
    "Arbeiderpartiet": (
        ("Torbjørn Sandskjær", _M),
        ("Geir-Ove Teistholm", _M),
        ("Turid Holmsund", _W),
        ("Siv Nordnaust", _W),
        ("Rolf-Arild Skarvberg", _M),
        ("Åse Kvalflu", _W),
    ),
    "Fellesliste Sp og KrF": (
        ("Oddny Rognskjær", _W),
        ("Leif Magnar Torskvåg", _M),
        ("Hilde Myrholmen", _W),
        ("Asbjørn Ersholm", _M),
    ),
    "Fellesliste H og YB": (
        ("Camilla Vestholmen", _W),
        ("Svein-Harald Lundeholm", _M),
        ("Jorunn Teineskjær", _W),
        ("Roger Alkeskjær", _M),
        ("Inger Johanne Båtvik", _W),
        ("Marius Garnvik", _M),
    ),
}
"""The first two of Arbeiderpartiet are men, so a woman moves up past the second."""


def health_committee(secretary: Secretary, item: ItemId) -> None:
    """Set up a committee and elect it: the members by lists in writing, leader and deputy after.

    The deputy leader is elected by lot, after two votes in which two had as many.
    """
    lists = tuple(
        ListVotes(
            CandidateList(
                name,
                tuple(_candidate(secretary, who, gender) for who, gender in _NAMES[name]),
                groups,
                secretary.person(signer),
            ),
            votes,
        )
        for name, groups, signer, votes in _LISTS
    )
    leader, third, other = (_candidate(secretary, *names[0]) for names in _NAMES.values())
    elections = (
        HeldElection(
            secretary.words("Medlemmer av helsehusutvalget"),
            ProportionalElection(_SEATS, lists, ballot=Ballot.WRITTEN),
        ),
        HeldElection(
            secretary.words("Leder av helsehusutvalget"),
            MajorityElection(_poll(secretary, item, (leader, other), _FOR_LEADER)),
        ),
        HeldElection(
            secretary.words("Nestleder av helsehusutvalget"),
            _by_lot(secretary, item, other, third),
        ),
    )
    secretary.write(
        item,
        (100, 134),
        "Torbjørn Sandskjær (Ap) krevde forholdsvalg. Kenneth Sildvik (YB) krevde skriftlig, "
        "hemmelig avstemning om listene. Tre lister ble levert. Møtesekretæren og Ragnhild "
        "Fuglevær (Sp/KrF) talte stemmesedlene.\n"
        "Steinar Brattflu (Ap) søkte om permisjon fra resten av møtet. Søknaden ble enstemmig "
        "innvilget.",
        votes=[secretary.vote(item)],
        elections=elections,
    )


def _by_lot(
    secretary: Secretary, item: ItemId, drawn: Candidate, other: Candidate
) -> MajorityElection:
    """Return an election of one by lot: 5 votes each, twice, and one who votes blank."""
    equal = _poll(secretary, item, (drawn, other), _EQUAL)
    return MajorityElection(equal, equal, drawn)


def _poll(
    secretary: Secretary,
    item: ItemId,
    candidates: tuple[Candidate, Candidate],
    fell: Mapping[str, tuple[int, int, int]],
) -> Poll:
    """Return a vote between two by show of hands, as the votes of the parties fell."""
    members = members_of(secretary.attendance.may_vote(item))
    rows = tuple(
        PartyVotes(party, fell[party][:2], fell[party][2], tuple(v.person_id for v in voters))
        for party, voters in members.items()
    )
    sums, blank = totals(rows, len(candidates))
    votes = tuple(CandidateVotes(*one) for one in zip(candidates, sums, strict=True))
    named = tuple(vote for row in rows if row.is_split for vote in _named(row))
    return Poll(votes, blank, Ballots(Method.SHOW_OF_HANDS, rows, named))


def _named(row: PartyVotes) -> Iterator[NamedVote]:
    """Yield how each in a party voted: the first of them for the first, the last blank."""
    sides = (side for side in (*range(len(row.votes)), BLANK) for _ in range(row.on(side)))
    for person, side in zip(row.people, sides, strict=True):
        yield NamedVote(person, side)


def _candidate(secretary: Secretary, name: str, gender: Gender) -> Candidate:
    seat = secretary.seats[name]
    return Candidate(name, gender, seat.list_abbreviation, secretary.person(name))
