"""What the window says of somebody who gets papers."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from agenda_app.domain.dispatch import Channel, Recipient, RecipientKind, SentTo, Version
from agenda_app.terms import word
from agenda_app.ui.interface_language import interface_language

translate = QCoreApplication.translate
READ_VERSIONS = (Version.INTERNAL, Version.PUBLIC, Version.EXEMPT, Version.ARCHIVE)


def how_text(to: Recipient | SentTo) -> str:
    """Return "e-post", or "papir × 2"."""
    channel = word(to.channel, interface_language())
    if to.channel is Channel.PAPER and to.copies != 1:
        return f"{channel} × {to.copies}"
    return channel


def choice(values: tuple[Version | Channel | RecipientKind, ...], name: str) -> QComboBox:
    """Return a list to choose one of some values from."""
    box = QComboBox()
    box.setObjectName(name)
    for value in values:
        box.addItem(word(value, interface_language()), value)
    return box


def choose(box: QComboBox, value: Version | Channel | RecipientKind) -> None:
    """Choose a value that stands in the list."""
    values = [box.itemData(place) for place in range(box.count())]
    box.setCurrentIndex(values.index(value))


def sent_to(recipient: Recipient) -> SentTo:
    """Return a recipient as somebody who is sent something now."""
    return SentTo(
        recipient.name, recipient.kind, recipient.version, recipient.channel, recipient.copies
    )
