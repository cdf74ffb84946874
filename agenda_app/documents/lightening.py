"""A finished file made light enough for e-mail, by its photographs and scans alone.

Text, tags, links and bookmarks stay as they are. The file that is kept and printed is another one:
this is only ever made of it, for the mailbox.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO

import pikepdf
from pikepdf import Stream

from agenda_app.documents.lighter_image import (
    Lighter,
    Step,
    dots_per_inch,
    lighter,
    may_be_lighter,
    put,
)
from agenda_app.documents.placed_images import PlacedImage, placed_images
from agenda_app.documents.saving import repacked
from agenda_app.jobs import Progress, Work

STEPS = (Step(200, 80), Step(150, 75), Step(110, 60))
"""Tried in order, all pictures at once, until the file is light enough."""


@dataclass(frozen=True, slots=True)
class Reduced:
    """A picture that was made lighter: dots per inch where it stands first, and bytes.

    The bytes are those of all its copies in the file together.
    """

    dpi_before: int
    dpi: int
    bytes_before: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Lightened:
    """What came of it.

    Attributes:
        pdf: the file; the very same one when it was light enough, or nothing could be reduced.
        budget: how large it might be, in bytes.
        reduced: which pictures were made lighter.
        step: how far they were, None when none was.
    """

    pdf: bytes
    budget: int
    reduced: tuple[Reduced, ...] = ()
    step: Step | None = None

    @property
    def fits(self) -> bool:
        """Whether it is within the budget."""
        return len(self.pdf) <= self.budget


def lightened(pdf: bytes, budget: int) -> Work[Lightened]:
    """Make a file light enough for a budget of bytes, as a job, or as light as it gets.

    The same file and budget give the same bytes.

    Yields:
        Progress, a step for each page that is looked at and for each picture.
    """
    if len(pdf) <= budget:
        return Lightened(pdf, budget)
    best = Lightened(pdf, budget)
    with pikepdf.open(BytesIO(pdf)) as source:
        placed = yield from placed_images(source)
        found = tuple(_reducible(source, placed))
        for step in STEPS:
            made: list[tuple[PlacedImage, Lighter]] = []
            for done, (place, image) in enumerate(found):
                yield Progress(done, len(found))
                new = lighter(image, place.width, place.height, step)
                if new is not None:
                    made.append((place, new))
            if made and (step is STEPS[-1] or _expected(source, made, len(pdf)) <= budget):
                reduced = tuple(_reduced(source, place, new) for place, new in made)
                best = Lightened(_with(pdf, made), budget, reduced, step)
            if best.fits:
                break
    return best


def _reducible(
    source: pikepdf.Pdf, placed: Sequence[PlacedImage]
) -> Iterator[tuple[PlacedImage, Stream]]:
    for place in placed:
        image = source.get_object(place.ids[0])
        if isinstance(image, Stream) and may_be_lighter(image):
            yield place, image


def _expected(source: pikepdf.Pdf, made: list[tuple[PlacedImage, Lighter]], before: int) -> int:
    """Return about how large the file will be."""
    saved = 0
    for place, new in made:
        saved += len(place.ids) * (int(source.get_object(place.ids[0]).Length) - len(new.data))
    return before - saved


def _reduced(source: pikepdf.Pdf, place: PlacedImage, new: Lighter) -> Reduced:
    image = source.get_object(place.ids[0])
    before = dots_per_inch(image, place.width, place.height)
    return Reduced(
        before,
        round(before * new.width / int(image.Width)),
        int(image.Length) * len(place.ids),
        len(new.data) * len(place.ids),
    )


def _with(pdf: bytes, made: list[tuple[PlacedImage, Lighter]]) -> bytes:
    """Return the file with these pictures in place of its own."""
    with pikepdf.open(BytesIO(pdf)) as target:
        for place, new in made:
            for number in place.ids:
                put(target.get_object(number), new)
        return repacked(target)
