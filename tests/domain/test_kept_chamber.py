"""Who sat in a meeting is kept whole, but not how to reach them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from agenda_app.domain.chamber import Chamber
from agenda_app.domain.committee import Committee, CommitteeId, CommitteeKind, Role, Roster, Seat
from agenda_app.domain.kept_chamber import from_json, named_anew, to_json
from agenda_app.domain.people import ElectionList, ListId, PersonId, TermId
from tests.domain.test_seating import place

BODY = Committee(CommitteeId(1), "HTM", "Utvalg for havn", CommitteeKind.COMMITTEE, 7)
CHAIR = Seat(
    replace(
        place(1, Role.CHAIR),
        office="havneleder",
        term_id=TermId(2),
        starts=date(2023, 10, 1),
        ends=date(2027, 9, 30),
    ),
    "Åse «Bø» Nes",
    "Høyre",
    "H",
)
ALONE = Seat(replace(place(2), list_id=None, id=None), "Ola Vik")
DEPUTY = Seat(place(3, Role.DEPUTY), "Siv Ås", "Høyre", "H")
CHAMBER = Chamber(Roster(BODY, (CHAIR, ALONE), (DEPUTY,)), (), (ALONE,))


def test_it_comes_back_as_it_was() -> None:
    kept = from_json(to_json(CHAMBER))
    assert (kept.roster, kept.council) == (CHAMBER.roster, CHAMBER.council)


def test_phone_and_mail_are_not_kept() -> None:
    reached = replace(CHAIR, phone="00 00 00 01", email="aase@vik.example")
    stored = to_json(replace(CHAMBER, roster=Roster(BODY, (reached, ALONE), (DEPUTY,))))
    assert stored == to_json(CHAMBER)
    assert "example" not in stored


@pytest.mark.parametrize(
    "stored",
    [
        "{}",
        "[]",
        "ikke json",
        to_json(CHAMBER).replace('"version": 1', '"version": 2'),
        to_json(CHAMBER).replace('"chair"', '"boss"'),
        to_json(CHAMBER).replace('"members"', '"people"'),
    ],
)
def test_what_is_no_chamber_is_refused(stored: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - JSON's own error is one too
        from_json(stored)


def test_everybody_has_the_name_of_the_register_where_it_has_one() -> None:
    lists = {ListId(1): ElectionList(ListId(1), TermId(2), "Høgre", "Hø")}
    named = named_anew(CHAMBER, {PersonId(1): "Åse Bø Nes"}, lists)
    (chair, alone), (deputy,) = named.roster.members, named.roster.deputies
    assert (chair.person_name, chair.list_name, chair.list_abbreviation) == (
        "Åse Bø Nes",
        "Høgre",
        "Hø",
    )
    assert (alone, named.council) == (ALONE, (ALONE,))
    assert (deputy.person_name, deputy.list_abbreviation) == ("Siv Ås", "Hø")
    assert named_anew(CHAMBER, {}, {}) == CHAMBER
