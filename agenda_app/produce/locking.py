"""Locks minutes and keeps the very files: all of it is made first, then kept in one step.

The public file is proved before anything is locked: what keeps it back can be mended only as long
as the minutes are open. Whoever wants them locked all the same says so (``withhold_public``); what
is excused afterwards lets the public file be kept then.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from agenda_app.db.storage import Storage
from agenda_app.documents.minutes_pdf import render_minutes
from agenda_app.domain.kept_minutes import KeptMinutes
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.domain.printed_minutes import MinutesContent
from agenda_app.domain.proof import Proof
from agenda_app.domain.sentence import Sentence, joined
from agenda_app.errors import BlockedError, ConflictError, UserError
from agenda_app.exchange.content_json import to_json
from agenda_app.jobs import Progress, Work
from agenda_app.produce.papers import Kind, Wanted, name_of
from agenda_app.produce.proof import prove, refuse_undecided, refuse_what_stops
from agenda_app.produce.recorder import JSON, PDF, Recorder
from agenda_app.proof.proof_json import to_json as proof_json
from agenda_app.services.kept_minutes import keep_minutes, locked_at
from agenda_app.services.locked_content import lacking
from agenda_app.services.locking import lock
from agenda_app.services.minutes_content import minutes_content
from agenda_app.services.page_count import pages_in

_STEPS = 3
_NOT_LOCKED = Sentence(
    "Protokollen er ikke låst, for den offentlige utgaven kan ikke lages.",
    "Protokollen er ikkje låst, for den offentlege utgåva kan ikkje lagast.",
)
Contents = Mapping[Audience, MinutesContent]


@dataclass(frozen=True, slots=True)
class Locked:
    """Minutes that were locked.

    Attributes:
        at: when.
        kept: what was kept of them now, for each audience.
        withheld: why there is no public file, None when there is one.
    """

    at: datetime
    kept: tuple[KeptMinutes, ...]
    withheld: BlockedError | None = None


class PublicMinutesError(BlockedError):
    """The public minutes may not leave as they are, so nothing was locked.

    Attributes:
        why: what keeps them back; a ``LeakError`` has what was found in them.
    """

    def __init__(self, why: BlockedError) -> None:
        """Say that nothing was locked, and why."""
        super().__init__(joined((_NOT_LOCKED, why.message)), why.remedy)
        self.why = why


def lock_minutes(
    storage: Storage, meeting_id: MeetingId, now: datetime, *, withhold_public: bool = False
) -> Work[Locked]:
    """Lock the minutes of a meeting for good as a job, and keep their files.

    Args:
        storage: the tables and the files.
        meeting_id: the meeting.
        now: wall time in Norway; its day stands on the paper.
        withhold_public: lock them also when the public version may not leave; it is kept once it
            may (``keep_locked``).

    Yields:
        Progress.

    Raises:
        NotFoundError: there is no such meeting.
        BlockedError: something is missing; the remedy lists it.
        PublicMinutesError: the public version may not leave.
        ConflictError: the minutes were changed meanwhile.
        UserError: they are locked already.
    """
    yield Progress(0, _STEPS)
    with storage.database.read() as session:
        # Locked to look at only, for a read keeps nothing: what was resolved is passed on first.
        lock(session, meeting_id, now)
        contents = _contents(session, storage, meeting_id, tuple(Audience), now.date())
    making = _Making(storage, meeting_id, now)
    yield from making.make(contents)
    if making.withheld is not None and not withhold_public:
        raise PublicMinutesError(making.withheld)
    with storage.database.write("lock minutes") as session:
        lock(session, meeting_id, now)
        making.keep(session, contents)
    return Locked(now, making.kept, making.withheld)


def keep_locked(storage: Storage, meeting_id: MeetingId, now: datetime) -> Work[Locked]:
    """Keep the files of locked minutes as they are now, as far as they were not kept, as a job.

    That is for minutes that were locked by an older program, and for a public version that could
    not be made then, or that withholds something else than is exempt now.

    Yields:
        Progress.

    Raises:
        NotFoundError: there is no such meeting.
        BlockedError: nothing but the public file is lacking, and it may not be made.
        ConflictError: the minutes were changed meanwhile.
        UserError: they are not locked, or everything is kept.
    """
    yield Progress(0, _STEPS)
    today = now.date()
    with storage.database.read() as session:
        at = locked_at(session, meeting_id)
        audiences = lacking(session, storage.files, meeting_id, today)
        contents = _contents(session, storage, meeting_id, audiences, today)
    if not audiences:
        raise UserError(
            Sentence("Protokollen er tatt vare på.", "Protokollen er teken vare på."),
            Sentence("Det er ikke mer å gjøre.", "Det er ikkje meir å gjere."),
        )
    making = _Making(storage, meeting_id, now)
    yield from making.make(contents)
    if not making.kept and making.withheld is not None:
        raise making.withheld
    with storage.database.write("keep minutes") as session:
        making.keep(session, contents)
    return Locked(at, making.kept, making.withheld)


def _contents(
    session: Any,
    storage: Storage,
    meeting_id: MeetingId,
    audiences: Collection[Audience],
    printed: date,
) -> Contents:
    """Return the minutes for each audience, without what was put right afterwards."""
    return {
        audience: replace(
            minutes_content(session, storage.files, meeting_id, audience, printed), corrections=()
        )
        for audience in audiences
    }


class _Making:
    """The files so far."""

    def __init__(self, storage: Storage, meeting_id: MeetingId, now: datetime) -> None:
        self._storage, self._meeting_id, self._now = storage, meeting_id, now
        self._recorder = Recorder(storage.files)
        self._kept: list[KeptMinutes] = []
        self.withheld: BlockedError | None = None

    @property
    def kept(self) -> tuple[KeptMinutes, ...]:
        return tuple(self._kept)

    def make(self, contents: Contents) -> Work[None]:
        """Lay out the minutes for each audience, and search what the public is to have."""
        today = self._now.date()
        for done, (audience, content) in enumerate(contents.items(), start=1):
            yield Progress(done, _STEPS)
            try:
                if audience is Audience.PUBLIC:
                    refuse_what_stops(self._storage, self._meeting_id, today)
                    refuse_undecided(self._storage, self._meeting_id, today, with_attachments=False)
                pdf = render_minutes(content)
                proof = (yield from self._proved(pdf)) if audience is Audience.PUBLIC else None
            except BlockedError as error:
                self.withheld = error
            else:
                self._add(content, pdf, proof)

    def _proved(self, pdf: bytes) -> Work[Proof]:
        meeting_id, now = self._meeting_id, self._now
        name = name_of(self._storage, Wanted(meeting_id, Kind.MINUTES, Audience.PUBLIC))
        return (yield from prove(self._storage, meeting_id, pdf, name, now.date(), now))

    def _add(self, content: MinutesContent, pdf: bytes, proof: Proof | None) -> None:
        recorder = self._recorder
        self._kept.append(
            KeptMinutes(
                meeting_id=self._meeting_id,
                audience=content.head.audience,
                kept_at=self._now,
                sha256=recorder.keep(pdf, "minutes.pdf", PDF),
                size=len(pdf),
                pages=pages_in(pdf),
                content=recorder.keep(to_json(content, recorder).encode(), "content.json", JSON),
                proof=recorder.keep(proof_json(proof).encode(), "proof.json", JSON)
                if proof
                else "",
            )
        )

    def keep(self, session: Any, made_of: Contents) -> None:
        """Keep what was made, if the minutes are still what it says.

        Raises:
            ConflictError: they are not.
        """
        today = self._now.date()
        if _contents(session, self._storage, self._meeting_id, [*made_of], today) != made_of:
            raise ConflictError(
                Sentence(
                    "Protokollen ble endret mens filene ble laget. Ingenting er lagret.",
                    "Protokollen vart endra medan filene vart laga. Ingenting er lagra.",
                ),
                Sentence("Se på den, og prøv igjen.", "Sjå på han, og prøv igjen."),
            )
        for kept in self._kept:
            keep_minutes(session, kept, self._recorder.kept)
