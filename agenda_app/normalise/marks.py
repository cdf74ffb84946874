"""Marks of content that nothing refers to are taken out; spare ones are put around a page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import pikepdf
from pikepdf import ContentStreamInlineImage, Dictionary, Name, Operator

from agenda_app.normalise.content import instructions, properties, replace
from agenda_app.normalise.objects import name_of


def strip_marks(pdf: pikepdf.Pdf, content: Any, resources: Any) -> None:
    """Take marked content out of a page or stream; replacement texts of single words stay."""
    if instructions(content, "BMC BDC EMC MP DP"):
        replace(pdf, content, list(_stripped(instructions(content), properties(resources))))


def _stripped(content: Iterable[Any], named: Mapping[str, Any]) -> Iterator[Any]:
    kept: list[bool] = []
    for instruction in content:
        inline = isinstance(instruction, ContentStreamInlineImage)
        operator = "" if inline else name_of(instruction.operator)
        if operator in ("MP", "DP"):
            continue
        if operator in ("BMC", "BDC"):
            text = replacement(instruction.operands, named)
            kept.append(text is not None)
            if text is not None:
                operands = [Name.Span, Dictionary(ActualText=text)]
                yield pikepdf.ContentStreamInstruction(operands, Operator("BDC"))
            continue
        if operator == "EMC" and (not kept or not kept.pop()):
            continue
        yield instruction


def replacement(operands: Any, named: Mapping[str, Any]) -> Any:
    """Return what is to be read instead of the content, None when it is the content itself."""
    listed = operands[1] if len(operands) > 1 else None
    if isinstance(listed, Name):
        listed = named.get(name_of(listed))
    text = listed.get("/ActualText") if isinstance(listed, Dictionary) else None
    return text if isinstance(text, pikepdf.String) else None
