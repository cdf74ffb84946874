"""Files come in: seen before they are taken, on a meeting with one date and Enter, never lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from agenda_app.child import asking
from agenda_app.db.storage import Storage
from agenda_app.domain.case import CasePaper, Proposal
from agenda_app.domain.left_out import texts_left_out
from agenda_app.domain.sentence import alike
from agenda_app.domain.text import Heading, Paragraph, runs
from agenda_app.errors import UserError
from agenda_app.intake import refusals
from agenda_app.intake.result import Mark, MarkKind, Marks, ReadPaper
from agenda_app.jobs import run_to_end
from agenda_app.services.agendas import read_agenda
from agenda_app.services.cases import case_lines, read_case
from agenda_app.services.committees import committee
from agenda_app.services.meeting_planning import add_meeting
from agenda_app.services.meetings import read_meeting
from agenda_app.ui.import_dialog import ImportDialog
from agenda_app.ui.import_files import import_files
from agenda_app.ui.import_reading import ReadFile, reading_again
from agenda_app.ui.job_dialog import JobDialog
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.message import Message
from agenda_app.ui.routes import MeetingRoute, Route
from agenda_app.ui.store import Store
from agenda_app.ui.theme import Theme
from tests.builders import a_municipality, a_point, saved_meeting
from tests.child.processes import ON_LINUX, children
from tests.intake import bombs
from tests.normalise import hostile
from tests.ui.accessible import assert_all_named

TODAY = date(2026, 4, 1)
PAPER = """Teknisk drift

Dato: 20.03.2026
Løpenummer: 88/2026
Arkivsaksnummer: 2026/12

Saksnummer\tUtvalg\tMøtedato
\tKommunestyret\t

Opprusting av kaia i Nordvågen

Kommunedirektørens forslag til vedtak
1. Kaia rustes opp.
2. Arbeidet er ferdig i 2027.

Saksopplysninger
Kaia er fra 1974.

Vurderinger
Kaia er i dårlig stand.

Kari Nes
Kommunedirektør
"""


@pytest.fixture
def went() -> list[Route]:
    return []


@pytest.fixture
def around(
    storage: Storage, jobs: JobRunner, theme: Theme, went: list[Route], qtbot: QtBot
) -> Surroundings:
    store = Store(storage.database, jobs)
    store.write("test", a_municipality)
    return Surroundings(storage, store, jobs, theme, went.append, lambda: TODAY)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    file = tmp_path / "kaia.txt"
    file.write_text(PAPER, encoding="utf-8")
    return file


def when_open(act: Callable[[ImportDialog], None]) -> None:
    """Do something in the dialog as soon as it is there."""

    def look() -> None:
        found = QApplication.activeModalWidget()
        if isinstance(found, ImportDialog):
            act(found)
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)


def child(dialog: ImportDialog, name: str) -> Any:
    found = dialog.findChild(QWidget, name)
    assert found is not None, name
    return found


def a_dialog(around: Surroundings, qtbot: QtBot, *files: ReadFile) -> ImportDialog:
    dialog = ImportDialog(around, files, "Ytterholm kommune")
    qtbot.addWidget(dialog)
    return dialog


def a_file(name: str = "kaia.docx", **changes: Any) -> ReadFile:
    read = ReadPaper(
        title="Opprusting av kaia",
        archive_case_no="2026/12",
        paper=CasePaper(
            proposals=(Proposal("Forslag til vedtak", (a_point("1.", "Kaia rustes opp."),)),),
            body=(Heading(1, runs("Vurdering")), Paragraph(runs("Kaia er gammel."))),
            dropped=texts_left_out(["Side 1 av 2"]),
        ),
        **changes,
    )
    return ReadFile(Path(name), name.encode(), read)


def read_in(file: ReadFile) -> ReadFile:
    return run_to_end(reading_again(file, "Ytterholm kommune", Marks.ASK))


def test_a_dropped_file_a_date_and_enter_give_a_meeting_with_the_case(
    around: Surroundings, window: QWidget, paper: Path, went: list[Route], qtbot: QtBot
) -> None:
    def type_a_date(dialog: ImportDialog) -> None:
        qtbot.keyClicks(child(dialog, "import_date"), "29.4.26")
        qtbot.keyClick(child(dialog, "import_date"), Qt.Key.Key_Return)

    when_open(type_a_date)
    made = import_files(around, window, [paper], lambda: None)
    assert len(made) == 1
    (route,) = went
    assert isinstance(route, MeetingRoute)
    meeting = around.store.read(read_meeting, route.meeting_id)
    agenda = around.store.read(read_agenda, route.meeting_id)
    case = around.store.read(read_case, made[0])
    assert meeting.date == date(2026, 4, 29)
    assert tuple(item.case_id for item in agenda.items if item.case_id) == made
    assert case.title == "Opprusting av kaia i Nordvågen"
    assert around.storage.files.get(case.paper.source.sha256) == paper.read_bytes()


def test_a_coming_meeting_of_the_committee_needs_only_enter(
    around: Surroundings, window: QWidget, paper: Path, went: list[Route], qtbot: QtBot
) -> None:
    meeting = around.store.write("test", saved_meeting)
    when_open(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Return))
    assert len(import_files(around, window, [paper], lambda: None)) == 1
    assert went == [MeetingRoute(meeting.id)]


def test_the_queue_takes_the_case_and_the_window_stays_where_it_is(
    around: Surroundings, window: QWidget, paper: Path, went: list[Route], qtbot: QtBot
) -> None:
    when_open(lambda dialog: child(dialog, "import_queue").click())
    assert len(import_files(around, window, [paper], lambda: None)) == 1
    assert went == []


def test_cancel_leaves_nothing_behind(
    around: Surroundings, window: QWidget, paper: Path, qtbot: QtBot
) -> None:
    when_open(lambda dialog: qtbot.keyClick(dialog, Qt.Key.Key_Escape))
    assert import_files(around, window, [paper], lambda: None) == ()
    assert around.store.read(case_lines) == ()


def test_a_new_meeting_without_a_date_asks_for_it(around: Surroundings, qtbot: QtBot) -> None:
    dialog = a_dialog(around, qtbot, a_file())
    child(dialog, "import_put_on_meeting").click()
    assert dialog.taken is None
    assert child(dialog, "import_date_field").error == "Write the date of the meeting."


def test_a_day_that_is_taken_is_told_at_the_date_and_nothing_is_saved(
    around: Surroundings, qtbot: QtBot
) -> None:
    around.store.write("test", saved_meeting)
    dialog = a_dialog(around, qtbot, a_file())
    child(dialog, "import_meeting").setCurrentIndex(1)
    qtbot.keyClicks(child(dialog, "import_date"), "29.4.2026")
    child(dialog, "import_put_on_meeting").click()
    assert "allerede et møte" in child(dialog, "import_date_field").error
    assert around.store.read(case_lines) == ()


def test_of_two_meetings_on_a_day_the_one_is_suggested_that_is_asked_for(
    around: Surroundings, qtbot: QtBot
) -> None:
    day = date(2026, 4, 29)
    evening = around.store.write("test", saved_meeting)
    around.store.write("test", add_meeting, evening.committee_id, day, at=time(9))
    dialog = a_dialog(around, qtbot, a_file())
    body = around.store.read(committee, evening.committee_id)
    dialog.place.suggest(body, day)
    assert dialog.place.goal() != evening.id
    dialog.place.suggest(body, day, evening.id)
    assert dialog.place.goal() == evening.id
    box = child(dialog, "import_meeting")
    assert [box.itemText(n)[-9:] for n in range(2)] == ["kl.\u00a009.00", "kl.\u00a018.00"]


def test_a_title_can_be_mended_before_the_case_is_made(around: Surroundings, qtbot: QtBot) -> None:
    dialog = a_dialog(around, qtbot, a_file())
    title = child(dialog, "import_title")
    title.clear()
    child(dialog, "import_queue").click()
    assert dialog.taken is None
    qtbot.keyClicks(title, "Kaia i Nordvågen")
    child(dialog, "import_queue").click()
    assert around.store.read(read_case, dialog.taken.case_ids[0]).title == "Kaia i Nordvågen"


def test_changes_in_a_word_file_must_be_decided_on_first(
    around: Surroundings, qtbot: QtBot, paper: Path
) -> None:
    marks = (Mark(MarkKind.INSERTION, "ny tekst", "Ola"), Mark(MarkKind.COMMENT, "Husk kart"))
    file = a_file(marks=marks)
    dialog = a_dialog(around, qtbot, ReadFile(paper, paper.read_bytes(), file.read))
    assert not child(dialog, "import_queue").isEnabled()
    child(dialog, "import_reject").click()
    qtbot.waitUntil(child(dialog, "import_queue").isEnabled)
    child(dialog, "import_queue").click()
    assert len(dialog.taken.case_ids) == 1


def test_a_file_that_came_before_says_so(around: Surroundings, qtbot: QtBot) -> None:
    first = a_dialog(around, qtbot, a_file())
    child(first, "import_queue").click()
    again = a_dialog(around, qtbot, a_file())
    assert "Opprusting av kaia" in child(again, "import_known").sentence


def test_a_file_that_cannot_be_read_can_still_become_a_case(
    around: Surroundings, qtbot: QtBot
) -> None:
    fault = UserError(
        alike("«Skannet sak.tif» er et bilde."), alike("Be om filen som Word eller PDF.")
    )
    dialog = a_dialog(around, qtbot, ReadFile(Path("Skannet sak.tif"), b"tif", fault=fault))
    assert child(dialog, "import_why").sentence == "«Skannet sak.tif» er et bilde."
    child(dialog, "import_queue").click()
    case = around.store.read(read_case, dialog.taken.case_ids[0])
    assert case.title == "Skannet sak"
    assert around.storage.files.get(case.paper.source.sha256) == b"tif"


@pytest.mark.usefixtures("nynorsk")
def test_a_nynorsk_window_says_in_nynorsk_why_a_file_cannot_be_read_and_how_another_was(
    around: Surroundings, qtbot: QtBot
) -> None:
    empty = read_in(ReadFile(Path("tom.docx")))
    text = "Støtte\n\nNærøy – kai\n\nInnstilling\n\nJa.\n".encode("cp1252")
    dialog = a_dialog(around, qtbot, empty, read_in(ReadFile(Path("kai.txt"), text)))
    assert child(dialog, "import_why").sentence == "Fila er tom."
    said = [message.sentence for message in dialog.findChildren(Message)]
    assert "Fila seier ikkje kva teiknsett ho har. Sjå om æ, ø og å er rett." in said


@pytest.fixture
def mixed(tmp_path: Path) -> list[Path]:
    """Return files of one drop: two papers, and between them all that can go wrong with others."""
    files = {
        "kaia.txt": PAPER.encode(),
        "bombe.docx": bombs.word_whose_text(bombs.nothing(3000), 3_000_000_000),
        "krasj.txt": b"DIES",
        "bombe.pdf": hostile.a_page_of_nothing(4000),
        "moloen.txt": PAPER.replace("kaia", "moloen").encode(),
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    return [tmp_path / name for name in files]


@ON_LINUX
def test_files_that_crash_or_fill_the_reader_keep_no_others_out(
    around: Surroundings,
    window: QWidget,
    mixed: list[Path],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asking.end_spare_child()
    monkeypatch.setattr(asking, "own_command", lambda *_: bombs.FAILING_CHILD)
    said: list[str] = []

    def look(dialog: ImportDialog) -> None:
        said.extend(why.sentence for why in dialog.findChildren(Message, "import_why"))
        child(dialog, "import_queue").click()

    when_open(look)
    made = import_files(around, window, mixed, lambda: None)
    asking.end_spare_child()
    reasons = (refusals.BOMB, refusals.CRASHED, refusals.TOO_MUCH_MEMORY)
    assert sorted(said) == sorted(reason.message.bokmal for reason in reasons)
    titles = [around.store.read(read_case, case_id).title for case_id in made]
    assert titles == [
        "Opprusting av kaia i Nordvågen", "bombe", "krasj", "bombe",
        "Opprusting av moloen i Nordvågen",
    ]  # fmt: skip


@ON_LINUX
def test_a_reading_without_end_can_be_cancelled(
    around: Surroundings,
    window: QWidget,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asking.end_spare_child()
    monkeypatch.setattr(asking, "own_command", lambda *_: bombs.FAILING_CHILD)
    file = tmp_path / "uendelig.txt"
    file.write_bytes(b"HANGS")

    def look() -> None:
        found = QApplication.activeModalWidget()
        if isinstance(found, JobDialog):
            found.reject()
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(0, look)
    assert import_files(around, window, [file], lambda: None) == ()
    assert around.store.read(case_lines) == ()
    assert children() == []


def test_a_file_that_cannot_be_read_can_be_attached_to_one_that_can(
    around: Surroundings, qtbot: QtBot
) -> None:
    bad = ReadFile(Path("kart.tif"), b"tif", fault=UserError(alike("«kart.tif» er et bilde.")))
    dialog = a_dialog(around, qtbot, a_file(), bad)
    child(dialog, "import_fate_attach").click()
    child(dialog, "import_queue").click()
    (case_id,) = dialog.taken.case_ids
    (attached,) = around.store.read(read_case, case_id).attachments
    assert attached.title == "kart"


def test_everything_in_the_dialog_has_a_name(around: Surroundings, qtbot: QtBot) -> None:
    bad = ReadFile(Path("kart.tif"), b"tif", fault=UserError(alike("«kart.tif» er et bilde.")))
    dialog = a_dialog(around, qtbot, a_file(), bad)
    dialog.show()
    assert_all_named(dialog)


def test_the_file_that_somebody_must_decide_on_stands_in_front(
    around: Surroundings, qtbot: QtBot
) -> None:
    marked = a_file("endringer.docx", marks=(Mark(MarkKind.INSERTION, "ny tekst", "Ola"),))
    dialog = a_dialog(around, qtbot, a_file(), marked)
    assert dialog.list.currentItem().text() == "endringer.docx"
    assert not dialog.to_meeting.isEnabled()
