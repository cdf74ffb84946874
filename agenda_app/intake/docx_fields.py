"""Fields of a Word file that were begun and never ended, and those of forms."""

from __future__ import annotations

import re

from agenda_app.domain.left_out import LeftOut, LeftOutKind
from agenda_app.intake.docx_package import VAL, W
from agenda_app.intake.docx_styles import is_on
from agenda_app.intake.docx_symbols import symbol
from agenda_app.intake.safe_xml import Element

_BUTTONS = frozenset(("MACROBUTTON", "GOTOBUTTON"))
_WORKED_OUT = frozenset((
    "EQ", "LISTNUM", "AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "DISPLAYBARCODE", "MERGEBARCODE",
    "BARCODE", "INCLUDEPICTURE", "INCLUDETEXT",
))  # fmt: skip
_SYMBOL = re.compile(r'\s*(\d{1,5}|0x[0-9a-fA-F]{1,4})\b(?:.*?\\f\s+"?([^"\\]*[^"\\\s]))?')
_LONGEST_SYMBOL = 200
_SYMBOLS_FROM = 0xF000
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


def told_by_code(code: str) -> tuple[str, LeftOut | None]:
    """Return what a field shows of which no text is kept: the text, or else what to tell of it.

    Word works these out from their codes whenever it shows them (ISO/IEC 29500-1, 17.16.5).
    """
    kind, _, rest = code.strip().partition(" ")
    kind = kind.upper()
    if kind == "SYMBOL":
        found = _SYMBOL.match(rest[:_LONGEST_SYMBOL])
        number = int(found[1], 16 if "x" in found[1] else 10) if found else 0
        font = found[2] or "" if found else ""
        return symbol(f"{number + _SYMBOLS_FROM if font else number:04X}", font), None
    if kind in _BUTTONS:
        return "", LeftOut(LeftOutKind.TEXT, rest.strip().partition(" ")[2].strip())
    return "", LeftOut(LeftOutKind.FIELD, code.strip()) if kind in _WORKED_OUT else None


def form_value(field: Element) -> str:
    """Return what a field of a form shows that has no text of its own: a box, or what is chosen.

    Args:
        field: the mark that it begins with.
    """
    box, choice = (field.find(f"{W}ffData/{W}{name}") for name in ("checkBox", "ddList"))
    if box is not None:
        is_checked = is_on(box, "checked")
        return "☒" if (is_on(box, "default") if is_checked is None else is_checked) else "☐"
    if choice is None:
        return ""
    entries = [entry.get(VAL, "") for entry in choice.iterchildren(f"{W}listEntry")]
    chosen = [choice.find(f"{W}{name}") for name in ("result", "default")]
    number = next((one.get(VAL, "") for one in chosen if one is not None), "0")
    at = int(number) if number.isdecimal() else 0
    return entries[at] if at < len(entries) else ""
