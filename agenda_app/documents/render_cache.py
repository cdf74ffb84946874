"""What was laid out and opened before, so that a bundle is rebuilt by copying."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass

from agenda_app.documents.ink import Foot
from agenda_app.documents.part import Part
from agenda_app.documents.render_store import RenderStore, user_store
from agenda_app.documents.source import Source, foreign_source, own_source
from agenda_app.files import FileStore


@dataclass(slots=True)
class _Kept:
    content: object
    part: Part
    source: Source | None = None


def kept_cache() -> RenderCache:
    """Return a cache that knows what the user's earlier bundles laid out."""
    return RenderCache(store=user_store())


class RenderCache:
    """Parts that were laid out and attachments that were opened; the longest unused go first.

    Contents are compared, not hashed: equal contents are found at the speed of comparing tuples,
    and two different papers can never be taken for each other. A store on disk, where they are
    found by hash, keeps parts for the next start.
    """

    def __init__(
        self, limit: int = 600, store: RenderStore | None = None, most_bytes: int = 60_000_000
    ) -> None:
        """Keep at most ``limit`` parts and attachments of ``most_bytes``."""
        self._limit, self._most_bytes, self._store = limit, most_bytes, store
        self._parts: OrderedDict[Hashable, _Kept] = OrderedDict()
        self._opened: OrderedDict[str, Source] = OrderedDict()
        self._bytes = 0
        self.feet: dict[str, tuple[Foot, ...]] = {}
        self.rendered = 0

    def part(self, place: Hashable, content: object, render: Callable[[], Part]) -> Part:
        """Return a part, laying it out when its content changed since the last time.

        Args:
            place: where in which document it stands; only the last content of a place is kept.
            content: all that it depends on.
            render: lays it out.
        """
        return self._kept(place, content, render).part

    def source(self, place: Hashable, content: object, render: Callable[[], Part]) -> Source:
        """Return the same, opened for copying."""
        kept = self._kept(place, content, render)
        if kept.source is None:
            kept.source = own_source(kept.part)
        return kept.source

    def _kept(self, place: Hashable, content: object, render: Callable[[], Part]) -> _Kept:
        kept = self._parts.get(place)
        if kept is None or kept.content != content:
            kept = _Kept(content, self._found(content, render))
            self._parts[place] = kept
        self._parts.move_to_end(place)
        while len(self._parts) > self._limit:
            self._parts.popitem(last=False)
        return kept

    def _found(self, content: object, render: Callable[[], Part]) -> Part:
        part = self._store.part(content) if self._store else None
        if part is None:
            part = render()
            self.rendered += 1
            if self._store:
                self._store.keep(content, part)
        return part

    def attachment(self, sha256: str, files: FileStore) -> Source:
        """Return an attachment, opened for copying.

        Raises:
            UserError: its file is gone or damaged.
        """
        found = self._opened.pop(sha256, None)
        if found is None:
            found = foreign_source(sha256, files)
            self._bytes += found.size
        self._opened[sha256] = found
        while self._bytes > self._most_bytes:
            self._bytes -= self._opened.popitem(last=False)[1].size
        return found

    def tidy(self) -> None:
        """Keep the store on disk within its bounds; call it when a document is finished."""
        if self._store:
            self._store.tidy()
