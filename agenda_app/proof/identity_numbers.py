"""Identity numbers: never on the internet, whoever they belong to (offentlegforskrifta § 7).

Eleven digits: the day of birth, three figures, two check digits modulo 11 (folkeregisterforskriften
§ 2-2-1). A D-number has 4 added to the first digit, an H-number 4 to the third; made-up persons in
test data have 8 added to the third (Skatteetaten) or 4 (NAV).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

_BETWEEN = r"[\s.\-\u2010-\u2013\u00a0\u200b\u202f]?"
_NUMBER = re.compile(rf"[0-9]{{4}}(?:[0-9]{{2}}{_BETWEEN}|\.[0-9]{{2}}\.)[0-9]{{5}}(?![0-9])")
_FIGURES = b"00000"
_AS_FIGURES = bytes(0x30 if 0x30 <= code <= 0x39 else 0x20 for code in range(256))
_FIRST = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_SECOND = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
_WEIGHTS = (_FIRST, _SECOND)
_LEAP_YEAR = 2000


def identity_numbers(text: str) -> Iterator[str]:
    """Return the valid identity numbers of a text, eleven digits each."""
    # Most texts have no five figures in a row, which is seen sooner than that they have no number.
    if _FIGURES not in text.encode("utf-8", "surrogatepass").translate(_AS_FIGURES):
        return
    for match in _NUMBER.finditer(text):
        digits = "".join(filter(str.isdigit, match[0]))
        before = text[match.start() - 1 : match.start()]
        if not before.isdigit() and is_valid(digits):
            yield digits


def is_valid(digits: str) -> bool:
    """Tell whether eleven digits are an identity number: a day, and both check digits."""
    figures = [int(digit) for digit in digits]
    checks = (sum(w * f for w, f in zip(weights, figures, strict=False)) for weights in _WEIGHTS)
    return _is_day(figures) and all(check % 11 == 0 for check in checks)


def _is_day(figures: list[int]) -> bool:
    day = (figures[0] % 4 if figures[0] < 8 else figures[0]) * 10 + figures[1]
    month = figures[2] % 4 * 10 + figures[3]
    try:
        # The century is in the three figures; 2000 lets 29 February pass in every one of them.
        date(_LEAP_YEAR, month, day)
    except ValueError:
        return False
    return True
