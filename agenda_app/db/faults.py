"""Which database errors the user can mend, and the words for them; the rest are bugs."""

from __future__ import annotations

from sqlalchemy.exc import DBAPIError, OperationalError

from agenda_app.errors import UserError

_SENTENCES = (
    (
        ("locked", "busy"),
        "Basen er opptatt av et annet program.",
        "Vent litt og prøv igjen. Lukk Saksliste på andre PC-er hvis det ikke hjelper.",
    ),
    (
        ("disk is full", "database or disk is full"),
        "Disken er full, så det siste ble ikke lagret.",
        "Frigjør plass på disken og prøv igjen.",
    ),
    (
        ("readonly", "read-only"),
        "Mappen med dataene kan ikke skrives til.",
        "Be IT om skrivetilgang, eller velg en annen mappe.",
    ),
    (
        ("malformed", "not a database", "corrupt"),
        "Basen er skadet og kan ikke leses.",
        "Hent tilbake den siste sikkerhetskopien. Den skadede filen blir liggende urørt.",
    ),
    (
        ("unable to open", "disk i/o error"),
        "Basen kan ikke åpnes.",
        "Se om mappen finnes, om disken eller nettet er tilkoblet, og prøv igjen.",
    ),
    (
        ("could not connect", "connection refused", "connection failed", "could not translate"),
        "Databasetjeneren svarer ikke.",
        "Se om PC-en er på nettet, eller ring IT.",
    ),
)


def user_error(error: DBAPIError) -> UserError | None:
    """Return the error in the user's words, None when it is a bug of ours."""
    text = str(error.orig).lower()
    for signs, message, remedy in _SENTENCES:
        if any(sign in text for sign in signs):
            return UserError(message, remedy)
    if isinstance(error, OperationalError) and "no such table" not in text:
        return UserError("Basen kan ikke brukes akkurat nå.", "Start programmet på nytt.")
    return None
