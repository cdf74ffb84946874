"""Inside a Word paragraph: runs with their look, links, fields, changes, pictures and boxes."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from agenda_app.domain.left_out import LeftOut, LeftOutKind, texts_left_out
from agenda_app.domain.text import Paragraph, Run
from agenda_app.intake.changes import Changes
from agenda_app.intake.docx_drawing import (
    alternative_text,
    figures,
    files_behind_icons,
    is_fallback,
    picture_references,
    says_something,
    width_mm,
    word_art,
    words_of_figure,
)
from agenda_app.intake.docx_fields import form_value
from agenda_app.intake.docx_formula import M, on_one_line
from agenda_app.intake.docx_package import VAL, Package, R, Relation, W
from agenda_app.intake.docx_styles import PLAIN, Look, Styles, look_with
from agenda_app.intake.docx_symbols import symbol, with_symbols
from agenda_app.intake.pictures import add_picture
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
_DRAWINGS = frozenset(("drawing", "pict", "object"))
PAGE_BREAK = "\f"
_NOTHING = frozenset(
    ("rPr", "pPr", "sdtPr", "sdtEndPr", "instrText", "delInstrText", "bookmarkStart", "bookmarkEnd",
     "proofErr", "commentRangeStart", "commentRangeEnd", "commentReference", "annotationRef",
     "fldData", "ffData", "lastRenderedPageBreak", "footnoteRef", "endnoteRef", "separator",
     "continuationSeparator", "rubyPr", "rt", "smartTagPr", "customXmlPr", "tblPr", "ctrlPr")
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
    forms: list[tuple[str, int]] = field(default_factory=list)
    """What each field of a form shows if it says nothing itself, and the runs before it."""


class InlineReader:
    """Reads the inside of paragraphs; ``box`` reads the blocks of a text box."""

    def __init__(
        self, package: Package, styles: Styles, changes: Changes,
        box: Callable[[Element, Context], list[Piece]],
    ) -> None:  # fmt: skip
        """Take what a paragraph may refer to."""
        self.images: dict[str, bytes] = {}
        self.dropped: list[LeftOut] = []
        self.struck: list[str] = []
        self.formulas = 0
        self.notes: list[tuple[str, str]] = []
        self.relations: dict[str, Relation] = package.main_relations
        self._package = package
        self._styles = styles
        self._changes = changes
        self._box = box

    def read(self, element: Element, context: Context) -> Inline:
        """Return what stands inside a paragraph (or inside a part of one)."""
        inline = Inline()
        for child in element:
            self._element(child, context, inline)
        return inline

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
        elif name == "oMath":
            self._formula(element, context, into)
        elif name == "AlternateContent":
            self._alternative(element, context, into)
        elif name == "t":
            self._characters(element.text or "", context, into)
        elif name in _DRAWINGS:
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

    def _alternative(self, element: Element, context: Context, into: Inline) -> None:
        """Read the first alternative that says or shows something, the others say the same."""
        saying = (child for child in element if says_something(child))
        chosen = next(saying, element[0] if len(element) else None)
        if chosen is not None:
            self._inside(chosen, context, into)

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
                look = _over(look, self._styles.get(styled.get(VAL, "")).look)
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
            into.field_links.append("")
            into.forms.append((form_value(mark), len(into.runs)))
        elif kind == "separate" and into.in_code:
            into.in_code[-1] = False
        elif kind == "end" and into.in_code:
            into.in_code.pop()
            into.field_links.pop()
            value, before = into.forms.pop()
            if value and len(into.runs) == before:
                self._characters(value, context, into)

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
        for box in element.iter(f"{W}txbxContent"):
            if not is_fallback(box, element):
                into.below.extend(self._box(box, context))
        if MarkKind.HIDDEN in context.kinds or not self._changes.keeps(context.kinds):
            return
        alt, width = alternative_text(element), width_mm(element)
        for reference in picture_references(element):
            self._picture(reference, alt, width, into)
        for reference in files_behind_icons(element):
            self.dropped.append(LeftOut(LeftOutKind.FILE, self._name(reference)))
        lines = word_art(element)
        for name, text in figures(element):
            self.dropped.append(LeftOut(LeftOutKind.FIGURE, f"{name} {alt}".strip()))
            lines += self._words_of_figure(text)
        into.below += [Piece(Paragraph((Run(cleaned(line)),))) for line in lines]

    def _name(self, reference: str) -> str:
        relation = self.relations.get(reference)
        return "" if relation is None else relation.target.rpartition("/")[2]

    def _words_of_figure(self, reference: str) -> list[str]:
        relation = self.relations.get(reference)
        if relation is None or relation.external:
            return []
        text = self._package.xml(relation.target)
        return [] if text is None else words_of_figure(text)

    def _picture(self, reference: str, alt: str, width: float, into: Inline) -> None:
        relation = self.relations.get(reference)
        if relation is None:
            return
        data = b"" if relation.external else self._package.bytes_of(relation.target)
        image = add_picture(self.images, data, alt, width) if data else None
        if image is None:
            named = f"{self._name(reference)} {alt}".strip()
            self.dropped.append(LeftOut(LeftOutKind.PICTURE, named))
        else:
            into.below.append(Piece(image))


def _over(look: Look, style: Look) -> Look:
    """Return a look with what a character style switches on."""
    return Look(
        look.bold or style.bold,
        look.italic or style.italic,
        look.underline or style.underline,
        look.hidden or style.hidden,
        look.struck or style.struck,
        look.height if style.height is Height.LINE else style.height,
    )


def shows_placeholder(control: Element) -> bool:
    """Return whether a content control still shows its prompt."""
    return control.find(f"{W}sdtPr/{W}showingPlcHdr") is not None


def _font(text: Element) -> str:
    """Return the font that the letters of a run are from, "" when the run does not say it."""
    fonts = text.getparent().find(f"{W}rPr/{W}rFonts")
    return "" if fonts is None else str(fonts.get(f"{W}ascii", ""))


def _field_code(code: str, into: Inline) -> None:
    match = _LINK_FIELD.search(code)
    if match and into.field_links and _SAFE_LINK.match(match[1]):
        into.field_links[-1] = match[1]
