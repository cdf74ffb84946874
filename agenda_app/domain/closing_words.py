"""What the protocol says of closed doors: when, and by which law (koml. §§ 11-4 and 11-5)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from agenda_app.domain.ballots import Ballots
from agenda_app.domain.closings import Closing, is_by_too_few
from agenda_app.domain.language import Language
from agenda_app.domain.minutes import ClosedSession, ClosingGround
from agenda_app.domain.outcome_words import tally_words, verdict_words
from agenda_app.domain.present_words import present_sentence
from agenda_app.domain.quorum_words import too_few
from agenda_app.domain.sentence import NOTHING, Sentence, alike, filled, joined
from agenda_app.domain.typography import clock, law_in, nobreak_law
from agenda_app.domain.vote_rows import REFUSED
from agenda_app.domain.votes import Outcome

_LAWS = {
    ClosingGround.EMPLOYEE: Sentence("andre ledd første punktum", "andre ledd fyrste punktum"),
    ClosingGround.CONFIDENTIALITY: alike("andre ledd andre punktum"),
    ClosingGround.PRIVACY: alike("tredje ledd bokstav a"),
    ClosingGround.PUBLIC_INTEREST: alike("tredje ledd bokstav b"),
    ClosingGround.DEBATE: alike("femte ledd"),
}
GROUNDS = {
    ClosingGround.EMPLOYEE: Sentence(
        "en ansatts tjenstlige forhold (koml. § 11-5 andre ledd)",
        "tenstlege forhold til ein tilsett (koml. § 11-5 andre ledd)",
    ),
    ClosingGround.CONFIDENTIALITY: Sentence(
        "lovbestemt taushetsplikt (koml. § 11-5 andre ledd)",
        "lovfesta teieplikt (koml. § 11-5 andre ledd)",
    ),
    ClosingGround.PRIVACY: Sentence(
        "hensynet til personvern (koml. § 11-5 tredje ledd bokstav a)",
        "omsynet til personvern (koml. § 11-5 tredje ledd bokstav a)",
    ),
    ClosingGround.PUBLIC_INTEREST: Sentence(
        "tungtveiende offentlige interesser (koml. § 11-5 tredje ledd bokstav b)",
        "tungtvegande offentlege interesser (koml. § 11-5 tredje ledd bokstav b)",
    ),
    ClosingGround.DEBATE: Sentence(
        "debatten om dørene skal lukkes (koml. § 11-5 femte ledd)",
        "debatten om dørene skal lukkast (koml. § 11-5 femte ledd)",
    ),
}
"""Why doors are closed, for whoever has to choose the reason."""
_RESULT = re.compile(
    r"(?:enstemmig|samrøystes|(?:med )?\d+ mot \d+(?: stemmer| røyster)?)\.?", re.IGNORECASE
)
_LAW = alike("koml. § 11-5 {}{}")
_DEMANDED = Sentence(", som krever at møtet lukkes", ", som krev at møtet blir lukka")
_CLOSED = Sentence("Møtet ble lukket{} etter {}{}.", "Møtet vart lukka{} etter {}{}.")
_CLOSED_ANYWAY = Sentence(
    "Møtet ble lukket{} uten gyldig vedtak. Oppgitt hjemmel: {}.",
    "Møtet vart lukka{} utan gyldig vedtak. Oppgjeven heimel: {}.",
)
_OPENED = Sentence("Det ble åpnet igjen {}.", "Det vart opna att {}.")
_TO_CLOSE = Sentence("Forslag om å lukke møtet: {}", "Framlegg om å lukke møtet: {}")
_NOT_TO_CLOSE = Sentence(
    "Forslag{} om å lukke møtet etter {}: {} Møtet ble ikke lukket.",
    "Framlegg{} om å lukke møtet etter {}: {} Møtet vart ikkje lukka.",
)
_TO_OPEN = Sentence("Forslag om å åpne møtet igjen: {}", "Framlegg om å opne møtet att: {}")


def is_result(vote: str) -> bool:
    """Tell whether words for how the doors were closed are the result of a vote and no more.

    That vote is taken in the open (koml. § 11-5 fifth para), so everybody may read its result.
    """
    return _RESULT.fullmatch(vote.strip()) is not None


def closing_basis(session: ClosedSession) -> Sentence:
    """Return "koml. § 11-5 tredje ledd bokstav b, jf. offl. § 23"."""
    basis = session.basis.strip()
    bokmal, nynorsk = (f", jf. {law_in(basis, form)}" if basis else "" for form in Language)
    besides = Sentence(bokmal, nynorsk)
    said = filled(_LAW, _LAWS[session.ground], besides)
    return Sentence(nobreak_law(said.bokmal), nobreak_law(said.nynorsk))


def closing_words(closing: Closing, language: Language, *, with_present: bool = False) -> str:
    """Return when and by which law the doors were closed, how it was decided, and until when.

    "Forslag om å lukke møtet: Enstemmig vedtatt. Møtet ble lukket kl. 19.02 etter koml. § 11-5
    tredje ledd bokstav a. Det ble åpnet igjen kl. 19.30."

    Args:
        closing: the doors, and what came of the votes on them.
        language: of the minutes.
        with_present: whether each vote says how many were there.
    """
    how = closing.session.vote.strip()
    words = _with_present if with_present else tally_words
    return joined(_told(closing, how, words)).said(language)


def public_closing_words(closing: Closing, language: Language) -> str:
    """Return the same for whoever may not read the item: what was decided, and the sums.

    The decision, its paragraph and the result of the vote are open (koml. § 11-4), for the vote is
    taken with open doors (koml. § 11-5 fifth para). How the parties voted, who did and how many
    were there is no part of that result: it tells who did not vote, and with that whom the item
    may be about. Of what was written in words, only the result of a vote stays.
    """
    how = closing.session.vote.strip()
    said = _told(closing, how if is_result(how) else "", _verdict)
    return joined(said).said(language)


def _with_present(outcome: Outcome) -> Sentence:
    return joined((tally_words(outcome), present_sentence(outcome.room)))


def _verdict(outcome: Outcome) -> Sentence:
    said = filled(alike("{}."), verdict_words(outcome))
    return joined((said, too_few(outcome.room))) if outcome.is_void else said


def _told(closing: Closing, how: str, words: Callable[[Outcome], Sentence]) -> Iterator[Sentence]:
    session = closing.session
    at = f" {clock(session.closed_at)}" if session.closed_at else ""
    law = closing_basis(session)
    voted = _voted(session.ballots, closing.closed_by, words)
    if session.is_refused:
        yield filled(_NOT_TO_CLOSE, at, law, voted)
        return
    if voted:
        yield filled(_TO_CLOSE, voted)
    said = alike(f" ({how})") if how and not voted else NOTHING
    if is_by_too_few(closing):
        if not voted:
            yield too_few(closing.room)
        yield filled(_CLOSED_ANYWAY, joined((alike(at), said), ""), law)
    else:
        demanded = _DEMANDED if session.ground.is_duty else NOTHING
        yield filled(_CLOSED, at, law, joined((demanded, said), ""))
    voted = _voted(session.opening, closing.opened_by, words)
    if voted:
        yield filled(_TO_OPEN, voted)
    if session.opened_at:
        yield filled(_OPENED, clock(session.opened_at))


def _voted(
    ballots: Ballots | None, outcome: Outcome | None, words: Callable[[Outcome], Sentence]
) -> Sentence:
    """Return what came of a vote, or that it does not add up; nothing when there was none."""
    if ballots is None:
        return NOTHING
    return REFUSED if outcome is None else words(outcome)
