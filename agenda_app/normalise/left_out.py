"""Whether paragraphs of a document or of slides are nowhere on the pages that were made of it.

LibreOffice leaves out without a word what it cannot make sense of, now and then the whole rest.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from agenda_app.intake.docx_package import W
from agenda_app.intake.safe_xml import parse
from agenda_app.intake.safe_zip import open_archive
from agenda_app.normalise.packages import main_part
from agenda_app.normalise.second_look import letters_of, letters_on, long_words

_FEWEST = 2
"""Long words; a paragraph with fewer tells too little."""
_DRAWN = re.compile(r"ppt/slides/slide\d+\.xml|(?:word|ppt)/diagrams/data\d*\.xml")
_HIDDEN = ("0", "false")
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def is_left_out(package: bytes, pdf: bytes) -> bool:
    """Tell whether there is a paragraph of which no long word stands on the pages.

    Args:
        package: what was printed: a document of Word or of the open format, or slides.
        pdf: the pages.

    Raises:
        UnreadableFileError: a part of the package is damaged or unsafe.
    """
    pages = letters_on(pdf)
    said = (long_words(paragraph) for paragraph in _paragraphs(package))
    return any(
        len(words) >= _FEWEST and not any(letters_of(word) in pages for word in words)
        for words in said
    )


def _paragraphs(package: bytes) -> Iterator[str]:
    archive = open_archive(package)
    for part in (main_part(archive, "word/document.xml"), "content.xml"):
        if part in archive.names:
            root = parse(archive.read(part))
            for paragraph in root.iter(f"{W}p"):
                yield "".join(text.text or "" for text in paragraph.iter(f"{W}t"))
            for paragraph in root.iter(f"{_TEXT}p", f"{_TEXT}h"):
                yield "".join(paragraph.itertext())
    for name in filter(_DRAWN.fullmatch, archive.names):
        root = parse(archive.read(name))
        if root.get("show") not in _HIDDEN:
            for paragraph in root.iter(f"{_A}p"):
                yield "".join(text.text or "" for text in paragraph.iter(f"{_A}t"))
