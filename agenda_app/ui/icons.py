"""The program's icons: Lucide drawings in the colour and size that are asked for."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from agenda_app.paths import resource
from agenda_app.ui.palette import tokens

STROKE = "1.75"
_SOURCE = "_icon"
_ROOM = 3


def pixmap(name: str, token: str = "label", size: int = 16, ratio: float | None = None) -> QPixmap:
    """Return an icon as a picture.

    Args:
        name: the file's name in ``resources/icons`` without its end ("lock").
        token: a colour of the palette, or one of its signals ("warn").
        size: edge in device-independent pixels.
        ratio: device pixels per pixel; the sharpest screen's when left out.

    Raises:
        FileNotFoundError: there is no such icon.
    """
    color = tokens().color(token).name()
    return _drawn(name, color, size, ratio or _sharpest())


def icon(name: str, token: str = "label", size: int = 16, after: int = 0) -> QIcon:
    """Return an icon for a button or action; it keeps its colour when the palette changes.

    ``after`` is empty room at its right: Fusion sets the words of a button too close.
    """
    made = QIcon()
    for ratio in sorted({1.0, _sharpest()}):
        for mode, color in ((QIcon.Mode.Normal, token), (QIcon.Mode.Disabled, "rule")):
            made.addPixmap(_with_room(pixmap(name, color, size, ratio), after), mode)
    return made


def dress(
    target: QAbstractButton | QAction, name: str, token: str = "label", size: int = 16
) -> None:
    """Give a button or action an icon that follows the palette."""
    worded = isinstance(target, QAbstractButton) and bool(target.text())
    after = _ROOM if worded else 0
    target.setProperty(_SOURCE, (name, token, size, after))
    target.setIcon(icon(name, token, size, after))
    if isinstance(target, QAbstractButton):
        target.setIconSize(QSize(size + after, size))


def dress_again(root: QObject) -> None:
    """Draw every icon under ``root`` anew, after a change of palette."""
    for child in (root, *root.findChildren(QObject)):
        source = child.property(_SOURCE)
        if source and isinstance(child, QAbstractButton | QAction):
            child.setIcon(icon(*source))


def _with_room(picture: QPixmap, after: int) -> QPixmap:
    if not after:
        return picture
    ratio = picture.devicePixelRatio()
    wide = QPixmap(picture.width() + round(after * ratio), picture.height())
    wide.setDevicePixelRatio(ratio)
    wide.fill(Qt.GlobalColor.transparent)
    painter = QPainter(wide)
    painter.drawPixmap(0, 0, picture)
    painter.end()
    return wide


def _sharpest() -> float:
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)


@lru_cache(maxsize=512)
def _drawn(name: str, color: str, size: int, ratio: float) -> QPixmap:
    drawing = QSvgRenderer(QByteArray(svg(name, color).encode()))
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    drawing.render(painter, QRectF(0, 0, picture.width(), picture.height()))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def svg(name: str, color: str) -> str:
    """Return the drawing with its colour and the program's stroke."""
    return (
        _source(name)
        .replace("currentColor", color)
        .replace('stroke-width="2"', f'stroke-width="{STROKE}"')
    )


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")
