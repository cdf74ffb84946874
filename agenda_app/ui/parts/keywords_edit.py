"""A line for the keywords of a case, which begins with the words of its title."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from agenda_app.domain.keywords import title_words, typed_keywords


class KeywordsEdit(QLineEdit):
    """``keywords`` is what stands there; none of it where it is what the title gives anyhow."""

    def __init__(
        self, title: str, keywords: tuple[str, ...], *, name: str, parent: QWidget | None = None
    ) -> None:
        """Show what was chosen for a case, or what is proposed."""
        super().__init__(parent)
        self.setObjectName(name)
        self._proposed = title_words(title)
        self.setText(", ".join(keywords or self._proposed))
        self.setPlaceholderText(", ".join(self._proposed))
        self.setCursorPosition(0)

    @property
    def keywords(self) -> tuple[str, ...]:
        """The keywords that are to be kept."""
        typed = typed_keywords(self.text())
        return () if typed == self._proposed else typed
