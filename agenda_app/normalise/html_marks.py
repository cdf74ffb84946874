"""What browsers put around the text of an element: quotation marks, boxes of forms, readings."""

from __future__ import annotations

from collections.abc import Iterator

from agenda_app.normalise.html_events import Closes, Event, Opens, Says

_READINGS = frozenset(("ruby", "rb", "rt", "rp", "rtc"))
_CHOSEN, _LEFT = "☒ ", "☐ "


class Marks:
    """Knows what it stands inside, from one event to the next."""

    def __init__(self) -> None:
        """Begin outside of all elements."""
        self._quotes = 0
        self._reading = ""
        self._is_choice = False
        self._prompt = ""

    def around(self, event: Event) -> Iterator[Event]:
        """Yield something with the marks that belong to it."""
        if isinstance(event, Says):
            if self._reading != "rp":
                self._prompt = "" if event.text.strip() else self._prompt
                yield event
        elif event.tag in _READINGS:
            yield from self._reading_of(event)
        elif event.tag == "q":
            yield from self._quoted(event)
        elif isinstance(event, Opens):
            yield from self._field(event)
        else:
            yield from self._field_ended(event)

    def _reading_of(self, event: Opens | Closes) -> Iterator[Event]:
        """Yield how a word is read, which stands above it, in brackets behind it."""
        if self._reading == "rt":
            yield Says(")")
        self._reading = event.tag if isinstance(event, Opens) else ""
        yield event
        if self._reading == "rt":
            yield Says("(")

    def _quoted(self, event: Opens | Closes) -> Iterator[Event]:
        if isinstance(event, Opens):
            self._quotes += 1
            yield event
            yield Says("«")
        elif self._quotes:
            self._quotes -= 1
            yield Says("»")
            yield event

    def _field(self, event: Opens) -> Iterator[Event]:
        """Yield the beginning of a field of a form, and whether it is what was chosen."""
        tag, given = event
        if tag == "datalist":
            yield Opens(tag, {**given, "hidden": ""})
            return
        yield event
        if tag == "select":
            self._is_choice = True
        elif tag == "optgroup":
            yield Says(given.get("label", ""))
        elif tag == "option" and self._is_choice:
            yield Says((_CHOSEN if "selected" in given else _LEFT) + given.get("label", ""))
        elif tag == "textarea":
            self._prompt = given.get("placeholder", "")

    def _field_ended(self, event: Closes) -> Iterator[Event]:
        if event.tag == "textarea" and self._prompt:
            yield Says(self._prompt)
            self._prompt = ""
        yield event
        if event.tag == "select":
            self._is_choice = False
            yield Opens("br", {})
