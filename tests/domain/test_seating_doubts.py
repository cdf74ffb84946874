"""What is doubtful about who sits in a committee."""

from __future__ import annotations

import pytest

from agenda_app.domain.committee import CommitteeKind, Membership, Role
from agenda_app.domain.elections import ElectionMode
from agenda_app.domain.gender_balance import Balance, Gender
from agenda_app.domain.language import Language
from agenda_app.domain.people import ListId, PartyId, PersonId
from agenda_app.domain.seating_doubts import Doubt, SeatingDoubt, Surroundings, seating_doubts
from agenda_app.domain.seating_words import doubt_words, legal_basis, with_basis
from agenda_app.domain.sitting_balance import balance_doubts
from tests.domain.test_seating import CHAIR, body, place

CONTROL = body(CommitteeKind.CONTROL_COMMITTEE, 5)


@pytest.mark.parametrize(
    ("seats", "expected"),
    [(11, []), (13, []), (12, [Doubt.EVEN_COUNCIL]), (9, [Doubt.SMALL_COUNCIL])],
)
def test_a_council_is_odd_and_at_least_eleven(seats: int, expected: list[Doubt]) -> None:
    found = seating_doubts(body(CommitteeKind.MUNICIPAL_COUNCIL, seats), [CHAIR])
    assert [one.doubt for one in found] == expected


def test_an_executive_committee_has_at_least_five_members() -> None:
    kind = CommitteeKind.EXECUTIVE_COMMITTEE
    assert seating_doubts(body(kind, 4), [CHAIR]) == (SeatingDoubt(Doubt.SMALL_EXECUTIVE),)
    assert seating_doubts(body(kind, 5), [CHAIR]) == ()


def test_members_and_deputies_of_the_executive_committee_sit_on_the_council() -> None:
    seated = [CHAIR, place(2, Role.DEPUTY), place(3, Role.DEPUTY)]
    council = [place(1), place(2), place(3, Role.DEPUTY)]
    found = seating_doubts(
        body(CommitteeKind.EXECUTIVE_COMMITTEE, 5), seated, Surroundings(council)
    )
    assert found == (SeatingDoubt(Doubt.NOT_ON_COUNCIL, (PersonId(3),)),)


def test_a_council_without_members_says_nothing_about_others() -> None:
    kind = CommitteeKind.EXECUTIVE_COMMITTEE
    assert seating_doubts(body(kind, 5), [CHAIR], Surroundings([])) == ()


def test_somebody_has_to_lead_and_only_one() -> None:
    plain = body(CommitteeKind.COMMITTEE, 5)
    assert seating_doubts(plain, [place(2)]) == (SeatingDoubt(Doubt.NO_CHAIR),)
    two = [CHAIR, place(2, Role.CHAIR)]
    (found,) = seating_doubts(plain, two)
    assert found == SeatingDoubt(Doubt.SEVERAL_CHAIRS, (PersonId(1), PersonId(2)))
    assert seating_doubts(plain, []) == ()


def test_a_member_is_not_their_own_deputy() -> None:
    seated = [CHAIR, place(2, Role.DEPUTY, person_id=CHAIR.person_id)]
    (found,) = seating_doubts(body(CommitteeKind.COMMITTEE, 5), seated)
    assert found == SeatingDoubt(Doubt.SEATED_TWICE, (PersonId(1),))


@pytest.mark.parametrize(
    ("kind", "seats", "is_small"),
    [
        (CommitteeKind.COMMITTEE, 2, True),
        (CommitteeKind.COMMITTEE, 3, False),
        (CommitteeKind.BOARD, 2, True),
        (CommitteeKind.ELECTION_BOARD, 3, False),
        (CommitteeKind.CONTROL_COMMITTEE, 4, True),
        (CommitteeKind.CONTROL_COMMITTEE, 5, False),
        (CommitteeKind.ADVISORY_COUNCIL, 1, False),
    ],
)
def test_other_bodies_have_a_least_number_too(
    kind: CommitteeKind, seats: int, is_small: bool
) -> None:
    found = [one.doubt for one in seating_doubts(body(kind, seats), [CHAIR])]
    assert found == ([Doubt.SMALL_BODY] if is_small else [])


def test_the_mayor_leads_the_executive_committee() -> None:
    executive = body(CommitteeKind.EXECUTIVE_COMMITTEE, 5)
    council = [place(2, Role.CHAIR), place(1)]
    (found,) = seating_doubts(executive, [CHAIR, place(2)], Surroundings(council))
    assert found == SeatingDoubt(Doubt.NOT_LED_BY_MAYOR, (PersonId(1),))
    led = [place(1), place(2, Role.CHAIR)]
    assert seating_doubts(executive, led, Surroundings(council)) == ()


def test_mayor_and_deputy_mayor_are_members_of_the_executive_committee() -> None:
    council = body(CommitteeKind.MUNICIPAL_COUNCIL, 11)
    seated = [CHAIR, place(2, Role.VICE_CHAIR), place(3)]
    around = Surroundings(executive=[CHAIR, place(2, Role.DEPUTY)])
    (found,) = seating_doubts(council, seated, around)
    assert found == SeatingDoubt(Doubt.MAYOR_NOT_ON_EXECUTIVE, (PersonId(2),))
    assert seating_doubts(council, seated) == ()


def test_a_control_committee_has_somebody_from_the_council_who_is_no_deputy_there() -> None:
    around = Surroundings([place(8, Role.CHAIR), place(2, Role.DEPUTY)])
    (found,) = seating_doubts(CONTROL, [place(1, Role.CHAIR, list_id=None), place(2)], around)
    assert found == SeatingDoubt(Doubt.NOBODY_FROM_COUNCIL)


@pytest.mark.parametrize(
    ("list_id", "party", "is_doubtful"),
    [(2, 9, False), (1, 9, True), (2, 7, True), (None, 9, False)],
)
def test_the_leader_of_the_control_committee_is_not_of_the_mayors_party_or_group(
    list_id: int | None, party: int, is_doubtful: bool
) -> None:
    mayor = place(8, Role.CHAIR, list_id=ListId(1))
    parties = {PersonId(8): PartyId(7), PersonId(1): PartyId(party)}
    leader = place(1, Role.CHAIR, list_id=list_id)
    around = Surroundings([mayor, place(1)], parties=parties)
    found = [one.doubt for one in seating_doubts(CONTROL, [leader], around)]
    assert found == ([Doubt.LED_BY_MAYORS_PARTY] if is_doubtful else [])


def test_nobody_controls_what_they_decide_themselves() -> None:
    council = [place(8, Role.CHAIR), place(1), place(2, Role.VICE_CHAIR)]
    seated = [place(1, Role.CHAIR, list_id=None), place(2), place(3), place(4, Role.DEPUTY)]
    around = Surroundings(council, executive=[place(4)], deciding=[place(3, Role.DEPUTY)])
    (found,) = seating_doubts(CONTROL, seated, around)
    assert found.doubt is Doubt.SITS_UNDER_CONTROL
    assert found.persons == (PersonId(2), PersonId(3), PersonId(4))


def genders(letters: str) -> dict[PersonId, Gender]:
    """Return who is what: person 1 is the first letter, "?" nobody knows."""
    known = {"W": Gender.WOMAN, "M": Gender.MAN}
    return {PersonId(n): known[c] for n, c in enumerate(letters, start=1) if c in known}


@pytest.mark.parametrize(
    ("letters", "needed", "is_broken"),
    [
        ("WWWMMMM", 3, False),
        ("WWMMMMM", 3, True),
        ("WWWMMMMM", 4, True),  # 40 percent of eight is more than three
        ("WWWWMMMM", 4, False),
        ("WMMM", 2, True),
        ("WMM", 1, False),
        ("MMM", 1, True),
        ("WW", 1, True),
        ("M", 0, False),
    ],
)
def test_a_committee_has_both_genders(letters: str, needed: int, is_broken: bool) -> None:
    seated = [place(n, list_id=None) for n in range(1, len(letters) + 1)]
    found = balance_doubts(body(CommitteeKind.COMMITTEE, 5), seated, genders(letters))
    assert [one.doubt for one in found] == [Doubt.MEMBERS_UNBALANCED] * is_broken
    for one in found:
        wanted = Balance(needed, letters.count("W"), letters.count("M"))
        assert (one.balance, one.as_far_as_possible) == (wanted, False)


def test_the_council_is_free_and_the_executive_committee_does_what_it_can() -> None:
    seated = [place(n, list_id=None) for n in range(1, 6)]
    men = genders("MMMMM")
    assert balance_doubts(body(CommitteeKind.MUNICIPAL_COUNCIL, 11), seated, men) == ()
    (found,) = balance_doubts(body(CommitteeKind.EXECUTIVE_COMMITTEE, 5), seated, men)
    assert found.as_far_as_possible


def test_whose_gender_is_unknown_is_named_and_never_guessed() -> None:
    plain = body(CommitteeKind.COMMITTEE, 5)
    seated = [place(n, list_id=None) for n in range(1, 6)]
    # The unknown one may be the second woman.
    (found,) = balance_doubts(plain, seated, genders("WMMM?"))
    assert found == SeatingDoubt(Doubt.GENDER_UNKNOWN, (PersonId(5),))
    # Too few women, whoever it is.
    broken, unknown = balance_doubts(plain, seated, genders("MMMM?"))
    assert broken.balance == Balance(2, 0, 4, 1)
    assert unknown.persons == (PersonId(5),)
    # Nothing hangs on it.
    assert balance_doubts(plain, seated, genders("WWMM?")) == ()


def test_lists_count_when_the_whole_does_not_keep_the_rule() -> None:
    plain = body(CommitteeKind.COMMITTEE, 5)
    lists = [1, 1, 1, 1, 2]
    seated = [place(n, list_id=ListId(on)) for n, on in enumerate(lists, start=1)]
    whole, on_list = balance_doubts(plain, seated, genders("WMMMM"))
    assert (whole.doubt, whole.list_id) == (Doubt.MEMBERS_UNBALANCED, None)
    assert (on_list.doubt, on_list.list_id) == (Doubt.LIST_UNBALANCED, ListId(1))
    assert on_list.balance == Balance(2, 1, 3)
    assert balance_doubts(plain, seated, genders("WMMMW")) == ()


def test_deputies_are_counted_by_list() -> None:
    plain = body(CommitteeKind.COMMITTEE, 3)
    members = [place(n) for n in (1, 2, 3)]
    deputies = [
        place(n, Role.DEPUTY, list_id=ListId(on))
        for n, on in ((4, 1), (5, 1), (6, 2), (7, 3), (8, 3))
    ]
    (found,) = balance_doubts(plain, [*members, *deputies], genders("WMMWWMMW"))
    assert (found.doubt, found.list_id) == (Doubt.DEPUTIES_UNBALANCED, ListId(1))
    assert found.balance == Balance(1, 2, 0)


def on_lists(*lists: int, role: Role = Role.MEMBER, first: int = 1) -> list[Membership]:
    return [place(n, role, list_id=ListId(on)) for n, on in enumerate(lists, start=first)]


def test_an_agreed_election_is_counted_over_the_whole_body() -> None:
    """Lists of one gender are no matter as long as the members, and the deputies, are balanced."""
    plain = body(CommitteeKind.COMMITTEE, 4)
    seated = [*on_lists(1, 1, 2, 2), *on_lists(1, 1, 2, 2, role=Role.DEPUTY, first=5)]
    agreed = ElectionMode.AGREED
    assert balance_doubts(plain, seated, genders("WWMMMMWW"), agreed) == ()
    members, deputies = balance_doubts(plain, seated, genders("WMMMMMMW"), agreed)
    assert members == SeatingDoubt(
        Doubt.MEMBERS_UNBALANCED, balance=Balance(2, 1, 3), elected_by=agreed
    )
    assert deputies == SeatingDoubt(
        Doubt.DEPUTIES_UNBALANCED, balance=Balance(2, 1, 3), elected_by=agreed
    )


def test_a_proportional_election_is_counted_over_each_list_of_a_balanced_body() -> None:
    plain = body(CommitteeKind.COMMITTEE, 4)
    seated = [*on_lists(1, 1, 2, 2), *on_lists(1, 1, 2, 2, role=Role.DEPUTY, first=5)]
    by_lists = ElectionMode.PROPORTIONAL
    assert balance_doubts(plain, seated, genders("WMWMWMMW"), by_lists) == ()
    found = balance_doubts(plain, seated, genders("WWMMWMMW"), by_lists)
    assert found == (
        SeatingDoubt(Doubt.LIST_UNBALANCED, (), ListId(1), Balance(1, 2, 0), elected_by=by_lists),
        SeatingDoubt(Doubt.LIST_UNBALANCED, (), ListId(2), Balance(1, 0, 2), elected_by=by_lists),
    )
    # Every list keeps the rule for its own places, so nothing is said of the body.
    uneven = on_lists(1, 2, 3, 4)
    assert balance_doubts(plain, uneven, genders("MMMM"), by_lists) == ()


@pytest.mark.parametrize(
    ("elected_by", "is_soft"),
    [(None, True), (ElectionMode.PROPORTIONAL, True), (ElectionMode.AGREED, False)],
)
def test_the_executive_committee_does_what_it_can_unless_it_was_elected_by_agreement(
    elected_by: ElectionMode | None, is_soft: bool
) -> None:
    executive = body(CommitteeKind.EXECUTIVE_COMMITTEE, 5)
    found = balance_doubts(executive, on_lists(1, 1, 1, 1, 1), genders("MMMMM"), elected_by)
    assert {one.as_far_as_possible for one in found} == {is_soft}


@pytest.mark.parametrize(
    ("elected_by", "letters", "said"),
    [
        (
            ElectionMode.AGREED,
            "WMMMWWWW",
            [
                "Medlemmene er 1 kvinne og 3 menn. Det skal være minst 2 av hvert kjønn "
                "(koml. § 7-7).",
                "Varamedlemmene er 4 kvinner og 0 menn. Det skal være minst 2 av hvert kjønn "
                "(koml. § 7-7).",
            ],
        ),
        (
            ElectionMode.PROPORTIONAL,
            "WWWMWWWM",
            [
                "Medlemmene fra 1 er 2 kvinner og 0 menn. Det skal være minst 1 av hvert kjønn "
                "(koml. § 7-6).",
                "Varamedlemmene fra 1 er 2 kvinner og 0 menn. Det skal være minst 1 av hvert "
                "kjønn (koml. § 7-6).",
            ],
        ),
    ],
)
def test_where_it_is_known_how_it_was_elected_nothing_is_left_open(
    elected_by: ElectionMode, letters: str, said: list[str]
) -> None:
    plain = body(CommitteeKind.COMMITTEE, 4)
    seated = [*on_lists(1, 1, 2, 2), *on_lists(1, 1, 2, 2, role=Role.DEPUTY, first=5)]
    found = balance_doubts(plain, seated, genders(letters), elected_by)
    words = [
        with_basis(doubt_words(one, plain, str, str), legal_basis(one, plain)) for one in found
    ]
    assert [one.said(Language.BOKMAL).replace("\u00a0", " ") for one in words] == said


@pytest.mark.parametrize("kind", [CommitteeKind.JOINT_ASSEMBLY, CommitteeKind.JOINT_COMMITTEE])
def test_what_several_councils_elect_is_not_judged_as_if_one_did(kind: CommitteeKind) -> None:
    seated = on_lists(1, 1, 2, 2)
    assert balance_doubts(body(kind, 4), seated, genders("MMMM")) == ()
    assert balance_doubts(body(kind, 4), seated, {}) == ()
    assert [one.doubt for one in seating_doubts(body(kind, 2), seated)] == [Doubt.NO_CHAIR]


def test_what_is_said_names_numbers_people_and_law() -> None:
    plain = body(CommitteeKind.COMMITTEE, 7)
    (found,) = balance_doubts(
        plain, [place(n, list_id=None) for n in range(1, 8)], genders("WMMMMMM")
    )
    words = doubt_words(found, plain, str, str)
    assert with_basis(words, legal_basis(found, plain)).said(Language.NYNORSK) == (
        "Medlemene er 1\u00a0kvinne og 6\u00a0menn. Det skal vere minst 3 av kvart kjønn. "
        "Var det høvetalsval, gjeld kravet kvar liste for seg (koml. §§ 7-6 og 7-7)."
    )
    unknown = SeatingDoubt(Doubt.GENDER_UNKNOWN, tuple(PersonId(n) for n in range(1, 6)))
    said = doubt_words(unknown, plain, lambda n: f"P{n}", str, 3).said(Language.BOKMAL)
    assert said.startswith("Kjønn er ikke ført for P1, P2, P3 og 2 andre.")
    said = doubt_words(unknown, plain, lambda n: f"P{n}", str).said(Language.BOKMAL)
    assert said.startswith("Kjønn er ikke ført for P1, P2, P3, P4 og P5.")


@pytest.mark.parametrize("doubt", [one for one in Doubt if "UNBALANCED" not in one.name])
def test_every_doubt_has_words_in_both_forms(doubt: Doubt) -> None:
    persons = () if "SMALL" in doubt.name else (PersonId(1),)
    said = doubt_words(SeatingDoubt(doubt, persons), CONTROL, lambda _: "Kari Vik", str)
    assert said.bokmal
    assert said.nynorsk
    assert "{" not in said.bokmal + said.nynorsk
