"""Word files for tests, made with python-docx and with XML that python-docx cannot write."""

from __future__ import annotations

import io

import docx
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

W = nsdecls("w")


def a_paper(*, proposal: str = "Kaia bygges.") -> Document:
    document = docx.Document()
    for text in ("Teknisk", "Dato: 01.02.2026", "Ny kai", "Forslag til vedtak", proposal):
        document.add_paragraph(text)
    document.add_paragraph("Saksopplysninger")
    return document


def add_xml(document: Document, xml: str) -> None:
    """Add a block of WordprocessingML at the end; ``w`` is declared on its root."""
    root, rest = xml.split(">", 1)
    document.element.body.insert(-1, parse_xml(f"{root} {W}>{rest}"))


def add_run_xml(document: Document, xml: str) -> None:
    add_xml(document, f"<w:p>{xml}</w:p>")


def saved(document: Document) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()
