"""Whether paragraphs of a text document are nowhere on the pages that were made of it.

LibreOffice leaves out without a word what it cannot make sense of, now and then the whole rest.
"""

from __future__ import annotations

from collections.abc import Iterator

from agenda_app.intake.docx_package import W
from agenda_app.intake.safe_xml import parse
from agenda_app.intake.safe_zip import open_archive
from agenda_app.normalise.second_look import letters_of, letters_on, long_words

_FEWEST = 2
"""Long words; a paragraph with fewer tells too little."""
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"


def is_left_out(package: bytes, pdf: bytes) -> bool:
    """Tell whether there is a paragraph of which no long word stands on the pages.

    Args:
        package: the document that was printed, of Word or of the open format.
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
    for part in ("word/document.xml", "content.xml"):
        if part in archive.names:
            root = parse(archive.read(part))
            for paragraph in root.iter(f"{W}p"):
                yield "".join(text.text or "" for text in paragraph.iter(f"{W}t"))
            for paragraph in root.iter(f"{_TEXT}p", f"{_TEXT}h"):
                yield "".join(paragraph.itertext())
