"""The elements that text in HTML stands inside, and what it looks like there, as browsers see it.

An element that formats text goes on behind the end of a paragraph that it was never closed in: of
``<p><s>A</p><p>B`` both are struck out (HTML, 13.2.4.3 "The list of active formatting elements").
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from agenda_app.intake.raised import Height
from agenda_app.normalise.html_looks import TextLook
from agenda_app.normalise.html_points import BULLET, form_of
from agenda_app.normalise.html_styles import Styles, Tag, hides

_STRUCK = ("del", "s", "strike")
_FORMATTING = {
    *("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong"),
    *("tt", "u"),
}
_WITHIN_LINES = {*_FORMATTING, "del", "ins", "span", "sub", "sup"}
_ENDING = {"td", "th", "caption"}
"""Elements that end the formatting inside of them."""
_KEEPING_LINES = {"pre", "textarea", "listing", "xmp", "plaintext"}
_MOST_ALIKE = 3
_MOST_OPEN = 50
"""How much formatting goes on at most: each element once more for each paragraph is too slow."""


class _Element(NamedTuple):
    tag: Tag
    given: Mapping[str, str]
    look: TextLook
    form: str


class Around:
    """The elements around the place that was come to, the outermost first."""

    def __init__(self, styles: Styles) -> None:
        """Begin outside of all elements."""
        self.path: list[Tag] = []
        self._styles = styles
        self._elements: list[_Element] = []
        self._parts: list[str] = []
        self._open: Counter[str] = Counter()
        self._going_on: list[list[_Element]] = [[]]
        self.put_in: dict[str, None] = {}
        """The words that style sheets put beside elements that are seen, each once."""

    @property
    def look(self) -> TextLook:
        """What text looks like here."""
        return self._elements[-1].look if self._elements else TextLook()

    @property
    def form(self) -> str:
        """The form in which points are counted here."""
        return self._elements[-1].form if self._elements else BULLET

    @property
    def part(self) -> str:
        """The name of the innermost element that is more than words within lines, "" for none."""
        return self._parts[-1] if self._parts else ""

    @property
    def is_struck(self) -> bool:
        """Whether text is struck out here."""
        return self.look.is_struck or any(map(self._open.__getitem__, _STRUCK))

    @property
    def height(self) -> Height:
        """Where text stands on its line here."""
        if self._open["sup"]:
            return Height.RAISED
        return Height.LOWERED if self._open["sub"] else self.look.height

    def enter(self, tag: Tag, given: Mapping[str, str]) -> bool:
        """Enter an element, and tell whether it is hidden."""
        around = self.look
        self.path.append(tag)
        self._open[tag.name] += 1
        if tag.name not in _WITHIN_LINES:
            self._parts.append(tag.name)
        if tag.name in _ENDING:
            self._going_on.append([])
        said = self._styles.of(self.path, given)
        look = around.inside(said, given)
        form = form_of(tag.name, said, given, self.form)
        if tag.name in _KEEPING_LINES and "white-space" not in said:
            look = replace(look, keeps_lines=True)
        self._elements.append(_Element(tag, given, look, form))
        is_hidden = hides(said)
        if not is_hidden:
            self.put_in.update((said[at], None) for at in ("before", "after") if said.get(at))
        return is_hidden

    def leave(self, name: str) -> None:
        """Leave the innermost element of a name, and those inside it that were never closed."""
        going_on = self._going_on[-1]
        for at in reversed(range(len(going_on))):
            if going_on[at].tag.name == name:
                del going_on[at]
                return
        unclosed: list[_Element] = []
        while self._open[name]:
            left = self._elements.pop()
            self.path.pop()
            self._open[left.tag.name] -= 1
            if left.tag.name not in _WITHIN_LINES:
                self._parts.pop()
            if left.tag.name in _ENDING:
                self._going_on.pop()
                unclosed.clear()
            if left.tag.name == name:
                break
            if left.tag.name in _FORMATTING:
                unclosed.append(left)
        if unclosed:
            self._keep(unclosed)

    def go_on(self) -> None:
        """Enter the formatting anew that was left without being closed: text comes."""
        going_on = self._going_on[-1]
        while going_on:
            element = going_on.pop(0)
            self.enter(element.tag, element.given)

    def _keep(self, unclosed: list[_Element]) -> None:
        """Let formatting go on, with what does so already: the outermost first."""
        kept: list[_Element] = []
        alike: Counter[tuple[Tag, tuple[tuple[str, str], ...]]] = Counter()
        for element in (*unclosed, *reversed(self._going_on[-1])):
            key = element.tag, tuple(element.given.items())
            alike[key] += 1
            if alike[key] <= _MOST_ALIKE and len(kept) < _MOST_OPEN:
                kept.append(element)
        self._going_on[-1][:] = reversed(kept)
