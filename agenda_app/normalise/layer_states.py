"""Which layers of a file are shown on the screen, and which on paper (ISO 32000-1, 8.11.4)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import pikepdf
from pikepdf import Dictionary, Name

from agenda_app.domain.text import one_line
from agenda_app.normalise.objects import entries, entries_of, name_of

_DEEPEST = 20
_VIEW, _PRINT, _ALL, _OFF = "/View", "/Print", "/All", "/OFF"

Number = tuple[int, int]


class LayerStates:
    """Answers what is hidden on paper; remembers the layers that it was asked about."""

    def __init__(self, listed: Any) -> None:
        """Read the list of layers of a file, ``OCProperties``, which may be anything."""
        found = listed.get("/D") if isinstance(listed, Dictionary) else None
        default = found if isinstance(found, Dictionary) else Dictionary()
        groups = listed.get_list("/OCGs", ()) if isinstance(listed, Dictionary) else ()
        screen = _numbers(default.get_list("/OFF", ()))
        if default.get("/BaseState") == Name.OFF:
            screen |= _numbers(groups) - _numbers(default.get_list("/ON", ()))
        screen -= _without_effect(default, groups)
        self._screen = _after(screen, default, _VIEW)
        # Whoever prints has the file on the screen first.
        self._paper = _after(self._screen, default, _PRINT)
        self._met: dict[Number, str] = {}

    @property
    def only_seen(self) -> list[str]:
        """The names of the layers asked about that are left out on paper only."""
        return self._names(self._paper - self._screen)

    @property
    def only_printed(self) -> list[str]:
        """The names of the layers asked about that are shown on paper only."""
        return self._names(self._screen - self._paper)

    def _names(self, numbers: set[Number]) -> list[str]:
        return [name for number, name in self._met.items() if number in numbers]

    def hides(self, condition: Any, depth: int = 0) -> bool:
        """Whether something under a layer, or under a rule about layers, is not printed."""
        if not isinstance(condition, Dictionary) or depth > _DEEPEST:
            return False
        if condition.get("/Type") != Name.OCMD:
            if not condition.is_indirect:
                return False
            self._met.setdefault(condition.objgen, one_line(condition.get_str("/Name", "?")))
            return condition.objgen in self._paper
        rule = condition.get("/VE")
        if isinstance(rule, pikepdf.Array) and len(rule):
            return not self._holds(rule, depth + 1)
        among = condition.get("/OCGs")
        groups = list(among) if isinstance(among, pikepdf.Array) else [among]
        shown = [not self.hides(group, depth + 1) for group in groups if group is not None]
        if not shown:
            return False
        match name_of(condition.get("/P")):
            case "/AllOn":
                return not all(shown)
            case "/AnyOff":
                return all(shown)
            case "/AllOff":
                return any(shown)
        return not any(shown)

    def _holds(self, rule: Any, depth: int) -> bool:
        if depth > _DEEPEST or not isinstance(rule, pikepdf.Array) or not len(rule):
            return not self.hides(rule, depth)
        parts = (self._holds(rule[number], depth + 1) for number in range(1, len(rule)))
        match name_of(rule[0]):
            case "/And":
                return all(parts)
            case "/Not":
                return not any(parts)
        return any(parts)


def _numbers(groups: Iterable[Any]) -> set[Number]:
    return {group.objgen for group in groups if isinstance(group, Dictionary)}


def _without_effect(default: Dictionary, groups: Iterable[Any]) -> set[Number]:
    """Return the layers that are for programs that draw only, and hide nothing from readers."""
    wanted = _intents(default)
    if _ALL in wanted:
        return set()
    known = (group for group in groups if isinstance(group, Dictionary))
    return {group.objgen for group in known if not wanted & (_intents(group) | {_ALL})}


def _intents(holder: Dictionary) -> set[str]:
    said = holder.get("/Intent", Name.View)
    return {name_of(one) for one in (said if isinstance(said, pikepdf.Array) else [said])}


def _after(off: set[Number], default: Dictionary, event: str) -> set[Number]:
    """Return which layers are off when the states that they ask for on an event are set."""
    asked = list(_asked(default, event))
    hidden = {number for number, state in asked if state == _OFF}
    return off - {number for number, _ in asked} | hidden


def _asked(default: Dictionary, event: str) -> Iterator[tuple[Number, str]]:
    """Yield the layers that ask for a state on an event, and which: "/ON" or "/OFF"."""
    for usage in default.get_list("/AS", ()):
        if not isinstance(usage, Dictionary) or name_of(usage.get("/Event")) != event:
            continue
        categories = [name_of(one) for one in usage.get_list("/Category", ())]
        for group in usage.get_list("/OCGs", ()):
            if not isinstance(group, Dictionary):
                continue
            wishes = entries(group, "/Usage")
            for category in categories:
                state = name_of(entries_of(wishes.get(category)).get(f"{category}State"))
                if state:
                    yield group.objgen, state
