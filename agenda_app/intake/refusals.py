"""The sentences that say why a file cannot be read as a case paper, and what to do instead."""

from __future__ import annotations

from agenda_app.errors import UnreadableFileError

AS_IT_IS = "Originalen kan likevel legges ved saken eller skrives ut som den er."

EMPTY = ("Filen er tom.", "Be saksbehandleren sende den på nytt.")
TOO_LARGE = (
    "Filen er for stor til å leses inn.",
    "Lagre den på nytt med færre eller mindre bilder.",
)
DAMAGED = ("Filen er skadet og kan ikke leses.", "Åpne den i Word og lagre den på nytt som .docx.")
NO_WORDS = (
    "Dokumentet inneholder ingen tekst, bare bilder eller tomme linjer.",
    "Be saksbehandleren sende det som tekst, eller skriv saken inn for hånd.",
)
NOT_A_PAPER = (
    "Filen er ikke et tekstdokument.",
    "Velg saksframlegget som .docx, .odt, .pdf eller .txt.",
)
OLD_WORD = ("Filen er i det gamle Word-formatet .doc.", "Åpne den i Word og lagre som .docx.")
RICH_TEXT = ("Filen er i formatet RTF.", "Åpne den i Word og lagre som .docx.")
WEB_PAGE = ("Filen er en nettside (HTML eller XML).", "Åpne den i Word og lagre som .docx.")
SPREADSHEET = ("Filen er et regneark eller en presentasjon.", "Velg selve saksframlegget.")
PICTURE = (
    "Filen er et bilde, ikke et tekstdokument.",
    "Velg saksframlegget som .docx, .odt, .pdf eller .txt.",
)
PASSWORD = (
    "Filen er beskyttet med passord.",
    "Fjern passordet i programmet den ble laget i, og lagre på nytt.",
)
MACROS = (
    "Filen inneholder makroer og blir ikke åpnet.",
    "Åpne den i Word og lagre som .docx uten makroer.",
)
BOMB = (
    "Filen er pakket slik at den vokser urimelig når den åpnes.",
    "Åpne den i Word og lagre på nytt som .docx.",
)
ENTITIES = (
    "Filen inneholder en DTD, som ikke hører hjemme i et dokument.",
    "Åpne den i Word og lagre på nytt som .docx.",
)
DAMAGED_PDF = ("PDF-en er skadet og kan ikke leses.", "Be saksbehandleren lagre den på nytt.")
NO_TEXT = (
    "PDF-en er skannet: den inneholder bilder av sider, men ingen tekst.",
    "Be om saksframlegget som .docx, eller som PDF lagret rett fra Word.",
)
LOST_LETTERS = (
    "Teksten i PDF-en mangler bokstaver, så den kan ikke leses trygt.",
    "Be om saksframlegget som .docx, eller lagre PDF-en på nytt fra Word.",
)  # fmt: skip


def refusal(reason: tuple[str, str]) -> UnreadableFileError:
    """Return the error for a reason; the remedy always names the way past the reading."""
    message, remedy = reason
    return UnreadableFileError(message, f"{remedy} {AS_IT_IS}")
