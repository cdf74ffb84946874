"""Everything that was sent of a meeting, and any two versions of it beside each other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from threading import get_ident

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from agenda_app.db.storage import Storage
from agenda_app.domain.changes import Change, What
from agenda_app.domain.comparison import Comparison, Fate, ItemChange
from agenda_app.domain.dispatch import (
    Channel,
    DispatchKind,
    Recipient,
    RecipientKind,
    SentTo,
    Version,
)
from agenda_app.files.store import FolderStore
from agenda_app.jobs import Progress, Work
from agenda_app.services.sent_content import standing
from agenda_app.ui.dispatch.compare_dialog import CompareDialog
from agenda_app.ui.dispatch.compare_sent import comparing
from agenda_app.ui.dispatch.version_words import change_rows, readers_text
from agenda_app.ui.dispatch.versions_dialog import Next, VersionsDialog
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.theme import Theme
from tests.ui.accessible import assert_all_named
from tests.ui.meeting_world import World, a_world
from tests.ui.sent_world import rename, send_now, sent

NOTICE, CORRECTION = DispatchKind.NOTICE, DispatchKind.CORRECTION
PRESS = Recipient(None, None, "Ytterholm Avis", RecipientKind.PRESS, channel=Channel.EMAIL)


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme) -> Iterator[World]:
    with a_world(storage, jobs, theme) as made:
        yield made


@pytest.fixture
def dialog(world: World, qtbot: QtBot) -> VersionsDialog:
    send_now(world)
    rename(world, "Kaia", "Dampskipskaia")
    send_now(world, CORRECTION)
    following = Next("Ingen saker er kommet til.", "")
    made = VersionsDialog(world.page.around, world.meeting_id, "Kommunestyret", following)
    qtbot.addWidget(made)
    made.show()
    return made


def test_everything_that_was_sent_is_listed_with_its_files(dialog: VersionsDialog) -> None:
    assert [d.kind for d in dialog.rows.rows] == [NOTICE, CORRECTION]
    assert dialog.chosen is not None
    assert dialog.chosen.kind is CORRECTION
    dialog.table.selectRow(0)
    assert {f.version for f in dialog.files.rows} >= {Version.INTERNAL, Version.PUBLIC}
    assert not dialog.supplement.isEnabled()
    assert dialog.correction.isEnabled()
    assert_all_named(dialog)


def said(dialog: VersionsDialog) -> Level | None:
    return dialog.notices.message.level if dialog.notices.message is not None else None


def test_a_sending_is_verified(dialog: VersionsDialog, world: World, qtbot: QtBot) -> None:
    dialog.verify.click()
    qtbot.waitUntil(lambda: said(dialog) is Level.OK, timeout=10_000)
    assert isinstance(world.storage.files, FolderStore)
    assert dialog.chosen is not None
    world.storage.files.path(dialog.chosen.files[0].sha256).write_bytes(b"other")
    dialog.verify.click()
    qtbot.waitUntil(lambda: said(dialog) is Level.STOP, timeout=10_000)


def test_the_kept_files_are_saved_where_the_user_wants_them(
    dialog: VersionsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "out"))
    dialog.save.click()
    assert dialog.chosen is not None
    written = {p.name for p in (tmp_path / "out").iterdir()}
    assert {name for name in written if name.endswith(".pdf")} == {
        f.name for f in dialog.chosen.files
    }


def test_the_next_sending_is_asked_for_when_the_dialog_has_closed(
    dialog: VersionsDialog, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(dialog.wanted) as told:
        dialog.correction.click()
    assert told.args == [CORRECTION]
    assert not dialog.isVisible()


def test_two_versions_are_compared_row_by_row(
    dialog: VersionsDialog, world: World, qtbot: QtBot
) -> None:
    made = comparing(world.page.around, world.meeting_id)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.message.level is Level.OK, timeout=10_000)
    assert made.rows.rows == ()
    assert made.message.isVisible()
    made.old.setCurrentIndex(0)
    qtbot.waitUntil(lambda: bool(made.rows.rows), timeout=10_000)
    (row,) = made.rows.rows
    assert not made.message.isVisible()
    assert "Dampskipskaia" in row.case
    assert "Kaia" in row.text
    assert made.whole.text() == row.whole
    assert made.case.text().endswith("Dampskipskaia – endret")
    assert_all_named(made)


def test_only_the_last_choice_is_compared_and_none_after_closing(
    jobs: JobRunner, qtbot: QtBot
) -> None:
    asked: list[str] = []

    def compare(old: str, new: str) -> Work[Comparison]:
        yield Progress(0, 0)
        asked.append(f"{old}-{new}")
        yield Progress(0, 0)
        return Comparison(items=(ItemChange(None, f"{old}-{new}", Fate.NEW),))

    made = CompareDialog(jobs, [("1", "En"), ("2", "To"), ("3", "Tre")], compare)
    qtbot.addWidget(made)
    made.show()
    made.old.setCurrentIndex(0)
    qtbot.waitUntil(lambda: bool(made.rows.rows), timeout=10_000)
    assert [row.case for row in made.rows.rows] == ["1-3"]
    made.new.setCurrentIndex(1)
    made.reject()
    qtbot.waitUntil(lambda: not jobs.busy, timeout=10_000)
    assert [row.case for row in made.rows.rows] == ["1-3"]


def test_a_version_that_cannot_be_read_is_told_in_its_place(
    dialog: VersionsDialog, world: World, qtbot: QtBot
) -> None:
    assert isinstance(world.storage.files, FolderStore)
    world.storage.files.path(sent(world)[-1].content).unlink()
    made = comparing(world.page.around, world.meeting_id)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.message.level is Level.STOP, timeout=10_000)
    assert made.message.isVisible()


def test_a_long_passage_is_cut_in_the_row_and_whole_beneath() -> None:
    change = Change(What.TEXT, "Bakgrunn", "", "Et avsnitt om kaia. " * 20)
    item = ItemChange(None, "Kaia", Fate.CHANGED, (change,))
    (row,) = change_rows(Comparison(items=(item,)))
    assert " … " in row.text
    assert row.whole.count("Et avsnitt om kaia") == 20


def test_who_got_which_version_is_told_version_by_version(dialog: VersionsDialog) -> None:
    members = (SentTo("Aud", RecipientKind.MEMBER, Version.INTERNAL, Channel.PAPER, 1),)
    press = SentTo("Avisa", RecipientKind.PRESS, Version.PUBLIC, Channel.EMAIL, 1)
    one = replace(dialog.rows.rows[0], recipients=(*members, press, replace(members[0], name="Bo")))
    assert readers_text(one) == "Intern: Aud, Bo\nOffentlig: Avisa"
    assert readers_text(replace(one, recipients=())) == ""


def test_what_was_sent_says_what_can_come_next_as_soon_as_that_is_known(
    dialog: VersionsDialog,
) -> None:
    assert not dialog.public.isVisible()
    dialog.offer(Next("Vent.", "Vent.", public=True))
    assert not dialog.supplement.isEnabled()
    assert not dialog.correction.isEnabled()
    assert dialog.reasons.text() == "Vent."
    assert dialog.public.isVisible()
    dialog.offer(Next())
    assert dialog.supplement.isEnabled()
    assert not dialog.reasons.isVisible()


def test_the_page_never_compares_on_the_thread_of_the_window(
    world: World, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from agenda_app.ui.meeting import meeting_dispatch

    threads: set[int] = set()

    def watched(*given: object) -> object:
        threads.add(get_ident())
        return standing(*given)  # type: ignore[arg-type]

    monkeypatch.setattr(meeting_dispatch, "standing", watched)
    shown: list[Next] = []

    class Dialog(VersionsDialog):
        def exec(self) -> int:
            qtbot.waitUntil(lambda: bool(self.correction.isEnabled()), timeout=10_000)
            shown.append(Next())
            return 0

    monkeypatch.setattr(meeting_dispatch, "VersionsDialog", Dialog)
    send_now(world)
    rename(world, "Kaia", "Dampskipskaia")
    world.page.dispatch.show_versions()
    assert shown
    assert threads
    assert get_ident() not in threads
