"""The committees a case goes through, from the table and from labels of the head together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from agenda_app.intake.dates import parse_date
from agenda_app.intake.head import Head
from agenda_app.intake.labels import Field
from agenda_app.intake.result import ReadTreatment


@dataclass(frozen=True, slots=True)
class Route:
    """The treatments in order, values that only repeat them, and values that fit none of them."""

    treatments: tuple[ReadTreatment, ...]
    understood: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


def route_of(head: Head) -> Route:
    """Return the rows of the table, or the one treatment that labels of the head describe.

    A number in front of the title ("Sak 28/08") is that of the only row that has none. The
    committee that decides in the end is a row of its own when the table does not have it.
    """
    number = head.fields.get(Field.ITEM_NO, "")
    committee = head.fields.get(Field.COMMITTEE, "")
    day = parse_date(head.fields.get(Field.MEETING_DATE, ""))
    rows = list(head.treatments)
    if not rows and (committee or day):
        rows = [ReadTreatment(number, committee, day)]
        number = committee = ""
    elif len(rows) == 1 and number and not rows[0].number:
        rows = [replace(rows[0], number=number)]
        number = ""
    understood: list[str] = []
    left: list[str] = []
    for value, known in (
        (number, any(number in row.number for row in rows)),
        (committee, _names(rows, committee)),
    ):
        (understood if known else left).append(value)
    final = head.fields.get(Field.FINAL_COMMITTEE, "")
    if _names(rows, final):
        understood.append(final)
    elif final:
        rows.append(ReadTreatment("", final, None))
    return Route(tuple(rows), tuple(understood), tuple(left))


def _names(rows: Sequence[ReadTreatment], committee: str) -> bool:
    return any(row.committee.casefold() == committee.casefold() for row in rows)
