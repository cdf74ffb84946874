"""What is known of the pictures of a file before they are looked at one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any

import pikepdf
from pikepdf import Stream

from agenda_app.proof.page_questions import MarkPictures
from agenda_app.proof.pdf_pixels import with_and_without_masks
from agenda_app.proof.pixels import UNREADABLE
from agenda_app.proof.second_reader import SecondReader


class KnownPictures:
    """The marks of a file's pictures, and which of these say nothing.

    Attributes:
        silent: what pictures are known by that say nothing beside their pixels: ``silence_of``.
        marks: of pictures with their masks and without, by the numbers of their objects; those
            that are missing nobody knows.
    """

    def __init__(self, second: SecondReader | None = None) -> None:
        """Know nothing yet.

        Args:
            second: a second process that is opening the file.
        """
        self._second = second
        self.silent: frozenset[str] = frozenset()
        self.marks: Mapping[int, tuple[str, ...]] = {}

    def ask(self, numbers: Iterable[int]) -> None:
        """Let pictures be marked before that is needed: all bytes of each have to be read.

        Args:
            numbers: of their objects.
        """
        if self._second is not None and (every := tuple(numbers)):
            self._second.ask(MarkPictures(every), self._take)

    def _take(self, answer: Any) -> None:
        if isinstance(answer, dict) and all(
            type(number) is int
            and type(marks) is tuple
            and all(type(mark) is str for mark in marks)
            for number, marks in answer.items()
        ):
            self.marks = answer


def marks_of(pdf: pikepdf.Pdf, numbers: Iterable[int]) -> dict[int, tuple[str, ...]]:
    """Return the marks of the pictures that tell something, by the numbers of their objects."""
    marks: dict[int, tuple[str, ...]] = {}
    for number in numbers:
        with suppress(*UNREADABLE):
            stream = pdf.get_object(number, 0)
            if isinstance(stream, Stream):
                found = with_and_without_masks(stream, 0, raw=stream.read_raw_bytes())
                if every := tuple(one.mark for one in found):
                    marks[number] = every
    return marks
