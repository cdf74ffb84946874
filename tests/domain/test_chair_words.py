"""Who chaired is told by what happened: who was there, who left when, and who was elected."""

from __future__ import annotations

import re
from datetime import date

import pytest

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_edits import entered
from agenda_app.domain.attendance_events import Arrived, Chaired, Left, Moment, Phase, Recusal
from agenda_app.domain.attendance_words import told
from agenda_app.domain.chairings import named_to_chair
from agenda_app.domain.disqualification import Ground
from agenda_app.domain.language import Language
from agenda_app.domain.people import PersonId
from agenda_app.domain.telling import Telling
from tests.council import at, eleven, lines, met

FIRST, SECOND, THIRD = ItemId(1), ItemId(2), ItemId(3)
CHAIR, VICE, OTHER = PersonId(1), PersonId(2), PersonId(6)
ELECTED = "Person 6 (Sp) ble valgt til møteleder etter koml. § 11-2 tredje ledd. "


def said(attendance: Attendance, language: Language = Language.BOKMAL) -> list[str]:
    how = Telling(attendance, lines(attendance.chamber), language, date(2026, 4, 29))
    texts = [one.text.replace("\u00a0", " ") for one in told(how)]
    return [text for text in texts if re.search("ledet møtet|leidde møtet|møtelei|møteled", text)]


def aside(person: PersonId, *items: ItemId) -> tuple[Recusal, ...]:
    return tuple(Recusal(None, person, item, Ground.PARTY) for item in items)


def within(item: ItemId, hour: int, minute: int) -> Moment:
    return Moment(Phase.DURING, item, at(hour, minute))


def test_each_election_to_chair_is_told() -> None:
    both = [Chaired(None, OTHER, item, elected=True) for item in (FIRST, THIRD)]
    out = (*aside(CHAIR, FIRST, THIRD), *aside(VICE, FIRST, THIRD))
    led = said(entered(met(eleven()), *out, *both))
    assert led == [
        ELECTED + "Person 6 (Sp) ledet møtet under behandling av sak PS 1/26.",
        ELECTED + "Person 6 (Sp) ledet møtet under behandling av sak PS 3/26.",
    ]


def test_one_that_is_for_the_meeting_is_told_where_it_is_first_used() -> None:
    chosen = Chaired(None, OTHER, elected=True)
    out = (*aside(CHAIR, FIRST, THIRD), *aside(VICE, FIRST, THIRD))
    assert [text.startswith(ELECTED) for text in said(entered(met(eleven()), *out, chosen))] == [
        True,
        False,
    ]


def test_who_chaired_until_somebody_was_elected_is_told() -> None:
    events = (
        *aside(CHAIR, SECOND),
        Left(None, VICE, within(SECOND, 19, 0)),
        Chaired(None, OTHER, SECOND, elected=True),
    )
    attendance = entered(met(eleven()), *events)
    assert said(attendance) == [
        "Person 2 (Sp) ledet møtet under behandling av sak PS 2/26 til kl. 19.00.",
        ELECTED + "Person 6 (Sp) tok over som møteleder kl. 19.00 under behandling av sak PS 2/26.",
    ]
    assert said(attendance, Language.NYNORSK) == [
        "Person 2 (Sp) leidde møtet under handsaming av sak PS 2/26 til kl. 19.00.",
        "Person 6 (Sp) vart vald til møteleiar etter koml. § 11-2 tredje ledd. "
        "Person 6 (Sp) tok over som møteleiar kl. 19.00 under handsaming av sak PS 2/26.",
    ]
    assert attendance.items[SECOND].chair == OTHER


def test_the_vice_chair_is_told_as_chair_until_gone_also_where_nobody_was_elected() -> None:
    attendance = entered(
        met(eleven()), *aside(CHAIR, SECOND), Left(None, VICE, within(SECOND, 19, 0))
    )
    assert said(attendance) == [
        "Person 2 (Sp) ledet møtet under behandling av sak PS 2/26 til kl. 19.00."
    ]


def test_whoever_chairs_for_a_while_takes_over_and_gives_back() -> None:
    attendance = entered(
        met(eleven()),
        Left(None, CHAIR, within(SECOND, 18, 30)),
        Arrived(None, CHAIR, within(SECOND, 18, 40)),
    )
    assert said(attendance) == [
        "Person 2 (Sp) tok over som møteleder kl. 18.30 under behandling av sak PS 2/26.",
        "Person 1 (Ap) tok over som møteleder kl. 18.40 under behandling av sak PS 2/26.",
    ]


def test_an_item_that_the_chair_was_given_up_in_is_told_by_itself() -> None:
    attendance = entered(met(eleven(), away=[1]), Arrived(None, CHAIR, within(THIRD, 19, 10)))
    assert said(attendance) == [
        "Person 2 (Sp) ledet møtet fra sak PS 1/26 til og med sak PS 2/26.",
        "Person 2 (Sp) ledet møtet under behandling av sak PS 3/26 til kl. 19.10.",
        "Person 1 (Ap) tok over som møteleder kl. 19.10 under behandling av sak PS 3/26.",
    ]


@pytest.mark.parametrize(("out", "elected"), [((CHAIR,), False), ((CHAIR, VICE), True)])
def test_whoever_is_named_was_elected_where_nobody_is_there_by_office(
    out: tuple[PersonId, ...], elected: bool
) -> None:
    steps = [one for person in out for one in aside(person, SECOND)]
    attendance = entered(met(eleven()), *steps)
    assert named_to_chair(attendance, OTHER, SECOND).elected is elected


def test_who_was_elected_does_not_chair_while_the_vice_chair_is_there() -> None:
    chosen = Chaired(None, OTHER, SECOND, elected=True)
    left = Left(None, VICE, Moment(Phase.DURING, SECOND, at(19, 0), 1))
    attendance = entered(met(eleven()), *aside(CHAIR, SECOND), left, chosen)
    assert [attendance.when_taken(SECOND, vote).chair for vote in (1, 2)] == [VICE, OTHER]
