"""What stops a public file is listed and shown; it can be excused, and that be taken back."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.access import exempt
from agenda_app.domain.printed import Audience
from agenda_app.domain.proof import Excuse, Hit, Place
from agenda_app.domain.secrets import SecretKind
from agenda_app.jobs import run_to_end
from agenda_app.produce.papers import Kind, Wanted, make
from agenda_app.produce.proof import LeakError
from agenda_app.services import cases
from agenda_app.services.excuses import excuses_of, give_excuse
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.produce import export
from agenda_app.ui.produce.excuses_dialog import ExcusesDialog
from agenda_app.ui.produce.hit_page import HitPage
from agenda_app.ui.produce.proof_dialog import ProofDialog
from agenda_app.ui.produce.source_dialog import SourceDialog
from agenda_app.ui.routes import CaseRoute, MeetingRoute
from agenda_app.ui.theme import Theme
from tests.ui.accessible import assert_all_named
from tests.ui.meeting_world import TODAY, World, a_world

SECRET = "Forhandlinger om kjøp av tomta på Leira"
NAME = "Ragnhild Ytterøy"
PUBLIC = (Kind.BUNDLE, Audience.PUBLIC)


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme) -> Iterator[World]:
    with a_world(storage, jobs, theme) as made:
        yield made


@pytest.fixture
def leaking(world: World) -> World:
    """Return a world whose open case names an exempt one, and a person in it."""
    case_id = world.agenda().items[world.position("Kaia")].case_id
    case = world.store.read(cases.read_case, case_id)
    case = replace(case, title=SECRET, short_title=NAME, access=exempt("offl. § 23"))
    world.store.write("case", cases.save_case, case)
    other = world.agenda().items[world.position("Skolerute")].case_id
    open_case = world.store.read(cases.read_case, other)
    leak = replace(open_case.paper, unit=f"Se {SECRET}", journal_no=f"7/26 {NAME}")
    world.store.write("case", cases.save_case, replace(open_case, paper=leak))
    return world


def leak_of(world: World) -> LeakError:
    with pytest.raises(LeakError) as caught:
        run_to_end(make(world.storage, Wanted(world.meeting_id, *PUBLIC), TODAY))
    return caught.value


@pytest.fixture
def dialog(leaking: World, qtbot: QtBot) -> Iterator[ProofDialog]:
    made = ProofDialog(
        leaking.page.around, leaking.meeting_id, leak_of(leaking), lambda: None, leaking.page
    )
    made.show()
    yield made
    made.close()
    made.deleteLater()


def test_each_thing_is_listed_with_page_and_case(dialog: ProofDialog) -> None:
    assert [row.hit.words for row in dialog.rows] == [SECRET, NAME]
    first = dialog.rows[0]
    assert "side" in first.accessibleName()
    assert first.hit.page > 0
    assert first.hit.source is not None
    assert first.hit.source.number.startswith("PS ")
    assert "2 to look at" in dialog.count.text()
    assert_all_named(dialog)


def test_it_fits_a_small_screen_and_needs_no_mouse(dialog: ProofDialog) -> None:
    assert dialog.minimumSizeHint().height() <= 690
    assert dialog.height() <= 690
    row = dialog.rows[0]
    for button in (row.show_page, row.go_to_place, row.go_to_case, row.no_secret):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    row.no_secret.setFocus()
    QTest.keyClick(row.no_secret, Qt.Key.Key_Space)
    assert row.reason.isVisible()
    assert row.reason.hasFocus()


def test_the_page_is_shown_where_it_stands(
    dialog: ProofDialog, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    seen: list[int] = []

    def look(page: HitPage) -> int:
        page.show()
        qtbot.waitUntil(lambda: page.view.page_count > 0, timeout=20_000)
        seen.append(page.view.page)
        return 0

    monkeypatch.setattr(HitPage, "exec", look)
    dialog.rows[0].show_page.click()
    assert seen == [dialog.rows[0].hit.page]


def test_the_case_is_gone_to_over_its_meeting(dialog: ProofDialog, leaking: World) -> None:
    source = dialog.rows[0].hit.source
    assert source is not None
    dialog.rows[0].go_to_case.click()
    assert leaking.routes == [
        MeetingRoute(leaking.meeting_id, source.item_id),
        CaseRoute(source.case_id, leaking.meeting_id),
    ]
    assert not dialog.isVisible()


def test_the_place_is_gone_to_and_not_what_is_secret(dialog: ProofDialog, leaking: World) -> None:
    item = leaking.agenda().items[leaking.position("Skolerute")]
    assert item.case_id is not None
    dialog.rows[0].go_to_place.click()
    assert leaking.routes == [
        MeetingRoute(leaking.meeting_id, item.id),
        CaseRoute(item.case_id, leaking.meeting_id, SECRET),
    ]


def test_a_reason_is_asked_for_and_kept_with_a_name(dialog: ProofDialog, leaking: World) -> None:
    dialog.who.setText("Leif Båtnes")
    row = dialog.rows[0]
    row.no_secret.click()
    QTest.keyClick(row.reason, Qt.Key.Key_Return)
    assert leaking.store.read(excuses_of, leaking.meeting_id) == ()
    QTest.keyClicks(row.reason, "Kunngjort i avisa")
    QTest.keyClick(row.reason, Qt.Key.Key_Return)
    (excuse,) = leaking.store.read(excuses_of, leaking.meeting_id)
    assert (excuse.words, excuse.who, excuse.reason) == (SECRET, "Leif Båtnes", "Kunngjort i avisa")
    assert row.isHidden()
    assert dialog.isVisible()
    assert "1 to look at" in dialog.count.text()


def test_enter_on_the_last_reason_makes_no_file_yet(dialog: ProofDialog) -> None:
    dialog.activateWindow()
    for row in dialog.rows:
        row.no_secret.click()
        QTest.keyClicks(row.reason, "Kunngjort i avisa")
        QTest.keyClick(row.reason, Qt.Key.Key_Return)
    assert dialog.left == []
    assert dialog.isVisible()


def test_what_was_excused_can_be_taken_back_and_given_again(
    dialog: ProofDialog, leaking: World
) -> None:
    def kept() -> list[str]:
        return [excuse.words for excuse in leaking.store.read(excuses_of, leaking.meeting_id)]

    excuse(dialog, 0)
    (row,) = dialog.excuses.rows
    assert "Kunngjort i avisa" in row.accessibleName()
    row.turn.click()
    assert kept() == []
    assert [row.hit.words for row in dialog.left] == [SECRET, NAME]
    assert "2 to look at" in dialog.count.text()
    row.turn.click()
    assert kept() == [SECRET]
    assert [row.hit.words for row in dialog.left] == [NAME]
    assert_all_named(dialog)


def test_what_was_taken_back_can_be_excused_anew_with_another_reason(
    dialog: ProofDialog, leaking: World
) -> None:
    excuse(dialog, 0)
    dialog.excuses.rows[0].turn.click()
    excuse(dialog, 0, "Vedtatt åpent")
    (kept,) = leaking.store.read(excuses_of, leaking.meeting_id)
    assert kept.reason == "Vedtatt åpent"
    assert [row.excuse for row in dialog.excuses.rows] == [kept]


LAW = "Opplysninger om noens personlige forhold er underlagt taushetsplikt"
APPEAL = "Vedtaket kan påklages innen tre uker fra du fikk dette brevet"
ABOUT = f"Etter dette har {NAME} rett til å få dekket utgiftene"


@pytest.fixture
def shared(leaking: World, qtbot: QtBot) -> Iterator[ProofDialog]:
    """Return a dialog with three texts that an exempt case shares with an open one."""
    leak = leak_of(leaking)
    first = leak.proof.hits[0]
    hits = [replace(first, kind=SecretKind.TEXT, words=text) for text in (LAW, APPEAL, ABOUT)]
    named = (replace(first, kind=SecretKind.NAME, words=NAME),)
    error = LeakError(replace(leak.proof, hits=(*hits, first), named=named), leak.file)
    page = leaking.page
    made = ProofDialog(page.around, leaking.meeting_id, error, lambda: None, page)
    made.show()
    made.who.setText("Leif Båtnes")
    yield made
    made.close()
    made.deleteLater()


def answer(
    monkeypatch: pytest.MonkeyPatch, answered: Callable[[SourceDialog], None]
) -> list[SourceDialog]:
    seen: list[SourceDialog] = []

    def look(dialog: SourceDialog) -> int:
        dialog.show()
        assert_all_named(dialog)
        seen.append(dialog)
        answered(dialog)
        return dialog.result()

    monkeypatch.setattr(SourceDialog, "exec", look)
    return seen


def test_all_texts_of_a_source_are_excused_at_once_but_for_what_they_name(
    shared: ProofDialog, leaking: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def give_reason(dialog: SourceDialog) -> None:
        QTest.keyClick(dialog.edit, Qt.Key.Key_Return)
        assert dialog.isVisible()
        QTest.keyClicks(dialog.edit, "Sitert i PS 3/26")
        QTest.keyClick(dialog.edit, Qt.Key.Key_Return)

    seen = answer(monkeypatch, give_reason)
    shared.rows[0].all_of_source.click()
    assert [tick.text() for tick in seen[0].ticks] == [SECRET, NAME]
    kept = leaking.store.read(excuses_of, leaking.meeting_id)
    assert [(one.words, one.who) for one in kept] == [(LAW, "Leif Båtnes"), (APPEAL, "Leif Båtnes")]
    assert {one.reason for one in kept} == {"Sitert i PS 3/26"}
    assert [row.hit.words for row in shared.left] == [ABOUT, SECRET]


def test_a_name_is_excused_with_its_text_when_it_is_ticked(
    shared: ProofDialog, leaking: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def tick_name(dialog: SourceDialog) -> None:
        dialog.ticks[1].setChecked(True)
        dialog.edit.setText("Hun har samtykket")
        dialog.ok.click()

    answer(monkeypatch, tick_name)
    shared.rows[0].all_of_source.click()
    kept = leaking.store.read(excuses_of, leaking.meeting_id)
    assert [one.words for one in kept] == [LAW, APPEAL, ABOUT, NAME]
    assert [row.hit.words for row in shared.left] == [SECRET]


def test_nothing_is_excused_when_the_question_is_left_or_has_no_reason(
    shared: ProofDialog, leaking: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def clear(dialog: SourceDialog) -> None:
        dialog.edit.setText("  ")
        assert not dialog.ok.isEnabled()
        dialog.accept()
        assert dialog.isVisible()
        dialog.reject()

    answer(monkeypatch, clear)
    shared.rows[0].all_of_source.click()
    assert leaking.store.read(excuses_of, leaking.meeting_id) == ()


def test_what_can_be_done_about_it_is_readable_without_scrolling_sideways(
    nynorsk: None, shared: ProofDialog
) -> None:
    QApplication.processEvents()
    assert any(row.all_of_source.isVisible() for row in shared.rows)
    for area in shared.findChildren(QScrollArea):
        assert area.horizontalScrollBar().maximum() == 0


def test_a_source_of_which_one_thing_was_found_is_not_asked_about(dialog: ProofDialog) -> None:
    assert not any(row.all_of_source.isVisible() for row in dialog.rows)


def test_a_file_that_nobody_has_read_is_not_vouched_for(leaking: World) -> None:
    leak = leak_of(leaking)
    unread = Hit(SecretKind.UNSEARCHED, Place.CONTENT, 0, "åpen.pdf")
    error = LeakError(replace(leak.proof, hits=(*leak.proof.hits, unread)), b"%PDF-1.7")
    page = leaking.page
    made = ProofDialog(page.around, leaking.meeting_id, error, lambda: None, page)
    made.show()
    assert "not proved clean" in made.heading.text()
    assert not made.rows[-1].no_secret.isVisible()
    assert made.rows[0].no_secret.isVisible()
    assert not any(row.show_page.isVisible() for row in made.rows)
    made.close()
    made.deleteLater()


def test_what_was_excused_earlier_stands_there_too(leaking: World) -> None:
    earlier = Excuse(NAME, "Mona", "Har samtykket", datetime(2026, 4, 1, 9))
    leaking.store.write("excuse", give_excuse, leaking.meeting_id, earlier)
    page = leaking.page
    made = ProofDialog(page.around, leaking.meeting_id, leak_of(leaking), lambda: None, page)
    assert [row.hit.words for row in made.left] == [SECRET]
    assert [row.excuse for row in made.excuses.rows] == [earlier]
    made.deleteLater()


def test_the_last_excuse_sends_nothing_off_by_itself(dialog: ProofDialog, leaking: World) -> None:
    excuse(dialog, 0)
    excuse(dialog, 1)
    assert dialog.isVisible()
    assert dialog.left == []
    assert dialog.again.hasFocus()
    assert "nothing is left" in dialog.count.text()


def test_the_meeting_s_menu_shows_what_is_excused_at_any_time(
    leaking: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[ExcusesDialog] = []

    def look(dialog: ExcusesDialog) -> int:
        dialog.show()
        assert_all_named(dialog)
        shown.append(dialog)
        for row in dialog.excuses.rows:
            row.turn.click()
        return 0

    monkeypatch.setattr(ExcusesDialog, "exec", look)
    leaking.page.menu.excuses.trigger()
    assert shown[-1].excuses.rows == []
    given = Excuse(NAME, "Mona", "Har samtykket", datetime(2026, 4, 1, 9))
    leaking.store.write("excuse", give_excuse, leaking.meeting_id, given)
    leaking.page.menu.excuses.trigger()
    assert leaking.store.read(excuses_of, leaking.meeting_id) == ()


def test_the_file_is_made_again_when_everything_is_excused(
    leaking: World,
    tmp_path: Path,
    settings: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    target = tmp_path / "åpen.pdf"
    said: list[tuple[Level, str, tuple[object, ...]]] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    def tell(level: Level, sentence: str, *actions: object) -> None:
        said.append((level, sentence, actions))

    around, window = leaking.page.around, leaking.page
    export(around, window, leaking.meeting_id, *PUBLIC, tell=tell)
    qtbot.waitUntil(lambda: shown(window) is not None, timeout=20_000)
    assert not target.exists()
    dialog = shown(window)
    assert dialog is not None
    for number in range(len(dialog.rows)):
        excuse(dialog, number)
    dialog.again.click()
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    level, sentence, actions = said[0]
    assert (level, sentence) == (Level.OK, "Saved as “åpen.pdf”.")
    assert target.exists()
    save_proof = actions[-1][1]  # type: ignore[index]
    save_proof()
    assert {file.name for file in tmp_path.glob("*bevis*")} == {
        "åpen bevis.pdf",
        "åpen bevis.json",
    }
    assert said[-1][1] == "The proof is saved as “åpen bevis.pdf”."
    assert SECRET not in (tmp_path / "åpen bevis.json").read_text(encoding="utf-8")


def test_trying_again_without_mending_shows_the_list_again(
    leaking: World,
    tmp_path: Path,
    settings: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    target = str(tmp_path / "åpen.pdf")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (target, ""))
    window = leaking.page
    export(window.around, window, leaking.meeting_id, *PUBLIC, tell=lambda *_: None)
    qtbot.waitUntil(lambda: shown(window) is not None, timeout=20_000)
    first = shown(window)
    assert first is not None
    first.findChild(QWidget, "proof_again").click()
    qtbot.waitUntil(lambda: shown(window) not in {None, first}, timeout=20_000)
    again = shown(window)
    assert again is not None
    again.reject()
    assert not Path(target).exists()


def excuse(dialog: ProofDialog, number: int, reason: str = "Kunngjort i avisa") -> None:
    row = dialog.rows[number]
    row.no_secret.click()
    row.reason.setText(reason)
    row.mark.click()


def shown(window: QWidget) -> ProofDialog | None:
    found = window.window().findChildren(ProofDialog)
    return next((dialog for dialog in found if dialog.isVisible()), None)


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "settings.json"
    monkeypatch.setattr("agenda_app.ui.produce.saving.settings_file", lambda: file)
    return file
