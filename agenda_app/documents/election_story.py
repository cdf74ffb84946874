"""An election in the minutes: what was elected, what came of it, and the table of quotients."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reportlab.platypus import Flowable

from agenda_app.documents import measures, style
from agenda_app.documents.blocks import Setting
from agenda_app.documents.flowables import RoomFor, paragraph
from agenda_app.documents.labels import label
from agenda_app.documents.markup import escaped
from agenda_app.documents.measures import MM
from agenda_app.documents.plain_table import plain_table
from agenda_app.documents.tagging import Element
from agenda_app.domain.held_election_words import ElectionText
from agenda_app.domain.typography import nobreak_counts

_DIVISOR = 24 * MM
_WIDEST = 34 * MM
_KEEP = 3.5 * style.LEADING


def election_story(election: ElectionText, setting: Setting) -> list[Flowable]:
    """Return an election under its heading: how it was held, the table, what each list got."""
    look = style.above_bar(setting.language)
    story: list[Flowable] = [
        RoomFor(_KEEP),
        paragraph(f"<b>{escaped(election.heading)}</b>", look, Element("P", setting.parent)),
        *_paragraphs(election.paragraphs, setting),
    ]
    if election.lists:
        story.append(_quotients(election, setting))
    return [*story, *_paragraphs(election.after, setting)]


def _paragraphs(texts: Iterable[str], setting: Setting) -> Iterator[Flowable]:
    for text in texts:
        yield paragraph(escaped(nobreak_counts(text)), setting.body, Element("P", setting.parent))


def _quotients(election: ElectionText, setting: Setting) -> Flowable:
    """Return the quotients, a row for each divisor; behind one that won is the seat's number."""
    lists = len(election.lists)
    width = min(_WIDEST, (measures.TEXT_WIDTH - _DIVISOR) / lists)
    return plain_table(
        [label("divisor", setting.language), *election.lists],
        election.rows,
        (_DIVISOR, *([width] * lists)),
        setting.parent,
        figures=range(1, lists + 1),
        space_after=style.GAP,
    )
