"""Finds passages in a text document, quickly also where there are thousands of them."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor, QTextDocument

_LONGEST = 400
_WIDE = "\uffff"
"""From here on, Qt counts a character as two."""


def letters_of(document: QTextDocument) -> str:
    """Return a document's characters, no-break spaces as spaces, one for each of its places."""
    text: str = document.toRawText()
    if any(letter > _WIDE for letter in text):
        text = "".join(letter * 2 if letter > _WIDE else letter for letter in text)
    return text.replace("\u00a0", " ")


def find_quote(document: QTextDocument, letters: str, quote: str) -> QTextCursor | None:
    """Return a selection of a passage, None when the text does not hold it as whole words.

    Args:
        document: the text.
        letters: what ``letters_of`` returns of it.
        quote: the passage; of several lines, the first one is looked for.
    """
    wanted = quote.strip().split("\n")[0].replace("\u00a0", " ")
    if len(wanted) > _LONGEST:
        wanted = wanted[:_LONGEST].rpartition(" ")[0]
    wanted = "".join(letter * 2 if letter > _WIDE else letter for letter in wanted)
    start = letters.find(wanted) if wanted else -1
    while start >= 0:
        end = start + len(wanted)
        if (
            not letters[max(0, start - 1) : start].isalnum()
            and not letters[end : end + 1].isalnum()
        ):
            found = QTextCursor(document)
            found.setPosition(start)
            found.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            return found
        start = letters.find(wanted, start + 1)
    return None
