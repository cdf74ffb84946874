"""An election in the minutes: what was elected, what came of it, and the table of quotients."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import ceil

from reportlab.platypus import Flowable

from agenda_app.documents import measures, style
from agenda_app.documents.blocks import Setting
from agenda_app.documents.flowables import RoomFor, paragraph
from agenda_app.documents.fonts import width
from agenda_app.documents.labels import label
from agenda_app.documents.markup import escaped
from agenda_app.documents.measures import MM
from agenda_app.documents.plain_table import plain_table
from agenda_app.documents.tagging import Element
from agenda_app.documents.typeface import REGULAR
from agenda_app.domain.held_election_words import ElectionText
from agenda_app.domain.typography import nobreak_counts

_DIVISOR = 24 * MM
_WIDEST = (measures.TEXT_WIDTH - _DIVISOR) / 4
_AIR = 16.0
"""Beside a number: what the column leaves free at its right, and what there is between columns."""
_KEEP = 3.5 * style.LEADING


def election_story(election: ElectionText, setting: Setting) -> list[Flowable]:
    """Return an election under its heading: how it was held, the table, what each list got."""
    look = style.above_bar(setting.language)
    story: list[Flowable] = [
        RoomFor(_KEEP),
        paragraph(f"<b>{escaped(election.heading)}</b>", look, Element("P", setting.parent)),
        *_paragraphs(election.paragraphs, setting),
    ]
    story += (_quotients(election, some, setting) for some in beside_each_other(election))
    return [*story, *_paragraphs(election.after, setting)]


def _paragraphs(texts: Iterable[str], setting: Setting) -> Iterator[Flowable]:
    for text in texts:
        yield paragraph(escaped(nobreak_counts(text)), setting.body, Element("P", setting.parent))


def beside_each_other(election: ElectionText) -> Iterator[range]:
    """Yield which lists have their quotients in one table; many lists go on in another under it.

    No number is broken over two lines, and no name that has room.
    """
    every = len(election.lists)
    if not every:
        return
    names = [width(word, REGULAR, style.SMALL.fontSize) for word in _words(election.lists)]
    numbers = [
        width(one, REGULAR, style.PLAIN.fontSize) for row in election.rows for one in row[1:]
    ]
    widest = min(max((*names, *numbers)) + _AIR, _WIDEST)
    tables = ceil(every / ((measures.TEXT_WIDTH - _DIVISOR) // widest))
    each = ceil(every / tables)
    for first in range(0, every, each):
        yield range(first, min(first + each, every))


def _words(names: Iterable[str]) -> Iterator[str]:
    for name in names:
        yield from name.split()


def _quotients(election: ElectionText, some: range, setting: Setting) -> Flowable:
    """Return the quotients, a row for each divisor; behind one that won is the seat's number."""
    wide = min(_WIDEST, (measures.TEXT_WIDTH - _DIVISOR) / len(some))
    return plain_table(
        [label("divisor", setting.language), *(election.lists[n] for n in some)],
        [(row[0], *(row[1 + n] for n in some)) for row in election.rows],
        (_DIVISOR, *([wide] * len(some))),
        setting.parent,
        figures=range(1, len(some) + 1),
        space_after=style.GAP,
    )
