"""Corrections of locked minutes on paper: after the signatures, beside what they put right."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.platypus import Flowable, Spacer

from agenda_app.documents import style
from agenda_app.documents.blocks import Setting, heading
from agenda_app.documents.flowables import RoomFor, paragraph
from agenda_app.documents.labels import label
from agenda_app.documents.markup import escaped
from agenda_app.documents.tagging import Element
from agenda_app.domain.language import Language
from agenda_app.domain.printed_minutes import CorrectionLine

_LINES = 5


def corrections_story(lines: Sequence[CorrectionLine], setting: Setting) -> list[Flowable]:
    """Return the corrections, each with what stood, what is to stand, and why."""
    if not lines:
        return []
    note = paragraph(
        escaped(label("minutes_corrected", setting.language)),
        style.NOTE,
        Element("P", setting.parent),
    )
    story = [heading(label("corrections", setting.language), 1, setting), note]
    for line in lines:
        # A number alone at the foot of a page says nothing.
        story += [RoomFor(_LINES * style.LEADING), Spacer(1, 0.6 * style.LEADING)]
        story.append(heading(escaped(line.heading), 2, setting))
        for text in (*_change(line, setting.language), *line.notes):
            story.append(paragraph(escaped(text), setting.body, Element("P", setting.parent)))
    return story


def _change(line: CorrectionLine, language: Language) -> Iterator[str]:
    """Yield what stood and what is to stand, or the one of them that there is."""
    was, becomes = f"«{line.was}»", f"«{line.becomes}»"
    if line.was and line.becomes:
        yield label("said_before", language).format(was)
        yield label("shall_say", language).format(becomes)
    elif line.was:
        yield label("struck_text", language).format(was)
    elif line.becomes:
        yield label("added_text", language).format(becomes)
