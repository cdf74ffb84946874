"""What is imported on a thread while the window can already be used.

Nothing here may import Qt: its classes must not be made on two threads at once. The window's own
modules are imported by the window, and find these there already.
"""

from __future__ import annotations

from collections.abc import Generator
from importlib import import_module

from agenda_app.jobs import Progress

FIRST = (
    "agenda_app.db.storage",
    "agenda_app.services.home",
    "agenda_app.services.municipality",
    "agenda_app.services.search",
)
"""What the first page needs."""

REST = (
    "agenda_app.services.control",
    "agenda_app.services.bundle_content",
    "agenda_app.services.sheets_content",
    "agenda_app.services.minutes_content",
    "agenda_app.services.preflight",
    "agenda_app.produce.attaching",
    "agenda_app.services.extract",
    "agenda_app.services.taking_in",
    "agenda_app.services.member_import",
    "agenda_app.services.archive",
    "agenda_app.services.secrets",
    "agenda_app.exchange.pasted_members",
    "agenda_app.intake.child",
    "agenda_app.documents.bundle",
    "agenda_app.documents.minutes_pdf",
    "agenda_app.documents.sheets_pdf",
    "agenda_app.produce.proof",
    "agenda_app.produce.locking",
    "agenda_app.produce.summons",
)
"""What the other pages need."""


def load_first() -> None:
    """Import what the first page needs."""
    for name in FIRST:
        import_module(name)


def loading_rest() -> Generator[Progress, None, None]:
    """Import what the other pages need, as a job that can be stopped between two modules."""
    for done, name in enumerate(REST):
        yield Progress(done, len(REST))
        import_module(name)
