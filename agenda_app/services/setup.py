"""The first page filled in: a municipality with the bodies it has."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, time

from sqlalchemy.orm import Session

from agenda_app.domain.committee import Committee, StandardItem
from agenda_app.domain.committee import CommitteeKind as Kind
from agenda_app.domain.language import Language
from agenda_app.domain.municipality import Municipality
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.services.committees import save_committee
from agenda_app.services.municipality import find_municipality, save_municipality
from agenda_app.services.people import term_on

_ALL = (StandardItem.APPROVE_NOTICE, StandardItem.APPROVE_MINUTES, StandardItem.REFERRALS)
_COUNCIL = (*_ALL, StandardItem.QUESTION_TIME)

_BODIES = (
    (
        "KST",
        "Kommunestyret",
        "Kommunestyret",
        Kind.MUNICIPAL_COUNCIL,
        11,
        time(18),
        _COUNCIL,
    ),
    ("FSK", "Formannskapet", "Formannskapet", Kind.EXECUTIVE_COMMITTEE, 5, time(9), _ALL),
    ("ELD", "Eldrerådet", "Eldrerådet", Kind.ADVISORY_COUNCIL, 7, time(10), _ALL),
    ("UNG", "Ungdomsrådet", "Ungdomsrådet", Kind.ADVISORY_COUNCIL, 7, time(14), _ALL),
    (
        "KTR",
        "Kontrollutvalget",
        "Kontrollutvalet",
        Kind.CONTROL_COMMITTEE,
        5,
        time(10),
        _ALL,
    ),
    ("VAL", "Valgstyret", "Valstyret", Kind.ELECTION_BOARD, 5, time(9), _ALL),
)


def usual_committees(language: Language) -> tuple[Committee, ...]:
    """Return the bodies that most municipalities have, with the smallest lawful council.

    Council and executive committee: koml. §§ 5-5, 5-6. All figures can be changed.
    """
    return tuple(
        Committee(
            id=None,
            code=code,
            name=nb if language is Language.BOKMAL else nn,
            kind=kind,
            seats=seats,
            place="Kommunestyresalen" if kind is Kind.MUNICIPAL_COUNCIL else "Rådhuset",
            starts_at=starts,
            standard_items=items,
        )
        for code, nb, nn, kind, seats, starts, items in _BODIES
    )


def set_up(
    session: Session, municipality: Municipality, codes: Iterable[str], today: date
) -> tuple[Committee, ...]:
    """Make the municipality with some of the usual committees, and the current election period.

    Args:
        session: an open write.
        municipality: its name and language at least.
        codes: which of ``usual_committees``.
        today: decides the election period.

    Raises:
        UserError: a municipality is already there, or the name is empty.
    """
    if find_municipality(session) is not None:
        raise UserError(
            Sentence(
                "Det finnes allerede en kommune i denne mappen.",
                "Det finst alt ein kommune i denne mappa.",
            ),
            Sentence(
                "Velg en annen mappe, eller endre navnet i Innstillinger.",
                "Vel ei anna mappe, eller endre namnet i Innstillingar.",
            ),
        )
    save_municipality(session, municipality)
    term_on(session, today)
    wanted = set(codes)
    return tuple(
        save_committee(session, committee)
        for committee in usual_committees(municipality.language)
        if committee.code in wanted
    )
