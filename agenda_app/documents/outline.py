"""The outline of a joined file, and links to places in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from agenda_app.documents.seen_page import Matrix
from agenda_app.documents.source import Place


@dataclass(frozen=True, slots=True)
class Entry:
    """A bookmark of the whole file; one of a deeper level stands under the one before."""

    level: int
    title: str
    place: Place


def destination(
    place: Place, pages: Sequence[pikepdf.Object], matrices: Sequence[Matrix | None]
) -> Array:
    """Return where a link or a bookmark leads to.

    Args:
        place: the page, and coordinates as they were before its content was moved.
        pages: of the whole file.
        matrices: how the content of each page is moved.
    """
    left, top, matrix = place.left, place.top, matrices[place.page]
    if matrix is not None and top is not None:
        x, top = matrix.point(left or 0.0, top)
        left = None if left is None else round(x, 2)
        top = round(top, 2)
    return Array([pages[place.page], Name.XYZ, left, top, None])


@dataclass(slots=True)
class _Node:
    entry: Entry
    kids: list[_Node] = field(default_factory=list)


def write_outline(
    pdf: pikepdf.Pdf,
    entries: Sequence[Entry],
    pages: Sequence[pikepdf.Object],
    matrices: Sequence[Matrix | None],
) -> None:
    """Write the bookmarks; a file without any has no outline."""
    branches: list[list[_Node]] = [[]]
    for entry in entries:
        depth = max(1, min(entry.level, len(branches)))
        del branches[depth:]
        node = _Node(entry)
        branches[-1].append(node)
        branches.append(node.kids)
    if not branches[0]:
        return
    root = pdf.make_indirect(Dictionary(Type=Name.Outlines))
    root.Count = _write(pdf, branches[0], root, (pages, matrices))
    pdf.Root.Outlines = root
    pdf.Root.PageMode = Name.UseOutlines


def _write(
    pdf: pikepdf.Pdf,
    nodes: Sequence[_Node],
    parent: pikepdf.Object,
    held: tuple[Sequence[pikepdf.Object], Sequence[Matrix | None]],
) -> int:
    """Write nodes under a parent, and return how many of them are seen when it is opened."""
    items = [pdf.make_indirect(Dictionary(Parent=parent)) for _ in nodes]
    for number, (node, item) in enumerate(zip(nodes, items, strict=True)):
        item.Title = String(node.entry.title)
        item.Dest = destination(node.entry.place, *held)
        if number:
            item.Prev = items[number - 1]
        if number + 1 < len(items):
            item.Next = items[number + 1]
        if node.kids:
            item.Count = -_write(pdf, node.kids, item, held)
    parent.First, parent.Last = items[0], items[-1]
    return len(nodes)
