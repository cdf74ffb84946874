"""A canvas on which everything drawn is either part of an element or decoration.

Each page opens inside ``/Artifact``. Text that is drawn while an element is current closes the
artifact, is marked, and opens it again. Headers, rules and backgrounds are therefore decoration by
construction, and nothing is left untagged.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from reportlab.lib.rl_accel import fp_str
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfmetrics import getFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from agenda_app.documents.fonts import reserve, width
from agenda_app.documents.part import LINK_KEY, Bookmark, PageReference
from agenda_app.documents.style import GREY
from agenda_app.documents.tagging import Element, ParentTree, StructureRoot, pdf_text
from agenda_app.documents.typeface import REGULAR
from agenda_app.domain.text import clean

_DECORATION = "/Artifact BMC"
EXEMPT_LINK = "exempt:"
"""How the address of an exempt passage begins, and ends unless it is a link too.

ReportLab tells where on the page links stand, and nothing else that is written in a paragraph.
"""
_DOT, _DOT_PITCH = 0.8, 2.0
_NO_SPACE_AFTER = " \xad"


class TaggedText(PDFTextObject):  # type: ignore[misc]
    """Text whose links and passages are elements, and whose words stay apart at line ends."""

    opening = ""
    _last = " "
    _curSubset: int | None

    def _linkRecord(self, link: tuple[int, str], what: str) -> None:
        """Close and open marks around a link; called by ReportLab's paragraph for each line."""
        canvas: TaggedCanvas = self._canvas
        element = canvas.element
        if element is None:
            return
        if what == "end":
            self._code.append("EMC " + canvas.mark(element))
            return
        if not self.opening:
            self.opening = canvas.mark(element)
        # The first characters of the link are the last code written: the mark goes before them.
        self._code.insert(len(self._code) - 1, "EMC " + canvas.mark(canvas.link_element(link)))

    def close(self) -> None:
        """Open the first mark and close the last one, when links divide the text."""
        self._code.insert(1, self.opening)
        self._code.append("EMC")

    def _formatText(self, text: str) -> Any:
        """Return the operators that show a text, past the library's way when one subset has it."""
        canvas: TaggedCanvas = self._canvas
        subset, chosen, shown = canvas.shown(text, self._fontname)
        if subset is None:
            return super()._formatText(text)
        if subset == self._curSubset:
            return shown
        self._curSubset = subset
        return f"{chosen} {fp_str(self._fontsize)} Tf {fp_str(self._leading)} TL {shown}"

    def _textOut(self, text: str, TStar: int = 0) -> None:
        self._last = text[-1:] or self._last
        if TStar and self._canvas.element and self._last not in _NO_SPACE_AFTER:
            text += " "
        super()._textOut(text, TStar)


class TaggedCanvas(Canvas):  # type: ignore[misc]
    """A ReportLab canvas that writes a structure tree under ``top``."""

    _code: list[str]

    def __init__(self, file: object, top: Element, **options: Any) -> None:
        """Open a document; its look is the same for the same content."""
        options.update(invariant=1, initialFontName=REGULAR, pageCompression=1, pdfVersion=(1, 7))
        super().__init__(file, **options)
        self.top = top
        self.element: Element | None = None
        self.bookmarks: list[Bookmark] = []
        self.references: list[PageReference] = []
        self._parents = ParentTree()
        self._marks: list[Element] = []
        self._links: dict[tuple[int, str], Element] = {}
        self._pending: list[tuple[tuple[int, str], Element]] = []
        self._annotations: list[tuple[Any, Element]] = []
        reserve(self._doc)
        self._open_page()

    @property
    def page_index(self) -> int:
        """Which page is being drawn, from 0."""
        return len(self._parents.pages)

    def mark(self, element: Element) -> str:
        """Return the operator that opens a mark for an element."""
        number = len(self._marks)
        self._marks.append(element)
        element.add_mark(self.page_index, number)
        return f"/{element.kind} <</MCID {number}>> BDC"

    @contextmanager
    def inside(self, element: Element | None) -> Iterator[None]:
        """Text drawn here belongs to the element; None makes it decoration."""
        before, self.element = self.element, element
        self._links = {}
        try:
            yield
        finally:
            self.element = before

    @contextmanager
    def whole(self, element: Element) -> Iterator[None]:
        """Everything drawn here, lines and pictures too, belongs to the element."""
        self._code.append("EMC " + self.mark(element))
        yield
        self._code.append("EMC " + _DECORATION)

    def add_bookmark(self, level: int, title: str, height: float) -> None:
        """Note a place for the outline, ``height`` points above the current origin."""
        top = self.absolutePosition(0, height)[1]
        shown = clean(title).replace("\n", " ")
        self.bookmarks.append(Bookmark(level, shown, self.page_index, round(top, 2)))

    def add_reference(
        self, key: str, text: str, right: float, y: float, look: ParagraphStyle
    ) -> None:
        """Leave room for a page number that ends ``right`` of the origin, as a link of its own."""
        link, size = Element("Link", self.element), look.fontSize
        x, line = self.absolutePosition(right, y)
        mark = len(self._marks)
        self._marks.append(link)
        link.add_mark(self.page_index, mark)
        place = (round(x, 2), round(line, 2), size, look.textColor.rgb())
        self.references.append(PageReference(key, text, self.page_index, mark, *place))
        room = width(text.format("0000"), REGULAR, size)
        with self.inside(link):
            self.linkRect("", key, (right - room, y - 0.3 * size, right, y + size))

    def beginText(self, x: float = 0, y: float = 0, direction: object = None) -> TaggedText:
        """Return a text object that knows this canvas' current element."""
        return TaggedText(self, x, y, direction=direction)

    def shown(self, text: str, name: str) -> tuple[int | None, str, str]:
        """Return the subset that a text is shown in, what chooses it, and the operator.

        None and nothing when it takes several.
        """
        font = getFont(name)
        parts = font.splitString(text, self._doc)
        if len(parts) != 1:
            return None, "", ""
        ((subset, codes),) = parts
        chosen = font.getSubsetInternalName(subset, self._doc)
        return subset, chosen, f"({self._escape(codes)}) Tj"

    def drawText(self, aTextObject: TaggedText) -> None:
        """Draw text as part of the current element, or as decoration."""
        code = self._code
        if self.element is None:
            super().drawText(aTextObject)
            return
        if code[-1] == _DECORATION:
            code.pop()
        else:
            code.append("EMC")
        if aTextObject.opening:
            aTextObject.close()
            code.append(aTextObject.getCode())
        else:
            code.append(self.mark(self.element))
            code.append(aTextObject.getCode())
            code.append("EMC")
        code.append(_DECORATION)

    def link_element(self, link: tuple[int, str]) -> Element:
        """Return the element of a link or passage of the paragraph, one for all its lines."""
        exempt = link[1] == EXEMPT_LINK
        if link not in self._links:
            self._links[link] = Element("Span" if exempt else "Link", self.element)
        if not exempt:
            self._pending.append((link, self._links[link]))
        return self._links[link]

    def linkURL(self, url: str, rect: Any, relative: int = 0, **_: Any) -> None:
        """Make a rectangle a link to the outside, or draw the dots under an exempt passage."""
        if url.startswith(EXEMPT_LINK):
            self._draw_dots(*rect)
            url = url.removeprefix(EXEMPT_LINK)
            if not url:
                return
        action = f"<</S/URI/URI {pdfdoc.PDFString(url).format(self._doc).decode('latin-1')}>>"
        self._add_link(rect, relative, url, A=action)

    def _draw_dots(self, left: float, bottom: float, right: float, _top: float) -> None:
        self.saveState()
        self.setStrokeColor(GREY)
        self.setLineWidth(_DOT)
        self.setLineCap(1)
        self.setDash(0, _DOT_PITCH)
        self.line(left + _DOT / 2, bottom, right - _DOT / 2, bottom)
        self.restoreState()

    def linkRect(
        self,
        contents: str,
        destinationname: str,
        Rect: Any = None,
        relative: int = 1,
        **_: Any,
    ) -> None:
        """Make a rectangle a link to a key; its page is filled in when parts are joined."""
        destination = pdf_text(destinationname).decode()
        self._add_link(Rect, relative, contents or "Lenke", **{LINK_KEY: destination})

    def _add_link(self, rect: Any, relative: int, contents: str, **target: str) -> None:
        if self._pending:
            self._pending.sort(key=lambda pending: pending[0])
            element = self._pending.pop(0)[1]
        elif self.element is not None:
            element = self.element
        else:
            raise ValueError("a link must stand in tagged text")
        annotation = pdfdoc.PDFDictionary(
            {
                "Type": "/Annot",
                "Subtype": "/Link",
                "F": 4,
                "Border": "[0 0 0]",
                "Contents": pdf_text(contents).decode(),
                "Rect": pdfdoc.PDFArray(self._absRect(rect, relative)),
                **target,
            }
        )
        annotation.__RefOnly__ = 1
        element.add_annotation(self.page_index, annotation)
        self._annotations.append((annotation, element))
        self._addAnnotation(annotation)

    def _open_page(self) -> None:
        self._code.append(_DECORATION)
        self._blank = len(self._code)

    def showPage(self) -> None:
        """End a page and note which elements have marks on it."""
        self._code.append("EMC")
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = len(self._parents.pages)
        page.Tabs = "/S"
        self._parents.pages.append(self._marks)
        self._marks = []
        self._open_page()

    def save(self) -> None:
        """Write the document with its structure tree."""
        if len(self._code) > self._blank:
            self.showPage()
        self._code = []
        for number, (annotation, element) in enumerate(self._annotations):
            annotation.dict["StructParent"] = len(self._parents.pages) + number
            self._parents.links.append(element)
        self.top.prune()
        self.top.arrange()
        self._doc.Catalog.StructTreeRoot = StructureRoot(self.top, self._parents)
        self._doc.Catalog.MarkInfo = "<</Marked true>>"
        super().save()
