"""An item with all that its outcome is read off: what was put forward, who decided, the votes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from agenda_app.domain import points
from agenda_app.domain.agenda import AgendaItem, ItemType
from agenda_app.domain.asked_in_writing import asked
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.case import Proposal
from agenda_app.domain.closings import Closing, closing_of
from agenda_app.domain.elected_from import ElectedFrom
from agenda_app.domain.election_outcomes import outcome_of
from agenda_app.domain.held_election_words import election_resolution
from agenda_app.domain.held_elections import ElectionOutcome, Standing
from agenda_app.domain.item_rooms import EarlierRoom, RoomsApart
from agenda_app.domain.language import Language
from agenda_app.domain.matters import Matters
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.proposals import MeetingProposal
from agenda_app.domain.resolutions import Ending, Resolution, compose, rejected_words
from agenda_app.domain.sentence import Sentence, joined
from agenda_app.domain.some_points import THE_WHOLE, Partly, is_out, partly_in, points_of
from agenda_app.domain.text import Text, paragraphs, plain
from agenda_app.domain.unvoted import Unvoted
from agenda_app.domain.vote_text_check import says_it_fell
from agenda_app.domain.votes import Motion, Outcome, Room, Vote, count, vote_refusals
from agenda_app.domain.written import Written


@dataclass(frozen=True)
class ItemRecord:
    """An item of a meeting and what is known of how it was decided.

    Attributes:
        item: the line of the agenda.
        minutes: what is written down of it.
        matters: what could be voted on: the text that came with the papers, and the register.
        room: who may vote, as the attendance says now; under the lists they voted for.
        approved: what the committee made of what the item approves, as it was said at the opening.
        elected_from: from among whom somebody must be elected, as in ``outcome_of``.
        earlier: who could vote before somebody came or went in the item, in order.
        written: what the members answered, of a case that is decided in writing.
        instead: what the case recommends by now, where that is something else than what was voted
            on and nobody has chosen between them.
        apart: who decides without those who are out of some points only, None where nobody is.
        gone_on: the proposals of a case that was put off, as they went with it to a later meeting.
        elsewhere: the meeting on whose agenda the case of an item that was put aside stands by
            now, or was treated ("møtet 04.11.2026 i Kommunestyret"); None where it waits.
    """

    item: AgendaItem
    minutes: ItemMinutes
    matters: Matters
    room: Room
    approved: tuple[Sentence, ...] = ()
    elected_from: ElectedFrom = field(default_factory=ElectedFrom)
    earlier: tuple[EarlierRoom, ...] = ()
    written: Written | None = None
    instead: Proposal | None = None
    apart: RoomsApart | None = None
    gone_on: frozenset[MeetingProposal] = frozenset()
    elsewhere: Sentence | None = None

    def room_at(self, taken: int) -> Room:
        """Return who could vote when a vote was taken, by its number; 0 is one taken now."""
        then = (one.room for one in self.earlier if 0 < taken <= one.until)
        return next(then, self.room)

    @cached_property
    def partly(self) -> tuple[Partly, ...]:
        """Who takes no part in some points of it, by where these stand now."""
        if self.apart is None:
            return ()
        aside = self.apart.attendance.partly(self.minutes.item_id)
        return partly_in(aside, points_of(self.matters))

    def room_for(self, motion: Motion, taken: int, before: Sequence[Outcome]) -> Room:
        """Return who votes on something, which those do not who are out of a point that it decides.

        Args:
            motion: what is voted on.
            taken: the number of the vote; 0 is one taken now.
            before: what came of the votes that were taken before it.
        """
        out = {who.person_id for who in self.partly if is_out(who, motion, self.matters, before)}
        if self.apart is None or not out:
            return self.room_at(taken)
        return self.apart.room(taken, frozenset(out))

    def room_now(self, motion: Motion) -> Room:
        """Return who votes on something that is put to the vote now."""
        return self.room_for(motion, 0, self.outcomes)

    @property
    def put_forward(self) -> tuple[MeetingProposal, ...]:
        """The proposals, but for those that go on with a case that the meeting did not come to.

        As long as such a case waits for a meeting, they wait with it.
        What is told of a case that was not left over when the meeting ended can be a debate. Then
        they stand here as well, for all that was put forward must (koml. § 11-4 letter d).
        """
        register, aside = self.matters.register, self.minutes.aside
        is_rest = aside is not None and aside.is_rest
        is_left = self.minutes.is_left_by(self.item.state)
        if not is_left or (self.minutes.proceedings and not is_rest):
            return register.proposals
        if self.elsewhere is None:
            return ()
        stay = tuple(one for one in register.still_open if one.as_handed_in not in self.gone_on)
        return register.proposals if stay == register.still_open else stay

    @property
    def has_rooms(self) -> bool:
        """Whether not the same people could take part in all of it."""
        return bool(self.earlier or self.partly)

    @cached_property
    def rooms(self) -> tuple[Room, ...]:
        """Who could vote in each vote, in order."""
        return tuple(room for room, _ in self._tallies)

    @cached_property
    def counted(self) -> tuple[Outcome | None, ...]:
        """What came of each vote, in order; None of one that does not add up (any more)."""
        return tuple(outcome for _, outcome in self._tallies)

    @cached_property
    def _tallies(self) -> tuple[tuple[Room, Outcome | None], ...]:
        found: list[tuple[Room, Outcome | None]] = []
        before: list[Outcome] = []
        for vote in self.minutes.votes:
            room = self.room_for(vote.motion, vote.taken, before)
            is_wrong = vote_refusals(vote, self.matters, room)
            outcome = None if is_wrong else count(vote, self.matters, room)
            found.append((room, outcome))
            before += [] if outcome is None else [outcome]
        return tuple(found)

    @cached_property
    def refused(self) -> tuple[tuple[Vote, tuple[Sentence, ...]], ...]:
        """The votes that do not add up (any more), each with the reasons."""
        return tuple(
            (vote, vote_refusals(vote, self.matters, room))
            for vote, (room, outcome) in zip(self.minutes.votes, self._tallies, strict=True)
            if outcome is None
        )

    @cached_property
    def outcomes(self) -> tuple[Outcome, ...]:
        """What came of the votes that add up, in order."""
        return tuple(outcome for outcome in self.counted if outcome is not None)

    @cached_property
    def closings(self) -> tuple[Closing, ...]:
        """The closed doors with what came of the votes on them, in order."""
        return tuple(
            closing_of(one, self.room_at(one.taken), self.room_at(one.opening_taken))
            for one in self.minutes.closed
        )

    @property
    def has_vote(self) -> bool:
        """Whether a vote was taken that binds, or all accepted it in writing."""
        return self._is_accepted or any(outcome.is_binding for outcome in self.outcomes)

    @property
    def _is_accepted(self) -> bool:
        return self.written is not None and self.written.is_adopted

    @property
    def adopted_on(self) -> date | None:
        """The day it was adopted in writing; None where people met, or it is not known."""
        return None if self.written is None else self.written.adopted_on

    @property
    def unvoted(self) -> Unvoted | None:
        """How it was decided without votes being counted, None where some were."""
        return None if self.minutes.votes or self.minutes.elections else self.minutes.unvoted

    @cached_property
    def elections(self) -> tuple[ElectionOutcome, ...]:
        """What came of the elections, in order."""
        return tuple(
            outcome_of(held, self.room_at(held.taken), self.elected_from)
            for held in self.minutes.elections
        )

    def composed(self, language: Language) -> Resolution:
        """Return the resolution that follows from the votes, and who was elected.

        What is decided in writing is the text that came with the papers, or nothing: then the case
        waits for a meeting.
        """
        if self.written is not None:
            return self._in_writing(self.written)
        made = compose(self.matters, self.outcomes, language)
        elected = election_resolution(self.elections, language)
        said = () if made.text else paragraphs(joined(self.approved).said(language))
        if not (elected or said):
            return made
        decided = Ending.DECIDED if made.ending is Ending.OPEN else made.ending
        return replace(made, text=_with_points((*made.text, *said), elected), ending=decided)

    def _in_writing(self, written: Written) -> Resolution:
        if written.is_adopted:
            return Resolution(Ending.DECIDED, self.matters.recommendation.text)
        return Resolution(Ending.POSTPONED if written.is_over else Ending.OPEN)

    def resolution(self, language: Language) -> Text:
        """Return the resolution: the secretary's own text when there is one, else the composed."""
        if self.minutes.is_edited:
            return self.minutes.resolution
        return self.composed(language).text

    @property
    def is_voted_down(self) -> bool:
        """Whether all that was voted on fell, and the secretary has not worded it otherwise."""
        made = self.composed(Language.BOKMAL)
        return made.ending is Ending.REJECTED and not (made.text or self.minutes.is_edited)

    def decision(self, language: Language) -> Text:
        """Return what is read as the decision: the resolution, or that all proposals fell.

        The latter is no text that the next committee could vote on, so it does not go to the case.
        """
        if not self.is_voted_down:
            return self.resolution(language)
        return paragraphs(rejected_words(self.matters, self.outcomes).said(language))

    @property
    def is_void(self) -> bool:
        """Whether nothing was decided since fewer than half of the members voted (koml. § 11-9).

        What the secretary words of it makes it no resolution.
        """
        if self.unvoted is Unvoted.UNANIMOUS and self.room_now(THE_WHOLE).has_too_few:
            return True
        void = any(outcome.is_void for outcome in self.outcomes) or any(
            outcome.standing is Standing.NOT_QUORATE for outcome in self.elections
        )
        made = self.composed(Language.BOKMAL)
        return void and made.ending is Ending.OPEN

    def passed_on(self, language: Language) -> Text:
        """Return what goes to the case; nothing of what too few voted on."""
        return () if self.is_void else self.worded(language)

    def worded(self, language: Language) -> Text:
        """Return the resolution without the secretary's words of what fell, also of one by too few.

        Those are no text that the next committee could vote on.
        """
        text = self.resolution(language)
        if self.composed(language).ending is not Ending.REJECTED:
            return text
        return tuple(block for block in text if not says_it_fell(plain((block,))))

    @property
    def is_put_off(self) -> bool:
        """Whether it was voted to take the case up in another meeting."""
        return self.composed(Language.BOKMAL).ending is Ending.POSTPONED

    @property
    def is_sent_back(self) -> bool:
        """Whether it was voted to send the case back for a new paper."""
        return self.composed(Language.BOKMAL).ending is Ending.SENT_BACK

    @property
    def comes_back(self) -> bool:
        """Whether points of the case were adopted, and the rest is to be treated again."""
        return self.composed(Language.BOKMAL).rest in (Ending.POSTPONED, Ending.SENT_BACK)


def _with_points(text: Text, more: tuple[Text, ...]) -> Text:
    """Return a resolution with more points, numbered on; a text of its own is the first point."""
    if not text:
        return tuple(block for point in more for block in point)
    parts = points.split(text)
    numbered = points.numbered((*parts.points, *more), parts.points)
    return points.joined(replace(parts, points=numbered))


def written_in(attendance: Attendance, item: AgendaItem, minutes: ItemMinutes) -> Written | None:
    """Return what the members answered in an item, None of what is not decided in writing.

    Args:
        attendance: of the meeting; it has the seats.
        item: the line of the agenda; only a case is decided.
        minutes: what is written down of it.
    """
    chamber, there = attendance.chamber, attendance.items.get(minutes.item_id)
    is_case = item.case_id is not None and item.type is ItemType.PS
    if not chamber.is_written or not is_case or there is None:
        return None
    members = asked(there)
    others = len(chamber.own_seats.keys() - {one.person_id for one in members})
    return Written(members, minutes.answers, chamber.is_stopped, chamber.quorum, others)
