"""How long long things take to edit: a line among two hundred, and five thousand paragraphs."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median

ROUNDS = 5
LINES = 200
PARAGRAPHS = 5000


def run() -> dict[str, float]:
    """Return a move on a long agenda against reading it, and a long text against plain text."""
    return {
        "Agenda: moving a line among 200 / reading them": moving_a_line(),
        "Editor: 5 000 paragraphs / plain QTextDocument": loading_a_text(),
    }


def moving_a_line() -> float:
    """Return the time of saving a moved line, against reading the agenda."""
    from agenda_app.db.storage import open_folder
    from agenda_app.domain.agenda import AgendaItem, ItemKind, move
    from agenda_app.services.agendas import read_agenda, save_agenda
    from tests.builders import a_municipality, saved_meeting

    with tempfile.TemporaryDirectory() as folder:
        storage = open_folder(Path(folder))
        with storage.database.write("benchmark") as session:
            a_municipality(session)
            meeting = saved_meeting(session)
            assert meeting.id is not None
            lines = tuple(AgendaItem(None, ItemKind.HEADING, f"Linje {n}") for n in range(LINES))
            agenda = read_agenda(session, meeting.id)
            save_agenda(session, replace(agenda, items=(*agenda.items, *lines)))

        def reading() -> None:
            with storage.database.read() as session:
                read_agenda(session, meeting.id)

        def moving() -> None:
            with storage.database.write("benchmark") as session:
                save_agenda(session, move(read_agenda(session, meeting.id), 100, 101))

        ratio = _timed(moving) / _timed(reading)
        storage.close()
    return ratio


def loading_a_text() -> float:
    """Return the time of a long text in the editor, against the same lines as plain text."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QTextDocument
    from PySide6.QtWidgets import QApplication

    from agenda_app.domain.text import Paragraph, runs
    from agenda_app.files.store import FolderStore
    from agenda_app.ui.case.block_editor import BlockEditor

    app = QApplication.instance() or QApplication([])
    text = tuple(Paragraph(runs(f"Avsnitt {number}")) for number in range(PARAGRAPHS))
    lines = "\n".join(f"Avsnitt {number}" for number in range(PARAGRAPHS))
    with tempfile.TemporaryDirectory() as folder:
        editor = BlockEditor(FolderStore(Path(folder)), spoken="text")
        document = QTextDocument()
        ratio = _timed(lambda: editor.set_text(text)) / _timed(lambda: document.setPlainText(lines))
        editor.deleteLater()
    app.processEvents()
    return ratio


def _timed(step: Callable[[], object]) -> float:
    times = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        step()
        times.append(time.perf_counter() - begun)
    return median(times)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
    for title, ratio in run().items():
        sys.stdout.write(f"{title}: {ratio:.2f}\n")
