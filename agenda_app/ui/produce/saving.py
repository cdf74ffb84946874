"""Saves papers of a meeting as files, and says where they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from agenda_app.documents.render_cache import kept_cache
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.errors import UserError
from agenda_app.files import free_name, write_whole
from agenda_app.jobs import Progress, Work
from agenda_app.paths import documents_folder, settings_file
from agenda_app.produce.papers import INTERNAL_ONLY, OVER, Kind, Made, Wanted, make, name_of
from agenda_app.produce.proof import LeakError
from agenda_app.services.meetings import read_meeting
from agenda_app.settings import read_settings, write_settings
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.job_dialog import JobDialog
from agenda_app.ui.page import Surroundings
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.produce.one_file import OneFile, open_file
from agenda_app.ui.produce.proof_dialog import ask_about_leak
from agenda_app.ui.produce.told import Tell, tell_in_box

_EVERYTHING = (Kind.NOTICE, Kind.AGENDA, Kind.BUNDLE, Kind.SHEETS)


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
        OneFile(around, parent, wanted, target, say).begin()


def export_all(
    around: Surroundings, parent: QWidget, meeting_id: MeetingId, *, tell: Tell | None = None
) -> None:
    """Ask for a folder and save every paper there, internal and public."""
    title = QCoreApplication.translate("Export", "Choose a folder for all papers")
    chosen = QFileDialog.getExistingDirectory(parent, title, str(export_folder()))
    if chosen:
        _remember(Path(chosen))
        say = tell or partial(tell_in_box, parent)
        _run(around, parent, meeting_id, Path(chosen), say)


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


def _save_all(around: Surroundings, meeting_id: MeetingId, folder: Path) -> Work[list[Path]]:
    is_over = around.store.read(read_meeting, meeting_id).state in OVER
    kinds = (*_EVERYTHING, Kind.MINUTES) if is_over else _EVERYTHING
    every = [
        Wanted(meeting_id, kind, audience)
        for kind in kinds
        for audience in Audience
        if audience is Audience.INTERNAL or kind not in INTERNAL_ONLY
    ]
    maker = partial(make, around.storage, today=around.today(), cache=kept_cache())
    return saved(maker, every, folder)


def saved(
    maker: Callable[[Wanted], Work[Made]], every: Sequence[Wanted], place: Path
) -> Work[list[Path]]:
    """Make papers and write them, all or none: what is left after a fault was there before.

    Args:
        maker: makes one of them.
        every: which.
        place: the folder.
    """
    written: list[Path] = []
    papers = []
    for number, wanted in enumerate(every):
        yield Progress(number, len(every))
        papers.append((yield from maker(wanted)))
    for paper in papers:
        target = free_name(place / paper.name)
        write_whole(target, paper.pdf)
        written.append(target)
    return written


def _run(
    around: Surroundings, parent: QWidget, meeting_id: MeetingId, folder: Path, say: Tell
) -> None:
    again = partial(_run, around, parent, meeting_id, folder, say)
    job = around.jobs.start(_save_all(around, meeting_id, folder))
    job.succeeded.connect(partial(_on_saved, say))
    job.failed.connect(partial(_on_failed, around, parent, meeting_id, again, say))
    JobDialog(job, QCoreApplication.translate("Export", "Making PDF …"), parent.window())


def _on_saved(say: Tell, files: list[Path]) -> None:
    show = QCoreApplication.translate("Export", "Show in folder")
    folder = (show, partial(open_file, files[0].parent))
    text = QCoreApplication.translate("Export", "{count} files are saved in “{folder}”.")
    say(Level.OK, text.format(count=len(files), folder=files[0].parent.name), folder)


def _on_failed(
    around: Surroundings,
    parent: QWidget,
    meeting_id: MeetingId,
    again: Callable[[], object],
    say: Tell,
    error: Exception,
) -> None:
    if isinstance(error, LeakError):
        ask_about_leak(around, meeting_id, error, again, parent)
    elif isinstance(error, UserError):
        say(Level.STOP, spoken(error))
    else:
        raise error
