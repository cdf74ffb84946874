"""Changing a point that is followed up, each change one step to undo."""

from __future__ import annotations

from dataclasses import replace

from agenda_app.domain.followup import FollowUp
from agenda_app.services.followup import save_follow_up
from agenda_app.ui.commands import Edits
from agenda_app.ui.store import Store


class PointEdits:
    """Knows the version that each point was stored in last, so that undo finds it."""

    def __init__(self, store: Store, edits: Edits) -> None:
        """Save through ``store``; every step goes on the stack ``edits``."""
        self._store, self._edits = store, edits
        self._versions: dict[int, int] = {}

    def take(self, point: FollowUp) -> None:
        """Note the version of a point as it was read."""
        if point.id is not None:
            self._versions[point.id] = point.version

    def change(self, before: FollowUp, after: FollowUp, done: str) -> None:
        """Save a point, undoable.

        Raises:
            UserError: somebody saved it in between, or it is gone.
        """
        if after != before:
            self._edits.do(done, before=before, after=after, save=self._save)

    def _save(self, point: FollowUp) -> None:
        assert point.id is not None
        fresh = replace(point, version=self._versions[point.id])
        stored = self._store.write("follow up", save_follow_up, fresh)
        self._versions[point.id] = stored.version
