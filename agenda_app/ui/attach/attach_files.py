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
        remedy = remedy_for(made.verdict)
        if remedy is Remedy.PASSWORD:
            if (opened := self._opened(made)) is not None:
                then(Attached((opened,)))
        elif remedy is Remedy.TRACKED_CHANGES:
            choice = self._choice(made)
            if choice is not TrackedChanges.ASK:
                self._make_again([replace(made.attachment, tracked_changes=choice)], then)
        else:
            self._make_again([made.attachment], then)

    def _on_attached(self, then: Then, found: Attached) -> None:
        """Ask for passwords and decisions, then make the pages that these were missing for."""
        made = [
            _now(one, self._opened(one) or one) if _is_locked(one) else one for one in found.made
        ]
        decided = {}
        for place, one in enumerate(made):
            if not one.copy and remedy_for(one.verdict) is Remedy.TRACKED_CHANGES:
                choice = self._choice(one)
                if choice is not TrackedChanges.ASK:
                    decided[place] = replace(one.attachment, tracked_changes=choice)
        if not decided:
            then(Attached(tuple(made), found.errors))
            return

        def finish(again: Attached) -> None:
            for place, one in zip(decided, again.made, strict=True):
                made[place] = _now(made[place], one)
            then(Attached(tuple(made), found.errors))

        self._make_again(list(decided.values()), finish)

    def _make_again(self, attachments: Sequence[Attachment], then: Then) -> None:
        self._do(_again(self._around, attachments), then)

    def _do(self, work: Work[Attached], then: Then) -> None:
        job = self._around.jobs.start(work)
        job.succeeded.connect(then)
        job.failed.connect(self._on_failed)
        JobDialog(job, self.tr("Making pages of attachments …"), self._over.window())

    def _opened(self, made: Made) -> Made | None:
        dialog = PasswordDialog(self._around, made.attachment, self._over.window())
        dialog.asked()
        return dialog.made

    def _choice(self, made: Made) -> TrackedChanges:
        dialog = TrackedChangesDialog(made.attachment.title, made.verdict, self._over.window())
        dialog.asked()
        return dialog.choice

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, UserError):
            raise error
        self.failed.emit(error)


def _is_locked(made: Made) -> bool:
    return not made.copy and remedy_for(made.verdict) is Remedy.PASSWORD


def _now(came: Made, made: Made) -> Made:
    """Return what came of a file as it was made since."""
    return replace(came, attachment=made.attachment, verdict=made.verdict)


def _again(around: Surroundings, attachments: Sequence[Attachment]) -> Work[Attached]:
    made: list[Made] = []
    for attachment in attachments:
        made.append((yield from made_again(around.storage, attachment)))
    return Attached(tuple(made))
