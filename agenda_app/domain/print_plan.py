"""How a bundle is laid out for the printer and the mailbox; one plan for a committee's meetings.

What changes page numbers (starting on the right, dividers) holds for every version of a bundle:
the paper and the screen must agree on what page 40 is.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields, replace

WIDEST_BINDING_MM = 20
LARGEST_MB = 500


@dataclass(frozen=True, slots=True)
class PrintPlan:
    """The choices.

    Attributes:
        two_sided: it is printed on both sides of the paper.
        start_right: every case starts on a right-hand page; a blank page before it is numbered.
        binding_mm: extra margin at the side that is bound, 0 to ``WIDEST_BINDING_MM``.
        dividers: a sheet with the case's number and title stands before each case.
        exempt_apart: exempt cases are also made as a file of their own, for coloured paper.
        shrink: an attachment's pages are made smaller when its content reaches into the margins.
        email_mb: the most that an e-mail with one file may weigh, in megabytes; 0 for no limit.
        email_exempt: what is exempt may be mailed as well; without that nobody is offered to.
    """

    two_sided: bool = True
    start_right: bool = False
    binding_mm: int = 0
    dividers: bool = False
    exempt_apart: bool = True
    shrink: bool = True
    email_mb: int = 25
    email_exempt: bool = False

    @property
    def begins_right(self) -> bool:
        """Whether each case, or the divider before it, begins on a right-hand page."""
        return self.two_sided and (self.start_right or self.dividers)


def for_screen(plan: PrintPlan) -> PrintPlan:
    """Return the plan without what only paper needs; the page numbers stay what they are."""
    return replace(plan, binding_mm=0)


def to_json(plan: PrintPlan) -> str:
    """Return a plan as JSON."""
    return json.dumps(asdict(plan), sort_keys=True)


def from_json(stored: str) -> PrintPlan:
    """Return the plan that ``to_json`` wrote; what it does not know of stays at its default.

    Raises:
        ValueError: the JSON is not a plan.
    """
    found = json.loads(stored)
    if not isinstance(found, dict):
        raise ValueError("not a stored plan")
    known = {field.name for field in fields(PrintPlan)}
    return PrintPlan(**{name: value for name, value in found.items() if name in known})
