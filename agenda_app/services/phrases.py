"""The municipality's own phrases for the minutes."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.phrase_models import PhraseRow
from agenda_app.domain.phrases import OWN_NUMBERS, Phrases
from agenda_app.domain.sentence import Sentence


def read_phrases(session: Session) -> Phrases:
    """Return the municipality's own phrases by their figure; those that are usual are left out."""
    rows = session.scalars(select(PhraseRow).order_by(PhraseRow.number))
    return {row.number: Sentence(row.bokmal, row.nynorsk) for row in rows}


def save_phrases(session: Session, phrases: Phrases) -> Phrases:
    """Make these the municipality's own phrases, and return them as they are kept.

    One that says nothing in either form makes room for the usual one.

    Raises:
        ValueError: a figure has no phrase that can be changed.
    """
    strange = set(phrases) - set(OWN_NUMBERS)
    if strange:
        raise ValueError(f"no such phrases: {sorted(strange)}")
    for row in session.scalars(select(PhraseRow)):
        session.delete(row)
    session.flush()
    for number, own in sorted(phrases.items()):
        bokmal, nynorsk = " ".join(own.bokmal.split()), " ".join(own.nynorsk.split())
        if bokmal or nynorsk:
            session.add(PhraseRow(number=number, bokmal=bokmal, nynorsk=nynorsk))
    session.flush()
    return read_phrases(session)
