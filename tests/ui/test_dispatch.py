"""Sending from the page of a meeting: the question, and what changed since."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from agenda_app.checks.preflight import Level as Verdict
from agenda_app.db.storage import Storage
from agenda_app.domain.access import UNDECIDED, exempt
from agenda_app.domain.case import CaseId
from agenda_app.domain.comparison import Comparison, Fate, ItemChange
from agenda_app.domain.dispatch import (
    Channel,
    DispatchKind,
    Recipient,
    RecipientKind,
    Version,
)
from agenda_app.domain.findings import Finding
from agenda_app.domain.findings import Level as Weight
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import alike
from agenda_app.jobs import run_to_end
from agenda_app.produce.dispatching import dispatch
from agenda_app.produce.proof import UndecidedError
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.meeting_overview import MeetingOverview
from agenda_app.services.meeting_steps import mark_sent
from agenda_app.services.placing import CaseAccess
from agenda_app.services.preflight import PreflightLine
from agenda_app.services.recipients import replace_recipients
from agenda_app.services.sending import Order
from agenda_app.services.sent_content import Standing
from agenda_app.services.undecided import Undecided
from agenda_app.ui.dispatch import sending
from agenda_app.ui.dispatch.changes_strip import changes_text
from agenda_app.ui.dispatch.compare_dialog import CompareDialog
from agenda_app.ui.dispatch.proposing import proposed, said_of_attachments
from agenda_app.ui.dispatch.recipient_dialog import RecipientDialog
from agenda_app.ui.dispatch.send_dialog import Answer, Proposal, SendDialog
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.meeting.agenda_row import row_look
from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.text import Text
from agenda_app.ui.theme import Theme
from tests.produce.dispatch_world import NOW
from tests.ui.accessible import assert_all_named
from tests.ui.meeting_world import World, a_world
from tests.ui.sent_world import rename, send_now, sent

SMALLEST_ROOM = 660 - 40
"""Of the smallest screen, under a title bar."""
PRESS = Recipient(None, None, "Ytterholm Avis", RecipientKind.PRESS, channel=Channel.EMAIL)
NOTICE, SUPPLEMENT, CORRECTION, PUBLIC, KEPT = DispatchKind


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme) -> Iterator[World]:
    with a_world(storage, jobs, theme) as made:
        yield made


def the_strip(world: World) -> str:
    message = world.page.view.strip.message
    return message.sentence if message is not None else ""


def test_the_head_says_when_the_notice_was_sent(world: World) -> None:
    send_now(world)
    steps = world.page.header.steps
    spoken = f"{steps.accessibleName()} {steps.accessibleDescription()}"
    assert "20.\xa0april" in spoken


def test_the_page_says_which_cases_changed_and_offers_to_send(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    send_now(world)
    assert the_strip(world) == ""
    rename(world, "Kaia", "Dampskipskaia")
    qtbot.waitUntil(lambda: the_strip(world) != "", timeout=10_000)
    row = world.page.pane.model.rows[world.position("Dampskipskaia")]
    assert row.changed
    badge = row_look(row, Language.BOKMAL).badges[0]
    assert badge.level is Level.WARN
    asked: list[Proposal] = []
    monkeypatch.setattr(SendDialog, "ask", lambda dialog: asked.append(dialog.proposal))
    message = world.page.view.strip.message
    assert message is not None
    message.acted.emit(0)
    assert asked[0].kind is CORRECTION
    (named,) = asked[0].named
    assert named.endswith("(endret) Dampskipskaia")


def test_what_changed_is_shown_at_once_when_one_asks_the_strip(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    send_now(world)
    rename(world, "Kaia", "Dampskipskaia")
    qtbot.waitUntil(lambda: the_strip(world) != "", timeout=10_000)
    shown: list[tuple[str, str, list[str]]] = []

    def look(dialog: CompareDialog) -> int:
        qtbot.waitUntil(lambda: bool(dialog.rows.rows), timeout=10_000)
        cases = [row.case for row in dialog.rows.rows]
        shown.append((dialog.old.currentData(), dialog.new.currentData(), cases))
        return 0

    monkeypatch.setattr(CompareDialog, "exec", look)
    message = world.page.view.strip.message
    assert message is not None
    message.acted.emit(1)
    ((old, new, cases),) = shown
    assert (old, new) == ("1", "now")
    assert ["Dampskipskaia" in case for case in cases] == [True]


def test_what_was_sent_is_told_beside_what_is_left_to_send(world: World) -> None:
    page, changed = world.page, ItemChange(None, "Kaia", Fate.CHANGED)
    left = Standing(Comparison(items=(changed,)))
    page.dispatch.sending.sent.emit(send_now(world, NOTICE))
    page.view.notices.say(Level.OK, "Supplement 1 is sent.")
    for _ in range(2):
        page.dispatch._on_compared(left)
    assert page.view.notices.message is not None
    more = Standing(Comparison(items=(changed, ItemChange(None, "Molo", Fate.NEW))))
    page.dispatch._on_compared(more)
    assert page.view.notices.message is None


def test_a_correction_sent_from_the_page_makes_the_strip_go(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    send_now(world)
    rename(world, "Kaia", "Dampskipskaia")
    qtbot.waitUntil(lambda: the_strip(world) != "", timeout=10_000)
    answer = Answer((), "Feil tittel.", with_public=True)
    monkeypatch.setattr(SendDialog, "ask", lambda _dialog: answer)
    with qtbot.waitSignal(world.page.dispatch.sending.sent, timeout=20_000):
        world.page.bar.later_actions[1].trigger()
    qtbot.waitUntil(lambda: the_strip(world) == "", timeout=10_000)
    assert [(d.kind, d.note) for d in sent(world)] == [(NOTICE, ""), (CORRECTION, "Feil tittel.")]
    assert not world.page.pane.model.rows[world.position("Dampskipskaia")].changed


def test_what_cannot_be_sent_says_why(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    send_now(world)
    answer = Answer((), "", with_public=True)
    monkeypatch.setattr(SendDialog, "ask", lambda _dialog: answer)
    world.page.bar.later_actions[0].trigger()
    qtbot.waitUntil(lambda: world.page.view.notices.message is not None, timeout=10_000)
    message = world.page.view.notices.message
    assert message is not None
    assert "ingen nye saker" in message.sentence
    assert len(sent(world)) == 1


def test_what_nobody_decided_on_is_decided_in_the_dialog_which_keeps_what_is_filled_in(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.store.write("test", replace_recipients, world.meeting.committee_id, (PRESS,))
    found = Undecided(alike("PS 4/26"), "Kaia", CaseId(1), CaseAccess(UNDECIDED))
    waiting = [found]
    monkeypatch.setattr(sending, "undecided", lambda *_: tuple(waiting))
    decided: list[tuple[object, UndecidedError]] = []

    def decide(_around: object, parent: object, error: UndecidedError) -> None:
        decided.append((parent, error))
        waiting.clear()

    def ask(dialog: SendDialog) -> None:
        assert not dialog.public.isEnabled()
        assert not dialog.answer.with_public
        dialog.note.setText("Husk nøkkel")
        added = Recipient(None, None, "Vara Varasen", RecipientKind.DEPUTY, Version.INTERNAL)
        dialog.readers.add(added)
        dialog.decide.click()
        assert [(parent, error.found) for parent, error in decided] == [(dialog, (found,))]
        assert dialog.decide.isHidden()
        assert dialog.no_public.isHidden()
        assert dialog.answer.with_public
        assert dialog.answer.note == "Husk nøkkel"
        assert [to.name for to in dialog.answer.recipients] == ["Ytterholm Avis", "Vara Varasen"]
        dialog.public.setChecked(False)
        world.page.dispatch.show_findings((Finding("on_holiday", Weight.WARN, "Helligdag."),))
        assert dialog.findChildren(Message, "send_remark")[-1].sentence.startswith("1 ")
        assert not dialog.answer.with_public
        answers.append(dialog.answer)

    answers: list[Answer] = []
    monkeypatch.setattr(SendDialog, "ask", ask)
    monkeypatch.setattr(sending, "ask_about_all", decide)
    world.page.dispatch.sending.send(NOTICE)
    assert len(answers) == 1
    assert not sent(world)


def test_supplements_are_offered_only_of_a_meeting_that_was_sent(world: World) -> None:
    assert not any(action.isEnabled() for action in world.page.bar.later_actions)
    send_now(world)
    assert all(action.isEnabled() for action in world.page.bar.later_actions)


def test_papers_that_were_not_kept_can_be_kept_as_they_are_now(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not world.page.bar.keep_action.isVisible()
    world.store.write("test", mark_sent, world.meeting_id)
    assert "were not kept" in the_strip(world)
    assert world.page.bar.keep_action.isVisible()
    assert not any(action.isEnabled() for action in world.page.bar.later_actions)
    asked: list[Proposal] = []

    def answer(dialog: SendDialog) -> Answer:
        asked.append(dialog.proposal)
        return Answer((), "", with_public=True)

    monkeypatch.setattr(SendDialog, "ask", answer)
    message = world.page.view.strip.message
    assert message is not None
    with qtbot.waitSignal(world.page.dispatch.sending.sent, timeout=20_000):
        message.acted.emit(0)
    assert asked[0].kind is KEPT
    assert any("kept afterwards" in sentence for sentence in asked[0].sentences)
    assert [d.kind for d in sent(world)] == [KEPT]
    qtbot.waitUntil(lambda: the_strip(world) == "", timeout=10_000)
    assert not world.page.bar.keep_action.isVisible()
    assert all(action.isEnabled() for action in world.page.bar.later_actions)


def test_that_papers_were_not_kept_is_said_once(world: World) -> None:
    world.store.write("test", mark_sent, world.meeting_id)
    world.page.view.strip.quiet()
    world.page.refresh()
    assert the_strip(world) == ""


def test_the_public_version_is_offered_when_it_was_left_out_and_made_afterwards(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.store.write("test", replace_recipients, world.meeting.committee_id, (PRESS,))
    assert not world.page.bar.public_action.isVisible()
    run_to_end(dispatch(world.storage, Order(world.meeting_id, NOTICE, with_public=False), NOW))
    world.page.refresh()
    qtbot.waitUntil(world.page.bar.public_action.isVisible, timeout=10_000)
    world.page.preview.audience_choice.choose(1)
    world.page.preview.show_other()
    qtbot.waitUntil(lambda: world.page.preview.notices.message is not None, timeout=20_000)
    asked: list[Proposal] = []

    def answer(dialog: SendDialog) -> Answer:
        asked.append(dialog.proposal)
        return Answer((), "", with_public=True)

    monkeypatch.setattr(SendDialog, "ask", answer)
    message = world.page.preview.notices.message
    assert message is not None
    with qtbot.waitSignal(world.page.dispatch.sending.sent, timeout=20_000):
        message.acted.emit(0)
    assert [r.name for r in asked[0].recipients] == ["Ytterholm Avis"]
    assert asked[0].kind is PUBLIC
    assert [d.kind for d in sent(world)] == [NOTICE, PUBLIC]
    qtbot.waitUntil(lambda: not world.page.bar.public_action.isVisible(), timeout=10_000)


def test_the_dialog_says_why_a_supplement_has_no_public_version(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_to_end(dispatch(world.storage, Order(world.meeting_id, NOTICE, with_public=False), NOW))
    world.page.refresh()
    qtbot.waitUntil(world.page.bar.public_action.isVisible, timeout=10_000)
    asked: list[Proposal] = []
    monkeypatch.setattr(SendDialog, "ask", lambda dialog: asked.append(dialog.proposal))
    for kind in (SUPPLEMENT, CORRECTION):
        world.page.dispatch.sending.send(kind)
        assert "has no public version" in asked[-1].no_public
        assert asked[-1].allowed


def a_proposal(**changes: object) -> Proposal:
    recipients = (
        replace(PRESS, name="Aud Strømsnes", kind=RecipientKind.MEMBER, version=Version.INTERNAL),
        PRESS,
    )
    proposal = Proposal(NOTICE, "Send?", "Send", ("Numrene er faste.",), recipients)
    return replace(proposal, **changes)  # type: ignore[arg-type]


def test_attachments_to_look_at_are_told_before_they_are_sent(qtbot: QtBot) -> None:
    fine = PreflightLine("v1", "c", None, None, None, "PS 1/26", 1, "Kart", pages=2)
    doubtful = replace(fine, key="v2", place=2, level=Verdict.WARN)
    assert said_of_attachments((fine,)) == ""
    said = said_of_attachments((fine, doubtful))
    assert said.startswith("2 vedlegg")
    dialog = SendDialog(a_proposal(attachments=said))
    qtbot.addWidget(dialog)
    assert dialog.findChild(Message, "send_files").sentence == said


def test_the_window_asks_the_pre_flight_before_it_sends(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Proposal] = []
    monkeypatch.setattr(SendDialog, "ask", lambda dialog: asked.append(dialog.proposal))
    line = PreflightLine("v1", "c", None, None, None, "PS 1/26", 1, "Kart", level=Verdict.WARN)
    world.page.view.preflight.lines = (line,)
    world.page.dispatch.sending.send(NOTICE)
    assert asked[0].attachments.startswith("1 vedlegg")


def test_exempt_cases_by_e_mail_are_warned_of_as_long_as_such_a_reader_is_ticked(
    qtbot: QtBot,
) -> None:
    dialog = SendDialog(a_proposal(exempt=True))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.mailed.isVisible()
    assert "not sent by ordinary e-mail" in dialog.mailed.sentence
    assert_all_named(dialog)
    dialog.readers.select(0)
    QTest.keyClick(dialog.readers, Qt.Key.Key_Space)
    assert not dialog.mailed.isVisible()


def test_a_meeting_without_exempt_cases_warns_of_no_mail(qtbot: QtBot) -> None:
    dialog = SendDialog(a_proposal())
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.mailed.isVisible()


def test_who_is_ticked_gets_it(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = SendDialog(a_proposal())
    qtbot.addWidget(dialog)
    dialog.show()
    assert [to.name for to in dialog.answer.recipients] == ["Aud Strømsnes", "Ytterholm Avis"]
    dialog.readers.select(0)
    QTest.keyClick(dialog.readers, Qt.Key.Key_Space)
    assert [to.name for to in dialog.answer.recipients] == ["Ytterholm Avis"]
    first = dialog.readers.visualRect(dialog.readers.model().index(0, 0))
    box = QPoint(20, first.center().y())
    QTest.mouseClick(dialog.readers.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert len(dialog.answer.recipients) == 2
    added = Recipient(None, None, "Vara Varasen", RecipientKind.DEPUTY, Version.INTERNAL)
    monkeypatch.setattr(RecipientDialog, "ask", classmethod(lambda *_a, **_n: added))
    dialog.add.click()
    assert dialog.answer.recipients[-1].name == "Vara Varasen"
    dialog.note.setText(" Husk nøkkel ")
    assert dialog.answer.note == "Husk nøkkel"
    assert_all_named(dialog)


def test_a_public_version_that_is_made_afterwards_is_made_whatever_is_ticked(
    qtbot: QtBot,
) -> None:
    dialog = SendDialog(a_proposal(kind=PUBLIC, public_only=True))
    qtbot.addWidget(dialog)
    assert dialog.public.isHidden()
    assert dialog.answer.with_public


def test_nobody_gets_a_public_version_that_is_not_made(qtbot: QtBot) -> None:
    dialog = SendDialog(a_proposal(no_public="Hjemmel mangler."))
    qtbot.addWidget(dialog)
    assert not dialog.public.isEnabled()
    assert [to.name for to in dialog.answer.recipients] == ["Aud Strømsnes"]
    assert not dialog.answer.with_public


def test_who_gets_nothing_since_there_is_no_public_version_is_not_counted(qtbot: QtBot) -> None:
    dialog = SendDialog(a_proposal())
    qtbot.addWidget(dialog)
    counted = []
    for ticked in (True, False, True):
        dialog.public.setChecked(ticked)
        counted.append((dialog.count.text(), len(dialog.answer.recipients)))
    assert [(int(text.split()[0]), count) for text, count in counted] == [(2, 2), (1, 1), (2, 2)]


def test_the_proposal_names_the_members_and_the_standing_recipients(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.store.write("test", replace_recipients, world.meeting.committee_id, (PRESS,))
    asked: list[Proposal] = []
    monkeypatch.setattr(SendDialog, "ask", lambda dialog: asked.append(dialog.proposal))
    world.page.dispatch.sending.send(NOTICE)
    assert [r.name for r in asked[0].recipients] == ["Ytterholm Avis"]
    assert asked[0].no_public == ""


def test_a_stop_is_told_before_the_public_version_is_tried(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = world.agenda().items[world.titles().index("Kaia")]

    def save(session: object) -> None:
        case = read_case(session, item.case_id)  # type: ignore[arg-type]
        save_case(session, replace(case, access=exempt("")))  # type: ignore[arg-type]

    world.store.write("test", save)
    qtbot.waitUntil(lambda: bool(world.page.dispatch.sending.findings), timeout=10_000)
    asked: list[Proposal] = []
    monkeypatch.setattr(SendDialog, "ask", lambda dialog: asked.append(dialog.proposal))
    world.page.dispatch.sending.send(NOTICE)
    assert asked[0].no_public
    assert asked[0].allowed


def test_no_public_version_is_tried_while_a_file_is_open_and_withheld(world: World) -> None:
    overview = world.page.dispatch.sending.overview
    assert overview is not None
    both_ways = Finding("file_open_and_withheld", Weight.WARN, "Filen er begge deler.")

    def why(finding: Finding) -> str:
        return proposed(NOTICE, overview, (finding,), Standing(Comparison()), ()).no_public

    assert "Filen er begge deler." in why(replace(both_ways, against_public=True))
    assert why(both_ways) == ""


def test_the_dialog_says_that_there_are_no_cases_and_what_else_is_not_sent(world: World) -> None:
    overview = world.page.dispatch.sending.overview
    assert overview is not None

    def said(kind: DispatchKind, whose: MeetingOverview, *fates: Fate) -> str:
        changes = Comparison(items=tuple(ItemChange(None, "Molo", fate) for fate in fates))
        return " ".join(proposed(kind, whose, (), Standing(changes), ()).sentences)

    empty = replace(overview, agenda=replace(overview.agenda, items=()))
    assert "There are no cases" in said(NOTICE, empty)
    assert "There are no cases" not in said(NOTICE, overview)
    assert "sent as a correction" in said(SUPPLEMENT, overview, Fate.NEW, Fate.CHANGED)
    assert "sent as a correction" not in said(SUPPLEMENT, overview, Fate.NEW)
    assert "sent as a supplement" in said(CORRECTION, overview, Fate.NEW, Fate.CHANGED)
    assert "sent as a supplement" not in said(CORRECTION, overview, Fate.CHANGED)


def test_the_dialog_is_as_high_as_its_sentences_need(qtbot: QtBot) -> None:
    long = "En lang setning om det som sendes, og hvorfor. " * 8
    recipients = tuple(replace(PRESS, name=f"Mottaker {n}") for n in range(9))
    proposal = a_proposal(sentences=(long, long), recipients=recipients, named=("a", "b"))
    dialog = SendDialog(proposal)
    qtbot.addWidget(dialog)
    dialog.show()
    list_bottom = dialog.readers.mapTo(dialog, dialog.readers.rect().bottomLeft()).y()
    assert list_bottom < dialog.public.mapTo(dialog, QPoint(0, 0)).y()


def test_its_button_stays_on_the_smallest_screen_whatever_is_told(qtbot: QtBot) -> None:
    long = "En lang setning om det som sendes, og hvorfor. " * 8
    remark = (Level.WARN, "1 merknad.")
    cases = tuple(f"PS {n}/26 Kaia" for n in range(1, 13))
    dialog = SendDialog(
        a_proposal(
            sentences=(long,) * 6, named=cases, remark=remark, attachments="3 vedlegg.", exempt=True
        )
    )
    qtbot.addWidget(dialog)
    dialog.show()
    QApplication.processEvents()
    layout = dialog.layout()
    assert layout is not None
    assert layout.minimumHeightForWidth(720) <= SMALLEST_ROOM
    last = dialog.findChildren(Text, "send_sentence")[-1]
    dialog.told.ensureWidgetVisible(last)
    bottom = last.mapTo(dialog.told.viewport(), last.rect().bottomLeft()).y()
    assert 0 < bottom <= dialog.told.viewport().height()


@pytest.mark.parametrize(
    ("fates", "said"),
    [
        ((Fate.NEW,), "case(s) added after the notice was sent. Send a supplement."),
        ((Fate.CHANGED,), "case(s) changed after the notice was sent. Send a correction."),
        (
            (Fate.NEW, Fate.CHANGED),
            "case(s) changed or added after the notice was sent. "
            "Send a supplement or a correction.",
        ),
    ],
)
def test_the_strip_does_not_call_an_added_case_changed(fates: tuple[Fate, ...], said: str) -> None:
    items = tuple(ItemChange(None, "Molo", fate) for fate in fates)
    assert changes_text(Standing(Comparison(items=items))) == f"{len(fates)} {said}"
