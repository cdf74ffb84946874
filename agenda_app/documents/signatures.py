"""Who signs a paper: names in pairs with room for a hand above them, or a line for it."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable, Spacer

from agenda_app.documents import measures, style
from agenda_app.documents.closing import Closing
from agenda_app.documents.flowables import paragraph
from agenda_app.documents.grid import Grid, GridCell, GridRow
from agenda_app.documents.markup import escaped
from agenda_app.documents.measures import MM
from agenda_app.documents.tagging import Element
from agenda_app.domain.case import Signer

_HAND = 62 * MM


class _HandLine(Flowable):  # type: ignore[misc]
    """The line that somebody signs on, with a little air under it."""

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:
        """Be as wide as a name is written by hand."""
        self.width, self.height = min(availWidth, _HAND), MM
        return self.width, self.height

    def draw(self) -> None:
        """Draw the line at the top."""
        canvas = self.canv
        canvas.saveState()
        canvas.setStrokeColor(style.PEN_LINE.colour)
        canvas.setLineWidth(style.PEN_LINE.width)
        canvas.line(0, self.height, self.width, self.height)
        canvas.restoreState()


def signatures(
    signers: Sequence[Signer], parent: Element, *, dated: str = "", by_hand: bool = False
) -> list[Flowable]:
    """Return date and signers, two beside each other, that stay on one page with some text.

    Args:
        signers: in the order of their rank.
        parent: the element they belong to.
        dated: place and date above them; empty for none.
        by_hand: each has a line to sign on.
    """
    if not signers and not dated:
        return []
    rows = []
    for at in range(0, len(signers), 2):
        cells = []
        for column, signer in enumerate(signers[at : at + 2]):
            element = Element("P", parent)
            hand = [_HandLine()] if by_hand else []
            lines = [*hand, paragraph(escaped(signer.name), style.PLAIN, element)]
            if signer.title:
                lines.append(paragraph(escaped(signer.title), style.SMALL, element))
            cells.append(GridCell(tuple(lines), column))
        rows.append(GridRow(tuple(cells), top=(12 if by_hand else 9) * MM, bottom=0))
    parts: list[Flowable] = [Spacer(1, (8 if dated else 2) * MM)]
    if dated:
        parts.append(paragraph(escaped(dated), style.PLAIN, Element("P", parent)))
    if rows:
        parts.append(Grid((measures.TEXT_WIDTH / 2, measures.TEXT_WIDTH / 2), tuple(rows)))
    return [Closing(parts)]
