"""Inside an OpenDocument paragraph: spans, links, fields, changes, notes and pictures."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from agenda_app.domain.left_out import LeftOut, LeftOutKind, texts_left_out
from agenda_app.domain.text import Run
from agenda_app.intake.changes import Changes
from agenda_app.intake.odt_changes import Regions
from agenda_app.intake.odt_styles import DC, DRAW, PLAIN, SVG, TEXT, XLINK, Style, Styles
from agenda_app.intake.pictures import add_picture
from agenda_app.intake.raised import Height, at_height
from agenda_app.intake.result import MarkKind
from agenda_app.intake.safe_xml import Element, all_text, local
from agenda_app.intake.safe_zip import Archive
from agenda_app.intake.source import Piece, cleaned, runs_of, with_runs

_SPACES = re.compile(r"[ \t\r\n]+")
_SAFE_LINK = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)
_MM = {"cm": 10.0, "mm": 1.0, "in": 25.4, "pt": 25.4 / 72}
_MOST_SPACES = 200
_SHOWN = (f"{DRAW}text-box", f"{DRAW}image")
_HIDDEN = frozenset((MarkKind.HIDDEN,))


@dataclass(frozen=True, slots=True)
class Context:
    """What holds for everything inside an element."""

    style: Style = PLAIN
    link: str = ""


@dataclass(slots=True)
class Inline:
    """What a paragraph held: runs in order, and what is set below it."""

    runs: list[Run] = field(default_factory=list)
    below: list[Piece] = field(default_factory=list)
    page_broke: bool = False


class InlineReader:
    """Reads the inside of paragraphs; ``box`` reads the blocks of notes and text boxes."""

    def __init__(
        self, archive: Archive, styles: Styles, changes: Changes, regions: Regions,
        box: Callable[[Element], list[Piece]],
    ) -> None:  # fmt: skip
        """Take what a paragraph may refer to."""
        self.images: dict[str, bytes] = {}
        self.dropped: list[LeftOut] = []
        self.struck: list[str] = []
        self._archive = archive
        self._styles = styles
        self._changes = changes
        self._regions = regions
        self._box = box
        self._notes = 0
        self._handlers: dict[str, Callable[[Element, Context, Inline], None]] = {
            "span": self._span,
            "s": self._spaces,
            "tab": self._tab,
            "line-break": self._line_break,
            "a": self._link,
            "soft-page-break": self._page,
            "change-start": self._change_start,
            "change-end": self._change_end,
            "change": self._deletion,
            "annotation": self._comment,
            "hidden-text": self._hidden_text,
            "placeholder": self._placeholder,
            "note": self._note,
            "frame": self._frame,
            "custom-shape": self._shape,
            "rect": self._shape,
            "ellipse": self._shape,
        }

    def read(self, element: Element, context: Context) -> Inline:
        """Return what stands inside a paragraph."""
        inline = Inline()
        self._inside(element, context, inline)
        return inline

    def read_one(self, element: Element, context: Context) -> Inline:
        """Return what a single element of a paragraph holds, where it stands between paragraphs."""
        inline = Inline()
        self._element(element, context, inline)
        return inline

    def _inside(self, element: Element, context: Context, into: Inline) -> None:
        self._characters(element.text, context, into)
        for child in element:
            self._element(child, context, into)
            self._characters(child.tail, context, into)

    def _element(self, element: Element, context: Context, into: Inline) -> None:
        name = local(element)
        if name in self._handlers:
            self._handlers[name](element, context, into)
        elif name not in _NOTHING:
            self._inside(element, context, into)

    def _characters(self, text: str | None, context: Context, into: Inline) -> None:
        if text:
            self._put(_SPACES.sub(" ", text), context, into)

    def _put(self, text: str, context: Context, into: Inline) -> None:
        kinds = self._regions.kinds
        if context.style.hidden:
            kinds |= _HIDDEN
        shown = at_height(cleaned(text), context.style.height)
        if kinds:
            self._changes.note(kinds, shown, self._regions.author)
            if not self._changes.keeps(kinds):
                return
        style = context.style
        underline = style.underline and not context.link
        self.struck += [shown] if style.struck else []
        into.runs.append(Run(shown, style.bold, style.italic, underline, context.link))

    def _span(self, element: Element, context: Context, into: Inline) -> None:
        own = self._styles.get(element.get(f"{TEXT}style-name", ""))
        before = context.style
        style = replace(
            before,
            bold=before.bold or own.bold,
            italic=before.italic or own.italic,
            underline=before.underline or own.underline,
            hidden=before.hidden or own.hidden,
            struck=before.struck or own.struck,
            height=before.height if own.height is Height.LINE else own.height,
        )
        self._inside(element, replace(context, style=style), into)

    def _spaces(self, element: Element, context: Context, into: Inline) -> None:
        count = element.get(f"{TEXT}c", "1")
        times = min(int(count), _MOST_SPACES) if count.isdigit() else 1
        self._put(" " * times, context, into)

    def _tab(self, element: Element, context: Context, into: Inline) -> None:
        self._put("\t", context, into)

    def _line_break(self, element: Element, context: Context, into: Inline) -> None:
        self._put("\n", context, into)

    def _link(self, element: Element, context: Context, into: Inline) -> None:
        target = element.get(f"{XLINK}href", "")
        link = target if _SAFE_LINK.match(target) else ""
        self._inside(element, replace(context, link=link), into)

    def _page(self, element: Element, context: Context, into: Inline) -> None:
        into.page_broke = into.page_broke or not into.runs

    def _change_start(self, element: Element, context: Context, into: Inline) -> None:
        self._regions.begin(element.get(f"{TEXT}change-id", ""))

    def _change_end(self, element: Element, context: Context, into: Inline) -> None:
        self._regions.end(element.get(f"{TEXT}change-id", ""))

    def _deletion(self, element: Element, context: Context, into: Inline) -> None:
        """Put deleted text back in its place, if the deletion is not accepted."""
        region = self._regions.known.get(element.get(f"{TEXT}change-id", ""))
        if region is None or region.deleted is None:
            return
        kinds = frozenset((MarkKind.DELETION,))
        paragraphs = region.deleted.iter(f"{TEXT}p", f"{TEXT}h")
        text = "\n".join(_SPACES.sub(" ", all_text(paragraph)) for paragraph in paragraphs)
        self._changes.note(kinds, cleaned(text), region.author)
        if self._changes.keeps(kinds):
            style = context.style
            into.runs.append(Run(cleaned(text), style.bold, style.italic, style.underline))

    def _comment(self, element: Element, context: Context, into: Inline) -> None:
        author = next((e.text or "" for e in element.iter(f"{DC}creator")), "")
        text = "\n".join(all_text(paragraph) for paragraph in element.iter(f"{TEXT}p"))
        self._changes.note(frozenset((MarkKind.COMMENT,)), cleaned(text).strip(), author)

    def _hidden_text(self, element: Element, context: Context, into: Inline) -> None:
        text = element.get(f"{TEXT}string-value") or all_text(element)
        self._changes.note(_HIDDEN, cleaned(text), "")

    def _placeholder(self, element: Element, context: Context, into: Inline) -> None:
        self.dropped += texts_left_out([cleaned(all_text(element))])

    def _note(self, element: Element, context: Context, into: Inline) -> None:
        self._notes += 1
        number = f"[{self._notes}]"
        level = replace(context, style=replace(context.style, height=Height.LINE))
        self._put(number, level, into)
        for body in element.iterchildren(f"{TEXT}note-body"):
            for place, piece in enumerate(self._box(body)):
                lead = (Run(f"{number} "),) if place == 0 else ()
                into.below.append(_led(piece, lead))

    def _frame(self, element: Element, context: Context, into: Inline) -> None:
        for box in element.iterchildren(f"{DRAW}text-box"):
            into.below.extend(self._box(box))
        described = element.findtext(f"{SVG}desc") or element.findtext(f"{SVG}title") or ""
        for picture in element.iterchildren(f"{DRAW}image"):
            name = picture.get(f"{XLINK}href", "").removeprefix("./")
            data = self._archive.read(name)
            width = _millimetres(element.get(f"{SVG}width", ""))
            image = add_picture(self.images, data, described, width) if data else None
            if image is not None:
                into.below.append(Piece(image))
                return
            self.dropped.append(LeftOut(LeftOutKind.PICTURE, f"{name} {described}".strip()))
            return
        if next(element.iterchildren(*_SHOWN), None) is None:
            name = element.get(f"{DRAW}name", "")
            self.dropped.append(LeftOut(LeftOutKind.FIGURE, f"{name} {described}".strip()))

    def _shape(self, element: Element, context: Context, into: Inline) -> None:
        """Read the text in a drawn shape as text below the paragraph."""
        into.below.extend(self._box(element))


def _led(piece: Piece, lead: tuple[Run, ...]) -> Piece:
    return replace(piece, block=with_runs(piece.block, (*lead, *runs_of(piece.block))))


def _millimetres(length: str) -> float:
    unit = length[-2:]
    try:
        return float(length[:-2]) * _MM[unit]
    except (ValueError, KeyError):
        return 0.0


_NOTHING = frozenset((
    "bookmark", "bookmark-start", "bookmark-end", "annotation-end", "number", "ruby-text",
    "reference-mark", "reference-mark-start", "reference-mark-end", "title", "desc",
    "toc-mark", "toc-mark-start", "toc-mark-end", "alphabetical-index-mark",
))  # fmt: skip
