"""The plain content of what tells a deputy to come: a letter, an e-mail and a text message."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from agenda_app.domain.people import PersonId
from agenda_app.domain.printed import MeetingHead
from agenda_app.domain.typography import NBSP


@dataclass(frozen=True, slots=True)
class SummonsContent:
    """What one deputy is told; all words are in the language of the meeting.

    It leaves the office, so an exempt case stands under its public title, and why somebody is away
    is nowhere.

    Attributes:
        head: the meeting, for the letterhead.
        person_id: the deputy.
        name: of the deputy.
        address: where the letter goes, in lines.
        phone: where the text message goes.
        email: where the e-mail goes.
        title: what the letter is ("Innkalling av varamedlem").
        subject: of the e-mail.
        opening: to which committee, and for whom.
        facts: meeting, time, place, each as a name and a value.
        told: how to answer, and the duty to attend.
        cases_title: over the cases.
        cases: number and title of each.
        closing: the last lines: greeting and who sends it.
        short: the text message.
    """

    head: MeetingHead
    person_id: PersonId
    name: str
    address: str
    phone: str
    email: str
    title: str
    subject: str
    opening: str
    facts: tuple[tuple[str, str], ...]
    told: tuple[str, ...]
    cases_title: str
    cases: tuple[tuple[str, str], ...]
    closing: tuple[str, ...]
    short: str


def summons_text(content: SummonsContent) -> str:
    """Return it as plain text for an e-mail, without the subject; nothing of it is left out."""
    return "\n".join(_lines(content)).replace(NBSP, " ").strip() + "\n"


def _lines(content: SummonsContent) -> Iterator[str]:
    yield from (content.opening, "")
    yield from (f"{name}: {value}" for name, value in content.facts)
    for words in content.told:
        yield from ("", words)
    yield from ("", f"{content.cases_title}:")
    yield from (" ".join(filter(None, case)) for case in content.cases)
    yield from ("", *content.closing)
