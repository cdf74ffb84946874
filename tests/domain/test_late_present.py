"""A third is counted of as many as the attendance says were there (koml. § 11-3 fifth para)."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_edits import entered
from agenda_app.domain.attendance_events import Left, Moment, Phase
from agenda_app.domain.late_present import NO_ROLL, present_refusals
from agenda_app.domain.opening import LateItem
from agenda_app.domain.people import PersonId
from agenda_app.domain.sentence import Sentence
from tests.council import at, eleven, met


def refused(attendance: Attendance, present: int) -> list[Sentence]:
    return list(present_refusals(LateItem(None, "Ny sak", present=present), attendance))


def one_left_later() -> Attendance:
    moment = Moment(Phase.AFTER, ItemId(2), at(19, 0))
    return entered(met(eleven(), away=[3]), Left(None, PersonId(8), moment))


@pytest.mark.parametrize("present", [0, 1, 9, 11, 150])
def test_it_is_those_who_are_there(present: int) -> None:
    (said,) = refused(met(eleven(), away=[3]), present)
    assert said.bokmal == f"Etter oppropet og frammøtet var 10 til stede, ikke {present}."
    assert said.nynorsk == f"Etter oppropet og frammøtet var 10 til stades, ikkje {present}."


def test_it_may_have_been_asked_before_or_after_somebody_left() -> None:
    assert not refused(one_left_later(), 10)
    assert not refused(one_left_later(), 9)
    assert [one.bokmal for one in refused(one_left_later(), 8)] == [
        "Etter oppropet og frammøtet var 9–10 til stede, ikke 8."
    ]


def test_before_the_roll_nobody_knows() -> None:
    assert refused(replace(met(eleven()), events=()), 11) == [NO_ROLL]
