"""What elected people are paid as a spreadsheet (OpenDocument), which Excel and payroll open.

The first sheet has a row for every amount, with real numbers, dates and times, so that it can be
sorted, summed and read in by other programs. The second has the sums, the others what a part of a
meeting gives and what somebody should look at. What was typed is a cell of text, so it can never
become a formula.
"""

from __future__ import annotations

from agenda_app.domain.fee_lines import FeeLine
from agenda_app.domain.fee_words import hours_text
from agenda_app.domain.language import Language
from agenda_app.domain.printed_lists import FeesContent
from agenda_app.domain.sittings import ClaimKind
from agenda_app.exchange.spreadsheet import Cell, Sheet, packed
from agenda_app.terms import sat_as, word

ENDING = "ods"

Forms = tuple[str, str]
"""A word in bokmål and in nynorsk."""

_FEE: Forms = ("Møtegodtgjøring", "Møtegodtgjersle")
_NAME: Forms = ("Navn", "Namn")
_SUM: Forms = ("Sum", "Sum")
_UNITS: dict[ClaimKind, Forms] = {
    ClaimKind.DOCUMENTED_EARNINGS: ("kr", "kr"),
    ClaimKind.UNDOCUMENTED_EARNINGS: ("timer", "timar"),
    ClaimKind.CARE: ("kr", "kr"),
    ClaimKind.TRAVEL: ("km", "km"),
    ClaimKind.EXPENSES: ("kr", "kr"),
}
_COLUMNS: tuple[Forms, ...] = (
    *(_NAME, ("Utvalg", "Utval"), ("Dato", "Dato"), ("Fra", "Frå"), ("Til", "Til")),
    *(("Rolle", "Rolle"), ("Hva", "Kva"), ("Mengde", "Mengd"), ("Enhet", "Eining")),
    *(("Bilag", "Bilag"), ("Sats", "Sats"), ("Andel", "Del"), ("Beløp", "Beløp")),
    ("Til stede", "Til stades"),
)
_LINES: Forms = ("Linjer", "Linjer")
_SUMS: Forms = ("Sum per person", "Sum per person")
_RULES: Forms = ("Satser", "Satsar")
_REMARKS: Forms = ("Se på dette", "Sjå på dette")


def fees_sheet(content: FeesContent) -> bytes:
    """Return the list as .ods; the same list gives the same bytes."""
    language, statement = content.head.language, content.statement
    kinds: tuple[ClaimKind | None, ...] = (None, *ClaimKind)
    sums: list[tuple[Cell, ...]] = [
        (one.person_name, *(one.total_for(kind) for kind in kinds), one.total)
        for one in statement.persons
    ]
    whole = (statement.total_for(kind) for kind in kinds)
    sums.append((_said(_SUM, language), *whole, statement.total))
    sheets = [
        Sheet(
            _said(_LINES, language),
            tuple(_said(column, language) for column in _COLUMNS),
            tuple(_line(line, language) for line in statement.lines),
        ),
        Sheet(
            _said(_SUMS, language),
            (
                *(_said(_NAME, language), _said(_FEE, language)),
                *(word(kind, language) for kind in ClaimKind),
                _said(_SUM, language),
            ),
            tuple(sums),
        ),
    ]
    for forms, texts in (
        (_RULES, content.rules),
        (_REMARKS, (*content.remarks, *content.lacking)),
    ):
        if texts:
            name = _said(forms, language)
            sheets.append(Sheet(name, (name,), tuple((text,) for text in texts)))
    return packed(sheets)


def _line(line: FeeLine, language: Language) -> tuple[Cell, ...]:
    sitting, claim = line.sitting, line.claim
    return (
        sitting.person_name,
        sitting.committee_name,
        sitting.day,
        sitting.stays[0][0] if sitting.stays else None,
        sitting.stays[-1][1] if sitting.stays else None,
        sat_as(sitting, language),
        _said(_FEE, language) if claim is None else word(claim.kind, language),
        None if claim is None else claim.quantity,
        "" if claim is None else _said(_UNITS[claim.kind], language),
        "" if claim is None else claim.receipt,
        line.rate,
        line.factor if claim is None else None,
        line.amount,
        hours_text(sitting),
    )


def _said(forms: Forms, language: Language) -> str:
    return forms[0 if language is Language.BOKMAL else 1]
