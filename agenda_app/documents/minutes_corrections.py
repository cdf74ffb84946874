"""Corrections of locked minutes on paper: after the signatures, beside what they put right."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable, Spacer

from agenda_app.documents import style
from agenda_app.documents.blocks import Setting, heading
from agenda_app.documents.flowables import RoomFor, paragraph
from agenda_app.documents.markup import escaped
from agenda_app.documents.tagging import Element
from agenda_app.domain.correction_words import BESIDE, CORRECTIONS, change_words
from agenda_app.domain.printed_minutes import CorrectionLine

_LINES = 5


def corrections_story(
    lines: Sequence[CorrectionLine], setting: Setting, level: int = 1
) -> list[Flowable]:
    """Return the corrections, each with what stood, what is to stand, and why.

    Args:
        lines: the corrections.
        setting: where they stand.
        level: of the heading over them, which each of them has a heading under.
    """
    if not lines:
        return []
    note = paragraph(
        escaped(BESIDE.said(setting.language)),
        style.NOTE,
        Element("P", setting.parent),
    )
    # What is said of all of them stands at the foot of no page without the first of them.
    note.leads = True
    story = [heading(CORRECTIONS.said(setting.language), level, setting), note]
    for place, line in enumerate(lines):
        if place:
            # A number alone at the foot of a page says nothing.
            story.append(RoomFor(_LINES * style.LEADING))
        story.append(Spacer(1, 0.6 * style.LEADING))
        story.append(heading(escaped(line.heading), level + 1, setting))
        for text in (*change_words(line, setting.language), *line.notes):
            story.append(paragraph(escaped(text), setting.body, Element("P", setting.parent)))
    return story
