"""Words that somebody typed onto a page as a remark are drawn where no program drew them."""

from __future__ import annotations

import pikepdf
from pikepdf import Dictionary, Name

from agenda_app.domain.language import Language
from agenda_app.domain.text import clean
from agenda_app.domain.verdict_codes import Found
from agenda_app.normalise.annotation_faces import face_of_remark
from agenda_app.normalise.annotation_looks import write_text
from agenda_app.normalise.html_words import words_of_html
from agenda_app.normalise.objects import HIDDEN, INVISIBLE, PRINT, annotations_of
from agenda_app.normalise.pdf_fields import PageText
from agenda_app.normalise.remarks import Remarks, quoted

_LONGEST_TOLD = 200


def draw_free_texts(pdf: pikepdf.Pdf, remarks: Remarks, language: Language) -> list[PageText]:
    """Draw typed words that have no look, and return those that have no room where they stand.

    Words that are not to be printed are told one by one: on the screen they are read.
    """
    too_long = []
    for number, page in enumerate(pdf.pages, start=1):
        for annotation in annotations_of(page.obj):
            flags = annotation.get_int("/F", 0)
            if annotation.get("/Subtype") != Name.FreeText or flags & (INVISIBLE | HIDDEN):
                continue
            words = _words(annotation, language)
            if not flags & PRINT and words:
                remarks.find(Found.TYPED_NOT_PRINTED, number, quoted(words, _LONGEST_TOLD))
            elif words and not _has_look(annotation):
                turn = annotation.get_int("/Rotate", int(page.obj.Rotate)) % 360
                look = annotation.get_str("/DA", "")
                face = face_of_remark(annotation, look)
                if not write_text(pdf, annotation, words, look, face, turn=turn, multiline=True):
                    too_long.append((number, words))
    return too_long


def _words(annotation: Dictionary, language: Language) -> str:
    said = annotation.get_str("/Contents", "")
    if not said.strip():
        said = words_of_html(annotation.get_str("/RC", ""), language).text
    return "\n".join(clean(line) for line in said.splitlines()).strip()


def _has_look(annotation: Dictionary) -> bool:
    looks = annotation.get("/AP")
    return isinstance(looks, Dictionary) and "/N" in looks
