"""Builds every part in its states and grabs it: python tests/ui/parts_gallery.py FOLDER.

The pictures are laid beside the target pictures of the window's look.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from datetime import date, datetime, time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QMenuBar,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from agenda_app.domain.language import Language
from agenda_app.ui.language import install
from agenda_app.ui.parts.badge import Badge, BadgeLook
from agenda_app.ui.parts.buttons import (
    IconButton,
    LinkButton,
    PrimaryButton,
    SecondaryButton,
    ToolButton,
)
from agenda_app.ui.parts.date_field import DateField
from agenda_app.ui.parts.drop_zone import DropZone
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.key_cap import KeyCap
from agenda_app.ui.parts.message import Message
from agenda_app.ui.parts.page_header import PageHeader
from agenda_app.ui.parts.panel import Panel
from agenda_app.ui.parts.rail import Rail
from agenda_app.ui.parts.search_field import SearchField
from agenda_app.ui.parts.segments import Segments
from agenda_app.ui.parts.signals import Level
from agenda_app.ui.parts.status_bar import StatusBar
from agenda_app.ui.parts.steps import Step, Steps, StepState
from agenda_app.ui.parts.tab_row import TabRow
from agenda_app.ui.parts.text import Text
from agenda_app.ui.parts.time_field import TimeField
from agenda_app.ui.row_delegate import RowLook
from agenda_app.ui.row_list import RowList
from agenda_app.ui.rows_model import Column, RowsModel
from agenda_app.ui.theme import Appearance, Theme

WARN_2 = BadgeLook("2", Level.WARN, "triangle-alert", "2 merknader")
ROWS = (
    RowLook("PS 13/26", "Økonomirapport første kvartal 2026", files=1, figure="25"),
    RowLook("PS 14/26", "Gebyrer for havn og kai fra 1. juni 2026", files=1, figure="33"),
    RowLook("PS 12/26", "Kystverkets molo på Nordøya", badges=(WARN_2,), files=2, figure="9"),
    RowLook("PS 15/26", "Detaljregulering for Nordvågen", files=6, figure="37"),
    RowLook("PS 16/26", "Skolerute for 2026–2027 og 2027–2028", files=1, figure="59"),
    RowLook(
        "PS 17/26",
        "Suppleringsvalg til eldrerådet",
        struck=True,
        grip=False,
        badges=(BadgeLook("Trukket"),),
    ),
    RowLook(
        "PS 18/26",
        "Kjøp av gnr. 14 bnr. 3 – forhandlingsmandat",
        second="offl. § 23 første ledd",
        exempt=True,
        grip=False,
        files=1,
        figure="65",
    ),
)


def row_list() -> RowList[RowLook]:
    model = RowsModel((Column("Tittel", lambda row: row.spoken),), lambda row: row.number, ROWS)
    view: RowList[RowLook] = RowList(model, lambda row: row, spoken="Saksliste", movable=True)
    model.setParent(view)
    view.select(3)
    view.show_drop_line(1)
    return view


def across(*widgets: QWidget, gap: int = 8) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(gap)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def left() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(6)
    panel = Panel("Rader", "7 saker")
    rows = row_list()
    rows.setFixedHeight(270)
    panel.body.addWidget(rows)
    panel.add_action(IconButton("plus", "Ny sak"))
    column.addWidget(panel)
    column.addSpacing(6)
    column.addWidget(Text("Meldinger", "panel-title"))
    for level, sentence, *actions in (
        (
            Level.STOP,
            "PS 18/26 mangler hjemmel. Den offentlige utgaven kan ikke lages.",
            "Velg hjemmel",
        ),
        (Level.WARN, "Teksten viser til 3 vedlegg, men 2 er lagt ved.", "Legg ved", "Behold"),
        (Level.INFO, "Plankartet er i A3 og skrives ut på eget ark.", "Vis siden"),
        (Level.OK, "Ingen unntatte opplysninger ble funnet i den offentlige utgaven."),
        (Level.EXEMPT, "Intern utgave med 1 sak unntatt offentlighet."),
    ):
        column.addWidget(Message(level, sentence, *actions))
    column.addStretch(1)
    return column


def buttons() -> QVBoxLayout:
    column = QVBoxLayout()
    off = SecondaryButton("Av", icon="printer")
    off.setEnabled(False)
    column.addLayout(across(PrimaryButton("Utsending …", icon="send"), PrimaryButton("Kom i gang")))
    column.addLayout(across(SecondaryButton("Skriv ut", icon="printer"), off))
    column.addLayout(
        across(
            ToolButton("Ny sak", icon="plus"),
            ToolButton("Vedlegg", icon="paperclip"),
            LinkButton("Vis stedet"),
            KeyCap("F8"),
            KeyCap("Ctrl+Return"),
        )
    )
    return column


def fields() -> QVBoxLayout:
    column = QVBoxLayout()
    archive, number = QLineEdit("2024/45"), QLineEdit("PS 12/26")
    number.setEnabled(False)
    officer = QComboBox()
    officer.addItems(["Siv Hauknes"])
    day = DateField(today=date(2026, 4, 21), name="day")
    wrong = Field("Dato", day)
    day.setText("31.04.2026")
    day.read()
    row = across(
        Field("Arkivsak", archive),
        Field("Saksbehandler", officer),
        wrong,
        Field("Klokken", TimeField(time(18))),
        Field("Saksnr.", number, optional=True),
    )
    for index, width in enumerate((110, 150, 130, 70, 120)):
        row.itemAt(index).widget().setFixedWidth(width)
    column.addLayout(row)
    boxes = (QCheckBox("Med vedlegg"), QCheckBox("Tosidig"))
    radios = (QRadioButton("Bokmål"), QRadioButton("Nynorsk"))
    boxes[0].setChecked(True)
    radios[0].setChecked(True)
    column.addLayout(across(*boxes, *radios, gap=16))
    return column


def badges() -> QVBoxLayout:
    column = QVBoxLayout()
    column.addLayout(
        across(
            Badge("Planlagt"),
            Badge("Kladd", Level.INFO),
            Badge("Sendt 22.04.", Level.OK, icon="check"),
            Badge("2", Level.WARN, icon="triangle-alert", spoken="2 merknader"),
            Badge("1", Level.STOP, icon="octagon-x", spoken="1 feil"),
            Badge("Unntatt", Level.EXEMPT, icon="lock"),
        )
    )
    return column


def drop() -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(DropZone("Slipp saksframlegg her", "Word, PDF, OpenDocument eller ren tekst"))
    return row


def right() -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(6)
    segments = Segments(("Intern", "Offentlig"), spoken="Utgave")
    tabs = TabRow(("Saksliste", "Frammøte", "Protokoll"), spoken="Møtets deler")
    choice = across(segments, tabs, gap=28)
    steps = Steps(
        (
            Step("Kladd", StepState.DONE),
            Step("Sendt", StepState.DONE, "22. april"),
            Step("Holdt", StepState.NOW, "29. april"),
            Step("Godkjent", StepState.COMING, "i PS 19/26"),
        ),
        spoken="Møtets gang",
    )
    for title, content in (
        ("Knapper", buttons()),
        ("Felt", fields()),
        ("Merker", badges()),
        ("Valg og faner", choice),
        ("Møtets gang", across(steps)),
        ("Slipp", drop()),
    ):
        column.addWidget(Text(title, "panel-title"))
        column.addLayout(content)
        column.addSpacing(5)
    column.addWidget(Text("Formannskapets innstilling", "heading"))
    column.addWidget(Text("Kommunestyret vedtok saken enstemmig. kr 2 220 000"))
    column.addStretch(1)
    return column


def menu_row() -> QWidget:
    strip = QWidget()
    strip.setAutoFillBackground(True)
    strip.setBackgroundRole(strip.palette().ColorRole.Base)
    bar = QMenuBar()
    for title in ("&Fil", "&Rediger", "&Vis", "&Møte", "&Sak", "&Protokoll", "Ver&ktøy", "&Hjelp"):
        bar.addMenu(title)
    search = SearchField("Søk i saker, vedtak og personer")
    search.setFixedWidth(320)
    row = QHBoxLayout(strip)
    row.setContentsMargins(10, 0, 24, 0)
    row.addWidget(bar)
    row.addWidget(search)
    return strip


def window() -> QWidget:
    whole = QWidget()
    whole.setWindowTitle("Deler")
    grid = QGridLayout(whole)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(0)
    rail = Rail()
    rail.set_count("queue", 3, "3 saker")
    header = PageHeader("Deler", "tirsdag 21. april 2026 · uke 17")
    header.add_action(SecondaryButton("Les inn saksframlegg …", icon="file-input"))
    header.add_action(PrimaryButton("Nytt møte", icon="plus"))
    status = StatusBar()
    status.saved(datetime(2026, 4, 21, 12, 3))
    status.show_facts(("10 saker", "68 sider"))
    status.show_kind("Intern utgave med 1 sak unntatt offentlighet", Level.EXEMPT)
    body = QWidget()
    body.setAutoFillBackground(True)
    halves = QHBoxLayout(body)
    halves.setContentsMargins(28, 14, 24, 8)
    halves.setSpacing(40)
    halves.addLayout(left(), 1)
    halves.addLayout(right(), 1)
    grid.addWidget(menu_row(), 0, 0, 1, 2)
    grid.addWidget(rail, 1, 0, 2, 1)
    grid.addWidget(header, 1, 1)
    grid.addWidget(body, 2, 1)
    grid.addWidget(status, 3, 0, 1, 2)
    return whole


def main() -> None:
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else ".")
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    theme = Theme(app)
    install(app, Language.BOKMAL)
    shown = window()
    shown.resize(1366, 768)
    shown.show()
    shown.findChild(RowList).setFocus(Qt.FocusReason.TabFocusReason)
    for appearance in (Appearance.LIGHT, Appearance.DARK):
        theme.choose(appearance)
        app.processEvents()
        shown.grab().save(str(folder / f"parts-{appearance.value}.png"))


if __name__ == "__main__":
    main()
