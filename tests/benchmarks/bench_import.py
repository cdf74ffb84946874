"""How long it takes to read a case paper in from Word, measured in what the library itself needs.

The floor is python-docx opening the same ten pages and walking all the text.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import docx

from agenda_app.intake.child import reading_paper
from agenda_app.jobs import run_to_end

ROUNDS = 9
PAGES = 10
PARAGRAPHS_A_PAGE = 6
RATIO = "Import: case paper / python-docx alone"
SENTENCE = "Moloen i Nordvågen er gammel og tåler ikke flere vintre med storm fra sørvest. "


def run() -> dict[str, float]:
    """Return the median time of an import as a multiple of the floor's."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "saksframlegg.docx"
        _write(file)
        floor, ours = [], []
        for number in range(ROUNDS + 1):
            walked, imported = _seconds(_walk, file), _seconds(_read, file)
            if number:  # The first round loads the libraries.
                floor.append(walked)
                ours.append(imported)
        return {RATIO: median(ours) / median(floor)}


def _seconds(work: Callable[[Path], object], file: Path) -> float:
    started = time.perf_counter()
    work(file)
    return time.perf_counter() - started


def _read(file: Path) -> None:
    run_to_end(reading_paper(file.read_bytes(), file.name))


def _walk(file: Path) -> int:
    document = docx.Document(str(file))
    paragraphs = sum(len(run.text) for p in document.paragraphs for run in p.runs)
    cells = (cell for table in document.tables for row in table.rows for cell in row.cells)
    return paragraphs + sum(len(cell.text) for cell in cells)


def _write(file: Path) -> None:
    document = docx.Document()
    for line in ("Teknisk", "Dato: 20.04.2026", "Arkivsaksnummer: 2026/45"):
        document.add_paragraph(line)
    table = document.add_table(rows=2, cols=3)
    for cell, text in zip(table.rows[0].cells, ("Saksnummer", "Utvalg", "Møtedato"), strict=True):
        cell.text = text
    table.rows[1].cells[1].text = "Kommunestyret"
    document.add_paragraph("Ny molo i Nordvågen")
    document.add_heading("Kommunedirektørens forslag til vedtak", 1)
    for number in range(1, 4):
        document.add_paragraph(f"{number}. Prøvevik kommune bygger del {number} av moloen.")
    document.add_heading("Saksopplysninger", 1)
    for page in range(1, PAGES + 1):
        document.add_heading(f"Del {page}", 2)
        for _ in range(PARAGRAPHS_A_PAGE):
            paragraph = document.add_paragraph(SENTENCE * 3)
            paragraph.add_run(SENTENCE).bold = True
            paragraph.add_run(SENTENCE)
    document.add_paragraph("Saksbehandler: Kari Strand")
    document.save(str(file))
