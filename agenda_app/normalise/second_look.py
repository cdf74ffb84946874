"""Whether a comment stands on the pages after all, though it was taken out of the file."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

import pypdfium2
from lxml import etree  # type: ignore[import-untyped]

from agenda_app.intake.safe_xml import parse
from agenda_app.intake.safe_zip import open_archive
from agenda_app.normalise.sight import text_of

_COMMENTS = ("{*}comment", "{*}cm", "{*}threadedComment", "{*}annotation")
_OF_DATES = frozenset(
    """
    mandag tirsdag onsdag torsdag fredag lørdag søndag måndag tysdag laurdag sundag
    januar februar april august september oktober november desember
    monday tuesday wednesday thursday friday saturday sunday
    january february march october december
    """.split()  # noqa: SIM905  (read as words)
)
"""Words that a number formatted as a date prints."""
# Shorter words come about by accident where those of two cells meet.
_WORD = re.compile(r"[^\W\d_]{5,}")


def comments_are_printed(comments: tuple[str, ...], pdf: bytes, printed_from: bytes) -> bool:
    """Tell whether the pages say what a comment says and nothing else in the file does.

    Args:
        comments: what each of them says.
        pdf: the pages.
        printed_from: the package they were made of; if it still has comments, they do not count.

    Raises:
        UnreadableFileError: a part of the package is damaged or unsafe.
    """
    pages = letters_on(pdf)
    suspect = [comment for comment in comments if is_said(comment, pages)]
    if not suspect:
        return False
    document = letters_of(*_document(printed_from))
    return any(is_said(comment, pages, document) for comment in suspect)


def is_said(comment: str, pages: str, document: str = "") -> bool:
    """Tell whether at least half of the words that only a comment has are on the pages.

    Words may be broken anywhere at the end of a line, so only letters are compared. What a date
    looks like is not written in the document, so the names of days and months tell nothing; and
    one word is no sign when the comment has more of them.

    Args:
        comment: what it says.
        pages: the letters on the pages.
        document: the letters of what was printed.
    """
    said = long_words(comment) - _OF_DATES
    own = [word for word in said if word not in document]
    found = sum(word in pages for word in own)
    return found > 0 and found * 2 >= len(own) and (found > 1 or len(own) == 1)


def letters_on(pdf: bytes) -> str:
    """Return the letters on the pages of a file, as ``letters_of`` gives those of texts."""
    return letters_of(*_pages(pdf))


def long_words(text: str) -> set[str]:
    """Return the words of a text that are no part of others by accident, without capitals."""
    return set(_WORD.findall(_plain(text)))


def letters_of(*texts: str) -> str:
    """Return the letters of texts in a row, without capitals, however they are encoded."""
    return "".join(letter for text in texts for letter in _plain(text) if letter.isalpha())


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def _pages(pdf: bytes) -> Iterator[str]:
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            yield text_of(page)


def _document(package: bytes) -> Iterator[str]:
    archive = open_archive(package)
    for name in sorted(archive.names):
        if name.endswith(".xml"):
            root = parse(archive.read(name))
            etree.strip_elements(root, *_COMMENTS, with_tail=False)
            # A word may be written in two runs, with what is told of the second one between them.
            yield "".join(root.itertext())
            yield from (value for element in root.iter() for value in element.attrib.values())
