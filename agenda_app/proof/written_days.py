"""Days of birth in the form that identity numbers begin with, however people and programs write.

A day has one figure or two, a month figures or a name, and a register gives the year first.
"""

from __future__ import annotations

import re

_MONTHS = ("jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des")
_NAMED = re.compile(
    rf"(?<![0-9])(?P<day>[0-9]{{1,2}})\.?[ \u00a0]?(?P<month>{'|'.join(_MONTHS)})[a-z]*\.?,?"
    r"[ \u00a0](?P<year>(?:19|20)?[0-9]{2})(?![0-9])",
    re.IGNORECASE,
)
_SHORT = re.compile(
    r"(?<![0-9])(?P<day>[0-9]{1,2})(?P<first>[./\-])(?P<month>[0-9]{1,2})(?P<second>[./\-])"
    r"(?=(?:19|20)?[0-9]{2}(?![0-9]))"
)
_YEAR_FIRST = re.compile(
    r"(?<![0-9])(?P<year>(?:19|20)[0-9]{2})(?P<sign>-?)(?P<month>0[1-9]|1[0-2])(?P=sign)"
    r"(?P<day>0[1-9]|[12][0-9]|3[01])(?=[^0-9]|[0-9]{5}(?![0-9]))"
)
AS_FIGURES = bytes(0x30 if 0x30 <= code <= 0x39 else 0x20 for code in range(256))
"""Makes one figure of all, to see sooner where there are many in a row."""
_FIGURES = re.compile(rb"0{5,}")
_LAST_FIVE, _WITH_DAY = 5, 13
"""Figures in a row that a number ends with, alone or behind a day with its year in full."""
_REACH = 100
"""Characters before the last five figures of a number in which its day stands."""


def with_usual_days(text: str) -> str:
    """Return a text whose days are figures, the day first, each day and month of two of them.

    Only those that five figures follow not far behind are looked for: an identity number ends so.
    """
    parts: list[str] = []
    at = 0
    # One byte for each character, whatever that is.
    for row in _FIGURES.finditer(text.encode("latin-1", "replace").translate(AS_FIGURES)):
        begin, end = max(at, row.start() - _REACH), row.end()
        if len(row[0]) not in {_LAST_FIVE, _WITH_DAY}:
            continue
        parts += text[at:begin], _usual(text[begin:end])
        at = end
    return "".join((*parts, text[at:]))


def _usual(text: str) -> str:
    text = _NAMED.sub(_from_name, text)
    text = _YEAR_FIRST.sub(r"\g<day>\g<sign>\g<month>\g<sign>\g<year>", text)
    return _SHORT.sub(_with_noughts, text)


def _from_name(match: re.Match[str]) -> str:
    month = _MONTHS.index(match["month"].lower()) + 1
    return f"{match['day']:0>2}.{month:02}.{match['year']}"


def _with_noughts(match: re.Match[str]) -> str:
    return f"{match['day']:0>2}{match['first']}{match['month']:0>2}{match['second']}"
