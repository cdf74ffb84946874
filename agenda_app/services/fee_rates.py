"""The municipality's rates for elected people, each set with the day from which it holds."""

from __future__ import annotations

from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.fee_models import FeeAmountRow, FeeRatesRow
from agenda_app.domain.committee import CommitteeId, Role
from agenda_app.domain.fee_json import (
    parts_from_json,
    parts_to_json,
    steps_from_json,
    steps_to_json,
)
from agenda_app.domain.fee_rates import FeeRate, Rates
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.typography import date_short
from agenda_app.errors import ConflictError, UserError
from agenda_app.services.rows import DO_IT_AGAIN


def every_rates(session: Session) -> tuple[Rates, ...]:
    """Return all rates that there have been, the newest first."""
    rows = session.scalars(select(FeeRatesRow).order_by(FeeRatesRow.starts.desc()))
    return tuple(_rates(session, row) for row in rows)


def replace_rates(session: Session, before: Rates | None, after: Rates | None) -> None:
    """Put rates in the place of others.

    What stands there must be what the user looked at: nobody's change is overwritten.

    Args:
        session: an open write.
        before: the rates as they were read, None to add a set.
        after: the rates as they shall be, None to take the set away.

    Raises:
        ConflictError: somebody changed them in between.
        UserError: other rates begin on the same day.
    """
    if before is not None:
        row = _row(session, before)
        if row is None or _rates(session, row) != before:
            raise ConflictError(
                Sentence(
                    "Noen andre har endret satsene i mellomtiden.",
                    "Nokon andre har endra satsane i mellomtida.",
                ),
                DO_IT_AGAIN,
            )
        for amount in session.scalars(select(FeeAmountRow).filter_by(rates_id=row.id)):
            session.delete(amount)
        session.flush()
        session.delete(row)
        session.flush()
    if after is not None:
        _add(session, after)


def _add(session: Session, rates: Rates) -> None:
    if _row(session, rates) is not None:
        day = date_short(rates.starts)
        raise UserError(
            Sentence(
                f"Det finnes allerede satser som gjelder fra {day}.",
                f"Det finst alt satsar som gjeld frå {day}.",
            ),
            Sentence(
                "Endre dem, eller velg en annen dato.", "Endre dei, eller vel ein annan dato."
            ),
        )
    row = FeeRatesRow(
        starts=rates.starts,
        parts=parts_to_json(rates.parts),
        documented_most=_stored(rates.documented_most),
        undocumented=steps_to_json(rates.undocumented),
        care_most=_stored(rates.care_most),
        per_kilometre=str(rates.per_kilometre),
        unit=str(rates.unit),
        source=rates.source,
    )
    session.add(row)
    session.flush()
    for fee in rates.fees:
        session.add(
            FeeAmountRow(
                rates_id=row.id,
                committee_id=fee.committee_id,
                role=fee.role.value,
                amount=str(fee.amount),
            )
        )
    session.flush()


def _row(session: Session, rates: Rates) -> FeeRatesRow | None:
    return session.scalar(select(FeeRatesRow).filter_by(starts=rates.starts))


def _rates(session: Session, row: FeeRatesRow) -> Rates:
    amounts = select(FeeAmountRow).filter_by(rates_id=row.id).order_by(FeeAmountRow.id)
    return Rates(
        starts=row.starts,
        fees=tuple(
            FeeRate(
                Role(fee.role),
                Decimal(fee.amount),
                None if fee.committee_id is None else CommitteeId(fee.committee_id),
            )
            for fee in session.scalars(amounts)
        ),
        parts=parts_from_json(row.parts),
        documented_most=_read(row.documented_most),
        undocumented=steps_from_json(row.undocumented),
        care_most=_read(row.care_most),
        per_kilometre=Decimal(row.per_kilometre),
        unit=Decimal(row.unit),
        source=row.source,
    )


def _stored(amount: Decimal | None) -> str | None:
    return None if amount is None else str(amount)


def _read(stored: str | None) -> Decimal | None:
    return None if stored is None else Decimal(stored)
