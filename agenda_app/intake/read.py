"""The way in: the bytes of a case-paper file become a paper and what was not recognised in it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import PurePath

from agenda_app.domain.sentence import Sentence
from agenda_app.domain.text import Image
from agenda_app.intake import refusals
from agenda_app.intake.recognise import recognise
from agenda_app.intake.refusals import refusal
from agenda_app.intake.result import Marks, ReadPaper
from agenda_app.intake.size import check_size
from agenda_app.intake.sniff import Format, sniff
from agenda_app.intake.source import Piece, Source, text_of

_NAMES = {
    Format.DOCX: Sentence("et Word-dokument", "eit Word-dokument"),
    Format.ODT: Sentence("et OpenDocument-dokument", "eit OpenDocument-dokument"),
    Format.PDF: Sentence("en PDF", "ein PDF"),
    Format.PLAIN: Sentence("ren tekst", "rein tekst"),
}
_USUAL = {
    Format.DOCX: (".docx", ".dotx"),
    Format.ODT: (".odt", ".ott"),
    Format.PDF: (".pdf",),
    Format.PLAIN: (".txt", ".text", ".md", ".asc", ".log"),
}


def read_paper(
    data: bytes, name: str, *, marks: Marks = Marks.ASK, municipality: str = ""
) -> ReadPaper:
    """Read a case paper.

    Args:
        data: the bytes of the file.
        name: its name; only used to say when the ending is misleading.
        marks: what to do with tracked changes. ``ASK`` gives the paper as if they were rejected,
            and lists them in ``ReadPaper.marks``.
        municipality: its name, which is no unit and no title when it stands on top of the paper.

    Raises:
        UnreadableFileError: the file cannot be read; message and remedy are for the user.
    """
    kind = sniff(data, name)
    source = _source(data, kind, marks)
    check_size(source)
    if not source.marks and not any(map(_has_words, source.pieces)):
        raise refusal(refusals.NO_WORDS)
    read = recognise(source, municipality)
    ending = PurePath(name).suffix.lower()
    if ending in _USUAL[kind] or not ending:
        return read
    named = _NAMES[kind]
    warning = Sentence(
        f"Filen heter {ending}, men er {named.bokmal}. Den er lest som det den er.",
        f"Fila heiter {ending}, men er {named.nynorsk}. Ho er lesen som det ho er.",
    )
    return replace(read, warnings=(warning, *read.warnings))


def _has_words(piece: Piece) -> bool:
    return not isinstance(piece.block, Image) and any(map(str.isalnum, text_of(piece)))


def _source(data: bytes, kind: Format, marks: Marks) -> Source:
    """Read a file of a known kind; each reader is imported when its first file comes."""
    if kind is Format.PLAIN:
        from agenda_app.intake.plain_reader import read_plain

        return read_plain(data)
    if kind is Format.PDF:
        from agenda_app.intake.pdf_reader import read_pdf

        return read_pdf(data)
    if kind is Format.ODT:
        from agenda_app.intake.odt_reader import read_odt

        return read_odt(data, marks)
    from agenda_app.intake.docx_reader import read_docx

    return read_docx(data, marks)
