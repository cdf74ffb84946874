"""Every page gets its place in the structure tree: by its own tags, or as one paragraph or figure.

Content that has no tags is read as it stands: a page of text is a paragraph, a page that is only
a picture is a figure that says so. That satisfies a validator, but is no accessibility: such pages
keep a bundle from calling itself PDF/UA, and the verdict says which they are.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String

from agenda_app.domain.language import Language
from agenda_app.domain.verdict_codes import Against
from agenda_app.normalise import structure
from agenda_app.normalise.content import Facts, facts, instructions, replace
from agenda_app.normalise.drawn_figures import fill_figures
from agenda_app.normalise.loose_content import LooseContent
from agenda_app.normalise.marks import strip_marks
from agenda_app.normalise.objects import entries
from agenda_app.normalise.pdf_pages import Wrapper
from agenda_app.normalise.remarks import Remarks
from agenda_app.normalise.structure import LinkMark, Mark, Node
from agenda_app.normalise.tag_reader import LANGUAGE, TagReader
from agenda_app.normalise.tag_writer import TagWriter
from agenda_app.normalise.words import Words

Number = tuple[int, int]
_DEEPEST = 30


@dataclass(frozen=True, slots=True)
class Figure:
    """What a page that is only a picture is called: with its number, and how many there are."""

    words: Words
    language: Language


@dataclass(frozen=True, slots=True)
class Tags:
    """What a file brought along.

    Attributes:
        mostly: whether most of its pages are tagged.
        described: the pages (from 1) where its own tags say in words what is shown.
    """

    mostly: bool
    described: frozenset[int]


class Tagging:
    """Tags one file."""

    def __init__(
        self,
        pdf: pikepdf.Pdf,
        drawn: Mapping[int, Stream],
        remarks: Remarks,
        figure: Figure,
        prefix: str,
    ) -> None:
        """Take the file as it is after its annotations were flattened.

        Args:
            pdf: the file; its links are tidied, its content is balanced.
            drawn: what was drawn into pages (from 1) by annotations.
            remarks: what is noted on the way.
            figure: what pages that are pictures are called.
            prefix: what identifiers of elements begin with.
        """
        self._pdf = pdf
        self._drawn = drawn
        self._remarks = remarks
        self._figure = figure
        self._wrapper = Wrapper(pdf)
        self._scopes = list(pdf.content_scopes(kinds=("page", "form")))
        for number, stream in drawn.items():
            _without(pdf.pages[number - 1].obj, stream)
        self._facts = [facts(page.obj, page.obj.get("/Resources")) for page in pdf.pages]
        self._forms: dict[Number, Facts] = {
            scope.content.objgen: facts(scope.content, scope.resources)
            for scope in self._scopes
            if scope.kind == "form"
        }
        self._reader = TagReader(pdf, self._facts, self._forms, prefix)
        self._as_paragraphs: list[int] = []

    def write(self) -> Tags:
        """Write the tree; return what of it the file brought along."""
        nodes = self._own_nodes()
        fill_figures(self._pdf, self._reader, self._facts, self._remarks)
        described = {
            structure.page_of(one) + 1
            for node in nodes
            for one in structure.below(node)
            if one.has_text
        }
        tagged = {mark.page for node in nodes for mark in _marks_below(node)}
        plain = set(range(len(self._facts))) - tagged
        self._strip(tagged)
        for number in sorted(tagged):
            nodes += self._finish_tagged(number)
            nodes += self._loose_links(number)
        for number in sorted(plain):
            nodes += [*self._as_one(number), *self._loose_links(number)]
        top = Node("Sect", self._language_of_file(), list(nodes))
        structure.prune(top)
        structure.renumber_headings(top, self._remarks)
        structure.give_scopes(top)
        structure.note_faults(top, self._remarks)
        self._give_notes_ids(top)
        TagWriter(self._pdf).write(top)
        shown = [number for number, found in enumerate(self._facts) if found.paints]
        self._note_untagged(len(shown))
        return Tags(2 * len(tagged) > len(shown), frozenset(described))

    def _note_untagged(self, shown: int) -> None:
        """Note the pages whose text is one paragraph for want of tags; all of them as the file."""
        pages = self._as_paragraphs
        for page in (0,) if 0 < len(pages) == shown else pages:
            self._remarks.object_to(Against.UNTAGGED, page, a=False)

    def _own_nodes(self) -> list[Node]:
        root = self._pdf.Root.get("/StructTreeRoot")
        mark = self._pdf.Root.get("/MarkInfo")
        if not isinstance(root, Dictionary) or not isinstance(mark, Dictionary):
            return []
        return self._reader.read(root) if mark.get_bool("/Marked", False) else []

    def _strip(self, tagged: set[int]) -> None:
        """Take marks out of pages without tags, and out of forms that no tag refers to."""
        claimed = {form for _, form, _ in self._reader.claimed}
        tagged_pages = {self._pdf.pages[number].obj.objgen for number in tagged}
        inside = self._drawn_inside_tags(tagged)
        for scope in self._scopes:
            number = scope.content.objgen
            if scope.kind == "page":
                if number not in tagged_pages:
                    strip_marks(self._pdf, scope.content, scope.resources)
                continue
            if "/StructParents" in scope.content:
                del scope.content.StructParents
            owner = None if scope.page is None else scope.page.obj.objgen
            if number not in claimed and (number in inside or owner not in tagged_pages):
                strip_marks(self._pdf, scope.content, scope.resources)

    def _drawn_inside_tags(self, tagged: set[int]) -> set[Number]:
        """Return the forms that stand inside tagged content, and all that they draw."""
        found: set[Number] = set()
        waiting: list[Any] = []
        for number in tagged:
            page = self._pdf.pages[number].obj
            waiting += _drawn_by(page.get("/Resources"), self._facts[number].tagged_forms)
        while waiting:
            form = waiting.pop()
            if form.objgen not in found:
                found.add(form.objgen)
                waiting += _drawn_by(form.get("/Resources"), None)
        return found

    def _finish_tagged(self, number: int) -> list[Node]:
        """Return elements for what a tagged page shows and no tag claims."""
        found, page = self._facts[number], self._pdf.pages[number].obj
        claimed = {mcid for at, _, mcid in self._reader.claimed if at == number}
        nodes = [Node("P", kids=[Mark(number, mcid)]) for mcid in sorted(found.mcids - claimed)]
        loose = LooseContent(max(found.mcids, default=-1) + 1, lambda name: self._kind(page, name))
        if found.unmarked or found.unmarked_forms:
            replace(self._pdf, page, list(loose.marked(instructions(page))))
        drawing = self._drawn.get(number + 1)
        if drawing is not None:
            data = drawing.read_bytes()
            drawing.write(b"/P <</MCID %d>> BDC\n%s\nEMC\n" % (loose.free, data))
            page.Contents = Array([*_parts(page), drawing])
            loose.texts.append(loose.free)
        if loose.texts:
            nodes.append(Node("P", kids=[Mark(number, mcid) for mcid in loose.texts]))
        nodes += [Node("Figure", kids=[Mark(number, mcid)]) for mcid in loose.figures]
        forms = _drawn_by(page.get("/Resources"), found.unmarked_forms)
        if found.mixed or any(self._is_loose(form, 0) for form in forms):
            self._remarks.object_to(Against.UNTAGGED_CONTENT, number + 1, a=False)
        self._wrapper.wrap(page)
        return nodes

    def _kind(self, page: Any, name: str) -> str:
        """Return what an object outside of a page's tags counts as; "" for one with own tags."""
        drawn = entries(page.get("/Resources"), "/XObject").get(name)
        found = self._forms.get(drawn.objgen) if isinstance(drawn, Stream) else None
        if found is None or not found.paints:
            return "Figure" if isinstance(drawn, Stream) and found is None else ""
        if found.has_marks:
            return ""
        return "P" if found.shows_text else "Figure"

    def _is_loose(self, form: Any, depth: int) -> bool:
        """Whether a form that has tags of its own shows something outside of them."""
        found = self._forms[form.objgen]
        if not found.has_marks and depth == 0:
            return False
        claimed = {n for _, home, n in self._reader.claimed if home == form.objgen}
        if found.unmarked or found.mixed or found.mcids - claimed or depth > _DEEPEST:
            return True
        drawn = entries(form.get("/Resources"), "/XObject")
        inner = _drawn_by(form.get("/Resources"), found.unmarked_forms)
        pictures = [name for name in found.unmarked_forms if not _is_form(drawn.get(name))]
        return bool(pictures) or any(self._is_loose(one, depth + 1) for one in inner)

    def _as_one(self, number: int) -> list[Node]:
        """Put a page that has no tags into one element."""
        found, page = self._facts[number], self._pdf.pages[number].obj
        drawing = self._drawn.get(number + 1)
        if drawing is not None:
            page.Contents = Array([*_parts(page), drawing])
        if not found.paints and drawing is None:
            self._wrapper.wrap(page)
            return []
        forms = _all_forms(page)
        text = found.shows_text or any(
            self._forms[form.objgen].shows_text for form in forms if form.objgen in self._forms
        )
        kind = "P" if text else "Figure"
        self._wrapper.wrap(page, f"/{kind} <</MCID 0>> BDC\n".encode(), b"EMC\n")
        node = Node(kind, kids=[Mark(number, 0)])
        if text:
            self._as_paragraphs.append(number + 1)
        else:
            alt = self._figure.words.said(self._figure.language, number + 1, len(self._facts))
            layout = Dictionary(O=Name.Layout, Placement=Name.Block, BBox=Array(list(page.CropBox)))
            node.entries |= {"/Alt": String(alt), "/A": Array([layout])}
            node.has_text = True
        return [node]

    def _language_of_file(self) -> dict[str, Any]:
        language = self._pdf.Root.get_str("/Lang", "")
        return {"/Lang": String(language)} if LANGUAGE.fullmatch(language) else {}

    def _loose_links(self, number: int) -> list[Node]:
        return [
            Node("Link", kids=[LinkMark(number, link)])
            for link in self._pdf.pages[number].obj.get_list("/Annots", ())
            if link.objgen not in self._reader.linked
        ]

    def _give_notes_ids(self, top: Node) -> None:
        for number, node in enumerate(structure.below(top)):
            if node.kind == "Note" and "/ID" not in node.entries:
                node.entries["/ID"] = self._reader.new_id(f"note{number}")


def _parts(page: Any) -> list[Any]:
    inside = page.get("/Contents")
    return list(inside) if isinstance(inside, Array) else [inside]


def _is_form(drawn: Any) -> bool:
    return isinstance(drawn, Stream) and drawn.get("/Subtype") == Name.Form


def _without(page: Any, stream: Stream) -> None:
    """Take a stream out of a page's content, until it is known how it is marked."""
    page.Contents = Array([part for part in page.Contents if part.objgen != stream.objgen])


def _marks_below(node: Node) -> list[Mark]:
    return [kid for one in structure.below(node) for kid in one.kids if isinstance(kid, Mark)]


def _drawn_by(resources: Any, names: set[str] | None) -> list[Any]:
    return [
        drawn
        for name, drawn in entries(resources, "/XObject").items()
        if _is_form(drawn) and (names is None or name in names)
    ]


def _all_forms(page: Any) -> list[Any]:
    found: dict[Number, Any] = {}
    waiting = _drawn_by(page.get("/Resources"), None)
    while waiting:
        form = waiting.pop()
        if form.objgen not in found:
            found[form.objgen] = form
            waiting += _drawn_by(form.get("/Resources"), None)
    return list(found.values())
