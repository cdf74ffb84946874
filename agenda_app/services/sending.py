"""Gathers what a sending is made of, as the tables will be once it has been sent."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import AgendaItem, ItemNumber
from agenda_app.domain.committee import Committee
from agenda_app.domain.dispatch import BEGINS, Dispatch, DispatchKind, SentTo
from agenda_app.domain.later_content import without
from agenda_app.domain.meeting import FROZEN, Meeting, MeetingId, MeetingState
from agenda_app.domain.printed import Audience
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.files.store import FileStore
from agenda_app.services.agendas import freeze_numbers, read_agenda
from agenda_app.services.bundle_content import bundle_content, withheld_keys
from agenda_app.services.committees import committee
from agenda_app.services.dispatches import current, dispatches, next_serial
from agenda_app.services.meeting_steps import mark_sent
from agenda_app.services.meetings import read_meeting
from agenda_app.services.sent_content import sent_so_far


@dataclass(frozen=True, slots=True)
class Order:
    """What somebody wants to send.

    Attributes:
        meeting_id: whose papers.
        kind: what it is.
        recipients: who gets it.
        note: what stands on the front of a supplement or a correction for the members; a notice
            has the meeting's.
        with_public: whether a version for the public is made as well.
    """

    meeting_id: MeetingId
    kind: DispatchKind
    recipients: tuple[SentTo, ...] = ()
    note: str = ""
    with_public: bool = True


@dataclass(frozen=True, slots=True)
class Gathered:
    """The meeting as it is when it is sent; ``former`` is what was sent so far and holds.

    ``public`` is None when the public version may not be made; for what comes after the notice it
    also has the papers of withdrawn cases. ``withheld`` are the keys of the cases and attachments
    that the public may not read, also then.
    """

    meeting: Meeting
    committee: Committee
    internal: BundleContent
    public: BundleContent | None
    former: tuple[Dispatch, ...]
    serial: int
    withheld: frozenset[str]


_AS_SUPPLEMENT = Sentence(
    "Det som er nytt, sendes som tillegg eller rettelse.",
    "Det som er nytt, blir sendt som tillegg eller retting.",
)


def gather(
    session: Session,
    files: FileStore,
    order: Order,
    today: date,
    *,
    report: Callable[[AgendaItem], None] = lambda _item: None,
) -> Gathered:
    """Take the step in the tables, and return what is sent after it.

    In a session that is not committed this shows what would be sent, with the numbers that the
    cases would get.

    Args:
        session: an open write, or a read that is not kept.
        files: where pictures and the crest are.
        order: what is sent.
        today: the date that stands on the papers.
        report: called with each item before it is gathered; what it raises ends it.

    Raises:
        UserError: the meeting is not where this can be sent.
    """
    meeting_id = order.meeting_id
    every = dispatches(session, meeting_id)
    former: tuple[Dispatch, ...] = ()
    if order.kind is DispatchKind.NOTICE:
        _refuse_twice(session, meeting_id)
        mark_sent(session, meeting_id)
    elif order.kind is DispatchKind.KEPT:
        _refuse_to_keep(session, meeting_id)
    else:
        over = order.kind is DispatchKind.PUBLIC
        former = sent_so_far(session, meeting_id, over=over)
        if order.kind is DispatchKind.SUPPLEMENT:
            freeze_numbers(session, meeting_id)
    meeting = read_meeting(session, meeting_id)

    def content(audience: Audience) -> BundleContent:
        whole = bundle_content(
            session,
            files,
            meeting_id,
            audience,
            today,
            report=report,
            withdrawn=audience is Audience.PUBLIC and order.kind not in BEGINS,
        )
        late = _late(session, meeting_id) if order.kind is DispatchKind.KEPT else frozenset()
        return without(whole, late)

    return Gathered(
        meeting,
        committee(session, meeting.committee_id),
        content(Audience.INTERNAL),
        _public(content, order),
        former,
        next_serial(every, order.kind),
        withheld_keys(session, meeting_id, today),
    )


def _late(session: Session, meeting_id: MeetingId) -> frozenset[ItemNumber]:
    """Return the numbers of the cases that came after the meeting was marked as sent."""
    items = read_agenda(session, meeting_id).items
    return frozenset(item.number for item in items if item.number and not item.frozen)


def _public(content: Callable[[Audience], BundleContent], order: Order) -> BundleContent | None:
    """Return what the public gets; None when it is not sent and cannot be made."""
    try:
        return content(Audience.PUBLIC)
    except UserError:
        if order.with_public:
            raise
        return None


def _refuse_to_keep(session: Session, meeting_id: MeetingId) -> None:
    """Keep papers afterwards only of a meeting that was sent without any being kept.

    Raises:
        UserError: it is another.
    """
    state = read_meeting(session, meeting_id).state
    if state is MeetingState.SENT and not current(dispatches(session, meeting_id)):
        return
    if state is MeetingState.SENT:
        raise UserError(
            Sentence(
                "Papirene ble tatt vare på da innkallingen ble sendt.",
                "Papira vart tekne vare på då innkallinga vart send.",
            ),
            _AS_SUPPLEMENT,
        )
    raise UserError(
        Sentence(
            "Papirer tas vare på i ettertid bare når innkallingen er merket som sendt og møtet "
            "ikke er holdt.",
            "Papir blir tekne vare på i ettertid berre når innkallinga er merkt som send og møtet "
            "ikkje er halde.",
        )
    )


def _refuse_twice(session: Session, meeting_id: MeetingId) -> None:
    if read_meeting(session, meeting_id).state in FROZEN:
        sent_so_far(session, meeting_id)  # says so itself when nothing can follow either
        raise UserError(
            Sentence("Innkallingen er allerede sendt.", "Innkallinga er send før."),
            _AS_SUPPLEMENT,
        )
