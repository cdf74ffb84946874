"""Formulas of Word on one line, as they are said: a half is 1/2 and no 12.

The elements are those of ISO/IEC 29500-1, 22.1.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from agenda_app.domain.sentence import Sentence
from agenda_app.intake.docx_package import W
from agenda_app.intake.raised import Height, at_height
from agenda_app.intake.safe_xml import Element, local

M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
AS_TEXT = Sentence(
    "Filen har formler, som er gjort om til vanlig tekst. Sammenlign dem med originalen.",
    "Fila har formlar, som er gjorde om til vanleg tekst. Samanlikn dei med originalen.",
)
_SIGNS = {Height.RAISED: "^", Height.LOWERED: "_"}
_SCRIPTED = ("sSup", "sSub", "sSubSup", "nary", "limLow", "limUpp")
_ROWS = {"m": ("mr", "; ", "[{}]"), "mr": ("e", ", ", "{}"), "eqArr": ("e", "; ", "{}")}
_DEEPEST = 60


def on_one_line(formula: Element, gone: Collection[Element] = (), depth: int = 0) -> str:
    """Return a formula, or a part of one, as text.

    Args:
        formula: the element.
        gone: the runs that are no part of it, by what was decided about changes.
        depth: how deep inside another formula it stands.
    """

    def part(name: str) -> str:
        found = formula.find(f"{M}{name}")
        return "" if found is None else on_one_line(found, gone, depth + 1)

    def parts(name: str) -> list[str]:
        return [on_one_line(one, gone, depth + 1) for one in formula.iterchildren(f"{M}{name}")]

    name = local(formula)
    if name == "r" or depth > _DEEPEST:
        return "" if formula in gone else "".join(_letters(formula))
    if name == "f":
        return f"{_whole(part('num'))}/{_whole(part('den'))}"
    if name == "d":
        begin, between, end = (_sign(formula, f"{way}Chr") for way in ("beg", "sep", "end"))
        inside = ("|" if between is None else between).join(parts("e"))
        return f"{'(' if begin is None else begin}{inside}{')' if end is None else end}"
    if name == "rad":
        return f"{_script(part('deg'), Height.RAISED)}√{_whole(part('e'))}"
    if name in _ROWS:
        rows, between, form = _ROWS[name]
        return form.format(between.join(parts(rows)))
    if name in _SCRIPTED:
        low, high = part("sub"), part("sup")
        if name.startswith("lim"):
            low, high = (part("lim"), "") if name == "limLow" else ("", part("lim"))
        scripts = _script(low, Height.LOWERED) + _script(high, Height.RAISED)
        if name == "nary":
            sign = _sign(formula, "chr")
            return f"{'∫' if sign is None else sign}{scripts} {part('e')}"
        return f"{_whole(part('e')) if name.startswith('s') else part('e')}{scripts}"
    return "".join(
        on_one_line(kid, gone, depth + 1) for kid in formula if not local(kid).endswith("Pr")
    )


def _letters(element: Element) -> Iterator[str]:
    return (text.text or "" for text in element.iter(f"{M}t", f"{W}t", f"{W}delText"))


def _whole(text: str) -> str:
    """Return a part that has to be read as one."""
    text = text.strip()
    is_one = text.replace(",", "").replace(".", "").isalnum() or len(text) < 2
    return text if is_one or _is_in_brackets(text) else f"({text})"


def _is_in_brackets(text: str) -> bool:
    if not (text.startswith("(") and text.endswith(")")):
        return False
    depth = 0
    for at, sign in enumerate(text):
        depth += (sign == "(") - (sign == ")")
        if depth == 0:
            return at == len(text) - 1
    return False


def _script(text: str, height: Height) -> str:
    text = text.strip()
    said = at_height(text, height)
    is_said = said != text and not any(sign.isalpha() or sign.isspace() for sign in said)
    return said if is_said or not text else f"{_SIGNS[height]}{_whole(text)}"


def _sign(formula: Element, name: str) -> str | None:
    """Return a sign that a formula names, None when it is the usual one."""
    found = next(formula.iterchildren(f"{M}dPr", f"{M}naryPr"), None)
    sign = None if found is None else found.find(f"{M}{name}")
    return None if sign is None else str(sign.get(f"{M}val", ""))
