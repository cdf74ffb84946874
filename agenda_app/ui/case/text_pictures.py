"""Pictures in a text: found by their hash, taken in from files and the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QImageWriter, QPainter

from agenda_app.domain.sentence import Sentence, alike
from agenda_app.errors import UserError
from agenda_app.files.reading import read_file
from agenda_app.files.store import FileStore
from agenda_app.ui.fonts import font

LONGEST_BYTES = 20_000_000
WIDEST_PIXELS = 12_000
_DRAWN_PX = 920
KINDS = ("png", "jpg", "jpeg")


def pictures_from(files: FileStore) -> Callable[[str], QImage]:
    """Return what finds a picture by its hash, or draws a box that says it is missing."""

    def find(sha256: str) -> QImage:
        try:
            return decoded(files.get(sha256)) or missing()
        except (UserError, ValueError, OSError):
            return missing()

    return find


def decoded(data: bytes) -> QImage | None:
    """Return a picture no wider than the screen needs, None when the bytes are none."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() > _DRAWN_PX:
        reader.setScaledSize(size.scaled(_DRAWN_PX, 10**6, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image


def missing() -> QImage:
    """Return a box that says that a picture is missing."""
    image = QImage(360, 72, QImage.Format.Format_ARGB32)
    image.fill(QColor("#eef1f5"))
    painter = QPainter(image)
    painter.setPen(QColor("#566270"))
    painter.setFont(font(14))
    text = QCoreApplication.translate("BlockEditor", "The picture is missing on the disk.")
    painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, text)
    painter.drawRect(image.rect().adjusted(0, 0, -1, -1))
    painter.end()
    return image


def read_picture(path: Path) -> bytes:
    """Return the bytes of a picture file that papers can hold.

    Raises:
        UserError: it is too large, or no PNG or JPEG.
    """
    data = read_file(path, LONGEST_BYTES)
    check_picture(data, path.name)
    return data


def check_picture(data: bytes, name: str) -> None:
    """Make sure that a picture can be shown and printed.

    Raises:
        UserError: it cannot.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    kind = bytes(reader.format().data()).decode()
    size = reader.size()
    if kind not in KINDS or not size.isValid():
        raise UserError(
            Sentence(
                f"«{name}» er ikke et bilde som kan settes inn.",
                f"«{name}» er ikkje eit bilete som kan setjast inn.",
            ),
            alike("Lagre det som PNG eller JPEG."),
        )
    if max(size.width(), size.height()) > WIDEST_PIXELS:
        raise UserError(
            Sentence(
                f"«{name}» har {size.width()} x {size.height()} bildepunkter, og det er for mange.",
                f"«{name}» har {size.width()} x {size.height()} biletpunkt, og det er for mange.",
            ),
            Sentence("Lagre bildet i lavere oppløsning.", "Lagre biletet i lågare oppløysing."),
        )


def png(image: QImage) -> bytes:
    """Return a picture from the clipboard as PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return bytes(buffer.data().data())
