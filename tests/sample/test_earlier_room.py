"""What was said in the council's earlier meeting besides its cases, counted by hand."""

from __future__ import annotations

from datetime import time

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.documents.minutes_pdf import render_minutes
from agenda_app.domain.committee import StandardItem
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.meeting_record import MeetingRecord
from agenda_app.domain.opening import Approval
from agenda_app.domain.printed import Audience
from agenda_app.domain.questions import QuestionKind
from agenda_app.domain.speaking import spoken
from agenda_app.services.minutes_content import minutes_content
from tests.sample.earlier import (
    LIGHTS,
    MET,
    PIPE,
    ROOF,
    TODAY,
    WASTE,
    council_on,
    votes,
    words_of,
)


def test_a_case_that_the_notice_did_not_have_is_taken_up_and_decided(
    record: MeetingRecord, cases: list[ItemRecord]
) -> None:
    """Ten are there when it is asked: 4 are a third of them, and H 2 object. Then all 10 are for.

    It has the next number, and comes before the doors are closed for the one that has 9.
    """
    (late,) = record.minutes.opening.late
    pipe, roof = cases[PIPE], cases[ROOF]
    assert late.item_id == pipe.item.id
    assert (late.objections, late.present, late.enough, late.is_stopped) == (2, 10, 4, False)
    assert votes(pipe) == [(10, 0)]
    assert pipe.item.number is not None
    assert pipe.item.number.serial == 10
    order = record.attendance.chamber.items
    assert pipe.item.id is not None
    assert order.index(pipe.item.id) == order.index(roof.minutes.item_id) - 1


def test_the_opening_is_written_down(record: MeetingRecord) -> None:
    opening = record.minutes.opening
    assert (opening.lawfully_summoned, opening.signers_elected) == (True, True)
    assert opening.notice.approval is Approval.APPROVED
    assert opening.agenda.approval is Approval.WITH_REMARKS
    assert [one.approved.approval for one in opening.last_minutes] == [Approval.APPROVED]


def test_two_ask_the_mayor_and_both_are_answered(record: MeetingRecord) -> None:
    asked = record.minutes.questions
    assert [(one.kind, one.asker.name) for one in asked] == [
        (QuestionKind.QUESTION, "Eldbjørg Tareskjær"),
        (QuestionKind.INTERPELLATION, "Ragnhild Fuglevær"),
    ]
    assert all(one.answered and one.to == "ordføreren" for one in asked)
    (place,) = {one.item_id for one in asked}
    told = next(item for item in record.items if item.item.id == place)
    assert told.item.standard is StandardItem.QUESTION_TIME


def test_a_break_and_the_speakers_are_told_within_the_item(
    record: MeetingRecord, cases: list[ItemRecord]
) -> None:
    """Called for 18.00: the break is from 52 to 60 minutes after that.

    Ragnhild Fuglevær spoke for 230 seconds and replied for 45, together five minutes to the
    nearest; the others spoke for 120 and 100 seconds, two minutes each.
    """
    waste = cases[WASTE].minutes
    (pause,) = record.minutes.breaks
    assert (pause.began_at, pause.ended_at) == (time(18, 52), time(19, 0))
    assert (pause.item_id, pause.about) == (waste.item_id, "gruppemøte")
    assert [(one.speaker, one.minutes) for one in spoken(waste.speeches)] == [
        ("Ragnhild Fuglevær (Sp/KrF)", 5),
        ("Torbjørn Sandskjær (Ap)", 2),
        ("Bjørn-Erik Stornaust (H)", 2),
    ]
    # Nobody speaks outside of the item, or in the break.
    for minutes in (waste, cases[LIGHTS].minutes):
        assert minutes.begun_at is not None
        assert minutes.begun_at <= min(one.began_at for one in minutes.speeches if one.began_at)
    assert max(one.ended_at for one in waste.speeches if one.ended_at) <= pause.began_at


@pytest.mark.parametrize("audience", Audience)
def test_everybody_reads_in_the_minutes_what_was_said(
    sample: Storage, session: Session, audience: Audience
) -> None:
    met = council_on(session, MET)
    content = minutes_content(session, sample.files, met, audience, TODAY)
    told = words_of(render_minutes(content)).replace("\u00a0", " ")
    for words in (
        "Møtet var lovlig innkalt.",
        "Sak PS 10/26 sto ikke på sakslisten. 2 av 10 som var til stede, motsatte seg",
        "Det skal 4 til for å stanse den",
        "Møtet hadde pause for gruppemøte fra kl. 18.52 til kl. 19.00.",
        "Ordet hadde: Ragnhild Fuglevær (Sp/KrF), 1 innlegg, 1 replikk, 5 min;",
        "Prøvevotering. 3 Sp/KrF, 2 YB.",
        "Loddet falt på Camilla Vestholmen",
        "Interpellasjon fra Ragnhild Fuglevær (Sp/KrF) til ordføreren:",
        "Stemmene ble gitt skriftlig.",
    ):
        assert words in told
