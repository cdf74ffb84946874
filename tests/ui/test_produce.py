"""Files and paper: names, folders, nothing overwritten, the dialog, the printer, its faults."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from queue import Queue

import pypdfium2
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from reportlab.lib.pagesizes import A3, A4, landscape
from reportlab.pdfgen.canvas import Canvas
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.access import exempt
from agenda_app.domain.dispatch import Recipient, RecipientKind
from agenda_app.domain.meeting import MeetingAction
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.domain.printed import Audience
from agenda_app.errors import UserError
from agenda_app.jobs import Progress, Work, run_to_end
from agenda_app.produce.papers import Kind, Made, Wanted, make, name_of
from agenda_app.produce.proof import LeakError, UndecidedError
from agenda_app.services import cases
from agenda_app.services.committees import committee_by_code
from agenda_app.services.meeting_steps import mark_sent
from agenda_app.services.meetings import act
from agenda_app.services.print_plans import save_print_plan
from agenda_app.services.recipients import replace_recipients
from agenda_app.settings import read_settings
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.parts.notice_line import Action
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.produce import export, export_all, print_dialog, printing
from agenda_app.ui.produce.page_printer import (
    PagePrinter,
    PrintOrder,
    drawn_pages,
    has_spooler,
    new_printer,
    spooled,
)
from agenda_app.ui.produce.print_choices import choices, read_printable
from agenda_app.ui.produce.print_dialog import Choice, PrintDialog
from agenda_app.ui.theme import Theme
from tests.builders import saved_member
from tests.ui.accessible import assert_all_named
from tests.ui.cut_words import cut_words
from tests.ui.meeting_world import TODAY, World, a_world

Said = list[tuple[Level, str]]


posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no lp")


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme) -> Iterator[World]:
    with a_world(storage, jobs, theme) as made:
        yield made


@pytest.fixture
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "settings.json"
    monkeypatch.setattr("agenda_app.ui.produce.saving.settings_file", lambda: file)
    return file


@pytest.fixture
def said() -> Said:
    return []


def tell(said: Said, level: Level, sentence: str, *_actions: object) -> None:
    said.append((level, sentence))


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def a_pdf(*sizes: tuple[float, float]) -> bytes:
    canvas = Canvas("unused.pdf")
    for size in sizes:
        canvas.setPageSize(size)
        canvas.rect(20, 20, 100, 100, fill=1)
        canvas.showPage()
    return canvas.getpdfdata()


@pytest.mark.parametrize(
    ("kind", "audience", "name"),
    [
        (Kind.NOTICE, Audience.INTERNAL, "2026-04-29 Kommunestyret innkalling.pdf"),
        (Kind.AGENDA, Audience.INTERNAL, "2026-04-29 Kommunestyret saksliste.pdf"),
        (Kind.BUNDLE, Audience.PUBLIC, "2026-04-29 Kommunestyret møtebunke uten unntatte.pdf"),
        (Kind.SHEETS, Audience.INTERNAL, "2026-04-29 Kommunestyret protokollark.pdf"),
    ],
)
def test_every_paper_can_be_made_and_is_named_by_meeting(
    world: World, kind: Kind, audience: Audience, name: str
) -> None:
    made = run_to_end(make(world.storage, Wanted(world.meeting_id, kind, audience), TODAY))
    assert made.name == name
    assert made.pages >= 1
    if kind is not Kind.SHEETS:
        assert "Skolerute" in text_of(made.pdf)


def test_one_case_is_printed_alone(world: World) -> None:
    item = world.agenda().items[world.position("Skolerute")]
    wanted = Wanted(world.meeting_id, Kind.CASE, Audience.INTERNAL, item.id)
    made = run_to_end(make(world.storage, wanted, TODAY))
    assert "Skolerute" in text_of(made.pdf)
    assert "Molo på Nordøya" not in text_of(made.pdf)


def test_what_is_exempt_is_not_in_the_public_bundle_and_a_leak_is_refused(world: World) -> None:
    secret = "Forhandlinger om kjøp av tomta på Leira"
    public = Wanted(world.meeting_id, Kind.BUNDLE, Audience.PUBLIC)
    case_id = world.agenda().items[world.position("Kaia")].case_id
    case = world.store.read(cases.read_case, case_id)
    case = replace(case, title=secret, access=exempt("offl. § 23 første ledd"))
    world.store.write("case", cases.save_case, case)
    made = run_to_end(make(world.storage, public, TODAY))
    assert secret not in text_of(made.pdf)
    other = world.agenda().items[world.position("Skolerute")].case_id
    open_case = world.store.read(cases.read_case, other)
    leak = replace(open_case.paper, unit=f"Se også {secret}")
    world.store.write("case", cases.save_case, replace(open_case, paper=leak))
    with pytest.raises(UserError, match="ikke er offentlig"):
        run_to_end(make(world.storage, public, TODAY))


def test_a_file_is_saved_and_the_folder_remembered(
    world: World,
    tmp_path: Path,
    settings: Path,
    said: Said,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    target = tmp_path / "papir" / "innkalling.pdf"
    target.parent.mkdir()
    offered: list[str] = []

    def choose(_parent: object, _title: str, suggested: str, _kinds: str) -> tuple[str, str]:
        offered.append(Path(suggested).name)
        return str(target.with_suffix("")), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    around = world.page.around
    ask = partial(
        export,
        around,
        world.page,
        world.meeting_id,
        Kind.NOTICE,
        Audience.INTERNAL,
        tell=partial(tell, said),
    )
    ask()
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    assert said == [(Level.OK, "Saved as “innkalling.pdf”.")]
    assert target.read_bytes().startswith(b"%PDF")
    assert read_settings(settings).export_folder == str(target.parent)
    (target.parent / offered[0]).write_bytes(b"from before")
    ask()
    assert offered == [
        "2026-04-29 Kommunestyret innkalling.pdf",
        "2026-04-29 Kommunestyret innkalling v2.pdf",
    ]
    qtbot.waitUntil(lambda: len(said) == 2, timeout=20_000)


def save_all(world: World, said: Said, qtbot: QtBot) -> tuple[Level, str]:
    """Choose "everything to a folder" and wait for what is said of it."""
    before = len(said)
    export_all(world.page.around, world.page, world.meeting_id, tell=partial(tell, said))
    qtbot.waitUntil(lambda: len(said) > before, timeout=30_000)
    return said[-1]


@pytest.fixture
def chosen_folder(tmp_path: Path, settings: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "alt"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    return folder


def test_everything_goes_to_a_folder_and_nothing_there_is_overwritten(
    world: World, chosen_folder: Path, said: Said, qtbot: QtBot
) -> None:
    old = chosen_folder / "2026-04-29 Kommunestyret innkalling.pdf"
    old.write_bytes(b"from before")
    level, sentence = save_all(world, said, qtbot)
    assert level is Level.OK
    names = {file.name for file in chosen_folder.iterdir()}
    assert sentence.startswith(f"{len(names) - 1} file(s) are saved in “alt”. ")
    assert "«2026-04-29 Kommunestyret innkalling.pdf» er ikke rørt" in sentence
    assert "2026-04-29 Kommunestyret innkalling v2.pdf" in names
    assert "2026-04-29 Kommunestyret filer.json" in names
    assert old.read_bytes() == b"from before"


def test_a_second_time_everything_is_up_to_date(
    world: World, chosen_folder: Path, said: Said, qtbot: QtBot
) -> None:
    save_all(world, said, qtbot)
    before = sorted(chosen_folder.iterdir())
    assert save_all(world, said, qtbot) == (Level.OK, "Everything in “alt” is up to date.")
    assert sorted(chosen_folder.iterdir()) == before


def test_what_keeps_the_public_files_back_is_said_with_the_internal_ones_saved(
    world: World, chosen_folder: Path, said: Said, qtbot: QtBot
) -> None:
    case = world.store.read(cases.read_case, world.agenda().items[world.position("Kaia")].case_id)
    world.store.write("case", cases.save_case, replace(case, access=exempt("")))
    level, sentence = save_all(world, said, qtbot)
    assert level is Level.WARN
    assert "The public ones are missing: " in sentence
    assert "hjemmelen mangler" in sentence
    names = [file.name for file in chosen_folder.iterdir()]
    assert names
    assert not any("uten unntatte" in name for name in names)


def test_what_was_found_in_a_public_file_can_be_looked_at(
    world: World, chosen_folder: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    secret = "Forhandlinger om kjøp av tomta på Leira"
    kaia = world.agenda().items[world.position("Kaia")].case_id
    closed = replace(world.store.read(cases.read_case, kaia), access=exempt("offl. § 23"))
    world.store.write("case", cases.save_case, replace(closed, title=secret))
    case_id = world.agenda().items[world.position("Skolerute")].case_id
    leaking = world.store.read(cases.read_case, case_id)
    paper = replace(leaking.paper, unit=f"Se også {secret}")
    world.store.write("case", cases.save_case, replace(leaking, paper=paper))
    shown: list[object] = []
    monkeypatch.setattr(
        "agenda_app.ui.produce.saving.ask_about_leak", lambda *given: shown.append(given[2])
    )
    heard: list[tuple[Level, tuple[Action, ...]]] = []

    def hear(level: Level, _sentence: str, *actions: Action) -> None:
        heard.append((level, actions))

    export_all(world.page.around, world.page, world.meeting_id, tell=hear)
    qtbot.waitUntil(lambda: bool(heard), timeout=30_000)
    level, actions = heard[0]
    assert level is Level.WARN
    assert not any("uten unntatte" in file.name for file in chosen_folder.iterdir())
    dict(actions)["Show what was found"]()
    assert isinstance(shown[0], LeakError)


def test_a_folder_that_cannot_be_written_is_said_in_a_sentence(
    world: World,
    tmp_path: Path,
    settings: Path,
    said: Said,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    blocked = tmp_path / "fil"
    blocked.write_bytes(b"")
    target = str(blocked / "innkalling.pdf")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (target, ""))
    whom, told = Audience.INTERNAL, partial(tell, said)
    export(world.page.around, world.page, world.meeting_id, Kind.NOTICE, whom, tell=told)
    qtbot.waitUntil(lambda: bool(said), timeout=20_000)
    assert said[0][0] is Level.STOP


def test_pages_are_printed_one_by_one_in_their_own_size(
    jobs: JobRunner, tmp_path: Path, qtbot: QtBot
) -> None:
    paper = tmp_path / "paper.pdf"
    printer = new_printer(PrintOrder("", copies=1))
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(paper))
    owner = QWidget()
    qtbot.addWidget(owner)
    pdf = a_pdf(A4, landscape(A3), A4)
    running = PagePrinter(jobs, printer, pdf, owner)
    with qtbot.waitSignal(running.done, timeout=20_000) as told:
        pass
    assert told.args == [3]
    document = pypdfium2.PdfDocument(paper.read_bytes())
    sizes = [tuple(round(edge) for edge in document.get_page_size(n)) for n in range(3)]
    ink = document[0].render(scale=1).to_pil().convert("L").getextrema()
    document.close()
    assert sizes[0] == sizes[2] == (595, 842)
    assert sizes[1] == (1191, 842)
    assert ink[0] < 40


def test_a_cancelled_print_stops_between_two_pages(
    jobs: JobRunner, tmp_path: Path, qtbot: QtBot
) -> None:
    printer = new_printer(PrintOrder(""))
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    owner = QWidget()
    qtbot.addWidget(owner)
    running = PagePrinter(jobs, printer, a_pdf(*[A4] * 40), owner)
    with qtbot.waitSignal(running.job.cancelled, timeout=20_000):
        running.job.cancel()


def test_a_damaged_file_is_refused_in_a_sentence() -> None:
    with pytest.raises(UserError, match="kunne ikke leses"):
        run_to_end(drawn_pages(b"no pdf", Queue(2)))


def test_only_the_bundle_of_the_public_has_another_form_on_paper(world: World) -> None:
    offered = choices(read_printable(world.storage, world.meeting_id, None, TODAY))
    on_paper = [one.wanted for one in offered if one.wanted.on_paper]
    assert on_paper == [Wanted(world.meeting_id, Kind.BUNDLE, Audience.PUBLIC, on_paper=True)]


def a_dialog(world: World, monkeypatch: pytest.MonkeyPatch, *printers: str) -> PrintDialog:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: list(printers))
    monkeypatch.setattr(
        QPrinterInfo, "defaultPrinterName", lambda: printers[-1] if printers else ""
    )
    papers = [
        Choice("Alt", Wanted(world.meeting_id, Kind.BUNDLE)),
        Choice("Innkalling", Wanted(world.meeting_id, Kind.NOTICE)),
    ]
    maker = partial(make, world.storage, today=TODAY)
    return PrintDialog(world.page.around.jobs, papers, maker, world.page)


def test_enter_prints_the_whole_bundle_on_the_usual_printer(
    world: World, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    dialog = a_dialog(world, monkeypatch, "Kontor", "Kopirom")
    dialog.show()
    assert_all_named(dialog)
    with qtbot.waitSignal(dialog.ordered, timeout=20_000) as told:
        QTest.keyClick(dialog, Qt.Key.Key_Return)
    made, order = told.args
    assert isinstance(made, Made)
    assert made.name == "2026-04-29 Kommunestyret møtebunke.pdf"
    assert order == PrintOrder("Kopirom", 1, two_sided=True)


def test_a_public_paper_that_waits_for_a_decision_offers_only_that_and_is_made_after_it(
    world: World, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    dialog = a_dialog(world, monkeypatch, "Kontor")
    dialog.show()
    undecided = UndecidedError(world.meeting_id, ())

    def refused(_wanted: Wanted) -> Work[Made]:
        yield Progress(0, 0)
        raise undecided

    monkeypatch.setattr(dialog, "_make", refused)
    dialog.make_again()
    qtbot.waitUntil(lambda: not dialog.decide.isHidden(), timeout=10_000)
    assert dialog.message.level is Level.STOP
    qtbot.waitUntil(lambda: not cut_words(dialog), timeout=10_000)
    assert dialog.in_reader.isHidden()
    assert not dialog.ok.isEnabled()
    assert dialog.decide.isDefault()
    assert dialog.decide.accessibleDescription() == dialog.message.sentence
    with qtbot.waitSignal(dialog.undecided) as told:
        QTest.keyClick(dialog.two_sided, Qt.Key.Key_Return)
    assert told.args == [undecided]
    monkeypatch.undo()
    dialog.make_again()
    assert dialog.decide.isHidden()
    assert dialog.ok.isEnabled()
    assert dialog.ok.isDefault()
    dialog.reject()


def test_the_dialog_counts_sheets(
    world: World, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    dialog = a_dialog(world, monkeypatch, "Kontor")
    qtbot.waitUntil(lambda: "4 pages on 2 sheets" in dialog.facts.text(), timeout=20_000)
    dialog.copies.setValue(3)
    assert "6 sheets" in dialog.facts.text()
    dialog.two_sided.setChecked(False)
    assert "12 sheets" in dialog.facts.text()
    dialog.reject()


def offered_by_printing(
    world: World, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> tuple[dict[str, tuple[int, str]], bool]:
    """Return copies and note of each choice of the dialog, and whether both sides are proposed."""
    found: dict[str, tuple[int, str]] = {}
    sides: list[bool] = []

    def look(dialog: PrintDialog) -> int:
        for button in dialog._what.buttons():
            button.click()
            note = dialog.note.text() if dialog.note.isVisibleTo(dialog) else ""
            found[button.text()] = (dialog.copies.value(), note.replace("\u00a0", " "))
        sides.append(dialog.two_sided.isChecked())
        dialog.reject()
        return 0

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Kontor"])
    monkeypatch.setattr(PrintDialog, "exec", look)
    printing.print_meeting(world.page.around, world.page, world.meeting_id, tell=lambda *_: None)
    qtbot.waitUntil(lambda: not world.page.around.jobs.busy, timeout=20_000)
    return found, sides[0]


def seat_and_list(world: World, *others: Recipient) -> None:
    def save(session: Session) -> None:
        for number in range(9):
            saved_member(session, "KST", f"Medlem {number}", "Ap")
        body = committee_by_code(session, "KST")
        assert body.id is not None
        replace_recipients(session, body.id, others)

    world.store.write("test", save)


def test_as_many_copies_are_proposed_as_there_are_recipients_on_paper(
    world: World, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    council = world.meeting.committee_id
    press = Recipient(None, council, "Avisa", RecipientKind.PRESS)
    library = Recipient(None, council, "Biblioteket", RecipientKind.LIBRARY, copies=2)
    seat_and_list(world, press, library)
    found, two_sided = offered_by_printing(world, monkeypatch, qtbot)
    assert found["The whole bundle"] == (9, "9 copy(s): 9 medlemmer")
    public = found["The public bundle, without what is exempt"]
    assert public == (3, "3 copy(s): 1 presse, 2 bibliotek")
    assert found["Only the notice with the agenda"] == (1, "")
    assert found["Protocol sheets"] == (1, "")
    assert found["The distribution list"] == (1, "")
    assert two_sided


def test_without_recipients_one_copy_is_proposed(
    world: World, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    found, _ = offered_by_printing(world, monkeypatch, qtbot)
    assert set(found.values()) == {(1, "")}
    assert not any("coloured" in text for text in found)


def test_the_committee_s_plan_says_whether_both_sides_are_proposed(
    world: World, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    plan = replace(PrintPlan(), two_sided=False)
    world.store.write("test", save_print_plan, world.meeting.committee_id, plan, 0)
    _, two_sided = offered_by_printing(world, monkeypatch, qtbot)
    assert not two_sided


def test_with_something_exempt_members_are_counted_with_the_public_bundle(
    world: World, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    seat_and_list(world, Recipient(None, world.meeting.committee_id, "Avisa", RecipientKind.PRESS))
    case = world.store.read(cases.read_case, world.agenda().items[world.position("Kaia")].case_id)
    world.store.write("case", cases.save_case, replace(case, access=exempt("offl. § 13")))
    found, _ = offered_by_printing(world, monkeypatch, qtbot)
    whole = found["The whole bundle"]
    assert whole == (1, "The members get the public bundle and the exempt part.")
    public = found["The public bundle, without what is exempt"]
    assert public == (10, "10 copy(s): 9 medlemmer, 1 presse")
    assert found["The exempt part, for coloured paper"] == (9, "9 copy(s): 9 medlemmer")


def test_without_a_printer_the_file_is_offered(
    world: World, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    dialog = a_dialog(world, monkeypatch)
    dialog.show()
    assert dialog.message.sentence == "No printer was found."
    assert not dialog.printer.isEnabled()
    with qtbot.waitSignal(dialog.pdf_wanted, timeout=20_000):
        QTest.keyClick(dialog, Qt.Key.Key_Return)


def test_many_pages_are_offered_to_the_pdf_reader_first(
    world: World, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(print_dialog, "MANY_PAGES", 2)
    monkeypatch.setattr(print_dialog, "has_spooler", lambda: False)
    dialog = a_dialog(world, monkeypatch, "Kontor")
    dialog.show()
    qtbot.waitUntil(dialog.message.isVisible, timeout=20_000)
    with qtbot.waitSignal(dialog.pdf_wanted):
        dialog.message.acted.emit(0)
    assert not dialog.isVisible()


@posix
def test_a_print_queue_that_refuses_is_said_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spooler = tmp_path / "lp"
    spooler.write_text("#!/bin/sh\necho no such printer >&2\nexit 1\n")
    spooler.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    assert has_spooler()
    with pytest.raises(UserError, match="tok ikke imot"):
        run_to_end(spooled(a_pdf(A4), PrintOrder("Kontor"), "innkalling"))


@posix
def test_the_print_queue_gets_the_file_copies_and_sides(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spooler, told = tmp_path / "lp", tmp_path / "told"
    spooler.write_text(f'#!/bin/sh\necho "$@" > {told}\n')
    spooler.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    run_to_end(spooled(a_pdf(A4), PrintOrder("Kontor", 3, two_sided=False), "innkalling"))
    said = told.read_text()
    assert said.startswith("-d Kontor -n 3 -t innkalling -o sides=one-sided ")


def test_print_and_enter_put_the_whole_bundle_on_paper(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    paper = tmp_path / "paper.pdf"

    def to_file(order: PrintOrder) -> QPrinter:
        printer = new_printer(order)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(paper))
        return printer

    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Kontor"])
    monkeypatch.setattr(printing, "has_spooler", lambda: False)
    monkeypatch.setattr(printing, "new_printer", to_file)

    def press() -> None:
        dialog = world.page.findChild(PrintDialog)
        if dialog is None or not dialog.isVisible():
            QTimer.singleShot(50, press)
        else:
            QTest.keyClick(dialog, Qt.Key.Key_Return)

    QTimer.singleShot(50, press)
    world.page.menu.file[0].trigger()
    qtbot.waitUntil(lambda: world.page.notices.message is not None, timeout=20_000)
    assert world.page.notices.message.level is Level.OK
    document = pypdfium2.PdfDocument(paper.read_bytes())
    count = len(document)
    document.close()
    assert count == 4


def offered(world: World) -> set[str]:
    world.page.pane.list.select(world.position("Skolerute"))
    menu = world.page.bar.pdf_button.menu()
    return {action.objectName() for action in menu.actions() if action.isVisible()}


def test_the_paper_of_the_chosen_case_is_offered_before_the_meeting(world: World) -> None:
    before = offered(world)
    assert {"pdf_case_internal", "pdf_distribution_internal"} <= set(before)
    assert {"pdf_exempt_internal", "pdf_archive_internal"} <= set(before)
    assert not any(name.startswith(("pdf_minutes", "pdf_extract")) for name in before)
    item = world.agenda().items[world.position("Skolerute")]
    wanted = Wanted(world.meeting_id, Kind.CASE, Audience.INTERNAL, item.id)
    name = f"2026-04-29 KST {item.number.serial}-26 saksframlegg.pdf"
    assert name_of(world.storage, wanted) == name


def test_a_held_meeting_has_minutes_and_cases_with_their_resolutions(world: World) -> None:
    world.store.write("step", mark_sent, world.meeting_id)
    world.store.write("step", act, world.meeting_id, MeetingAction.HOLD)
    world.page.refresh()
    after = offered(world)
    assert {"pdf_minutes_internal", "pdf_minutes_public"} <= after
    assert {"pdf_extract_internal", "pdf_extract_public"} <= after
    assert "pdf_case_internal" not in after
    item = world.agenda().items[world.position("Skolerute")]
    extract = f"2026-04-29 KST {item.number.serial}-26 særutskrift.pdf"
    for kind, item_id, name in (
        (Kind.MINUTES, None, "2026-04-29 Kommunestyret protokoll.pdf"),
        (Kind.EXTRACT, item.id, extract),
    ):
        wanted = Wanted(world.meeting_id, kind, Audience.INTERNAL, item_id)
        made = run_to_end(make(world.storage, wanted, TODAY))
        assert made.name == name
        assert "Skolerute" in text_of(made.pdf)
