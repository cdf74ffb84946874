"""Fields of spreadsheets and presentations of Office that are printed with what they stand for.

An office program works them out on this computer: a date on a slide or in a cell becomes today's,
and at the head of a sheet stand the name and the folder of a copy that only this program has.
"""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

from agenda_app.intake.elements import remove
from agenda_app.intake.safe_xml import Element, parse
from agenda_app.normalise.of_today import VOLATILE, has_volatile
from agenda_app.normalise.packages import as_xml

_SHEET = re.compile(r"xl/(?:work|chart)sheets/[^/]+\.xml")
_SLIDE = re.compile(r"ppt/(?:slides|slideLayouts|slideMasters)/[^/]+\.xml")
_AROUND = re.compile(
    rb"<((?:\w+:)?(?:odd|even|first)(?:Header|Footer))\b[^>]*(?<!/)>.*?</\1>", re.DOTALL
)
_CODE = re.compile(rb"&amp;(&amp;|[FZ])")
"""The name of the file and its folder; a doubled sign is the sign."""
_DATE = re.compile(rb"""\btype\s*=\s*["']datetime""")


def keep_results(name: str, content: bytes, file_name: str) -> bytes:
    """Return a part of a package whose fields say what their author saw.

    Args:
        name: of the part.
        content: the part.
        file_name: what the file is called.

    Raises:
        UnreadableFileError: it is damaged or unsafe.
    """
    if _SHEET.fullmatch(name):
        said = {b"F": escape(file_name.replace("&", "&&")).encode(), b"Z": b""}
        content = _AROUND.sub(
            lambda part: _CODE.sub(lambda code: said.get(code[1], code[0]), part[0]), content
        )
        return _with_values(content) if has_volatile(content) else content
    if _SLIDE.fullmatch(name) and _DATE.search(content):
        root = parse(content)
        for field in list(root.iter("{*}fld")):
            if field.get("type", "").startswith("datetime"):
                _make_text(field)
        return as_xml(root)
    return content


def _with_values(content: bytes) -> bytes:
    """Return a sheet in which formulas of the moment are the values that they had."""
    root = parse(content)
    formulas = [formula for formula in root.iter("{*}f") if _value_of(formula)]
    of_now = [formula for formula in formulas if VOLATILE.search(formula.text or "")]
    shared = {formula.get("si") for formula in of_now} - {None}
    for formula in {*of_now, *(one for one in formulas if one.get("si") in shared)}:
        remove(formula)
    return as_xml(root)


def _value_of(formula: Element) -> str:
    return formula.getparent().findtext("{*}v") or ""


def _make_text(field: Element) -> None:
    """Let a field be a run of text."""
    field.tag = field.tag.replace("}fld", "}r")
    field.attrib.clear()
    for look in list(field.iterchildren("{*}pPr")):
        field.remove(look)
