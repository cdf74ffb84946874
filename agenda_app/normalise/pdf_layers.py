"""Layers: what a reader does not see by default goes, the rest becomes ordinary content."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import pikepdf
from pikepdf import ContentStreamInlineImage, Dictionary, Name, Operator, Stream

from agenda_app.domain.verdict_codes import Done
from agenda_app.normalise.content import IMAGE, PAINTS, TEXT, instructions, properties, replace
from agenda_app.normalise.objects import annotations_of, entries, name_of
from agenda_app.normalise.remarks import Remarks

_DEEPEST = 20


def remove_layers(pdf: pikepdf.Pdf, remarks: Remarks) -> None:
    """Take hidden layers out of pages, forms and annotations, and merge the visible ones."""
    if "/OCProperties" not in pdf.Root:
        return
    layers = _Layers(pdf.Root.OCProperties)
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


class _Layers:
    """Which layers are shown when the file is opened."""

    def __init__(self, listed: Any) -> None:
        default = listed.get("/D") if isinstance(listed, Dictionary) else None
        default = default if isinstance(default, Dictionary) else Dictionary()
        groups = _numbers(listed.get_list("/OCGs", ()) if isinstance(listed, Dictionary) else ())
        self._off = _numbers(default.get_list("/OFF", ()))
        if default.get("/BaseState") == Name.OFF:
            self._off |= groups - _numbers(default.get_list("/ON", ()))

    def hides(self, condition: Any, depth: int = 0) -> bool:
        """Whether something under a layer, or under a rule about layers, is not shown."""
        if not isinstance(condition, Dictionary) or depth > _DEEPEST:
            return False
        if condition.get("/Type") != Name.OCMD:
            return condition.is_indirect and condition.objgen in self._off
        rule = condition.get("/VE")
        if isinstance(rule, pikepdf.Array) and len(rule):
            return not self._holds(rule, depth + 1)
        among = condition.get("/OCGs")
        groups = list(among) if isinstance(among, pikepdf.Array) else [among]
        shown = [not self.hides(group, depth + 1) for group in groups if group is not None]
        if not shown:
            return False
        match name_of(condition.get("/P")):
            case "/AllOn":
                return not all(shown)
            case "/AnyOff":
                return all(shown)
            case "/AllOff":
                return any(shown)
        return not any(shown)

    def _holds(self, rule: Any, depth: int) -> bool:
        if depth > _DEEPEST or not isinstance(rule, pikepdf.Array) or not len(rule):
            return not self.hides(rule, depth)
        parts = (self._holds(rule[number], depth + 1) for number in range(1, len(rule)))
        match name_of(rule[0]):
            case "/And":
                return all(parts)
            case "/Not":
                return not any(parts)
        return any(parts)


def _numbers(groups: Iterable[Any]) -> set[tuple[int, int]]:
    return {group.objgen for group in groups if isinstance(group, Dictionary)}


def _merge(pdf: pikepdf.Pdf, content: Any, resources: Any, layers: _Layers) -> int:
    """Take the marks of layers out of a content stream and what the hidden ones paint."""
    named = properties(resources)
    marks = instructions(content, "BDC")
    if not any(len(mark.operands) and mark.operands[0] == Name.OC for mark in marks):
        return 0
    filtered = _Filter(named, layers)
    replace(pdf, content, list(filtered.run(instructions(content))))
    return filtered.removed


class _Filter:
    def __init__(self, named: Mapping[str, Any], layers: _Layers) -> None:
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


def _hide_objects(pdf: pikepdf.Pdf, resources: Any, layers: _Layers) -> int:
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
