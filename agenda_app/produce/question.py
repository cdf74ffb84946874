"""What a public file is asked: the secrets of its meeting, with the words of withheld files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from functools import partial

from agenda_app.db.storage import Storage
from agenda_app.documents.labels import printed_words
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience, NoticeContent
from agenda_app.domain.secrets import Secret, SecretFile, SecretKind, Source
from agenda_app.domain.sentence import alike, joined
from agenda_app.errors import BlockedError, UserError
from agenda_app.files import FileStore
from agenda_app.jobs import Progress, Work
from agenda_app.proof.page_reader import OtherFile, PageReader, other_pdf
from agenda_app.proof.searching import Question
from agenda_app.proof.secret_files import authors_of, is_pdf, text_of
from agenda_app.services.excuses import excuses_of
from agenda_app.services.municipality import the_municipality
from agenda_app.services.notice_content import notice_content
from agenda_app.services.secrets import secrets_of
from agenda_app.words import NBSP, date_long


def asking(
    storage: Storage, meeting_id: MeetingId, today: date, at: datetime, reader: PageReader
) -> Work[Question]:
    """Gather what must not stand in a public file of a meeting.

    Args:
        storage: the tables and the files.
        meeting_id: the meeting.
        today: decides which exemptions are over.
        at: the time that stands in the proof.
        reader: reads the pages of withheld files.

    Yields:
        Progress, a step for each withheld file.

    Raises:
        BlockedError: a withheld file is gone or damaged, so nobody knows what to search for.
    """
    with storage.database.read() as session:
        secrets = secrets_of(session, meeting_id, today)
        excuses = excuses_of(session, meeting_id)
        notice = notice_content(session, storage.files, meeting_id, Audience.PUBLIC, today)
        own_words = the_municipality(session).proposal_label
    read: list[Secret] = []
    withheld: list[tuple[Source, OtherFile]] = []
    for done, file in enumerate(secrets.files):
        yield Progress(done, len(secrets.files))
        original, content = _contents(file, storage.files)
        read += (Secret(SecretKind.NAME, author, file.source) for author in authors_of(original))
        if is_pdf(content):
            withheld.append((file.source, other_pdf(content)))
            reader.ask(withheld[-1][1])
        else:
            read.append(Secret(SecretKind.TEXT, text_of(content), file.source))
    whole = replace(secrets, secrets=(*secrets.secrets, *read))

    def open_texts() -> Iterator[str]:
        yield from whole.open_texts
        yield from whole.people
        yield from _said_around(notice)
        yield own_words
        yield from printed_words()

    meeting = f"{notice.head.committee} {_day(notice)}".replace(NBSP, " ")
    open_files = tuple(partial(_content, storage.files, sha256) for sha256 in secrets.open_files)
    return Question(whole, open_texts, excuses, meeting, at, open_files, withheld)


def _day(notice: NoticeContent) -> str:
    return date_long(notice.head.starts.date(), Language.BOKMAL, with_weekday=False)


def _contents(file: SecretFile, files: FileStore) -> tuple[bytes, bytes]:
    """Return a withheld file as it came, and its pages or else the same."""
    try:
        original = files.get(file.original)
        return original, files.get(file.pages) if file.pages else original
    except UserError as error:
        told = joined((alike(f"«{file.source.title}»"), error.message), ": ")
        raise BlockedError(told, error.remedy) from error


def _content(files: FileStore, sha256: str) -> bytes:
    """Return an open file; one that is gone excuses nothing."""
    with suppress(UserError):
        return files.get(sha256)
    return b""


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
