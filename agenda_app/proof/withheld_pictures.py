"""The pictures that the public may not see, and whether one in a public file is one of them.

A scan has no words to search for, so its bytes are compared, and what it looks like. Whoever opens
a file opens every picture in it, and may take it from under its masks and out of its wrapping: a
picture that is masked, or whose light is turned, is looked at again without that, and its bytes are
those of its own file. So:

- a picture that lies in an open file byte for byte is open, whatever else it is or looks like;
- what is byte for byte a withheld picture is that one, however little there is to see of it, and
  nothing that only looks like it excuses it, but for what the program prints anew in each paper:
  the crest, and the pictures in open texts;
- what looks like a withheld picture is one, if no open picture looks as much like it;
- what cannot be compared was not found clean: a person has to say that it may be seen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import cached_property

from agenda_app.domain.proof import Hit
from agenda_app.domain.secrets import SecretKind, Source
from agenda_app.proof.file_reading import PictureFacts, facts_of
from agenda_app.proof.likeness import Sketch, is_near
from agenda_app.proof.other_files import OtherFile
from agenda_app.proof.picture_listing import pictures_in
from agenda_app.proof.piece import Piece, hit_in
from agenda_app.proof.pixels import Picture

_NEAR_FORM = 0.12
"""How much the form of a picture may change when margins are cut off."""
_PRINTED_ANEW = 0.98
"""How alike a picture is to its own file."""
Content = Callable[[], bytes]


class _Known:
    """A picture of a file that is open only while something is worked out.

    Attributes:
        facts: what is known of it.
        mark: of its bytes, when it was needed.
        sketch: of it, when it was needed; None too when nobody can draw it.
    """

    def __init__(self, facts: PictureFacts) -> None:
        self.facts, self.mark = facts, facts.mark
        self.sketch: Sketch | None = None
        self.is_drawn = False

    def may_be(self, picture: Picture) -> bool:
        """Tell whether it could look like a picture."""
        facts = self.facts
        if not (facts.is_known and picture.is_known):
            return picture.is_large and facts.is_large
        is_alike = facts.is_large == picture.is_large
        return is_alike and is_near(facts.form, picture.form, _NEAR_FORM)


class _File:
    """The pictures of one file."""

    def __init__(self, content: Content, source: Source | None = None) -> None:
        self._file, self.source = OtherFile.of(content), source
        self._content = self._file.content

    @cached_property
    def pictures(self) -> tuple[_Known, ...]:
        if (reading := self._file.reading) is not None:
            return tuple(map(_Known, reading.pictures))
        # Most of a public file's pictures lie in an open file as they are, and none in another.
        is_open = self.source is None
        every = pictures_in(self._content())
        return tuple(_Known(facts_of(one, marked=is_open)) for one in every)

    def same_as(self, picture: Picture) -> Iterator[_Known]:
        """Return those of the same bytes."""
        some = [one for one in self.pictures if one.facts.length == picture.length]
        if some:
            self._look_again(lambda one: one.mark is None, _mark)
            mark = picture.mark
            yield from (one for one in some if one.mark == mark)

    def like(self, picture: Picture) -> Iterator[_Known]:
        """Return those that could look the same, which is known now if it can be."""
        some = {one for one in self.pictures if one.may_be(picture)}
        self._look_again(lambda one: one in some and not one.is_drawn, _draw)
        yield from (one for one in self.pictures if one in some)

    def name_of(self, known: _Known) -> str:
        """Return what a picture of the file is called, by its bytes."""
        every = zip(self.pictures, pictures_in(self._content()), strict=False)
        return next((picture.name for one, picture in every if one is known), "")

    def _look_again(
        self, lacks: Callable[[_Known], bool], work_out: Callable[[_Known, Picture], None]
    ) -> None:
        """Open the file once more for the pictures of which something is not known yet."""
        if any(map(lacks, self.pictures)):
            for known, picture in zip(self.pictures, pictures_in(self._content()), strict=False):
                if lacks(known):
                    work_out(known, picture)


def _mark(known: _Known, picture: Picture) -> None:
    known.mark = picture.mark


def _draw(known: _Known, picture: Picture) -> None:
    known.sketch, known.is_drawn = picture.sketch(), True


_Found = tuple[_File, _Known]


class WithheldPictures:
    """Looks at pictures of a public file; files are opened when there is one to compare."""

    def __init__(
        self,
        withheld: Iterable[tuple[Source, Content]],
        opened: Iterable[Content],
        printed: Iterable[Content] = (),
    ) -> None:
        """Open nothing yet.

        Args:
            withheld: files of any kind whose pictures the public may not see, and where each comes
                from.
            opened: files that the public may read: a picture in one of these is no secret.
            printed: pictures that it may see in the papers that the program makes.
        """
        self._withheld = [_File(content, source) for source, content in withheld]
        self._printed = [_File(content) for content in printed]
        self._opened = [*self._printed, *map(_File, opened)]
        self._is_used = False

    @property
    def counted(self) -> tuple[tuple[SecretKind, int], ...]:
        """How many pictures were searched for, nothing when there was none to compare."""
        every = (one for file in self._withheld for one in file.pictures)
        count = (
            sum(one.facts.is_known and one.facts.is_whole for one in every) if self._is_used else 0
        )
        return ((SecretKind.PICTURE, count),) if count else ()

    def hits(self, piece: Piece, picture: Picture) -> Iterator[Hit]:
        """Return what is found of a picture, nothing when it may be seen.

        Args:
            piece: where it stands.
            picture: it, in a file that is open.
        """
        self._is_used = True
        same = self._same(picture)
        # What a small one looks like says little: it may be a logo.
        if same is None and not (picture.is_large and self._may_be_withheld(picture)):
            return
        if any(True for file in self._opened for _ in file.same_as(picture)):
            return
        sketch = picture.sketch()
        if same is not None:
            if not self._is_nothing(picture, sketch):
                yield _found(piece, SecretKind.PICTURE, same)
        elif sketch is None:
            size = f"{picture.width} × {picture.height}" if picture.is_known else "?"
            yield hit_in(piece, SecretKind.UNCOMPARED, f"{size} ({picture.name})")
        elif not sketch.is_blank:
            yield from self._seen(piece, picture, sketch)

    def _may_be_withheld(self, picture: Picture) -> bool:
        return any(one.may_be(picture) for file in self._withheld for one in file.pictures)

    def _same(self, picture: Picture) -> _Found | None:
        every = ((file, one) for file in self._withheld for one in file.same_as(picture))
        return next(every, None)

    def _is_nothing(self, picture: Picture, sketch: Sketch | None) -> bool:
        """Tell whether a picture of the same bytes as a withheld one is no secret."""
        if sketch is None or sketch.is_blank:
            return sketch is not None and sketch.is_even
        return _likeness(self._printed, picture, sketch) >= _PRINTED_ANEW

    def _seen(self, piece: Piece, picture: Picture, sketch: Sketch) -> Iterator[Hit]:
        """Return what a picture that somebody sees is, by its looks."""
        best, found, unseen = 0.0, None, list[_Found]()
        for file in self._withheld:
            for one in file.like(picture):
                if one.sketch is None:
                    unseen.append((file, one))
                elif (likeness := sketch.likeness(one.sketch)) > best:
                    best, found = likeness, (file, one)
        if not (found or unseen):
            return
        # What nobody could compare is excused by nothing that only looks like it.
        least = best if found is not None else _PRINTED_ANEW
        if 0 < _likeness(self._opened, picture, sketch) >= least:
            return
        if found is not None:
            yield _found(piece, SecretKind.PICTURE, found)
        else:
            yield from (_found(piece, SecretKind.UNCOMPARED, one) for one in unseen)


def _likeness(files: Iterable[_File], picture: Picture, sketch: Sketch) -> float:
    """Return how much a picture looks like that one in some files that it looks most like."""
    every = (one.sketch for file in files for one in file.like(picture))
    return max((sketch.likeness(one) for one in every if one is not None), default=0.0)


def _found(piece: Piece, kind: SecretKind, found: _Found) -> Hit:
    """Return a hit that is called what an excuse is given for, however the picture is packed."""
    file, known = found
    title = file.source.title if file.source is not None else ""
    page = f"s. {known.facts.page}" if known.facts.page else ""
    words = f"{', '.join(filter(None, (title, page)))} ({file.name_of(known)})"
    return hit_in(piece, kind, words, file.source)
