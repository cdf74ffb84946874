"""Who signs a paper: names in pairs with room for a hand above them."""

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


def signatures(signers: Sequence[Signer], parent: Element, *, dated: str = "") -> list[Flowable]:
    """Return date and signers, two beside each other, that stay on one page with some text.

    Args:
        signers: in the order of their rank.
        parent: the element they belong to.
        dated: place and date above them; empty for none.
    """
    if not signers and not dated:
        return []
    rows = []
    for at in range(0, len(signers), 2):
        cells = []
        for column, signer in enumerate(signers[at : at + 2]):
            element = Element("P", parent)
            lines = [paragraph(escaped(signer.name), style.PLAIN, element)]
            if signer.title:
                lines.append(paragraph(escaped(signer.title), style.SMALL, element))
            cells.append(GridCell(tuple(lines), column))
        rows.append(GridRow(tuple(cells), top=9 * MM, bottom=0))
    parts: list[Flowable] = [Spacer(1, (8 if dated else 2) * MM)]
    if dated:
        parts.append(paragraph(escaped(dated), style.PLAIN, Element("P", parent)))
    if rows:
        parts.append(Grid((measures.TEXT_WIDTH / 2, measures.TEXT_WIDTH / 2), tuple(rows)))
    return [Closing(parts)]
