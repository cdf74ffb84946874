"""Layers: what a printer does not print goes, the rest becomes ordinary content."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import pikepdf
from pikepdf import ContentStreamInlineImage, Dictionary, Name, Operator, Stream

from agenda_app.domain.verdict_codes import Done, Found
from agenda_app.normalise.content import IMAGE, PAINTS, TEXT, instructions, properties, replace
from agenda_app.normalise.layer_states import LayerStates
from agenda_app.normalise.objects import annotations_of, entries, name_of
from agenda_app.normalise.remarks import Remarks

_LONGEST_TOLD = 200


def remove_layers(pdf: pikepdf.Pdf, remarks: Remarks) -> None:
    """Take layers that are not printed out of pages, forms and annotations, and merge the others.

    Those that a reader sees on paper only, or on the screen only, are told by their names.
    """
    if "/OCProperties" not in pdf.Root:
        return
    layers = LayerStates(pdf.Root.OCProperties)
    hidden = 0
    for scope in list(pdf.content_scopes()):
        hidden += _merge(pdf, scope.content, scope.resources, layers)
        hidden += _hide_objects(pdf, scope.resources, layers)
    for page in pdf.pages:
        listed = annotations_of(page.obj)
        kept = [item for item in listed if not layers.hides(item.get("/OC"))]
        if len(kept) < len(listed):
            page.obj.Annots = pikepdf.Array(kept)
            hidden += len(listed) - len(kept)
    del pdf.Root["/OCProperties"]
    if hidden:
        remarks.do(Done.LAYERS_REMOVED)
    for code, names in (
        (Found.LAYER_NOT_PRINTED, layers.only_seen),
        (Found.LAYER_ONLY_PRINTED, layers.only_printed),
    ):
        if names:
            remarks.find(code, detail="» «".join(names)[:_LONGEST_TOLD])


def _merge(pdf: pikepdf.Pdf, content: Any, resources: Any, layers: LayerStates) -> int:
    """Take the marks of layers out of a content stream and what the hidden ones paint."""
    named = properties(resources)
    marks = instructions(content, "BDC")
    if not any(len(mark.operands) and mark.operands[0] == Name.OC for mark in marks):
        return 0
    filtered = _Filter(named, layers)
    replace(pdf, content, list(filtered.run(instructions(content))))
    return filtered.removed


class _Filter:
    def __init__(self, named: Mapping[str, Any], layers: LayerStates) -> None:
        self._named = named
        self._layers = layers
        self._open: list[str] = []
        self.removed = 0

    def run(self, content: Iterable[Any]) -> Iterator[Any]:
        for instruction in content:
            inline = isinstance(instruction, ContentStreamInlineImage)
            operator = IMAGE if inline else name_of(instruction.operator)
            if operator in ("BMC", "BDC"):
                self._open.append(self._kind(instruction.operands))
                if self._open[-1] != "mark":
                    continue
            elif operator == "EMC" and self._open and self._open.pop() != "mark":
                continue
            if operator in PAINTS and "hidden" in self._open:
                self.removed += 1
                yield from _without_paint(operator)
                continue
            yield instruction

    def _kind(self, operands: Any) -> str:
        if len(operands) < 2 or operands[0] != Name.OC:
            return "mark"
        condition = operands[1]
        if isinstance(condition, Name):
            condition = self._named.get(name_of(condition))
        return "hidden" if self._layers.hides(condition) else "shown"


def _without_paint(operator: str) -> Iterator[Any]:
    """Yield what is left of an instruction that may not paint: a path still ends and may clip."""
    if operator in TEXT or operator in ("Do", "sh", IMAGE):
        return
    yield pikepdf.ContentStreamInstruction([], Operator("n"))


def _hide_objects(pdf: pikepdf.Pdf, resources: Any, layers: LayerStates) -> int:
    """Replace pictures and forms of hidden layers by nothing, and forget the layers of others."""
    hidden = 0
    objects = {} if resources is None else resources.get_dict("/XObject", {})
    for name, drawn in list(objects.items()):
        if not isinstance(drawn, Stream) or "/OC" not in drawn:
            continue
        if layers.hides(drawn.OC):
            objects[name] = pdf.make_stream(b"", _NOTHING)
            hidden += 1
        else:
            del drawn.OC
    for name, listed in entries(resources, "/Properties").items():
        if isinstance(listed, Dictionary) and listed.get("/Type") in (Name.OCG, Name.OCMD):
            del resources.Properties[name]
    return hidden


_NOTHING = {"/Type": Name.XObject, "/Subtype": Name.Form, "/BBox": [0, 0, 0, 0]}
