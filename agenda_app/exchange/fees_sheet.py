"""What elected people are paid as a spreadsheet (OpenDocument), which Excel and payroll open.

The first sheet has a row for every amount, with real numbers, dates and times, so that it can be
sorted, summed and read in by other programs. The second has the sums, the third what somebody
should look at. What was typed is a cell of text, so it can never become a formula.
"""

from __future__ import annotations

from agenda_app.domain.fee_lines import FeeLine
from agenda_app.domain.language import Language
from agenda_app.domain.printed_lists import FeesContent
from agenda_app.domain.sentence import NOTHING, Sentence, alike
from agenda_app.domain.sittings import ClaimKind
from agenda_app.exchange.spreadsheet import Cell, Sheet, packed
from agenda_app.terms import word

ENDING = "ods"

_FEE = Sentence("Møtegodtgjøring", "Møtegodtgjersle")
_NAME, _SUM = Sentence("Navn", "Namn"), alike("Sum")
_UNITS = {
    ClaimKind.DOCUMENTED_EARNINGS: alike("kr"),
    ClaimKind.UNDOCUMENTED_EARNINGS: Sentence("timer", "timar"),
    ClaimKind.CARE: alike("kr"),
    ClaimKind.TRAVEL: alike("km"),
    ClaimKind.EXPENSES: alike("kr"),
}
_COLUMNS = (
    *(_NAME, Sentence("Utvalg", "Utval"), alike("Dato")),
    *(Sentence("Fra", "Frå"), alike("Til"), alike("Rolle"), Sentence("Hva", "Kva")),
    *(Sentence("Mengde", "Mengd"), Sentence("Enhet", "Eining"), alike("Bilag")),
    *(alike("Sats"), Sentence("Andel", "Del"), alike("Beløp")),
)
_LINES, _SUMS = alike("Linjer"), alike("Sum per person")
_REMARKS = Sentence("Se på dette", "Sjå på dette")


def fees_sheet(content: FeesContent) -> bytes:
    """Return the list as .ods; the same list gives the same bytes."""
    language, statement = content.head.language, content.statement
    kinds: tuple[ClaimKind | None, ...] = (None, *ClaimKind)
    sums: list[tuple[Cell, ...]] = [
        (one.person_name, *(one.total_for(kind) for kind in kinds), one.total)
        for one in statement.persons
    ]
    whole = (statement.total_for(kind) for kind in kinds)
    sums.append((_SUM.said(language), *whole, statement.total))
    sheets = [
        Sheet(
            _LINES.said(language),
            tuple(column.said(language) for column in _COLUMNS),
            tuple(_line(line, language) for line in statement.lines),
        ),
        Sheet(
            _SUMS.said(language),
            (
                *(_NAME.said(language), _FEE.said(language)),
                *(word(kind, language) for kind in ClaimKind),
                _SUM.said(language),
            ),
            tuple(sums),
        ),
    ]
    remarks = tuple((text,) for text in (*content.remarks, *content.lacking))
    if remarks:
        name = _REMARKS.said(language)
        sheets.append(Sheet(name, (name,), remarks))
    return packed(sheets)


def _line(line: FeeLine, language: Language) -> tuple[Cell, ...]:
    sitting, claim = line.sitting, line.claim
    return (
        sitting.person_name,
        sitting.committee_name,
        sitting.day,
        sitting.came,
        sitting.left,
        word(sitting.role, language),
        _FEE.said(language) if claim is None else word(claim.kind, language),
        None if claim is None else claim.quantity,
        (NOTHING if claim is None else _UNITS[claim.kind]).said(language),
        "" if claim is None else claim.receipt,
        line.rate,
        line.factor if claim is None else None,
        line.amount,
    )
