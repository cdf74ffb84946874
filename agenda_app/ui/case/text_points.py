"""Points in the document: made, taken away, moved in and out, and kept in step."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCharFormat, QTextCursor

from agenda_app.ui.case.normal_form import DEEPEST
from agenda_app.ui.case.point_labels import Point, first_like, following, renumbered
from agenda_app.ui.case.text_looks import (
    FOLLOWS,
    HEADING,
    ITEM,
    LABEL,
    LEVEL,
    base_format,
    exempt_of,
    heading_format,
    item_format,
    kind_of,
    paragraph_format,
    set_exempt,
)

_DEEPER = ("1.", "a)", "i.", "-")


def chosen_blocks(cursor: QTextCursor) -> list[QTextBlock]:
    """Return the blocks that a cursor or its selection touches."""
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    last = document.findBlock(cursor.selectionEnd())
    found = [block]
    while block != last:
        block = block.next()
        found.append(block)
    return found


def set_block(block: QTextBlock, look: QTextBlockFormat, base: QTextCharFormat) -> None:
    """Give a block another kind; bold, italic, underline, links and exemptions stay."""
    cursor = QTextCursor(block)
    look.setAlignment(block.blockFormat().alignment())
    cursor.setBlockFormat(look)
    cursor.setBlockCharFormat(base)
    for start, length in _spans(block):
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        was = cursor.charFormat()
        if was.isImageFormat():
            continue
        made = QTextCharFormat(base)
        made.setFontItalic(was.fontItalic())
        made.setFontUnderline(was.fontUnderline())
        if was.fontWeight() >= 700:
            made.setFontWeight(700)
        if was.isAnchor():
            made.setAnchor(True)
            made.setAnchorHref(was.anchorHref())
        set_exempt(made, exempt_of(was))
        cursor.setCharFormat(made)


def _spans(block: QTextBlock) -> list[tuple[int, int]]:
    found = []
    place = block.begin()
    while not place.atEnd():
        fragment = place.fragment()
        found.append((fragment.position(), fragment.length()))
        place += 1
    return found


def make_plain(block: QTextBlock) -> None:
    """Make a block running text."""
    set_block(block, paragraph_format(), base_format())


def make_heading(block: QTextBlock, level: int) -> None:
    """Make a block a heading."""
    set_block(block, heading_format(level), base_format(level))


def make_point(block: QTextBlock, level: int, label: str, *, follows: bool) -> None:
    """Make a block a point, a bullet when ``label`` is empty."""
    set_block(block, item_format(level, label, follows=follows), base_format())


def toggle_points(cursor: QTextCursor, *, numbered: bool) -> None:
    """Make the chosen blocks points of one kind, or running text when they all are already."""
    blocks = [block for block in chosen_blocks(cursor) if cursor.currentTable() is None]
    if not blocks:
        return
    cursor.beginEditBlock()
    if all(kind_of(b) == ITEM and bool(label_of(b)) == numbered for b in blocks):
        for block in blocks:
            make_plain(block)
    else:
        before = blocks[0].previous()
        goes_on = before.isValid() and kind_of(before) == ITEM and bool(label_of(before))
        for number, block in enumerate(blocks):
            level = level_of(block) if kind_of(block) == ITEM else 0
            follows = numbered and (number > 0 or goes_on)
            make_point(block, level, "1." if numbered else "", follows=follows)
    keep_in_step(blocks[0])
    cursor.endEditBlock()


def shift_points(cursor: QTextCursor, by: int) -> bool:
    """Move the chosen points a level in or out; False when the cursor is not in a point."""
    blocks = [block for block in chosen_blocks(cursor) if kind_of(block) == ITEM]
    if not blocks:
        return False
    cursor.beginEditBlock()
    for block in blocks:
        level = max(0, min(DEEPEST, level_of(block) + by))
        if level == level_of(block):
            continue
        label = _label_at(block, level) if label_of(block) else ""
        make_point(block, level, label, follows=bool(label))
    keep_in_step(blocks[0])
    cursor.endEditBlock()
    return True


def _label_at(block: QTextBlock, level: int) -> str:
    """Return a label in the style that points of a level have before a block."""
    before = block.previous()
    while before.isValid() and kind_of(before) == ITEM:
        if level_of(before) == level:
            return following(label_of(before)) or ""
        if level_of(before) < level:
            break
        before = before.previous()
    return _DEEPER[min(level, len(_DEEPER) - 1)]


def point_after(block: QTextBlock) -> None:
    """Let a point that was just split off the one before follow from it."""
    label = label_of(block)
    if kind_of(block) == ITEM and label:
        _put_label(block, following(label), follows=True)


def leave_points(block: QTextBlock) -> None:
    """Move an empty point a level out, or make it running text when it is outermost."""
    if level_of(block) > 0:
        shift_points(QTextCursor(block), -1)
    else:
        make_plain(block)


def keep_in_step(block: QTextBlock) -> None:
    """Set the labels right of all points between the heading before a block and the next one."""
    points = [b for b in _section(block) if kind_of(b) == ITEM]
    values = [
        Point(level_of(b), label_of(b), b.blockFormat().boolProperty(FOLLOWS)) for b in points
    ]
    for point, label in zip(points, renumbered(values), strict=True):
        if label != label_of(point):
            _put_label(point, label, follows=True)


def _section(block: QTextBlock) -> Iterator[QTextBlock]:
    while block.previous().isValid() and kind_of(block.previous()) != HEADING:
        block = block.previous()
    yield block
    block = block.next()
    while block.isValid() and kind_of(block) != HEADING:
        yield block
        block = block.next()


def _put_label(block: QTextBlock, label: str, *, follows: bool) -> None:
    look = QTextBlockFormat()
    look.setProperty(LABEL, label)
    look.setProperty(FOLLOWS, follows)
    QTextCursor(block).mergeBlockFormat(look)


def label_of(block: QTextBlock) -> str:
    """Return a point's label, empty for a bullet."""
    return block.blockFormat().stringProperty(LABEL)


def level_of(block: QTextBlock) -> int:
    """Return how deep a point is, 0 outermost."""
    return block.blockFormat().intProperty(LEVEL)


def restart(block: QTextBlock) -> None:
    """Let a point begin its list anew, with the first label of its kind."""
    cursor = QTextCursor(block)
    cursor.beginEditBlock()
    _put_label(block, first_like(label_of(block)), follows=False)
    keep_in_step(block)
    cursor.endEditBlock()
