"""The structure tree of a joined file.

PDF libraries drop the tree when they copy pages; here it is copied along, its numbers moved up by
what is already there. All elements have standard types, so there are no roles to join.
"""

from __future__ import annotations

from collections.abc import Sequence

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from agenda_app.documents.seen_page import Matrix
from agenda_app.documents.source import Source


class StructureTree:
    """Grows by one section for each part that is added."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        """Begin a tree in the file that is being made."""
        self._pdf = pdf
        self._root = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        self._document = pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name.Document, P=self._root)
        )
        self._sections: list[pikepdf.Object] = []
        self._numbers: list[pikepdf.Object | int] = []
        self._next = 0

    def add(
        self,
        source: Source,
        pages: Sequence[pikepdf.Object],
        matrices: Sequence[Matrix | None],
        title: str = "",
    ) -> None:
        """Hang a part's tree under the document.

        Args:
            source: the part.
            pages: its pages as they were copied.
            matrices: how the content of each page is moved.
            title: of the section, when it has none of its own.
        """
        copied = self._pdf.copy_foreign(source.pdf.Root.StructTreeRoot)
        section = copied.K
        section.P = self._document
        if title:
            section.T = String(title)
        if section.get("/K", Array()) != Array():
            self._sections.append(section)
        numbers = copied.ParentTree.Nums
        for at in range(0, len(numbers), 2):
            self._numbers += [self._next + int(numbers[at]), numbers[at + 1]]
        for page, matrix in zip(pages, matrices, strict=True):
            own = int(page.StructParents)
            if matrix is not None:
                _move_boxes(numbers[2 * own + 1], matrix)
            page.StructParents = self._next + own
            for annotation in page.get("/Annots", ()):
                annotation.StructParent = self._next + int(annotation.StructParent)
        for held in source.marked:
            form = self._pdf.copy_foreign(held)  # copied with the pages already: this finds it
            form.StructParents = self._next + int(form.StructParents)
        self._next += int(copied.ParentTreeNextKey)

    def finish(self) -> None:
        """Write the tree into the catalog."""
        self._document.K = Array(self._sections)
        self._root.K = self._document
        self._root.ParentTree = self._pdf.make_indirect(Dictionary(Nums=Array(self._numbers)))
        self._root.ParentTreeNextKey = self._next
        self._pdf.Root.StructTreeRoot = self._root
        self._pdf.Root.MarkInfo = Dictionary(Marked=True)


def _move_boxes(elements: pikepdf.Object, matrix: Matrix) -> None:
    """Move what elements say of where they stand on a page whose content is moved."""
    moved: set[tuple[int, int]] = set()
    for element in elements:
        if not isinstance(element, Dictionary) or element.objgen in moved:
            continue
        moved.add(element.objgen)
        attributes = element.get("/A")
        for held in attributes if isinstance(attributes, Array) else [attributes]:
            if isinstance(held, Dictionary) and "/BBox" in held:
                held.BBox = Array(matrix.points([float(number) for number in held.BBox]))
