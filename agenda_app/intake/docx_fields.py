"""Fields of a Word file that were begun and never ended."""

from __future__ import annotations

from agenda_app.intake.docx_package import W
from agenda_app.intake.safe_xml import Element

_MARK, _CODE = f"{W}fldChar", f"{W}instrText"


def forget_unended_fields(root: Element) -> None:
    """Take the marks and codes of unended fields out of a part: what stands behind them is text.

    Office programs leave out all that stands behind such a mark, to the end of the text.
    """
    around: list[list[Element]] = []
    for element in root.iter(_MARK, _CODE):
        kind = element.get(f"{W}fldCharType") if element.tag == _MARK else None
        if kind == "begin":
            around.append([element])
        elif kind == "end" and around:
            around.pop()
        elif around:
            around[-1].append(element)
    for element in (element for unended in around for element in unended):
        element.getparent().remove(element)
