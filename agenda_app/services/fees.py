"""What elected people are paid for a period: the sittings, and what the rates make of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.alphabet import by_surname
from agenda_app.domain.fee_rates import Rates, rates_on
from agenda_app.domain.fee_words import remark_words
from agenda_app.domain.fees import FeeStatement, fee_statement
from agenda_app.domain.people import PersonId
from agenda_app.domain.presence import sittings_in
from agenda_app.domain.printed_lists import FeesContent
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.sittings import Sitting
from agenda_app.files.store import FileStore
from agenda_app.services.claims import sheets_of
from agenda_app.services.fee_rates import every_rates
from agenda_app.services.municipality import the_municipality
from agenda_app.services.people import persons
from agenda_app.services.rate_words import rule_words
from agenda_app.services.sat_meetings import lacking_words, period_head, sat_meetings


@dataclass(frozen=True, slots=True)
class Fees:
    """Who sat in the meetings of a period, and what that gives.

    Attributes:
        sittings: one for each person and meeting, by date.
        statement: what is paid.
        lacking: the meetings that are not in it, a sentence each.
    """

    sittings: tuple[Sitting, ...]
    statement: FeeStatement
    lacking: tuple[Sentence, ...]


def read_fees(
    session: Session, first: date, last: date, today: date, person_id: PersonId | None = None
) -> Fees:
    """Return what people are paid for a period, both days included, or one of them.

    Raises:
        UserError: the period ends before it begins.
    """
    found = sat_meetings(session, first, last, today)
    sittings: list[Sitting] = []
    for one in found.meetings:
        assert one.meeting.id is not None
        sheets = sheets_of(session, one.meeting.id)
        sittings += sittings_in(one.meeting, one.committee, one.attendance, sheets, one.hours)
    wanted = tuple(s for s in sittings if person_id is None or s.person_id == person_id)
    statement = _by_name(fee_statement(wanted, every_rates(session), first, last))
    return Fees(wanted, statement, tuple(lacking_words(line) for line in found.lacking))


def _by_name(statement: FeeStatement) -> FeeStatement:
    """Return a statement with its people in the order in which a list is looked up."""
    ordered = sorted(
        statement.persons, key=lambda one: (by_surname(one.person_name), one.person_id)
    )
    return replace(statement, persons=tuple(ordered))


def fees_content(
    session: Session,
    files: FileStore,
    first: date,
    last: date,
    today: date,
    person_id: PersonId | None = None,
) -> FeesContent:
    """Return the list of what people are paid, as it is printed.

    Raises:
        UserError: the period ends before it begins.
    """
    fees = read_fees(session, first, last, today, person_id)
    municipality = the_municipality(session)
    names = {one.id: one.name for one in persons(session)} if person_id is not None else {}
    about = names.get(person_id, "")
    language = municipality.language
    return FeesContent(
        period_head(files, municipality, first, last, today, about),
        fees.statement,
        tuple(dict.fromkeys(remark_words(r).said(language) for r in fees.statement.remarks)),
        tuple(sentence.said(language) for sentence in fees.lacking),
        tuple(rule_words(one).said(language) for one in _used(session, fees.sittings)),
    )


def _used(session: Session, sittings: Iterable[Sitting]) -> tuple[Rates, ...]:
    """Return the rates that held on some day of the sittings, the first ones first."""
    every = every_rates(session)
    held = {rates_on(every, day) for day in {sitting.day for sitting in sittings}}
    return tuple(rates for rates in reversed(every) if rates in held)
