"""The choice of a legal basis: the usual ones, or any other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from agenda_app.domain.access import basis_refusal
from agenda_app.ui.interface_language import interface_language

USUAL_BASES = (
    "offl. § 13 jf. fvl. § 13 første ledd nr. 1",
    "offl. § 13 jf. fvl. § 13 første ledd nr. 2",
    "offl. § 14 første ledd",
    "offl. § 23 første ledd",
    "offl. § 24 første ledd",
    "offl. § 24 andre ledd",
    "offl. § 25 første ledd",
    "offl. § 26 femte ledd",
)
"""With the part of the paragraph, as a refusal must say it (offl. § 31)."""
FOR_PAPERS = tuple(basis for basis in USUAL_BASES if basis != "offl. § 14 første ledd")
"""Those that hold for a part of a paper to an elected body (offl. § 16)."""


class BasisChoice(QComboBox):
    """A field with a list; ``basis`` is what stands in it."""

    def __init__(
        self,
        basis: str,
        *,
        name: str,
        usual: Sequence[str] = USUAL_BASES,
        parent: QWidget | None = None,
    ) -> None:
        """Show a basis; ``name`` is the objectName, ``usual`` what the list offers."""
        super().__init__(parent)
        self.setObjectName(name)
        self.setEditable(True)
        # A part or a number of a paragraph that nobody typed would be printed as the basis.
        self.setCompleter(QCompleter(self))
        spoken = self.tr("Legal basis")
        self.setAccessibleName(spoken)
        self.addItems(usual)
        line = self.lineEdit()
        if line is not None:
            line.setAccessibleName(spoken)
        self.show_basis(basis)

    def show_basis(self, basis: str) -> None:
        """Show a basis, selected: what is typed comes in its place and not behind it."""
        self.setEditText(basis)
        line = self.lineEdit()
        if line is not None:
            line.selectAll()

    @property
    def basis(self) -> str:
        """The basis, with single spaces."""
        return " ".join(self.currentText().split())

    def problem(self) -> str:
        """Return why nothing can be exempt by what stands in it, empty when it can."""
        return basis_refusal(self.basis).said(interface_language())
