"""A picture of the municipality's coat of arms: read, made small, or refused in words."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.files.reading import read_file

LARGEST_BYTES = 5_000_000
_LARGEST_EDGE = 6000
_PRINTED_EDGE = 900
_FORMATS = {"png", "jpeg"}


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
            Sentence(
                f"«{path.name}» er for stort ({size.width()} x {size.height()} punkter).",
                f"«{path.name}» er for stort ({size.width()} x {size.height()} punkt).",
            ),
            Sentence(
                "Lagre bildet mindre, for eksempel 600 punkter bredt.",
                "Lagre biletet mindre, til dømes 600 punkt breitt.",
            ),
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
        Sentence(
            f"«{path.name}» er ikke et bilde som kan skrives ut.",
            f"«{path.name}» er ikkje eit bilete som kan skrivast ut.",
        ),
        Sentence(
            "Velg et bilde i formatet PNG eller JPEG.", "Vel eit bilete i formatet PNG eller JPEG."
        ),
    )
