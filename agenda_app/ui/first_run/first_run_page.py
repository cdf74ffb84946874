"""One page, one field that must be filled in: which municipality is this?"""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from agenda_app.db.storage import Storage
from agenda_app.domain.language import Language
from agenda_app.domain.municipality import new_municipality
from agenda_app.domain.typography import clock
from agenda_app.errors import UserError
from agenda_app.services.setup import set_up
from agenda_app.ui.ask_folder import ask_folder
from agenda_app.ui.crest import read_crest
from agenda_app.ui.first_run.committee_choice import CommitteeChoice
from agenda_app.ui.first_run.letterhead_preview import Beginning, LetterheadPreview
from agenda_app.ui.icons import pixmap
from agenda_app.ui.interface_language import interface_language, spoken
from agenda_app.ui.parts.buttons import LinkButton, PrimaryButton, SecondaryButton
from agenda_app.ui.parts.elided_label import ElidedLabel
from agenda_app.ui.parts.field import Field
from agenda_app.ui.parts.hairline import Hairline
from agenda_app.ui.parts.panel import Panel
from agenda_app.ui.parts.text import Text
from agenda_app.ui.store import Store

_WIDTH = 960
_MARGIN = 42


class FirstRunPage(QWidget):
    """Saves the municipality and its committees.

    Signals:
        finished: the Language that was chosen, after everything is saved.
        folder_chosen: another folder (Path) for the data.
        sample_wanted: look around in an invented municipality first.
    """

    finished = Signal(object)
    folder_chosen = Signal(object)
    sample_wanted = Signal()

    def __init__(
        self, store: Store, storage: Storage, today: date, parent: QWidget | None = None
    ) -> None:
        """Ask for the municipality of the data in ``storage``."""
        super().__init__(parent)
        self.setObjectName("first_run_page")
        self._store, self._storage, self._today = store, storage, today
        self._crest = b""
        self.name = QLineEdit()
        self.name.setObjectName("municipality_name")
        self.name.setMaxLength(120)
        self.name_field = Field(self.tr("Municipality"), self.name, name="name_field")
        self.name_field.label.set_role("strong")
        self.committees = CommitteeChoice()
        self.preview = LetterheadPreview(self.tr("How the notice begins"))
        self._build()
        self.name.textChanged.connect(self._show_preview)
        self.name.returnPressed.connect(self.begin)
        for box in self.committees.boxes.values():
            box.toggled.connect(self._show_preview)
        self._show_preview()

    def _build(self) -> None:
        panel = Panel(name="welcome_panel")
        panel.setFixedWidth(_WIDTH)
        form = QVBoxLayout()
        form.setSpacing(0)
        form.addWidget(self.name_field)
        form.addSpacing(18)
        form.addLayout(self._crest_part())
        form.addSpacing(20)
        form.addWidget(Text(self.tr("Committees"), "strong"))
        form.addSpacing(6)
        form.addWidget(self.committees)
        form.addSpacing(20)
        form.addLayout(self._language_part())
        form.addStretch(1)
        paper = QVBoxLayout()
        paper.setSpacing(8)
        paper.addWidget(Text(self.tr("This is how the notice begins"), "second"))
        paper.addWidget(self.preview, 1)
        halves = QHBoxLayout()
        halves.setContentsMargins(_MARGIN, 22, _MARGIN, 22)
        halves.setSpacing(48)
        halves.addLayout(form, 1)
        halves.addLayout(paper)
        head = QVBoxLayout()
        head.setContentsMargins(_MARGIN, 28, _MARGIN, 0)
        head.setSpacing(2)
        head.addWidget(Text(self.tr("Welcome to Saksliste"), "welcome"))
        told = self.tr("Fill in what you know. Everything can be changed later in Settings.")
        head.addWidget(Text(told, "label"))
        panel.body.addLayout(head)
        panel.body.addLayout(halves, 1)
        panel.body.addWidget(Hairline())
        panel.body.addLayout(self._foot())
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(panel, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def _crest_part(self) -> QVBoxLayout:
        self.pick = SecondaryButton(
            self.tr("Choose picture …"), icon="image", name="pick_crest", clicked=self._on_pick
        )
        self.pick.setAccessibleDescription(self.tr("Coat of arms, optional"))
        self.crest_said = Text(self.tr("Without a picture a plain shield is used."), "label")
        self.crest_said.setWordWrap(True)
        title = QHBoxLayout()
        title.setSpacing(9)
        title.addWidget(Text(self.tr("Coat of arms"), "strong"))
        title.addWidget(Text(self.tr("optional"), "label"))
        title.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.pick)
        row.addWidget(self.crest_said, 1)
        part = QVBoxLayout()
        part.setSpacing(6)
        part.addLayout(title)
        part.addLayout(row)
        return part

    def _language_part(self) -> QVBoxLayout:
        self.languages = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(26)
        for index, (language, text) in enumerate(
            ((Language.BOKMAL, "Bokmål"), (Language.NYNORSK, "Nynorsk"))
        ):
            button = QRadioButton(text)
            button.setObjectName(f"language_{language.value}")
            button.setChecked(language is interface_language())
            self.languages.addButton(button, index)
            row.addWidget(button)
        row.addStretch(1)
        self.languages.idToggled.connect(self._on_language)
        self.committees.speak(self.language)
        part = QVBoxLayout()
        part.setSpacing(6)
        part.addWidget(Text(self.tr("Written form"), "strong"))
        part.addLayout(row)
        return part

    def _foot(self) -> QHBoxLayout:
        disk = QLabel()
        disk.setPixmap(pixmap("hard-drive", "label", 18))
        folder = self._storage.folder
        where = str(folder) if folder else self.tr("a shared database")
        stored = ElidedLabel(
            self.tr("Stored on this PC in {folder}").format(folder=_short(where)), "label"
        )
        stored.setToolTip(where)
        self.change = LinkButton(self.tr("Change …"), name="change_folder")
        self.change.clicked.connect(self._on_change_folder)
        self.sample = SecondaryButton(
            self.tr("Try with sample data"), name="try_sample", clicked=self.sample_wanted.emit
        )
        for widget in (self.change, self.sample):
            widget.setVisible(folder is not None)
        self.start = PrimaryButton(self.tr("Get started"), name="get_started", clicked=self.begin)
        foot = QHBoxLayout()
        foot.setContentsMargins(_MARGIN, 14, _MARGIN, 14)
        foot.setSpacing(8)
        foot.addWidget(disk)
        foot.addWidget(stored)
        foot.addWidget(self.change)
        foot.addStretch(1)
        foot.addWidget(self.sample)
        foot.addWidget(self.start)
        return foot

    @property
    def language(self) -> Language:
        """The written form that is chosen."""
        return Language.NYNORSK if self.languages.checkedId() == 1 else Language.BOKMAL

    def take_focus(self) -> None:
        """Wait for the name."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self) -> None:
        """Save, or say under the name what is missing."""
        name = " ".join(self.name.text().split())
        if not name:
            self.name_field.set_error(self.tr("Write the name of the municipality."))
            self.take_focus()
            return
        try:
            crest = self._storage.files.put(self._crest) if self._crest else ""
            made = new_municipality(name, self.language, crest)
            self._store.write("set_up", set_up, made, self.committees.codes, self._today)
        except UserError as error:
            self.name_field.set_error(spoken(error))
            return
        self.finished.emit(self.language)

    def choose_crest(self, path: Path) -> None:
        """Take a picture, or say beside the button why not."""
        try:
            self._crest, image = read_crest(path)
        except UserError as error:
            self._crest = b""
            self.preview.show_crest(None)
            self._say_of_crest(spoken(error), wrong=True)
            return
        self.preview.show_crest(image)
        self._say_of_crest(path.name, wrong=False)

    def _say_of_crest(self, text: str, *, wrong: bool) -> None:
        self.crest_said.setText(text)
        self.crest_said.set_role("stop" if wrong else "label")

    def _on_pick(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose the coat of arms"), "", self.tr("Pictures (*.png *.jpg *.jpeg)")
        )
        if name:
            self.choose_crest(Path(name))

    def _on_change_folder(self) -> None:
        if folder := ask_folder(self, self.tr("Choose the folder of the data")):
            self.folder_chosen.emit(folder)

    def _on_language(self) -> None:
        self.committees.speak(self.language)
        self._show_preview()

    def _show_preview(self) -> None:
        if self.name.text().strip():
            self.name_field.set_error("")
        body = self.committees.first(self.language)
        self.preview.show_beginning(
            Beginning(
                name=self.name.text(),
                committee=body.name if body else "",
                place=body.place if body else "",
                clock=clock(body.starts_at) if body else "",
                language=self.language,
            )
        )


def _short(folder: str) -> str:
    """Return a path without the part that only says whose home it is in."""
    home = str(Path.home())
    return folder.removeprefix(home).lstrip("/\\") if folder.startswith(home) else folder
