"""The plain content of a letter that tells somebody of a resolution (melding om vedtak)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from agenda_app.domain.case import Proposal
from agenda_app.domain.correction_words import BESIDE, CORRECTIONS, change_words
from agenda_app.domain.decision_facts import Party
from agenda_app.domain.printed import MeetingHead
from agenda_app.domain.printed_minutes import CorrectionLine
from agenda_app.domain.text import plain
from agenda_app.domain.typography import NBSP


@dataclass(frozen=True, slots=True)
class LetterSection:
    """What a letter tells under a heading of its own."""

    title: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LetterContent:
    """A letter to one party; all words are in the language of the meeting.

    Attributes:
        head: the meeting, for the letterhead.
        party: who gets it.
        title: what the letter is ("Melding om vedtak").
        case_title: the case.
        facts: what is known of the case, each as a name and a value.
        opening: who resolved what follows, when, and as which item.
        resolution: under the name that it is printed with.
        sections: reasons, how to complain, until when the legality can be reviewed.
        closing: the last lines: greeting, who sends it, what is enclosed.
        images: the pictures in the resolution, by SHA-256.
        corrections: of the minutes, where they put right what the letter says; after the
            resolution.
        number: the item's, for the head of later pages.
    """

    head: MeetingHead
    party: Party
    title: str
    case_title: str
    facts: tuple[tuple[str, str], ...]
    opening: str
    resolution: Proposal
    sections: tuple[LetterSection, ...] = ()
    closing: tuple[str, ...] = ()
    images: Mapping[str, bytes] = field(default_factory=dict)
    number: str = ""
    corrections: tuple[CorrectionLine, ...] = ()


def letter_text(content: LetterContent) -> str:
    """Return a letter as plain text, to be copied into an e-mail; nothing of it is left out."""
    return "\n".join(_lines(content)).replace(NBSP, " ").rstrip() + "\n"


def _lines(content: LetterContent) -> Iterator[str]:
    yield from (content.party.name, *content.party.address.splitlines(), "")
    yield from (content.title, content.case_title, "")
    yield from (f"{name}: {value}" for name, value in content.facts)
    yield from ("", content.opening, "")
    yield from (content.resolution.owner, plain(content.resolution.text), "")
    yield from _corrected(content)
    for section in content.sections:
        yield section.title
        for paragraph in section.paragraphs:
            yield from (paragraph, "")
    yield from content.closing


def _corrected(content: LetterContent) -> Iterator[str]:
    language = content.head.language
    if content.corrections:
        yield from (CORRECTIONS.said(language), BESIDE.said(language), "")
    for line in content.corrections:
        yield from (line.heading, *change_words(line, language), *line.notes, "")
