"""What the pre-flight makes of a verdict: how grave it is, and the one sentence that tells most."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum

from agenda_app.checks.verdict_sentences import FOUND
from agenda_app.checks.verdicts import (
    accessible_sentences,
    archivable_sentences,
    done_sentences,
    found_sentences,
    refused_sentence,
)
from agenda_app.domain import findings
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


_REMEDIES = {
    Refused.PASSWORD_NEEDED: Remedy.PASSWORD,
    Refused.PASSWORD_WRONG: Remedy.PASSWORD,
    Refused.TRACKED_CHANGES: Remedy.TRACKED_CHANGES,
    Refused.NOT_REJECTABLE: Remedy.TRACKED_CHANGES,
    Refused.CRASHED: Remedy.TRY_AGAIN,
    Refused.TIMEOUT: Remedy.TRY_AGAIN,
    Refused.TOO_MUCH_MEMORY: Remedy.TRY_AGAIN,
    Refused.NO_OFFICE_PROGRAM: Remedy.TRY_AGAIN,
    Refused.OFFICE_FAILED: Remedy.TRY_AGAIN,
}
_READY = Sentence("Klar til utskrift.", "Klart til utskrift.")


def level_of(verdict: Verdict) -> Level:
    """Return how grave a verdict is: a person should look, it is good to know, or all is well."""
    if not verdict.is_shown or any(map(_is_grave, verdict.found)):
        return Level.WARN
    if verdict.found or verdict.against_ua or verdict.against_a:
        return Level.INFO
    return Level.OK


def telling(verdict: Verdict, language: Language) -> str:
    """Return the one sentence that a person should read first."""
    if not verdict.is_shown:
        return refused_sentence(verdict, language)
    found = replace(verdict, found=tuple(sorted(verdict.found, key=_rank)))
    for sentences in (
        found_sentences(found, language),
        accessible_sentences(verdict, language),
        archivable_sentences(verdict, language),
        done_sentences(verdict, language),
    ):
        if sentences:
            return sentences[0]
    return _READY.said(language)


def remedy_for(verdict: Verdict) -> Remedy | None:
    """Return what helps against a refusal, None when only another file does."""
    return _REMEDIES.get(Refused(verdict.refused)) if verdict.refused else None


def _rank(remark: Remark) -> int:
    """Return what is told first: what is grave; last what is true of nearly every file."""
    return 0 if _is_grave(remark) else 2 if remark.code == Found.UNTAGGED else 1


def _is_grave(remark: Remark) -> bool:
    level, _ = FOUND[Found(remark.code)]
    return level is not findings.Level.INFO
