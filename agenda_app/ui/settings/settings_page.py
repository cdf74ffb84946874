"""The settings page: the municipality at the left, this PC at the right; all is saved at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from agenda_app.domain.municipality import Municipality
from agenda_app.errors import UserError
from agenda_app.paths import settings_file
from agenda_app.services.municipality import save_municipality, the_municipality
from agenda_app.settings import Settings, read_settings, write_settings
from agenda_app.ui.commands import Edits
from agenda_app.ui.errors import show_error
from agenda_app.ui.page import Page, PageStatus, Surroundings
from agenda_app.ui.parts.page_header import PageHeader
from agenda_app.ui.parts.panel import Panel
from agenda_app.ui.routes import Route
from agenda_app.ui.settings.crest_row import CrestRow
from agenda_app.ui.settings.municipality_form import MunicipalityForm
from agenda_app.ui.settings.pc_form import PcForm
from agenda_app.ui.settings.rates_list import RatesList
from agenda_app.ui.theme import Appearance

_PC_WIDTH = 400
_SHOWN = frozenset({"municipality", "fee_rates", "fee_amounts", "committees"})


class SettingsPage(Page):
    """Everything here is saved as it is changed, and what belongs to the municipality undone."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        """Build the page."""
        super().__init__(around, parent)
        self.setObjectName("settings_page")
        self.edits = Edits(self)
        self.undo_stack = self.edits
        self.edits.failed.connect(self._on_failed)
        self._form, self._crest = MunicipalityForm(), CrestRow()
        self._pc = PcForm(around.storage.folder)
        self._rates = RatesList(around.store, self.edits)
        self._rates.failed.connect(self._on_failed)
        self._build()
        self._form.edited.connect(self._on_municipality)
        self._crest.chosen.connect(self._on_crest)
        self._pc.edited.connect(self._on_pc)
        around.store.changed.connect(self._on_changed)

    def _build(self) -> None:
        header = PageHeader(self.tr("Settings"), self.tr("Everything is saved as you change it."))
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(28, 16, 24, 16)
        row.setSpacing(16)
        municipality = Panel(self.tr("The municipality"), name="settings_municipality")
        municipality.body.addWidget(self._crest)
        municipality.body.addWidget(self._form)
        municipality.body.addStretch(1)
        pc = Panel(self.tr("This PC"), name="settings_pc")
        pc.body.addWidget(self._pc)
        rates = Panel(self.tr("Rates for elected people"), name="settings_rates")
        rates.body.addWidget(self._rates)
        aside = QVBoxLayout()
        aside.setSpacing(16)
        for panel in (rates, pc):
            panel.setFixedWidth(_PC_WIDTH)
            aside.addWidget(panel)
        aside.addStretch(1)
        row.addWidget(municipality, 1)
        row.addLayout(aside)
        scroll = QScrollArea()
        scroll.setObjectName("settings_scroll")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setWidget(body)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(scroll, 1)

    def show_route(self, route: Route) -> None:
        """Show what is saved."""
        self.refresh()
        self._pc.show_value(read_settings(settings_file()))
        self.status_changed.emit(PageStatus())

    def refresh(self) -> None:
        """Read the municipality again."""
        value = self.around.store.read(the_municipality)
        self._form.show_value(value)
        self._rates.refresh()
        crest = None
        if value.crest:
            try:
                crest = self.around.storage.files.get(value.crest)
            except UserError as error:
                show_error(self, error)
        self._crest.show_picture(crest)

    def leave(self) -> bool:
        """Save what was typed; stay when the name is missing."""
        return self._form.flush()

    def _on_changed(self, tables: frozenset[str]) -> None:
        if tables & _SHOWN and self.isVisible():
            self.refresh()

    def _on_municipality(self, value: Municipality) -> None:
        before = self.around.store.read(the_municipality)
        try:
            self.edits.do(
                self.tr("change of the municipality"),
                before=before,
                after=value,
                save=self._save,
            )
        except UserError as error:
            show_error(self, error)
            self.refresh()

    def _save(self, value: Municipality) -> None:
        # Undo saves an older value: it carries the version that is stored now.
        now = self.around.store.read(the_municipality)
        fresh = replace(value, version=now.version)
        self.around.store.write("save municipality", save_municipality, fresh)

    def _on_crest(self, data: bytes) -> None:
        sha256 = self.around.storage.files.put(data) if data else ""
        self._on_municipality(replace(self.around.store.read(the_municipality), crest=sha256))

    def _on_pc(self, value: Settings) -> None:
        try:
            write_settings(settings_file(), value)
        except UserError as error:
            show_error(self, error)
            return
        self._pc.show_value(value)
        self.around.theme.choose(Appearance(value.appearance))

    def _on_failed(self, error: UserError) -> None:
        show_error(self, error)
        self.refresh()
