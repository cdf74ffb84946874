"""Which database errors the user can mend, and the words for them; the rest are bugs."""

from __future__ import annotations

import sqlite3

from sqlalchemy.exc import DBAPIError, OperationalError

from agenda_app.domain.sentence import Sentence, alike
from agenda_app.errors import UserError

_Told = tuple[Sentence, Sentence]

_BUSY: _Told = (
    Sentence("Basen er opptatt av et annet program.", "Basen er oppteken av eit anna program."),
    Sentence(
        "Vent litt og prøv igjen. Lukk Saksliste på andre PC-er hvis det ikke hjelper.",
        "Vent litt og prøv igjen. Lukk Saksliste på andre PC-ar om det ikkje hjelper.",
    ),
)
_SILENT: _Told = (
    Sentence("Databasetjeneren svarer ikke.", "Databasetenaren svarar ikkje."),
    Sentence(
        "Se om PC-en er på nettet, eller ring IT.", "Sjå om PC-en er på nettet, eller ring IT."
    ),
)
_IN_FILE: tuple[tuple[tuple[str, ...], _Told], ...] = (
    (("locked", "busy"), _BUSY),
    (
        ("disk is full",),
        (
            Sentence(
                "Disken er full, så det siste ble ikke lagret.",
                "Disken er full, så det siste vart ikkje lagra.",
            ),
            Sentence(
                "Frigjør plass på disken og prøv igjen.", "Frigjer plass på disken og prøv igjen."
            ),
        ),
    ),
    (
        ("readonly",),
        (
            Sentence(
                "Mappen med dataene kan ikke skrives til.",
                "Det går ikkje å skrive til mappa med dataa.",
            ),
            Sentence(
                "Be IT om skrivetilgang, eller velg en annen mappe.",
                "Be IT om skrivetilgang, eller vel ei anna mappe.",
            ),
        ),
    ),
    (
        ("malformed", "not a database", "corrupt"),
        (
            Sentence("Basen er skadet og kan ikke leses.", "Basen er skadd og kan ikkje lesast."),
            Sentence(
                "Hent tilbake den siste sikkerhetskopien. Den skadede filen blir liggende urørt.",
                "Hent tilbake den siste tryggingskopien. Den skadde fila blir liggjande urørt.",
            ),
        ),
    ),
    (
        ("disk i/o error",),
        (
            Sentence(
                "Det går ikke an å lese eller skrive på disken, så det siste ble ikke lagret.",
                "Det går ikkje an å lese eller skrive på disken, så det siste vart ikkje lagra.",
            ),
            Sentence(
                "Se om disken er full, eller om nettet er borte, og prøv igjen.",
                "Sjå om disken er full, eller om nettet er borte, og prøv igjen.",
            ),
        ),
    ),
    (
        ("unable to open",),
        (
            Sentence("Basen kan ikke åpnes.", "Basen kan ikkje opnast."),
            Sentence(
                "Se om mappen finnes, om disken eller nettet er tilkoblet, og prøv igjen.",
                "Sjå om mappa finst, om disken eller nettet er kopla til, og prøv igjen.",
            ),
        ),
    ),
)
"""What SQLite says, by words in it: it numbers its errors more coarsely."""
_BY_CODE: tuple[tuple[tuple[str, ...], _Told], ...] = (
    (("55P03", "40"), _BUSY),
    (("08", "57"), _SILENT),
    (
        ("53300",),
        (
            Sentence(
                "Databasetjeneren har for mange brukere akkurat nå.",
                "Databasetenaren har for mange brukarar akkurat no.",
            ),
            alike("Vent litt og prøv igjen, eller ring IT."),
        ),
    ),
    (
        ("53", "58", "XX"),
        (
            Sentence(
                "Databasetjeneren har ikke plass eller er skadet, så det siste ble ikke lagret.",
                "Databasetenaren har ikkje plass eller er skadd, så det siste vart ikkje lagra.",
            ),
            alike("Ring IT."),
        ),
    ),
    (
        ("42501", "25006"),
        (
            Sentence(
                "Brukeren har ikke lov til å skrive i den felles basen.",
                "Brukaren har ikkje lov til å skrive i den felles basen.",
            ),
            Sentence(
                "Be IT om rett til å lage og endre tabeller i basen.",
                "Be IT om rett til å lage og endre tabellar i basen.",
            ),
        ),
    ),
    (
        ("42P07",),
        (
            Sentence("Basen brukes av et annet program.", "Basen blir brukt av eit anna program."),
            Sentence(
                "Be IT om en tom base til Saksliste. Ingenting er endret.",
                "Be IT om ein tom base til Saksliste. Ingenting er endra.",
            ),
        ),
    ),
)
"""What PostgreSQL says, by its code: its words may be in any language."""
_REFUSED: tuple[tuple[tuple[str, ...], _Told], ...] = (
    (
        ("password", "no pg_hba.conf entry", "role "),
        (
            Sentence(
                "Databasetjeneren godtar ikke brukernavnet eller passordet.",
                "Databasetenaren godtek ikkje brukarnamnet eller passordet.",
            ),
            Sentence(
                "Rett adressen til basen, eller ring IT.",
                "Rett adressa til basen, eller ring IT.",
            ),
        ),
    ),
    (
        ("database ",),
        (
            Sentence(
                "Den felles basen finnes ikke på databasetjeneren.",
                "Den felles basen finst ikkje på databasetenaren.",
            ),
            Sentence(
                "Rett adressen til basen, eller be IT lage basen.",
                "Rett adressa til basen, eller be IT lage basen.",
            ),
        ),
    ),
)
"""Why PostgreSQL lets nobody in, by words in it: then it gives no code."""

_NOT_NOW = (
    Sentence("Basen kan ikke brukes akkurat nå.", "Basen kan ikkje brukast akkurat no."),
    alike("Start programmet på nytt."),
)

DAMAGED = (
    Sentence(
        "Noe av det som er lagret i basen, er skadet og kan ikke leses.",
        "Noko av det som er lagra i basen, er skadd og kan ikkje lesast.",
    ),
    Sentence(
        "Hent tilbake den siste sikkerhetskopien som er hel.",
        "Hent tilbake den siste tryggingskopien som er heil.",
    ),
)
"""What is said of a value that cannot be read, where nobody knows what it belongs to."""


def user_error(error: DBAPIError) -> UserError | None:
    """Return the error in the user's words, None when it is a bug of ours."""
    told = _in_file(error) if isinstance(error.orig, sqlite3.Error) else _on_server(error)
    return None if told is None else UserError(*told)


def _in_file(error: DBAPIError) -> _Told | None:
    text = str(error.orig).lower()
    found = next((told for signs, told in _IN_FILE if any(s in text for s in signs)), None)
    if found is None and isinstance(error, OperationalError) and "no such table" not in text:
        return _NOT_NOW
    return found


def _on_server(error: DBAPIError) -> _Told | None:
    code = getattr(error.orig, "sqlstate", None)
    if code is not None:
        return next((told for signs, told in _BY_CODE if code.startswith(signs)), None)
    if not isinstance(error, OperationalError):
        return None
    _, _, reason = str(error.orig).rpartition(" failed: ")
    return next((told for signs, told in _REFUSED if any(s in reason for s in signs)), _SILENT)
