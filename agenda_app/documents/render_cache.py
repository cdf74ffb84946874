"""What was laid out and opened before, so that a bundle is rebuilt by copying."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass

from agenda_app.beside import LAY_OUT, Beside, started
from agenda_app.documents.ink import Foot
from agenda_app.documents.layout import Layout
from agenda_app.documents.part import Part
from agenda_app.documents.render_store import RenderStore, user_store
from agenda_app.documents.source import Source, foreign_source, own_source
from agenda_app.documents.two_cores import laid_out_by_two, laid_out_here, loading
from agenda_app.files.store import FileStore
from agenda_app.jobs import Progress, Work

_TWO_PAY_FROM = 8
"""Parts to be laid out, from which a second process is worth its start."""


@dataclass(slots=True)
class _Kept:
    layout: Layout
    part: Part
    source: Source | None = None


def kept_cache(beside: Beside | None = None) -> RenderCache:
    """Return a cache that knows what the user's earlier bundles laid out."""
    return RenderCache(store=user_store(), beside=beside)


class RenderCache:
    """Parts that were laid out and attachments that were opened; the longest unused go first.

    Contents are compared, not hashed: equal contents are found at the speed of comparing tuples,
    and two different papers can never be taken for each other. A store on disk, where they are
    found by hash, keeps parts for the next start.
    """

    def __init__(
        self,
        limit: int = 600,
        store: RenderStore | None = None,
        most_bytes: int = 60_000_000,
        beside: Beside | None = None,
    ) -> None:
        """Keep at most ``limit`` parts and attachments of ``most_bytes``.

        ``beside`` is a second process that lays out and was started before it was known whether
        it is needed; it is the caller's to end.
        """
        self._limit, self._most_bytes, self._store = limit, most_bytes, store
        self._beside = beside
        self._parts: OrderedDict[Hashable, _Kept] = OrderedDict()
        self._opened: OrderedDict[str, Source] = OrderedDict()
        self._bytes = 0
        self.feet: dict[str, tuple[Foot, ...]] = {}
        self.rendered = 0

    def prepare(
        self, wanted: Iterable[tuple[Hashable, Layout]], meanwhile: Iterator[object]
    ) -> Work[None]:
        """Lay out what is missing before it is asked for, on two cores where that is quicker.

        Args:
            wanted: where each part stands, and what it depends on, as for ``part``.
            meanwhile: other work in small steps, for the time in which the second process works.

        Yields:
            Progress after each step.
        """
        places = {place: layout for place, layout in wanted if not self._knows(place, layout)}
        missing = list(places.items())
        if not missing:
            return
        pays = self._beside is not None or len(missing) >= _TWO_PAY_FROM
        beside = (self._beside or started(LAY_OUT)) if pays else None
        if beside is None:
            for _ in loading():
                yield Progress(0, 0)
            return
        try:
            for laid in laid_out_by_two([layout for _, layout in missing], beside, meanwhile):
                if laid is not None:
                    self._keep_new(*missing[laid[0]], laid[1])
                yield Progress(0, 0)
        finally:
            if beside is not self._beside or beside.open:
                beside.end()  # what it was asked for nobody wants any more
                self._beside = None

    def part(self, place: Hashable, layout: Layout) -> Part:
        """Return a part, laying it out when its content changed since the last time.

        Args:
            place: where in which document it stands; only the last content of a place is kept.
            layout: all that it depends on.
        """
        return self._kept(place, layout).part

    def source(self, place: Hashable, layout: Layout) -> Source:
        """Return the same, opened for copying."""
        kept = self._kept(place, layout)
        if kept.source is None:
            kept.source = own_source(kept.part)
        return kept.source

    def _kept(self, place: Hashable, layout: Layout) -> _Kept:
        if not self._knows(place, layout):
            self._keep_new(place, layout, laid_out_here(layout))
        self._parts.move_to_end(place)
        return self._parts[place]

    def has(self, place: Hashable, layout: Layout) -> bool:
        """Whether a part is here."""
        kept = self._parts.get(place)
        return kept is not None and kept.layout == layout

    def _knows(self, place: Hashable, layout: Layout) -> bool:
        """Whether a part is here, or in the store, from where it is taken."""
        if self.has(place, layout):
            return True
        part = self._store.part(layout) if self._store else None
        if part is not None:
            self._keep(place, layout, part)
        return part is not None

    def _keep_new(self, place: Hashable, layout: Layout, part: Part) -> None:
        self.rendered += 1
        if self._store:
            self._store.keep(layout, part)
        self._keep(place, layout, part)

    def _keep(self, place: Hashable, layout: Layout, part: Part) -> None:
        self._parts[place] = _Kept(layout, part)
        while len(self._parts) > self._limit:
            self._parts.popitem(last=False)

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

    def check(self, sha256: str, files: FileStore) -> None:
        """Look whether an attachment's file is what it was, if nobody has today.

        Raises:
            UserError: it is gone or damaged.
        """
        path = files.path(sha256) if self._store else None
        if self._store is None or path is None:
            files.check(sha256)
            return
        if not self._store.was_whole(sha256, path):
            files.check(sha256)
            self._store.note_whole(sha256, path)

    def tidy(self) -> None:
        """Keep the store on disk within its bounds; call it when a document is finished."""
        if self._store:
            self._store.tidy()
