"""What the pre-flight makes of a verdict: how grave it is, and the one sentence that tells most."""

from __future__ import annotations

from enum import Enum

from agenda_app.checks.verdicts import (
    done_sentences,
    found_sentences,
    refused_sentence,
    said,
)
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.verdict import Remark, Verdict
from agenda_app.domain.verdict_codes import Found, Refused


class Level(Enum):
    """How grave: nothing in a pre-flight stops anything, a person decides."""

    OK = "ok"
    INFO = "info"
    WARN = "warn"


class Remedy(Enum):
    """What can be done about an attachment beyond replacing its file."""

    TRY_AGAIN = "try_again"
    PASSWORD = "password"
    TRACKED_CHANGES = "tracked_changes"


TO_LOOK_AT = frozenset(
    {
        Found.REPAIRED,
        Found.NOT_DRAWN,
        Found.TEXTLESS,
        Found.ENCLOSED,
        Found.UNFINISHED_REDACTION,
        Found.VALUE_NOT_VISIBLE,
        Found.DYNAMIC_FORM,
        Found.HIDDEN_SHEETS,
        Found.HIDDEN_ROWS,
        Found.HIDDEN_SLIDES,
        Found.ROWS_LEFT_OUT,
        Found.LINES_LEFT_OUT,
        Found.GUESSED_ENCODING,
        Found.MISSING_CHARACTERS,
    }
)
"""What a person should see on the pages: something may be missing, wrong or shown by mistake."""

_REMEDIES = {
    Refused.PASSWORD_NEEDED: Remedy.PASSWORD,
    Refused.PASSWORD_WRONG: Remedy.PASSWORD,
    Refused.TRACKED_CHANGES: Remedy.TRACKED_CHANGES,
    Refused.CRASHED: Remedy.TRY_AGAIN,
    Refused.TIMEOUT: Remedy.TRY_AGAIN,
    Refused.TOO_MUCH_MEMORY: Remedy.TRY_AGAIN,
    Refused.NO_OFFICE_PROGRAM: Remedy.TRY_AGAIN,
    Refused.OFFICE_FAILED: Remedy.TRY_AGAIN,
}
_READY = Sentence("Klar til utskrift.", "Klart til utskrift.")


def level_of(verdict: Verdict) -> Level:
    """Return how grave a verdict is: a person should look, it is good to know, or all is well."""
    codes = {remark.code for remark in verdict.found}
    if verdict.refused or codes & TO_LOOK_AT:
        return Level.WARN
    if codes or verdict.against_ua or verdict.against_a:
        return Level.INFO
    return Level.OK


def telling(verdict: Verdict, language: Language) -> str:
    """Return the one sentence that a person should read first."""
    if verdict.refused:
        return refused_sentence(verdict, language)
    grave = tuple(remark for remark in verdict.found if remark.code in TO_LOOK_AT)
    for sentences in (
        said(grave, language),
        found_sentences(verdict, language),
        against_sentences((*verdict.against_ua, *verdict.against_a), language),
        done_sentences(verdict, language),
    ):
        if sentences:
            return sentences[0]
    return _READY.said(language)


def remedy_for(verdict: Verdict) -> Remedy | None:
    """Return what helps against a refusal, None when only another file does."""
    return _REMEDIES.get(Refused(verdict.refused)) if verdict.refused else None


def against_sentences(remarks: tuple[Remark, ...], language: Language) -> tuple[str, ...]:
    """Return what keeps a bundle from being accessible or archivable, a sentence each."""
    return said(dict.fromkeys(remarks), language)
