"""Takes the pictures of the README: the program's own pages with the sample municipality.

    .venv/bin/python packaging/pictures.py

No screen is needed. Run it when a page or a document looks different, and look at the pictures.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agenda_app.db.storage import Storage
    from agenda_app.domain.agenda import AgendaItem
    from agenda_app.domain.meeting import MeetingId
    from agenda_app.ui.routes import LiveRoute

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / "docs" / "pictures"
WIDTH, HEIGHT = 1366, 768
PAPER_WIDTH = 700
SECONDS = 4.0
"""How long a page gets to lay out its preview before it is taken."""


def take(home: Path) -> None:
    """Take every picture, with the program's files in an empty folder."""
    from agenda_app.db.storage import open_folder
    from agenda_app.sample.load import load_sample
    from agenda_app.services.agendas import read_agenda

    storage = open_folder(home / "data")
    with storage.database.write("sample") as session:
        meeting_id = load_sample(session, storage.files, date.today())
        items = read_agenda(session, meeting_id).items
    numbered = [item for item in items if item.number]
    case = next(item for item in numbered if item.case_id)
    take_sheet(storage, meeting_id, numbered.index(case) + 1)
    held = the_ferry(storage)
    storage.close()
    take_pages(home / "data", meeting_id, case, held)


def the_ferry(storage: Storage) -> LiveRoute:
    """Return the way to the sample's item with a proposal, a split party and a narrow vote."""
    from sqlalchemy import select

    from agenda_app.db.minutes_models import ItemMinutesRow
    from agenda_app.db.models import AgendaItemRow
    from agenda_app.domain.agenda import ItemId
    from agenda_app.domain.meeting import MeetingId
    from agenda_app.ui.routes import LiveRoute

    with storage.database.read() as session:
        of_proposals = (
            select(AgendaItemRow).join(ItemMinutesRow).where(ItemMinutesRow.votes != "[]")
        )
        rows = session.scalars(of_proposals.order_by(AgendaItemRow.id)).all()
        return LiveRoute(MeetingId(rows[1].meeting_id), ItemId(rows[1].id))


def take_sheet(storage: Storage, meeting_id: MeetingId, number: int) -> None:
    """Take the protocol sheet of a case."""
    import pypdfium2

    from agenda_app.documents.sheets_pdf import render_sheets
    from agenda_app.services.sheets_content import sheets_content

    with storage.database.read() as session:
        pdf = render_sheets(sheets_content(session, storage.files, meeting_id, date.today()))
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[number]
        page.render(scale=PAPER_WIDTH / page.get_width()).to_pil().save(PICTURES / "sheet.png")


def take_pages(folder: Path, meeting_id: MeetingId, case: AgendaItem, held: LiveRoute) -> None:
    """Take the pages of the window, in bokmål and light."""
    from PySide6.QtWidgets import QApplication

    from agenda_app.domain.language import Language
    from agenda_app.ui import language
    from agenda_app.ui.data_place import DataPlace
    from agenda_app.ui.folder_lock import FolderLock
    from agenda_app.ui.routes import CaseRoute, MeetingRoute
    from agenda_app.ui.start import Start
    from agenda_app.ui.theme import Theme

    app = QApplication([])
    theme = Theme(app)
    language.install(app, Language.BOKMAL)
    start = Start(app, theme, DataPlace(folder), FolderLock())
    start.window.resize(WIDTH, HEIGHT)
    start.window.show()
    assert case.case_id is not None
    for name, route in (
        ("meetings", None),
        ("meeting", MeetingRoute(meeting_id, case.id)),
        ("case", CaseRoute(case.case_id, meeting_id)),
        ("live", held),
    ):
        desk = start.desk
        if route is not None and desk is not None:
            desk.go(route)
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            app.processEvents()
            time.sleep(0.01)
        start.window.grab().save(str(PICTURES / f"{name}.png"))
    start.close()


if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    sys.path.insert(0, str(ROOT))
    PICTURES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_STATE_HOME"] = folder
        take(Path(folder))
