"""What is left of a file outside its pages' content: only what is on these lists."""

from __future__ import annotations

import pikepdf

_CATALOG = {"/Type", "/Pages", "/StructTreeRoot", "/MarkInfo", "/Outlines"}
_TRAILER = {"/Root", "/Size", "/Encrypt"}
_PAGE = {
    *("/Type", "/Parent", "/MediaBox", "/CropBox", "/Rotate", "/Resources", "/Contents"),
    *("/Annots", "/StructParents", "/Tabs", "/Group"),
}


def keep_only_pages(pdf: pikepdf.Pdf) -> None:
    """Drop everything from the catalog, the pages and the trailer that the normal form has not."""
    for key in set(pdf.Root.keys()) - _CATALOG:
        del pdf.Root[key]
    for page in pdf.pages:
        for key in set(page.obj.keys()) - _PAGE:
            del page.obj[key]
    for key in set(pdf.trailer.keys()) - _TRAILER:
        del pdf.trailer[key]
    # The writer fills in the number of objects, where a damaged file has the entry at all.
    pdf.trailer.Size = 0
