"""What is made into pages, and how."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath

from agenda_app.domain.language import Language
from agenda_app.domain.verdict import TrackedChanges


@dataclass(frozen=True, slots=True)
class Source:
    """A file from outside.

    Attributes:
        data: its bytes.
        name: the name it came with; it is shown to people and never trusted.
        tracked_changes: what is printed of them.
        password: to open it with, empty for none.
        language: of the words that are put in.
        anew: another program wrote it since it came, and worked out its fields.
    """

    data: bytes
    name: str
    tracked_changes: TrackedChanges = TrackedChanges.ASK
    password: str = ""
    language: Language = Language.BOKMAL
    anew: bool = False

    @property
    def ending(self) -> str:
        """The ending of the name, ".pdf" and the like, in small letters."""
        return PurePath(self.name).suffix.lower()
