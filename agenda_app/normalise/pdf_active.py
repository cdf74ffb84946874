"""What a PDF would do by itself is noted: scripts, actions, enclosed files, sound and film.

It goes by construction: later only what is on the lists of ``pdf_catalog`` and ``pdf_links`` stays.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pikepdf
from pikepdf import Dictionary, Name, ObjectSet, Stream

from agenda_app.domain.text import one_line
from agenda_app.domain.verdict_codes import Done, Found, Refused
from agenda_app.normalise.objects import annotations_of, entries, name_of
from agenda_app.normalise.refusal import RefusalError
from agenda_app.normalise.remarks import Remarks

_MEDIA = {"/Screen", "/Movie", "/Sound", "/RichMedia", "/3D"}
_HARMLESS = {"/GoTo", "/URI", "/Named", "/SetOCGState", "/Hide", "/ResetForm"}
_LONGEST_CHAIN = 50


def note_active_content(pdf: pikepdf.Pdf, remarks: Remarks) -> None:
    """Note what the file would do, carry or claim beyond its pages.

    Raises:
        RefusalError: its pages only stand in for what a reader would see.
    """
    root = pdf.Root
    kinds = set(_kinds(root.get("/OpenAction"))) | set(_kinds_of_events(root))
    names = root.get("/Names")
    if isinstance(names, Dictionary) and "/JavaScript" in names:
        kinds.add("/JavaScript")
    media = isinstance(names, Dictionary) and "/Renditions" in names
    for page in pdf.pages:
        kinds.update(_kinds_of_events(page.obj))
        for annotation in annotations_of(page.obj):
            kinds.update(_kinds(annotation.get("/A")), _kinds_of_events(annotation))
            media = media or name_of(annotation.get("/Subtype")) in _MEDIA
    for field in form_fields(pdf):
        kinds.update(_kinds(field.get("/A")), _kinds_of_events(field))
        remarks.signed = remarks.signed or _is_signed(field)
    if "/JavaScript" in kinds:
        remarks.do(Done.JAVASCRIPT_REMOVED)
    if kinds - _HARMLESS - {"/JavaScript"}:
        remarks.do(Done.ACTIONS_REMOVED)
    if media:
        remarks.do(Done.MEDIA_REMOVED)
    _note_enclosed(pdf, remarks)
    _refuse_stand_ins(pdf, remarks)
    _note_form(pdf, remarks)


def form_fields(pdf: pikepdf.Pdf) -> Iterator[Dictionary]:
    """Yield every field and widget of the form, each once."""
    form = pdf.Root.get("/AcroForm")
    if not isinstance(form, Dictionary):
        return
    seen = ObjectSet()
    waiting = list(form.get_list("/Fields", ()))
    while waiting:
        field = waiting.pop(0)
        if isinstance(field, Dictionary) and seen.add(field):
            yield field
            waiting += field.get_list("/Kids", ())


def _is_signed(field: Dictionary) -> bool:
    return field.get("/FT") == Name.Sig and isinstance(field.get("/V"), Dictionary)


def _kinds(action: Any) -> Iterator[str]:
    """Yield the kinds of an action and of those that follow it."""
    waiting = [action]
    for _ in range(_LONGEST_CHAIN):
        if not waiting:
            return
        action = waiting.pop()
        if isinstance(action, pikepdf.Array):
            waiting += [item for item in action if isinstance(item, Dictionary)]
        elif isinstance(action, Dictionary) and isinstance(action.get("/S"), Name):
            yield name_of(action.S)
            waiting.append(action.get("/Next"))


def _kinds_of_events(holder: Any) -> Iterator[str]:
    for action in entries(holder, "/AA").values():
        yield from _kinds(action)


def _note_enclosed(pdf: pikepdf.Pdf, remarks: Remarks) -> None:
    specifications = _name_tree(pdf, "/EmbeddedFiles")
    for page in pdf.pages:
        specifications += [
            annotation.get("/FS")
            for annotation in annotations_of(page.obj)
            if annotation.get("/Subtype") == Name.FileAttachment
        ]
    specifications += _associated(pdf)
    found: list[str] = []
    seen = ObjectSet()
    for specification in specifications:
        # Several files may have one name, and one file several places that lead to it.
        if isinstance(specification, Dictionary) and seen.add(_file_of(specification)):
            name = specification.get_str("/UF") or specification.get_str("/F") or "?"
            found.append(one_line(name))
    if found:
        remarks.enclosed += found
        remarks.counted(Found.ENCLOSED, len(found))
        remarks.do(Done.ENCLOSED_REMOVED)


def _associated(pdf: pikepdf.Pdf) -> Iterator[Any]:
    """Yield the files that belong to anything in the file, as a table to a figure (ISO 19005-3)."""
    for holder in pdf.objects:
        if isinstance(holder, Dictionary | Stream) and "/AF" in holder:
            yield from holder.get_list("/AF", ())


def _refuse_stand_ins(pdf: pikepdf.Pdf, remarks: Remarks) -> None:
    """Refuse a file whose pages nobody is to see: a portfolio's, or those of a form yet to be made.

    Source: ISO 32000-1, 12.3.5 and 12.7.8, and table 28 (``NeedsRendering``).
    """
    portfolio = pdf.Root.get("/Collection")
    shows_files = isinstance(portfolio, Dictionary) and portfolio.get("/View") != Name.H
    if shows_files and remarks.enclosed:
        raise RefusalError(Refused.PORTFOLIO)
    if "/XFA" in entries(pdf.Root, "/AcroForm") and pdf.Root.get_bool("/NeedsRendering", False):
        raise RefusalError(Refused.DYNAMIC_FORM)


def _file_of(specification: Dictionary) -> pikepdf.Object:
    files = entries(specification, "/EF").values()
    return next((file for file in files if isinstance(file, Stream)), specification)


def _name_tree(pdf: pikepdf.Pdf, key: str) -> list[Any]:
    """Return the values of a tree of names."""
    names = pdf.Root.get("/Names")
    tree = names.get(key) if isinstance(names, Dictionary) else None
    return [value for _, value in named_values(tree)]


def named_values(tree: Any) -> Iterator[tuple[str, Any]]:
    """Yield the names and values of a name tree that may be broken."""
    seen = ObjectSet()
    waiting = [tree]
    while waiting:
        node = waiting.pop(0)
        if not isinstance(node, Dictionary) or not seen.add(node):
            continue
        waiting += node.get_list("/Kids", ())
        pairs = list(node.get_list("/Names", ()))
        for name, value in zip(pairs[::2], pairs[1::2], strict=False):
            if isinstance(name, pikepdf.String):
                yield str(name), value


def _has_fields_on_pages(pdf: pikepdf.Pdf) -> bool:
    return any(
        annotation.get("/Subtype") == Name.Widget
        for page in pdf.pages
        for annotation in annotations_of(page.obj)
    )


def _note_form(pdf: pikepdf.Pdf, remarks: Remarks) -> None:
    form = pdf.Root.get("/AcroForm")
    if not isinstance(form, Dictionary):
        return
    if "/XFA" in form:
        remarks.do(Done.FORM_DATA_REMOVED)
        if not _has_fields_on_pages(pdf):
            remarks.find(Found.DYNAMIC_FORM)
    if remarks.signed:
        remarks.find(Found.SIGNED)
