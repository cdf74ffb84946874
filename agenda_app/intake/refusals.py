"""The sentences that say why a file cannot be read as a case paper, and what to do instead."""

from __future__ import annotations

from typing import NamedTuple

from agenda_app.domain.refused_files import GROWS, HAS_MACROS
from agenda_app.domain.sentence import Sentence, alike, capital, filled, joined
from agenda_app.errors import UnreadableFileError


class Reason(NamedTuple):
    """Why a file cannot be read, and what can be done about it."""

    message: Sentence
    remedy: Sentence


def _said(clause: Sentence) -> Sentence:
    """Return a clause as a sentence of its own."""
    return filled(alike("{}."), capital(clause))


AS_IT_IS = Sentence(
    "Originalen kan likevel legges ved saken eller skrives ut som den er.",
    "Originalen kan likevel leggjast ved saka eller skrivast ut som han er.",
)
_SAVE_AS_DOCX = Sentence(
    "Åpne den i Word og lagre som .docx.", "Opne ho i Word og lagre som .docx."
)
_SAVE_AS_DOCX_AGAIN = Sentence(
    "Åpne den i Word og lagre på nytt som .docx.", "Opne ho i Word og lagre på nytt som .docx."
)
_CHOOSE_THE_PAPER = Sentence(
    "Velg saksframlegget som .docx, .odt, .pdf eller .txt.",
    "Vel saksframlegget som .docx, .odt, .pdf eller .txt.",
)
_FEWER_PICTURES = Sentence(
    "Lagre den på nytt med færre eller mindre bilder.",
    "Lagre ho på nytt med færre eller mindre bilete.",
)
_THE_PAPER_ITSELF = Sentence("Velg selve saksframlegget.", "Vel sjølve saksframlegget.")

EMPTY = Reason(
    Sentence("Filen er tom.", "Fila er tom."),
    Sentence("Be saksbehandleren sende den på nytt.", "Be saksbehandlaren sende ho på nytt."),
)
TOO_LARGE = Reason(
    Sentence("Filen er for stor til å leses inn.", "Fila er for stor til å lesast inn."),
    _FEWER_PICTURES,
)
TOO_MUCH_TEXT = Reason(
    Sentence(
        "Dokumentet har for mye tekst til å leses inn.",
        "Dokumentet har for mykje tekst til å lesast inn.",
    ),
    _THE_PAPER_ITSELF,
)
TOO_MUCH_MEMORY = Reason(
    Sentence(
        "Filen krever for mye minne til å leses inn.", "Fila krev for mykje minne til å lesast inn."
    ),
    _FEWER_PICTURES,
)
TIMEOUT = Reason(
    Sentence("Det tok for lang tid å lese inn filen.", "Det tok for lang tid å lese inn fila."),
    _SAVE_AS_DOCX_AGAIN,
)
CRASHED = Reason(
    Sentence("Noe i filen stoppet innlesingen.", "Noko i fila stoppa innlesinga."),
    _SAVE_AS_DOCX_AGAIN,
)
NOT_STARTED = Reason(
    Sentence(
        "Maskinen lot ikke programmet starte innlesingen.",
        "Maskina lét ikkje programmet starte innlesinga.",
    ),
    Sentence("Lukk andre programmer og prøv igjen.", "Lukk andre program og prøv igjen."),
)
DAMAGED = Reason(
    Sentence("Filen er skadet og kan ikke leses.", "Fila er skadd og kan ikkje lesast."),
    _SAVE_AS_DOCX_AGAIN,
)
NO_WORDS = Reason(
    Sentence(
        "Dokumentet inneholder ingen tekst, bare bilder eller tomme linjer.",
        "Dokumentet inneheld ingen tekst, berre bilete eller tomme linjer.",
    ),
    Sentence(
        "Be saksbehandleren sende det som tekst, eller skriv saken inn for hånd.",
        "Be saksbehandlaren sende det som tekst, eller skriv saka inn for hand.",
    ),
)
NOT_A_PAPER = Reason(
    Sentence("Filen er ikke et tekstdokument.", "Fila er ikkje eit tekstdokument."),
    _CHOOSE_THE_PAPER,
)
OLD_WORD = Reason(
    Sentence("Filen er i det gamle Word-formatet .doc.", "Fila er i det gamle Word-formatet .doc."),
    _SAVE_AS_DOCX,
)
RICH_TEXT = Reason(Sentence("Filen er i formatet RTF.", "Fila er i formatet RTF."), _SAVE_AS_DOCX)
WEB_PAGE = Reason(
    Sentence("Filen er en nettside (HTML eller XML).", "Fila er ei nettside (HTML eller XML)."),
    _SAVE_AS_DOCX,
)
SPREADSHEET = Reason(
    Sentence(
        "Filen er et regneark eller en presentasjon.",
        "Fila er eit rekneark eller ein presentasjon.",
    ),
    _THE_PAPER_ITSELF,
)
PICTURE = Reason(
    Sentence(
        "Filen er et bilde, ikke et tekstdokument.", "Fila er eit bilete, ikkje eit tekstdokument."
    ),
    _CHOOSE_THE_PAPER,
)
PASSWORD = Reason(
    Sentence("Filen er beskyttet med passord.", "Fila er verna med passord."),
    Sentence(
        "Fjern passordet i programmet den ble laget i, og lagre på nytt.",
        "Fjern passordet i programmet ho vart laga i, og lagre på nytt.",
    ),
)
LOCKED_PDF = Reason(
    Sentence(
        "PDF-en er låst med sertifikat eller rettighetsstyring, som ikke kan låses opp her.",
        "PDF-en er låst med sertifikat eller rettsstyring, som ikkje kan låsast opp her.",
    ),
    Sentence("Be saksbehandleren om en kopi uten lås.", "Be saksbehandlaren om ein kopi utan lås."),
)
MACROS = Reason(
    _said(HAS_MACROS),
    Sentence(
        "Åpne den i Word og lagre som .docx uten makroer.",
        "Opne ho i Word og lagre som .docx utan makroar.",
    ),
)
BOMB = Reason(
    _said(GROWS),
    _SAVE_AS_DOCX_AGAIN,
)
ENTITIES = Reason(
    Sentence(
        "Filen inneholder en DTD, som ikke hører hjemme i et dokument.",
        "Fila inneheld ein DTD, som ikkje høyrer heime i eit dokument.",
    ),
    _SAVE_AS_DOCX_AGAIN,
)
DAMAGED_PDF = Reason(
    Sentence("PDF-en er skadet og kan ikke leses.", "PDF-en er skadd og kan ikkje lesast."),
    Sentence("Be saksbehandleren lagre den på nytt.", "Be saksbehandlaren lagre han på nytt."),
)
NO_TEXT = Reason(
    Sentence(
        "PDF-en er skannet: den inneholder bilder av sider, men ingen tekst.",
        "PDF-en er skanna: han inneheld bilete av sider, men ingen tekst.",
    ),
    Sentence(
        "Be om saksframlegget som .docx, eller som PDF lagret rett fra Word.",
        "Be om saksframlegget som .docx, eller som PDF lagra rett frå Word.",
    ),
)
LOST_LETTERS = Reason(
    Sentence(
        "Teksten i PDF-en mangler bokstaver, så den kan ikke leses trygt.",
        "Teksten i PDF-en manglar bokstavar, så han kan ikkje lesast trygt.",
    ),
    Sentence(
        "Be om saksframlegget som .docx, eller lagre PDF-en på nytt fra Word.",
        "Be om saksframlegget som .docx, eller lagre PDF-en på nytt frå Word.",
    ),
)


def refusal(reason: Reason) -> UnreadableFileError:
    """Return the error for a reason; the remedy always names the way past the reading."""
    return UnreadableFileError(reason.message, joined((reason.remedy, AS_IT_IS)))
