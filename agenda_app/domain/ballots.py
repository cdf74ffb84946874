"""The votes that were cast: per party, per person, or in secret; refused when they do not add up.

A vote has sides, counted from 0: for and against, or the alternatives in their order.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from agenda_app.domain.sentence import Sentence, alike, joined
from agenda_app.domain.voters import Voter

FOR, AGAINST, BLANK = 0, 1, -1
_PAIR = 2


class Method(Enum):
    """How votes are cast."""

    SHOW_OF_HANDS = "show_of_hands"
    ROLL_CALL = "roll_call"
    SECRET = "secret"


@dataclass(frozen=True, slots=True)
class PartyVotes:
    """How a party's votes fell, one number a side. Those without a party are the party "".

    ``people`` is whose votes they are, as they were told when the vote began; none in a vote that
    was kept before that was noted. It says nothing of how the votes fell.
    """

    party: str
    votes: tuple[int, ...]
    blank: int = 0
    people: tuple[int, ...] = field(default=(), compare=False)

    @property
    def is_split(self) -> bool:
        """Whether not all of the party voted the same."""
        return sum(1 for count in (*self.votes, self.blank) if count) > 1

    def on(self, side: int) -> int:
        """Return how many voted for a side, or blank."""
        return self.blank if side == BLANK else self.votes[side]


@dataclass(frozen=True, slots=True)
class NamedVote:
    """How a person voted."""

    person_id: int
    side: int


@dataclass(frozen=True, slots=True)
class Ballots:
    """The votes cast.

    By show of hands ``parties`` has the numbers, and ``named`` who is known to have voted how where
    a party split. At a roll call ``named`` is everybody and ``parties`` is empty. In secret
    ``parties`` is one row under "", and ``named`` at most the chair, who said what decided a tie.
    """

    method: Method
    parties: tuple[PartyVotes, ...] = ()
    named: tuple[NamedVote, ...] = ()


def members_of(voters: Iterable[Voter]) -> dict[str, tuple[Voter, ...]]:
    """Return the voters by party, in the order in which the parties first come."""
    found: dict[str, tuple[Voter, ...]] = {}
    for voter in voters:
        found[voter.party] = (*found.get(voter.party, ()), voter)
    return found


def as_voted(voters: Sequence[Voter], ballots: Iterable[Ballots]) -> tuple[Voter, ...]:
    """Return the voters under the lists they voted for, wherever the register has them now.

    Who is moved to another list, or off a list that is gone, has voted in the group that was
    counted then, and its number holds.
    """
    rows = (row for cast in ballots for row in cast.parties)
    then = {person: row.party for row in rows for person in row.people}
    return tuple(replace(one, party=then.get(one.person_id, one.party)) for one in voters)


def party_votes(ballots: Ballots, voters: Sequence[Voter], sides: int) -> tuple[PartyVotes, ...]:
    """Return how the votes of each party fell; a roll call is counted, the rest is as entered."""
    if ballots.method is not Method.ROLL_CALL:
        return ballots.parties
    of = {vote.person_id: vote.side for vote in ballots.named}
    counted = []
    for party, members in members_of(voters).items():
        times = Counter(of[member.person_id] for member in members if member.person_id in of)
        counted.append(PartyVotes(party, tuple(times[side] for side in range(sides)), times[BLANK]))
    return tuple(counted)


def totals(parties: Iterable[PartyVotes], sides: int) -> tuple[tuple[int, ...], int]:
    """Return how many voted for each side, and how many blank."""
    rows = tuple(parties)
    votes = tuple(sum(row.votes[side] for row in rows) for side in range(sides))
    return votes, sum(row.blank for row in rows)


def known_sides(ballots: Ballots, voters: Sequence[Voter]) -> dict[int, int]:
    """Return how each person voted who was named, or whose vote follows from the numbers.

    It does where the rest of a party, without those who were named, all voted the same.
    """
    known = {vote.person_id: vote.side for vote in ballots.named}
    if ballots.method is not Method.SHOW_OF_HANDS:
        return known
    rows = {row.party: row for row in ballots.parties}
    for party, members in members_of(voters).items():
        row = rows.get(party)
        rest = [member.person_id for member in members if member.person_id not in known]
        if row is None or not rest:
            continue
        named = Counter(known[m.person_id] for m in members if m.person_id in known)
        left = [side for side in (*range(len(row.votes)), BLANK) if row.on(side) > named[side]]
        if len(left) == 1:
            known.update(dict.fromkeys(rest, left[0]))
    return known


def unnamed_splits(ballots: Ballots, voters: Sequence[Voter]) -> tuple[str, ...]:
    """Return the parties that split without its being known who voted how."""
    if ballots.method is not Method.SHOW_OF_HANDS:
        return ()
    known, members = known_sides(ballots, voters), members_of(voters)
    return tuple(
        row.party
        for row in ballots.parties
        if row.is_split and any(m.person_id not in known for m in members.get(row.party, ()))
    )


_NOBODY = Sentence(
    "Ingen kan stemme i saken. Før frammøtet først.",
    "Ingen kan røyste i saka. Før frammøtet først.",
)
_OTHER_SIDES = Sentence(
    "Stemmene hører til noe annet enn det det stemmes over. Før dem på nytt.",
    "Røystene høyrer til noko anna enn det det blir røysta over. Før dei på nytt.",
)
_NEGATIVE = Sentence(
    "Et stemmetall kan ikke være mindre enn null. Rett tallet.",
    "Eit røystetal kan ikkje vere mindre enn null. Rett talet.",
)
_NO_BLANK = Sentence(
    "Blank stemme er bare tillatt ved valg og ansettelser (koml. § 8-1). Rett stemmetallene.",
    "Blank røyst er berre tillate ved val og tilsetjingar (koml. § 8-1). Rett røystetala.",
)
_SECRET_NAMES = Sentence(
    "Ved hemmelig avstemning står ingen med navn eller parti. Ta dem bort, eller før avstemningen "
    "som åpen.",
    "Ved hemmeleg røysting står ingen med namn eller parti. Ta dei bort, eller før røystinga som "
    "open.",
)
_NOT_COUNTED = Sentence(
    "Ingen stemme er ført der møtelederen skal ha stemt. Rett det ene eller det andre.",
    "Inga røyst er ført der møteleiaren skal ha røysta. Rett det eine eller det andre.",
)
_STRANGER = Sentence(
    "En som er ført med navn, kan ikke stemme i saken. Rett navnet eller frammøtet.",
    "Ein som er ført med namn, kan ikkje røyste i saka. Rett namnet eller frammøtet.",
)


def ballot_refusals(
    ballots: Ballots, voters: Sequence[Voter], sides: int, *, blank_allowed: bool = False
) -> tuple[Sentence, ...]:
    """Return why ballots cannot be right, nothing when they add up.

    Whoever is present when a case is put to the vote must vote, and blank is a vote only at
    elections and appointments (koml. § 8-1), so the sums are those who may vote.

    Args:
        ballots: as entered.
        voters: who may vote in the case, each once.
        sides: how many sides the vote has.
        blank_allowed: whether it is an appointment.
    """
    if not voters:
        return (_NOBODY,)
    doubled = tuple(_doubled(voters))
    rows = ballots.parties
    every_side = [*range(sides), BLANK]
    if any(len(row.votes) != sides for row in rows) or any(
        vote.side not in every_side for vote in ballots.named
    ):
        return (*doubled, _OTHER_SIDES)
    if any(count < 0 for row in rows for count in (*row.votes, row.blank)):
        return (*doubled, _NEGATIVE)
    blank = any(row.blank for row in rows) or any(v.side == BLANK for v in ballots.named)
    found = [*doubled, *([_NO_BLANK] if blank and not blank_allowed else [])]
    match ballots.method:
        case Method.SHOW_OF_HANDS:
            found += (*_party_refusals(ballots, voters), *_name_refusals(ballots, voters))
        case Method.ROLL_CALL:
            found += (*_name_refusals(ballots, voters), *_missing(ballots, voters))
        case Method.SECRET:
            found += _secret_refusals(ballots, voters)
    return tuple(found)


def _doubled(voters: Sequence[Voter]) -> Iterator[Sentence]:
    times = Counter(voter.person_id for voter in voters)
    for voter in {voter.person_id: voter for voter in voters}.values():
        if times[voter.person_id] > 1:
            yield Sentence(
                f"{voter.name} står to ganger blant dem som kan stemme. Rett frammøtet.",
                f"{voter.name} står to gonger mellom dei som kan røyste. Rett frammøtet.",
            )


def _party_refusals(ballots: Ballots, voters: Sequence[Voter]) -> Iterator[Sentence]:
    members, times = members_of(voters), Counter(row.party for row in ballots.parties)
    cast = {row.party: sum(row.votes) + row.blank for row in ballots.parties}
    for party, count in times.items():
        if count > 1:
            yield _about(party, Sentence("er ført to ganger.", "er ført to gonger."))
    for party in dict.fromkeys((*members, *cast)):
        may, did = len(members.get(party, ())), cast.get(party, 0)
        if may != did:
            yield _sum(party, did, may)


def _about(party: str, said: Sentence) -> Sentence:
    return joined((alike(party) or Sentence("Uten parti", "Utan parti"), said))


def _sum(party: str, did: int, may: int) -> Sentence:
    votes, ballots = ("stemme", "røyst") if may == 1 else ("stemmer", "røyster")
    return _about(
        party,
        Sentence(
            f"har {did} av {may} {votes}. Alle som er til stede, stemmer (koml. § 8-1).",
            f"har {did} av {may} {ballots}. Alle som er til stades, røystar (koml. § 8-1).",
        ),
    )


def _name_refusals(ballots: Ballots, voters: Sequence[Voter]) -> Iterator[Sentence]:
    names = {voter.person_id: voter.name for voter in voters}
    for person, count in Counter(vote.person_id for vote in ballots.named).items():
        if person not in names:
            yield _STRANGER
        elif count > 1:
            yield Sentence(
                f"{names[person]} er ført to ganger.", f"{names[person]} er ført to gonger."
            )
    of = {vote.person_id: vote.side for vote in ballots.named}
    members = members_of(voters)
    for row in ballots.parties:
        named = Counter(of.get(m.person_id) for m in members.get(row.party, ()))
        if any(named[side] > row.on(side) for side in (*range(len(row.votes)), BLANK)):
            yield _about(
                row.party,
                Sentence(
                    "har flere med navn på en side enn det er stemmer der.",
                    "har fleire med namn på ei side enn det er røyster der.",
                ),
            )


def _missing(ballots: Ballots, voters: Sequence[Voter]) -> Iterator[Sentence]:
    if ballots.parties:
        yield _OTHER_SIDES
    voted = {vote.person_id for vote in ballots.named}
    for voter in voters:
        if voter.person_id not in voted:
            yield Sentence(
                f"{voter.name} har ikke stemt. Alle som er til stede, stemmer (koml. § 8-1).",
                f"{voter.name} har ikkje røysta. Alle som er til stades, røystar (koml. § 8-1).",
            )


def _secret_refusals(ballots: Ballots, voters: Sequence[Voter]) -> Iterator[Sentence]:
    chairs = {voter.person_id for voter in voters if voter.is_chair}
    named = {vote.person_id for vote in ballots.named}
    votes = ballots.parties[0].votes if ballots.parties else ()
    is_tie = len(votes) == _PAIR and votes[FOR] == votes[AGAINST]
    if any(row.party for row in ballots.parties) or named - chairs or (named and not is_tie):
        yield _SECRET_NAMES
    elif any(row.on(vote.side) == 0 for vote in ballots.named for row in ballots.parties):
        yield _NOT_COUNTED
    cast = sum(sum(row.votes) + row.blank for row in ballots.parties)
    if cast != len(voters):
        yield Sentence(
            f"{cast} av {len(voters)} har stemt. Alle som er til stede, stemmer (koml. § 8-1).",
            f"{cast} av {len(voters)} har røysta. Alle som er til stades, røystar (koml. § 8-1).",
        )
