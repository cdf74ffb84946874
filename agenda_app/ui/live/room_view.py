"""What all in the room may read of the item in front, on the screen that hangs there.

It is stricter than the page of whoever writes: what is not decided counts as exempt, what somebody
revealed for himself is not revealed there, and behind closed doors nothing of the case is shown.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from operator import itemgetter

from agenda_app.domain.access import AccessState
from agenda_app.domain.agenda import AgendaItem, ItemId
from agenda_app.domain.attendance_words import numbers
from agenda_app.domain.breaks import open_break
from agenda_app.domain.held_election_words import ElectionText, election_text
from agenda_app.domain.held_elections import Standing
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.matter_words import matter_words
from agenda_app.domain.matters import Matter
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.outcome_words import outcome_words
from agenda_app.domain.printed import PutForward
from agenda_app.domain.proposals import RECOMMENDATION
from agenda_app.domain.put_aside import AWAY
from agenda_app.domain.sentence import NOTHING, Sentence, alike, capital, filled
from agenda_app.domain.shielding import all_shielded
from agenda_app.domain.speaking import Speech, SpeechKind, floor_and_next, waiting
from agenda_app.domain.text import plain
from agenda_app.domain.typography import clock, item_number
from agenda_app.services.minutes_lines import proposal_lines, uncounted_words
from agenda_app.terms import word
from agenda_app.ui.live.live_meeting import LiveMeeting
from agenda_app.ui.live.rounds import rounds_of

_CLOSED = Sentence("Dørene er lukket", "Dørene er lukka")
_UNDECIDED = Sentence(
    "Det er ikke avgjort om saken er offentlig.", "Det er ikkje avgjort om saka er offentleg."
)
_OVER = Sentence("Møtet er hevet {}", "Møtet er heva {}")
_BREAK = Sentence("Pause siden {}", "Pause sidan {}")
_NOT_SET = Sentence("Møtet er ikke satt", "Møtet er ikkje sett")
_DONE = Sentence("Ferdig behandlet {}", "Ferdig handsama {}")
_TAKEN_UP = Sentence("Tatt opp {}", "Teke opp {}")
_QUORUM = alike("vedtaksført, minst {}")
_NO_QUORUM = Sentence("IKKE vedtaksført, minst {}", "IKKJE vedtaksført, minst {}")
_UNCOUNTED = frozenset({Standing.NOT_COUNTED, Standing.DOES_NOT_ADD_UP})


@dataclass(frozen=True, slots=True)
class Said:
    """Something under a heading, and what became of it, where that is known."""

    heading: str
    text: str
    fate: str = ""


@dataclass(frozen=True, slots=True)
class Floor:
    """Somebody who speaks, or who comes next; ``kind`` is "Replikk", empty for a speech."""

    speech: Speech
    kind: str = ""


@dataclass(frozen=True, slots=True)
class RoomView:
    """What the screen says, in the language of the minutes; what is empty is not shown.

    Attributes:
        committee: who meets.
        language: of the minutes.
        number: of the item ("PS 13/26").
        title: the item's title, the public one of what is withheld.
        state: where the meeting is in it ("Pause siden kl. 19.10").
        present: "11 av 11 til stede".
        quorum: whether so many can decide.
        speaks: who has the floor.
        comes: who gets it next.
        more: how many wait after that.
        outcome: the last vote or election, in the words of the minutes.
        texts: the recommendation, and the proposals in order.
    """

    committee: str
    language: Language
    number: str = ""
    title: str = ""
    state: str = ""
    present: str = ""
    quorum: str = ""
    speaks: Floor | None = None
    comes: Floor | None = None
    more: int = 0
    outcome: Said | None = None
    texts: tuple[Said, ...] = ()

    def without_people(self) -> RoomView:
        """Return what is said of the item itself, whoever is there and whoever speaks."""
        return replace(self, present="", quorum="", speaks=None, comes=None, more=0)


def room_view(live: LiveMeeting, item_id: ItemId) -> RoomView:
    """Return what the room may see of an item."""
    language, record = live.meeting.language, live.records[item_id]
    view = RoomView(live.committee.name, language)
    if record.minutes.shut is not None:
        return replace(view, title=_CLOSED.said(language))
    seen = _for_room(live)
    item = seen.item(item_id)
    present, quorum = _present(seen, item_id, language)
    view = replace(
        view,
        number=item_number(item.number) if item.number else "",
        title=seen.title(item_id),
        state=_state(seen, item, record.minutes).said(language),
        present=present,
        quorum=quorum,
    )
    if record.minutes.is_damaged:
        # What was exempt in it may be among what cannot be read.
        return view
    if item_id in seen.withheld:
        is_open_question = live.item(item_id).access.state is AccessState.UNDECIDED
        unnamed = is_open_question and not item.public_title
        return replace(view, title=_UNDECIDED.said(language)) if unnamed else view
    speeches = record.minutes.speeches
    speaks, comes = floor_and_next(speeches)
    return replace(
        view,
        speaks=_floor(speaks, language),
        comes=_floor(comes, language),
        more=max(0, len(waiting(speeches)) - 1),
        outcome=_outcome(record, language),
        texts=tuple(_texts(record, language)),
    )


def _for_room(live: LiveMeeting) -> LiveMeeting:
    """Return a meeting as the room may see it: all that is not said to be public is withheld."""
    day = live.meeting.date

    def closed(item: AgendaItem) -> AgendaItem:
        access = item.access
        if access.is_public(day):
            return item
        return replace(item, access=replace(access, state=AccessState.EXEMPT))

    items = tuple(map(closed, live.items))
    return replace(live, items=items, revealed=None).for_screen()


def _state(live: LiveMeeting, item: AgendaItem, kept: ItemMinutes) -> Sentence:
    resting = open_break(live.minutes.breaks)
    if live.minutes.adjourned_at is not None:
        return filled(_OVER, clock(live.minutes.adjourned_at))
    if resting is not None:
        return filled(_BREAK, clock(resting.began_at))
    if live.attendance.opened is None:
        return _NOT_SET
    if item.state in AWAY:
        return alike(word(item.state, live.meeting.language))
    if kept.ended_at is not None:
        return filled(_DONE, clock(kept.ended_at))
    return NOTHING if kept.begun_at is None else filled(_TAKEN_UP, clock(kept.begun_at))


def _present(live: LiveMeeting, item_id: ItemId, language: Language) -> tuple[str, str]:
    there = live.attendance
    if there.opened is None:
        return "", ""
    words = _QUORUM if there.items[item_id].room.is_quorate else _NO_QUORUM
    telling = replace(live.telling, language=language)
    return numbers(telling, item_id), words.said(language, there.chamber.quorum)


def _floor(one: Speech | None, language: Language) -> Floor | None:
    if one is None:
        return None
    return Floor(one, "" if one.kind is SpeechKind.SPEECH else word(one.kind, language))


def _texts(record: ItemRecord, language: Language) -> Iterator[Said]:
    """Yield what can be voted on, without its exempt passages."""
    put_forward = [*proposal_lines(record, language)]
    if recommended := record.matters.recommendation.text:
        heading = capital(matter_words(Matter(RECOMMENDATION), record.matters)).said(language)
        put_forward.insert(0, PutForward(heading, recommended))
    shown = all_shielded([one.text for one in put_forward], language)
    for one, text in zip(put_forward, shown, strict=True):
        yield Said(one.heading, plain(text), one.fate)


def _outcome(record: ItemRecord, language: Language) -> Said | None:
    """Return what was decided last; nothing of what does not add up, or is not counted yet."""
    kept = record.minutes
    if record.unvoted is not None:
        return Said("", uncounted_words(record.unvoted, record).said(language))
    numbered = enumerate((vote.taken for vote in kept.votes), start=1)
    after, taken = max(numbered, key=itemgetter(1), default=(0, -1))
    held = max(record.elections, key=lambda one: one.held.taken, default=None)
    if held is not None and held.held.taken > taken:
        return None if held.standing in _UNCOUNTED else _elected(election_text(held, language))
    counted = record.counted[after - 1] if after else None
    if counted is None:
        return None
    # What is still to be voted on counts too: nothing is adopted that is put to the vote again.
    later = rounds_of(record).motions[after:]
    return Said("", outcome_words(counted, record.matters, later).said(language))


def _elected(text: ElectionText) -> Said:
    return Said(text.heading, "\n".join((*text.paragraphs, *text.after)))
