"""Inside an OpenDocument paragraph: spans, links, fields, changes, notes and pictures."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from agenda_app.domain.left_out import LeftOut, LeftOutKind, texts_left_out
from agenda_app.domain.text import Paragraph, Run
from agenda_app.intake.changes import Changes
from agenda_app.intake.odt_changes import Regions
from agenda_app.intake.odt_controls import Controls
from agenda_app.intake.odt_drawing import SHAPES, description, formula_in, text_of, width_mm
from agenda_app.intake.odt_styles import DC, DRAW, PLAIN, SVG, TEXT, XLINK, Style, Styles
from agenda_app.intake.pictures import add_picture
from agenda_app.intake.raised import Height, at_height
from agenda_app.intake.result import MarkKind
from agenda_app.intake.safe_xml import Element, all_text, local
from agenda_app.intake.safe_zip import Archive
from agenda_app.intake.source import Piece, cleaned, runs_of, with_runs

_SPACES = re.compile(r"[ \t\r\n]+")
_SAFE_LINK = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)
_MOST_SPACES = 200
_LOEXT = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
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
        controls: Controls, box: Callable[[Element], list[Piece]],
    ) -> None:  # fmt: skip
        """Take what a paragraph may refer to."""
        self.images: dict[str, bytes] = {}
        self.dropped: list[LeftOut] = []
        self.struck: list[str] = []
        self.formulas = 0
        self._archive = archive
        self._styles = styles
        self._changes = changes
        self._regions = regions
        self._controls = controls
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
            "control": self._control,
            "content-control": self._content_control,
            "ruby-text": self._reading,
            **dict.fromkeys(SHAPES, self._shape),
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
        if element.get(f"{TEXT}display") == "none":
            self._hidden_text(element, context, into)
        elif name in self._handlers:
            self._handlers[name](element, context, into)
        elif name not in _NOTHING and element.tag not in _DESCRIPTIONS:
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
        text = "\n".join(_SPACES.sub(" ", text_of(paragraph)) for paragraph in region.lines())
        self._changes.note(kinds, cleaned(text), region.author)
        if self._changes.keeps(kinds):
            style = context.style
            into.runs.append(Run(cleaned(text), style.bold, style.italic, style.underline))
        self._changes.part()
        for frame in region.deleted.iter(f"{DRAW}frame"):
            if frame.find(f"{DRAW}text-box") is None:
                self._drawn(frame, kinds, region.author, context, into)

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
        self._drawn(element, self._regions.kinds, self._regions.author, context, into)

    def _drawn(
        self, frame: Element, kinds: frozenset[MarkKind], author: str, context: Context,
        into: Inline,
    ) -> None:  # fmt: skip
        """Read a frame that may be drawn in or taken away; if it is not kept it is named."""
        kinds |= _HIDDEN if context.style.hidden else frozenset()
        boxes = list(frame.iterchildren(f"{DRAW}text-box"))
        formula = formula_in(frame, self._archive)
        named = f"{frame.get(f'{DRAW}name', '')} {description(frame)}".strip()
        if kinds and not boxes:
            self._changes.note(kinds, formula or named, author)
        if not self._changes.keeps(kinds) and not boxes:
            return
        for box in boxes:
            into.below.extend(self._box(box))
        if formula:
            self.formulas += 1
            into.runs.append(Run(cleaned(formula)))
            return
        picture = next(frame.iterchildren(f"{DRAW}image"), None)
        if picture is not None:
            self._picture(picture, frame, into)
        elif not boxes:
            self.dropped.append(LeftOut(LeftOutKind.FIGURE, named))

    def _picture(self, picture: Element, frame: Element, into: Inline) -> None:
        name, described = picture.get(f"{XLINK}href", "").removeprefix("./"), description(frame)
        data = self._archive.read(name)
        image = add_picture(self.images, data, described, width_mm(frame)) if data else None
        if image is None:
            self.dropped.append(LeftOut(LeftOutKind.PICTURE, f"{name} {described}".strip()))
        else:
            into.below.append(Piece(image))

    def _shape(self, element: Element, context: Context, into: Inline) -> None:
        """Read the text in a drawn shape as text below the paragraph."""
        said = self._box(element)
        into.below.extend(said)
        if not said and (described := description(element)):
            self.dropped.append(LeftOut(LeftOutKind.FIGURE, described))

    def _control(self, element: Element, context: Context, into: Inline) -> None:
        """Read what a field of a form shows: in its line, or below when it is set beside it."""
        shown = self._controls.shown(element)
        if shown is None:
            self.dropped.append(LeftOut(LeftOutKind.FIELD, self._controls.name(element)))
        elif element.get(f"{TEXT}anchor-type", "as-char") == "as-char":
            self._put(shown, context, into)
        elif shown:
            beside = Inline()
            self._put(shown, context, beside)
            into.below.append(Piece(Paragraph(tuple(beside.runs))))

    def _content_control(self, element: Element, context: Context, into: Inline) -> None:
        shows_prompt = element.get(f"{_LOEXT}showing-place-holder") == "true"
        (self._placeholder if shows_prompt else self._inside)(element, context, into)

    def _reading(self, element: Element, context: Context, into: Inline) -> None:
        """Read how a word is read, which stands above it, in brackets behind it."""
        self._put(f"({all_text(element)})", context, into)


def _led(piece: Piece, lead: tuple[Run, ...]) -> Piece:
    return replace(piece, block=with_runs(piece.block, (*lead, *runs_of(piece.block))))


_DESCRIPTIONS = frozenset((f"{SVG}title", f"{SVG}desc"))
_NOTHING = frozenset((
    "bookmark", "bookmark-start", "bookmark-end", "annotation-end", "number",
    "reference-mark", "reference-mark-start", "reference-mark-end",
    "toc-mark", "toc-mark-start", "toc-mark-end", "alphabetical-index-mark",
))  # fmt: skip
