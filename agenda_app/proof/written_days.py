"""Days of birth in the form that identity numbers begin with, however people and programs write.

A day has one figure or two, a month figures or a name, and a register gives the year first.
"""

from __future__ import annotations

import re

_NORWEGIAN = ("jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des")
_ENGLISH = {"may": 5, "oct": 10, "dec": 12}
_MONTHS = {name: number for number, name in enumerate(_NORWEGIAN, start=1)} | _ENGLISH
_NAMED = re.compile(
    rf"(?<![0-9])(?P<day>[0-9]{{1,2}})[.\-]?[ \u00a0]?(?P<month>{'|'.join(_MONTHS)})[a-z]*[.\-]?,?"
    r"[ \u00a0]?['\u2019\-]?(?P<year>(?:19|20)?[0-9]{2})(?![0-9])",
    re.IGNORECASE,
)
_SHORT = re.compile(
    r"(?<![0-9])(?P<day>[0-9]{1,2})(?P<first>[.\-]|(?P<slash>/))[ \u00a0]?(?P<month>[0-9]{1,2})"
    r"(?:(?P<second>[./\-])[ \u00a0'\u2019\-]?|(?(slash)[ \u00a0](?=19|20)|(?!)))"
    r"(?=(?:19|20)?[0-9]{2}(?![0-9]))"
)
_YEAR_FIRST = re.compile(
    r"(?<![0-9])(?P<year>(?:19|20)[0-9]{2})(?P<sign>-?)(?P<month>0[1-9]|1[0-2])(?P=sign)"
    r"(?P<day>0[1-9]|[12][0-9]|3[01])(?=[^0-9]|[0-9]{5}(?![0-9]))"
)
AS_FIGURES = bytes(0x30 if 0x30 <= code <= 0x39 else 0x20 for code in range(256))
"""Makes one figure of all, to see sooner where there are many in a row."""
_BLANKED = bytes(
    0x30 if 0x30 <= code <= 0x39 else 0x20 if code in {0x20, 0xA0} else 0x2D for code in range(256)
)
_FIGURES = re.compile(rb"(?<!0)(?:0{5}|0{13}|000 00)(?!0)")
"""What a number ends with: five figures, in two parts too, or the day with its year before them."""
_FIVE, _IN_TWO, _NO_BREAK = b"00000", b" 000 00 ", b" 000  00 "
"""The same where every other sign is a blank; one that no line breaks at has two bytes in UTF-8."""
_REACH = 100
"""Characters before the last five figures of a number in which its day stands."""


def may_end_number(text: str, written: bytes) -> bool:
    """Tell whether five figures stand somewhere as an identity number ends with them.

    Args:
        text: where they stand.
        written: the same in UTF-8.
    """
    figures = written.translate(AS_FIGURES) + b" "
    return _FIVE in figures or _IN_TWO in figures or ("\u00a0" in text and _NO_BREAK in figures)


def with_usual_days(text: str) -> str:
    """Return a text whose days are figures, the day first, each day and month of two of them.

    Only those that five figures follow not far behind are looked for: an identity number ends so.
    """
    parts: list[str] = []
    at = 0
    # One byte for each character, whatever that is.
    for row in _FIGURES.finditer(text.encode("latin-1", "replace").translate(_BLANKED)):
        begin, end = max(at, row.start() - _REACH), row.end()
        parts += text[at:begin], _usual(text[begin:end])
        at = end
    return "".join((*parts, text[at:]))


def _usual(text: str) -> str:
    text = _NAMED.sub(_from_name, text)
    text = _YEAR_FIRST.sub(r"\g<day>\g<sign>\g<month>\g<sign>\g<year>", text)
    return _SHORT.sub(_with_noughts, text)


def _from_name(match: re.Match[str]) -> str:
    return f"{match['day']:0>2}.{_MONTHS[match['month'].lower()]:02}.{match['year']}"


def _with_noughts(match: re.Match[str]) -> str:
    first = match["first"]
    return f"{match['day']:0>2}{first}{match['month']:0>2}{match['second'] or first}"
