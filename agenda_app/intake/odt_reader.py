"""OpenDocument texts (.odt) in document order, with tracked changes decided here."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from agenda_app.domain.left_out import LeftOut, LeftOutKind, texts_left_out
from agenda_app.domain.text import (
    Block,
    Heading,
    ListItem,
    Paragraph,
    Run,
    plain_runs,
)
from agenda_app.intake.changes import Changes
from agenda_app.intake.foreign import FOREIGN_PART
from agenda_app.intake.formula_words import AS_TEXT
from agenda_app.intake.odt_changes import Regions, regions_of
from agenda_app.intake.odt_controls import Controls
from agenda_app.intake.odt_drawing import SHAPES, description, text_of
from agenda_app.intake.odt_hidden import ON_A_CONDITION, on_a_condition, take_out_hidden
from agenda_app.intake.odt_inline import Context, InlineReader
from agenda_app.intake.odt_styles import DRAW, OFFICE, STYLE, TEXT, Counter, Style, Styles
from agenda_app.intake.odt_table import table_pieces, whole
from agenda_app.intake.refusals import DAMAGED, refusal
from agenda_app.intake.result import MarkKind, Marks
from agenda_app.intake.safe_xml import Element, all_text, local, parse
from agenda_app.intake.safe_zip import open_archive
from agenda_app.intake.source import Piece, Source, cleaned, merged
from agenda_app.intake.struck import struck_out

_SKIPPED = frozenset(
    ("tracked-changes", "sequence-decls", "forms", "variable-decls", "change-info")
)
_HIDDEN = frozenset((MarkKind.HIDDEN,))
_LOOSE = frozenset(("frame", "control", "change", *SHAPES))


def read_odt(data: bytes, marks: Marks) -> Source:
    """Return an OpenDocument text as a stream.

    Raises:
        UnreadableFileError: the file is damaged or unsafe.
    """
    archive = open_archive(data)
    content = archive.read("content.xml")
    if not content:
        raise refusal(DAMAGED)
    root = parse(content)
    template = archive.read("styles.xml")
    styles_root = parse(template) if template else None
    body = root.find(f"{OFFICE}body/{OFFICE}text")
    if body is None:
        raise refusal(DAMAGED)
    changes = Changes(marks)
    styles = Styles(styles_root, root)
    for text in take_out_hidden(body):
        changes.note(_HIDDEN, cleaned(text), "")
        changes.part()
    warnings = [ON_A_CONDITION] if on_a_condition(body) else []
    warnings += [FOREIGN_PART] * sum(map(_is_empty, body.iter(f"{TEXT}section")))
    reader = _Reader(styles, changes)
    reader.regions = regions_of(body)
    for region in reader.regions.known.values():
        changes.note(frozenset((MarkKind.COMMENT,)), cleaned(region.comment), region.author)
    reader.inline = InlineReader(
        archive, styles, changes, reader.regions, Controls(body), reader.boxed
    )
    pieces = reader.pieces(body)
    formulas = (AS_TEXT,) if reader.inline.formulas else ()
    return Source(
        tuple(pieces),
        dropped=(*reader.inline.dropped, *_margins(styles_root), *changes.dropped),
        marks=changes.marks,
        images=reader.inline.images,
        warnings=(*warnings, *formulas, *struck_out(reader.inline.struck)),
    )


def _is_empty(section: Element) -> bool:
    """Tell whether a section shows another file, which has not been read into this one."""
    source = section.find(f"{TEXT}section-source")
    return source is not None and not all_text(section).strip()


def _margins(styles: Element | None) -> list[LeftOut]:
    """Return what page heads and page feet say and show, each once."""
    found: dict[LeftOut, None] = {}
    names = [
        f"{STYLE}{side}{which}"
        for side in ("header", "footer")
        for which in ("", "-left", "-first")
    ]
    for element in styles.iter(*names) if styles is not None else ():
        lines = map(text_of, element.iter(f"{TEXT}p", f"{TEXT}h"))
        found.update(dict.fromkeys(texts_left_out(lines)))
        for picture in element.iter(f"{DRAW}image"):
            named = description(picture.getparent())
            found[LeftOut(LeftOutKind.PICTURE_IN_MARGIN, named)] = None
    return list(found)


@dataclass(frozen=True, slots=True)
class _Point:
    """The place in a list that the next paragraph takes: its level and its label."""

    level: int
    label: str


class _Reader:
    """Walks through the blocks of a document."""

    regions: Regions
    inline: InlineReader

    def __init__(self, styles: Styles, changes: Changes) -> None:
        self._styles = styles
        self._changes = changes
        self._outline = Counter(styles.outline) if styles.outline else None
        self._counters: dict[str, Counter] = {}
        self._gap = False
        self._new_page = False
        self._unended: list[Run] = []

    def pieces(self, parent: Element) -> list[Piece]:
        """Return the blocks inside an element."""
        found = [piece for child in parent for piece in self._block(child, Context())]
        if self._unended:
            runs, self._unended = merged(tuple(self._unended)), []
            found.append(Piece(Paragraph(runs)))
        return found

    def boxed(self, box: Element) -> list[Piece]:
        """Return the blocks of a note, a text box or a cell, apart from what stands around."""
        unended, self._unended = self._unended, []
        gap, self._gap = self._gap, False
        pieces = self.pieces(box)
        self._unended, self._gap = unended, gap
        return pieces

    def _block(self, element: Element, context: Context) -> Iterator[Piece]:
        name = local(element)
        if name in ("p", "h"):
            yield from self._paragraph(element, context, None)
        elif name == "list":
            yield from self._list(element, context, 0, None)
        elif name == "numbered-paragraph":
            yield from self._numbered(element, context)
        elif name == "table":
            yield from table_pieces(element, self._changes, self.boxed)
            self._gap = False
        elif name == "table-of-content":
            self.inline.dropped += texts_left_out(
                map(all_text, element.iter(f"{TEXT}p", f"{TEXT}h"))
            )
        elif name in ("change-start", "change-end"):
            self._change(name, element.get(f"{TEXT}change-id", ""))
        elif name == "soft-page-break":
            self._new_page = True
        elif name in _LOOSE:
            yield from self._loose(element, context)
        elif name not in _SKIPPED:
            for child in element:
                yield from self._block(child, context)

    def _change(self, name: str, change: str) -> None:
        """Enter or leave an insertion between paragraphs."""
        if name == "change-start":
            self.regions.begin(change)
        else:
            self.regions.end(change)

    def _loose(self, element: Element, context: Context) -> Iterator[Piece]:
        """Read a frame or a deletion that stands between paragraphs."""
        inline = self.inline.read_one(element, context)
        if plain_runs(inline.runs).strip():
            yield Piece(Paragraph(merged(tuple(inline.runs))))
        yield from inline.below

    def _paragraph(
        self, element: Element, context: Context, point: _Point | None
    ) -> Iterator[Piece]:
        style = self._styles.get(element.get(f"{TEXT}style-name", ""))
        level = _outline_level(element, style)
        look = replace(style, bold=style.bold and level is None and not style.is_title)
        inline = self.inline.read(element, replace(context, style=look))
        self._changes.part()
        if self.regions.kinds and not self._changes.keeps(self.regions.kinds):
            self._unended.extend(inline.runs)
            yield from inline.below
            return
        runs = merged((*self._unended, *inline.runs))
        self._unended = []
        self._new_page = self._new_page or style.new_page or inline.page_broke
        if plain_runs(runs).strip():
            block = self._styled(runs, style, level, point)
            yield Piece(block, self._gap, self._new_page, style.is_title)
            self._gap = self._new_page = False
        else:
            self._gap = not inline.below
        yield from inline.below

    def _styled(
        self, runs: tuple[Run, ...], style: Style, level: int | None, point: _Point | None
    ) -> Block:
        if level is not None or style.is_title:
            label = point.label if point else ""
            if not label and self._outline and level is not None and not style.is_title:
                label = self._outline.label(level - 1)
            return Heading(level or 1, (Run(f"{label} "), *runs) if label else runs)
        return ListItem(point.level, point.label, runs) if point else Paragraph(runs)

    def _list(
        self, element: Element, context: Context, level: int, counter: Counter | None
    ) -> Iterator[Piece]:
        name = element.get(f"{TEXT}style-name", "")
        counter = self._counter(element, name, counter)
        for item in element:
            if local(item) not in ("list-item", "list-header"):
                yield from self._block(item, context)
                continue
            start = item.get(f"{TEXT}start-value", "")
            labelled = local(item) == "list-header"
            for child in item:
                if local(child) == "list":
                    yield from self._list(child, context, level + 1, counter)
                elif local(child) in ("p", "h") and not labelled:
                    labelled = True
                    label = counter.label(level, int(start) if start.isdigit() else None)
                    yield from self._paragraph(child, context, _Point(level, label))
                else:
                    yield from self._block(child, context)

    def _numbered(self, element: Element, context: Context) -> Iterator[Piece]:
        """Read a paragraph that has its number with it."""
        level = whole(element, f"{TEXT}level") - 1
        point = _Point(max(level, 0), element.findtext(f"{TEXT}number") or "")
        for child in element:
            if local(child) in ("p", "h"):
                yield from self._paragraph(child, context, point)

    def _counter(self, element: Element, name: str, outer: Counter | None) -> Counter:
        """Return the counter of a list: the outer one, the one it goes on with, or a new one."""
        if outer is not None:
            if name:
                outer.levels = self._styles.list_levels(name)
            return outer
        goes_on = element.get(f"{TEXT}continue-numbering") == "true"
        goes_on = goes_on or element.get(f"{TEXT}continue-list") is not None
        if not goes_on or name not in self._counters:
            self._counters[name] = Counter(self._styles.list_levels(name))
        return self._counters[name]


def _outline_level(element: Element, style: Style) -> int | None:
    if local(element) != "h":
        return style.level
    level = element.get(f"{TEXT}outline-level", "")
    return int(level) if level.isdigit() and int(level) > 0 else style.level or 1
