"""The structure tree as plain values, and the rules that PDF/UA-1 has for it.

The rules are those of ISO 14289-1 as the veraPDF profile states them; the numbers in comments are
its clauses.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from agenda_app.domain.verdict_codes import Against, Done
from agenda_app.normalise.remarks import Remarks

STANDARD = frozenset(
    {
        *("Document", "Part", "Art", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI"),
        *("Index", "NonStruct", "Private", "P", "H", "H1", "H2", "H3", "H4", "H5", "H6"),
        *("L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody", "TFoot"),
        *("Span", "Quote", "Note", "Reference", "BibEntry", "Code", "Link", "Ruby"),
        *("RB", "RT", "RP", "Warichu", "WT", "WP", "Figure", "Formula"),
    }
)
# What PDF 2.0 and office programs add, in the words of PDF 1.7; fields of forms are text by now.
_LATER = {
    "Title": "P", "Em": "Span", "Strong": "Span", "Sub": "Span", "DocumentFragment": "Sect",
    "Aside": "Div", "FENote": "Note", "Artifact": "NonStruct", "Workbook": "Sect",
    "Worksheet": "Sect", "Textbox": "Div", "Chart": "Figure", "InlineShape": "Figure",
    "Diagram": "Figure", "Form": "Span", "Slide": "Sect", "Footnote": "Note", "Endnote": "Note",
}  # fmt: skip
_KEPT_WHEN_EMPTY = {"TD", "TH"}
_SECTIONS = {"Sect", "Part", "Art"}
_DEEPEST_HEADING = 6


@dataclass(eq=False, slots=True)
class Mark:
    """A piece of marked content: on a page (from 0), or in a form that the page draws."""

    page: int
    number: int
    form: Any = None


@dataclass(eq=False, slots=True)
class LinkMark:
    """A link annotation on a page (from 0)."""

    page: int
    annotation: Any


@dataclass(eq=False, slots=True)
class Node:
    """An element of the tree.

    Attributes:
        kind: its standard type.
        entries: further entries of its dictionary: alternative texts, language, attributes.
        kids: elements, marks and links, in reading order.
        scope: of a head of a table: "Row", "Column", "Both", or empty.
        has_text: it has a text for those who cannot see it.
        spans: how many columns and rows a cell of a table covers.
    """

    kind: str
    entries: dict[str, Any] = field(default_factory=dict)
    kids: list[Kid] = field(default_factory=list)
    scope: str = ""
    has_text: bool = False
    spans: tuple[int, int] = (1, 1)

    @property
    def nodes(self) -> list[Node]:
        """The elements directly below."""
        return [kid for kid in self.kids if isinstance(kid, Node)]


Kid = Node | Mark | LinkMark


def standard(kind: str, roles: dict[str, str], *, has_kids: bool) -> str:
    """Return the standard type that a type stands for."""
    seen = set()
    while kind not in STANDARD and kind in roles and kind not in seen:
        seen.add(kind)
        kind = roles[kind]
    if kind in STANDARD:
        return kind
    if kind in _LATER:
        return _LATER[kind]
    if kind[:1] == "H" and kind[1:].isdigit():
        return f"H{_DEEPEST_HEADING}"
    return "Div" if has_kids else "Span"


def below(node: Node) -> Iterator[Node]:
    """Yield an element and all below it in reading order."""
    waiting = [node]
    while waiting:
        current = waiting.pop()
        yield current
        waiting.extend(reversed(current.nodes))


def prune(node: Node) -> bool:
    """Drop elements that hold nothing; return whether this one is kept."""
    node.kids = [kid for kid in node.kids if not isinstance(kid, Node) or prune(kid)]
    return bool(node.kids) or node.kind in _KEPT_WHEN_EMPTY


def page_of(node: Node) -> int:
    """Return the first page (from 0) that an element is on, -1 when it holds nothing."""
    for one in below(node):
        for kid in one.kids:
            if isinstance(kid, Mark | LinkMark):
                return kid.page
    return -1


def renumber_headings(top: Node, remarks: Remarks) -> None:
    """Let headings begin with H1 and go down one level at a time, as 7.4.2 and 7.4.4 demand."""
    current, changed = 0, False
    for node, sections in _with_sections(top, 0):
        if node.kind == "H":
            wanted = max(1, sections)
        elif node.kind[0] == "H" and node.kind[1:].isdigit():
            wanted = int(node.kind[1:])
        else:
            continue
        current = min(wanted, current + 1, _DEEPEST_HEADING)
        changed |= node.kind not in ("H", f"H{current}")
        node.kind = f"H{current}"
    if changed:
        remarks.do(Done.HEADINGS_RENUMBERED)


def _with_sections(node: Node, depth: int) -> Iterator[tuple[Node, int]]:
    yield node, depth
    for kid in node.nodes:
        yield from _with_sections(kid, depth + (node.kind in _SECTIONS))


def give_scopes(top: Node) -> None:
    """Let every head of a table say what it is the head of (7.5)."""
    for table in below(top):
        if table.kind != "Table":
            continue
        for number, row in enumerate(_rows(table)):
            for cell in row.nodes:
                if cell.kind == "TH" and not cell.scope:
                    cell.scope = "Column" if number == 0 else "Row"


def _rows(table: Node) -> list[Node]:
    parts = ([kid] if kid.kind == "TR" else kid.nodes for kid in table.nodes)
    return [row for row in chain.from_iterable(parts) if row.kind == "TR"]


_KIDS = {
    "Table": {"TR", "THead", "TBody", "TFoot", "Caption"},
    "THead": {"TR"},
    "TBody": {"TR"},
    "TFoot": {"TR"},
    "TR": {"TH", "TD"},
    "L": {"L", "LI", "Caption"},
    "LI": {"Lbl", "LBody"},
    "TOC": {"TOC", "TOCI", "Caption"},
}
_PARENTS = {
    "TR": {"Table", "THead", "TBody", "TFoot"},
    "THead": {"Table"},
    "TBody": {"Table"},
    "TFoot": {"Table"},
    "TH": {"TR"},
    "TD": {"TR"},
    "LI": {"L"},
    "LBody": {"LI"},
    "TOCI": {"TOC"},
}
_TABLE = {"Table", "THead", "TBody", "TFoot", "TR", "TH", "TD"}


def note_faults(top: Node, remarks: Remarks) -> None:
    """Note what in the tree breaks a rule of PDF/UA-1: tables, lists, figures without a text."""
    for node in below(top):
        for kid in node.nodes:
            fits = kid.kind in _KIDS.get(node.kind, {kid.kind})
            if not fits or node.kind not in _PARENTS.get(kid.kind, {node.kind}):
                table = kid.kind in _TABLE or node.kind in _TABLE
                code = Against.TABLE_STRUCTURE if table else Against.LIST_STRUCTURE
                remarks.object_to(code, page_of(kid) + 1, a=False)
        if node.kind == "Table" and not _is_regular(node):
            remarks.object_to(Against.TABLE_STRUCTURE, page_of(node) + 1, a=False)
        if node.kind in ("L", "TOC", "Table") and _has_late_caption(node):
            code = Against.TABLE_STRUCTURE if node.kind == "Table" else Against.LIST_STRUCTURE
            remarks.object_to(code, page_of(node) + 1, a=False)
        if node.kind in ("Figure", "Formula") and not node.has_text:
            remarks.object_to(Against.FIGURE_WITHOUT_TEXT, page_of(node) + 1, a=False)


def _has_late_caption(node: Node) -> bool:
    """Whether a caption stands neither first nor, in a table, last."""
    kinds = [kid.kind for kid in node.nodes]
    inside = kinds[1:-1] if node.kind == "Table" else kinds[1:]
    return "Caption" in inside or kinds.count("Caption") > 1


def _is_regular(table: Node) -> bool:
    """Whether the rows of a table cover the same columns, and its parts are those of 7.2."""
    kinds = [kid.kind for kid in table.nodes]
    heads, feet = kinds.count("THead"), kinds.count("TFoot")
    if heads > 1 or feet > 1 or (heads + feet and "TBody" not in kinds):
        return False
    return _covers_a_rectangle(
        [[cell.spans for cell in row.nodes if cell.kind in ("TH", "TD")] for row in _rows(table)]
    )


def _covers_a_rectangle(rows: list[list[tuple[int, int]]]) -> bool:
    taken: dict[tuple[int, int], bool] = {}
    widths = set()
    for y, row in enumerate(rows):
        x = 0
        for columns, high in row:
            columns, high = max(1, columns), max(1, high)
            while (x, y) in taken:
                x += 1
            if y + high > len(rows) or columns > 1000:
                return False
            for place in ((x + dx, y + dy) for dx in range(columns) for dy in range(high)):
                if place in taken:
                    return False
                taken[place] = True
        widths.add(sum(1 for place in taken if place[1] == y))
    return len(widths) <= 1
