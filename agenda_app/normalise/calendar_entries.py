"""The appointments of a calendar file (.ics), in words: what, when, where, and who is asked."""

from __future__ import annotations

from collections.abc import Iterator

from agenda_app.domain.language import Language
from agenda_app.normalise.calendar_time import said_time
from agenda_app.normalise.content_lines import Component, Property
from agenda_app.normalise.entries import Entry
from agenda_app.normalise.html_words import words_of_html
from agenda_app.normalise.words import (
    AT_PLACE,
    AT_TIME,
    CALLED_BY,
    CALLED_OFF,
    ENTRY_WITHOUT_NAME,
    LINE_OF_LINK,
    PRELIMINARY,
    REPEATED,
    REPETITIONS,
    STATE,
    TAKING_PART,
    Words,
)

_OF_MACHINES = frozenset(
    """
    UID DTSTAMP SEQUENCE CREATED LAST-MODIFIED TRANSP CLASS PRIORITY PRODID VERSION CALSCALE METHOD
    """.split()  # noqa: SIM905  (read as words)
)
_SAID_APART = {"SUMMARY", "DTSTART", "DTEND", "DUE", "DURATION", "DESCRIPTION", "STATUS", "ATTACH"}
_LABELS = {
    "LOCATION": AT_PLACE,
    "ORGANIZER": CALLED_BY,
    "ATTENDEE": TAKING_PART,
    "RRULE": REPEATED,
    "URL": LINE_OF_LINK,
}
_STATES = {"CANCELLED": CALLED_OFF, "TENTATIVE": PRELIMINARY}
_AS_LETTERS = ("BASE64", "B")
_ZONES = "VTIMEZONE"


def calendar_entries(calendar: Component, language: Language) -> Iterator[Entry]:
    """Yield what a calendar holds, in the order of the file."""
    method = calendar.first("METHOD")
    is_off = method is not None and method.value.strip().upper() == "CANCEL"
    for part in calendar.parts:
        if part.name != _ZONES:
            rows = (*_time(part, language), *_state(part, language, is_off=is_off))
            yield Entry(
                _text(part, "SUMMARY") or ENTRY_WITHOUT_NAME.said(language),
                (*rows, *_rest(part, language)),
                _text(part, "DESCRIPTION") or _in_html(part, language),
                enclosed=sum(map(_is_enclosed, part.all("ATTACH"))),
            )


def _text(part: Component, name: str) -> str:
    found = part.first(name)
    return found.text.strip() if found else ""


def _in_html(part: Component, language: Language) -> str:
    """Return what Outlook and others write only in HTML."""
    return words_of_html(_text(part, "X-ALT-DESC"), language).text


def _time(part: Component, language: Language) -> Iterator[tuple[str, str]]:
    end, lasting = part.first("DTEND") or part.first("DUE"), part.first("DURATION")
    start = part.first("DTSTART") or end
    if start:
        yield AT_TIME.said(language), said_time(start, end, lasting, language)


def _state(part: Component, language: Language, *, is_off: bool) -> Iterator[tuple[str, str]]:
    told = "CANCELLED" if is_off else _text(part, "STATUS").upper()
    if told in _STATES:
        yield STATE.said(language), _STATES[told].said(language)


def _rest(part: Component, language: Language) -> Iterator[tuple[str, str]]:
    """Yield what else is told: by its label in words, or by the name that the file gives it."""
    last = ""
    for one in part.properties:
        skipped = one.name in _OF_MACHINES or one.name in _SAID_APART or one.name[:2] == "X-"
        if one.value.strip() and (not skipped or (one.name == "ATTACH" and not _is_enclosed(one))):
            label = _LABELS.get(one.name)
            named = label.said(language) if label else one.name
            yield "" if one.name == last else named, _value(one, language)
            last = one.name


def _value(one: Property, language: Language) -> str:
    match one.name:
        case "ORGANIZER" | "ATTENDEE":
            address = one.value.removeprefix("mailto:").removeprefix("MAILTO:")
            name = one.about.get("CN", "")
            return f"{name} ({address})" if name and name != address else address
        case "RRULE":
            return _repetition(one.value, language)
    return one.text


def _repetition(rule: str, language: Language) -> str:
    """Return "hver uke (INTERVAL=2)": how often, and what the file says more exactly."""
    parts = [part for part in rule.split(";") if not part.upper().startswith("WKST=")]
    often = next((part[5:].upper() for part in parts if part.upper().startswith("FREQ=")), "")
    words: Words | None = REPETITIONS.get(often)
    if words is None:
        return rule
    more = ";".join(part for part in parts if not part.upper().startswith("FREQ="))
    return words.said(language) + (f" ({more})" if more else "")


def _is_enclosed(attached: Property) -> bool:
    """Tell whether a file lies in the calendar itself; otherwise the value is where it lies."""
    is_binary = attached.about.get("VALUE", "").upper() == "BINARY"
    return is_binary or attached.about.get("ENCODING", "").upper() in _AS_LETTERS
