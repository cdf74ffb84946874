"""Which sides a correction prints when what was sent is printed on both sides of the paper.

The first page of a bundle is a front, and the next number its back. A page that is replaced, put
in or taken out changes the sheet that its number stands on: all pages with a number of that sheet
are printed, also those that did not change, so that sheets are swapped and nothing is crossed out.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from agenda_app.domain.page_label import PageLabel


def sheets_again(
    labels: Sequence[PageLabel], printed: Collection[int], out: Iterable[PageLabel], first: int
) -> dict[int, int]:
    """Return the places of the pages to print, each with the sheet that it belongs to, from 0.

    Args:
        labels: the numbers of all pages of a bundle as they are afterwards, in order.
        printed: the places among them of those that are new.
        out: the numbers that go out.
        first: the number of the bundle's first page.
    """
    sheets = [sheet_of(label, first) for label in labels]
    opened = {sheet_of(label, first) for label in out}
    found: dict[int, int] = {}
    for sheet in sorted(opened | {sheets[place] for place in printed}):
        places = [place for place, its in enumerate(sheets) if its == sheet]
        new = [place for place in places if place in printed]
        before = len(places) - len(new)
        follow = bool(new) and places[before:] == new and before % 2 == 0
        # Behind full sheets that stay as they are, only what is put in is printed.
        for place in new if follow and sheet not in opened else places:
            found[place] = sheet
    return found


def sheet_of(label: PageLabel, first: int) -> int:
    """Return which sheet of a bundle a page stands on, from 0."""
    return max(label.number - first, 0) // 2
