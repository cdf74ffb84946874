"""What a reader sees of an e-mail in HTML, as lines; nothing is fetched and nothing is run.

What is not seen has to end: text in an element that is never closed is said rather than lost.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from agenda_app.domain.language import Language
from agenda_app.intake.raised import at_height
from agenda_app.normalise.html_around import Around
from agenda_app.normalise.html_events import Closes, Event, Opens, Says, events_of
from agenda_app.normalise.html_points import LISTS, Points
from agenda_app.normalise.html_styles import Styles, Tag, sheets_in
from agenda_app.normalise.html_within import said_within
from agenda_app.normalise.words import PICTURE, PICTURE_SAYS, STRUCK_OUT

PICTURE_HERE = "\ufffc"
"""Begins a line that is a picture's: its id, how many dots wide it is shown, and what it shows.

The character parts them as well, and stands in no other line.
"""

WrittenOut = Callable[[str], str | None]
_UNSEEN = {"script", "style", "title", "template"}
_EMPTY = {
    *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source"),
    *("track", "wbr"),
}
_BLOCKS = {
    *("p", "div", "tr", "li", "table", "blockquote", "ul", "ol", "dl", "pre", "address"),
    *("article", "aside", "center", "details", "fieldset", "figcaption", "figure", "footer"),
    *("form", "header", "main", "nav", "section", "summary", "legend", "dialog", "menu", "dir"),
    *("hgroup", "marquee", "listing", "xmp"),
    *(f"h{level}" for level in "123456"),
}
_LINES = {*_BLOCKS, "br", "hr", "dt", "dd", "option", "optgroup", "caption"}
_LEAVE_A_LINE = _BLOCKS - {"li", "tr"}
_FIELDS = {"input", "textarea", "button", "select", "output", "meter", "progress"}
"""What stands on its own in a line: the words around do not run into it."""
_CELLS, _TERMS = {"td", "th", "tr"}, {"dt", "dd"}
# Elements that the start of another one ends, when no list or table stands between them.
_ENDED_BY = {
    **{"p": _BLOCKS, "li": {"li"}, "tr": {"tr"}, "td": _CELLS, "th": _CELLS},
    **{"dt": _TERMS, "dd": _TERMS},
}
_OUTER = {*_BLOCKS, "td", "th", "tbody", "body", "html"}
_SIDES = ("width", "height")
_TINY = re.compile(r"\s*[0-2]\s*(?:px)?\s*")
_WIDE = re.compile(r"\s*(\d{1,5})\s*(?:px)?\s*", re.IGNORECASE)
_STYLED_WIDE = re.compile(r"(?:^|;)\s*width\s*:\s*(\d{1,5})(?:\.\d+)?\s*px", re.IGNORECASE)
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class HtmlWords:
    """What was read.

    Attributes:
        text: the lines.
        hidden: how many pieces of text no reader would see, and which are left out.
        pictures: how many pictures are not in the e-mail.
        unseen: how many pieces of text are said although no reader would see them.
        struck: how many pieces of text are struck out.
        unstyled: whether the style sheets were too much to be read for all of it.
        put_in: the words that style sheets put in, which are not in the lines.
    """

    text: str
    hidden: int
    pictures: int
    unseen: int = 0
    struck: int = 0
    unstyled: bool = False
    put_in: tuple[str, ...] = ()


def words_of_html(
    html: str,
    language: Language,
    brought: Mapping[str, bool] | None = None,
    written_out: WrittenOut = lambda _: None,
) -> HtmlWords:
    """Return what a reader sees of HTML, with a word or a line in the place of each picture.

    Args:
        html: the text.
        language: of the words that are put in.
        brought: the ids of the pictures in the e-mail, and whether they can be shown; such a one
            has a line of its own (see ``PICTURE_HERE``). None when nobody knows.
        written_out: gives the id of a picture whose bytes stand in the HTML itself (``data:``).
    """
    events = tuple(said_within(events_of(html), language))
    styles = Styles(sheets_in(events))
    words = _Words(language, styles, brought, written_out)
    words.read(events)
    lines = (line.strip() for line in "".join(words.all_pieces()).split("\n"))
    text = re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
    return HtmlWords(
        text,
        words.hidden,
        words.pictures,
        words.unseen,
        words.struck,
        styles.are_too_many,
        words.put_in,
    )


class _Words:
    """Collects pieces; those of an element that is not seen wait until it ends."""

    def __init__(
        self,
        language: Language,
        styles: Styles,
        brought: Mapping[str, bool] | None,
        written_out: WrittenOut,
    ) -> None:
        self._language = language
        self._around = Around(styles)
        self._brought = brought
        self._written_out = written_out
        self._placed: set[str] = set()
        self._points = Points()
        self._signs = ""  # of points of a list that have said nothing yet
        self._is_apart = False
        self._pieces: list[str] = []
        self._waiting: list[str] = []
        self._unseen = ""
        self._inside: list[str] = []
        self.hidden = 0
        self.pictures = 0
        self.unseen = 0
        self.struck = 0

    def all_pieces(self) -> list[str]:
        """Return all that is seen, and what was never closed."""
        return self._pieces + self._waiting

    @property
    def put_in(self) -> tuple[str, ...]:
        """The words that style sheets put in."""
        return tuple(self._around.put_in)

    def read(self, events: Iterable[Event]) -> None:
        """Go through HTML from its beginning to its end."""
        for event in events:
            match event:
                case Opens(tag, given):
                    self._opens(tag, given)
                case Closes(tag):
                    self._closes(tag)
                case Says(text):
                    self._says(text)

    def _opens(self, tag: str, given: Mapping[str, str]) -> None:
        if self._unseen == "title" or (not self._inside and tag in _ENDED_BY.get(self._unseen, ())):
            self._end(closed=self._unseen != "title")
        while tag in _ENDED_BY.get(self._around.part, ()):
            self._around.leave(self._around.part)
        is_hidden = self._enter(Tag.of(tag, given), given)
        self._is_apart |= tag in _FIELDS
        if tag == "li":
            sign = self._points.sign(self._around.path, given, self._around.form)
            self._signs += "" if self._unseen or is_hidden else sign
        if tag in _EMPTY:
            self._around.leave(tag)
            if not is_hidden:
                self._add_empty(tag, given)
            return
        if self._unseen:
            self._inside.append(tag)
        elif tag in _UNSEEN or is_hidden:
            self._unseen = tag
        if tag in _LINES:
            self._add("\n")
        elif tag in ("td", "th"):
            self._add("  ")

    def _closes(self, tag: str) -> None:
        self._around.leave(tag)
        self._is_apart |= tag in _FIELDS
        if tag in _LEAVE_A_LINE:
            self._add("\n")
        if tag in self._inside:
            while self._inside.pop() != tag:
                pass
        elif tag == self._unseen or (self._unseen and self._is_around(tag)):
            self._end(closed=True)

    def _says(self, data: str) -> None:
        text = data.replace(PICTURE_HERE, "")
        if not self._around.look.keeps_lines:
            text = _SPACE.sub(" ", text)
        text = at_height(text, self._around.height)
        said = text.strip()
        if said:
            self._around.go_on()
        if said and self._around.is_struck:
            self.struck += not self._unseen
            text = text.replace(said, STRUCK_OUT.said(self._language, said))
        if said and self._signs and not self._unseen:
            text, self._signs = self._signs + text.lstrip(), ""
        self._add(text)
        self.unseen += bool(said) and not self._unseen and self._around.look.is_unseen

    def _enter(self, tag: Tag, given: Mapping[str, str]) -> bool:
        """Enter an element, and tell whether it is hidden."""
        if tag.name in LISTS:
            self._points.begin(len(self._around.path), given)
        return self._around.enter(tag, given)

    def _is_around(self, tag: str) -> bool:
        """Whether the end of an element around it ends what is not seen as well."""
        return tag in _OUTER and self._unseen not in _UNSEEN

    def _add(self, piece: str) -> None:
        pieces = self._waiting if self._unseen else self._pieces
        if piece and self._is_apart:
            meet = pieces and not pieces[-1][-1:].isspace() and not piece[0].isspace()
            self._is_apart = False
            piece = f" {piece}" if meet else piece
        if piece:
            pieces.append(piece)

    def _add_empty(self, tag: str, given: Mapping[str, str]) -> None:
        """Add a new line or the word for a picture; one of a dot or two only counts readers."""
        if tag in _LINES:
            self._add("\n")
        elif tag == "input":
            self._add(_entered(given))
            self._is_apart = True
        elif tag == "img" and not any(_TINY.fullmatch(given.get(k, "")) for k in _SIDES):
            self._add_picture(given)

    def _add_picture(self, given: Mapping[str, str]) -> None:
        """Add the line of a picture that the e-mail brings along, once, or else the word for it."""
        said = _one_line(given.get("alt", ""))
        source = given.get("src", "")
        name = self._name_of(source)
        brought = self._brought or {}
        if name is not None and brought.get(name) and name not in self._placed:
            if not self._unseen:
                self._placed.add(name)
            self._add(f"\n{PICTURE_HERE.join(('', name, _dots_wide(given), said))}\n")
            return
        words = PICTURE_SAYS.said(self._language, said) if said else None
        self._add(words or PICTURE.said(self._language))
        is_lost = name is None or (self._brought is not None and name not in brought)
        self.pictures += not self._unseen and is_lost

    def _name_of(self, source: str) -> str | None:
        """Return the id of a picture that is in the e-mail, None for one that is elsewhere."""
        if source.startswith("cid:"):
            return unquote(source.removeprefix("cid:"))
        return self._written_out(source) if source[:5].lower() == "data:" else None

    def _end(self, *, closed: bool) -> None:
        """Leave the element that is not seen: its text is dropped when it was closed."""
        if not closed:
            self._pieces += self._waiting
        elif self._unseen not in _UNSEEN and "".join(self._waiting).strip():
            self.hidden += 1
        if self._unseen in _LINES:
            self._pieces.append("\n")
        self._waiting, self._unseen, self._inside = [], "", []


def _entered(given: Mapping[str, str]) -> str:
    """Return what a field of a form shows."""
    kind = given.get("type", "").lower()
    if kind in ("checkbox", "radio"):
        return "☒ " if "checked" in given else "☐ "
    if kind in ("hidden", "password"):
        return ""
    named = "alt" if kind == "image" else "value"
    return _one_line(given.get(named) or given.get("placeholder", ""))


def _one_line(text: str) -> str:
    """Return what an attribute says on one line, without the sign that stands for a picture."""
    return " ".join(text.replace(PICTURE_HERE, "").split())


def _dots_wide(given: Mapping[str, str]) -> str:
    """Return how many dots wide a picture is shown, empty when that is not said in dots."""
    found = _STYLED_WIDE.search(given.get("style", "")) or _WIDE.fullmatch(given.get("width", ""))
    return found[1] if found else ""
