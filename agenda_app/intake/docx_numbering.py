"""Automatic lists of Word: the labels that a reader sees ("1.", "a)", "1.1") are computed."""

from __future__ import annotations

import re
from dataclasses import dataclass

from agenda_app.intake.counting import letters, roman
from agenda_app.intake.docx_package import VAL, W
from agenda_app.intake.safe_xml import Element

_PLACE = re.compile(r"%([1-9])")
_LEVELS = 9


@dataclass(frozen=True, slots=True)
class _Level:
    """A level of a list: how it counts and what stands round the number."""

    form: str = "decimal"
    text: str = ""
    start: int = 1
    restart_after: int | None = None
    legal: bool = False


class Numbering:
    """The lists of a document; ``label`` has to be asked in the order of the paragraphs."""

    def __init__(self, part: Element | None) -> None:
        """Take the numbering part, None when the document has no lists."""
        self._abstract: dict[str, Element] = {}
        self._numbers: dict[str, Element] = {}
        self._counters: dict[str, list[int | None]] = {}
        self._levels: dict[str, list[_Level]] = {}
        self._started: set[str] = set()
        if part is not None:
            for element in part.iterchildren(f"{W}abstractNum"):
                self._abstract[element.get(f"{W}abstractNumId", "")] = element
            for element in part.iterchildren(f"{W}num"):
                self._numbers[element.get(f"{W}numId", "")] = element

    def label(self, list_id: str, level: int) -> str | None:
        """Count a paragraph and return its label; "" is a bullet, None when there is no list."""
        number = self._numbers.get(list_id)
        if number is None:
            return None
        levels = self._levels_of(list_id, number)
        counters = self._count(list_id, number, level, levels)
        own = levels[level]
        if own.form in ("bullet", "none"):
            return "" if own.form == "bullet" else own.text
        return _PLACE.sub(lambda match: self._shown(match, counters, levels, own), own.text)

    def _shown(
        self, match: re.Match[str], counters: list[int | None], levels: list[_Level], own: _Level
    ) -> str:
        place = int(match[1]) - 1
        value = counters[place]
        form = "decimal" if own.legal else levels[place].form
        return _written(levels[place].start if value is None else value, form)

    def _abstract_of(self, number: Element) -> tuple[str, Element | None]:
        found = number.find(f"{W}abstractNumId")
        abstract_id = found.get(VAL, "") if found is not None else ""
        abstract = self._abstract.get(abstract_id)
        link = abstract.find(f"{W}numStyleLink") if abstract is not None else None
        if link is not None:
            for other_id, other in self._abstract.items():
                linked = other.find(f"{W}styleLink")
                if linked is not None and linked.get(VAL) == link.get(VAL):
                    return other_id, other
        return abstract_id, abstract

    def _levels_of(self, list_id: str, number: Element) -> list[_Level]:
        if list_id not in self._levels:
            levels = [_Level(text=f"%{place + 1}.") for place in range(_LEVELS)]
            _, abstract = self._abstract_of(number)
            if abstract is not None:
                _read_levels(levels, abstract)
            for override in number.iterchildren(f"{W}lvlOverride"):
                _read_levels(levels, override)
            self._levels[list_id] = levels
        return self._levels[list_id]

    def _count(
        self, list_id: str, number: Element, level: int, levels: list[_Level]
    ) -> list[int | None]:
        """Advance the counters: lists that share a definition count on from each other."""
        counters = self._counters.setdefault(self._abstract_of(number)[0], [None] * _LEVELS)
        if list_id not in self._started:
            self._started.add(list_id)
            for override in number.iterchildren(f"{W}lvlOverride"):
                start = override.find(f"{W}startOverride")
                place = _whole(override.get(f"{W}ilvl"), 0)
                if start is not None and place < _LEVELS:
                    counters[place] = _whole(start.get(VAL), 1) - 1
        current = counters[level]
        counters[level] = levels[level].start if current is None else current + 1
        for deeper in range(level + 1, _LEVELS):
            after = levels[deeper].restart_after
            if after != 0 and (after is None or level < after):
                counters[deeper] = None
        return counters


def _read_levels(levels: list[_Level], parent: Element) -> None:
    for element in parent.iterchildren(f"{W}lvl"):
        place = _whole(element.get(f"{W}ilvl"), 0)
        if place < _LEVELS:
            restart = _value(element, "lvlRestart")
            legal = element.find(f"{W}isLgl")
            levels[place] = _Level(
                form=_value(element, "numFmt") or "decimal",
                text=_value(element, "lvlText") or "",
                start=_whole(_value(element, "start"), 1),
                restart_after=int(restart) if restart and restart.isdigit() else None,
                legal=legal is not None and legal.get(VAL, "1") not in ("0", "false"),
            )


def _value(parent: Element, name: str) -> str | None:
    found = parent.find(W + name)
    value: str | None = found.get(VAL) if found is not None else None
    return value


def _whole(text: str | None, default: int) -> int:
    return int(text) if text and text.isdigit() else default


def _written(number: int, form: str) -> str:
    """Return a number in a list's form; unknown forms count in digits."""
    match form:
        case "lowerLetter":
            return letters(number)
        case "upperLetter":
            return letters(number).upper()
        case "lowerRoman":
            return roman(number)
        case "upperRoman":
            return roman(number).upper()
        case "decimalZero":
            return f"{number:02d}"
        case "ordinal":
            return f"{number}."
        case "none" | "bullet":
            return ""
        case _:
            return str(number)
