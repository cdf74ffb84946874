"""The structure tree of a tagged PDF: what a screen reader reads, in its order.

The tree is built together with the story, before anything is drawn: every paragraph knows its
element. Drawing adds which marks on which pages belong to the element. The parts of a section are
read in the order in which they are drawn, since a heading is often made after what stands under it;
within a table, a list or a paragraph the reading order is the author's and not the layout's.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject

from agenda_app.domain.text import clean

COLUMN_HEAD = b"/A<</O/Table/Scope/Column>>"
ROW_HEAD = b"/A<</O/Table/Scope/Row>>"
_KEPT_WHEN_EMPTY = {"TD", "TH"}
_NOWHERE = (sys.maxsize, 0)


def pdf_text(text: str) -> bytes:
    """Return a text as a PDF string that holds any character."""
    return b"<FEFF" + clean(text).encode("utf-16-be").hex().upper().encode() + b">"


class Element(PDFObject):  # type: ignore[misc]
    """A node of the structure tree.

    Args:
        kind: the standard structure type ("P", "H1", "Table").
        parent: the element around it; None for a root.
        attributes: further entries of its dictionary, as PDF.
    """

    __RefOnly__ = 1

    def __init__(self, kind: str, parent: Element | None = None, attributes: bytes = b"") -> None:
        """Hang the element last under its parent."""
        self.kind = kind
        self.parent: PDFObject | None = parent
        self.attributes = attributes
        self.reference = b""
        self.kids: list[Element | tuple[int, Any]] = []
        if parent is not None:
            parent.kids.append(self)

    def add_mark(self, page: int, mcid: int) -> None:
        """Note that a marked part of a page's content belongs here."""
        self.kids.append((page, mcid))

    def add_annotation(self, page: int, annotation: PDFObject) -> None:
        """Note that a link on a page belongs here."""
        self.kids.append((page, annotation))

    def prune(self) -> bool:
        """Drop elements that drew nothing; return whether this one is kept."""
        self.kids = [kid for kid in self.kids if not isinstance(kid, Element) or kid.prune()]
        return bool(self.kids) or self.kind in _KEPT_WHEN_EMPTY

    def arrange(self) -> None:
        """Put the parts of sections in the order in which they were drawn."""
        if self.kind == "Sect":
            self.kids.sort(key=_begins)
        for kid in self.kids:
            if isinstance(kid, Element):
                kid.arrange()

    def format(self, document: Any) -> bytes:
        """Write the element; called by ReportLab when the document is saved."""
        pages = document.Pages.pages
        home = next((kid[0] for kid in self.kids if not isinstance(kid, Element)), None)
        out = b"<</Type/StructElem/S/%s/P %s" % (self.kind.encode(), _ref(document, self.parent))
        if home is not None:
            out += b"/Pg " + _ref(document, pages[home])
        return out + self.attributes + b"/K[" + b" ".join(self._kids(document, home)) + b"]>>"

    def _kids(self, document: Any, home: int | None) -> Iterator[bytes]:
        for kid in self.kids:
            if isinstance(kid, Element):
                yield _ref(document, kid)
                continue
            page, content = kid
            if isinstance(content, int):
                if page == home:
                    yield b"%d" % content
                else:
                    where = _ref(document, document.Pages.pages[page])
                    yield b"<</Type/MCR/Pg %s/MCID %d>>" % (where, content)
            else:
                where = _ref(document, document.Pages.pages[page])
                yield b"<</Type/OBJR/Pg %s/Obj %s>>" % (where, _ref(document, content))


def _begins(kid: Element | tuple[int, Any]) -> tuple[int, int]:
    """Return the page and the number of the first mark below; the last place without any."""
    if isinstance(kid, Element):
        return min(map(_begins, kid.kids), default=_NOWHERE)
    page, content = kid
    return (page, content) if isinstance(content, int) else _NOWHERE


class ParentTree(PDFObject):  # type: ignore[misc]
    """The way back from marks and links to elements, a number for each page and each link."""

    __RefOnly__ = 1

    def __init__(self) -> None:
        """Start with nothing marked."""
        self.pages: list[list[Element]] = []
        self.links: list[Element] = []

    def format(self, document: Any) -> bytes:
        """Write the number tree."""
        numbers = [
            b"%d[%s]" % (number, b" ".join(_ref(document, element) for element in marks))
            for number, marks in enumerate(self.pages)
        ]
        numbers += [
            b"%d %s" % (len(self.pages) + number, _ref(document, element))
            for number, element in enumerate(self.links)
        ]
        return b"<</Nums[" + b"\n".join(numbers) + b"]>>"


class StructureRoot(PDFObject):  # type: ignore[misc]
    """The root of the tree in the catalog."""

    __RefOnly__ = 1

    def __init__(self, top: Element, parents: ParentTree) -> None:
        """Take the one element at the top and the way back."""
        self.top = top
        self.parents = parents
        top.parent = self

    def format(self, document: Any) -> bytes:
        """Write the root."""
        following = len(self.parents.pages) + len(self.parents.links)
        return b"<</Type/StructTreeRoot/K %s/ParentTree %s/ParentTreeNextKey %d>>" % (
            _ref(document, self.top),
            _ref(document, self.parents),
            following,
        )


def _ref(document: Any, thing: PDFObject | None) -> bytes:
    """Return how the file refers to an object; an element is asked for thrice and more."""
    if isinstance(thing, Element):
        if not thing.reference:
            thing.reference = _numbered(document, thing)
        return thing.reference
    return _numbered(document, thing)


def _numbered(document: Any, thing: PDFObject | None) -> bytes:
    """Return the same from the object's number, past the library's codec for texts."""
    name = document.Reference(thing).name
    return b"%d %d R" % document.idToObjectNumberAndVersion[name]
