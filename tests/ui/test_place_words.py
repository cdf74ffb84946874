"""What a row of the committees page says about a place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from agenda_app.domain.committee import CommitteeId, Membership, Role
from agenda_app.domain.people import ElectionList, ListId, Person, PersonId, TermId
from agenda_app.ui.committees.place_words import (
    contact_text,
    elsewhere_text,
    list_text,
    office_text,
    spoken,
    spoken_deputy,
)
from agenda_app.ui.committees.reading import Elsewhere, Place

MEMBER = Membership(None, CommitteeId(1), PersonId(1), ListId(1), Role.MEMBER, 1)
JOINT = ElectionList(ListId(1), TermId(1), "Fellesliste", "Sp/KrF")
PLACE = Place(3, MEMBER, Person(PersonId(1), "Åse Ørnes"), JOINT)


def held(role: Role = Role.MEMBER, office: str = "", **dates: date) -> Place:
    return replace(PLACE, membership=replace(MEMBER, role=role, office=office, **dates))


@pytest.mark.parametrize(
    ("role", "office", "said"),
    [
        (Role.MEMBER, "", ""),
        (Role.MEMBER, "gruppeleder", "gruppeleder"),
        (Role.CHAIR, "", "leder"),
        (Role.CHAIR, "ordfører", "ordfører"),
        (Role.VICE_CHAIR, "Varaordfører", "Varaordfører"),
        (Role.VICE_CHAIR, "gruppeleder", "nestleder, gruppeleder"),
    ],
)
def test_a_mayor_is_not_called_chair_too(role: Role, office: str, said: str) -> None:
    assert office_text(held(role, office)) == said


def test_a_place_that_begins_or_ends_says_when() -> None:
    coming = replace(held(office="leder", starts=date(2026, 5, 1)), coming=True)
    assert office_text(coming) == "leder, from 01.05.2026"
    assert office_text(held(starts=date(2024, 1, 1))) == ""
    ending = held(Role.DEPUTY, ends=date(2026, 6, 30))
    assert spoken_deputy(ending) == "3 Åse Ørnes, until 30.06.2026"


def test_other_committees_stand_after_each_other_with_the_role_that_leads() -> None:
    others = (Elsewhere("Formannskapet", Role.CHAIR), Elsewhere("Valgstyret", Role.MEMBER))
    place = replace(PLACE, elsewhere=others)
    assert elsewhere_text(place) == "Formannskapet, leder · Valgstyret"
    assert spoken(place) == "Åse Ørnes, Sp/KrF, Formannskapet, leder · Valgstyret"


def test_what_is_not_known_leaves_no_trace() -> None:
    assert list_text(replace(PLACE, on_list=None)) == ""
    assert contact_text(PLACE) == ""
    reached = replace(PLACE, person=replace(PLACE.person, email="ase@ytterholm.example"))
    assert contact_text(reached) == "ase@ytterholm.example"
