"""No window over a projected screen names who steps aside in an exempt case with its doors open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtWidgets import QComboBox, QDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, UNDECIDED, exempt
from agenda_app.domain.agenda import ItemId, ItemState
from agenda_app.domain.attendance_events import Recusal
from agenda_app.domain.disqualification import Ground
from agenda_app.domain.minutes_gap import GapCode
from agenda_app.domain.opening import Remark
from agenda_app.domain.put_aside import PutAside
from agenda_app.domain.requests import Request
from agenda_app.domain.sentence import alike
from agenda_app.domain.text import paragraphs
from agenda_app.errors import BlockedError
from agenda_app.produce.locking import Locked
from agenda_app.services.locking import adjourn
from agenda_app.services.requests import ask
from agenda_app.ui.before.before_dialog import BeforeDialog
from agenda_app.ui.before.handed_in_dialog import HandedInDialog
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.live.aside_dialog import AsideDialog
from agenda_app.ui.live.attendance_dialog import AttendanceDialog
from agenda_app.ui.live.doors_dialog import DoorsDialog
from agenda_app.ui.live.end_dialog import EndDialog
from agenda_app.ui.live.gap_places import go_to
from agenda_app.ui.live.opening_dialog import OpeningDialog
from agenda_app.ui.theme import Theme
from tests.services.protocol import at
from tests.ui.live.live_world import LiveWorld, a_live_world, make_exempt
from tests.ui.live.test_hidden_case import seen

ASIDE = ("steps aside in PS\N{NO-BREAK SPACE}3/26", "disqualified", "asked before")


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot) -> Iterator[LiveWorld]:
    """Geir steps aside in the first case, and Frid asked to; it is exempt, an open one in front."""
    with a_live_world(storage, jobs, theme) as made:
        asked(made, "Frid")
        page = made.page
        page.data.enter(Recusal(None, made.protocol.person("Geir"), made.case, Ground.SPOUSE, None))
        make_exempt(made)
        page.refresh()
        page.open_item(made.protocol.case(2))
        yield made


def asked(world: LiveWorld, name: str) -> None:
    """Let somebody have asked about their part in the first case before the meeting."""
    request = Request(None, world.protocol.person(name), (world.case,), Ground.SPOUSE)
    world.store.write("test", ask, world.protocol.meeting, request)


def attendance(world: LiveWorld, qtbot: QtBot) -> AttendanceDialog:
    page = world.page
    assert page.live is not None
    dialog = AttendanceDialog(page.data, page.live, page.item_id, page.stamp_now)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def told_of(dialog: AttendanceDialog, world: LiveWorld) -> str:
    """Return all that the attendance shows when each of two people is chosen."""
    told = []
    for name in ("Geir", "Frid"):
        dialog.choose(world.protocol.person(name))
        told.append(seen(dialog))
    return "\n".join(told)


def test_the_attendance_does_not_tell_who_steps_aside_in_another_case(
    world: LiveWorld, qtbot: QtBot
) -> None:
    dialog = attendance(world, qtbot)
    found = told_of(dialog, world)
    assert [one for one in ASIDE if one in found] == []
    assert dialog.seat.recusal.isVisible()
    assert not dialog.withheld.isVisible()


def test_at_an_exempt_case_it_tells_when_it_is_asked_to_and_goes_on_telling(
    world: LiveWorld, qtbot: QtBot
) -> None:
    world.page.open_item(world.case)
    dialog = attendance(world, qtbot)
    found = told_of(dialog, world)
    assert [one for one in ASIDE if one in found] == []
    assert not dialog.seat.recusal.isVisible()
    dialog.withheld.acted.emit(0)
    found = told_of(dialog, world)
    assert [one for one in ASIDE if one not in found] == []
    assert dialog.seat.recusal.isVisible()
    dialog.choose(world.protocol.person("Frid"))
    dialog.seat.recusal.button.click()
    assert dialog.withheld.isHidden()
    assert "Aas steps aside" in seen(dialog)


def test_the_page_tells_it_once_the_case_is_shown(world: LiveWorld) -> None:
    page = world.page
    page.open_item(world.case)
    assert "disqualified" not in seen(page)
    page.reveal()
    assert "Geir Li (V)" in seen(page)
    assert page.live is not None
    assert page.live.for_screen().withheld == frozenset()


def test_the_roll_does_not_tell_who_asked_about_an_exempt_case(
    storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot
) -> None:
    with a_live_world(storage, jobs, theme, called=False) as world:
        asked(world, "Frid")
        world.page.refresh()
        assert "asks beforehand" in seen(attendance(world, qtbot))
        make_exempt(world)
        world.page.refresh()
        assert "asks beforehand" not in seen(attendance(world, qtbot))


def opened(
    monkeypatch: pytest.MonkeyPatch, kind: type[QDialog], look: Callable[[QDialog], None]
) -> None:
    """Look at a dialog instead of waiting for the user."""

    def executed(dialog: QDialog) -> int:
        dialog.show()
        look(dialog)
        dialog.close()
        return 0

    monkeypatch.setattr(kind, "exec", executed)


def test_before_the_meeting_tells_nothing_of_an_exempt_case_until_it_is_asked_to(
    world: LiveWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, BeforeDialog)
        for _ in range(2):
            words = ""
            for name in ("Geir", "Frid"):
                dialog.people.choose(world.protocol.person(name))
                words += seen(dialog) + boxes(dialog)
            told.append(words)
            dialog.withheld.acted.emit(0)
        told.append(words)
        assert dialog.withheld.isHidden()

    opened(monkeypatch, BeforeDialog, look)
    world.page.asking.before()
    hidden, shown, _ = told
    assert "habilitet: PS" not in hidden
    assert "kaia" not in hidden
    assert "habilitet: PS\N{NO-BREAK SPACE}3/26" in shown
    assert "kaia" in shown


def boxes(dialog: QWidget) -> str:
    """Return all that can be chosen in the boxes of a dialog."""
    found = dialog.findChildren(QComboBox)
    return "\n".join(box.itemText(n) for box in found for n in range(box.count()))


def test_the_proposals_handed_in_are_those_of_open_cases(
    world: LiveWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    opened(monkeypatch, HandedInDialog, lambda dialog: told.append(seen(dialog)))
    opened(monkeypatch, BeforeDialog, lambda dialog: dialog.proposals.emit())  # type: ignore[attr-defined]
    world.page.asking.before()
    (words,) = told
    assert "Proposals handed in" in words
    assert "kaia" not in words
    assert "PS\N{NO-BREAK SPACE}4/26" in words


def test_the_list_of_what_is_missing_names_nobody_of_an_exempt_case(
    world: LiveWorld, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = world.page
    page.data.change_item(
        "test",
        world.case,
        lambda item: replace(item, is_edited=True, resolution=paragraphs("Kaia males.")),
    )
    world.store.write("test", adjourn, world.protocol.meeting, time(20, 0))
    page.refresh()
    assert page.live is not None
    dialog = EndDialog(page.around, page.data, page.live, page.now)
    qtbot.addWidget(dialog)
    lines = [dialog.gaps.item(n).text() for n in range(dialog.gaps.count())]
    assert any("avgjorde om en folkevalgt" in line for line in lines)
    assert not any("Geir" in line for line in lines)
    gaps = page.data.gaps(page.around.storage.files)
    gap = next(one for one in gaps if one.code is GapCode.NO_RULING)
    chosen: list[object] = []
    monkeypatch.setattr(page.asking, "attendance", chosen.append)
    go_to(page, gap)
    assert (page.item_id, chosen) == (world.case, [None])
    page.reveal()
    dialog = EndDialog(page.around, page.data, page.live, page.now)
    qtbot.addWidget(dialog)
    lines = [dialog.gaps.item(n).text() for n in range(dialog.gaps.count())]
    assert any("avgjorde om Geir Li (V)" in line for line in lines)


def form(world: LiveWorld, qtbot: QtBot) -> OpeningDialog:
    page = world.page
    assert page.live is not None
    dialog = OpeningDialog(
        page.asking.room.opening._form(page.live), page.around.storage.files, None
    )
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_opening_covers_a_remark_of_an_exempt_case_and_asks_who_may_read_it(
    world: LiveWorld, qtbot: QtBot
) -> None:
    page = world.page
    dialog = form(world, qtbot)
    assert dialog.withheld.isHidden()
    assert dialog.nobody.isHidden()
    assert "Somebody was judged in an exempt case." in seen(dialog)
    dialog.impartial.setText("Geir Li er gift med parten.")
    page.data.change_minutes("opening", dialog.change)
    page.refresh()
    dialog = form(world, qtbot)
    assert dialog.impartial.echoMode() is QLineEdit.EchoMode.Password
    assert dialog.impartial.isReadOnly()
    dialog.withheld.acted.emit(0)
    assert dialog.impartial.echoMode() is QLineEdit.EchoMode.Normal
    assert not dialog.impartial.isReadOnly()
    box = dialog.remarks_read.boxes[Remark.DISQUALIFICATION]
    assert [box.itemText(n) for n in range(box.count())] == [
        "Not said yet",
        "Open to all",
        "Exempt, offl. § 13",
    ]
    agenda = dialog.remarks_read.boxes[Remark.AGENDA]
    assert [agenda.itemText(n) for n in range(agenda.count())] == [
        "Open to all",
        "Exempt, offl. § 13",
    ]
    for chosen, access in ((2, exempt("offl. § 13")), (1, OPEN), (0, UNDECIDED)):
        dialog = form(world, qtbot)
        dialog.remarks_read.boxes[Remark.DISQUALIFICATION].setCurrentIndex(chosen)
        kept = page.data.change_minutes("opening", dialog.change).opening
        assert kept.access(Remark.DISQUALIFICATION) == access
        assert kept.disqualification == "Geir Li er gift med parten."


def test_where_no_case_is_exempt_nobody_is_asked_who_may_read_a_remark(
    storage: Storage, jobs: JobRunner, theme: Theme, qtbot: QtBot
) -> None:
    with a_live_world(storage, jobs, theme) as world:
        dialog = form(world, qtbot)
        assert dialog.nobody.isVisible()
        assert "Who may read the remark" not in seen(dialog)


def test_why_an_exempt_case_was_withdrawn_is_not_shown_before_the_case_is(
    world: LiveWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = world.page
    page.data.set_state(
        page.live.records[world.case], ItemState.WITHDRAWN, PutAside("Geir Li", "Han er part.")
    )
    page.refresh()
    page.open_item(world.case)
    told: list[str] = []
    opened(monkeypatch, AsideDialog, lambda dialog: told.append(seen(dialog)))
    page.asking.item.aside()
    assert told == []
    assert page.notices.message is not None
    assert "exempt" in page.notices.message.sentence
    page.reveal()
    page.asking.item.aside()
    assert "Han er part." in told[0]


def test_why_there_is_no_public_file_is_not_quoted_over_the_page(
    world: LiveWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = world.page
    why = BlockedError(alike("«Vidar Skjult» står på side 1."), alike("Ta det bort."))

    def locked(dialog: EndDialog) -> bool:
        dialog.locked = Locked(at(21, 0), (), why)
        return True

    monkeypatch.setattr(page.asking, "is_taken", locked)
    page.asking.end.adjourn()
    assert page.notices.message is not None
    assert "no public file" in page.notices.message.sentence
    assert "Vidar" not in page.notices.message.sentence


def test_an_exempt_line_without_a_number_is_not_called_by_its_title(world: LiveWorld) -> None:
    assert world.page.live is not None
    seen_live = world.page.live.for_screen()
    assert "kaia" not in seen_live.telling.lines[ItemId(world.case)].title.casefold()
    assert "kaia" in world.page.live.telling.lines[ItemId(world.case)].title.casefold()


def test_the_vote_on_the_doors_does_not_tell_who_votes_until_it_is_asked_to(
    world: LiveWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[bool, str]] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, DoorsDialog)
        dialog.closing.taken.setChecked(True)
        told.append((dialog.closing.grid.isVisible(), seen(dialog)))
        assert dialog.closing.ballots is not None
        dialog.withheld.acted.emit(0)
        told.append((dialog.closing.grid.isVisible(), seen(dialog)))
        assert dialog.withheld.isHidden()

    opened(monkeypatch, DoorsDialog, look)
    world.page.open_item(world.case)
    world.page.asking.item.doors()
    (hidden, words), (shown, all_words) = told
    assert (hidden, shown) == (False, True)
    assert "6 + 0 = 6" not in words
    assert "6 + 0 = 6" in all_words


def test_the_vote_on_the_doors_is_shown_where_nobody_steps_aside(
    storage: Storage,
    jobs: JobRunner,
    theme: Theme,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[bool] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, DoorsDialog)
        dialog.closing.taken.setChecked(True)
        told.append(dialog.closing.grid.isVisible())

    with a_live_world(storage, jobs, theme) as world:
        make_exempt(world)
        world.page.refresh()
        world.page.open_item(world.case)
        opened(monkeypatch, DoorsDialog, look)
        world.page.asking.item.doors()
    assert told == [True]
