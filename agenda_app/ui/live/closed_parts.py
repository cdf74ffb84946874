"""The closed parts of an item while they are put right: one is shown, the others wait."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from agenda_app.domain import doors_json
from agenda_app.domain.minutes import ClosedSession


class ClosedParts:
    """At least one part; ``place`` is the one that is shown, counted from 0."""

    def __init__(self, sessions: Sequence[ClosedSession]) -> None:
        """Show the last of them."""
        self._before, self._kept = tuple(sessions), list(sessions)
        self.place = len(sessions) - 1

    @property
    def shown(self) -> ClosedSession:
        """The part that is shown, as it was kept last."""
        return self._kept[self.place]

    @property
    def is_last(self) -> bool:
        """Whether the committee can still sit behind these doors: none were closed after them."""
        return all(one.is_refused for one in self._kept[self.place + 1 :])

    def keep(self, session: ClosedSession) -> None:
        """Keep the part that is shown as it stands."""
        self._kept[self.place] = session

    def changed(self) -> Iterator[int]:
        """Tell the places of those that are kept as they were not at first.

        Each is looked at when its turn comes: another may be shown and kept in between.
        """
        for place, before in enumerate(self._before):
            if self._kept[place] != before:
                yield place

    def having(self, session: ClosedSession) -> tuple[ClosedSession, ...]:
        """Return all of them, the one that is shown as it stands."""
        return (*self._kept[: self.place], session, *self._kept[self.place + 1 :])

    def without(self) -> tuple[ClosedSession, ...]:
        """Return all but the one that is shown."""
        return (*self._kept[: self.place], *self._kept[self.place + 1 :])

    def draft_json(self, session: ClosedSession) -> str:
        """Return all of them as JSON, the one that is shown as it stands."""
        doors = doors_json.to_json(self.having(session))
        return json.dumps({"shown": self.place, "doors": doors})

    def take_draft(self, stored: str) -> bool:
        """Take what ``draft_json`` wrote; False when it is no draft of as many parts."""
        try:
            draft = json.loads(stored)
            kept, place = list(doors_json.from_json(draft["doors"])), int(draft["shown"])
        except (ValueError, KeyError, TypeError):
            return False
        if len(kept) != len(self._kept) or not 0 <= place < len(kept):
            return False
        self._kept, self.place = kept, place
        return True
