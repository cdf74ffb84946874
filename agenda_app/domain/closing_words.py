"""What the protocol says of closed doors: when, and by which law (koml. §§ 11-4 and 11-5)."""

from __future__ import annotations

from agenda_app.domain.language import Language
from agenda_app.domain.minutes import ClosedSession, ClosingGround
from agenda_app.domain.sentence import NOTHING, Sentence, alike, filled, joined
from agenda_app.domain.typography import clock, nobreak_law

_LAWS = {
    ClosingGround.EMPLOYEE: Sentence("andre ledd første punktum", "andre ledd fyrste punktum"),
    ClosingGround.CONFIDENTIALITY: alike("andre ledd andre punktum"),
    ClosingGround.PRIVACY: alike("tredje ledd bokstav a"),
    ClosingGround.PUBLIC_INTEREST: alike("tredje ledd bokstav b"),
    ClosingGround.DEBATE: alike("femte ledd"),
}
_LAW = alike("koml. § 11-5 {}{}")
_CLOSED = Sentence("Møtet ble lukket{} etter {}{}.", "Møtet vart lukka{} etter {}{}.")
_OPENED = Sentence("Det ble åpnet igjen {}.", "Det vart opna att {}.")


def closing_basis(session: ClosedSession) -> Sentence:
    """Return "koml. § 11-5 tredje ledd bokstav b, jf. offl. § 23"."""
    besides = f", jf. {session.basis.strip()}" if session.basis.strip() else ""
    said = filled(_LAW, _LAWS[session.ground], besides)
    return Sentence(nobreak_law(said.bokmal), nobreak_law(said.nynorsk))


def closing_words(session: ClosedSession, language: Language) -> str:
    """Return when and by which law the doors were closed, how it was decided, and until when.

    "Møtet ble lukket kl. 19.02 etter koml. § 11-5 tredje ledd bokstav a (enstemmig). Det ble åpnet
    igjen kl. 19.30."
    """
    at = f" {clock(session.closed_at)}" if session.closed_at else ""
    how = f" ({session.vote.strip()})" if session.vote.strip() else ""
    closed = filled(_CLOSED, at, closing_basis(session), how)
    opened = filled(_OPENED, clock(session.opened_at)) if session.opened_at else NOTHING
    return joined((closed, opened)).said(language)
