"""What cannot be true of who was there in a meeting."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.people import PersonId


class ProblemKind(Enum):
    """A way in which what was entered contradicts itself."""

    UNKNOWN_PERSON = "unknown_person"
    UNKNOWN_ITEM = "unknown_item"
    NOT_A_DEPUTY = "not_a_deputy"
    NO_SUCH_SEAT = "no_such_seat"
    NO_EMPTY_SEAT = "no_empty_seat"
    ALREADY_PRESENT = "already_present"
    DEPUTY_FOR_TWO = "deputy_for_two"
    SEAT_TAKEN = "seat_taken"
    NOT_PRESENT = "not_present"
    REPORTED_ABSENT = "reported_absent"
    HAS_COME = "has_come"
    RECUSED_TWICE = "recused_twice"
    RECUSED_CHAIRS = "recused_chairs"
    TWO_CHAIRS = "two_chairs"
    NO_RIGHT_TO_ATTEND = "no_right_to_attend"
    TWO_FOR_MAYOR = "two_for_mayor"
    MINORITY_RULED = "minority_ruled"
    RULING_COUNT = "ruling_count"
    RULING_OTHERS = "ruling_others"
    POINTS_IN_WRITING = "points_in_writing"
    OPENED_TWICE = "opened_twice"
    CLOCK_BACKWARDS = "clock_backwards"
    AFTER_MEETING = "after_meeting"
    AFTER_ITEM = "after_item"


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that cannot be, about a person, in an item where it is about one.

    ``other`` is who else it is about: who has the seat, or whom a deputy sits for already.
    """

    kind: ProblemKind
    person_id: PersonId | None = None
    item_id: ItemId | None = None
    other: PersonId | None = None


class ImpossibleError(ValueError):
    """What was to be entered contradicts what is known; nothing was changed.

    ``problems`` says why, at least one; ``attendance_refusals`` has the words.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the problems for who words them."""
        self.problems = tuple(problems)
        super().__init__(", ".join(problem.kind.value for problem in self.problems))


def new_problems(before: Iterable[Problem], after: Iterable[Problem]) -> tuple[Problem, ...]:
    """Return the problems that came with a change."""
    return tuple((Counter(after) - Counter(before)).elements())
