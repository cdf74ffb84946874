"""The pictures that the public may not see, and whether one in a public file is one of them.

A scan has no words to search for. Its bytes are compared first; what has the form of a withheld
picture, and lies in no open file as it is, is looked at.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property

from agenda_app.domain.proof import Hit
from agenda_app.domain.secrets import SecretKind, Source
from agenda_app.proof.likeness import Sketch
from agenda_app.proof.piece import Piece, hit_in
from agenda_app.proof.pixels import Picture, pictures_in

_SAME_FORM = 0.03
"""How much the form of a picture may change when its size is rounded to whole dots."""
Content = Callable[[], bytes]


class _Known:
    """A picture of a file that is open only while something is worked out.

    Attributes:
        mark: of its bytes, when it was needed: pictures as long that have the same are the same.
        sketch: of it, when it was needed; None too when nobody can see it.
    """

    def __init__(self, picture: Picture, *, marked: bool) -> None:
        self.length, self.form, self.page = picture.length, picture.form, picture.page
        self.mark = hash(picture.raw()) if marked else None
        self.sketch: Sketch | None = None
        self.is_drawn = False


class _File:
    """The pictures of one file."""

    def __init__(self, content: Content, source: Source | None = None) -> None:
        self._content, self.source = content, source

    @cached_property
    def pictures(self) -> tuple[_Known, ...]:
        # Most of a public file's pictures lie in an open file as they are, and none in another.
        is_open = self.source is None
        return tuple(_Known(one, marked=is_open) for one in pictures_in(self._content()))

    def same_as(self, picture: Picture) -> Iterator[_Known]:
        """Return those of the same bytes."""
        some = [one for one in self.pictures if one.length == picture.length]
        if some:
            self._look_again(lambda one: one.mark is None, _mark)
            mark = hash(picture.raw())
            yield from (one for one in some if one.mark == mark)

    def like(self, picture: Picture, sketch: Sketch) -> Iterator[_Known]:
        """Return those that look the same."""
        some = {one for one in self.pictures if _has_form(one, picture)}
        self._look_again(lambda one: one in some and not one.is_drawn, _draw)
        yield from (
            one
            for one in self.pictures
            if one in some and one.sketch is not None and sketch.is_like(one.sketch)
        )

    def name_of(self, known: _Known) -> str:
        """Return what a picture of the file is called, by its bytes."""
        every = zip(self.pictures, pictures_in(self._content()), strict=False)
        raw = next((picture.raw() for one, picture in every if one is known), b"")
        return hashlib.sha256(raw).hexdigest()[:8]

    def _look_again(
        self, lacks: Callable[[_Known], bool], work_out: Callable[[_Known, Picture], None]
    ) -> None:
        """Open the file once more for the pictures of which something is not known yet."""
        if any(map(lacks, self.pictures)):
            for known, picture in zip(self.pictures, pictures_in(self._content()), strict=False):
                if lacks(known):
                    work_out(known, picture)


def _mark(known: _Known, picture: Picture) -> None:
    known.mark = hash(picture.raw())


def _draw(known: _Known, picture: Picture) -> None:
    known.sketch, known.is_drawn = picture.sketch(), True


class WithheldPictures:
    """Looks at pictures of a public file; files are opened when there is one to compare."""

    def __init__(
        self, withheld: Iterable[tuple[Source, Content]], opened: Iterable[Content]
    ) -> None:
        """Open nothing yet.

        Args:
            withheld: files of any kind whose pictures the public may not see, and where each comes
                from.
            opened: files that the public may read: a picture in one of these is no secret.
        """
        self._withheld = [_File(content, source) for source, content in withheld]
        self._opened = [_File(content) for content in opened]
        self._is_used = False

    @property
    def counted(self) -> tuple[tuple[SecretKind, int], ...]:
        """How many pictures were searched for, nothing when there was none to compare."""
        count = sum(len(file.pictures) for file in self._withheld) if self._is_used else 0
        return ((SecretKind.PICTURE, count),) if count else ()

    def hit(self, piece: Piece, picture: Picture) -> Hit | None:
        """Return what is found of a picture, None when it may be seen.

        Args:
            piece: where it stands.
            picture: it, in a file that is open.
        """
        self._is_used = True
        same = self._same(picture)
        if same is None and not any(_has_form(one, picture) for one in self._every()):
            return None
        if any(True for file in self._opened for _ in file.same_as(picture)):
            return None
        sketch = picture.sketch()
        if sketch is not None and sketch.is_blank:
            return None
        found = same or (self._like(picture, sketch) if sketch is not None else None)
        if found is None:
            return None
        # What only looks like an open picture is no excuse for the withheld one itself.
        if same is None and sketch is not None and self._is_open(picture, sketch):
            return None
        file, known = found
        return hit_in(piece, SecretKind.PICTURE, _called(file, known), file.source)

    def _every(self) -> Iterator[_Known]:
        return (one for file in self._withheld for one in file.pictures)

    def _same(self, picture: Picture) -> tuple[_File, _Known] | None:
        every = ((file, one) for file in self._withheld for one in file.same_as(picture))
        return next(every, None)

    def _like(self, picture: Picture, sketch: Sketch) -> tuple[_File, _Known] | None:
        every = ((file, one) for file in self._withheld for one in file.like(picture, sketch))
        return next(every, None)

    def _is_open(self, picture: Picture, sketch: Sketch) -> bool:
        return any(True for file in self._opened for _ in file.like(picture, sketch))


def _has_form(known: _Known, picture: Picture) -> bool:
    return abs(known.form - picture.form) <= _SAME_FORM * picture.form


def _called(file: _File, known: _Known) -> str:
    """Return what an excuse is given for: this picture of that file, however it is packed."""
    title = file.source.title if file.source is not None else ""
    page = f"s. {known.page}" if known.page else ""
    return f"{', '.join(filter(None, (title, page)))} ({file.name_of(known)})"
