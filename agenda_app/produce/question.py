"""What a public file is asked: the secrets of its meeting, with the words of withheld files."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from functools import partial

from agenda_app.db.storage import Storage
from agenda_app.documents.labels import label, printed_words
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience, NoticeContent
from agenda_app.domain.printed_minutes import MinutesContent
from agenda_app.domain.secrets import (
    OpenFile,
    Paper,
    Secret,
    SecretFile,
    SecretKind,
    SecretPicture,
    Source,
    together,
)
from agenda_app.domain.typography import NBSP, with_hour
from agenda_app.errors import BlockedError, DamagedError, UserError
from agenda_app.files.store import FileStore
from agenda_app.jobs import Progress, Work
from agenda_app.produce.readings import known_reading
from agenda_app.proof.mail_parts import is_mail, mail_parts
from agenda_app.proof.open_texts import OpenContent
from agenda_app.proof.other_files import OtherFile
from agenda_app.proof.searching import Question
from agenda_app.proof.secret_files import authors_of, is_pdf, text_of
from agenda_app.services.excuses import excuses_of
from agenda_app.services.minutes_content import minutes_content
from agenda_app.services.municipality import the_municipality
from agenda_app.services.notice_content import notice_content
from agenda_app.services.secrets import meeting_name, secrets_of
from agenda_app.words import date_long


class _Withheld:
    """The withheld files, each of which is read once however many cases and meetings have it."""

    def __init__(self, storage: Storage, ask: Callable[[OtherFile], None]) -> None:
        """Have read none yet; ``ask`` lets the pages of one be read."""
        self._storage, self._files, self._ask = storage, storage.files, ask
        self._read: set[str] = set()
        self.pages: list[tuple[Source, OtherFile]] = []
        self.every: list[tuple[Source, Callable[[], bytes]]] = []

    def secrets_in(self, file: SecretFile) -> Iterator[Secret]:
        """Return what a file says but for the pages of PDFs, which are being read from then on.

        Raises:
            BlockedError: it is gone or damaged, so nobody knows what to search for.
        """
        original, content = _contents(file, self._files)
        yield from (Secret(SecretKind.NAME, name, file.source) for name in authors_of(original))
        key = file.pages or file.original
        if key in self._read:
            return
        self._read.add(key)
        read = OtherFile(partial(bytes, content), partial(known_reading, self._storage, key))
        self.every.append((file.source, read))
        yield from self._text_of(content, read, file.source)
        # The pages that are made of a letter name what is attached to it, and do not show it.
        for part in mail_parts(original) if is_mail(original) else ():
            if part.name:
                attached = OtherFile(partial(bytes, part.content))
                self.every.append((file.source, attached))
                yield from self._text_of(part.content, attached, file.source)

    def _text_of(self, content: bytes, read: OtherFile, source: Source) -> Iterator[Secret]:
        """Return what a file says; a PDF is read from now on, and says it later."""
        if is_pdf(content):
            self.pages.append((source, read))
            self._ask(read)
        else:
            yield Secret(SecretKind.TEXT, text_of(content), source)


def _asking(
    storage: Storage, meeting_id: MeetingId, today: date, at: datetime, withheld: _Withheld
) -> Work[Question]:
    """Gather what must not stand in a public file of a meeting.

    Args:
        storage: the tables and the files.
        meeting_id: the meeting.
        today: decides which exemptions are over.
        at: the time that stands in the proof.
        withheld: takes the withheld files.

    Yields:
        Progress, a step for each withheld file.

    Raises:
        BlockedError: a withheld file is gone or damaged, so nobody knows what to search for.
    """
    with storage.database.read() as session:
        secrets = secrets_of(session, meeting_id, today)
        excuses = excuses_of(session, meeting_id)
        notice = notice_content(session, storage.files, meeting_id, Audience.PUBLIC, today)
        minutes = minutes_content(session, storage.files, meeting_id, Audience.PUBLIC, today)
        own_words = the_municipality(session).proposal_label
    read: list[Secret] = []
    for done, file in enumerate(secrets.files):
        yield Progress(done, len(secrets.files))
        read += withheld.secrets_in(file)
    whole = replace(secrets, secrets=(*secrets.secrets, *read))

    def open_texts() -> Iterator[str]:
        yield from whole.open_texts
        yield from whole.people
        yield from _officers(whole.people)
        yield from _said_around(notice)
        yield from _said_of_people(minutes)
        yield from minutes.layout.words.values()
        yield own_words
        yield from printed_words()

    meeting = f"{notice.head.committee} {_day(notice)}".replace(NBSP, " ")
    return Question(whole, open_texts, excuses, meeting, at)


def asking_all(
    storage: Storage,
    meeting_ids: Sequence[MeetingId],
    today: date,
    at: datetime,
    ask: Callable[[OtherFile], None],
    called: str = "",
) -> Work[Question]:
    """Gather what must not stand in a public file of several meetings.

    Args:
        storage: the tables and the files.
        meeting_ids: the meetings, at least one. Any but the first may have come to harm: it is
            named among the secrets, for nobody knows what to search for.
        today: decides which exemptions are over.
        at: the time that stands in the proof.
        ask: lets the pages of a withheld file be read without waiting for it.
        called: what they are called together, the first of them when empty.

    Yields:
        Progress, a step for each withheld file.

    Raises:
        BlockedError: a withheld file is gone or damaged, so nobody knows what to search for.
        DamagedError: some of the first meeting cannot be read.
    """
    every: list[Question] = []
    withheld = _Withheld(storage, ask)
    unknown: list[str] = []
    for meeting_id in meeting_ids:
        try:
            every.append((yield from _asking(storage, meeting_id, today, at, withheld)))
        except DamagedError:
            if not every:
                raise
            with storage.database.read() as session:
                unknown.append(meeting_name(session, meeting_id))

    def open_texts() -> Iterator[str]:
        for question in every:
            yield from question.open_texts()

    secrets = together([question.secrets for question in every], unknown)
    files = storage.files
    pictures = ((p.source, partial(_picture, p, files)) for p in secrets.pictures)
    return Question(
        secrets,
        open_texts,
        tuple(excuse for question in every for excuse in question.excuses),
        called or every[0].meeting,
        at,
        _open_contents(secrets.open_files, storage),
        withheld.pages,
        (*withheld.every, *pictures),
        _contents_of(secrets.open_pictures, files),
    )


def _day(notice: NoticeContent) -> str:
    day = date_long(notice.head.starts.date(), Language.BOKMAL, with_weekday=False)
    return with_hour(day, notice.head.hour)


def _contents(file: SecretFile, files: FileStore) -> tuple[bytes, bytes]:
    """Return a withheld file as it came, and its pages or else the same."""
    try:
        original = files.get(file.original)
        return original, files.get(file.pages) if file.pages else original
    except UserError as error:
        raise _unknown(error, file.source) from error


def _picture(picture: SecretPicture, files: FileStore) -> bytes:
    """Return a withheld picture."""
    try:
        return files.get(picture.sha256)
    except UserError as error:
        raise _unknown(error, picture.source) from error


def _unknown(error: UserError, source: Source) -> BlockedError:
    """Return that something withheld is gone or damaged, so nobody knows what to search for."""
    told = error.about(source.title or source.number)
    return BlockedError(told.message, told.remedy)


def _open_contents(every: Iterable[OpenFile], storage: Storage) -> tuple[OpenContent, ...]:
    """Return what open files hold, each once with all cases that it is attached to."""
    papers = defaultdict[str, set[Paper]](set)
    for file in every:
        papers[file.pages].add(file.source.paper)
    return tuple(
        OpenContent(_open_file(storage, pages), frozenset(held)) for pages, held in papers.items()
    )


def _contents_of(hashes: Iterable[str], files: FileStore) -> tuple[Callable[[], bytes], ...]:
    return tuple(partial(_content, files, sha256) for sha256 in hashes)


def _open_file(storage: Storage, sha256: str) -> OtherFile:
    """Return an open file, whose words and pictures may be known already."""
    content = partial(_content, storage.files, sha256)
    return OtherFile(content, partial(known_reading, storage, sha256))


def _content(files: FileStore, sha256: str) -> bytes:
    """Return an open file; one that is gone excuses nothing."""
    with suppress(UserError):
        return files.get(sha256)
    return b""


def _said_of_people(minutes: MinutesContent) -> Iterator[str]:
    """Yield the sentences of the public minutes that the program makes of names and numbers.

    What somebody typed is not among them: a leak must not excuse itself.
    """
    if minutes.attendance is not None:
        yield minutes.attendance.opening
    for item in minutes.items:
        yield from (*item.before, *item.after)
        yield from (row.fell for row in item.votes)
        yield from (proposal.fate for proposal in item.proposals)


def _officers(people: Iterable[str]) -> Iterator[str]:
    """Yield the line of a paper that says who prepared it, which other papers have as well."""
    for name in people:
        yield from (f"{label('case_officer', language)}: {name}" for language in Language)


def _said_around(notice: NoticeContent) -> Iterable[str]:
    """Return what the program prints itself on the papers of a meeting."""
    head = notice.head
    letterhead = head.letterhead
    return (
        *(letterhead.municipality, letterhead.unit, letterhead.address, letterhead.phone),
        *(letterhead.email, f"{head.committee} {head.place}"),
        f"{letterhead.municipality} {head.committee} {_day(notice)}",
        *(notice.absence_text, notice.deputies_text, notice.note),
        *(f"{line.number or ''} {line.title} {line.speaker}" for line in notice.lines),
        *(f"{signer.name} {signer.title}" for signer in notice.signers),
    )
