"""The frozen content of what was sent, and how the meeting differs from it now."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from sqlalchemy.orm import Session

from agenda_app.domain.comparison import Comparison, Fate, compare
from agenda_app.domain.dispatch import Dispatch, DispatchKind
from agenda_app.domain.frozen import Frozen, FrozenVersion, whole
from agenda_app.domain.later_content import redated
from agenda_app.domain.meeting import FROZEN, UNCALLED, MeetingId, MeetingState
from agenda_app.domain.printed import Audience
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.public_comparison import after_meeting, with_public
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import UserError
from agenda_app.exchange.content_json import from_json
from agenda_app.files.store import FileStore
from agenda_app.services.bundle_content import bundle_content
from agenda_app.services.dispatches import current, dispatches
from agenda_app.services.meetings import read_meeting

NOT_KEPT = Sentence(
    "Innkallingen er merket som sendt, men papirene ble ikke tatt vare på.",
    "Innkallinga er merkt som send, men papira vart ikkje tekne vare på.",
)
KEEP_NOW = Sentence(
    "Ta vare på papirene slik de er nå, så kan tillegg og rettelse sendes.",
    "Ta vare på papira slik dei er no, så kan tillegg og retting sendast.",
)


def frozen_content(files: FileStore, dispatch: Dispatch) -> Frozen:
    """Return what was frozen with a sending.

    Raises:
        UserError: it is gone, changed, or was kept by a newer program.
    """
    return from_json(files.get(dispatch.content), Frozen, files)


def held_papers(session: Session, files: FileStore, meeting_id: MeetingId) -> Frozen | None:
    """Return what the readers of a meeting's papers hold.

    None while the notice is not sent, also when an earlier one was and the meeting is called anew,
    and when its papers were not kept.

    Raises:
        UserError: what was kept is gone or changed.
    """
    if read_meeting(session, meeting_id).state in UNCALLED:
        return None
    held = current(dispatches(session, meeting_id))
    return frozen_content(files, held[-1]) if held else None


def sent_so_far(
    session: Session, meeting_id: MeetingId, *, over: bool = False
) -> tuple[Dispatch, ...]:
    """Return what was sent of a meeting and can be supplemented or corrected, oldest first.

    Args:
        session: an open read.
        meeting_id: the meeting.
        over: whether it may have been held, so that nothing of it can be changed.

    Raises:
        UserError: nothing was sent, the papers were not kept, or the meeting is over.
    """
    held = current(dispatches(session, meeting_id))
    state = read_meeting(session, meeting_id).state
    if state in UNCALLED:
        raise UserError(
            Sentence("Innkallingen er ikke sendt ennå.", "Innkallinga er ikkje send enno."),
            Sentence("Send innkallingen først.", "Send innkallinga først."),
        )
    if state is not MeetingState.SENT and not (over and state in FROZEN):
        raise UserError(
            Sentence(
                "Møtet er holdt eller avlyst, så innkallingen kan ikke endres.",
                "Møtet er halde eller avlyst, så innkallinga kan ikkje endrast.",
            ),
            Sentence("Skriv det i protokollen.", "Skriv det i møteprotokollen."),
        )
    if not held:
        raise UserError(
            NOT_KEPT,
            KEEP_NOW,
        )
    return held


def content_of(version: FrozenVersion) -> BundleContent:
    """Return all that the readers of one version hold, as one content."""
    return whole(version.sent)


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a meeting stands against what was sent of it.

    Attributes:
        changes: what is different from what was sent, case by case; nothing while nothing was
            sent, or when the papers were not kept. Once the meeting is over, only what the public
            reads otherwise of what was sent.
        has_public: the public was given a version; also when nothing was sent.
        public_has_all: the public was given all that the members were.
    """

    changes: Comparison = field(default_factory=Comparison)
    has_public: bool = True
    public_has_all: bool = True
    is_over: bool = False

    @property
    def for_members(self) -> frozenset[DispatchKind]:
        """What there is to send that has something new for the members."""
        return what_can_be_sent(replace(self.changes, public=None))

    @property
    def is_for_public_alone(self) -> bool:
        """Whether a correction would have nothing for the members."""
        return bool(self.changes.public) and DispatchKind.CORRECTION not in self.for_members

    @property
    def following(self) -> frozenset[DispatchKind]:
        """What there is to send, in all versions together or of the public's alone."""
        if not self.is_over:
            return what_can_be_sent(self.changes)
        return frozenset({DispatchKind.PUBLIC} if self.changes.public else ())

    @property
    def is_public_to_make(self) -> bool:
        """Whether the public version of all is to be made, for the first time or once more."""
        return not self.public_has_all or DispatchKind.PUBLIC in self.following


def standing(session: Session, files: FileStore, meeting_id: MeetingId, today: date) -> Standing:
    """Return where a meeting stands against what was sent of it.

    Raises:
        UserError: what was kept is gone or changed.
    """
    frozen = held_papers(session, files, meeting_id)
    if frozen is None:
        return Standing()
    is_over = read_meeting(session, meeting_id).state is not MeetingState.SENT
    given, changes = public_of(frozen), Comparison()
    if given is not None or not is_over:
        sent = content_of(frozen.internal)
        now = bundle_content(session, files, meeting_id, Audience.INTERNAL, today)
        changes = compare(sent, redated(now, sent.notice.head.printed))
    if given is not None:
        told = after_meeting if is_over else with_public
        changes = told(changes, given, public_now(session, files, meeting_id, today))
    return Standing(changes, given is not None, frozen.public_has_all, is_over)


def public_of(frozen: Frozen) -> BundleContent | None:
    """Return all that the public holds, as one content; None when it was given nothing."""
    return None if frozen.public is None else content_of(frozen.public)


def public_now(
    session: Session, files: FileStore, meeting_id: MeetingId, today: date
) -> BundleContent | None:
    """Return the meeting as the public may read it; None while its version may not be made."""
    try:
        return bundle_content(session, files, meeting_id, Audience.PUBLIC, today, withdrawn=True)
    except UserError:
        return None


def what_can_be_sent(changes: Comparison) -> frozenset[DispatchKind]:
    """Return whether there is something for a supplement, for a correction, or for both."""
    kinds = set()
    if any(item.fate is Fate.NEW for item in changes.items):
        kinds.add(DispatchKind.SUPPLEMENT)
    is_other = any(item.fate is not Fate.NEW for item in changes.items)
    if changes.notice or changes.public or is_other:
        kinds.add(DispatchKind.CORRECTION)
    return frozenset(kinds)
