"""Attachments that stand in another order than they were sent."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from agenda_app.domain.frozen import SentBundle
from agenda_app.domain.page_label import PageLabel
from agenda_app.domain.printed import case_key
from agenda_app.domain.printed_bundle import BundleContent


class MovedAttachments:
    """The attachments of cases in which they stand in another order now, but for those around them.

    Whoever files pages by their numbers would have them in the former order. So the pages of all
    from the first that moved to the last are printed, and numbered anew through the numbers that
    they had together. In front of those and behind them everything stays where it is.
    """

    def __init__(self, bundle: SentBundle, content: BundleContent) -> None:
        self._rest: dict[str, list[PageLabel]] = {}
        self._held: dict[str, tuple[PageLabel, ...]] = {}
        self._case: dict[str, str] = {}
        self._last: set[str] = set()
        new = _attachments_of(content)
        for case, before in _attachments_of(bundle.content).items():
            moved = _moved(before, new.get(case, []))
            if moved:
                held = (label for key in before if key in moved for label in bundle.labels_of(key))
                self._held[case] = tuple(held)
                self._rest[case] = [*self._held[case]]
                self._case |= dict.fromkeys(moved, case)
                self._last.add(moved[-1])

    def __contains__(self, key: object) -> bool:
        return key in self._case

    def labels(self, key: str, pages: int) -> tuple[PageLabel, ...]:
        """Return the numbers that the pages of an attachment replace; asked for in order."""
        rest = self._rest[self._case[key]]
        taken = len(rest) if key in self._last else min(pages, len(rest))
        found, rest[:taken] = tuple(rest[:taken]), []
        return found

    def all_labels(self, key: str) -> tuple[PageLabel, ...]:
        """Return the numbers of all the attachments that one moved among."""
        return self._held[self._case[key]]


def _moved(before: Sequence[str], now: Sequence[str]) -> Sequence[str]:
    """Return those of now from the first that moved to the last, with what is new among them."""
    stayed = [key for key in before if key in now]
    order = [key for key in now if key in before]
    moved = [now.index(key) for key, was in zip(order, stayed, strict=True) if key != was]
    return now[moved[0] : moved[-1] + 1] if moved else ()


def _attachments_of(content: BundleContent) -> Mapping[str, list[str]]:
    """Return the keys of the attachments by those of their cases, in order."""
    found: dict[str, list[str]] = {}
    for paper in content.papers:
        if case_key(paper) != paper.key:
            found.setdefault(case_key(paper), []).append(paper.key)
    return found
