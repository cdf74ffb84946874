"""The plain content of a list of points that are followed up, and of the half-yearly report."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from agenda_app.domain.language import Language
from agenda_app.domain.printed import Audience, Letterhead
from agenda_app.domain.text import Text


@dataclass(frozen=True, slots=True)
class StatusContent:
    """A list or a report as it is printed; ``note`` says which points it tells of."""

    letterhead: Letterhead
    language: Language
    audience: Audience
    printed: date
    title: str
    note: str
    text: Text
