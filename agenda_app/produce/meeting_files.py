"""All files of a meeting: what is printed, mailed, published and kept, each under its name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath

from agenda_app.db.storage import Storage
from agenda_app.documents.distribution_pdf import render_distribution
from agenda_app.documents.render_cache import RenderCache
from agenda_app.domain.dispatch import Version
from agenda_app.domain.meeting import OVER, MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.domain.proof import Proof, SearchedFile
from agenda_app.domain.sentence import Sentence, joined
from agenda_app.errors import BlockedError
from agenda_app.jobs import Progress, Work
from agenda_app.produce.email_edition import (
    MAILED_SAFELY,
    MB,
    NOT_MAILED,
    email_edition,
    file_budget,
)
from agenda_app.produce.papers import (
    BEFORE,
    INTERNAL_ONLY,
    VERSIONS,
    Kind,
    Made,
    Wanted,
    make,
    name_of,
)
from agenda_app.produce.proof_files import proof_files
from agenda_app.produce.set_notes import AFTERWARDS, PASSAGES, UNBOUND, no_edition
from agenda_app.produce.within import STEPS, within
from agenda_app.services.agendas import read_agenda
from agenda_app.services.committees import committee
from agenda_app.services.distribution import distribution_list
from agenda_app.services.exempt_part import (
    holds_all_apart,
    is_made_afterwards,
    makes_exempt_part,
    says_something_exempt,
)
from agenda_app.services.file_names import document_name
from agenda_app.services.meetings import read_meeting
from agenda_app.services.page_count import pages_in
from agenda_app.services.print_plans import print_plan

EMAIL, PROOF, LIST = "email", "proof", "files"


@dataclass(frozen=True, slots=True)
class SetChoice:
    """What is wanted of a meeting's files.

    Attributes:
        public: also the ones that everybody may read.
        email_mb: the most that an e-mail with one file may weigh, in megabytes; 0 for no limit,
            None for what the committee's plan says.
        email_exempt: also mail what is exempt, None for what the committee's plan says.
    """

    public: bool = True
    email_mb: int | None = None
    email_exempt: bool | None = None


@dataclass(frozen=True, slots=True)
class MeetingFile:
    """A finished file; ``kind`` is what the list calls it, ``pages`` is 0 for what has none."""

    name: str
    data: bytes
    kind: str
    audience: Audience = Audience.INTERNAL
    pages: int = 0


@dataclass(frozen=True, slots=True)
class MeetingFiles:
    """What was made.

    Attributes:
        files: in order.
        list_name: what the list of them is called.
        withheld: why there are no public files though they were wanted, None when there are.
        notes: what the user should know of them.
        missing: what the public papers that were not made would be called.
        of: which set it is, whatever its meeting is called by now; "" when nothing tells.
    """

    files: tuple[MeetingFile, ...]
    list_name: str
    withheld: BlockedError | None = None
    notes: tuple[Sentence, ...] = ()
    missing: tuple[str, ...] = ()
    of: str = ""


def meeting_files(
    storage: Storage,
    meeting_id: MeetingId,
    today: date,
    choice: SetChoice | None = None,
    cache: RenderCache | None = None,
) -> Work[MeetingFiles]:
    """Make all files of a meeting as a job; the public ones all or none.

    Args:
        storage: the tables and the files.
        meeting_id: the meeting.
        today: the date that stands on them.
        choice: what is wanted.
        cache: case papers that were laid out before.

    Yields:
        Progress, a hundred steps for each paper.

    Raises:
        UserError: the meeting is gone, or something of it cannot be read.
    """
    making = _Making(storage, meeting_id, today, choice or SetChoice(), cache or RenderCache())
    every = tuple(making.wanted())
    total = len(every) + 1
    for number, wanted in enumerate(every):
        if wanted.audience is Audience.INTERNAL:
            yield from within(making.add(wanted), number, total)
        elif making.withheld is None:
            try:
                yield from within(making.add(wanted), number, total)
            except BlockedError as error:
                making.withheld = error
    yield Progress(len(every) * STEPS, total * STEPS)
    return making.finished()


class _Making:
    """The files so far."""

    def __init__(
        self,
        storage: Storage,
        meeting_id: MeetingId,
        today: date,
        choice: SetChoice,
        cache: RenderCache,
    ) -> None:
        self._storage, self._meeting_id, self._today = storage, meeting_id, today
        self._choice, self._cache = choice, cache
        with storage.database.read() as session:
            self._meeting = read_meeting(session, meeting_id)
            self._body = committee(session, self._meeting.committee_id)
            self._plan = print_plan(session, self._meeting.committee_id)
            self._apart = makes_exempt_part(session, storage.files, meeting_id, today)
            misses = self._apart and not holds_all_apart(session, storage.files, meeting_id, today)
            later = is_made_afterwards(session, storage.files, meeting_id, today)
            self._says_exempt = says_something_exempt(session, meeting_id, today)
        megabytes = self._plan.email_mb if choice.email_mb is None else choice.email_mb
        self._budget = file_budget(megabytes * MB)
        wanted = choice.email_exempt
        self._mails_exempt = self._plan.email_exempt if wanted is None else wanted
        self._pages: dict[Version, int] = {}
        self._files: list[MeetingFile] = []
        self._proofs: dict[Kind, Proof] = {}
        self._also: list[SearchedFile] = []
        told = [*([PASSAGES] if misses else []), *([AFTERWARDS] if later else [])]
        self._notes = [(Audience.INTERNAL, note) for note in told]
        self.withheld: BlockedError | None = None

    def wanted(self) -> Iterator[Wanted]:
        """Yield the papers of the meeting, and when it is over, what came of it."""
        is_over = self._meeting.state in OVER
        apart = (Kind.EXEMPT,) if self._apart else ()
        for kind in (*BEFORE, *apart, Kind.SHEETS, *((Kind.MINUTES,) if is_over else ())):
            yield Wanted(self._meeting_id, kind)
            if self._choice.public and kind not in INTERNAL_ONLY:
                yield Wanted(self._meeting_id, kind, Audience.PUBLIC)
        if is_over:
            with self._storage.database.read() as session:
                items = read_agenda(session, self._meeting_id).items
            for item in items:
                if item.case_id is not None and item.number is not None:
                    yield Wanted(self._meeting_id, Kind.EXTRACT, item_id=item.id)

    def add(self, wanted: Wanted) -> Work[None]:
        """Make a paper and add it, with its edition for the mailbox when it is too large."""
        made: Made = yield from make(self._storage, wanted, self._today, self._cache)
        kind, audience = wanted.kind, wanted.audience
        self._files.append(MeetingFile(made.name, made.pdf, kind.value, audience, made.pages))
        if made.proof is not None:
            self._proofs[kind] = made.proof
        version = VERSIONS.get((kind, audience))
        if version is None:
            return
        self._pages[version] = made.pages
        if kind is Kind.BUNDLE and 0 < self._budget < len(made.pdf):
            yield from self._add_edition(wanted, made)

    def _add_edition(self, wanted: Wanted, made: Made) -> Work[None]:
        """Add the edition of a bundle for the mailbox; one with what is exempt on demand only.

        Ordinary e-mail is read on the way and stays in mailboxes, so the members' bundle is not
        made ready for it by itself (offl. § 13, fvl. § 13).
        """
        audience = wanted.audience
        holds_exempt = audience is Audience.INTERNAL and self._says_exempt
        if holds_exempt and not self._mails_exempt:
            self._notes.append((audience, joined((no_edition(made.name), NOT_MAILED))))
            return
        edition = yield from email_edition(self._storage, wanted, made, self._budget, self._today)
        for file in edition.files:
            self._files.append(MeetingFile(file.name, file.pdf, EMAIL, audience, file.pages))
            if file.proof is not None:
                self._also.append(file.proof.file)
        note = joined((edition.note, MAILED_SAFELY)) if holds_exempt else edition.note
        self._notes.append((audience, note))

    def _add_proof(self, proof: Proof) -> None:
        """Add what tells what the public files were searched for: a page to read, and JSON.

        It is that of the bundle, which has everything in it; it names the others with their hashes.
        """
        others = [one.file for one in self._proofs.values() if one is not proof]
        also = (*others, *self._also)
        made = proof_files(self._storage, self._meeting_id, proof, self._today, also)
        for name, data in made.items():
            ending = PurePath(name).suffix.removeprefix(".")
            pages = pages_in(data) if ending == "pdf" else 0
            named = self._name(PROOF, ending)
            self._files.append(MeetingFile(named, data, PROOF, Audience.PUBLIC, pages))

    def finished(self) -> MeetingFiles:
        """Add what is made of all papers, and leave the public ones out if one is withheld."""
        if Kind.BUNDLE in self._proofs and self.withheld is None:
            self._add_proof(self._proofs[Kind.BUNDLE])
        with self._storage.database.read() as session:
            content = distribution_list(
                session, self._storage.files, self._meeting_id, self._today, self._pages
            )
        if content.recipients:
            pdf = render_distribution(content)
            kind = Kind.DISTRIBUTION.value
            name, pages = self._name(kind), pages_in(pdf)
            self._files.append(MeetingFile(name, pdf, kind, Audience.INTERNAL, pages))
        printed = (run for run in content.runs if run.version is Version.PUBLIC)
        is_bound = any((run.plan or content.plan).binding_mm for run in printed)
        if is_bound and self._choice.public:
            self._notes.append((Audience.PUBLIC, UNBOUND))
        left_out = Audience.PUBLIC if self.withheld else None
        return MeetingFiles(
            tuple(file for file in self._files if file.audience is not left_out),
            self._name(LIST, "json"),
            self.withheld,
            tuple(note for audience, note in self._notes if audience is not left_out),
            tuple(self._missing()),
            of=f"{LIST} {self._meeting_id}",
        )

    def _missing(self) -> Iterator[str]:
        for wanted in self.wanted() if self.withheld else ():
            if wanted.audience is Audience.PUBLIC:
                yield name_of(self._storage, wanted)

    def _name(self, kind: str, ending: str = "pdf") -> str:
        return document_name(self._meeting, self._body, kind, Audience.INTERNAL, ending=ending)
