"""Words of a printed page are found in the field that they were typed in."""

from __future__ import annotations

import pytest

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes import ClosedSession, ClosingGround, ItemMinutes, MeetingMinutes
from agenda_app.domain.minutes_places import MinutesField, MinutesPlace, holds, places_of
from agenda_app.domain.opening import (
    Approval,
    Approved,
    LastMinutes,
    LateItem,
    MeetingOpening,
)
from agenda_app.domain.people import PersonId
from agenda_app.domain.proposals import MinuteStatement, Mover, ProposalKind, ProposalRegister
from agenda_app.domain.put_aside import PutAside
from agenda_app.domain.questions import Question, QuestionKind
from agenda_app.domain.text import paragraphs
from tests.domain.voting import a_proposal

FIRST, SECOND = ItemId(1), ItemId(2)
MOVER = Mover(PersonId(2), "Ada Vik", "Ap")
F = MinutesField
MEETING = MeetingMinutes(
    MeetingId(1),
    remarks=paragraphs("Møtet begynte med en minnestund."),
    others=("Kommunedirektør Siv Hauknes",),
    opening=MeetingOpening(
        notice=Approved(Approval.WITH_REMARKS, "Kort frist."),
        disqualification="Ada spurte om sin egen del.",
        late=(LateItem(None, "Brann på kaia"),),
        last_minutes=(LastMinutes(None, Approved(Approval.WITH_REMARKS, "Feil klokkeslett.")),),
    ),
    questions=(
        Question(3, QuestionKind.QUESTION, MOVER, "ordføreren", paragraphs("Når kommer ferga?")),
    ),
)
ITEMS = (
    ItemMinutes(
        FIRST,
        proceedings=paragraphs("Havne\u00adsjefen orienterte."),
        register=ProposalRegister(
            (a_proposal(ProposalKind.ADDITION, "Naboer varsles.", "Trær felles.", number=4),),
            (MinuteStatement(2, MOVER, text=paragraphs("Dette er for dårlig.")),),
        ),
        resolution=paragraphs("Kaia selges."),
        is_edited=True,
        aside=PutAside("Siv", "Nye tall er kommet."),
        closed=(
            ClosedSession(ClosingGround.PRIVACY),
            ClosedSession(ClosingGround.PRIVACY, "hensynet til Ada"),
        ),
    ),
    ItemMinutes(
        SECOND, proceedings=paragraphs("Kaia ble befart."), resolution=paragraphs("Sløyfes")
    ),
)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("kort frist", MinutesPlace(F.OPENING)),
        ("egen del", MinutesPlace(F.OPENING)),
        ("Brann på kaia", MinutesPlace(F.OPENING)),
        ("feil klokkeslett", MinutesPlace(F.OPENING)),
        ("minnestund", MinutesPlace(F.OPENING)),
        ("Siv Hauknes", MinutesPlace(F.OPENING)),
        ("når kommer\nferga", MinutesPlace(F.QUESTION, None, 3)),
        ("havnesjefen", MinutesPlace(F.PROCEEDINGS, FIRST)),
        ("Trær felles.", MinutesPlace(F.PROPOSAL, FIRST, 4)),
        ("for dårlig", MinutesPlace(F.STATEMENT, FIRST, 2)),
        ("kaia selges", MinutesPlace(F.RESOLUTION, FIRST)),
        ("NYE TALL", MinutesPlace(F.ASIDE, FIRST)),
        ("hensynet til Ada", MinutesPlace(F.DOORS, FIRST, 1)),
        ("befart", MinutesPlace(F.PROCEEDINGS, SECOND)),
    ],
)
def test_each_field_is_found(words: str, place: MinutesPlace) -> None:
    (found,) = places_of(MEETING, ITEMS, words)
    assert (found.field, found.item_id, found.number) == (place.field, place.item_id, place.number)
    assert found.words == words


@pytest.mark.parametrize("words", ["", " – ", "ikke der", "Sløyfes"])
def test_what_nobody_typed_or_prints_is_found_nowhere(words: str) -> None:
    assert [*places_of(MEETING, ITEMS, words)] == []


def test_several_fields_come_in_the_order_of_the_minutes() -> None:
    found = [(one.field, one.item_id) for one in places_of(MEETING, ITEMS, "kaia")]
    assert found == [(F.OPENING, None), (F.RESOLUTION, FIRST), (F.PROCEEDINGS, SECOND)]


def test_texts_hold_words_whatever_stands_between_their_letters() -> None:
    assert holds(["", "Salg av tomt\u00a0–\nLeira"], "tomt Leira")
    assert not holds(["Salg av tomt"], "Leira")
    assert not holds(["Salg"], " ")
