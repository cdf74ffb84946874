"""A PDF from outside to pages in the normal form."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from dataclasses import replace

import pikepdf
from pikepdf import ObjectStreamMode, StreamDecodeLevel

from agenda_app.domain.verdict import FileKind, Verdict
from agenda_app.domain.verdict_codes import Against, Done, Found, Refused
from agenda_app.normalise.form_drawings import refuse_endless_drawings
from agenda_app.normalise.hidden_words import Hiding
from agenda_app.normalise.judge import judge
from agenda_app.normalise.losses import lost_pages
from agenda_app.normalise.normal_form import faults
from agenda_app.normalise.output_intent import say_on_pages
from agenda_app.normalise.pdf_active import note_active_content
from agenda_app.normalise.pdf_catalog import keep_only_pages
from agenda_app.normalise.pdf_forms import Flattened, flatten
from agenda_app.normalise.pdf_layers import remove_layers
from agenda_app.normalise.pdf_links import tidy_links
from agenda_app.normalise.pdf_open import limits, open_pdf, without_idle_password
from agenda_app.normalise.pdf_outline import tidy_outline
from agenda_app.normalise.pdf_pages import (
    balance,
    give_sane_boxes,
    note_tiny_pages,
    own_resources,
    seen_size,
)
from agenda_app.normalise.pdf_streams import tidy_objects
from agenda_app.normalise.pdf_units import write_in_points
from agenda_app.normalise.refusal import RefusalError
from agenda_app.normalise.remarks import Remarks, quoted
from agenda_app.normalise.replacement_texts import replacement_texts, with_unseen
from agenda_app.normalise.result import Normalised
from agenda_app.normalise.sheet_pages import note_sheets, without_what_goes_on
from agenda_app.normalise.sight import Sight, look
from agenda_app.normalise.source import Source
from agenda_app.normalise.tagging import Figure, Tagging
from agenda_app.normalise.unpacking import UNREADABLE
from agenda_app.normalise.unread_pages import draw_unread
from agenda_app.normalise.words import SCANNED_PAGE, Words

_PREFIX = 12
_HEAVY_PAGE = 1_500_000
_HIDING = {Hiding.COVERED: Found.COVERED_TEXT, Hiding.UNSEEN: Found.INVISIBLE_TEXT}
_LONGEST_TOLD, _MOST_TOLD = 200, 10


def pdf_to_pages(
    source: Source, remarks: Remarks, kind: FileKind = FileKind.PDF, figure: Words = SCANNED_PAGE
) -> Normalised:
    """Return the pages of a PDF.

    Args:
        source: the PDF, from outside or from an office program.
        remarks: what was noted so far.
        kind: what the file was before it was a PDF.
        figure: what a page that is only a picture is called.

    Raises:
        RefusalError: nothing of it can be shown.
    """
    with limits():
        source = without_idle_password(source)
        with open_pdf(source, remarks) as pdf:
            try:
                return _normalised(pdf, source, remarks, kind, figure)
            except (*UNREADABLE, pikepdf.DeletedObjectError) as error:
                raise RefusalError(Refused.DAMAGED) from error


def _normalised(
    pdf: pikepdf.Pdf, source: Source, remarks: Remarks, kind: FileKind, figure: Words
) -> Normalised:
    note_active_content(pdf, remarks)
    give_sane_boxes(pdf, remarks)
    remove_layers(pdf, remarks)
    pictured = draw_unread(pdf, source, balance(pdf), remarks)
    flattened = flatten(pdf, remarks, source.language)
    own_resources(pdf)
    inks = say_on_pages(pdf)
    refuse_endless_drawings(pdf)
    tidy_links(pdf, remarks, source.language)
    bookmarks = tidy_outline(pdf, remarks)
    write_in_points(pdf, flattened.drawn, remarks)
    note_tiny_pages(pdf, remarks)
    prefix = hashlib.sha256(source.data).hexdigest()[:_PREFIX]
    tags = Tagging(pdf, flattened.drawn, remarks, Figure(figure, source.language), prefix).write()
    if not tags.mostly and kind is FileKind.PDF:
        remarks.find(Found.UNTAGGED)
    tidy_objects(pdf, remarks)
    keep_only_pages(pdf)
    unembedded = judge(pdf, remarks, inks)
    keep_only_pages(pdf)
    pages = tuple(seen_size(page.obj) for page in pdf.pages)
    replacements = replacement_texts(pdf)
    made = _saved(pdf)
    _note_damage(pdf, remarks)
    if faults(made):
        # Some files are damaged in ways that survive every repair: their pages harm no bundle.
        raise RefusalError(Refused.DAMAGED)
    sights = with_unseen(look(made), replacements, made)
    textless = _look_again(sights, flattened, remarks)
    unlayered = any(remark.code == Done.LAYERS_REMOVED for remark in remarks.done)
    for number in sorted({*lost_pages(source, sights, unlayered=unlayered)} - pictured):
        remarks.find(Found.LOST, number)
    is_sheet = kind is FileKind.SPREADSHEET
    _tell_hidden(without_what_goes_on(sights) if is_sheet else sights, remarks)
    if is_sheet:
        note_sheets(sights, remarks)
    for page in sorted({*textless} - tags.described):
        remarks.object_to(Against.WORDLESS, page, a=False)
    if len(sights) == len(pages):
        seen = zip(pages, sights, strict=True)
        pages = tuple(replace(page, foot=sight.foot) for page, sight in seen)
    if len(made) > _HEAVY_PAGE * len(pages):
        remarks.find(Found.HEAVY, detail=round(len(made) / len(pages) / 1_000_000, 1))
    verdict = Verdict(
        kind,
        pages,
        tagged=tags.mostly,
        textless=textless,
        unembedded=unembedded,
        signed=remarks.signed,
        bookmarks=bookmarks,
        found=tuple(remarks.found),
        done=tuple(remarks.done),
        against_ua=tuple(remarks.against_ua),
        against_a=tuple(remarks.against_a),
        enclosed=tuple(remarks.enclosed),
    )
    return Normalised(made, verdict)


def _saved(pdf: pikepdf.Pdf) -> bytes:
    out = io.BytesIO()
    pdf.save(
        out,
        deterministic_id=True,
        force_version="1.7",
        object_stream_mode=ObjectStreamMode.generate,
        stream_decode_level=StreamDecodeLevel.generalized,
    )
    return out.getvalue()


def _note_damage(pdf: pikepdf.Pdf, remarks: Remarks) -> None:
    """Note damage that was met only when the content was read, as data that end too soon."""
    warnings = pdf.get_warnings()
    if warnings and not any(remark.code == Found.REPAIRED for remark in remarks.found):
        remarks.find(Found.REPAIRED, detail=len(warnings))


def _tell_hidden(sights: Sequence[Sight], remarks: Remarks) -> None:
    """Tell the words that nobody sees, page by page; of very many pages only that there are."""
    told = 0
    for number, sight in enumerate(sights, start=1):
        for hiding in dict.fromkeys(why for why, _ in sight.hidden):
            words = "» «".join(text for why, text in sight.hidden if why is hiding)
            told += 1
            detail = words[:_LONGEST_TOLD] if told <= _MOST_TOLD else "…"
            remarks.find(_HIDING[hiding], number, detail)


def _look_again(sights: Sequence[Sight], flattened: Flattened, remarks: Remarks) -> tuple[int, ...]:
    """Note what another library saw of the pages; return those that show something without text."""
    textless = []
    texts: dict[int, str] = {}
    repaired = any(remark.code == Found.REPAIRED for remark in remarks.found)
    for number, sight in enumerate(sights, start=1):
        texts[number] = "".join(sight.text.split())
        if not sight.drawn:
            remarks.find(Found.NOT_DRAWN, number)
        elif sight.broken:
            remarks.find(Found.PICTURE_BROKEN, number)
        elif sight.blank and repaired:
            remarks.find(Found.BLANK_PAGES, number)
        elif not sight.blank and not texts[number]:
            textless.append(number)
    if not sights:
        remarks.find(Found.NOT_DRAWN)
    remarks.counted(Found.TEXTLESS, len(textless))
    for page, value in flattened.values:
        if "".join(value.split()) not in texts.get(page, ""):
            remarks.find(Found.VALUE_NOT_VISIBLE, page, quoted(value))
    return tuple(textless)
