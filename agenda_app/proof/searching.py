"""A file searched for the secrets of a meeting, from the bytes to the proof."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from agenda_app import __version__
from agenda_app.domain.proof import Excuse, Hit, Place, Proof, SearchedFile
from agenda_app.domain.secrets import Secret, SecretKind, Secrets, Source
from agenda_app.jobs import Progress, Work
from agenda_app.proof.bounds import bounded
from agenda_app.proof.files import pieces
from agenda_app.proof.judging import Heard, hearing, judging
from agenda_app.proof.open_texts import OpenContent, OpenTexts
from agenda_app.proof.other_files import OtherFile
from agenda_app.proof.page_reader import PageReader
from agenda_app.proof.piece import Piece, hit_in
from agenda_app.proof.reading_columns import reading_columns
from agenda_app.proof.secret_files import one_line
from agenda_app.proof.wanted import Wanted
from agenda_app.proof.withheld_files import WithheldFiles
from agenda_app.proof.withheld_pictures import WithheldPictures


@dataclass(frozen=True, slots=True)
class Question:
    """What a file is asked.

    Attributes:
        secrets: what must not be in it.
        open_texts: gives what the public may read besides the open titles, when it is needed.
        excuses: what persons have said is no secret.
        meeting: whose paper it is ("Kommunestyret 29. april 2026").
        made_at: the time that stands in the proof, wall time in Norway.
        open_files: files that the public may read.
        withheld: files whose text is a secret too, and where each comes from.
        withheld_pictures: each gives the bytes of a file of any kind whose pictures the public may
            not see, and where it comes from.
        open_pictures: each gives the bytes of a picture that it may see besides those in files.
    """

    secrets: Secrets
    open_texts: Callable[[], Iterable[str]]
    excuses: Sequence[Excuse]
    meeting: str
    made_at: datetime
    open_files: Sequence[OpenContent] = ()
    withheld: Sequence[tuple[Source, OtherFile]] = ()
    withheld_pictures: Sequence[tuple[Source, Callable[[], bytes]]] = ()
    open_pictures: Sequence[Callable[[], bytes]] = ()


def searching(
    data: bytes, name: str, question: Question, reader: PageReader | None = None
) -> Work[Proof]:
    """Search a file and return what came of it, clean or not.

    What an excuse says of who gave it and why is left out of the proof where it gives away what
    must not be known, for that is published.

    Args:
        data: the file, of any kind.
        name: what it is or will be called.
        question: what it is asked.
        reader: reads its pages, and the withheld ones, already; whoever began that ends it.

    Yields:
        Progress by pages.
    """
    own = reader or PageReader(data)
    opened = OpenTexts(question.open_texts, question.open_files, own)
    pictures = WithheldPictures(
        question.withheld_pictures,
        (file.content for file in question.open_files),
        question.open_pictures,
    )
    try:
        own.know(OtherFile.of(file.content) for file in question.open_files)
        opened.ask()  # most often they are needed
        heard, ready = Heard(), list[Wanted]()
        files = WithheldFiles(question.secrets)
        said = bounded(files.passing(pieces(data, name, reader=own), heard.hits), name)
        own.used += (heard, ready)
        # What nobody knows cannot be searched for, so the file cannot be called clean.
        unknown = question.secrets.unknown
        heard.hits.extend(Hit(SecretKind.UNKNOWN, Place.CONTENT, 0, one) for one in unknown)
        preparing, ahead = _preparing(question, own, ready), _looking_ahead(own, heard, ready)
        if all(own.has_read(file) for _, file in question.withheld):
            # Then the second process can search the pages as soon as it has read them.
            yield from preparing

        def meanwhile() -> Work[None]:
            yield from preparing  # once, as the next
            yield from ahead
            for _ in ready[0].looking_on(heard.plain):
                own.look()
                yield Progress(0, 0)

        yield from hearing(heard, said, own.count, meanwhile, pictures)
        yield from meanwhile()
        wanted = ready[0]
        elsewhere, columns = own.searched.looked(), _columns(own, heard, name)
        judged = yield from judging(
            heard, wanted, opened, question.excuses, columns, elsewhere, own.look
        )
        excuses = yield from _publishable(judged.excuses, wanted, opened)
    finally:
        if reader is None:
            own.close()
    return Proof(
        file=SearchedFile(name, own.sha256, len(data), own.count),
        meeting=question.meeting,
        made_at=question.made_at,
        version=__version__,
        searched=judged.searched,
        wanted=(*judged.wanted, *pictures.counted),
        excuses=excuses,
        # The hash is worked out beside the search, so it is not waited for before the end.
        hits=(*files.itself(own.sha256), *judged.hits),
        named=judged.named,
    )


def _preparing(question: Question, reader: PageReader, ready: list[Wanted]) -> Work[None]:
    """Get ready to search for the secrets and the texts of the withheld files."""
    read = []
    for source, file in question.withheld:
        texts = []
        for text in reader.parts(file):
            yield Progress(0, 0)
            texts += [text] if text else []
        read.append(Secret(SecretKind.TEXT, one_line(texts), source))
    ready.append(Wanted(replace(question.secrets, secrets=(*question.secrets.secrets, *read))))
    for _ in ready[0].getting_ready():
        reader.look()
        yield Progress(0, 0)
    reader.search(ready[0].every_needle)


def _looking_ahead(reader: PageReader, heard: Heard, ready: list[Wanted]) -> Work[None]:
    """Look at what the file has said so far."""
    for _ in ready[0].looking_ahead(heard.plain):
        reader.look()
        yield Progress(0, 0)


def _columns(reader: PageReader, heard: Heard, name: str) -> Iterator[None]:
    """Read the columns of the pages that need it; that nobody can read one is a hit."""
    try:
        yield from reading_columns(reader, heard)
    except RuntimeError:  # as PDFium raises it: then nobody knows what a column says
        unread = Piece(Place.CONTENT, 0, name, sealed=True)
        heard.hits.append(hit_in(unread, SecretKind.UNREADABLE, name))


def _publishable(
    excuses: Iterable[Excuse], wanted: Wanted, opened: OpenTexts
) -> Work[tuple[Excuse, ...]]:
    """Return excuses without the names and reasons that give away what must not be known."""
    given = tuple(excuses)
    publishable = {"": ""}
    for said in dict.fromkeys(text for one in given for text in (one.who, one.reason)):
        is_told = yield from _reveals(said, wanted, opened)
        publishable[said] = "" if is_told else said
    return tuple(
        replace(one, who=publishable[one.who], reason=publishable[one.reason]) for one in given
    )


def _reveals(said: str, wanted: Wanted, opened: OpenTexts) -> Work[bool]:
    wanted.forget()
    heard = Heard()
    yield from hearing(heard, (Piece(Place.CONTENT, 0, said),))
    judged = yield from judging(heard, wanted, opened, ())
    return bool(judged.hits)
