"""A group that has too few deputies gets more, who stand after those it has (koml. § 7-10)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from agenda_app.domain.agreed_election import AgreedElection
from agenda_app.domain.committee import CommitteeId, CommitteeKind, Membership, Role
from agenda_app.domain.elected_members import (
    SeatedPerson,
    after_election,
    elected_seats,
    is_of_whole,
)
from agenda_app.domain.elected_to import ElectedTo
from agenda_app.domain.election_lists import Candidate
from agenda_app.domain.election_outcomes import outcome_of
from agenda_app.domain.elections import Count
from agenda_app.domain.gender_balance import Gender
from agenda_app.domain.held_election_words import election_resolution, election_text, short_words
from agenda_app.domain.held_elections import (
    HeldElection,
    Standing,
    election_refusals,
    is_unfinished,
)
from agenda_app.domain.language import Language
from agenda_app.domain.people import ListId, PersonId
from agenda_app.domain.text import plain
from tests.domain.voting import room

SEVEN, AP = room(Ap=4, H=3), ListId(1)
TO = ElectedTo(CommitteeId(3), CommitteeKind.COMMITTEE, Role.MEMBER, date(2026, 5, 1))
ALL = Count(7)
TWO = AgreedElection(
    0,
    (),
    tuple(Candidate(name, Gender.WOMAN, "Ap") for name in ("Ada Vik", "Eva Lien")),
    on_method=ALL,
    on_names=ALL,
)
HELD = HeldElection("Varamedlemmer til teknisk utvalg", TWO, TO)


def test_deputies_are_elected_without_any_member() -> None:
    assert not list(election_refusals(HELD))
    outcome = outcome_of(HELD, SEVEN)
    assert (outcome.standing, outcome.members, outcome.doubts) == (Standing.ELECTED, (), ())
    assert short_words(outcome).nynorsk == "2 nye varamedlemer er valde"
    one = replace(HELD, election=replace(TWO, deputies=TWO.deputies[:1]))
    assert short_words(outcome_of(one, SEVEN)).bokmal == "Ada Vik"
    (said,) = election_text(outcome, Language.BOKMAL).paragraphs
    told = "Nye varamedlemmer for Ap, etter dem som gruppen har: Ada Vik, Eva Lien"
    assert f"{told} (koml.\u00a0§\u00a07-10)." in said
    assert "Valgt:" not in said
    (point,) = election_resolution((outcome,), Language.BOKMAL)
    assert plain(point).splitlines() == ["Varamedlemmer til teknisk utvalg:", f"{told}."]


def test_they_are_called_after_the_deputies_of_the_group_and_nobody_leaves() -> None:
    outcome = outcome_of(HELD, SEVEN)
    assert not is_of_whole(outcome, 1)
    seats = elected_seats(outcome)
    new = [SeatedPerson(PersonId(n), one.role, AP) for n, one in enumerate(seats, start=11)]
    before = (
        Membership(None, TO.committee_id, PersonId(1), AP, Role.MEMBER, 1),
        Membership(None, TO.committee_id, PersonId(2), AP, Role.DEPUTY, 4),
    )
    after = after_election(before, TO, new, is_whole=False)
    assert after[:2] == before
    assert [(m.person_id, m.role, m.rank) for m in after[2:]] == [
        (11, Role.DEPUTY, 5),
        (12, Role.DEPUTY, 6),
    ]


def test_where_not_all_are_for_them_they_are_elected_anew_and_not_by_lists() -> None:
    against = replace(HELD, election=replace(TWO, on_names=Count(6, 1)))
    refused, again = outcome_of(against, SEVEN), outcome_of(HELD, SEVEN)
    assert refused.standing is Standing.NOT_AGREED
    (said,) = election_text(refused, Language.BOKMAL).paragraphs
    assert "Det må holdes på nytt" in said
    assert "forholdsvalg" not in said
    assert [is_unfinished(every, 0) for every in ((refused,), (refused, again))] == [True, False]
    nobody = replace(HELD, election=replace(TWO, deputies=()))
    assert outcome_of(nobody, SEVEN).standing is Standing.NOT_COUNTED
