"""Forms, comments and stamps: what they show becomes part of the page, the rest goes."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

from agenda_app.domain.language import Language
from agenda_app.domain.verdict_codes import Done, Found
from agenda_app.normalise.annotation_drawings import draw_shapes
from agenda_app.normalise.objects import HIDDEN, INVISIBLE, NO_VIEW, PRINT, annotations_of, name_of
from agenda_app.normalise.pdf_fields import draw_values, is_button, is_filled_in, is_seen
from agenda_app.normalise.pdf_free_text import draw_free_texts
from agenda_app.normalise.pdf_more_pages import add_pages
from agenda_app.normalise.remarks import Remarks, quoted

_NO_STATE = "/Off"
_USUAL_STAMP = "Draft"
"""What a stamp says that does not say what it says."""


@dataclass(slots=True)
class Flattened:
    """What was drawn into pages: values of fields by page (from 1), and the streams that do it."""

    values: list[tuple[int, str]] = field(default_factory=list)
    drawn: dict[int, Stream] = field(default_factory=dict)


def flatten(pdf: pikepdf.Pdf, remarks: Remarks, language: Language) -> Flattened:
    """Draw fields and printable annotations into their pages, so that only links are left.

    Args:
        pdf: the file; what has no room where it stands gets pages behind the others.
        remarks: what is noted on the way.
        language: of the words that are put in.
    """
    values = draw_values(pdf)
    for number, old in values.outdated:
        remarks.find(Found.VALUE_OUTDATED, number, quoted(old))
    typed = draw_free_texts(pdf, remarks, language)
    draw_shapes(pdf)
    numbers: Counter[Done | Found] = Counter()
    for number, page in enumerate(pdf.pages, start=1):
        for annotation in annotations_of(page.obj):
            _prepare(annotation, numbers)
            if annotation.get("/Subtype") == Name.Redact:
                remarks.find(Found.UNFINISHED_REDACTION, number)
            if _is_stamp_without_look(annotation):
                kind = name_of(annotation.get("/Name")).removeprefix("/") or _USUAL_STAMP
                remarks.find(Found.STAMP_NOT_DRAWN, number, quoted(kind))
    for code, many in numbers.items():
        remarks.counted(code, many)
    before = [len(_streams(page.obj)) for page in pdf.pages]
    pdf.flatten_annotations("print")
    result = Flattened(values.shown)
    for number, page in enumerate(pdf.pages, start=1):
        links = [a for a in annotations_of(page.obj) if a.get("/Subtype") == Name.Link]
        page.obj.Annots = Array(links)
        if len(_streams(page.obj)) > before[number - 1]:
            result.drawn[number] = _split_off(pdf, page.obj)
    add_pages(pdf, [*values.too_long, *typed], remarks, language)
    return result


def _prepare(annotation: Dictionary, numbers: Counter[Done | Found]) -> None:
    """Make an annotation one that is flattened when it is seen, and count it."""
    kind = annotation.get("/Subtype")
    flags = annotation.get_int("/F", 0)
    if kind == Name.Link:
        for key in ("/AP", "/AA"):
            if key in annotation:
                del annotation[key]
        annotation.F = PRINT
        return
    if kind == Name.Widget and not is_seen(annotation):
        annotation.F = flags = HIDDEN
        numbers[Done.HIDDEN_FIELDS_REMOVED] += is_filled_in(annotation)
    elif kind == Name.Widget and is_button(annotation):
        numbers[Done.BUTTONS_REMOVED] += not flags & PRINT
    elif kind == Name.Widget:
        # What stands in a field belongs to the page, even when it lacks the flag for printing.
        flags |= PRINT
        annotation.F = flags
    seen = flags & PRINT and not flags & (INVISIBLE | HIDDEN) and _appearance(annotation)
    numbers[Found.ONLY_PRINTED] += bool(seen and flags & NO_VIEW)
    if kind == Name.Widget:
        numbers[Done.FORM_FLATTENED] += bool(seen)
    elif kind != Name.Popup:
        numbers[Done.ANNOTATIONS_FLATTENED if seen else Done.ANNOTATIONS_REMOVED] += 1
        numbers[Found.NOTES] += bool(annotation.get_str("/Contents", "").strip())


def _appearance(annotation: Dictionary) -> bool:
    looks = annotation.get("/AP")
    look = looks.get("/N") if isinstance(looks, Dictionary) else None
    if isinstance(look, Dictionary) and not isinstance(look, Stream):
        look = look.get(name_of(annotation.get("/AS")) or _NO_STATE)
    has_place = isinstance(annotation.get("/Rect"), Array)
    return has_place and isinstance(look, Stream) and isinstance(look.get("/BBox"), Array)


def _is_stamp_without_look(annotation: Dictionary) -> bool:
    """Tell whether it is a stamp that only programs that know its name can draw (12.5.6.12)."""
    hidden = annotation.get_int("/F", 0) & (INVISIBLE | HIDDEN)
    return annotation.get("/Subtype") == Name.Stamp and not hidden and not _appearance(annotation)


def _streams(page: pikepdf.Object) -> list[Any]:
    inside = page.get("/Contents")
    return list(inside) if isinstance(inside, Array) else [] if inside is None else [inside]


def _split_off(pdf: pikepdf.Pdf, page: pikepdf.Object) -> Stream:
    """Return what draws the annotations as a stream of its own, the last one of the page."""
    *others, last = _streams(page)
    ending, _, drawing = last.read_bytes().partition(b"Q\n")
    drawn = pdf.make_stream(drawing)
    page.Contents = Array([*others, pdf.make_stream(ending + b"Q\n"), drawn])
    return drawn
