"""What the points of lists in HTML begin with, as browsers number them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from agenda_app.intake.counting import written
from agenda_app.normalise.html_styles import Tag

LISTS = {"ol", "ul", "menu", "dir"}
BULLET = "•"
_FORMS = {
    **dict.fromkeys(("lower-alpha", "lower-latin"), "a"),
    **dict.fromkeys(("upper-alpha", "upper-latin"), "A"),
    **{"lower-roman": "i", "upper-roman": "I", "none": ""},
    **dict.fromkeys(("decimal", "decimal-leading-zero"), "1"),
    **dict.fromkeys(("disc", "circle", "square"), BULLET),
}
_TYPES = {"1", "a", "A", "i", "I"}
_NUMBER = re.compile(r"-?\d{1,6}")
_LARGEST_LETTERS = 500


def form_of(tag: str, said: Mapping[str, str], given: Mapping[str, str], around: str) -> str:
    """Return the form in which the points in an element count, "" when nothing is seen.

    Args:
        tag: the element: a list, a point, or anything else.
        said: what its style says.
        given: its attributes.
        around: the form around it.
    """
    if tag in LISTS:
        around = "1" if tag == "ol" else BULLET
    kind = given.get("type", "").strip() if tag in (*LISTS, "li") else ""
    if kind in _TYPES or kind.lower() in _FORMS:
        around = kind if kind in _TYPES else _FORMS[kind.lower()]
    for word in (said.get("list-style-type") or said.get("list-style", "")).split():
        around = _FORMS.get(word, around)
    return around


class Points:
    """Counts the points of the lists that are open."""

    def __init__(self) -> None:
        """Begin outside of all lists."""
        self._last: dict[int, int] = {}
        self._steps: dict[int, int] = {}

    def begin(self, depth: int, given: Mapping[str, str]) -> None:
        """Begin a list; ``depth`` is how many elements it stands inside."""
        step = self._steps[depth] = -1 if "reversed" in given else 1
        start = given.get("start", "").strip()
        self._last[depth] = int(start) - step if _NUMBER.fullmatch(start) else 0

    def sign(self, path: Sequence[Tag], given: Mapping[str, str], form: str) -> str:
        """Return what a point begins with.

        Args:
            path: the elements around it, the outermost first.
            given: its attributes.
            form: that it is counted in.
        """
        at = next((at for at in reversed(range(len(path))) if path[at].name in LISTS), None)
        if at is not None:
            value = given.get("value", "").strip()
            is_said = _NUMBER.fullmatch(value)
            self._last[at] = int(value) if is_said else self._last[at] + self._steps[at]
        if form == BULLET or not form or at is None:
            return f"{form or BULLET} " if form or at is None else ""
        number = self._last[at]
        is_counted = form == "1" or 0 < number < _LARGEST_LETTERS
        return f"{written(number, form if is_counted else '1')}. "
