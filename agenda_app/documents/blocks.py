"""Blocks of text to flowables: paragraphs, headings, lists, tables and pictures, tagged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby, zip_longest

from reportlab.lib.colors import Color
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Indenter, Spacer

from agenda_app.documents import measures, style
from agenda_app.documents.flowables import Bar, Label, paragraph
from agenda_app.documents.fonts import width
from agenda_app.documents.glyphs import drawable
from agenda_app.documents.markup import exempt_note, markup
from agenda_app.documents.pictures import picture
from agenda_app.documents.table_blocks import table
from agenda_app.documents.tagging import Element
from agenda_app.documents.typeface import REGULAR
from agenda_app.domain.language import Language
from agenda_app.domain.shielding import exempt_bases
from agenda_app.domain.text import Block, Heading, Image, ListItem, Paragraph, Table, plain_runs

_BULLETS = ("•", "–", "◦")
_LABEL_GAP = 5.0
_DEEPEST = 4
_WIDEST_LABEL = 0.25 * measures.TEXT_WIDTH


@dataclass
class Headings:
    """Which heading level a tag may have: screen readers demand that none is skipped."""

    level: int = 1

    def tag(self, wanted: int) -> str:
        """Return "H2" and the like for a heading, at most one below the one before."""
        self.level = max(2, min(wanted, self.level + 1, 6))
        return f"H{self.level}"


@dataclass
class Setting:
    """Where and how blocks are set.

    Attributes:
        parent: the element they belong to.
        language: of the text, for hyphenation and words of our own.
        images: bytes of pictures by their SHA-256.
        headings: the levels so far; the same object goes through a whole paper.
        heading_level: the level of the author's first-level headings.
        look: another style for running text, without a list or heading in it.
        width: of the column.
    """

    parent: Element
    language: Language
    images: Mapping[str, bytes] = field(default_factory=dict)
    headings: Headings = field(default_factory=Headings)
    heading_level: int = 2
    look: ParagraphStyle | None = None
    width: float = measures.TEXT_WIDTH

    @property
    def body(self) -> ParagraphStyle:
        """The style of running text."""
        return self.look or style.body(self.language)


def flowables(text: Sequence[Block], setting: Setting) -> list[Flowable]:
    """Return what is drawn for a text, in order; blank paragraphs leave no trace."""
    story: list[Flowable] = []
    for is_list, group in groupby(text, key=lambda block: isinstance(block, ListItem)):
        blocks = list(group)
        if is_list:
            items = [block for block in blocks if isinstance(block, ListItem)]
            story += _list(items, setting)
        else:
            for block in blocks:
                story += _block(block, setting)
    return story


def heading(text: str, level: int, setting: Setting) -> Flowable:
    """Return a heading.

    Args:
        text: markup.
        level: 1 to 3, its look and its place under the title.
        setting: where it stands.
    """
    look = style.HEADINGS[max(1, min(level, 3))]
    element = Element(setting.headings.tag(setting.heading_level + level - 1), setting.parent)
    made = paragraph(text, look, element)
    if level == 1:
        made.outline = (2, made.getPlainText(identify=True))
    return made


def barred(story: Sequence[Flowable], colour: Color) -> list[Flowable]:
    """Return flowables indented behind a vertical rule that runs down their left side."""
    drawn = [place for place, part in enumerate(story) if hasattr(part, "bar")]
    for place, following in zip_longest(drawn, drawn[1:]):
        part, below = story[place], 0.0
        if following is not None:
            air = (one.height for one in story[place:following] if isinstance(one, Spacer))
            below = part.getSpaceAfter() + sum(air)
        part.bar = Bar(colour, below)
    indent = style.BAR_INDENT
    return [Indenter(left=indent), *story, Indenter(left=-indent)]


def _block(block: Block, setting: Setting) -> list[Flowable]:
    match block:
        case Heading(level, parts):
            if not plain_runs(parts).strip():
                return []
            return [heading(markup(parts, setting.language), level, setting)]
        case Paragraph(parts):
            if not plain_runs(parts).strip():
                return []
            text = markup(parts, setting.language)
            return [paragraph(text, setting.body, Element("P", setting.parent))]
        case Table():
            drawn = table(block, setting.language, setting.parent, setting.width)
            return _noted(drawn, block, "exempt_dotted", setting)
        case Image(sha256):
            data = setting.images.get(sha256)
            drawn = picture(block, data, setting.language, setting.parent, setting.width)
            return _noted(drawn, block, "exempt_passage", setting)
    return []


def _noted(
    drawn: list[Flowable], block: Table | Image, key: str, setting: Setting
) -> list[Flowable]:
    """Return a table or picture with the legal basis under it, when some of it is exempt."""
    bases = exempt_bases(((block,),))
    if not bases or not drawn:
        return drawn
    drawn[-1].spaceAfter = style.NOTE_GAP
    words = exempt_note(bases, setting.language, key)
    return [*drawn, paragraph(words, style.EXEMPT_NOTE, Element("P", setting.parent))]


def _list(items: Sequence[ListItem], setting: Setting) -> list[Flowable]:
    """Return points with hanging indents; a deeper point hangs under the one before it."""
    indents = _indents(items)
    lists: list[Element] = []
    body: Element | None = None
    story: list[Flowable] = []
    for number, item in enumerate(items):
        level = min(item.level, _DEEPEST, len(lists)) if lists else 0
        del lists[level + 1 :]
        if level == len(lists):
            numbering = b"Decimal" if item.label else b"Disc"
            around = body if body is not None else setting.parent
            lists.append(Element("L", around, b"/A<</O/List/ListNumbering/%s>>" % numbering))
        point = Element("LI", lists[level])
        sign = Element("Lbl", point)
        body = Element("LBody", point)
        left = indents[min(item.level, _DEEPEST)]
        look = _item_style(setting, left[1], last=number == len(items) - 1)
        made = paragraph(markup(item.runs, setting.language), look, Element("P", body))
        made.label = Label(_sign(item), left[0], sign)
        story.append(made)
    return story


def _item_style(setting: Setting, left: float, *, last: bool) -> ParagraphStyle:
    if setting.look is None:
        return style.list_item(setting.language, round(left, 1), last=last)
    return ParagraphStyle(f"{setting.look.name}-item", parent=setting.look, leftIndent=left)


def _sign(item: ListItem) -> str:
    return drawable(item.label).replace("\n", " ") or _BULLETS[min(item.level, 2)]


def _indents(items: Sequence[ListItem]) -> dict[int, tuple[float, float]]:
    """Return for each level where its labels and where its texts begin."""
    places: dict[int, tuple[float, float]] = {}
    start = 0.0
    for level in range(_DEEPEST + 1):
        labels = [_sign(item) for item in items if min(item.level, _DEEPEST) == level]
        widest = max((width(sign, REGULAR, style.SIZE) for sign in labels), default=0.0)
        left = start + max(style.LIST_INDENT, min(widest, _WIDEST_LABEL) + _LABEL_GAP)
        places[level] = (start, left)
        start = left if labels else start + style.LIST_INDENT
    return places
