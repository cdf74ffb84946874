"""Which database errors the user can mend, and the words for them; the rest are bugs."""

from __future__ import annotations

from sqlalchemy.exc import DBAPIError, OperationalError

from agenda_app.domain.sentence import Sentence, alike
from agenda_app.errors import UserError

_SENTENCES = (
    (
        ("locked", "busy"),
        Sentence("Basen er opptatt av et annet program.", "Basen er oppteken av eit anna program."),
        Sentence(
            "Vent litt og prøv igjen. Lukk Saksliste på andre PC-er hvis det ikke hjelper.",
            "Vent litt og prøv igjen. Lukk Saksliste på andre PC-ar om det ikkje hjelper.",
        ),
    ),
    (
        ("disk is full", "database or disk is full"),
        Sentence(
            "Disken er full, så det siste ble ikke lagret.",
            "Disken er full, så det siste vart ikkje lagra.",
        ),
        Sentence(
            "Frigjør plass på disken og prøv igjen.", "Frigjer plass på disken og prøv igjen."
        ),
    ),
    (
        ("readonly", "read-only"),
        Sentence(
            "Mappen med dataene kan ikke skrives til.",
            "Det går ikkje å skrive til mappa med dataa.",
        ),
        Sentence(
            "Be IT om skrivetilgang, eller velg en annen mappe.",
            "Be IT om skrivetilgang, eller vel ei anna mappe.",
        ),
    ),
    (
        ("malformed", "not a database", "corrupt"),
        Sentence("Basen er skadet og kan ikke leses.", "Basen er skadd og kan ikkje lesast."),
        Sentence(
            "Hent tilbake den siste sikkerhetskopien. Den skadede filen blir liggende urørt.",
            "Hent tilbake den siste tryggingskopien. Den skadde fila blir liggjande urørt.",
        ),
    ),
    (
        ("disk i/o error",),
        Sentence(
            "Det går ikke an å lese eller skrive på disken, så det siste ble ikke lagret.",
            "Det går ikkje an å lese eller skrive på disken, så det siste vart ikkje lagra.",
        ),
        Sentence(
            "Se om disken er full, eller om nettet er borte, og prøv igjen.",
            "Sjå om disken er full, eller om nettet er borte, og prøv igjen.",
        ),
    ),
    (
        ("unable to open",),
        Sentence("Basen kan ikke åpnes.", "Basen kan ikkje opnast."),
        Sentence(
            "Se om mappen finnes, om disken eller nettet er tilkoblet, og prøv igjen.",
            "Sjå om mappa finst, om disken eller nettet er kopla til, og prøv igjen.",
        ),
    ),
    (
        ("could not connect", "connection refused", "connection failed", "could not translate"),
        Sentence("Databasetjeneren svarer ikke.", "Databasetenaren svarar ikkje."),
        Sentence(
            "Se om PC-en er på nettet, eller ring IT.", "Sjå om PC-en er på nettet, eller ring IT."
        ),
    ),
)

_NOT_NOW = Sentence("Basen kan ikke brukes akkurat nå.", "Basen kan ikkje brukast akkurat no.")
_START_AGAIN = alike("Start programmet på nytt.")


def user_error(error: DBAPIError) -> UserError | None:
    """Return the error in the user's words, None when it is a bug of ours."""
    text = str(error.orig).lower()
    for signs, message, remedy in _SENTENCES:
        if any(sign in text for sign in signs):
            return UserError(message, remedy)
    if isinstance(error, OperationalError) and "no such table" not in text:
        return UserError(_NOT_NOW, _START_AGAIN)
    return None
