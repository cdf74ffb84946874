"""What a letter tells of any resolution: what it is, until when it can be reviewed, whom to ask."""

from __future__ import annotations

from agenda_app.domain.complaint_deadlines import Deadline
from agenda_app.domain.language import Language
from agenda_app.domain.printed_letter import LetterSection
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.words import date_long

TITLE = alike("Melding om vedtak")
OPENING = Sentence(
    "{} behandlet saken {} som sak {} og gjorde dette vedtaket:",
    "{} handsama saka {} som sak {} og gjorde dette vedtaket:",
)
MAYORS_OPENING = Sentence("{} Dette vedtaket ble gjort {}:", "{} Dette vedtaket vart gjort {}:")
_REVIEW = (
    Sentence("Lovlighetskontroll", "Lovlegkontroll"),
    Sentence(
        "Tre eller flere medlemmer av kommunestyret kan sammen kreve at lovligheten av vedtaket "
        "blir kontrollert. Siste dag for det er {} ({}).",
        "Tre eller fleire medlemer av kommunestyret kan saman krevje at det blir kontrollert om "
        "vedtaket er lovleg. Siste dag for det er {} ({}).",
    ),
)
_QUESTIONS = alike("Spørsmål")
_CONTACT = alike("Ta kontakt med {}.")
_OFFICER = Sentence("Saksbehandler er {}.", "Saksbehandlar er {}.")
_GREETING = Sentence("Med hilsen", "Med helsing")
_UNSIGNED = Sentence(
    "Brevet er godkjent elektronisk og har ingen underskrift.",
    "Brevet er godkjent elektronisk og har inga underskrift.",
)
_ENCLOSED = Sentence("Vedlegg: særutskrift av saken", "Vedlegg: særutskrift av saka")


def review_section(language: Language, deadline: Deadline) -> LetterSection:
    """Return until when the legality of a resolution can be reviewed (koml. § 27-1)."""
    title, words = _REVIEW
    day = date_long(deadline.last, language)
    return LetterSection(title.said(language), (words.said(language, day, deadline.basis),))


def contact_section(language: Language, contact: str, officer: str) -> LetterSection:
    """Return who answers questions."""
    told = [_CONTACT.said(language, contact)]
    if officer:
        told.append(_OFFICER.said(language, officer))
    return LetterSection(_QUESTIONS.said(language), (" ".join(told),))


def closing_lines(language: Language, *, sender: tuple[str, ...]) -> tuple[str, ...]:
    """Return greeting, sender, that nobody signed by hand, and what is enclosed."""
    end = (_UNSIGNED.said(language), _ENCLOSED.said(language))
    return (_GREETING.said(language), *filter(None, sender), *end)
