"""Where one is in a document: the number that is printed on the page, and its place in the file."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True, slots=True)
class PagePlace:
    """A page of a document; without pages there is no place.

    Attributes:
        page: its place in the file, from 1.
        count: how many pages the file has.
        label: what the file calls it, as it is printed: "45a" in a correction; "" for its place.
    """

    page: int = 0
    count: int = 0
    label: str = ""

    def said(self) -> str:
        """Return "Side 3 av 68", or "Side 45a (3 av 68)" where another number is printed."""
        if not self.count:
            return ""
        if self.label in {"", str(self.page)}:
            said = QCoreApplication.translate("PageView", "Page {page} of {count}")
        else:
            said = QCoreApplication.translate("PageView", "Page {label} ({page} of {count})")
        return said.format(page=self.page, count=self.count, label=self.label)
