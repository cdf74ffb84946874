"""How a case was treated, as its extract tells it: meeting by meeting, in order."""

from __future__ import annotations

from dataclasses import replace

from reportlab.platypus import Flowable, Spacer

from agenda_app.documents import style
from agenda_app.documents.blocks import Setting
from agenda_app.documents.flowables import RoomFor, paragraph
from agenda_app.documents.labels import label, state
from agenda_app.documents.markup import escaped
from agenda_app.documents.minutes_corrections import corrections_story
from agenda_app.documents.minutes_item import met, treatment_story
from agenda_app.documents.page import in_language
from agenda_app.documents.proposals import proposal
from agenda_app.documents.tagging import Element
from agenda_app.domain.correction_words import FURTHER_DOWN
from agenda_app.domain.language import Language
from agenda_app.domain.minutes_layout import Wording
from agenda_app.domain.printed import TreatmentLine
from agenda_app.domain.printed_extract import EarlierTreatment, ExtractContent
from agenda_app.domain.printed_minutes import MinutesItem
from agenda_app.domain.typography import nobreak_law


def treated_story(content: ExtractContent, setting: Setting) -> list[Flowable]:
    """Return until when the legality can be reviewed, and how each committee treated the case.

    Each meeting is told in its own language.
    """
    here = _setting_in(setting, content.case.head.language)
    story: list[Flowable] = []
    if content.corrections:
        # Whoever reads no further than the resolution must know that something is put right.
        element = Element("P", here.parent)
        words = escaped(FURTHER_DOWN.said(here.language))
        story += [Spacer(1, 0.4 * style.LEADING), paragraph(words, style.NOTE, element)]
    if content.review:
        story += review_line(content.review, here)
    for earlier in content.earlier:
        story += _earlier(earlier, _setting_in(setting, earlier.language))
    told = treatment_story(content.item, here, content.layout)
    if content.earlier:
        head, item = content.case.head, content.item
        number = str(item.number).split(" ", 1)[-1] if item.number else ""
        line = TreatmentLine(number, head.committee, head.starts.date())
        name = label("treated_here", here.language).format(met(line))
        story += _meeting_heading(name, item, here)
    elif told:
        story.append(Spacer(1, style.GAP))
    story += [*told, *corrections_story(content.corrections, here, 2)]
    return [*story, Spacer(1, style.GAP)] if story else []


def review_line(words: str, setting: Setting) -> list[Flowable]:
    """Return the small line under a resolution that tells the last day of a review."""
    text = paragraph(escaped(nobreak_law(words)), style.SMALL, Element("P", setting.parent))
    return [Spacer(1, 0.4 * style.LEADING), text]


def _earlier(treatment: EarlierTreatment, setting: Setting) -> list[Flowable]:
    item, layout = treatment.item, treatment.layout
    name = f"{layout.said(Wording.HISTORY, setting.language)}: {met(treatment.line)}"
    story = _meeting_heading(name, item, setting)
    story += treatment_story(item, setting, layout)
    if item.decided is not None:
        gap = Spacer(1, 0.4 * style.LEADING)
        story += [gap, *proposal(item.decided, setting, main=False, level=3)]
    return [*story, *corrections_story(treatment.corrections, setting, 2)]


def _meeting_heading(name: str, item: MinutesItem, setting: Setting) -> list[Flowable]:
    """Return the heading over what one meeting made of the case."""
    title = " · ".join(filter(None, (name, state(item.state, setting.language))))
    element = Element(setting.headings.tag(2), setting.parent)
    return [
        RoomFor(4 * style.LEADING),
        Spacer(1, style.GAP),
        paragraph(escaped(title), style.HEADINGS[2], element, outline=(2, title)),
    ]


def _setting_in(setting: Setting, language: Language) -> Setting:
    """Return where words of a meeting stand: apart, when they are not in the paper's language."""
    parent = in_language(setting.parent, setting.language, language)
    return replace(setting, parent=parent, language=language)
