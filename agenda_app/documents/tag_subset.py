"""The structure tree of some pages of a file: what belongs to other pages is cut off."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

ObjectId = tuple[int, int]
_HERE, _AWAY = 1, 2
_HEADING = re.compile(r"/H([1-6])")


class TagSubset:
    """Takes the tree of a file apart and writes it back for pages that stay."""

    def __init__(self, pdf: pikepdf.Pdf, pages: Sequence[pikepdf.Object]) -> None:
        """Look at a file; ``pages`` are those that stay."""
        self._pdf, self._pages = pdf, pages
        self._kept = {page.objgen for page in pages}
        self._root = pdf.Root.get("/StructTreeRoot")
        self._owners = {} if self._root is None else dict(_flat(self._root.ParentTree))
        self._sides: dict[ObjectId, int] = {}

    def drop_link(self, annotation: pikepdf.Object) -> None:
        """Take a link out of the tree; the words that were linked stay as words."""
        number = annotation.get("/StructParent")
        element = None if number is None else self._owners.pop(int(number), None)
        if element is None:
            return
        stay = [kid for kid in _kids(element) if not _is_of(kid, annotation)]
        element.K = Array(stay)
        if element.get("/S") == Name.Link and not any(map(_is_link, stay)):
            element.S = Name.Span

    def write(self) -> None:
        """Cut off what belongs to other pages, and write the way back from the pages anew."""
        if self._root is None:
            return
        for top in _kids(self._root):
            if isinstance(top, Dictionary):
                self._cut(top)
        _raise_headings(self._root)
        numbers: list[pikepdf.Object | int] = []
        for number in sorted(set(self._used())):
            if number in self._owners:
                numbers += [number, self._owners[number]]
        self._root.ParentTree = self._pdf.make_indirect(Dictionary(Nums=Array(numbers)))

    def _cut(self, element: pikepdf.Object) -> None:
        stay = []
        for kid in _kids(element):
            side = self._side(kid, element)
            if side & _HERE:
                if side & _AWAY and isinstance(kid, Dictionary):
                    self._cut(kid)
                stay.append(kid)
        home = element.get("/Pg")
        if home is not None and home.objgen not in self._kept:
            del element["/Pg"]
        element.K = Array(stay)

    def _side(self, kid: pikepdf.Object | int, parent: pikepdf.Object) -> int:
        """Return whether something of a kid is on the pages that stay, on others, or on both."""
        if not isinstance(kid, Dictionary):
            return self._place(parent.get("/Pg"))
        if kid.get("/Type") in (Name.MCR, Name.OBJR):
            home = kid.get("/Pg", parent.get("/Pg"))
            return self._place(kid.Obj.get("/P") if home is None and "/Obj" in kid else home)
        if kid.objgen not in self._sides:
            side = 0
            for below in _kids(kid):
                side |= self._side(below, kid)
            self._sides[kid.objgen] = side
        return self._sides[kid.objgen]

    def _place(self, page: pikepdf.Object | None) -> int:
        return _HERE if page is not None and page.objgen in self._kept else _AWAY

    def _used(self) -> Iterator[int]:
        """Yield the numbers by which pages, links and forms find their elements."""
        seen: set[ObjectId] = set()
        for page in self._pages:
            yield from _numbers(page)
            for annotation in page.get("/Annots", ()):
                yield from _numbers(annotation)
            yield from _form_numbers(page.get("/Resources", Dictionary()), seen)


def _kids(element: pikepdf.Object) -> list[pikepdf.Object | int]:
    found = element.get("/K")
    if found is None:
        return []
    return list(found) if isinstance(found, Array) else [found]


def _raise_headings(root: pikepdf.Object) -> None:
    """Let no level of headings be skipped where the one above is on a page that is gone.

    Source: ISO 14289-1 clause 7.4.2.
    """
    above: list[int] = []
    for element, level in _headings(root, root.get("/RoleMap", Dictionary())):
        while above and above[-1] >= level:
            above.pop()
        above.append(level)
        if len(above) != level:
            element.S = Name(f"/H{len(above)}")


def _headings(
    element: pikepdf.Object, roles: pikepdf.Object
) -> Iterator[tuple[pikepdf.Object, int]]:
    """Yield the headings below an element with their levels, in order."""
    for kid in _kids(element):
        if isinstance(kid, Dictionary) and "/S" in kid:
            found = _HEADING.fullmatch(_role(str(kid.S), roles))
            if found is not None:
                yield kid, int(found[1])
            yield from _headings(kid, roles)


def _role(name: str, roles: pikepdf.Object) -> str:
    """Return the standard type that a type of an attachment's own stands for."""
    seen = set[str]()
    while name in roles and name not in seen:
        seen.add(name)
        name = str(roles[name])
    return name


def _is_link(kid: pikepdf.Object | int) -> bool:
    return isinstance(kid, Dictionary) and kid.get("/Type") == Name.OBJR


def _is_of(kid: pikepdf.Object | int, annotation: pikepdf.Object) -> bool:
    return isinstance(kid, Dictionary) and _is_link(kid) and kid.Obj.objgen == annotation.objgen


def _numbers(held: pikepdf.Object) -> Iterator[int]:
    for key in ("/StructParents", "/StructParent"):
        if key in held:
            yield int(held[key])


def _form_numbers(resources: pikepdf.Object, seen: set[ObjectId]) -> Iterator[int]:
    for _, held in resources.get("/XObject", Dictionary()).items():
        if isinstance(held, Stream) and held.objgen not in seen:
            seen.add(held.objgen)
            yield from _numbers(held)
            yield from _form_numbers(held.get("/Resources", Dictionary()), seen)


def _flat(tree: pikepdf.Object) -> Iterator[tuple[int, pikepdf.Object]]:
    """Yield the entries of a number tree."""
    for branch in tree.get("/Kids", ()):
        yield from _flat(branch)
    numbers = tree.get("/Nums", ())
    for at in range(0, len(numbers), 2):
        yield int(numbers[at]), numbers[at + 1]
