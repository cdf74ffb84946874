"""A proposal, a recommendation or a resolution: under its owner's name, behind a rule."""

from __future__ import annotations

from reportlab.platypus import Flowable

from agenda_app.documents import style
from agenda_app.documents.blocks import Setting, barred, flowables
from agenda_app.documents.closing import LastWords
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.heading_room import is_heading
from agenda_app.documents.labels import label
from agenda_app.documents.markup import escaped
from agenda_app.documents.tagging import Element
from agenda_app.domain.case import Proposal


def proposal(
    content: Proposal, setting: Setting, *, main: bool = True, level: int = 2
) -> list[Flowable]:
    """Return a proposal under its owner's name behind a rule.

    Args:
        content: the proposal.
        setting: where it stands.
        main: whether it is the text to vote on or the resolution, not one beside it.
        level: of its heading and its bookmark.
    """
    name = content.owner.strip() or label("proposal", setting.language)
    look = style.PROPOSAL_HEADING if main else style.OTHER_PROPOSAL_HEADING
    element = Element(setting.headings.tag(level), setting.parent)
    title = paragraph(escaped(name), look, element, outline=(level, name))
    within = Setting(
        setting.parent,
        setting.language,
        setting.images,
        setting.headings,
        heading_level=level + 1,
        width=setting.width - style.BAR_INDENT,
    )
    colour = style.NAVY if main else style.HAIRLINE
    texts = flowables(content.text, within)
    story = barred([title, *texts], colour)
    if len(texts) < 2 or _can_be_divided(texts[-1], within.width):
        return story
    *first, last, end = story
    return [*first, LastWords((last, end))]


def _can_be_divided(part: Flowable, width: float) -> bool:
    """Whether a page can end inside a part; one that is a heading is no end of a text."""
    return is_heading(part) or bool(part.without_end(width)[0])
