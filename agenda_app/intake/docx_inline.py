"""Inside a Word paragraph: runs with their look, links, fields, changes, pictures and boxes."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from agenda_app.domain.left_out import texts_left_out
from agenda_app.domain.text import Run
from agenda_app.intake.changes import Changes
from agenda_app.intake.docx_drawing import (
    DRAWINGS,
    Drawings,
    is_fallback,
    is_hidden,
    is_hidden_part,
    lies_hidden,
    name_of,
    says_something,
    shows_more_than_boxes,
)
from agenda_app.intake.docx_fields import form_value, told_by_code
from agenda_app.intake.docx_formula import M, on_one_line
from agenda_app.intake.docx_package import VAL, Package, R, Relation, W
from agenda_app.intake.docx_styles import PLAIN, Look, Styles, look_over, look_with
from agenda_app.intake.docx_symbols import symbol, with_symbols
from agenda_app.intake.raised import Height, at_height
from agenda_app.intake.result import MarkKind
from agenda_app.intake.safe_xml import Element, all_text, local
from agenda_app.intake.source import Piece, cleaned

_LINK_FIELD = re.compile(r'HYPERLINK\s+"([^"]+)"')
_SAFE_LINK = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)
_CHANGES = {
    "ins": MarkKind.INSERTION,
    "moveTo": MarkKind.INSERTION,
    "del": MarkKind.DELETION,
    "moveFrom": MarkKind.DELETION,
}
_CHARACTERS = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "\u2011", "softHyphen": ""}
PAGE_BREAK = "\f"
_NOTHING = frozenset(
    ("rPr", "pPr", "sdtPr", "sdtEndPr", "instrText", "delInstrText", "bookmarkStart", "bookmarkEnd",
     "proofErr", "commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef",
     "fldData", "ffData", "lastRenderedPageBreak", "footnoteRef", "endnoteRef", "separator",
     "continuationSeparator", "rubyPr", "smartTagPr", "customXmlPr", "tblPr", "ctrlPr")
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Context:
    """What holds for everything inside an element."""

    look: Look = PLAIN
    link: str = ""
    kinds: frozenset[MarkKind] = frozenset()
    author: str = ""


@dataclass(slots=True)
class Inline:
    """What a paragraph held: runs in order, and what is set below it."""

    runs: list[Run] = field(default_factory=list)
    below: list[Piece] = field(default_factory=list)
    field_links: list[str] = field(default_factory=list)
    in_code: list[bool] = field(default_factory=list)
    codes: list[str] = field(default_factory=list)
    forms: list[tuple[str, int]] = field(default_factory=list)
    """What each field of a form shows if it says nothing itself, and how much is before it."""

    @property
    def length(self) -> int:
        """How many runs and blocks it holds."""
        return len(self.runs) + len(self.below)


class InlineReader:
    """Reads the inside of paragraphs; ``box`` reads the blocks of a text box."""

    def __init__(
        self, package: Package, styles: Styles, changes: Changes,
        box: Callable[[Element, Context], list[Piece]],
    ) -> None:  # fmt: skip
        """Take what a paragraph may refer to."""
        self._drawings = Drawings(package)
        self.images = self._drawings.images
        self.dropped = self._drawings.left_out
        self.struck: list[str] = []
        self.formulas = 0
        self.notes: list[tuple[str, str]] = []
        self.relations: dict[str, Relation] = package.main_relations
        self._styles = styles
        self._changes = changes
        self._box = box

    def read(self, element: Element, context: Context) -> Inline:
        """Return what stands inside a paragraph (or inside a part of one)."""
        inline = Inline()
        for child in element:
            self._element(child, context, inline)
        return inline

    def read_one(self, element: Element, context: Context, into: Inline) -> None:
        """Read an element that stands between paragraphs."""
        self._element(element, context, into)

    def _element(self, element: Element, context: Context, into: Inline) -> None:
        name = local(element)
        if name == "r":
            self._run(element, context, into)
        elif name in _CHANGES:
            author = element.get(f"{W}author", "")
            kinds = context.kinds | {_CHANGES[name]}
            self._inside(element, replace(context, kinds=kinds, author=author), into)
        elif name == "hyperlink":
            self._inside(element, replace(context, link=self._target(element)), into)
        elif name == "sdt":
            self._control(element, context, into)
        elif name == "fldSimple":
            before = into.length
            self._inside(element, context, into)
            self._came_to("", element.get(f"{W}instr", ""), before, context, into)
        elif name == "ruby":
            self._ruby(element, context, into)
        elif name == "oMath":
            self._formula(element, context, into)
        elif name == "AlternateContent":
            self._alternative(element, context, into)
        elif name == "t":
            self._characters(element.text or "", context, into)
        elif element.tag in DRAWINGS:
            self._drawing(element, context, into)
        elif name not in _NOTHING:
            self._inside(element, context, into)

    def _inside(self, element: Element, context: Context, into: Inline) -> None:
        for child in element:
            self._element(child, context, into)

    def _target(self, element: Element) -> str:
        relation = self.relations.get(element.get(f"{R}id", ""))
        target = relation.target if relation and relation.external else ""
        return target if _SAFE_LINK.match(target) else ""

    def _control(self, element: Element, context: Context, into: Inline) -> None:
        if shows_placeholder(element):
            self.dropped += texts_left_out([all_text(element)])
            return
        for content in element.iterchildren(f"{W}sdtContent"):
            self._inside(content, context, into)

    def _ruby(self, element: Element, context: Context, into: Inline) -> None:
        """Read how a word is read, which stands above it, in brackets behind it."""
        for name in ("rubyBase", "rt"):
            for part in element.iterchildren(W + name):
                ends = ("(", ")") if name == "rt" else ("", "")
                self._characters(ends[0], context, into)
                self._inside(part, context, into)
                self._characters(ends[1], context, into)

    def _alternative(self, element: Element, context: Context, into: Inline) -> None:
        for child in alternative(element):
            self._element(child, context, into)

    def _formula(self, element: Element, context: Context, into: Inline) -> None:
        """Read a formula on one line, without what the decision about changes leaves out."""
        gone = set()
        for run in element.iter(f"{M}r"):
            around = (*run.iterancestors(), *run.iterfind(f"{W}rPr/*"))
            changes = [one for one in around if local(one) in _CHANGES]
            kinds = context.kinds | {_CHANGES[local(one)] for one in changes}
            if kinds:
                author = changes[0].get(f"{W}author", "") if changes else context.author
                self._changes.note(kinds, cleaned(on_one_line(run)), author)
            if not self._changes.keeps(kinds):
                gone.add(run)
        self.formulas += 1
        self._characters(on_one_line(element, gone), replace(context, kinds=frozenset()), into)

    def _run(self, element: Element, context: Context, into: Inline) -> None:
        properties = element.find(f"{W}rPr")
        if properties is not None:
            styled = properties.find(f"{W}rStyle")
            look = context.look
            if styled is not None:
                look = look_over(look, self._styles.get(styled.get(VAL, "")).look)
            context = replace(context, look=look_with(look, properties))
            if context.look.hidden:
                context = replace(context, kinds=context.kinds | {MarkKind.HIDDEN})
        for child in element:
            self._run_child(child, context, into)

    def _run_child(self, child: Element, context: Context, into: Inline) -> None:
        name = local(child)
        if name in ("t", "delText"):
            self._characters(with_symbols(child.text or "", _font(child)), context, into)
        elif name == "br":
            page = child.get(f"{W}type") == "page"
            self._characters(PAGE_BREAK if page else "\n", context, into)
        elif name in _CHARACTERS:
            self._characters(_CHARACTERS[name], context, into)
        elif name == "sym":
            self._characters(
                symbol(child.get(f"{W}char", ""), child.get(f"{W}font", "")), context, into
            )
        elif name == "fldChar":
            self._field_mark(child, context, into)
        elif name == "instrText":
            _field_code(child.text or "", into)
        elif name in ("footnoteReference", "endnoteReference"):
            number = str(len(self.notes) + 1)
            self.notes.append((name.removesuffix("Reference"), child.get(f"{W}id", "")))
            level = replace(context, look=replace(context.look, height=Height.LINE))
            self._characters(f"[{number}]", level, into)
        else:
            self._element(child, context, into)

    def _field_mark(self, mark: Element, context: Context, into: Inline) -> None:
        kind = mark.get(f"{W}fldCharType", "")
        if kind == "begin":
            into.in_code.append(True)
            into.codes.append("")
            into.field_links.append("")
            into.forms.append((form_value(mark), into.length))
        elif kind == "separate" and into.in_code:
            into.in_code[-1] = False
        elif kind == "end" and into.in_code:
            into.in_code.pop()
            into.field_links.pop()
            value, before = into.forms.pop()
            self._came_to(value, into.codes.pop(), before, context, into)

    def _came_to(self, value: str, code: str, before: int, context: Context, into: Inline) -> None:
        """Read what a field shows that came to no text of its own, or tell of it."""
        if into.length > before or any(into.in_code):
            return
        shown, left_out = told_by_code(code)
        if value or shown:
            self._characters(value or shown, context, into)
        elif left_out is not None and self._changes.keeps(context.kinds):
            self.dropped.append(left_out)

    def _characters(self, text: str, context: Context, into: Inline) -> None:
        shown = text if text == PAGE_BREAK else at_height(cleaned(text), context.look.height)
        if into.in_code and into.in_code[-1]:
            return
        if context.kinds:
            self._changes.note(context.kinds, shown, context.author)
            if not self._changes.keeps(context.kinds):
                return
        link = context.link or next((found for found in into.field_links[::-1] if found), "")
        look = context.look
        self.struck += [shown] if look.struck else []
        into.runs.append(Run(shown, look.bold, look.italic, look.underline and not link, link))

    def _drawing(self, element: Element, context: Context, into: Inline) -> None:
        """Set pictures and text boxes below the paragraph that they are anchored in."""
        unseen = replace(context, kinds=context.kinds | {MarkKind.HIDDEN})
        context = unseen if is_hidden(element) else context
        for box in element.iter(f"{W}txbxContent"):
            if not is_fallback(box, element):
                hidden = lies_hidden(box, element)
                into.below.extend(self._box(box, unseen if hidden else context))
        for part in filter(is_hidden_part, element.iter()):
            if shows_more_than_boxes(part) and not context.kinds:
                self._changes.note(unseen.kinds, name_of(element), context.author)
        if context.kinds and shows_more_than_boxes(element):
            self._changes.note(context.kinds, name_of(element), context.author)
        if self._changes.keeps(context.kinds):
            into.below += self._drawings.pieces(element, self.relations)


def alternative(element: Element) -> Element:
    """Return the first alternative that says or shows something, the others say the same."""
    saying = (child for child in element if says_something(child))
    return next(saying, element[0] if len(element) else element)


def shows_placeholder(control: Element) -> bool:
    """Return whether a content control still shows its prompt."""
    return control.find(f"{W}sdtPr/{W}showingPlcHdr") is not None


def _font(text: Element) -> str:
    """Return the font that the letters of a run are from, "" when the run does not say it."""
    fonts = text.getparent().find(f"{W}rPr/{W}rFonts")
    return "" if fonts is None else str(fonts.get(f"{W}ascii", ""))


def _field_code(code: str, into: Inline) -> None:
    if into.codes:
        into.codes[-1] += code
    match = _LINK_FIELD.search(code)
    if match and into.field_links and _SAFE_LINK.match(match[1]):
        into.field_links[-1] = match[1]
