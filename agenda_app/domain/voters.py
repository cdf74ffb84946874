"""Somebody who may vote in a case, as votes and elections take them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Voter:
    """A person who may vote in one case.

    ``party`` is the abbreviation that stands in the protocol ("Ap"), or "" without a party.
    ``is_chair`` tells who chairs the case: that vote decides a tie (koml. § 11-9 second para).
    """

    person_id: int
    name: str
    party: str
    is_chair: bool
