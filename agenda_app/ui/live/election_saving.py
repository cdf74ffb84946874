"""Between the page and the screen of an election: what it is asked with, and how it is kept."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.election_lists import named_twice
from agenda_app.domain.election_titles import elected_in_title
from agenda_app.domain.held_elections import (
    ElectionOutcome,
    HeldElection,
    Standing,
    is_unfinished,
)
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.minutes_gap import GapCode
from agenda_app.services.election_places import ElectionPlaces
from agenda_app.services.guarded import election_place, with_election
from agenda_app.ui.live.election_question import ElectionQuestion
from agenda_app.ui.live.live_meeting import LiveMeeting

if TYPE_CHECKING:
    from agenda_app.ui.live.live_page import LivePage


class ElectionSaver:
    """Keeps an election in its place among those of an item; a new one comes last."""

    def __init__(
        self, page: LivePage, item_id: ItemId, seen: Sequence[HeldElection], place: int | None
    ) -> None:
        """Work on an item.

        Args:
            page: whose way to the data is used.
            item_id: the item.
            seen: its elections as they are shown.
            place: which of them it is, None for one that is not kept yet.
        """
        self._page, self._item_id, self._place = page, item_id, place
        self._seen = self._stored = tuple(seen)
        self.before: ItemMinutes | None = None
        """The item as it was before the election was taken away, None as long as it is there."""

    def __call__(self, held: HeldElection | None) -> None:
        """Keep an election, or take it away with None.

        Raises:
            ConflictError: somebody else entered one, changed this one, or took it away.
            UserError: nothing was saved.
        """
        page, places = self._page, [0]

        def change(item: ItemMinutes) -> ItemMinutes:
            self._stored = item.elections
            places[0] = election_place(item.elections, self._seen, self._place)
            self.before = item if held is None else None
            return with_election(item, places[0], held)

        begun = page.steps.begun(change)
        kept = page.data.change_item("election", self._item_id, begun)
        self._seen = kept.elections
        self._place = None if held is None else places[0]

    def overrule(self) -> None:
        """Let the next one be kept in spite of what somebody else entered meanwhile."""
        if self._place is not None and len(self._stored) < len(self._seen):
            # It was taken away: it is entered anew.
            self._place = None
        self._seen = self._stored


def election_question(
    live: LiveMeeting, item_id: ItemId, place: int | None, places: ElectionPlaces
) -> ElectionQuestion:
    """Return what the screen of an election stands on.

    Args:
        live: the meeting.
        item_id: the item in which somebody is elected.
        place: which election of the item it is, None when it is a new one; a title can name the
            first.
        places: what somebody can be elected to.
    """
    people, record = live.attendance.chamber.people, live.records[item_id]
    elections = record.minutes.elections
    taken = 0 if place is None else elections[place].taken
    return ElectionQuestion(
        room=record.room_at(taken),
        known={seat.person_name.lower(): person for person, seat in people.items()},
        language=live.meeting.language,
        about="" if elections else elected_in_title(live.title(item_id)),
        kind=live.committee.kind,
        own=live.committee.id,
        day=live.meeting.date,
        committees=places.committees,
        term_ends=places.term_ends,
        elected_from=places.elected_from,
    )


def place_of(code: GapCode, outcomes: Sequence[ElectionOutcome]) -> int:
    """Return the first election of an item that has a gap, -1 when there is none any more."""
    for place, outcome in enumerate(outcomes):
        if code is GapCode.ELECTION_DOES_NOT_ADD_UP:
            found = outcome.standing is Standing.DOES_NOT_ADD_UP
        elif code is GapCode.ELECTION_NOT_FINISHED:
            found = is_unfinished(outcomes, place)
        elif code is GapCode.ELECTED_TWICE:
            found = bool(named_twice(outcome.members))
        else:
            found = bool(outcome.doubts)
        if found:
            return place
    return -1
