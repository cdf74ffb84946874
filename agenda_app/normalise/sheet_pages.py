"""What goes wrong on the pages of a spreadsheet: numbers without room, errors, tiny print."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from agenda_app.domain.verdict_codes import Found
from agenda_app.normalise.remarks import Remarks
from agenda_app.normalise.sight import Sight

_TOO_NARROW = re.compile(r"#{3,}")
"""What office programs print of a number that is wider than its column."""
_ERROR = re.compile(
    r"#(?:REF!|NAME\?|DIV/0!|VALUE!|NUM!|NULL!|N/A|NAVN\?|DEL/0!|VERDI!|TALL!|I/T)"
    r"|(?:Err|Feil):5\d\d"
)
"""What they print where a formula comes to nothing, in English and Norwegian."""
_MOST_PIECES = 100


def without_what_goes_on(sights: Sequence[Sight]) -> list[Sight]:
    """Return the pages of a spreadsheet without the hidden words that are seen somewhere else.

    A text that crosses the edge of a page stands on both, and each page shows its part: what one
    of them hides is no secret.
    """
    pages = [
        _Page(_line(sight.text), [_line(words) for _, words in sight.hidden]) for sight in sights
    ]
    pieces = dict.fromkeys(words for sight in sights for _, words in sight.hidden)
    seen = {words for words in list(pieces)[:_MOST_PIECES] if _is_seen(_line(words), pages)}
    return [
        replace(sight, hidden=tuple(one for one in sight.hidden if one[1] not in seen))
        for sight in sights
    ]


class _Page(NamedTuple):
    """What stands on a page, and those of its words that nobody sees."""

    text: str
    hidden: list[str]


def _is_seen(words: str, pages: list[_Page]) -> bool:
    """Tell whether words stand on a page that does not hide them.

    Whole words must stand there as such: "Ola" is not seen in "Olav". At the edge of a page a word
    may be cut in two.
    """
    texts = [page for page in pages if words in page.text]
    whole = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")
    standing = [page for page in texts if whole.search(page.text)]
    return any(not any(words in one for one in page.hidden) for page in standing or texts)


def _line(text: str) -> str:
    return " ".join(text.split())


def note_sheets(sights: Sequence[Sight], remarks: Remarks) -> None:
    """Note on which pages of a spreadsheet something cannot be read or did not work out."""
    for number, sight in enumerate(sights, start=1):
        if _TOO_NARROW.search(sight.text):
            remarks.find(Found.TOO_NARROW, number)
        if _ERROR.search(sight.text):
            remarks.find(Found.CELL_ERRORS, number)
        if sight.tiny:
            remarks.find(Found.TINY_PRINT, number)
