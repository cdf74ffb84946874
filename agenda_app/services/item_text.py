"""One item of the minutes as plain text: what is printed of it, line by line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from agenda_app.domain.language import Language
from agenda_app.domain.minutes_layout import Section
from agenda_app.domain.printed import PutForward
from agenda_app.domain.printed_minutes import MinutesItem
from agenda_app.domain.sentence import alike
from agenda_app.domain.text import plain
from agenda_app.domain.typography import item_number
from agenda_app.domain.vote_rows import VoteRow
from agenda_app.terms import word

_FOR_AND_AGAINST = alike("{} for, {} mot.")


def heading_lines(item: MinutesItem, language: Language) -> Iterator[str]:
    """Yield the number and the title of an item, what became of it, and how many were there."""
    number = "" if item.number is None else f"{item_number(item.number)}  "
    yield f"{number}{item.title}"
    yield f"  {word(item.state, language)}"
    if item.present:
        yield f"  {item.present}"


def told_lines(item: MinutesItem, order: Sequence[Section], language: Language) -> Iterator[str]:
    """Yield what was said, voted and resolved in an item, in the order in which it is printed."""
    parts: dict[Section, Iterable[str]] = {
        Section.PROCEEDINGS: (
            *item.came_and_closed,
            *item.opening,
            *item.breaks,
            plain(item.proceedings),
            item.spoken,
            item.aside,
        ),
        Section.QUESTIONS: put_forward(item.questions),
        Section.PROPOSALS: put_forward(item.proposals),
        Section.STATEMENTS: put_forward(item.statements),
        Section.VOTES: (_vote(row, language) for row in item.votes),
        Section.ELECTIONS: (
            "\n".join((f"{one.heading}:", *(f"  {said}" for said in (*one.paragraphs, *one.after))))
            for one in item.elections
        ),
        Section.RESOLUTION: () if item.decided is None else (plain(item.decided.text),),
        Section.LATER: item.after,
    }
    for section in order:
        for text in filter(None, parts.get(section, ())):
            yield from (f"  {line}" for line in text.splitlines())


def put_forward(parts: Iterable[PutForward]) -> Iterator[str]:
    """Yield each with its heading, its text and what became of it."""
    for one in parts:
        yield "\n".join(filter(None, (one.heading, plain(one.text), one.fate)))


def _vote(row: VoteRow, language: Language) -> str:
    """Return "Forslaget fra Sp: 7 for, 4 mot. …"; of what stood against it the votes alone."""
    sums = "" if row.votes_for is None else f"{row.votes_for}."
    if row.against is not None:
        sums = _FOR_AND_AGAINST.said(language, row.votes_for, row.against)
    return ": ".join(filter(None, (row.about, " ".join(filter(None, (sums, row.fell))))))
