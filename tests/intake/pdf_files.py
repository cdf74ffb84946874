"""PDF files for tests, made with ReportLab."""

from __future__ import annotations

import io
from collections.abc import Sequence
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Table

STYLES = getSampleStyleSheet()
BREAK = "\f"


def a_pdf(
    parts: Sequence[str | list[list[str]]],
    *,
    head: str = "",
    headings: frozenset[str] = frozenset(),
) -> bytes:
    """Return a PDF of paragraphs, tables and page breaks; ``head`` stands on top of every page."""
    flow = []
    for part in parts:
        if isinstance(part, list):
            flow.append(Table(part, colWidths=[110, 170, 110], hAlign="LEFT"))
        elif part == BREAK:
            flow.append(PageBreak())
        else:
            style = "Heading2" if part in headings else "BodyText"
            flow.append(Paragraph(escape(part), STYLES[style]))

    def margins(canvas, document) -> None:
        if head:
            canvas.drawString(100, 810, head)
            canvas.drawString(100, 30, f"Side {document.page} av 9")

    file = io.BytesIO()
    SimpleDocTemplate(file, pagesize=A4).build(flow, onFirstPage=margins, onLaterPages=margins)
    return file.getvalue()


def lines_pdf(lines: Sequence[str], *, leading: float = 13.2) -> bytes:
    """Return a PDF with these lines, each where an office program would have broken it."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4)
    canvas.setFont("Helvetica", 11)
    for number, line in enumerate(lines):
        canvas.drawString(70, 780 - number * leading, line)
    canvas.save()
    return file.getvalue()
