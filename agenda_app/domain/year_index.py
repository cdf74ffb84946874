"""The index of a year's minutes: by case in the archive, by keyword, and by legal paragraph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from agenda_app.domain.alphabet import norwegian_key
from agenda_app.domain.keywords import keywords
from agenda_app.domain.language import Language
from agenda_app.domain.law_references import Reference, act_name, references
from agenda_app.domain.minutes_said import said_of_item, said_of_meeting
from agenda_app.domain.printed_minutes import MinutesContent, MinutesItem
from agenda_app.domain.typography import NBSP, item_number


@dataclass(frozen=True, slots=True)
class Treated:
    """An item of the year; ``key`` leads to where it stands, ``page`` is that page's number.

    ``keywords`` are those that somebody chose for it, none where its title gives them.
    """

    item: MinutesItem
    key: str
    page: str
    keywords: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Its number ("PS 12/26"), empty where it has none."""
        return item_number(self.item.number) if self.item.number else ""

    @property
    def said(self) -> Iterable[str]:
        """Everything that the minutes say of it."""
        return said_of_item(self.item)


@dataclass(frozen=True, slots=True)
class OutsideItems:
    """What the minutes of a meeting say of no item; found where they begin, as ``Treated`` is."""

    minutes: MinutesContent
    key: str
    page: str
    name: str = ""

    @property
    def said(self) -> Iterable[str]:
        """Everything that they say there."""
        return said_of_meeting(self.minutes)


Place = Treated | OutsideItems


@dataclass(frozen=True, slots=True)
class IndexLine:
    """What somebody looks up, what is told beside it, and the places where it stands."""

    word: str
    beside: str
    places: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class YearIndex:
    """The three parts of the index, each in the order in which it is looked up."""

    cases: tuple[IndexLine, ...]
    keywords: tuple[IndexLine, ...]
    laws: tuple[IndexLine, ...]


def year_index(places: Sequence[Place], language: Language, no_act: str) -> YearIndex:
    """Return the index of a year.

    Args:
        places: the items in the order of the meetings, before them what belongs to none of them.
        language: of the names of acts.
        no_act: what paragraphs are listed under whose act no text names.
    """
    items = [place for place in places if isinstance(place, Treated)]
    return YearIndex(
        tuple(_cases(items)),
        tuple(_keywords([one for one in items if one.item.number])),
        tuple(_laws(places, language, no_act)),
    )


def _cases(items: Iterable[Treated]) -> Iterator[IndexLine]:
    found: dict[str, list[Treated]] = {}
    for one in items:
        if one.item.archive_case_no:
            found.setdefault(one.item.archive_case_no, []).append(one)
    for number in sorted(found, key=_archive_order):
        titles = dict.fromkeys(one.item.title for one in found[number])
        yield IndexLine(number, "; ".join(titles), tuple(found[number]))


def _archive_order(number: str) -> tuple[tuple[int, int | str], ...]:
    """Return what archive numbers are sorted by: 2026/9 before 2026/12."""
    return tuple((0, int(p)) if p.isdigit() else (1, p) for p in number.split("/"))


def _keywords(items: Sequence[Treated]) -> Iterator[IndexLine]:
    chosen = {place: one.keywords for place, one in enumerate(items)}
    found = keywords((one.item.title for one in items), chosen)
    for word in sorted(found, key=norwegian_key):
        yield IndexLine(word, "", tuple(items[place] for place in found[word]))


def _laws(places: Iterable[Place], language: Language, no_act: str) -> Iterator[IndexLine]:
    found: dict[Reference, list[Place]] = {}
    for one in places:
        for reference in references("\n".join(one.said)):
            found.setdefault(reference, []).append(one)
    names = {one: act_name(one.act, language) for one in found}
    ordered = sorted(
        found, key=lambda one: (not names[one], norwegian_key(names[one]), one.order, one.paragraph)
    )
    for reference in ordered:
        word = f"§{NBSP}{reference.paragraph}"
        yield IndexLine(word, names[reference] or no_act, tuple(found[reference]))
