"""What goes wrong on the pages of a spreadsheet: numbers without room, errors, tiny print."""

from __future__ import annotations

import re
from collections.abc import Sequence

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


def note_sheets(sights: Sequence[Sight], remarks: Remarks) -> None:
    """Note on which pages of a spreadsheet something cannot be read or did not work out."""
    for number, sight in enumerate(sights, start=1):
        if _TOO_NARROW.search(sight.text):
            remarks.find(Found.TOO_NARROW, number)
        if _ERROR.search(sight.text):
            remarks.find(Found.CELL_ERRORS, number)
        if sight.tiny:
            remarks.find(Found.TINY_PRINT, number)
