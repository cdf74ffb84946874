"""A picture of the municipality's coat of arms: read, made small, or refused in words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from agenda_app.errors import UserError
from agenda_app.files import read_file

LARGEST_BYTES = 5_000_000
_LARGEST_EDGE = 6000
_PRINTED_EDGE = 900
_FORMATS = {"png", "jpeg"}
translate = QCoreApplication.translate


def read_crest(path: Path) -> tuple[bytes, QImage]:
    """Return a PNG or JPEG as a PNG of at most 900 points an edge, and as a picture to show.

    Raises:
        UserError: the file is too large, cannot be read, or is no such picture.
    """
    source = QBuffer()
    source.setData(QByteArray(read_file(path, LARGEST_BYTES)))
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(source)
    kind = bytes(reader.format().data()).decode()
    size = reader.size()
    if kind not in _FORMATS:
        raise _refused(path)
    if max(size.width(), size.height()) > _LARGEST_EDGE:
        raise UserError(
            translate("Crest", "«{name}» is too large ({width} x {height} points).").format(
                name=path.name, width=size.width(), height=size.height()
            ),
            translate("Crest", "Save the picture smaller, for example 600 points wide."),
        )
    if max(size.width(), size.height()) > _PRINTED_EDGE:
        whole = Qt.AspectRatioMode.KeepAspectRatio
        reader.setScaledSize(size.scaled(_PRINTED_EDGE, _PRINTED_EDGE, whole))
    image = reader.read()
    if image.isNull():
        raise _refused(path)
    return _png(image), image


def _png(image: QImage) -> bytes:
    written = QBuffer()
    written.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(written, QByteArray(b"png")).write(image)
    return bytes(written.data().data())


def _refused(path: Path) -> UserError:
    return UserError(
        translate("Crest", "«{name}» is not a picture that can be printed.").format(name=path.name),
        translate("Crest", "Choose a picture in the format PNG or JPEG."),
    )
