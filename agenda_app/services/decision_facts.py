"""What is told to whom of the resolution in a case: read and saved."""

from __future__ import annotations

import json
from collections.abc import Iterable

from sqlalchemy.orm import Session

from agenda_app.db.aftermath_models import DecisionFactsRow
from agenda_app.domain.case import CaseId
from agenda_app.domain.complaint_deadlines import ReviewKind
from agenda_app.domain.decision_facts import DecisionFacts, Party
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.text import clean
from agenda_app.errors import UserError
from agenda_app.services.cases import read_case
from agenda_app.services.rows import raise_version


def read_decision_facts(session: Session, case_id: CaseId) -> DecisionFacts:
    """Return what is kept of a case's letters, the usual as long as nothing is."""
    row = session.get(DecisionFactsRow, case_id)
    if row is None:
        return DecisionFacts(case_id)
    return DecisionFacts(
        case_id=case_id,
        is_individual=row.is_individual,
        parties=tuple(Party(*fields) for fields in json.loads(row.parties)),
        complaint_body=row.complaint_body,
        review=ReviewKind(row.review),
        version=row.version,
    )


def save_decision_facts(session: Session, facts: DecisionFacts) -> DecisionFacts:
    """Save what is told of a case, and return it with its new version.

    A party without anything written is left out.

    Raises:
        NotFoundError: there is no such case.
        ConflictError: somebody saved it in between.
        UserError: a party has an address and no name.
    """
    read_case(session, facts.case_id)
    parties = tuple(_written(facts.parties))
    row = session.get(DecisionFactsRow, facts.case_id)
    if row is None:
        row = DecisionFactsRow(case_id=facts.case_id, version=0, review=facts.review.value)
        session.add(row)
        session.flush()
    raise_version(session, row, facts.version)
    row.is_individual = facts.is_individual
    row.parties = json.dumps([[p.name, p.address, p.email] for p in parties], ensure_ascii=False)
    row.complaint_body = " ".join(clean(facts.complaint_body).split())
    row.review = facts.review.value
    session.flush()
    return read_decision_facts(session, facts.case_id)


def _written(parties: Iterable[Party]) -> Iterable[Party]:
    for party in parties:
        name = " ".join(clean(party.name).split())
        lines = (" ".join(line.split()) for line in clean(party.address).splitlines())
        address = "\n".join(line for line in lines if line)
        email = clean(party.email).strip()
        if name:
            yield Party(name, address, email)
        elif address or email:
            raise UserError(
                Sentence("En part mangler navn.", "Ein part manglar namn."),
                Sentence(
                    "Skriv navnet, eller ta bort linjen.", "Skriv namnet, eller ta bort linja."
                ),
            )
