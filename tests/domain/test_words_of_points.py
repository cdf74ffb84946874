"""What the protocol says of who was out of some points only: exactly which, in both forms."""

from __future__ import annotations

from fractions import Fraction

from agenda_app.domain.agenda import ItemNumber, ItemType
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Chaired
from agenda_app.domain.attendance_lists import attendance_lists
from agenda_app.domain.attendance_words import told
from agenda_app.domain.language import Language
from agenda_app.domain.people import PersonId
from agenda_app.domain.presence import who_sat
from agenda_app.domain.taking_part import Right, entitled
from agenda_app.domain.typography import item_number, nobreak_law
from tests.domain.attending import telling
from tests.domain.partly_aside import ITEM, Partial, out_of, steps_in

LAW = nobreak_law("fvl. § 6 andre ledd, jf. koml. § 11-10 første ledd")
NUMBER = ItemNumber(ItemType.PS, 1, 2026)
OUT = Partial().with_events(out_of(4, 3, 5, ruled=10), steps_in(21, 4)).attendance


def sentences(attendance: Attendance, language: Language = Language.BOKMAL) -> list[str]:
    return [one.text for one in told(telling(attendance, language)) if one.item_id == ITEM]


def test_the_sentence_names_the_points_in_bokmal() -> None:
    case = f"sak {item_number(NUMBER)}"
    assert sentences(OUT) == [
        "Person 4 (Ap) ble enstemmig erklært inhabil ved behandlingen av punkt 3 og 5 i "
        f"{case} etter {LAW}, og fratrådte.",
        f"Person 21 (Ap) møtte for Person 4 (Ap) ved behandlingen av punkt 3 og 5 i {case}.",
    ]


def test_the_sentence_names_the_points_in_nynorsk() -> None:
    first, second = sentences(OUT, Language.NYNORSK)
    assert "vart samrøystes erklært ugild ved handsaminga av punkt 3 og 5 i sak" in first
    assert first.endswith("og gjekk frå.")
    assert "møtte for Person 4 (Ap) ved handsaminga av punkt 3 og 5 i sak" in second


def test_who_just_steps_aside_is_told_without_a_ruling() -> None:
    (said,) = sentences(Partial().with_events(out_of(4, 3)).attendance)
    assert said.startswith("Person 4 (Ap) fratrådte som inhabil ved behandlingen av punkt 3 i sak")


def test_the_lists_name_the_points() -> None:
    lists = attendance_lists(telling(OUT, Language.BOKMAL))
    remarks = {line.seat.person_name: line.remark for line in lists.members}
    number = item_number(NUMBER)
    assert remarks["Person 4"] == f"inhabil i {number} (punkt 3 og 5)"
    (deputy,) = lists.deputies
    assert deputy.met_for == f"Person 4, {number} (punkt 3 og 5)"


def test_who_chairs_the_points_is_told() -> None:
    by_office = Partial().with_events(out_of(1, 3)).attendance
    assert sentences(by_office)[1].startswith(
        "Person 2 (Sp) ledet møtet ved behandlingen av punkt 3 i sak"
    )
    chosen = Chaired(None, PersonId(6), ITEM, elected=True)
    both = Partial().with_events(out_of(1, 3), out_of(2, 3), chosen).attendance
    said = sentences(both)[-1]
    assert said.startswith("Person 6 (Sp) ble valgt til møteleder etter")
    assert "ledet møtet ved behandlingen av punkt 3 i" in said


def test_the_deputy_of_some_points_was_there_for_the_item_and_may_speak() -> None:
    sat = who_sat(OUT, None)
    assert sat[PersonId(21)].share == Fraction(1, len(OUT.items))
    assert sat[PersonId(4)].share == 1
    speakers = [mover.person_id for mover in entitled(OUT, ITEM, Right.SPEAK)]
    assert {4, 21} <= {*speakers}
