"""The pictures among the operators of a page, and those that it draws in pieces.

Scanners cut a page into strips, printers into tiles, and others lay the ink over the paper. A piece
alone is less than anybody knows by its looks, and the next program cuts other pieces, so what lies
edge to edge, or one over the other, is looked at as one picture. What lies under others is looked
at by itself besides: whoever takes these away sees it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from itertools import chain
from math import sqrt
from typing import TYPE_CHECKING

import pikepdf
from pikepdf import (
    ContentStreamInlineImage,
    ContentStreamInstruction,
    Dictionary,
    Matrix,
    Name,
    Operator,
    Stream,
)

from agenda_app.proof.likeness import SEEN
from agenda_app.proof.pdf_pixels import Keys, drawn_page, hiding, inline_picture, picture_in
from agenda_app.proof.pixels import UNREADABLE, Parts, Picture, unread
from agenda_app.proof.touching import Box, area, around, box_of, layers, together

if TYPE_CHECKING:
    from PIL import Image

_INLINE, _SHORTEST_INLINE = re.compile(rb"\bBI[\s/]"), 500
_OPERATORS = "q Q cm Do BI ID EI"
Key = tuple[int, int]
Views = dict[Keys, Picture]
Instructions = Sequence[ContentStreamInstruction | ContentStreamInlineImage]


@dataclass(slots=True)
class Content:
    """The pictures of the content of a page or a form.

    Attributes:
        pictures: those made of pieces, and those among the operators, if they tell something.
        wholes: gives the bytes of that of which another picture is a piece, by its number.
    """

    pictures: list[Picture] = field(default_factory=list)
    wholes: dict[Key, Parts] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A picture as it is drawn.

    Attributes:
        views: it as the page shows it, and without what may hide it, by what is taken off.
        box: where it lies.
        key: its number, None for one among the operators.
        step: which of the operators draws it.
    """

    views: Views
    box: Box
    key: Key | None
    step: int

    @property
    def picture(self) -> Picture:
        """As the page shows it."""
        return self.views[()]

    def without(self, keys: Keys) -> Picture:
        """Return it with no more taken off than that."""
        return [picture for off, picture in self.views.items() if set(off).issubset(keys)][-1]


def content_pictures(holder: pikepdf.Page | Stream, content: bytes, page: int) -> Content:
    """Return the pictures that are written in a content, or made of pieces by it.

    Args:
        holder: the page, or the form.
        content: what it draws.
        page: its number.
    """
    is_inline = len(content) >= _SHORTEST_INLINE and b"BI" in content and _INLINE.search(content)
    named = images_of(holder) if content.count(b"Do") > 1 else {}
    if not is_inline and len(named) < 2:
        return Content()
    try:
        steps = pikepdf.parse_content_stream(holder, _OPERATORS)
        return _gathered(list(_pieces(steps, named, page)), steps, named, page)
    except UNREADABLE:
        return Content([unread(content, page)])


def images_of(holder: pikepdf.Page | Stream) -> dict[str, Stream]:
    """Return the pictures that a page or a form has names for."""
    own = holder.resources if isinstance(holder, pikepdf.Page) else holder.get("/Resources")
    named = own.get("/XObject") if isinstance(own, Dictionary) else None
    return {
        name: held
        for name, held in (named.items() if isinstance(named, Dictionary) else ())
        if isinstance(held, Stream) and held.get("/Subtype") == Name.Image
    }


def _pieces(steps: Instructions, named: dict[str, Stream], page: int) -> Iterator[_Piece]:
    matrix, kept = Matrix(), list[Matrix]()
    known: dict[str, Views] = {}
    for number, step in enumerate(steps):
        if isinstance(step, ContentStreamInlineImage):
            image = step.iimage
            every = ((), *hiding(image.obj))
            views = {keys: inline_picture(image, page, keys) for keys in every}
            yield _Piece(views, box_of(matrix.shorthand), None, number)
            continue
        operator = str(step.operator)
        if operator == "q":
            kept.append(matrix)
        elif operator == "Q":
            matrix = kept.pop() if kept else matrix
        elif operator == "cm":
            matrix = Matrix(*map(float, step.operands)) @ matrix
        elif operator == "Do" and (held := named.get(name := str(step.operands[0]))) is not None:
            if name not in known:
                known[name] = _views(held, page)
            if known[name]:
                yield _Piece(known[name], box_of(matrix.shorthand), held.objgen, number)


def _views(held: Stream, page: int) -> Views:
    """Return a picture in all ways to see it, none when it has no size."""
    shown = picture_in(held, page)
    if shown is None:
        return {}
    bare = ((keys, picture_in(held, page, without=keys)) for keys in hiding(held))
    return {(): shown, **{keys: picture for keys, picture in bare if picture is not None}}


def _gathered(
    pieces: list[_Piece], steps: Instructions, named: dict[str, Stream], page: int
) -> Content:
    found = Content()
    wholes: dict[int, Parts] = {}
    for group in together([piece.box for piece in pieces]):
        every = [pieces[number] for number in sorted(group)]
        whole = _whole(every, steps, named, page)
        if whole.is_large and whole.is_telling:
            wholes |= dict.fromkeys(group, whole.parts)
            found.pictures.append(whole)
            ways = [(every, keys) for keys in _ways(every) if keys]
            ways += [(layer, keys) for layer in _layers(every) for keys in _ways(layer)]
            seen = (_whole(some, steps, named, page, keys) for some, keys in ways)
            found.pictures += (replace(one, whole=whole.parts) for one in seen if one.is_telling)
    for number, piece in enumerate(pieces):
        if piece.key is not None and number in wholes:
            found.wholes[piece.key] = wholes[number]
        elif piece.key is None and piece.picture.is_known and piece.picture.is_telling:
            shown, *others = piece.views.values()
            around = wholes.get(number)
            found.pictures.append(replace(shown, whole=around))
            found.pictures += (replace(one, whole=around or shown.parts) for one in others)
    return found


def _ways(group: Iterable[_Piece]) -> Iterable[Keys]:
    """Return the ways to see pieces: as the page shows them, and with things taken off."""
    return dict.fromkeys(keys for piece in group for keys in ((), *piece.views))


def _layers(group: Sequence[_Piece]) -> Iterator[list[_Piece]]:
    """Yield the pieces that fill a picture of their own under or over others of a group."""
    laid = layers([piece.box for piece in group])
    for layer in laid if len(laid) > 1 else ():
        some = [group[number] for number in layer]
        for filled in together([piece.box for piece in some]):
            yield [some[number] for number in sorted(filled)]


def _whole(
    group: Sequence[_Piece],
    steps: Instructions,
    named: dict[str, Stream],
    page: int,
    without: Keys = (),
) -> Picture:
    """Return what pieces come to together, without what is to be taken off them."""
    pictures = [piece.without(without) for piece in group]
    left, low, right, high = box = around(piece.box for piece in group)
    # As fine as the finest of them.
    scale = max(
        sqrt(picture.width * picture.height / area(piece.box))
        for piece, picture in zip(group, pictures, strict=True)
    )
    return Picture(
        width=round((right - left) * scale),
        height=round((high - low) * scale),
        page=page,
        length=sum(picture.length for picture in pictures),
        parts=partial(_parts, pictures),
        draw=partial(_draw, box, steps, named, {piece.step for piece in group}, without),
    )


def _parts(pictures: Sequence[Picture]) -> tuple[bytes, ...]:
    return tuple(chain.from_iterable(picture.parts() for picture in pictures))


def _draw(
    box: Box, steps: Instructions, named: dict[str, Stream], shown: set[int], without: Keys
) -> Image.Image:
    left, low, right, high = box
    across, up = SEEN / (right - left), SEEN / (high - low)
    fit = f"{across:.6f} 0 0 {up:.6f} {-left * across:.4f} {-low * up:.4f} cm\n"
    only = [step for at, step in enumerate(steps) if at in shown or not _is_drawing(step)]
    if not without:
        return drawn_page(fit.encode() + pikepdf.unparse_content_stream(only), named)
    with pikepdf.new() as scratch:
        every = _named_too(only, scratch, max(named, key=len, default="/I"))
        for number, (name, _) in every.items():
            only[number] = ContentStreamInstruction([Name(name)], Operator("Do"))
        content = fit.encode() + pikepdf.unparse_content_stream(only)
        return drawn_page(content, {**named, **dict(every.values())}, without)


def _named_too(
    steps: Instructions, scratch: pikepdf.Pdf, longest: str
) -> dict[int, tuple[str, Stream]]:
    """Return pictures among operators as others, of which something can be taken off.

    Args:
        steps: the operators.
        scratch: holds what is returned.
        longest: name of another picture.

    Returns:
        Their names and these, by their places.
    """
    return {
        number: (
            f"{longest}{number}",
            scratch.make_stream(
                step.iimage.read_raw_bytes(), {**step.iimage.obj, "/Subtype": Name.Image}
            ),
        )
        for number, step in enumerate(steps)
        if isinstance(step, ContentStreamInlineImage) and hiding(step.iimage.obj)
    }


def _is_drawing(step: ContentStreamInstruction | ContentStreamInlineImage) -> bool:
    return isinstance(step, ContentStreamInlineImage) or str(step.operator) == "Do"
