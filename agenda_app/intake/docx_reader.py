"""Word documents (.docx) in document order, with tracked changes decided on the XML itself.

python-docx drops inserted text and shows hidden text, so the parts are read here directly.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from agenda_app.domain.left_out import LeftOut, LeftOutKind, texts_left_out
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.text import Block, Heading, ListItem, Paragraph, Run, Runs, plain_runs
from agenda_app.intake.changes import Changes
from agenda_app.intake.docx_drawing import DRAWINGS, alternative_text, picture_references, word_art
from agenda_app.intake.docx_fields import forget_unended_fields
from agenda_app.intake.docx_inline import (
    PAGE_BREAK,
    Context,
    Inline,
    InlineReader,
    alternative,
    shows_placeholder,
)
from agenda_app.intake.docx_numbering import Numbering
from agenda_app.intake.docx_package import VAL, Package, W
from agenda_app.intake.docx_styles import Style, Styles, numbering, outline_level
from agenda_app.intake.docx_table import around_cell, table_pieces
from agenda_app.intake.foreign import FOREIGN_PART
from agenda_app.intake.formula_words import AS_TEXT
from agenda_app.intake.result import MarkKind, Marks
from agenda_app.intake.safe_xml import Element, all_text, local
from agenda_app.intake.source import Piece, Source, cut, merged
from agenda_app.intake.struck import struck_out

_CHANGES = {"ins": MarkKind.INSERTION, "moveTo": MarkKind.INSERTION,
            "del": MarkKind.DELETION, "moveFrom": MarkKind.DELETION}  # fmt: skip
_FORMULAS = frozenset(("oMath", "oMathPara"))
OTHER_FILES = (f"{W}altChunk", f"{W}subDoc")
"""What shows the text of another file."""


def read_docx(data: bytes, marks: Marks) -> Source:
    """Return a Word document as a stream.

    Raises:
        UnreadableFileError: the file is damaged or unsafe.
    """
    package = Package(data)
    reader = _Reader(package, Changes(marks))
    root = reader.ready(package.xml(package.main))
    body = root.find(f"{W}body") if root is not None else None
    pieces = reader.pieces(body if body is not None else root)
    reader.read_comments()
    formulas = (AS_TEXT,) if reader.inline.formulas else ()
    return Source(
        tuple(pieces),
        dropped=(*reader.dropped, *_margins(package), *reader.changes.dropped),
        marks=reader.changes.marks,
        images=reader.inline.images,
        warnings=(*reader.warnings, *formulas, *struck_out(reader.inline.struck)),
    )


def _margins(package: Package) -> list[LeftOut]:
    """Return what page heads and page feet say and show, each once."""
    found: dict[LeftOut, None] = {}
    for kind in ("header", "footer"):
        for name in package.related(kind):
            part = package.xml(name)
            for paragraph in part.iter(f"{W}p") if part is not None else ():
                text = "".join(t.text or "" for t in paragraph.iter(f"{W}t"))
                found.update(dict.fromkeys(texts_left_out((text, *word_art(paragraph)))))
            for drawing in part.iter(*DRAWINGS) if part is not None else ():
                if picture_references(drawing):
                    shown = LeftOut(LeftOutKind.PICTURE_IN_MARGIN, alternative_text(drawing))
                    found[shown] = None
    return list(found)


class _Reader:
    """Walks through the blocks of a document."""

    def __init__(self, package: Package, changes: Changes) -> None:
        self.changes = changes
        self.warnings: list[Sentence] = []
        self._package = package
        self._styles = Styles(package.first_xml("styles"))
        self._numbering = Numbering(package.first_xml("numbering"))
        self.inline = InlineReader(package, self._styles, changes, self._boxed)
        self.dropped = self.inline.dropped
        self._gap = False
        self._new_page = False
        self._unended: list[Run] = []
        self._notes_done = 0
        self._notes: dict[str, dict[str, Element]] = {}

    def ready(self, part: Element) -> Element:
        """Return a part without what is wrong in it, and warn of what cannot be read of it."""
        if part is not None:
            forget_unended_fields(part)
            self.warnings += [FOREIGN_PART for _ in part.iter(*OTHER_FILES)]
        return part

    def pieces(self, parent: Element, context: Context = Context()) -> list[Piece]:  # noqa: B008 - frozen
        """Return the blocks inside an element."""
        found = [piece for child in parent for piece in self._block(child, context)]
        if self._unended:
            runs, self._unended = tuple(self._unended), []
            found.append(Piece(Paragraph(merged(runs))))
        return found

    def _boxed(self, box: Element, context: Context) -> list[Piece]:
        unended, self._unended = self._unended, []
        pieces = self.pieces(box, context)
        self._unended = unended
        return pieces

    def _block(self, element: Element, context: Context) -> Iterator[Piece]:
        name = local(element)
        if name == "p":
            yield from self._paragraph(element, context)
        elif name == "tbl":
            yield from table_pieces(element, context, self.changes, self._cell)
            self._gap = False
        elif name == "sdt" and shows_placeholder(element):
            self.dropped += texts_left_out([all_text(element)])
        elif name in _CHANGES:
            author = element.get(f"{W}author", "")
            inner = replace(context, kinds=context.kinds | {_CHANGES[name]}, author=author)
            for child in element:
                yield from self._block(child, inner)
        elif name in _FORMULAS:
            inline = Inline()
            self.inline.read_one(element, context, inline)
            if inline.runs:
                yield Piece(Paragraph(merged(tuple(inline.runs))))
        elif name == "AlternateContent":
            for child in alternative(element):
                yield from self._block(child, context)
        else:
            for child in element:
                yield from self._block(child, context)

    def _cell(self, cell: Element, context: Context) -> list[Piece]:
        """Return the blocks of a table cell; gaps and pages outside do not reach into it."""
        if any(map(shows_placeholder, around_cell(cell))):
            self.dropped += texts_left_out([all_text(cell)])
            return []
        gap, self._gap = self._gap, False
        pieces = self.pieces(cell, context)
        self._gap = gap
        return pieces

    def _paragraph(self, element: Element, context: Context) -> Iterator[Piece]:
        properties = element.find(f"{W}pPr")
        named = properties.find(f"{W}pStyle") if properties is not None else None
        style = self._styles.of_paragraph(named.get(VAL, "") if named is not None else "")
        look = style.look if style.level is None else replace(style.look, bold=False)
        if style.look.hidden:
            context = replace(context, kinds=context.kinds | {MarkKind.HIDDEN})
        inline = self.inline.read(element, replace(context, look=look))
        self.changes.part()
        if properties is not None and (self._loses_end(properties) or _is_large_letter(properties)):
            self._unended.extend(inline.runs)
            yield from inline.below
            return
        inline.runs[:0] = self._unended
        self._unended = []
        yield from self._pieces_of(inline, properties, style, element)
        yield from inline.below
        yield from self._footnotes()

    def _loses_end(self, properties: Element) -> bool:
        """Return whether the end of a paragraph itself is deleted: it runs into the next one."""
        marks = properties.find(f"{W}rPr")
        if marks is None:
            return False
        kinds = frozenset(_CHANGES[local(m)] for m in marks if local(m) in _CHANGES)
        return bool(kinds) and not self.changes.keeps(kinds)

    def _pieces_of(
        self, inline: Inline, properties: Element | None, style: Style, element: Element
    ) -> Iterator[Piece]:
        runs = merged(tuple(inline.runs))
        text = plain_runs(runs)
        if not text.strip():
            self._gap = not inline.below
            self._new_page = self._new_page or PAGE_BREAK in text
            return
        if style.is_contents:
            self.dropped += texts_left_out([text])
            return
        self._new_page = self._new_page or _begins_page(element, properties)
        for number, (start, end) in enumerate(_page_spans(text)):
            part = cut(runs, start, end)
            if plain_runs(part).strip():
                block = self._styled(part, properties, style) if number == 0 else Paragraph(part)
                yield Piece(block, self._gap, self._new_page or number > 0, style.is_title)
                self._gap = self._new_page = False
        self._new_page = text.endswith(PAGE_BREAK) or _ends_page(properties)

    def _styled(self, runs: Runs, properties: Element | None, style: Style) -> Block:
        level, listed = style.level, style.numbering
        if properties is not None:
            level = outline_level(properties, level)
            listed = numbering(properties, listed)
        label = self._numbering.label(*listed) if listed else None
        if style.is_title or level is not None:
            lead = (Run(f"{label} "),) if label else ()
            return Heading(level or 1, (*lead, *runs))
        if label is None or listed is None:
            return Paragraph(runs)
        return ListItem(listed[1], " ".join(label.split()), runs)

    def _footnotes(self) -> Iterator[Piece]:
        """Yield the notes that the last paragraph referred to, right below it."""
        while self._notes_done < len(self.inline.notes):
            kind, note_id = self.inline.notes[self._notes_done]
            self._notes_done += 1
            number = f"[{self._notes_done}] "
            note = self._notes_of(kind).get(note_id)
            if note is not None:
                relations = self.inline.relations
                self.inline.relations = self._package.relations(
                    self._package.related(f"{kind}s")[0]
                )
                inner = [piece.block for piece in self._boxed(note, Context())]
                self.inline.relations = relations
                for place, block in enumerate(inner):
                    if place == 0 and isinstance(block, Paragraph):
                        block = Paragraph((Run(number), *block.runs))
                    yield Piece(block)

    def _notes_of(self, kind: str) -> dict[str, Element]:
        if kind not in self._notes:
            part = self.ready(self._package.first_xml(f"{kind}s"))
            found = part.iterchildren(W + kind) if part is not None else ()
            self._notes[kind] = {note.get(f"{W}id", ""): note for note in found}
        return self._notes[kind]

    def read_comments(self) -> None:
        """List the comments; they never become part of the paper."""
        part = self._package.first_xml("comments")
        for comment in part.iterchildren(f"{W}comment") if part is not None else ():
            text = "\n".join(all_text(paragraph) for paragraph in comment.iter(f"{W}p"))
            author = comment.get(f"{W}author", "")
            self.changes.note(frozenset((MarkKind.COMMENT,)), text.strip(), author)


def _page_spans(text: str) -> list[tuple[int, int]]:
    spans = []
    start = 0
    for part in text.split(PAGE_BREAK):
        spans.append((start, start + len(part)))
        start += len(part) + 1
    return spans


def _begins_page(element: Element, properties: Element | None) -> bool:
    """Return whether a page began with this paragraph, as the program that saved it saw it."""
    if properties is not None and properties.find(f"{W}pageBreakBefore") is not None:
        return True
    first = next(element.iterchildren(f"{W}r"), None)
    return first is not None and any(
        local(child) == "lastRenderedPageBreak" for child in first if local(child) != "rPr"
    )


def _is_large_letter(properties: Element) -> bool:
    """Return whether a paragraph is the first letter of the next one, set larger than that."""
    frame = properties.find(f"{W}framePr")
    return frame is not None and frame.get(f"{W}dropCap", "none") != "none"


def _ends_page(properties: Element | None) -> bool:
    section = properties.find(f"{W}sectPr") if properties is not None else None
    if section is None:
        return False
    kind = section.find(f"{W}type")
    return kind is None or kind.get(VAL) != "continuous"
