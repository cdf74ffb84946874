"""HTML as what opens, what closes and what is said between, in the order in which it stands.

The library's parser is used because it leaves nothing out: one that builds a tree drops what
stands after ``</html>`` or too deep.
"""

from __future__ import annotations

from collections.abc import Mapping
from html.parser import HTMLParser
from typing import NamedTuple


class Opens(NamedTuple):
    """An element begins, with its attributes."""

    tag: str
    given: Mapping[str, str]


class Closes(NamedTuple):
    """An element ends, or something that never began."""

    tag: str


class Says(NamedTuple):
    """Text, with entities as the letters that they are."""

    text: str


Event = Opens | Closes | Says


def events_of(html: str) -> tuple[Event, ...]:
    """Return what HTML consists of; comments and declarations are nothing."""
    parser = _Parser()
    parser.feed(html)
    parser.close()
    return tuple(parser.events)


class _Parser(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.events: list[Event] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.events.append(Opens(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        self.events.append(Closes(tag))

    def parse_html_declaration(self, i: int) -> int:
        """Take what begins as in XML or as Word writes for itself ("<![if") as browsers do.

        It is a comment up to the next bracket; the library refuses what it does not know.
        """
        is_section = self.rawdata.startswith("<![", i)
        return self.parse_bogus_comment(i) if is_section else super().parse_html_declaration(i)

    def handle_data(self, data: str) -> None:
        self.events.append(Says(data))
