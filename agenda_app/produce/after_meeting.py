"""What goes out after a meeting: extracts, each case's minutes, and the letters to parties."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time

from agenda_app.db.storage import Storage
from agenda_app.documents.letter_pdf import render_letter
from agenda_app.domain.agenda import AgendaItem, ItemState
from agenda_app.domain.committee import Committee
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import OVER, Meeting, MeetingId
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.printed import Audience
from agenda_app.domain.printed_letter import LetterContent, letter_text
from agenda_app.domain.sentence import Sentence, alike, filled, listed
from agenda_app.errors import BlockedError, UserError
from agenda_app.jobs import Progress, Work
from agenda_app.produce.meeting_files import MeetingFile, MeetingFiles
from agenda_app.produce.papers import Kind, Made, Wanted, laid_out, name_of
from agenda_app.produce.proof import asking, prove_with, refuse_what_stops
from agenda_app.produce.within import STEPS, within
from agenda_app.proof.searching import Question
from agenda_app.services.agendas import read_agenda
from agenda_app.services.committees import committee
from agenda_app.services.file_names import document_name
from agenda_app.services.letters import CaseLetters, letters_of
from agenda_app.services.meetings import read_meeting
from agenda_app.services.minutes_rows import items_minutes
from agenda_app.services.page_count import pages_in
from agenda_app.services.undecided import undecided

_UNDECIDED = Sentence(
    "Det er ikke avgjort om offentligheten kan se {}. Bare de interne papirene er laget. Avgjør "
    "det, og lag papirene på nytt.",
    "Det er ikkje avgjort om offentlegheita kan sjå {}. Berre dei interne papira er laga. Avgjer "
    "det, og lag papira på nytt.",
)
LETTER, LIST, LETTERS = "letter", "after", "letters"
_KINDS = (Kind.EXTRACT, Kind.ITEM_MINUTES)


def after_meeting_files(storage: Storage, meeting_id: MeetingId, today: date) -> Work[MeetingFiles]:
    """Make what goes out after a meeting, for all of its cases, as a job.

    Of each case that was treated, or put off by a vote: the extract and the case's minutes, for
    the office and, where the public may see it, for the public; and a letter to each party of one
    that was treated, as PDF and as text for an e-mail. The public files are made all or none.

    Args:
        storage: the tables and the files.
        meeting_id: the meeting.
        today: the date that stands on them.

    Yields:
        Progress, half of it while the public files are searched.

    Raises:
        UserError: the meeting is gone, is not over yet, or has no treated case.
    """
    making = _begun(storage, meeting_id)
    yield from within(making.lay_out(storage, today), 0, 2)
    yield from within(making.prove(storage, today), 1, 2)
    making.note_undecided(storage, today)
    making.add_letters(storage, today)
    if making.withheld is not None:
        public = (one for one in making.wanted(today) if one.audience is Audience.PUBLIC)
        making.missing = tuple(name_of(storage, wanted) for wanted in public)
    return making.finished()


def letter_files(storage: Storage, meeting_id: MeetingId, today: date) -> Work[MeetingFiles]:
    """Make the letters to the parties of a meeting's cases alone, as a job.

    Yields:
        Progress.

    Raises:
        UserError: the meeting is gone, is not over yet, or nobody is to get a letter.
    """
    making = _begun(storage, meeting_id)
    yield Progress(0, STEPS)
    making.add_letters(storage, today)
    if not making.files:
        raise UserError(
            Sentence(
                "Ingen skal ha brev om vedtakene i møtet.",
                "Ingen skal ha brev om vedtaka i møtet.",
            ),
            Sentence(
                "Åpne saken, velg «Parter og klage …» og skriv hvem som skal ha brev.",
                "Opne saka, vel «Partar og klage …» og skriv kven som skal ha brev.",
            ),
        )
    return making.finished(LETTERS)


@dataclass(slots=True)
class _Making:
    """The files so far."""

    meeting: Meeting
    body: Committee
    items: tuple[AgendaItem, ...]
    files: list[MeetingFile] = field(default_factory=list)
    notes: list[Sentence] = field(default_factory=list)
    withheld: BlockedError | None = None
    missing: tuple[str, ...] = ()

    def wanted(self, today: date) -> Iterator[Wanted]:
        """Yield the papers of each case, those for the public beside them."""
        assert self.meeting.id is not None
        for item in self.items:
            for kind in _KINDS:
                yield Wanted(self.meeting.id, kind, item_id=item.id)
                if item.access.is_public(today):
                    yield Wanted(self.meeting.id, kind, Audience.PUBLIC, item.id)

    def lay_out(self, storage: Storage, today: date) -> Work[None]:
        """Add the papers of each case, those for the public as long as they may be made."""
        assert self.meeting.id is not None
        every = tuple(self.wanted(today))
        with self._withholding():
            if any(wanted.audience is Audience.PUBLIC for wanted in every):
                refuse_what_stops(storage, self.meeting.id, today)
        for number, wanted in enumerate(every):
            yield Progress(number, len(every))
            if wanted.audience is Audience.INTERNAL or self.withheld is None:
                with self._withholding():
                    self._add(laid_out(storage, wanted, today), wanted)

    def prove(self, storage: Storage, today: date) -> Work[None]:
        """Search the public papers, when all of them are made, for what is exempt by then."""
        assert self.meeting.id is not None
        public = [file for file in self.files if file.audience is Audience.PUBLIC]
        if not public or self.withheld is not None:
            return
        total, at = len(public) + 1, datetime.combine(today, time())
        with self._withholding():
            refuse_what_stops(storage, self.meeting.id, today)
            work = asking(storage, self.meeting.id, today, at)
            question: Question = yield from within(work, 0, total)
            for number, file in enumerate(public, start=1):
                yield from within(prove_with(question, file.data, file.name), number, total)

    @contextmanager
    def _withholding(self) -> Iterator[None]:
        """Withhold all that is public when something of it may not be made."""
        try:
            yield
        except BlockedError as error:
            self.withheld = error

    def _add(self, made: Made, wanted: Wanted) -> None:
        kind, audience = wanted.kind.value, wanted.audience
        self.files.append(MeetingFile(made.name, made.pdf, kind, audience, made.pages))

    def note_undecided(self, storage: Storage, today: date) -> None:
        """Say which cases have no papers for the public since nobody has decided on them."""
        assert self.meeting.id is not None
        here = {item.case_id for item in self.items}
        with storage.database.read() as session:
            found = undecided(session, self.meeting.id, today, with_attachments=False)
        names = [one.name for one in found if one.case_id in here]
        if names:
            bokmal, nynorsk = (listed([name.said(form) for name in names]) for form in Language)
            self.notes.append(filled(_UNDECIDED, Sentence(bokmal, nynorsk)))

    def add_letters(self, storage: Storage, today: date) -> None:
        """Add every letter, as PDF and as text."""
        assert self.meeting.id is not None
        with storage.database.read() as session:
            every = letters_of(session, storage.files, self.meeting.id, today)
        for of_case in every:
            self.notes += of_case.notes
            for letter, about in named_letters(of_case):
                pdf = render_letter(letter)
                name = self._name(of_case.item, about, "pdf")
                self.files.append(MeetingFile(name, pdf, LETTER, pages=pages_in(pdf)))
                text = letter_text(letter).encode()
                self.files.append(MeetingFile(self._name(of_case.item, about, "txt"), text, LETTER))

    def _name(self, item: AgendaItem, about: str, ending: str) -> str:
        inside = Audience.INTERNAL
        return document_name(
            self.meeting, self.body, LETTER, inside, item.number, ending=ending, about=about
        )

    def finished(self, listed: str = LIST) -> MeetingFiles:
        """Return the files, without those for the public if one of them is withheld."""
        left_out = Audience.PUBLIC if self.withheld else None
        name = document_name(self.meeting, self.body, listed, Audience.INTERNAL, ending="json")
        files = tuple(file for file in self.files if file.audience is not left_out)
        of = f"{listed} {self.meeting.id}"
        return MeetingFiles(files, name, self.withheld, tuple(self.notes), self.missing, of)


def _begun(storage: Storage, meeting_id: MeetingId) -> _Making:
    with storage.database.read() as session:
        meeting = read_meeting(session, meeting_id)
        body = committee(session, meeting.committee_id)
        items = read_agenda(session, meeting_id).items
        written = items_minutes(session, meeting_id)
    if meeting.state not in OVER:
        raise UserError(
            Sentence("Møtet er ikke holdt ennå.", "Møtet er ikkje halde enno."),
            alike("Før protokollen og hev møtet først."),
        )
    treated = tuple(
        item
        for item in items
        if item.id is not None and item.case_id is not None and _has_outcome(item, written[item.id])
    )
    if not treated:
        raise UserError(
            Sentence("Ingen saker ble behandlet i møtet.", "Ingen saker vart handsama i møtet."),
            Sentence("Velg et annet møte.", "Vel eit anna møte."),
        )
    return _Making(meeting, body, treated)


def _has_outcome(item: AgendaItem, written: ItemMinutes) -> bool:
    """Whether the committee treated a case, or resolved something of it when it put it off."""
    if item.state is not ItemState.POSTPONED:
        return item.state is ItemState.TREATED
    decided = (written.votes, written.elections, written.resolution, written.unvoted)
    return any(decided)


def named_letters(of_case: CaseLetters) -> Iterator[tuple[LetterContent, str]]:
    """Yield each letter with the name of its party; of two alike the second is "… (2)".

    Where something of the case is exempt the letters have numbers: their files lie beside those
    that are published, and a name is read by everybody who sees the folder.
    """
    if not of_case.may_name:
        yield from ((letter, str(number)) for number, letter in enumerate(of_case.letters, start=1))
        return
    before: Counter[str] = Counter()
    for letter in of_case.letters:
        name = letter.party.name
        before[name.casefold()] += 1
        count = before[name.casefold()]
        yield letter, name if count == 1 else f"{name} ({count})"
