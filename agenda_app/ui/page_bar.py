"""The bar of a preview: page turning, "Side 1 av 68", zoom."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QInputDialog, QWidget

from agenda_app.ui.page_layout import Fit
from agenda_app.ui.page_place import PagePlace
from agenda_app.ui.page_view import PageView
from agenda_app.ui.parts.buttons import IconButton, ToolButton


class PageBar(QWidget):
    """Belongs to one PageView. ``with_zoom`` adds the three zoom buttons."""

    def __init__(
        self,
        view: PageView,
        *,
        with_zoom: bool = True,
        name: str = "page_bar",
        parent: QWidget | None = None,
    ) -> None:
        """Make the bar and connect it."""
        super().__init__(parent)
        self.setObjectName(name)
        self._view = view
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._back = IconButton(
            "chevron-left", self.tr("Previous page"), name="page_back", clicked=view.previous_page
        )
        self._where = ToolButton("", name="page_where", clicked=self.ask_page)
        self._where.setToolTip(self.tr("Go to page …"))
        self._on = IconButton(
            "chevron-right", self.tr("Next page"), name="page_on", clicked=view.next_page
        )
        for widget in (self._back, self._where, self._on):
            row.addWidget(widget)
        if with_zoom:
            self._add_zoom(row)
        view.page_changed.connect(self._on_page_changed)
        self._on_page_changed(view.page, view.page_count)

    def _add_zoom(self, row: QHBoxLayout) -> None:
        view = self._view
        row.addSpacing(12)
        for icon, text, name, slot in (
            ("zoom-out", self.tr("Smaller"), "zoom_out", view.zoom_out),
            ("zoom-in", self.tr("Larger"), "zoom_in", view.zoom_in),
            ("maximize-2", self.tr("Page width or whole page"), "zoom_fit", self._toggle_fit),
        ):
            row.addWidget(IconButton(icon, text, name=name, clicked=slot))

    def ask_page(self) -> None:
        """Ask for a page by the number that is printed on it, and go there."""
        view = self._view
        title, word = self.tr("Go to page"), self.tr("Page")
        if view.labels:
            # A list, for nobody knows which of 45a, 45b and 47 there are.
            labels = list(view.labels)
            label, chosen = QInputDialog.getItem(self, title, word, labels, view.page - 1, False)
            page = labels.index(label) + 1 if chosen else 0
        else:
            page, chosen = QInputDialog.getInt(self, title, word, view.page, 1, view.page_count)
        if chosen:
            view.go_to(page)

    def _toggle_fit(self) -> None:
        self._view.set_fit(Fit.PAGE if self._view.fit is Fit.WIDTH else Fit.WIDTH)

    def _on_page_changed(self, page: int, count: int) -> None:
        self._where.setText(PagePlace(page, count, self._view.label_of(page)).said())
        self._where.setVisible(count > 0)
        self._back.setEnabled(page > 1)
        self._on.setEnabled(page < count)
