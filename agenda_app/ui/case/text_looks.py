"""How each kind of block looks in the editor, and the marks by which it is known again.

The user has no say in fonts, colours and sizes: the same kind looks the same in every paper.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
    QTextImageFormat,
    QTextLength,
    QTextTableFormat,
)

from agenda_app.domain.text import Image, Run
from agenda_app.domain.typography import nobreak_law
from agenda_app.ui.fonts import PX_TO_PT

_FIRST = QTextFormat.Property.UserProperty.value
KIND, LEVEL, LABEL, FOLLOWS, ORIGIN, FILLER, ALT, WIDTH, RESERVED, DRAWN, EXEMPT = (
    _FIRST + n for n in range(1, 12)
)
PARAGRAPH, HEADING, ITEM = 0, 1, 2
LINE_HEIGHT = 112
INDENT = 28
TEXT_PX = 15.0
BOLD = QFont.Weight.Bold.value
PICTURE = "picture:"
TABLE_ABOVE = 4
_HEADING_PX = {1: 16.0, 2: 15.0, 3: 14.0}
_ABOVE = {1: 18, 2: 14, 3: 10}
_WIDEST_PX = 460.0
_PX_PER_MM = 96 / 25.4


def paragraph_format(*, origin: int = 0, filler: bool = False) -> QTextBlockFormat:
    """Return the format of running text; a filler only keeps tables apart."""
    made = _block_format(PARAGRAPH, 0, origin, 0, 0 if filler else 8)
    if filler:
        made.setProperty(FILLER, True)
    return made


def heading_format(level: int, *, origin: int = 0) -> QTextBlockFormat:
    """Return the format of a heading."""
    made = _block_format(HEADING, level, origin, _ABOVE[level], 3)
    made.setHeadingLevel(level)
    return made


def item_format(
    level: int, label: str, *, follows: bool = False, origin: int = 0
) -> QTextBlockFormat:
    """Return the format of a point; its label is painted in the margin."""
    made = _block_format(ITEM, level, origin, 0, 5)
    made.setProperty(LABEL, label)
    made.setProperty(FOLLOWS, follows)
    made.setLeftMargin(INDENT * (level + 1))
    return made


def _block_format(kind: int, level: int, origin: int, above: int, below: int) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setProperty(KIND, kind)
    made.setProperty(LEVEL, level)
    made.setProperty(ORIGIN, origin)
    made.setTopMargin(above)
    made.setBottomMargin(below)
    made.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return made


def base_format(heading: int = 0, *, head: bool = False) -> QTextCharFormat:
    """Return how plain characters look in running text, a heading or the head of a table."""
    made = QTextCharFormat()
    if heading:
        made.setFontPointSize(_HEADING_PX[heading] * PX_TO_PT)
    if heading or head:
        made.setFontWeight(QFont.Weight.DemiBold)
    return made


def run_format(run: Run, base: QTextCharFormat) -> QTextCharFormat:
    """Return how a run looks on top of the look of its block."""
    made = QTextCharFormat(base)
    if run.bold:
        made.setFontWeight(QFont.Weight.Bold)
    made.setFontItalic(run.italic)
    made.setFontUnderline(run.underline)
    if run.link:
        made.setAnchor(True)
        made.setAnchorHref(run.link)
    set_exempt(made, run.exempt)
    return made


def set_exempt(look: QTextCharFormat, basis: str) -> None:
    """Make a look that of an exempt passage, or of an open one when ``basis`` is empty."""
    if basis or look.hasProperty(EXEMPT):
        look.setProperty(EXEMPT, basis)
        look.setToolTip(exempt_words(basis))


def exempt_words(basis: str) -> str:
    """Return "Unntatt, offl. § 13", nothing for what is open."""
    said = QCoreApplication.translate("ExemptPassage", "Exempt, {basis}")
    return said.format(basis=nobreak_law(basis)) if basis else ""


def exempt_of(look: QTextCharFormat) -> str:
    """Return the legal basis by which what has this look is exempt, empty when it is open."""
    return look.stringProperty(EXEMPT)


def run_of(text: str, look: QTextCharFormat) -> Run:
    """Return the run that was written with a format."""
    return Run(
        text,
        bold=look.fontWeight() >= BOLD,
        italic=look.fontItalic(),
        underline=look.fontUnderline(),
        link=look.anchorHref() if look.isAnchor() else "",
        exempt=exempt_of(look),
    )


def image_format(image: Image, natural_width: float, natural_height: float) -> QTextImageFormat:
    """Return the format of a picture, scaled to the width the author gave or to the column."""
    made = QTextImageFormat()
    made.setName(PICTURE + image.sha256)
    made.setProperty(ALT, image.alt)
    made.setProperty(WIDTH, float(image.width_mm))
    wanted = image.width_mm * _PX_PER_MM if image.width_mm > 0 else natural_width
    width = max(1.0, min(wanted, _WIDEST_PX))
    made.setProperty(DRAWN, width)
    made.setWidth(width)
    made.setHeight(max(1.0, width * natural_height / max(1.0, natural_width)))
    set_exempt(made, image.exempt)
    return made


def image_of(look: QTextImageFormat) -> Image:
    """Return the picture that was written with a format."""
    return Image(
        look.name().removeprefix(PICTURE),
        look.stringProperty(ALT),
        look.doubleProperty(WIDTH),
        exempt_of(look),
    )


def table_format(head_rows: int, columns: int, *, origin: int = 0) -> QTextTableFormat:
    """Return the format of a table: as wide as the text, no frame."""
    made = QTextTableFormat()
    made.setBorder(0)
    made.setBorderCollapse(True)
    made.setCellSpacing(0)
    made.setCellPadding(4)
    made.setTopMargin(TABLE_ABOVE)
    made.setBottomMargin(10)
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    made.setColumns(columns)
    made.setHeaderRowCount(head_rows)
    made.setProperty(ORIGIN, origin)
    return made


def kind_of(block: QTextBlock) -> int:
    """Return what kind of text a block is."""
    return block.blockFormat().intProperty(KIND)
