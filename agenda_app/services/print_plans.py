"""How a committee's papers are laid out for the printer and the mailbox."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy.orm import Session

from agenda_app.db.dispatch_models import PrintPlanRow
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.print_plan import (
    LARGEST_MB,
    WIDEST_BINDING_MM,
    PrintPlan,
    from_json,
    to_json,
)
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.services.plan_rows import keep_plan

_BEFORE_THE_FIRST = 0


@dataclass(frozen=True, slots=True)
class StoredPlan:
    """A committee's plan and the version it was read at; 0 when none was ever saved."""

    plan: PrintPlan = field(default_factory=PrintPlan)
    version: int = _BEFORE_THE_FIRST


def print_plan(session: Session, committee_id: CommitteeId) -> PrintPlan:
    """Return the plan of a committee, the ordinary one when none was saved."""
    return stored_plan(session, committee_id).plan


def stored_plan(session: Session, committee_id: CommitteeId) -> StoredPlan:
    """Return the plan of a committee as ``save_print_plan`` wants it back."""
    row = session.get(PrintPlanRow, committee_id)
    return StoredPlan() if row is None else StoredPlan(from_json(row.plan), row.version)


def save_print_plan(
    session: Session, committee_id: CommitteeId, plan: PrintPlan, version: int
) -> StoredPlan:
    """Save the plan of a committee and return it.

    Args:
        session: an open write.
        committee_id: whose plan.
        plan: the choices.
        version: of the plan that was changed, 0 for the first one.

    Raises:
        NotFoundError: the committee is gone.
        ConflictError: somebody saved a plan in between.
        UserError: a figure is outside its bounds.
    """
    _check(plan)
    kept = keep_plan(session, PrintPlanRow, committee_id, to_json(plan), version)
    return StoredPlan(plan, kept)


def _check(plan: PrintPlan) -> None:
    if not 0 <= plan.binding_mm <= WIDEST_BINDING_MM:
        raise UserError(
            Sentence(
                f"Innbindingsmargen kan ikke være {plan.binding_mm} mm.",
                f"Innbindingsmargen kan ikkje vere {plan.binding_mm} mm.",
            ),
            Sentence(
                f"Skriv et tall fra 0 til {WIDEST_BINDING_MM}.",
                f"Skriv eit tal frå 0 til {WIDEST_BINDING_MM}.",
            ),
        )
    if not 0 <= plan.email_mb <= LARGEST_MB:
        raise UserError(
            Sentence(
                f"Den største filen til e-post kan ikke være {plan.email_mb} MB.",
                f"Den største fila til e-post kan ikkje vere {plan.email_mb} MB.",
            ),
            Sentence(
                f"Skriv et tall fra 0 til {LARGEST_MB}. 0 betyr ingen grense.",
                f"Skriv eit tal frå 0 til {LARGEST_MB}. 0 tyder inga grense.",
            ),
        )
