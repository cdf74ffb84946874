"""The committee itself: how many seats it has, and who sits on them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from agenda_app.checks.facts import MeetingFacts
from agenda_app.checks.sentences import info, warn
from agenda_app.domain.committee import CommitteeKind, Role
from agenda_app.domain.findings import Finding
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence

_NOBODY = Sentence(
    "Ingen medlemmer er registrert i utvalget.", "Ingen medlemer er registrerte i utvalet."
)
_NOT_FULL = Sentence(
    "Utvalget har {} plasser, men {} registrerte medlemmer på møtedagen.",
    "Utvalet har {} plassar, men {} registrerte medlemer på møtedagen.",
)
_NO_CHAIR = Sentence("Utvalget har ingen registrert leder.", "Utvalet har ingen registrert leiar.")
_EVEN = Sentence(
    "Kommunestyret har {} plasser; tallet skal være et oddetall.",
    "Kommunestyret har {} plassar; talet skal vere eit oddetal.",
)
_SMALL = Sentence(
    "Utvalget har {} plasser; loven krever minst {}.",
    "Utvalet har {} plassar; lova krev minst {}.",
)
_FEWEST = {
    CommitteeKind.MUNICIPAL_COUNCIL: (11, "koml. § 5-5"),
    CommitteeKind.EXECUTIVE_COMMITTEE: (5, "koml. § 5-6"),
    CommitteeKind.COMMITTEE: (3, "koml. § 5-7"),
    CommitteeKind.CONTROL_COMMITTEE: (5, "koml. § 23-1"),
    CommitteeKind.ELECTION_BOARD: (3, "valgl. § 4-5"),
}


def members(facts: MeetingFacts, language: Language, today: date) -> Iterator[Finding]:
    """Somebody sits there, as many as there are seats, and one of them chairs."""
    seated, seats = facts.roster.members, facts.committee.seats
    if not seated:
        yield warn("members_missing", _NOBODY.said(language))
        return
    if len(seated) != seats:
        yield warn("seats_not_filled", _NOT_FULL.said(language, seats, len(seated)))
    if all(seat.membership.role is not Role.CHAIR for seat in seated):
        yield info("chair_missing", _NO_CHAIR.said(language))


def size(facts: MeetingFacts, language: Language, today: date) -> Iterator[Finding]:
    """The committee is as large as the law wants it (the least number of any municipality)."""
    kind, seats = facts.committee.kind, facts.committee.seats
    fewest, basis = _FEWEST.get(kind, (0, ""))
    if seats < fewest:
        yield warn("too_few_seats", _SMALL.said(language, seats, fewest), basis=basis)
    if kind is CommitteeKind.MUNICIPAL_COUNCIL and seats % 2 == 0:
        yield warn("even_council", _EVEN.said(language, seats), basis="koml. § 5-5")
