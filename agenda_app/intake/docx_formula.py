"""Formulas of Word on one line.

The elements are those of ISO/IEC 29500-1, 22.1.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

from agenda_app.intake.docx_package import W
from agenda_app.intake.formula_words import (
    DEEPEST,
    Part,
    fraction,
    in_a_row,
    in_cells,
    in_rows,
    matrix,
    root,
    scripts,
    whole,
)
from agenda_app.intake.safe_xml import Element, local

M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_SCRIPTED = ("sSup", "sSub", "sSubSup", "nary", "limLow", "limUpp")
_ROWS = {"m": ("mr", matrix), "mr": ("e", in_cells), "eqArr": ("e", in_rows)}


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
    if name == "r" or depth > DEEPEST:
        return "" if formula in gone else "".join(_letters(formula))
    if name == "f":
        return fraction(part("num"), part("den"), has_line=_sign(formula, "type") != "noBar")
    if name == "d":
        begin, between, end = (_sign(formula, f"{way}Chr") for way in ("beg", "sep", "end"))
        inside = ("|" if between is None else between).join(parts("e"))
        return f"{'(' if begin is None else begin}{inside}{')' if end is None else end}"
    if name == "rad":
        return root(part("e"), part("deg"))
    if name in _ROWS:
        rows, together = _ROWS[name]
        return together(parts(rows))
    if name in _SCRIPTED:
        low, high = part("sub"), part("sup")
        if name.startswith("lim"):
            low, high = (part("lim"), "") if name == "limLow" else ("", part("lim"))
        if name == "nary":
            sign = _sign(formula, "chr")
            return f"{'∫' if sign is None else sign}{scripts(low, high)} {part('e')}"
        return f"{whole(part('e')) if name.startswith('s') else part('e')}{scripts(low, high)}"
    return in_a_row(
        Part(on_one_line(kid, gone, depth + 1), local(kid) == "f")
        for kid in formula
        if not local(kid).endswith("Pr")
    )


def _letters(element: Element) -> Iterator[str]:
    return (text.text or "" for text in element.iter(f"{M}t", f"{W}t", f"{W}delText"))


def _sign(formula: Element, name: str) -> str | None:
    """Return what a formula says of itself, None when it is as usual."""
    found = next(formula.iterchildren(f"{M}dPr", f"{M}naryPr", f"{M}fPr"), None)
    sign = None if found is None else found.find(f"{M}{name}")
    return None if sign is None else str(sign.get(f"{M}val", ""))
