"""How many seats the law wants a body to have at least."""

from __future__ import annotations

from agenda_app.domain.committee import CommitteeKind

_FEWEST = {
    CommitteeKind.MUNICIPAL_COUNCIL: 11,
    CommitteeKind.EXECUTIVE_COMMITTEE: 5,
    CommitteeKind.COMMITTEE: 3,
    CommitteeKind.CONTROL_COMMITTEE: 5,
    CommitteeKind.ELECTION_BOARD: 3,
    CommitteeKind.BOARD: 3,
}
"""What holds in any municipality; of a kind that is not here the law says no number."""
_LARGER_COUNCILS = ((100_000, 43), (50_000, 35), (10_000, 27), (5_000, 19))
"""More inhabitants than the first number, and the council has at least the second."""


def fewest_seats(kind: CommitteeKind, inhabitants: int | None = None) -> int:
    """Return the least number of members of a kind of body, 0 where the law says none.

    Sources: koml. §§ 5-5 second paragraph, 5-6, 5-7, 5-10, 23-1 and valgl. § 4-5.

    Args:
        kind: what kind of body it is.
        inhabitants: of the municipality, None where that is not known: then a council is only
            asked for what every council has.
    """
    if kind is CommitteeKind.MUNICIPAL_COUNCIL and inhabitants is not None:
        for more_than, seats in _LARGER_COUNCILS:
            if inhabitants > more_than:
                return seats
    return _FEWEST.get(kind, 0)
