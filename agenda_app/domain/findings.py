"""What a check found: shown, explained, never silently mended."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.case import CaseId


class Level(Enum):
    """How serious: only ``STOP`` blocks, and only the four things that may."""

    INFO = "info"
    WARN = "warn"
    STOP = "stop"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing a person should look at.

    ``code`` is stable and English ("attachment_missing"), ``text`` a sentence for the user that
    says what is wrong, and ``remedy`` one that says what to do.
    ``quote`` is the passage it is about, empty for the whole; ``quotes`` may hold more of them.
    ``legal_basis`` is the paragraph behind it, empty when it is common sense.
    ``against_public`` tells that the papers can go to the members, but that the bundle for the
    public is refused as long as it is so.
    """

    code: str
    level: Level
    text: str
    case_id: CaseId | None = None
    item_id: ItemId | None = None
    quotes: tuple[str, ...] = ()
    legal_basis: str = ""
    remedy: str = ""
    against_public: bool = False

    @property
    def told(self) -> str:
        """What is wrong and what to do, where there is room for both."""
        return f"{self.text} {self.remedy}".strip()

    @property
    def stops_public(self) -> bool:
        """Whether the bundle for the public is refused as long as it is so."""
        return self.against_public or self.level is Level.STOP
