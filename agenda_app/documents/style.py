"""The look of the printed pages: every layout number, colour and paragraph style stands here."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from reportlab.lib.colors import Color, HexColor
from reportlab.lib.enums import TA_CENTER, TA_RIGHT
from reportlab.lib.styles import ParagraphStyle

from agenda_app.documents import measures
from agenda_app.documents.hyphenation import hyphenator
from agenda_app.documents.measures import MM
from agenda_app.documents.typeface import ITALIC, REGULAR, SEMIBOLD
from agenda_app.domain.language import Language

NAVY: Color = HexColor("#17385e")
GREY: Color = Color(*measures.GREY)
HAIRLINE: Color = HexColor("#b8c0c8")
PANEL: Color = HexColor("#f1f4f8")
INK: Color = HexColor("#000000")

SIZE, LEADING = 10.8, 15.3
GAP = 0.6 * LEADING
NOTE_GAP = 2.5
HAIR = 0.5
BAR_WIDTH = 2.2
BAR_INDENT = 5 * MM
LIST_INDENT = 5 * MM
WRITING_LINE = 6.6 * MM
BOX = 3.4 * MM
ROW_PADDING = 1.9
HEADING_KEEP = 3 * LEADING


@dataclass(frozen=True, slots=True)
class Line:
    """A horizontal rule of a table."""

    colour: Color
    width: float


NAVY_LINE = Line(NAVY, 0.8)
HAIR_LINE = Line(HAIRLINE, HAIR)


def _style(name: str, *, size: float, leading: float, **more: object) -> ParagraphStyle:
    values = {"fontName": REGULAR, "textColor": INK, "allowWidows": 0, "allowOrphans": 0, **more}
    return ParagraphStyle(name, fontSize=size, leading=leading, **values)


@cache
def body(language: Language) -> ParagraphStyle:
    """Return the style of running text, hyphenated in its language."""
    return _style(
        f"body-{language.value}",
        size=SIZE,
        leading=LEADING,
        spaceAfter=GAP,
        hyphenationLang=hyphenator(language),
        hyphenationMinWordLength=7,
    )


@cache
def cell(language: Language) -> ParagraphStyle:
    """Return the style of words in a table, hyphenated as columns are narrow."""
    return ParagraphStyle(f"cell-{language.value}", parent=body(language), spaceAfter=0)


@cache
def above_bar(language: Language) -> ParagraphStyle:
    """Return the style of a sentence that leads to what stands behind a rule."""
    name = f"above-bar-{language.value}"
    return ParagraphStyle(name, parent=body(language), spaceAfter=0.2 * LEADING)


@cache
def small_cell(language: Language) -> ParagraphStyle:
    """Return the same for tables with many columns."""
    return ParagraphStyle(
        f"small-cell-{language.value}", parent=cell(language), fontSize=9, leading=12.4
    )


@cache
def table_small(language: Language) -> ParagraphStyle:
    """Return the style of small words in the narrow columns of a table, hyphenated."""
    return ParagraphStyle(
        f"table-small-{language.value}",
        parent=TABLE_SMALL,
        hyphenationLang=hyphenator(language),
        hyphenationMinWordLength=7,
    )


@cache
def list_item(language: Language, left: float, *, last: bool) -> ParagraphStyle:
    """Return the style of a point whose text stands ``left`` points in."""
    return ParagraphStyle(
        f"item-{language.value}-{left:.1f}-{last}",
        parent=body(language),
        leftIndent=left,
        spaceAfter=GAP if last else 0.15 * LEADING,
    )


@cache
def right(style: ParagraphStyle, air: float = 0.0) -> ParagraphStyle:
    """Return a style that is aligned to the right, with some air there."""
    name = f"{style.name}-right-{air}"
    return ParagraphStyle(name, parent=style, alignment=TA_RIGHT, rightIndent=air)


@cache
def indented_right(style: ParagraphStyle, room: float) -> ParagraphStyle:
    """Return a style that leaves room at the right end of its lines, in points."""
    return ParagraphStyle(f"{style.name}-indented-{room}", parent=style, rightIndent=room)


PLAIN = _style("plain", size=SIZE, leading=LEADING)
BOLD = _style("bold", size=SIZE, leading=LEADING, fontName=SEMIBOLD)
BOLD_BODY = _style("bold-body", size=SIZE, leading=LEADING, fontName=SEMIBOLD, spaceAfter=GAP)
AGENDA_HEADING = _style(
    "agenda-heading", size=SIZE, leading=LEADING, fontName=SEMIBOLD, textColor=NAVY
)
NOTE = _style("note", size=SIZE, leading=LEADING, spaceAfter=GAP, fontName=ITALIC)
LABEL = _style("label", size=SIZE, leading=LEADING, textColor=GREY)
SMALL = _style("small", size=9, leading=12.4, textColor=GREY)
EXEMPT_NOTE = ParagraphStyle("exempt-note", parent=SMALL, spaceAfter=GAP)
SMALL_INK = _style("small-ink", size=9.6, leading=13)
TABLE_SMALL = ParagraphStyle("table-small", parent=SMALL, textColor=INK)
SMALL_CENTRED = ParagraphStyle("small-centred", parent=SMALL, alignment=TA_CENTER)
SMALL_LABEL = _style("small-label", size=9.6, leading=13, textColor=GREY)
MUNICIPALITY = _style("municipality", size=14, leading=18, fontName=SEMIBOLD, textColor=NAVY)
TITLE = _style(
    "title", size=26, leading=31, fontName=SEMIBOLD, textColor=NAVY, spaceBefore=0, spaceAfter=14
)
CASE_NUMBER = _style("case-number", size=11, leading=14, fontName=SEMIBOLD, textColor=NAVY)
DIVIDER_NUMBER = ParagraphStyle("divider-number", parent=CASE_NUMBER, fontSize=16, leading=24)
BACK = _style("back", size=9, leading=14, textColor=NAVY)
CASE_TITLE = _style(
    "case-title", size=20, leading=26, fontName=SEMIBOLD, textColor=NAVY, spaceAfter=12
)
SHEET_TITLE = _style(
    "sheet-title", size=16, leading=20.5, fontName=SEMIBOLD, textColor=NAVY, spaceAfter=8
)
SECTION = _style(
    "section", size=16, leading=20, fontName=SEMIBOLD, textColor=NAVY, spaceBefore=14, spaceAfter=7
)
HEADINGS = {
    1: _style(
        "heading1",
        size=13,
        leading=17,
        fontName=SEMIBOLD,
        textColor=NAVY,
        spaceBefore=1.2 * LEADING,
        spaceAfter=0.4 * LEADING,
    ),
    2: _style(
        "heading2",
        size=11.5,
        leading=15.3,
        fontName=SEMIBOLD,
        textColor=NAVY,
        spaceBefore=LEADING,
        spaceAfter=0.3 * LEADING,
    ),
    3: _style(
        "heading3",
        size=SIZE,
        leading=LEADING,
        fontName=SEMIBOLD,
        spaceBefore=0.8 * LEADING,
        spaceAfter=0.2 * LEADING,
    ),
}
MINUTES_HEADING = _style(
    "minutes-heading",
    size=11.5,
    leading=15.3,
    fontName=SEMIBOLD,
    spaceBefore=0.6 * LEADING,
    spaceAfter=0.15 * LEADING,
)
PEN_LINE = Line(HexColor("#7d8690"), 0.4)
FORM_TEXT = _style("form-text", size=10, leading=13.5)
FORM_LABEL = _style("form-label", size=8.5, leading=11, textColor=GREY)
FORM_PROPOSAL_HEADING = _style(
    "form-proposal-heading",
    size=10,
    leading=13,
    fontName=SEMIBOLD,
    textColor=NAVY,
    spaceAfter=1,
)
FORM_HEADING = _style("form-heading", size=12, leading=15, fontName=SEMIBOLD, spaceBefore=7)
PROPOSAL_HEADING = _style(
    "proposal-heading",
    size=13,
    leading=17,
    fontName=SEMIBOLD,
    textColor=NAVY,
    spaceAfter=0.2 * LEADING,
)
OTHER_PROPOSAL_HEADING = ParagraphStyle(
    "other-proposal-heading", parent=PROPOSAL_HEADING, fontSize=11.5, leading=15.3
)
