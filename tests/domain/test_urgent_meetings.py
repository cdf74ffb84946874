"""Why a meeting is an urgent one, and when a third of the members stops it (koml. § 11-8)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import (
    Meeting,
    MeetingForm,
    MeetingId,
    Urgency,
    notice_deadline,
    papers_deadline,
)
from agenda_app.domain.urgent_meetings import is_stopped, least_demanding, urgency_words
from tests.council import eleven

NB, NN = Language.BOKMAL, Language.NYNORSK
MEETING = Meeting(
    MeetingId(1),
    CommitteeId(1),
    datetime(2026, 7, 2, 18),
    form=MeetingForm.URGENT_REMOTE,
    urgency=Urgency.NO_TIME,
)


@pytest.mark.parametrize(("members", "least"), [(5, 2), (7, 3), (9, 3), (11, 4), (17, 6)])
def test_a_third_is_rounded_up(members: int, least: int) -> None:
    assert least_demanding(members) == least
    assert not is_stopped(replace(MEETING, demanded=least - 1), members)
    assert is_stopped(replace(MEETING, demanded=least), members)


def test_nobody_stops_an_ordinary_meeting_so() -> None:
    assert not is_stopped(replace(MEETING, form=MeetingForm.REMOTE, demanded=11), 11)
    assert list(urgency_words(replace(MEETING, form=MeetingForm.REMOTE, demanded=11), 11)) == []


def test_the_minutes_say_why_and_who_demanded_something_else() -> None:
    (why,) = urgency_words(MEETING, 11)
    assert why.said(NB) == (
        "Lederen kalte inn til hastefjernmøte fordi det måtte avgjøres før neste møte, og det "
        "ikke var tid til et ekstraordinært møte (koml. § 11-8 andre ledd)."
    )
    light = replace(MEETING, form=MeetingForm.WRITTEN, urgency=Urgency.NOT_WEIGHTY, demanded=3)
    why, few = urgency_words(light, 11)
    assert why.said(NN) == (
        "Leiaren valde skriftleg handsaming fordi det måtte avgjerast før neste møte, og ikkje var "
        "så viktig at det trongst eit ekstraordinært møte (koml. § 11-8 andre ledd)."
    )
    assert few.said(NB) == (
        "3 av 11 medlemmer krevde et ordinært møte, men det var færre enn en tredel "
        "(koml. § 11-8 tredje ledd)."
    )
    (enough,) = urgency_words(replace(light, urgency=None, demanded=4), 11)
    assert enough.said(NN).startswith("4 av 11 medlemer kravde eit ordinært møte, så det vart")


def test_it_may_be_called_on_the_day() -> None:
    body = replace(eleven().roster.committee, notice_days=7, paper_days=10)
    assert notice_deadline(MEETING, body) == papers_deadline(MEETING, body) == date(2026, 7, 2)
    assert notice_deadline(replace(MEETING, form=MeetingForm.REMOTE), body) == date(2026, 6, 25)
