"""What elected people are paid for a period (godtgjøringsliste), for payroll and auditors."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable, Spacer

from agenda_app.documents import measures, style
from agenda_app.documents.labels import label
from agenda_app.documents.measures import MM
from agenda_app.documents.page import section
from agenda_app.documents.pen import Entry, FormLine
from agenda_app.documents.period_paper import finished_list, heading, lines, top_of
from agenda_app.documents.plain_table import plain_table
from agenda_app.documents.tagging import Element
from agenda_app.domain.fee_lines import FeeLine
from agenda_app.domain.fee_rates import total_of
from agenda_app.domain.fee_words import factor_text, hours_text
from agenda_app.domain.fees import FeeStatement, PersonFees
from agenda_app.domain.language import Language
from agenda_app.domain.printed_lists import FeesContent
from agenda_app.domain.sittings import LOST_EARNINGS, ClaimKind, Sitting
from agenda_app.domain.typography import date_short, with_hour
from agenda_app.terms import sat_as, word
from agenda_app.words import amount, quantity

_SUM = 22 * MM
_PEOPLE = (measures.TEXT_WIDTH - 14 * MM - 4 * _SUM, 14 * MM, *[_SUM] * 4)
_BODIES = (measures.TEXT_WIDTH - _SUM, _SUM)
_LINES = (19 * MM, 33 * MM, 22 * MM, 41 * MM, 26 * MM, measures.TEXT_WIDTH - 141 * MM)
_BETWEEN = 5 * MM
_HAND = 58 * MM


def render_fees(content: FeesContent) -> bytes:
    """Return the list as PDF."""
    head, language, statement = content.head, content.head.language, content.statement
    title = label("fees", language)
    top = section(title, language)
    story = [
        *top_of(head, title, (), top),
        *lines((label("fees_secret", language), *content.rules), style.SMALL, top),
    ]
    if statement.persons:
        story += [
            *heading(label("fees_people", language), top),
            _people(statement, language, top),
            *heading(label("fees_committees", language), top),
            _bodies(statement, language, top),
        ]
    else:
        story += lines((label("no_fees", language),), style.PLAIN, top)
    for key, texts in (("fees_doubts", content.remarks), ("fees_lacking", content.lacking)):
        if texts:
            story += [*heading(label(key, language), top), *lines(texts, style.PLAIN, top)]
    for person in statement.persons:
        story += [*heading(person.person_name, top), _person(person, language, top)]
    if statement.persons:
        hands = ("attested", "approved_for_payment")
        entries = tuple(Entry(label(key, language), blank=_HAND) for key in hands)
        story += [Spacer(1, 9 * MM), FormLine(entries, top)]
    return finished_list(head, label("fees_short", language), top, story)


def _figures_of(person: PersonFees | FeeStatement) -> tuple[str, ...]:
    """Return fees, lost earnings, everything else, and the sum, as they are printed."""
    fees, lost = person.total_for(None), total_of(person.total_for(kind) for kind in LOST_EARNINGS)
    sums = (fees, lost, person.total - fees - lost, person.total)
    return tuple(amount(one) for one in sums)


def _met(lines_of: Sequence[FeeLine]) -> int:
    """Return how many meetings lines are for."""
    return len({line.sitting.meeting_id for line in lines_of})


def _people(statement: FeeStatement, language: Language, top: Element) -> Flowable:
    keys = ("person", "meetings_met", "fees_sum", "lost_earnings", "other_claims", "sum")
    rows = [(one.person_name, str(_met(one.lines)), *_figures_of(one)) for one in statement.persons]
    rows.append((label("sum", language), "", *_figures_of(statement)))
    return plain_table(
        [label(key, language) for key in keys],
        rows,
        _PEOPLE,
        top,
        figures=(1, 2, 3, 4, 5),
        space_after=_BETWEEN,
        look=style.TABLE_SMALL,
        total=True,
    )


def _bodies(statement: FeeStatement, language: Language, top: Element) -> Flowable:
    bodies = {line.sitting.committee_id: line.sitting.committee_name for line in statement.lines}
    rows = [(name, amount(statement.total_in(body))) for body, name in bodies.items()]
    rows.append((label("sum", language), amount(statement.total)))
    return plain_table(
        [label(key, language) for key in ("committee", "sum")],
        rows,
        _BODIES,
        top,
        figures=(1,),
        space_after=_BETWEEN,
        look=style.TABLE_SMALL,
        total=True,
    )


def _person(person: PersonFees, language: Language, top: Element) -> Flowable:
    keys = ("date", "committee", "hours_there", "fee_for", "reckoned", "amount")
    rows, before = [], None
    for line in person.lines:
        same = line.sitting == before
        where = ("", "", "") if same else _where(line.sitting)
        told = (_what(line, language), _reckoned(line, language), amount(line.amount))
        rows.append((*where, *told))
        before = line.sitting
    goes_on = [n for n, row in enumerate(rows) if not row[0]]
    rows.append((label("sum", language), "", "", "", "", amount(person.total)))
    return plain_table(
        [label(key, language) for key in keys],
        rows,
        _LINES,
        top,
        figures=(5,),
        goes_on=goes_on,
        space_after=_BETWEEN,
        look=style.TABLE_SMALL,
        total=True,
    )


def _where(sitting: Sitting) -> tuple[str, str, str]:
    day = with_hour(date_short(sitting.day), sitting.hour)
    return day, sitting.committee_name, hours_text(sitting)


def _what(line: FeeLine, language: Language) -> str:
    """Return "Møtegodtgjøring, leder", or the claim with the paper that shows it."""
    if line.claim is None:
        return f"{label('fee', language)}, {sat_as(line.sitting, language)}"
    told = word(line.claim.kind, language)
    if line.claim.receipt.strip():
        told += f", {label('receipt', language).format(line.claim.receipt.strip())}"
    return told


def _reckoned(line: FeeLine, language: Language) -> str:
    """Return how an amount came about: "1/2 × 800,00", "4,5 timer", "32 km × 3,50"."""
    claim = line.claim
    if claim is None:
        factor = factor_text(line.factor)
        return f"{factor} × {amount(line.rate)}" if factor and line.rate is not None else ""
    if claim.kind is ClaimKind.UNDOCUMENTED_EARNINGS:
        return label("hours", language).format(quantity(claim.quantity))
    if claim.kind is ClaimKind.TRAVEL and line.rate is not None:
        driven = label("kilometres", language).format(quantity(claim.quantity))
        return f"{driven} × {amount(line.rate)}"
    if line.is_cut:
        return label("kroner_claimed", language).format(amount(claim.quantity))
    return ""
