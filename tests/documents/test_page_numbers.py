"""Page numbers: ranges where pages are left out, letters where there are more, labels to match."""

from __future__ import annotations

import io

import pikepdf
import pypdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.documents.page_labels import page_labels
from agenda_app.documents.page_numbers import counted, numbered, page_names


@pytest.mark.parametrize(
    ("first", "pages", "counts", "names"),
    [
        (12, 3, 3, ["12", "13", "14"]),
        (40, 1, 14, ["40–53"]),
        (12, 2, 4, ["12", "13–15"]),
        (12, 3, 1, ["12", "12a", "12b"]),
        (12, 4, 2, ["12", "13", "13a", "13b"]),
        (7, 1, 1, ["7"]),
    ],
)
def test_a_paper_is_named_by_what_it_counts_for(
    first: int, pages: int, counts: int, names: list[str]
) -> None:
    assert list(page_names(first, pages, counts)) == names


@given(st.integers(1, 900), st.integers(1, 60), st.integers(1, 60))
def test_names_are_as_many_as_pages_and_each_is_another(
    first: int, pages: int, counts: int
) -> None:
    names = page_names(first, pages, counts)
    assert len(names) == len(set(names)) == pages
    covered = set()
    for name in names:
        low, _, high = name.rstrip("abcdefghijklmnopqrstuvwxyz").partition("–")
        covered.update(range(int(low), int(high or low) + 1))
    assert covered == set(range(first, first + counts))


@given(st.lists(st.tuples(st.integers(1, 6), st.integers(1, 6)), min_size=1, max_size=8))
def test_readers_show_the_names_that_are_stamped(papers: list[tuple[int, int]]) -> None:
    names: list[str] = []
    first = 1
    for pages, counts in papers:
        names += page_names(first, pages, counts)
        first += counts
    pdf = pikepdf.new()
    for _ in names:
        pdf.add_blank_page()
    entries = page_labels(numbered(names, first - 1))
    pdf.Root.PageLabels = pikepdf.Dictionary(Nums=pikepdf.Array(entries))
    out = io.BytesIO()
    pdf.save(out)
    assert pypdf.PdfReader(out).page_labels == names


def test_a_file_that_goes_on_says_so() -> None:
    assert [number.stamp for number in counted(481, 2)] == ["Side 481 av 482", "Side 482 av 482"]
