"""What is put forward in a case during a meeting: proposals, and statements for the minutes.

A proposal gets its number when it is put forward and keeps it, also when it is withdrawn. What
became of it follows from the votes (``proposal_states.py``) and is not stored here; who may propose
is in ``proposal_rules.py``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import time
from enum import Enum

from agenda_app.domain.point_parts import part_name, part_names, spaced
from agenda_app.domain.points import label_of, name_in, number_in, split
from agenda_app.domain.text import Text
from agenda_app.domain.typed_points import with_points

RECOMMENDATION = 0
"""The number that stands for the recommendation; proposals count from 1."""


class ProposalKind(Enum):
    """What a proposal is called in the minutes."""

    AMENDMENT = "amendment"
    ADDITION = "addition"
    JOINT = "joint"
    ALTERNATIVE = "alternative"
    POSTPONE = "postpone"
    REFER = "refer"
    DISMISS = "dismiss"
    SEND_BACK = "send_back"


class Effect(Enum):
    """What a proposal does when it is adopted."""

    WHOLE = "whole"
    CHANGES = "changes"
    ADDS = "adds"
    POSTPONES = "postpones"
    SENDS_ON = "sends_on"
    DISMISSES = "dismisses"
    SENDS_BACK = "sends_back"


_EFFECTS = {
    ProposalKind.AMENDMENT: Effect.CHANGES,
    ProposalKind.ADDITION: Effect.ADDS,
    ProposalKind.ALTERNATIVE: Effect.WHOLE,
    ProposalKind.POSTPONE: Effect.POSTPONES,
    ProposalKind.REFER: Effect.SENDS_ON,
    ProposalKind.DISMISS: Effect.DISMISSES,
    ProposalKind.SEND_BACK: Effect.SENDS_BACK,
}
ENDS = frozenset({Effect.POSTPONES, Effect.DISMISSES, Effect.SENDS_BACK})
"""What keeps the case itself from being decided in this meeting."""


@dataclass(frozen=True, slots=True)
class Mover:
    """Who puts something forward; ``party`` is the abbreviation, empty without a party."""

    person_id: int
    name: str
    party: str = ""

    def __str__(self) -> str:
        """Return "Olav Tangvær (Sp)"."""
        return f"{self.name} ({self.party})" if self.party else self.name


class NotTakenUp(Enum):
    """Why a proposal was not treated: those who put it forward took no part in the case.

    Who is disqualified has left the case (koml. § 11-10), and so has who is excused (§ 11-11).
    """

    DISQUALIFIED = "disqualified"
    EXCUSED = "excused"


@dataclass(frozen=True, slots=True)
class ProposalPoint:
    """A point of a proposal; ``at`` is the point's number in what it changes, as the mover says it.

    An amendment's point stands in place of point ``at``, and strikes it when the text is empty. An
    addition's point becomes point ``at``. 0 is the last place. ``part`` is what the point inside
    point ``at`` is called that alone is changed ("b"), "" where it is all of it.
    """

    text: Text
    at: int = 0
    part: str = ""


@dataclass(frozen=True, slots=True)
class MeetingProposal:
    """A proposal in a case.

    Attributes:
        number: its number in the case, 0 before it is put forward.
        kind: what it is called.
        points: what it says.
        movers: who put it forward; none when it came with the papers.
        parties: on whose behalf, when that is more than the movers' own parties.
        owner: whose it is when it came with the papers ("Kommunedirektørens forslag til vedtak").
        introduction: what stands before the points of an alternative.
        changes: the number of what it changes or adds to.
        spoken_at: when it was put forward by word of mouth, None when it was not.
        handed_in_at: when it came in writing, None as long as it has not.
        withdrawn: whether the movers took it back.
        fell: whether it was found not to be voted on, for another vote had settled it.
        only_spoken: whether it has not come in writing; when it was spoken need not be known.
        not_taken_up: why it was not treated, None when nothing is in the way of that.
        receiver: to whom it goes when it is one to send on, "" when nobody is named.
    """

    number: int
    kind: ProposalKind
    points: tuple[ProposalPoint, ...]
    movers: tuple[Mover, ...] = ()
    parties: tuple[str, ...] = ()
    owner: str = ""
    introduction: Text = ()
    changes: int = RECOMMENDATION
    spoken_at: time | None = None
    handed_in_at: time | None = None
    withdrawn: bool = False
    fell: bool = False
    only_spoken: bool = False
    not_taken_up: NotTakenUp | None = None
    receiver: str = ""

    @property
    def as_handed_in(self) -> MeetingProposal:
        """What it was before any meeting: without the times, and open."""
        return replace(
            self,
            spoken_at=None,
            handed_in_at=None,
            withdrawn=False,
            fell=False,
            not_taken_up=None,
        )

    @property
    def effect(self) -> Effect:
        """What it does when it is adopted.

        A joint proposal stands against the whole text, unless it names points to change.
        """
        if self.kind is ProposalKind.JOINT:
            named = any(point.at for point in self.points)
            return Effect.CHANGES if named else Effect.WHOLE
        return _EFFECTS[self.kind]

    @property
    def whole_text(self) -> Text:
        """What it says, as it was typed: its introduction and its points."""
        return (*self.introduction, *(block for point in self.points for block in point.text))

    @property
    def on_behalf_of(self) -> tuple[str, ...]:
        """The parties behind it: those that were named, or else the movers' own."""
        own = dict.fromkeys(mover.party for mover in self.movers if mover.party)
        return self.parties or tuple(own)

    @property
    def is_open(self) -> bool:
        """Whether it can still be voted on."""
        return not (self.withdrawn or self.fell or self.not_taken_up)

    @property
    def has_text(self) -> bool:
        """Whether it says anything, or strikes a point; postponing needs no words.

        As long as it was only spoken, a point without words is one that nobody has written yet.
        """
        strikes = self.effect is Effect.CHANGES and not self.only_spoken
        said = any(point.text or (point.at and strikes) for point in self.points)
        return said or self.effect in ENDS

    @property
    def awaits_text(self) -> bool:
        """Whether it was only spoken, and what it says is still to be written down."""
        return self.only_spoken and self.is_open and not self.has_text


@dataclass(frozen=True, slots=True)
class MinuteStatement:
    """A statement that somebody wants in the minutes (protokolltilførsel).

    ``entered`` is None until it is decided, by the chair or the committee, whether it is entered.
    """

    number: int
    mover: Mover
    text: Text
    parties: tuple[str, ...] = ()
    entered: bool | None = None


@dataclass(frozen=True, slots=True)
class ProposalRegister:
    """Everything that was put forward in a case, in order."""

    proposals: tuple[MeetingProposal, ...] = ()
    statements: tuple[MinuteStatement, ...] = ()

    def proposal(self, number: int) -> MeetingProposal | None:
        """Return a proposal by its number, None when there is none."""
        return next((p for p in self.proposals if p.number == number), None)

    @property
    def still_open(self) -> tuple[MeetingProposal, ...]:
        """The proposals that can still be voted on, and those that they change or add to."""
        wanted = {one.number for one in self.proposals if one.is_open}
        # What is changed was put forward before what changes it.
        for one in reversed(self.proposals):
            if one.number in wanted:
                wanted.add(one.changes)
        return tuple(one for one in self.proposals if one.number in wanted)


def from_text(
    text: Text, kind: ProposalKind, changed: Sequence[Text] = ()
) -> tuple[Text, tuple[ProposalPoint, ...]]:
    """Return a proposal as it was typed as its introduction and its points.

    Points may be typed as a list or as lines that begin with a label. The labels in an amendment
    are those of the points that it changes, and so are the words in front of a paragraph ("Punkt 2
    endres til:"). Capitals tell none from another. Where two points of those have the same label,
    as in a text of several sections, none tells which is meant: somebody has to choose.

    Args:
        text: as it was typed.
        kind: of the proposal.
        changed: the points of what it changes, with their labels.
    """
    names = [name_in(label_of(point)).lower() for point in changed]
    places = {name: place for place, name in enumerate(names, start=1)}
    labelled = [name for name in names if name]
    tells = kind is ProposalKind.AMENDMENT and len(set(labelled)) == len(labelled)
    labels = {name: label_of(changed[place - 1]) for name, place in places.items()}
    inside = {
        part_name(name, part).lower(): (place, part)
        for name, place in places.items()
        if name
        for part in part_names(changed[place - 1])
    }
    labels |= {name: f"{name})" for name in inside}
    parts = split(with_points(text, labels if tells else {}))

    def to(label: str) -> tuple[int, str]:
        if not (label and tells):
            return 0, ""
        name = name_in(label).lower()
        found = inside.get(spaced(name))
        return found or (places.get(name, number_in(label) if name.isdecimal() else 0), "")

    points = ((point, to(label_of(point))) for point in parts.points)
    return parts.introduction, tuple(ProposalPoint(point, at, part) for point, (at, part) in points)
