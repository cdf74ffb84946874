"""The proof that a public file holds nothing exempt: the finished file is read and searched.

What was left out of the content cannot be printed, but a mistake in building the content can. So
the file itself is asked: the text of its pages, and every string around them (outline, metadata,
descriptions of pictures, names of attached files).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from io import BytesIO

import pikepdf
import pypdfium2
from pikepdf import Array, Dictionary, Stream, String

from agenda_app.domain.secrets import Secrets

_WORDS_AT_ONCE = 8
_FEWEST_WORDS = 5
_SHORTEST_TITLE = 12
"""Letters and digits that a title must have; shorter ones turn up by chance."""


def leaked(pdf: bytes, secrets: Secrets) -> tuple[str, ...]:
    """Return what stands in a file though the public may not read it: titles, then passages.

    Spaces, hyphens, line and page breaks and case do not count.
    """
    wanted = {
        **_not_in(secrets.open_titles, (t for t in secrets.titles if _is_telling(t))),
        **_not_in(
            (*secrets.open_titles, *secrets.open_texts),
            (passage for text in secrets.texts for passage in _passages(text)),
        ),
    }
    if not wanted:
        return ()
    said = _letters("\n".join((*_page_texts(pdf), *_other_texts(pdf))))
    return tuple(passage for passage, letters in wanted.items() if letters in said)


def _is_telling(title: str) -> bool:
    return len(_letters(title)) >= _SHORTEST_TITLE


def _not_in(excuses: Iterable[str], passages: Iterable[str]) -> dict[str, str]:
    """Return each passage with its letters, but for those that an open text holds too."""
    around = _letters("\n".join(excuses))
    found = {passage: _letters(passage) for passage in passages}
    return {passage: letters for passage, letters in found.items() if letters not in around}


def _passages(text: str) -> Iterator[str]:
    """Cut a text into runs of words, since a page may end anywhere in it; the last is not short."""
    words = text.split()
    starts = range(0, max(len(words) - _FEWEST_WORDS + 1, 0), _WORDS_AT_ONCE)
    for start in starts:
        end = len(words) if start == starts[-1] else start + _WORDS_AT_ONCE
        yield " ".join(words[start:end])


def _letters(text: str) -> str:
    whole = unicodedata.normalize("NFKC", text).casefold()
    return "".join(character for character in whole if character.isalnum())


def _page_texts(pdf: bytes) -> Iterator[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            text_page = page.get_textpage()
            yield text_page.get_text_bounded()
            text_page.close()
            page.close()
    finally:
        document.close()


def _other_texts(pdf: bytes) -> Iterator[str]:
    with pikepdf.open(BytesIO(pdf)) as opened:
        if "/Metadata" in opened.Root:
            yield opened.Root.Metadata.read_bytes().decode("utf-8", "replace")
        for held in opened.objects:
            yield from _strings(held)
        yield from _strings(opened.trailer)


def _strings(held: object) -> Iterator[str]:
    if isinstance(held, String):
        yield str(held)
    elif isinstance(held, Array):
        for value in held:
            if not getattr(value, "is_indirect", False):
                yield from _strings(value)
    elif isinstance(held, Dictionary | Stream):
        for _, value in held.items():
            if not getattr(value, "is_indirect", False):
                yield from _strings(value)
