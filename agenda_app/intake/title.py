"""Which of the lines that no label explains is the title, and which the unit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from agenda_app.intake.head import Head, Line
from agenda_app.intake.labels import Field

UNSURE = "Tittelen er lest av plassen den står på. Se om den er rett."
MISSING = "Fant ingen tittel. Skriv den inn."


@dataclass(frozen=True, slots=True)
class Named:
    """The title and the unit; ``before`` and ``after`` are the free lines around the title."""

    title: str
    unit: str
    before: tuple[Line, ...] = ()
    after: tuple[Line, ...] = ()
    warnings: tuple[str, ...] = ()


def named(head: Head, *, by_lines: bool) -> Named:
    """Return title and unit: by label, by "Sak 28/08", by style, or by place."""
    unit = head.fields.get(Field.UNIT, "")
    labelled = head.fields.get(Field.TITLE) or (head.case_title and head.case_title.text)
    if labelled:
        title_place = head.case_title.place if head.case_title else head.last_field
        return _rest(head.free, labelled, unit, head.last_field, title_place)
    place = _title_place(head)
    if place is None:
        return Named("", unit, warnings=(MISSING,))
    end = place + 1
    while by_lines and end < len(head.free) and _is_continued(head.free[end - 1], head.free[end]):
        end += 1
    title = " ".join(_spaced(line) for line in head.free[place:end])
    alone = len(head.free) == 1 and head.last_field > head.free[place].place and not unit
    found = _split(head.free[:place], head.free[end:], title, unit, head)
    return Named(found.title, found.unit, found.before, found.after, (UNSURE,) if alone else ())


def _spaced(line: Line) -> str:
    return " ".join(line.text.split())


def _is_continued(before: Line, line: Line) -> bool:
    return line.place == before.place + 1 and not line.gap and not line.in_table


def _title_place(head: Head) -> int | None:
    """Return the place of the title among the free lines."""
    free = head.free
    marked = [place for place, line in enumerate(free) if line.is_title]
    below = [place for place, line in enumerate(free) if line.place > head.table_end >= 0]
    styled = [place for place, line in enumerate(free) if line.is_heading]
    after = [place for place, line in enumerate(free) if line.place > head.last_field >= 0]
    for places in (marked, below, styled, after):
        if places:
            return places[0]
    return len(free) - 1 if free else None


def _rest(free: Sequence[Line], title: str, unit: str, first_field: int, place: int) -> Named:
    before = [line for line in free if line.place <= place]
    after = tuple(line for line in free if line.place > place)
    if not unit and before:
        unit = _spaced(before.pop(0))
    return Named(" ".join(title.split()), unit, tuple(before), after)


def _split(
    before: Sequence[Line], after: Sequence[Line], title: str, unit: str, head: Head
) -> Named:
    left = list(before)
    if not unit and left:
        unit = _spaced(left.pop(0))
    return Named(title, unit, tuple(left), tuple(after))
