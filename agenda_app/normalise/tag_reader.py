"""The structure tree of a file from outside, read into plain values."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, ObjectSet, Stream, String

from agenda_app.domain.text import clean
from agenda_app.normalise.content import Facts
from agenda_app.normalise.objects import entries, name_of
from agenda_app.normalise.structure import Kid, LinkMark, Mark, Node, standard

_DEEPEST = 150
LANGUAGE = re.compile(r"[a-zA-Z]{1,8}(?:-[a-zA-Z0-9]{1,8})*")
_OWNERS = {"/Layout", "/List", "/Table"}
_TEXTS = ("/Alt", "/ActualText", "/E")
_BIGGEST_SPAN = 1000
_SCOPES = {"Row", "Column", "Both"}
Number = tuple[int, int]


class TagReader:
    """Reads a tree: what it says of content that is there, and of links that are kept."""

    def __init__(
        self, pdf: pikepdf.Pdf, pages: list[Facts], forms: Mapping[Number, Facts], prefix: str
    ) -> None:
        """Take what is known of the content.

        Args:
            pdf: the file, its links tidied.
            pages: what each page's content does.
            forms: what the forms do, by the number of their object.
            prefix: what identifiers begin with, so that no other file has the same.
        """
        self._pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}
        self._facts = pages
        self._forms = forms
        self._prefix = prefix
        self._links = {
            link.objgen: number
            for number, page in enumerate(pdf.pages)
            for link in page.obj.get_list("/Annots", ())
        }
        self._seen = ObjectSet()
        self._ids: set[str] = set()
        self.claimed: set[tuple[int, Number, int]] = set()
        self.linked: set[Number] = set()
        self.empty_figures: defaultdict[int, list[Node]] = defaultdict(list)
        self._roles: dict[str, str] = {}
        self._classes: Mapping[str, Any] = {}

    def read(self, root: Dictionary) -> list[Node]:
        """Return the elements at the top; a single document element gives way to what it holds."""
        roles = entries(root, "/RoleMap")
        self._roles = {k[1:]: name_of(v)[1:] for k, v in roles.items() if isinstance(v, Name)}
        self._classes = entries(root, "/ClassMap")
        top = Node("Sect")
        self._take(root.get("/K"), top, -1, 0)
        nodes = top.nodes
        while len(nodes) == 1 and nodes[0].kind == "Document":
            top, nodes = nodes[0], nodes[0].nodes
        for node in nodes:
            node.kind = "Sect" if node.kind == "Document" else node.kind
        loose: list[Kid] = [kid for kid in top.kids if not isinstance(kid, Node)]
        return [*nodes, *([Node("P", kids=loose)] if loose else [])]

    def _take(self, kids: Any, parent: Node, page: int, depth: int) -> None:
        for kid in list(kids) if isinstance(kids, Array) else [kids]:
            if isinstance(kid, int) and not isinstance(kid, bool):
                self._claim(parent, page, kid, None)
            elif isinstance(kid, Dictionary):
                self._take_dictionary(kid, parent, page, depth)

    def _take_dictionary(self, kid: Dictionary, parent: Node, page: int, depth: int) -> None:
        kind = kid.get("/Type")
        if kind == Name.MCR:
            stream = kid.get("/Stm")
            form = stream if isinstance(stream, Stream) else None
            self._claim(parent, self._page(kid, page), kid.get_int("/MCID", -1), form)
        elif kind == Name.OBJR:
            target = kid.get("/Obj")
            number = target.objgen if isinstance(target, Dictionary) else (0, 0)
            if number in self._links and number not in self.linked:
                self.linked.add(number)
                parent.kids.append(LinkMark(self._links[number], target))
        elif "/S" in kid and depth < _DEEPEST and self._seen.add(kid):
            parent.kids.append(self._node(kid, page, depth))

    def _page(self, holder: Dictionary, inherited: int) -> int:
        page = holder.get("/Pg")
        return self._pages.get(page.objgen, -1) if isinstance(page, Dictionary) else inherited

    def _claim(self, parent: Node, page: int, number: int, form: Stream | None) -> None:
        """Let an element have a piece of content that is there and that no other one has."""
        home = form.objgen if form is not None else (0, 0)
        facts = self._forms.get(home) if form is not None else None
        if page >= 0 and form is None:
            facts = self._facts[page]
        key = (-1 if form is not None else page, home, number)
        if page < 0 or facts is None or number not in facts.mcids or key in self.claimed:
            return
        self.claimed.add(key)
        parent.kids.append(Mark(page, number, form))

    def _node(self, source: Dictionary, page: int, depth: int) -> Node:
        name = source.get("/S")
        written = name_of(name)[1:]
        kids = source.get("/K")
        inner = isinstance(kids, Dictionary | Array)
        node = Node(standard(written, self._roles, has_kids=inner), self._entries(source))
        node.has_text = bool({"/Alt", "/ActualText"} & set(node.entries))
        if node.kind == "Document" and depth > 1:
            node.kind = "Sect"
        self._attributes(source, node)
        at = self._page(source, page)
        self._take(kids, node, at, depth + 1)
        if node.kind == "Figure" and at >= 0 and not node.kids:
            self.empty_figures[at].append(node)
        return node

    def _entries(self, source: Dictionary) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key in _TEXTS:
            text = source.get_str(key)
            if text is not None and clean(text).strip():
                found[key] = String(clean(text))
        language = source.get_str("/Lang", "")
        if LANGUAGE.fullmatch(language):
            found["/Lang"] = String(language)
        name = source.get_bytes("/ID")
        if name:
            found["/ID"] = self.new_id(name.hex())
        return found

    def new_id(self, name: str) -> String:
        """Return an identifier that no other element and no other file has."""
        wanted, number = f"{self._prefix}-{name}", 1
        while wanted in self._ids:
            number += 1
            wanted = f"{self._prefix}-{name}-{number}"
        self._ids.add(wanted)
        return String(wanted)

    def _attributes(self, source: Dictionary, node: Node) -> None:
        """Take over attributes that are known, those of classes too, as dictionaries of its own."""
        classes = source.get("/C")
        named = list(classes) if isinstance(classes, Array) else [classes]
        own = source.get("/A")
        listed = list(own) if isinstance(own, Array) else [own]
        for name in named:
            found = self._classes.get(name_of(name)) if isinstance(name, Name) else None
            listed += list(found) if isinstance(found, Array) else [found]
        kept = []
        for attribute in listed:
            if isinstance(attribute, Dictionary) and name_of(attribute.get("/O")) in _OWNERS:
                kept.append(self._attribute(attribute, node))
        if kept:
            node.entries["/A"] = Array(kept)

    def _attribute(self, attribute: Dictionary, node: Node) -> Dictionary:
        plain = Dictionary()
        for key, value in attribute.items():
            if key == "/Headers" and isinstance(value, Array):
                names = (bytes(name) for name in value if isinstance(name, String))
                plain[key] = Array([String(f"{self._prefix}-{name.hex()}") for name in names])
            elif not isinstance(value, Dictionary | Stream):
                plain[key] = value
        if attribute.get("/O") == Name.Table:
            columns, rows = (attribute.get_int(key, 1) for key in ("/ColSpan", "/RowSpan"))
            node.spans = (min(columns, _BIGGEST_SPAN), min(rows, _BIGGEST_SPAN))
            scope = name_of(attribute.get("/Scope"))[1:]
            node.scope = scope if scope in _SCOPES else node.scope
        return plain
