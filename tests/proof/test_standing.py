"""Where in a file something stands, by the file's own bookmarks."""

from __future__ import annotations

import io

import pikepdf
import pytest

from agenda_app.proof.standing import numbered_on, part_at, parts_of


def a_file() -> bytes:
    out = io.BytesIO()
    with pikepdf.new() as pdf:
        for _ in range(6):
            pdf.add_blank_page()
        with pdf.open_outline() as outline:
            first = pikepdf.OutlineItem("PS 1/26 Molo", 2)
            first.children.append(pikepdf.OutlineItem("Vurdering", 3))
            outline.root.extend([first, pikepdf.OutlineItem("PS 2/26 Skole", 4)])
        pdf.save(out)
    return out.getvalue()


@pytest.mark.parametrize(
    ("page", "part"),
    [
        (0, ""),
        (2, ""),
        (3, "PS 1/26 Molo"),
        (4, "PS 1/26 Molo"),
        (5, "PS 2/26 Skole"),
        (6, "PS 2/26 Skole"),
    ],
)
def test_a_page_belongs_to_the_last_part_that_began(page: int, part: str) -> None:
    assert part_at(parts_of(a_file()), page) == part


def test_what_is_no_pdf_has_no_parts() -> None:
    assert parts_of(b"BEGIN:VCALENDAR") == ()


def test_what_stands_on_a_page_began_before_it_or_begins_there() -> None:
    entries = ((1, "Møteprotokoll"), (2, "PS 1/26 Kaia"), (4, "PS 2/26 Ferga"), (4, "PS 3/26 Bru"))
    assert numbered_on(entries, 3) == ("PS 1/26 Kaia",)
    assert numbered_on(entries, 4) == ("PS 1/26 Kaia", "PS 2/26 Ferga", "PS 3/26 Bru")
    assert numbered_on(entries, 5) == ("PS 3/26 Bru",)
    assert numbered_on(entries, 0) == ()
