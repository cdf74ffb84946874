"""Which of the two forms of Norwegian the window speaks, for the words of the domain."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError


def interface_language() -> Language:
    """Return the language that was installed for the user interface."""
    nynorsk = QLocale().language() is QLocale.Language.NorwegianNynorsk
    return Language.NYNORSK if nynorsk else Language.BOKMAL


def spoken(what: Sentence | UserError) -> str:
    """Return a sentence, or both sentences of an error, as the window says them."""
    return what.said(interface_language())
