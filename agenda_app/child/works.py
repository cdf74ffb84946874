"""What the child process is called, and what it can be asked for."""

from __future__ import annotations

COMMAND = "--child"
"""What the program is started with to be the child process."""

MODULE = "agenda_app.child"
"""What the interpreter is started with to be the same, where nothing is installed."""

PAGES = "pages"
PAPER = "paper"
DRAWING = "drawing"
READING = "reading"
WORKS = {
    PAGES: ("agenda_app.normalise.worker", "answer"),
    PAPER: ("agenda_app.intake.worker", "answer"),
    DRAWING: ("agenda_app.ui.foreign_worker", "answer"),
    READING: ("agenda_app.proof.file_reading", "answer"),
}
"""The module and the function of each work: plain data and bytes in, plain data and bytes out."""

IDLE_SECONDS = 60.0
"""How long a child waits for the next file before it ends itself."""
