"""Saves papers of a meeting as files, and says where they are."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from agenda_app.documents.render_cache import kept_cache
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.errors import UserError
from agenda_app.files import free_name, write_whole
from agenda_app.jobs import Result, Work
from agenda_app.paths import documents_folder, settings_file
from agenda_app.produce.file_set import FileSet, file_set
from agenda_app.produce.papers import Kind, Made, Wanted, make, name_of
from agenda_app.settings import read_settings, write_settings
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.job_dialog import JobDialog
from agenda_app.ui.job_runner import Job
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.notice_line import Action
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.produce.told import Tell, tell_in_box


def export(
    around: Surroundings,
    parent: QWidget,
    meeting_id: MeetingId,
    kind: Kind,
    audience: Audience,
    *,
    item_id: ItemId | None = None,
    tell: Tell | None = None,
) -> None:
    """Ask where, make one paper and save it.

    Args:
        around: what pages work with.
        parent: the window.
        meeting_id: the meeting.
        kind: which paper.
        audience: for the members or the public.
        item_id: the line of the case, for a paper of one case.
        tell: says what came of it; a box does when left out.
    """
    say = tell or partial(tell_in_box, parent)
    wanted = Wanted(meeting_id, kind, audience, item_id)
    try:
        suggested = free_name(export_folder() / name_of(around.storage, wanted))
    except UserError as error:
        say(Level.STOP, spoken(error))
        return
    title = QCoreApplication.translate("Export", "Save as PDF")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), "PDF (*.pdf)")
    if chosen:
        target = Path(chosen)
        target = (
            target if target.suffix.lower() == ".pdf" else target.with_name(f"{target.name}.pdf")
        )
        _remember(target.parent)
        job = _run(around, parent, _save(around, wanted, target), say)
        job.succeeded.connect(partial(_on_saved, say))


def export_all(
    around: Surroundings, parent: QWidget, meeting_id: MeetingId, *, tell: Tell | None = None
) -> None:
    """Ask for a folder and put all files of the meeting there, internal and public."""
    title = QCoreApplication.translate("Export", "Choose a folder for all papers")
    chosen = QFileDialog.getExistingDirectory(parent, title, str(export_folder()))
    if chosen:
        _remember(Path(chosen))
        say = tell or partial(tell_in_box, parent)
        work = file_set(
            around.storage, meeting_id, Path(chosen), around.today(), cache=kept_cache()
        )
        _run(around, parent, work, say).succeeded.connect(partial(_on_all_saved, say))


def export_folder() -> Path:
    """Return the folder that files were saved in last, or the user's documents."""
    stored = read_settings(settings_file()).export_folder
    if stored and Path(stored).is_dir():
        return Path(stored)
    return documents_folder()


def _remember(folder: Path) -> None:
    file = settings_file()
    settings = read_settings(file)
    if settings.export_folder != str(folder):
        write_settings(file, replace(settings, export_folder=str(folder)))


def _save(around: Surroundings, wanted: Wanted, target: Path) -> Work[Path]:
    made: Made = yield from make(around.storage, wanted, around.today(), kept_cache())
    write_whole(target, made.pdf)
    return target


def _run(around: Surroundings, parent: QWidget, work: Work[Result], say: Tell) -> Job:
    job = around.jobs.start(work)
    job.failed.connect(partial(_on_failed, say))
    JobDialog(job, QCoreApplication.translate("Export", "Making PDF …"), parent.window())
    return job


def _on_saved(say: Tell, file: Path) -> None:
    text = QCoreApplication.translate("Export", "Saved as “{name}”.")
    read = QCoreApplication.translate("Export", "Open")
    say(Level.OK, text.format(name=file.name), _show(file.parent), (read, partial(open_file, file)))


def _on_all_saved(say: Tell, made: FileSet) -> None:
    text = QCoreApplication.translate("Export", "Everything in “{folder}” is up to date.")
    if made.written:
        written = len(made.written)
        text = QCoreApplication.translate(
            "Export", "%n file(s) are saved in “{folder}”.", "", written
        )
    told = [text.format(folder=made.folder.name)]
    told += map(spoken, made.notes)
    if made.withheld is None:
        say(Level.OK, " ".join(told), _show(made.folder))
        return
    missing = QCoreApplication.translate("Export", "The public ones are missing: {why}")
    told.append(missing.format(why=spoken(made.withheld)))
    say(Level.WARN, " ".join(told), _show(made.folder))


def _show(folder: Path) -> Action:
    return QCoreApplication.translate("Export", "Show in folder"), partial(open_file, folder)


def _on_failed(say: Tell, error: Exception) -> None:
    if not isinstance(error, UserError):
        raise error
    say(Level.STOP, spoken(error))


def open_file(path: Path) -> None:
    """Open a file or folder with what the PC has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
