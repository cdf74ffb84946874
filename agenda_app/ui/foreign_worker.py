"""What the child process does when it is asked for pages to look at."""

from __future__ import annotations

from typing import Any

import pypdfium2

from agenda_app.child.plain_data import packed
from agenda_app.jobs import run_to_end
from agenda_app.ui.foreign_pages import Answer, Drawn
from agenda_app.ui.pdf_pages import PdfPages


def answer(asked: dict[str, Any] | None, data: bytes) -> tuple[Any, bytes]:
    """Measure or draw pages; return an ``Answer`` as plain data, and the pixels.

    Args:
        asked: the arguments of ``PdfPages.draw``, None to measure only.
        data: the file.
    """
    pages = PdfPages(data)
    try:
        opened = run_to_end(pages.open())
        if asked is None:
            return packed(Answer(opened.sizes))
        picture = run_to_end(pages.draw(asked["page"], asked["scale"]))
    except (ValueError, pypdfium2.PdfiumError):
        return packed(Answer())
    finally:
        run_to_end(pages.close())
    drawn = Drawn(picture.width, picture.height, picture.stride, picture.pixels)
    return packed(Answer(opened.sizes, drawn))
