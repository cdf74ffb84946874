"""From a meeting to a file or to paper: what can be made, saving it, printing it."""

from __future__ import annotations

from agenda_app.ui.produce.excuses_dialog import show_excuses
from agenda_app.ui.produce.printing import print_meeting, print_papers
from agenda_app.ui.produce.saving import export, export_after, export_all

__all__ = [
    "export",
    "export_after",
    "export_all",
    "print_meeting",
    "print_papers",
    "show_excuses",
]
