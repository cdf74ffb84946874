"""The page of a meeting after nothing but what the public reads was changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.access import exempt
from agenda_app.domain.dispatch import Channel, DispatchKind, Recipient, RecipientKind, Version
from agenda_app.domain.meeting import MeetingAction
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.meetings import act
from agenda_app.services.recipients import replace_recipients
from agenda_app.ui.dispatch.compare_dialog import CompareDialog
from agenda_app.ui.dispatch.send_dialog import Answer, Proposal, SendDialog
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.theme import Theme
from tests.ui.meeting_world import World, a_world
from tests.ui.sent_world import send_now, sent

PRESS = Recipient(None, None, "Ytterholm Avis", RecipientKind.PRESS, channel=Channel.EMAIL)
NOTICE, CORRECTION, PUBLIC = DispatchKind.NOTICE, DispatchKind.CORRECTION, DispatchKind.PUBLIC


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme) -> Iterator[World]:
    """A meeting that was sent, of which a case is exempt under a public title."""
    with a_world(storage, jobs, theme) as made:
        made.store.write("test", replace_recipients, made.meeting.committee_id, (PRESS,))
        call(made, "Oppsigelse i havna", access=exempt("offl. § 13"))
        send_now(made)
        yield made


def call(world: World, public_title: str, **more: object) -> None:
    """Give the case about the quay another public title."""
    item = world.agenda().items[world.titles().index("Kaia")]
    assert item.case_id is not None

    def save(session: object) -> None:
        case = read_case(session, item.case_id)  # type: ignore[arg-type]
        case = replace(case, public_title=public_title, **more)  # type: ignore[arg-type]
        save_case(session, case)  # type: ignore[arg-type]

    world.store.write("test", save)


def the_strip(world: World) -> str:
    message = world.page.view.strip.message
    return message.sentence if message is not None else ""


def test_the_strip_says_so_and_offers_a_correction_to_the_public_alone(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    call(world, "Personalsak")
    qtbot.waitUntil(lambda: the_strip(world) != "", timeout=10_000)
    assert the_strip(world).startswith("1 case(s) are other in the public version by now")
    assert the_strip(world).endswith("Send a correction.")
    assert world.page.pane.model.rows[world.position("Kaia")].changed
    asked: list[SendDialog] = []

    def answer(dialog: SendDialog) -> Answer:
        asked.append(dialog)
        return dialog.answer

    monkeypatch.setattr(SendDialog, "ask", answer)
    message = world.page.view.strip.message
    assert message is not None
    with qtbot.waitSignal(world.page.dispatch.sending.sent, timeout=20_000):
        message.acted.emit(0)
    (dialog,) = asked
    assert [to.name for to in dialog.proposal.recipients] == ["Ytterholm Avis"]
    assert dialog.public.isHidden()
    about_members = "those get it who have what is exempt on paper of its own"
    assert any(about_members in said for said in dialog.proposal.sentences)
    (named,) = dialog.proposal.named
    assert named.endswith("(endret) Personalsak")
    qtbot.waitUntil(lambda: the_strip(world) == "", timeout=10_000)
    last = sent(world)[-1]
    assert (last.kind, [file.version for file in last.files]) == (CORRECTION, [Version.PUBLIC])


def test_the_preview_of_the_members_does_not_turn_to_it_by_itself(
    world: World, qtbot: QtBot
) -> None:
    call(world, "Personalsak")
    qtbot.waitUntil(lambda: the_strip(world) != "", timeout=10_000)
    shown = world.page.view.papers.shown
    assert shown.current is None
    assert [shown.box.itemText(at) for at in range(shown.box.count())][-1].startswith(
        "The next correction"
    )


def test_what_is_other_is_shown_when_one_asks(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    call(world, "Personalsak")
    qtbot.waitUntil(lambda: the_strip(world) != "", timeout=10_000)
    rows: list[tuple[str, str]] = []

    def look(dialog: CompareDialog) -> int:
        qtbot.waitUntil(lambda: bool(dialog.rows.rows), timeout=10_000)
        rows.extend((row.case, row.text) for row in dialog.rows.rows)
        return 0

    monkeypatch.setattr(CompareDialog, "exec", look)
    message = world.page.view.strip.message
    assert message is not None
    message.acted.emit(1)
    case, text = rows[0]
    assert case.endswith("Personalsak (offentlig)")
    assert text == "Tittel: «Oppsigelse i havna» er endret til «Personalsak»."


def test_once_the_meeting_is_over_the_public_version_is_offered_once_more(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.store.write("test", act, world.meeting_id, MeetingAction.HOLD)
    assert not world.page.bar.public_action.isVisible()
    call(world, "Personalsak")
    world.page.refresh()
    qtbot.waitUntil(world.page.bar.public_action.isVisible, timeout=10_000)
    assert the_strip(world).endswith("Make it once more.")
    asked: list[Proposal] = []
    monkeypatch.setattr(SendDialog, "ask", lambda dialog: asked.append(dialog.proposal))
    message = world.page.view.strip.message
    assert message is not None
    message.acted.emit(0)
    assert asked[0].kind is PUBLIC
