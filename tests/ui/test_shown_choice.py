"""The preview of a sent meeting: what goes out next by itself, and whatever the user picks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, exempt
from agenda_app.domain.dispatch import Dispatch, DispatchId, DispatchKind
from agenda_app.domain.meeting import MeetingAction, MeetingId
from agenda_app.jobs import run_to_end
from agenda_app.produce.dispatching import dispatch
from agenda_app.services import cases, putting_on
from agenda_app.services.meetings import act
from agenda_app.services.sending import Order
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.meeting.shown_choice import ShownChoice
from agenda_app.ui.theme import Theme
from tests.builders import saved_case
from tests.produce.dispatch_world import NOW
from tests.ui.accessible import assert_all_named
from tests.ui.meeting_world import World, a_world

NOTICE, SUPPLEMENT, CORRECTION = (
    DispatchKind.NOTICE,
    DispatchKind.SUPPLEMENT,
    DispatchKind.CORRECTION,
)


def sent(kind: DispatchKind, number: int) -> Dispatch:
    return Dispatch(DispatchId(number), MeetingId(1), kind, 1, NOW, 1, 9, "", "")


@pytest.fixture
def choice(qtbot: QtBot) -> ShownChoice:
    made = ShownChoice()
    qtbot.addWidget(made)
    return made


def offered(choice: ShownChoice) -> list[str]:
    return [choice.box.itemText(place) for place in range(choice.box.count())]


def pick(choice: ShownChoice, place: int) -> None:
    choice.box.setFocus()
    choice.box.setCurrentIndex(place)
    choice.box.activated.emit(place)


def test_a_notice_alone_leaves_nothing_to_choose(choice: ShownChoice) -> None:
    choice.offer([sent(NOTICE, 1)], ())
    assert choice.isHidden()
    assert choice.current is None


def test_what_goes_out_next_is_shown_by_itself_the_supplement_first(choice: ShownChoice) -> None:
    told: list[object] = []
    choice.changed.connect(lambda by_hand: told.append((choice.current, by_hand)))
    notice, more = sent(NOTICE, 1), sent(SUPPLEMENT, 2)
    choice.offer([notice], {CORRECTION})
    choice.offer([notice], {CORRECTION, SUPPLEMENT})
    choice.offer([notice, more], ())
    assert told == [(CORRECTION, False), (SUPPLEMENT, False), (None, False)]
    assert not choice.isHidden()
    assert [text.split(",")[0] for text in offered(choice)[1:]] == [
        "Innkalling",
        "Tilleggsinnkalling 1",
    ]


def test_what_the_user_picked_stays_as_long_as_it_is_there(choice: ShownChoice) -> None:
    notice = sent(NOTICE, 1)
    choice.offer([notice], {CORRECTION})
    pick(choice, 1)
    assert choice.current == notice
    choice.offer([notice], {CORRECTION, SUPPLEMENT})
    assert choice.current == notice
    pick(choice, offered(choice).index("The next correction, not sent"))
    choice.offer([notice], {SUPPLEMENT})
    assert choice.current is SUPPLEMENT
    choice.forget()
    assert choice.isHidden()
    assert choice.current is None


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme) -> Iterator[World]:
    with a_world(storage, jobs, theme) as made:
        yield made


def add_case(world: World, title: str) -> None:
    def add(session: object) -> None:
        case = saved_case(session, title, "KST")  # type: ignore[arg-type]
        saved = cases.save_case(session, replace(case, access=OPEN))  # type: ignore[arg-type]
        assert saved.id is not None
        putting_on.put_cases(session, world.meeting_id, [saved.id])  # type: ignore[arg-type]

    world.store.write("test", add)


def test_the_page_shows_the_next_supplement_and_then_all_that_was_sent(
    world: World, qtbot: QtBot
) -> None:
    close(world, "Kaia")
    run_to_end(dispatch(world.storage, Order(world.meeting_id, NOTICE), NOW))
    world.page.refresh()
    papers = world.page.papers
    qtbot.waitUntil(lambda: papers.made is not None, timeout=20_000)
    whole = papers.made
    assert foot(world) == "Internal version with 1 case not public"
    assert whole is not None
    assert papers.shown.isHidden()
    add_case(world, "Valg av nemnd")
    qtbot.waitUntil(lambda: bool(page_of(world, "Valg av nemnd")), timeout=20_000)
    made = papers.made
    assert made is not None
    assert papers.shown.current is SUPPLEMENT
    assert made.name == "2026-04-29 Kommunestyret tilleggsinnkalling 1.pdf"
    assert foot(world) == "Internal version"
    # Its front page comes first, then the case.
    assert page_of(world, "Valg av nemnd") == str(whole.pages + 2)
    qtbot.waitUntil(lambda: world.page.preview.view.page_count == 2, timeout=20_000)
    assert_all_named(world.page.papers.shown)
    run_to_end(dispatch(world.storage, Order(world.meeting_id, SUPPLEMENT), NOW))
    world.page.refresh()
    with qtbot.waitSignal(world.page.preview.made, timeout=20_000):
        pass
    assert papers.shown.current is None
    assert foot(world) == "Internal version with 1 case not public"
    assert page_of(world, "Valg av nemnd") == str(whole.pages + 2)
    assert papers.made is not None
    assert papers.made.pages == whole.pages + 2
    with qtbot.waitSignal(world.page.preview.made, timeout=20_000):
        QTest.keyClick(papers.shown.box, Qt.Key.Key_Down)
    assert papers.made.pages == whole.pages


def close(world: World, title: str) -> None:
    case_id = world.agenda().items[world.position(title)].case_id
    case = world.store.read(cases.read_case, case_id)
    world.store.write("case", cases.save_case, replace(case, access=exempt("offl. § 14")))


def foot(world: World) -> str:
    status = world.page.view.status()
    assert status is not None
    return status.kind


def page_of(world: World, title: str) -> str | None:
    return world.page.pane.model.rows[world.position(title)].page


def test_a_meeting_that_was_held_shows_what_was_sent(world: World, qtbot: QtBot) -> None:
    run_to_end(dispatch(world.storage, Order(world.meeting_id, NOTICE), NOW))
    add_case(world, "Valg av nemnd")
    world.page.refresh()
    qtbot.waitUntil(lambda: world.page.papers.shown.current is SUPPLEMENT, timeout=20_000)
    world.store.write("test", act, world.meeting_id, MeetingAction.HOLD)
    assert world.page.papers.shown.current is None
