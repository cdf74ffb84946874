"""What the first page does without: imported while it is already being read."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from agenda_app.domain.case import CaseId
    from agenda_app.jobs import Work
    from agenda_app.ui.commands import Edits
    from agenda_app.ui.opening import LoadSample
    from agenda_app.ui.page import Page, Surroundings
    from agenda_app.ui.routes import Route


@dataclass(frozen=True, slots=True)
class Goal:
    """Where a route leads: the place on the rail that is marked, and what makes the page."""

    place: str
    make: Callable[[Surroundings], Page]


@dataclass(frozen=True, slots=True)
class Rest:
    """The other pages by their routes, and the import of case papers."""

    goals: Mapping[type[Route], Goal]
    import_files: Callable[
        [Surroundings, QWidget, Sequence[Path], Callable[[], Edits | None]], tuple[CaseId, ...]
    ]


LoadRest = Callable[[], Rest]
"""Imports the rest the first time, which takes a moment; then it is there at once."""


@dataclass(frozen=True, slots=True)
class Late:
    """What is not imported yet when the window opens.

    ``pages`` imports the other pages, on the window's thread only. ``loading`` is a job that
    imports what they stand on, and ``sample`` makes the sample municipality, in a job.
    """

    pages: LoadRest
    loading: Callable[[], Work[None]]
    sample: LoadSample
