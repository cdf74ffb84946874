"""The municipality: its name, its words, its letterhead."""

from __future__ import annotations

from dataclasses import asdict

from sqlalchemy.orm import Session

from agenda_app.db.models import MunicipalityRow
from agenda_app.domain.language import Language
from agenda_app.domain.municipality import Municipality
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import NotFoundError, UserError
from agenda_app.services.rows import raise_version

_ONLY = 1


def find_municipality(session: Session) -> Municipality | None:
    """Return the municipality, None before the first page has been filled in."""
    row = session.get(MunicipalityRow, _ONLY)
    if row is None:
        return None
    names = Municipality.__dataclass_fields__.keys() - {"language"}
    return Municipality(
        language=Language(row.language), **{name: getattr(row, name) for name in names}
    )


def the_municipality(session: Session) -> Municipality:
    """Return the municipality.

    Raises:
        NotFoundError: none has been set up.
    """
    found = find_municipality(session)
    if found is None:
        raise NotFoundError(
            Sentence("Kommunen er ikke satt opp ennå.", "Kommunen er ikkje sett opp enno."),
            Sentence(
                "Fyll ut kommunens navn først, eller skriv saksliste init --municipality NAVN.",
                "Fyll ut namnet på kommunen først, eller skriv saksliste init --municipality NAMN.",
            ),
        )
    return found


def save_municipality(session: Session, municipality: Municipality) -> Municipality:
    """Save the municipality and return it with its new version.

    Raises:
        ConflictError: somebody saved it in between.
        UserError: the name is empty.
    """
    if not municipality.name.strip():
        raise UserError(
            Sentence("Kommunen må ha et navn.", "Kommunen må ha eit namn."),
            Sentence("Skriv kommunens navn.", "Skriv namnet på kommunen."),
        )
    row = session.get(MunicipalityRow, _ONLY)
    if row is None:
        row = MunicipalityRow(id=_ONLY, version=1)
        session.add(row)
    else:
        raise_version(session, row, municipality.version)
    values = asdict(municipality)
    values["language"] = municipality.language.value
    del values["version"]
    for name, value in values.items():
        setattr(row, name, value)
    session.flush()
    return the_municipality(session)
