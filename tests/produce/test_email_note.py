"""What is said of an edition for the mailbox explains where the saving comes from."""

from __future__ import annotations

from base64 import encodebytes

import pytest

from agenda_app.documents.file_parts import FilePart
from agenda_app.documents.lightening import STEPS, Lightened, Reduced
from agenda_app.domain.language import Language
from agenda_app.produce.email_edition import file_budget, note_on
from agenda_app.produce.papers import Made


def told(whole: int, light: int, *pictures: tuple[int, int]) -> str:
    made = Made("Bunke.pdf", bytes(whole), pages=3)
    reduced = tuple(Reduced(129, 110, before, after) for before, after in pictures)
    edition = Lightened(bytes(light), 1_000_000, reduced, STEPS[-1])
    said = note_on(made, edition, [FilePart(edition.pdf, 1, 3)]).said(Language.BOKMAL)
    return said.replace("\u00a0", " ")


def test_small_pictures_are_told_in_kilobytes_and_the_rest_is_explained() -> None:
    said = told(1_300_000, 900_000, (60_000, 40_000), (34_400, 12_000))
    assert "fra 94 kB til 52 kB" in said
    assert "Resten er spart ved at filen er pakket tettere. Utgaven er 0,9 MB." in said


@pytest.mark.parametrize(("light", "is_told"), [(1_460_000, False), (1_440_000, True)])
def test_what_rounding_hides_is_not_explained(light: int, *, is_told: bool) -> None:
    said = told(2_500_000, light, (2_000_000, 1_000_000))
    assert "fra 2,0 MB til 1,0 MB" in said
    assert ("pakket tettere" in said) is is_told


def test_the_limit_is_what_the_mail_weighs() -> None:
    # RFC 2045: 57 bytes of a file are a line of 76 letters with two more at its end.
    budget = file_budget(25_000_000)
    assert len(encodebytes(bytes(57_000))) + 1_000 == 78_000
    assert len(encodebytes(bytes(budget)).replace(b"\n", b"\r\n")) <= 25_000_000
    made = Made("Bunke.pdf", bytes(budget + 100_000), pages=1)
    edition = Lightened(made.pdf, budget)
    said = note_on(made, edition, [FilePart(made.pdf, 1, 1)]).said(Language.BOKMAL)
    assert "I en e-post blir den 25,1\u00a0MB, mer enn grensen på 25,0\u00a0MB;" in said


@pytest.mark.parametrize(
    ("sizes", "said"),
    [
        ((900, 1100, 800), "I en e-post blir del 2 "),
        ((1200, 900, 1100), "I en e-post blir del 1 og 3 opptil "),
    ],
)
def test_every_part_that_is_still_too_large_is_named(sizes: tuple[int, ...], said: str) -> None:
    made = Made("Bunke.pdf", bytes(3_200_000), pages=3)
    parts = [FilePart(bytes(1000 * size), page, page) for page, size in enumerate(sizes, start=1)]
    note = note_on(made, Lightened(made.pdf, 1_000_000), parts)
    assert said in note.bokmal
    assert said.replace("en ", "ein ", 1) in note.nynorsk
    fitting = note_on(made, Lightened(made.pdf, 1_200_000), parts)
    assert "mer enn grensen" not in fitting.bokmal
