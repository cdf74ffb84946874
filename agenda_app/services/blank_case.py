"""A case that begins with nothing but a title, in the municipality's own words."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.case import Case, CasePaper, Proposal, Signer
from agenda_app.domain.files import StoredFile
from agenda_app.services.cases import save_case
from agenda_app.services.municipality import the_municipality


def add_blank_case(
    session: Session, title: str, today: date | None = None, source: StoredFile | None = None
) -> Case:
    """Save a case with an empty proposal under the municipality's heading, and return it.

    Args:
        session: an open write.
        title: what it is about.
        today: the date of its paper, None when it has a date that nobody could read.
        source: the original, when it is a file whose text could not be read in.

    Raises:
        UserError: the title is empty.
    """
    municipality = the_municipality(session)
    name, chief = municipality.chief_executive_name, municipality.chief_executive_title
    paper = CasePaper(
        date=today,
        proposals=(Proposal(municipality.proposal_label, ()),),
        signers=(Signer(name, chief),) if name else (),
        language=municipality.language,
        source=source,
    )
    return save_case(session, Case(None, title, paper=paper))
