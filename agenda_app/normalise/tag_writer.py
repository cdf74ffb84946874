"""The structure tree of the normal form: one section, a flat list of the way back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name

from agenda_app.normalise.structure import Kid, LinkMark, Mark, Node


class TagWriter:
    """Writes elements and counts the keys of pages, forms and links."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        """Number the pages first, then links and forms as they come."""
        self._pdf = pdf
        self._pages = [page.obj for page in pdf.pages]
        self._marks: list[dict[int, Any]] = [{} for _ in self._pages]
        self._forms: dict[tuple[int, int], tuple[Any, dict[int, Any]]] = {}
        self._links: list[tuple[Any, Any]] = []

    def write(self, top: Node) -> None:
        """Write the tree into the file; ``top`` is its one section."""
        root = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        root.K = self._element(top, root)
        numbers = Array()
        for key, value in enumerate(self._values()):
            numbers.append(key)
            numbers.append(value)
        root.ParentTree = self._pdf.make_indirect(Dictionary(Nums=numbers))
        root.ParentTreeNextKey = len(numbers) // 2
        self._pdf.Root.StructTreeRoot = root
        self._pdf.Root.MarkInfo = Dictionary(Marked=True)

    def _values(self) -> Iterator[Any]:
        """Yield the values in the order of their keys, and write the keys into what has them."""
        key = 0
        for page, marks in zip(self._pages, self._marks, strict=True):
            page.StructParents, page.Tabs = key, Name.S
            key += 1
            yield self._list(marks)
        for form, marks in self._forms.values():
            form.StructParents = key
            key += 1
            yield self._list(marks)
        for link, element in self._links:
            link.StructParent = key
            key += 1
            yield element

    def _list(self, marks: dict[int, Any]) -> Array:
        return Array([marks.get(number) for number in range(max(marks, default=-1) + 1)])

    def _element(self, node: Node, parent: Any) -> Any:
        element = self._pdf.make_indirect(
            Dictionary({"/Type": Name.StructElem, "/S": Name(f"/{node.kind}"), "/P": parent})
        )
        for key, value in node.entries.items():
            element[key] = value
        if node.kind == "TH" and node.scope:
            element.A = self._with_scope(element.get("/A"), node.scope)
        home = next((kid.page for kid in node.kids if isinstance(kid, Mark | LinkMark)), None)
        if home is not None:
            element.Pg = self._pages[home]
        element.K = Array([self._kid(kid, element, home) for kid in node.kids])
        return element

    def _kid(self, kid: Kid, element: Any, home: int | None) -> Any:
        if isinstance(kid, Node):
            return self._element(kid, element)
        page = self._pages[kid.page]
        if isinstance(kid, LinkMark):
            self._links.append((kid.annotation, element))
            return Dictionary(Type=Name.OBJR, Pg=page, Obj=kid.annotation)
        if kid.form is None:
            self._marks[kid.page][kid.number] = element
            if kid.page == home:
                return kid.number
            return Dictionary(Type=Name.MCR, Pg=page, MCID=kid.number)
        _, marks = self._forms.setdefault(kid.form.objgen, (kid.form, {}))
        marks[kid.number] = element
        return Dictionary(Type=Name.MCR, Pg=page, Stm=kid.form, MCID=kid.number)

    @staticmethod
    def _with_scope(attributes: Any, scope: str) -> Array:
        listed = list(attributes) if isinstance(attributes, Array) else []
        for attribute in listed:
            if attribute.get("/O") == Name.Table:
                attribute.Scope = Name(f"/{scope}")
                return Array(listed)
        return Array([*listed, Dictionary(O=Name.Table, Scope=Name(f"/{scope}"))])
