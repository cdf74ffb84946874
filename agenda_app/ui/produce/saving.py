"""Saves papers of a meeting as files, and says where they are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from agenda_app.documents.render_cache import kept_cache
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.case import CaseId
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.errors import UserError
from agenda_app.files.names import free_name, of_kind
from agenda_app.files.places import is_folder
from agenda_app.jobs import Work
from agenda_app.paths import documents_folder, settings_file
from agenda_app.produce.after_meeting import after_meeting_files
from agenda_app.produce.file_set import FileSet, file_set, landed
from agenda_app.produce.mayors_files import mayors_files
from agenda_app.produce.papers import Kind, Wanted, name_of
from agenda_app.produce.proof import LeakError
from agenda_app.settings import read_settings, write_settings
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.job_dialog import JobDialog
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.notice_line import Action
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.produce.deciding import deciding
from agenda_app.ui.produce.one_file import OneFile, open_file
from agenda_app.ui.produce.proof_dialog import ask_about_leak
from agenda_app.ui.produce.told import Tell


def export(
    around: Surroundings,
    parent: QWidget,
    meeting_id: MeetingId,
    kind: Kind,
    audience: Audience,
    *,
    item_id: ItemId | None = None,
    tell: Tell,
) -> None:
    """Ask where, make one paper and save it.

    Args:
        around: what pages work with.
        parent: the window.
        meeting_id: the meeting.
        kind: which paper.
        audience: for the members or the public.
        item_id: the line of the case, for a paper of one case.
        tell: says what came of it.
    """
    wanted = Wanted(meeting_id, kind, audience, item_id)
    try:
        suggested = free_name(export_folder() / name_of(around.storage, wanted))
    except UserError as error:
        tell(Level.STOP, spoken(error))
        return
    title = QCoreApplication.translate("Export", "Save as PDF")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), "PDF (*.pdf)")
    if not chosen:
        return
    try:
        target = of_kind(Path(chosen), ".pdf")
    except UserError as error:
        tell(Level.STOP, spoken(error))
    else:
        remember_folder(target.parent)
        OneFile(around, parent, wanted, target, tell).begin()


def export_all(around: Surroundings, parent: QWidget, meeting_id: MeetingId, *, tell: Tell) -> None:
    """Ask for a folder and put all files of the meeting there, internal and public."""
    title = QCoreApplication.translate("Export", "Choose a folder for all papers")

    def work(folder: Path) -> Work[FileSet]:
        return file_set(around.storage, meeting_id, folder, around.today(), cache=kept_cache())

    _ask_and_save(around, parent, meeting_id, title, work, tell)


def export_after(
    around: Surroundings, parent: QWidget, meeting_id: MeetingId, *, tell: Tell
) -> None:
    """Ask for a folder and put there what goes out after a meeting, for all of its cases."""
    title = QCoreApplication.translate("Export", "Choose a folder for extracts and letters")

    def work(folder: Path) -> Work[FileSet]:
        made = after_meeting_files(around.storage, meeting_id, around.today())
        return landed(made, folder)

    _ask_and_save(around, parent, meeting_id, title, work, tell)


def export_mayors(around: Surroundings, parent: QWidget, case_id: CaseId, *, tell: Tell) -> None:
    """Ask for a folder and put there what goes out of a case that the mayor decided."""
    title = QCoreApplication.translate("Export", "Choose a folder for extracts and letters")

    def work(folder: Path) -> Work[FileSet]:
        return landed(mayors_files(around.storage, case_id, around.today()), folder)

    _ask_and_save(around, parent, None, title, work, tell)


def _ask_and_save(
    around: Surroundings,
    parent: QWidget,
    meeting_id: MeetingId | None,
    title: str,
    work: Callable[[Path], Work[FileSet]],
    tell: Tell,
) -> None:
    chosen = QFileDialog.getExistingDirectory(parent, title, str(export_folder()))
    if chosen:
        remember_folder(Path(chosen))
        _save_all(around, parent, meeting_id, partial(work, Path(chosen)), tell)


def export_folder() -> Path:
    """Return the folder that files were saved in last, or the user's documents."""
    stored = read_settings(settings_file()).export_folder
    if stored and is_folder(Path(stored)):
        return Path(stored)
    return documents_folder()


def remember_folder(folder: Path) -> None:
    """Propose this folder the next time."""
    file = settings_file()
    settings = read_settings(file)
    if settings.export_folder != str(folder):
        write_settings(file, replace(settings, export_folder=str(folder)))


def _save_all(
    around: Surroundings,
    parent: QWidget,
    meeting_id: MeetingId | None,
    work: Callable[[], Work[FileSet]],
    say: Tell,
) -> None:
    def on_saved(made: FileSet) -> None:
        show = partial(open_file, made.folder)
        in_folder = QCoreApplication.translate("Export", "Show in folder")
        actions: list[Action] = [(in_folder, show), *deciding(around, parent, made.withheld)]
        if isinstance(made.withheld, LeakError) and meeting_id is not None:
            again = partial(_save_all, around, parent, meeting_id, work, say)
            look = partial(ask_about_leak, around, meeting_id, made.withheld, again, parent)
            actions.append((QCoreApplication.translate("Export", "Show what was found"), look))
        say(Level.WARN if made.withheld else Level.OK, _told(made), *actions)

    job = around.jobs.start(work())
    job.succeeded.connect(on_saved)
    job.failed.connect(partial(_on_failed, say))
    JobDialog(job, QCoreApplication.translate("Export", "Making PDF …"), parent.window())


def _told(made: FileSet) -> str:
    text = QCoreApplication.translate("Export", "Everything in “{folder}” is up to date.")
    if made.written:
        written = len(made.written)
        text = QCoreApplication.translate(
            "Export", "%n file(s) are saved in “{folder}”.", "", written
        )
    told = [text.format(folder=made.folder.name), *map(spoken, made.notes)]
    if made.withheld is not None:
        missing = QCoreApplication.translate("Export", "The public ones are missing: {why}")
        told.append(missing.format(why=spoken(made.withheld)))
    return " ".join(told)


def _on_failed(say: Tell, error: Exception) -> None:
    if not isinstance(error, UserError):
        raise error
    say(Level.STOP, spoken(error))
