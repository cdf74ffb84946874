"""Which of the lines that no label explains is the title, and which the unit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from agenda_app.domain.sentence import Sentence
from agenda_app.intake.head import Head
from agenda_app.intake.head_lines import Line
from agenda_app.intake.labels import Field

UNSURE = Sentence(
    "Tittelen er lest av plassen den står på. Se om den er rett.",
    "Tittelen er lesen av plassen han står på. Sjå om han er rett.",
)
MISSING = Sentence("Fant ingen tittel. Skriv den inn.", "Fann ingen tittel. Skriv han inn.")


@dataclass(frozen=True, slots=True)
class Named:
    """The title and the unit; ``before`` and ``after`` are the free lines left around the title."""

    title: str
    unit: str
    before: tuple[Line, ...] = ()
    after: tuple[Line, ...] = ()
    warnings: tuple[Sentence, ...] = ()


def named(head: Head, *, by_lines: bool) -> Named:
    """Return title and unit: by label, by "Sak 28/08", by style, or by place.

    The unit is what its label says, else the first free line above the title.
    """
    free = head.free
    if Field.TITLE in head.fields:
        title = head.fields[Field.TITLE]
        if head.case_title is not None:
            free = sorted([*free, head.case_title], key=lambda line: line.place)
        return _with_unit(head, title, *_around(free, head.last_field))
    if head.case_title is not None:
        return _with_unit(head, _spaced(head.case_title), *_around(free, head.case_title.place))
    place = _title_place(head)
    if place is None:
        return Named("", head.fields.get(Field.UNIT, ""), warnings=(MISSING,))
    end = place + 1
    while by_lines and end < len(free) and _is_continued(free[end - 1], free[end]):
        end += 1
    title = " ".join(map(_spaced, free[place:end]))
    found = _with_unit(head, title, free[:place], free[end:])
    below_table = free[place].place > head.table_end >= 0
    above_fields = head.last_field > free[place].place
    alone = (
        len(free) == 1
        and not free[place].is_title
        and above_fields
        and not below_table
        and not found.unit
    )
    return replace(found, warnings=(UNSURE,)) if alone else found


def _with_unit(head: Head, title: str, before: Sequence[Line], after: Sequence[Line]) -> Named:
    unit = head.fields.get(Field.UNIT, "")
    if not unit and before:
        unit, before = _spaced(before[0]), before[1:]
    return Named(" ".join(title.split()), unit, tuple(before), tuple(after))


def _around(free: Sequence[Line], place: int) -> tuple[list[Line], list[Line]]:
    before = [line for line in free if line.place <= place]
    return before, [line for line in free if line.place > place]


def _spaced(line: Line) -> str:
    return " ".join(line.text.split())


def _is_continued(before: Line, line: Line) -> bool:
    beside = line.place == before.place + 1 and not line.gap and not line.in_table
    return beside and not line.text.endswith((".", ":"))


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
