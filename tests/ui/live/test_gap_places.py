"""From each thing that the minutes lack to where it is mended."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import QEvent, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QRadioButton
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, UNDECIDED
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_events import Recusal
from agenda_app.domain.breaks import Break
from agenda_app.domain.committee import StandardItem
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.matters import Matter
from agenda_app.domain.minutes import ClosedSession, ClosingGround
from agenda_app.domain.minutes_gap import GapCode, MinutesGap
from agenda_app.domain.minutes_gap_sentences import WORDS
from agenda_app.domain.opening import LateItem, MeetingOpening
from agenda_app.domain.people import PersonId
from agenda_app.domain.proposals import (
    MeetingProposal,
    MinuteStatement,
    Mover,
    NotTakenUp,
    ProposalKind,
    ProposalRegister,
)
from agenda_app.domain.questions import Question, QuestionKind
from agenda_app.domain.speaking import Speech
from agenda_app.services.agendas import read_item
from agenda_app.services.attendance_changes import enter_events, withdraw_events
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.minutes import (
    read_item_minutes,
    read_minutes,
    save_item_minutes,
    save_minutes,
)
from agenda_app.ui.dialogs.access_dialog import AccessDialog
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.gap_places import OPENS, go_to
from agenda_app.ui.live.late_dialog import LateDialog
from agenda_app.ui.live.opening_dialog import OpeningDialog
from agenda_app.ui.routes import MeetingRoute
from agenda_app.ui.theme import Theme
from tests.builders import a_text
from tests.services.protocol import Protocol, a_vote, an_addition
from tests.ui.live.live_world import LiveWorld, a_live_world, focused

APPROVED = (StandardItem.APPROVE_NOTICE, StandardItem.APPROVE_MINUTES)
LEADS = {
    GapCode.NO_PLACE: "the agenda",
    GapCode.NO_URGENCY: "the agenda",
    GapCode.ANSWER_MISSING: "live_items",
    GapCode.ANSWER_LATE: "live_items",
    GapCode.ANSWERED_AFTER_END: "live_items",
    GapCode.STATE_NOT_AS_ANSWERED: "live_more",
    # It sets right what stands otherwise (test_against_votes.py); here nothing does.
    GapCode.STATE_NOT_AS_VOTED: "live_items",
    GapCode.VOTED_BUT_ELSEWHERE: "the vote",
    GapCode.TEXT_NOT_AS_ANSWERED: "the vote",
    GapCode.ORDINARY_DEMANDED: "the agenda",
    GapCode.NOT_ADJOURNED: "live_end",
    GapCode.END_WRONG: "the agenda",
    GapCode.TIMES_WRONG: "times",
    GapCode.BREAK_WRONG: "room_list",
    GapCode.NO_SIGNERS: "live_end",
    GapCode.NOT_SIGNED_BY: "live_end",
    GapCode.TOO_FEW_SIGNERS: "live_end",
    GapCode.CHAIR_NOT_SIGNING: "live_end",
    GapCode.SIGNERS_NOT_ELECTED: "opening",
    GapCode.FIXED_NOT_SIGNING: "live_end",
    GapCode.SIGNER_NOT_THERE: "live_end",
    GapCode.NO_ROLL_CALL: "attendance",
    GapCode.ATTENDANCE_CONTRADICTS: "attendance",
    GapCode.NO_RULING: "attendance",
    GapCode.ASIDE_PROPOSED: "proposal 1",
    GapCode.ASIDE_STATED: "statement 1",
    GapCode.ASIDE_ASKED: "question 1",
    GapCode.WRONGLY_LEFT: "proposal 3",
    GapCode.POINT_PROPOSED: "proposal 1",
    GapCode.POINT_CHANGED: "attendance",
    GapCode.POINTS_TOGETHER: "the vote",
    GapCode.NOT_QUORATE: "attendance",
    GapCode.NOT_CONSTITUTED: "attendance",
    GapCode.NO_CHAIR: "attendance",
    GapCode.OTHER_GROUP: "attendance",
    GapCode.NOT_ELIGIBLE: "attendance",
    GapCode.REQUEST_UNANSWERED: "attendance",
    GapCode.MOVED_BESIDE: "attendance",
    GapCode.NOBODY_STEPPED_IN: "attendance",
    GapCode.ASIDE_AT_ELECTION: "attendance",
    GapCode.NO_DEPUTY_CALLED: "attendance",
    GapCode.SEATS_CHANGED: "what to count with",
    GapCode.RECOMMENDATION_CHANGED: "changed_text",
    GapCode.TEXT_NOT_KEPT: "what was voted on",
    GapCode.RESOLUTION_REWORDED: "the vote",
    GapCode.NOT_DECIDED: "the vote",
    GapCode.NO_RESOLUTION: "the vote",
    GapCode.TOO_FEW_VOTED: "the vote",
    GapCode.NOTHING_WRITTEN: "live_proceedings",
    GapCode.REFERRAL_NOT_TOLD: "live_proceedings",
    GapCode.CASE_WITHHELD: "access",
    GapCode.NOT_VOTED: "the vote",
    GapCode.PROPOSAL_NOT_VOTED: "the vote",
    GapCode.DAMAGED: "live_proceedings",
    GapCode.VOTE_DOES_NOT_ADD_UP: "the vote",
    GapCode.UNNAMED_SPLIT: "the vote",
    GapCode.UNNAMED_APART: "the vote",
    GapCode.SECRET_VOTE: "the vote",
    GapCode.BLANKS_DECIDE: "the vote",
    GapCode.OTHER_LIST_NOW: "the vote",
    GapCode.ELECTION_NOT_FINISHED: "live_election_dialog",
    GapCode.ELECTION_DOES_NOT_ADD_UP: "live_election_dialog",
    GapCode.ELECTED_TWICE: "live_election_dialog",
    GapCode.ELECTION_DOUBT: "live_election_dialog",
    GapCode.TEXT_DISAGREES: "live_proceedings",
    GapCode.TWO_TEXTS: "the vote",
    GapCode.RESOLUTION_DOUBT: "the vote",
    GapCode.BLANKS_LEFT: "the vote",
    GapCode.EXEMPT_NOT_CLOSED: "doors",
    GapCode.CLOSING_WITHOUT_TIMES: "doors_correct",
    GapCode.CLOSING_TIMES_WRONG: "doors_correct",
    GapCode.CLOSING_WITHOUT_BASIS: "doors_correct",
    GapCode.CLOSING_NOT_VOTED: "doors_correct",
    GapCode.CLOSING_BY_TOO_FEW: "doors_correct",
    GapCode.CLOSED_REMOTELY: "doors_correct",
    GapCode.CLOSING_VOTE_WRONG: "doors_correct",
    GapCode.PROPOSAL_WITHOUT_TEXT: "proposal 2",
    GapCode.STATEMENT_NOT_DECIDED: "statement 2",
    GapCode.QUESTION_OPEN: "question 3",
    GapCode.STILL_IN_BREAK: "the break is over",
    GapCode.STILL_SPEAKING: "live_speaker_name",
    GapCode.LATE_AND_DECIDED: "late",
    GapCode.LATE_NOT_ASKED: "opening",
    GapCode.REMARK_WITHHELD: "opening",
    GapCode.NOBODY_BUT_SOMEBODY: "opening",
    GapCode.LATE_MISCOUNTED: "late",
    GapCode.ORDER: "times",
}
"""What each leads to: a dialog and what it is about, or where the focus is."""


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    with a_live_world(storage, jobs, theme) as made:
        everything_is_missing(made)
        made.page.refresh()
        made.page.open_item(made.protocol.case(2))
        yield made


def an_unwritten(mover: Mover) -> MeetingProposal:
    return MeetingProposal(2, ProposalKind.ADDITION, (), (mover,), only_spoken=True)


def leave_wrongly(session: Session, protocol: Protocol, proposal: MeetingProposal) -> None:
    """Let a proposal stand as not taken up by somebody who was said to be disqualified."""
    case, bo = protocol.case(1), protocol.person("Bo")
    aside = Recusal(None, bo, case, Ground.PARTY, Ruling(True, 6, 0))
    events = enter_events(session, protocol.meeting, aside).events
    item = read_item_minutes(session, case)
    left = replace(proposal, not_taken_up=NotTakenUp.DISQUALIFIED)
    others = [one for one in item.register.proposals if one.number != proposal.number]
    register = replace(item.register, proposals=(*others, left))
    save_item_minutes(session, replace(item, register=register))
    gone = (event for event in events if isinstance(event, Recusal))
    withdraw_events(session, protocol.meeting, *gone)


def propose_otherwise(session: Session, item_id: ItemId) -> None:
    """Write other words into the proposal of a case."""
    case_id = read_item(session, item_id).case_id
    assert case_id is not None
    case = read_case(session, case_id)
    proposals = tuple(replace(p, text=a_text("Kaia rives.")) for p in case.paper.proposals)
    save_case(session, replace(case, paper=replace(case.paper, proposals=proposals)))


def everything_is_missing(world: LiveWorld) -> None:
    protocol, case = world.protocol, world.case
    mover = protocol.mover("Geir", "V")
    statements = (
        MinuteStatement(1, mover, a_text("Ført."), entered=True),
        MinuteStatement(2, mover, a_text("Ikke avgjort.")),
    )
    questions = (
        Question(1, QuestionKind.QUESTION, mover, "lederen", a_text("Når?"), True, (), case),
        Question(2, QuestionKind.QUESTION, mover, "lederen", a_text("Hvor?")),
        Question(3, QuestionKind.QUESTION, mover, "lederen", a_text("Hvem?"), item_id=case),
    )
    late = LateItem(case, only_papers=True, objections=3, present=7)
    third = an_addition(protocol.mover("Bo", "H"), "Lys.", 3)
    with world.page.around.storage.database.write("test") as session:
        item = world.kept(case)
        save_item_minutes(
            session,
            replace(
                item,
                register=ProposalRegister(
                    (an_addition(mover, "Kaia rustes opp."), an_unwritten(mover), third), statements
                ),
                closed=(ClosedSession(ClosingGround.PRIVACY, "", time(18, 1), time(18, 2)),),
                speeches=(Speech(1, "Geir Li", began_at=time(18, 4)),),
                votes=(a_vote(session, case, Matter(1)),),
                proceedings=a_text("Vedtatt med 5 mot 2 stemmer."),
            ),
        )
        leave_wrongly(session, protocol, third)
        propose_otherwise(session, case)
        minutes = read_minutes(session, protocol.meeting)
        save_minutes(
            session,
            replace(
                minutes,
                questions=questions,
                breaks=(Break(time(18, 3), None),),
                opening=MeetingOpening(late=(late,)),
            ),
        )


def _whom(world: LiveWorld, code: GapCode) -> PersonId | None:
    """Who has put everything forward; the others are about nobody."""
    is_about = code.value.startswith("aside") or code is GapCode.POINT_PROPOSED
    return world.protocol.person("Geir") if is_about else None


def breaks(world: LiveWorld) -> tuple[Break, ...]:
    return world.store.read(read_minutes, world.protocol.meeting).breaks


def led_to(world: LiveWorld, code: GapCode) -> str:
    """Go from a gap of the first case, and tell what was opened; a dialog is cancelled."""
    seen: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            return
        left = world.page.asking.open_dialog()
        name = dialog.objectName()
        # The attendance says whom it is about, which is no matter here.
        about = f" {left.about}" if left is not None and name != "attendance" else ""
        seen.append((name + about).removesuffix(" 0"))
        dialog.reject()

    timer = QTimer(world.page, singleShot=True)
    timer.timeout.connect(look)
    timer.start(0)
    before, routes = breaks(world), len(world.routes)
    world.page.items.setFocus()
    go_to(world.page, MinutesGap(code, world.case, _whom(world, code)))
    timer.stop()
    # The dialog goes, and the focus comes back, when the window has a moment.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    world.page.activateWindow()
    assert QTest.qWaitForWindowActive(world.page)
    if seen:
        return seen[0]
    message = world.page.notices.message
    for asked, about in (
        (GapCode.SEATS_CHANGED, "what to count with"),
        (GapCode.TEXT_NOT_KEPT, "what was voted on"),
    ):
        if message is not None and message.sentence == spoken(WORDS[asked]):
            world.page.notices.quiet()
            return about
    if world.routes[routes:]:
        route = world.routes[-1]
        assert isinstance(route, MeetingRoute)
        assert route.is_edited
        return "the agenda"
    if breaks(world) != before:
        return "the break is over"
    return "the vote" if world.page.vote.isAncestorOf(focused()) else focused().objectName()


def test_every_code_has_a_place() -> None:
    assert set(OPENS) == set(GapCode)
    assert set(LEADS) == set(GapCode)


def test_each_leads_to_what_mends_it(world: LiveWorld) -> None:
    found = {}
    for code in GapCode:
        world.page.open_item(world.protocol.case(2))
        found[code] = led_to(world, code)
        assert code is GapCode.NO_PLACE or world.page.item_id == world.case
    late = f"late {world.case}"
    assert found == LEADS | {GapCode.LATE_AND_DECIDED: late, GapCode.LATE_MISCOUNTED: late}


def test_what_is_approved_at_the_opening_is_answered_in_its_form(world: LiveWorld) -> None:
    found = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        found.append(type(dialog))
        dialog.reject()

    approvals = [item for item in world.protocol.items if item.standard in APPROVED]
    assert len(approvals) == 2
    for item in approvals:
        QTimer.singleShot(0, look)
        go_to(world.page, MinutesGap(GapCode.NOTHING_WRITTEN, item.id))
        assert world.page.item_id == item.id
    assert found == [OpeningDialog, OpeningDialog]


def test_a_break_that_is_over_is_not_begun_anew(world: LiveWorld) -> None:
    gap = MinutesGap(GapCode.STILL_IN_BREAK)
    go_to(world.page, gap)
    go_to(world.page, gap)
    (taken,) = breaks(world)
    assert taken.ended_at == time(18, 5)


def test_what_was_ruled_of_a_late_case_is_put_right(world: LiveWorld) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, LateDialog)
        assert (dialog.objections.value(), dialog.present.value()) == (3, 7)
        dialog.objections.setValue(2)
        dialog.ok.click()

    QTimer.singleShot(0, answer)
    go_to(world.page, MinutesGap(GapCode.LATE_AND_DECIDED, world.case))
    (late,) = world.store.read(read_minutes, world.protocol.meeting).opening.late
    assert (late.item_id, late.objections, late.is_stopped) == (world.case, 2, False)


def test_who_may_see_a_case_is_decided_where_that_is_missing(world: LiveWorld) -> None:
    case_id = next(item.case_id for item in world.protocol.items if item.id == world.case)
    assert case_id is not None

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AccessDialog)
        dialog.findChild(QRadioButton, "access_open").click()
        dialog.ok.click()

    QTimer.singleShot(0, answer)
    go_to(world.page, MinutesGap(GapCode.CASE_WITHHELD, world.case))
    assert world.store.read(read_case, case_id).access == OPEN
    message = world.page.notices.message
    assert message is not None
    message.acted.emit(0)
    assert world.store.read(read_case, case_id).access == UNDECIDED
