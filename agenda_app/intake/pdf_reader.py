"""PDF files with a text layer."""

from __future__ import annotations

import pypdfium2

from agenda_app.domain.left_out import texts_left_out
from agenda_app.domain.sentence import Sentence
from agenda_app.intake import refusals
from agenda_app.intake.letters import lost_letters, unknown_characters
from agenda_app.intake.pdf_layout import placed_pieces, without_margins
from agenda_app.intake.pdf_pictures import is_scan, with_pictures
from agenda_app.intake.pdf_text import Line, Page, page_of
from agenda_app.intake.refusals import refusal
from agenda_app.intake.source import Source

_MOST_PAGES = 600
GUESSED = Sentence(
    "PDF-en er lest etter hvordan sidene ser ut. Se over overskrifter, punkter og tabeller.",
    "PDF-en er lesen etter korleis sidene ser ut. Sjå over overskrifter, punkt og tabellar.",
)
UNKNOWN_LETTERS = Sentence(
    "Noen tegn i PDF-en kan ikke leses. Sammenlign med originalen.",
    "Nokre teikn i PDF-en kan ikkje lesast. Samanlikn med originalen.",
)


def read_pdf(data: bytes) -> Source:
    """Return a PDF as a stream: paragraphs, headings by size, tables by columns.

    Raises:
        UnreadableFileError: it is damaged, locked, scanned, or its font lost letters.
    """
    document = _opened(data)
    try:
        if len(document) > _MOST_PAGES:
            raise refusal(refusals.TOO_LARGE)
        read = [_read_page(document, number) for number in range(len(document))]
        pages = [page.lines for page, _ in read]
        scans = [number for number, (_, is_picture) in enumerate(read) if is_picture]
        _check(pages, scans)
        kept, margins = without_margins(pages)
        images: dict[str, bytes] = {}
        placed = list(placed_pieces(kept, [page.grids for page, _ in read]))
        turns = [page.turns for page, _ in read]
        pieces, dropped = with_pictures(document, placed, turns, images)
    finally:
        document.close()
    return Source(
        tuple(pieces),
        dropped=(*texts_left_out(margins), *dropped),
        images=images,
        warnings=_warnings(pages, scans),
    )


def _opened(data: bytes) -> pypdfium2.PdfDocument:
    try:
        document = pypdfium2.PdfDocument(data)
        document.init_forms()
        return document
    except pypdfium2.PdfiumError as error:
        reasons = {
            pypdfium2.raw.FPDF_ERR_PASSWORD: refusals.PASSWORD,
            pypdfium2.raw.FPDF_ERR_SECURITY: refusals.LOCKED_PDF,
        }
        raise refusal(reasons.get(error.err_code, refusals.DAMAGED_PDF)) from error


def _read_page(document: pypdfium2.PdfDocument, number: int) -> tuple[Page, bool]:
    """Return a page, and whether it is the picture of a page."""
    try:
        page = document[number]
        if page.formenv:
            page.flatten()
            page.close()
            page = document[number]
    except pypdfium2.PdfiumError as error:
        raise refusal(refusals.DAMAGED_PDF) from error
    try:
        found = page_of(page, number)
        return found, is_scan(page, _text(found.lines))
    finally:
        page.close()


def _text(lines: list[Line]) -> str:
    return "\n".join(line.text for line in lines)


def _check(pages: list[list[Line]], scans: list[int]) -> None:
    text = "\n".join(map(_text, pages))
    if len(scans) == len(pages) or not any(sign.isalnum() for sign in text):
        raise refusal(refusals.NO_TEXT)
    if lost_letters(text):
        raise refusal(refusals.LOST_LETTERS)


def _warnings(pages: list[list[Line]], scans: list[int]) -> tuple[Sentence, ...]:
    warnings = [GUESSED]
    if scans:
        which = ", ".join(str(number + 1) for number in scans)
        warnings.append(
            Sentence(
                f"Side {which} er skannet og er ikke lest. Se i originalen.",
                f"Side {which} er skanna og er ikkje lesen. Sjå i originalen.",
            )
        )
    if unknown_characters("".join(map(_text, pages))):
        warnings.append(UNKNOWN_LETTERS)
    return tuple(warnings)
