"""What a foot says of saving, kept so that it can be said again."""

from __future__ import annotations

from dataclasses import dataclass

from agenda_app.ui.parts.text import Role


@dataclass(frozen=True, slots=True)
class SaveState:
    """A sentence with its icon and the colour of that; nothing is claimed without one."""

    text: str = ""
    icon: str = ""
    token: str = "label"
    role: Role = "label"
    can_retry: bool = False
