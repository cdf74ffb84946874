"""The committee itself: how many seats it has, and who sits on them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from agenda_app.checks.facts import MeetingFacts
from agenda_app.checks.sentences import info, warn
from agenda_app.domain.committee import Role
from agenda_app.domain.committee_size import fewest_seats
from agenda_app.domain.findings import Finding
from agenda_app.domain.language import Language
from agenda_app.domain.seating_doubts import SIZE_DOUBTS, Doubt, size_doubts
from agenda_app.domain.seating_words import legal_basis, small_council
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
_SAID_ABOVE = frozenset({Doubt.NO_CHAIR, *SIZE_DOUBTS})


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
    """The committee is as large as the law wants it, a council by the number of inhabitants."""
    kind, seats = facts.committee.kind, facts.committee.seats
    for doubt in size_doubts(facts.committee, facts.inhabitants):
        basis = legal_basis(doubt, facts.committee)
        if doubt.doubt is Doubt.EVEN_COUNCIL:
            yield warn("even_council", _EVEN.said(language, seats), basis=basis)
        elif doubt.inhabitants is not None:
            text = small_council(facts.committee, doubt.inhabitants).said(language)
            yield warn("too_few_seats", text, basis=basis)
        else:
            text = _SMALL.said(language, seats, fewest_seats(kind))
            yield warn("too_few_seats", text, basis=basis)


def composition(facts: MeetingFacts, language: Language, today: date) -> Iterator[Finding]:
    """Who sits there is as the law wants it; a sending mends nothing of it, so it is only told."""
    for one in facts.seating:
        if one.doubt.doubt not in _SAID_ABOVE:
            code = f"seating_{one.doubt.doubt.value}"
            yield info(code, one.words.said(language), basis=one.legal_basis)
