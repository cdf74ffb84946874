"""The sample's papers as the files in which case officers send them in."""

from __future__ import annotations

from pathlib import Path

from agenda_app.files.writing import write_whole
from agenda_app.sample.calendar import Calendar
from agenda_app.sample.layouts import laid_out
from agenda_app.sample.papers import SamplePaper, pictures, sample_papers


def paper_file(paper: SamplePaper, calendar: Calendar) -> bytes:
    """Return a paper as the file it comes as; the same day gives the same bytes.

    Raises:
        ValueError: it does not come as a file.
    """
    text, images = laid_out(paper, stacked=paper.file_form == "pdf"), pictures(calendar)
    match paper.file_form:
        case "docx":
            from agenda_app.sample.docx_file import docx_file

            return docx_file(text, images)
        case "odt":
            from agenda_app.sample.odt_file import odt_file

            return odt_file(text)
        case "pdf":
            from agenda_app.sample.pdf_file import pdf_file

            return pdf_file(paper.title, text, calendar.today, images=images)
        case "txt":
            from agenda_app.sample.text_file import text_file

            return text_file(text)
    raise ValueError(f"{paper.title!r} is not a file")


def write_papers(folder: Path, calendar: Calendar) -> tuple[Path, ...]:
    """Write every paper that comes as a file into a folder, and return the files.

    Raises:
        UserError: the folder cannot be written.
    """
    written = []
    for paper in sample_papers(calendar):
        if paper.file_form:
            target = folder / paper.file_name
            write_whole(target, paper_file(paper, calendar))
            written.append(target)
    return tuple(written)
