"""Files become attachments: pages are made behind a dialog, and what only a person knows is asked.

The attachments are not saved here: each page saves them as a step that can be undone.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from agenda_app.checks.preflight import Remedy, remedy_for
from agenda_app.domain.case import Attachment
from agenda_app.domain.verdict import TrackedChanges
from agenda_app.errors import UserError
from agenda_app.jobs import Work
from agenda_app.produce.attaching import Attached, Made, attached, made_again
from agenda_app.ui.attach.password_dialog import PasswordDialog
from agenda_app.ui.attach.tracked_changes_dialog import TrackedChangesDialog
from agenda_app.ui.job_dialog import JobDialog
from agenda_app.ui.page import Surroundings

Then = Callable[[Attached], object]


class AttachFiles(QObject):
    """``failed`` tells the UserError why nothing came of it."""

    failed = Signal(object)

    def __init__(self, around: Surroundings, over: QWidget) -> None:
        """Work with a page's surroundings; ``over`` is what dialogs stand over."""
        super().__init__(over)
        self._around, self._over = around, over

    def attach(self, paths: Sequence[Path], beside: Sequence[Attachment], then: Then) -> None:
        """Make attachments of files, and give them to ``then``; nothing when it is cancelled.

        ``beside`` is what the case has already: none of it is added again.
        """
        work = attached(self._around.storage, tuple(paths), beside=tuple(beside))
        self._do(work, partial(self._on_attached, then))

    def put_right(self, made: Made, then: Then) -> None:
        """Do what helps against a refusal: try again, or ask what only a person knows.

        ``then`` gets what came of it; it is not called when the user had no answer.
        """
        if remedy_for(made.verdict) is Remedy.TRY_AGAIN:
            self._make_again([(made.attachment, "")], then)
            return
        opened, password = self._opened(made)
        decided = self._decided(opened)
        if decided is not None:
            self._make_again([(decided, password)], then)
        elif opened is not made:
            then(Attached((opened,)))

    def _on_attached(self, then: Then, found: Attached) -> None:
        """Ask for passwords and decisions, then make the pages that these were missing for."""
        made: list[Made] = []
        waiting: dict[int, tuple[Attachment, str]] = {}
        for place, one in enumerate(found.made):
            opened, password = (one, "") if one.copy else self._opened(one)
            made.append(opened)
            decided = None if one.copy else self._decided(opened)
            if decided is not None:
                waiting[place] = decided, password
        if not waiting:
            then(Attached(tuple(made), found.errors))
            return

        def finish(again: Attached) -> None:
            for place, one in zip(waiting, again.made, strict=True):
                made[place] = _now(made[place], one)
            then(Attached(tuple(made), found.errors))

        self._make_again(list(waiting.values()), finish)

    def _make_again(self, wanted: Sequence[tuple[Attachment, str]], then: Then) -> None:
        self._do(_again(self._around, wanted), then)

    def _do(self, work: Work[Attached], then: Then) -> None:
        job = self._around.jobs.start(work)
        job.succeeded.connect(then)
        job.failed.connect(self._on_failed)
        JobDialog(job, self.tr("Making pages of attachments …"), self._over.window())

    def _opened(self, made: Made) -> tuple[Made, str]:
        """Ask for the password of a locked file; return what came of it, and the password."""
        if remedy_for(made.verdict) is not Remedy.PASSWORD:
            return made, ""
        dialog = PasswordDialog(self._around, made.attachment, self._over.window())
        dialog.asked()
        if dialog.made is None:
            return made, ""
        return _now(made, dialog.made), dialog.line.text()

    def _decided(self, made: Made) -> Attachment | None:
        """Ask what is printed of tracked changes; None when nobody has to, or will, decide."""
        if remedy_for(made.verdict) is not Remedy.TRACKED_CHANGES:
            return None
        dialog = TrackedChangesDialog(made.attachment.title, made.verdict, self._over.window())
        dialog.asked()
        choice = dialog.choice
        if choice is TrackedChanges.ASK:
            return None
        return replace(made.attachment, tracked_changes=choice)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.failed.emit(error)


def _now(came: Made, made: Made) -> Made:
    """Return what came of a file as it was made since."""
    return replace(came, attachment=made.attachment, verdict=made.verdict)


def _again(around: Surroundings, wanted: Sequence[tuple[Attachment, str]]) -> Work[Attached]:
    made: list[Made] = []
    for attachment, password in wanted:
        made.append((yield from made_again(around.storage, attachment, password=password)))
    return Attached(tuple(made))
