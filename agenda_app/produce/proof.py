"""What stands between a public paper and the world: nothing exempt may leave."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime

from agenda_app.db.storage import Storage
from agenda_app.domain.findings import Finding, Level
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.proof import Hit, Proof
from agenda_app.domain.sentence import NOTHING, Sentence, alike, capital, filled, joined, listed
from agenda_app.errors import BlockedError
from agenda_app.jobs import Work
from agenda_app.produce.question import asking_all
from agenda_app.proof.other_files import OtherFile
from agenda_app.proof.page_reader import PageReader
from agenda_app.proof.searching import Question, searching
from agenda_app.proof.told import hit_place, hit_source
from agenda_app.services.agendas import read_agenda
from agenda_app.services.control import meeting_findings
from agenda_app.services.shared_cases import meetings_sharing_cases
from agenda_app.services.undecided import Undecided, spoken_of, undecided
from agenda_app.words import shortened

_UNKNOWN = Sentence(
    "Det er ikke bevist at «{}» er ren: det er ikke søkt etter det som er unntatt i {}, for noe av "
    "det som er lagret der, er skadet.",
    "Det er ikkje bevist at «{}» er rein: det er ikkje søkt etter det som er unnateke i {}, for "
    "noko av det som er lagra der, er skadd.",
)
_RESTORE = Sentence(
    "Hent tilbake den siste sikkerhetskopien som er hel, og prøv igjen.",
    "Hent tilbake den siste tryggingskopien som er heil, og prøv igjen.",
)
_UNDECIDED = Sentence(
    "Det er ikke avgjort om offentligheten kan se {}.",
    "Det er ikkje avgjort om offentlegheita kan sjå {}.",
)
_DECIDE = Sentence(
    "Avgjør om det er åpent eller unntatt, med hjemmel, så kan den offentlige utgaven lages "
    "(offl. § 31).",
    "Avgjer om det er ope eller unnateke, med heimel, så kan den offentlege utgåva lagast "
    "(offl. § 31).",
)
_MOST = 5


def refuse_what_stops(storage: Storage, meeting_id: MeetingId, today: date) -> None:
    """Make no public paper while a check says stop.

    Raises:
        BlockedError: with the gravest finding, and the case that it is about.
    """
    with storage.database.read() as session:
        stops = _stops(meeting_findings(session, meeting_id, Language.BOKMAL, today))
        if not stops:
            return
        nynorsk = _stops(meeting_findings(session, meeting_id, Language.NYNORSK, today))
        about = stops[0].item_id
        lines = enumerate(read_agenda(session, meeting_id).items, start=1)
        named = (spoken_of(session, item, at) for at, item in lines if about and item.id == about)
        name = next(named, NOTHING)
    raise BlockedError(
        joined((capital(name), Sentence(stops[0].text, nynorsk[0].text)), ": "),
        Sentence(
            "Rett det, så kan den offentlige utgaven lages.",
            "Rett det, så kan den offentlege utgåva lagast.",
        ),
    )


class UndecidedError(BlockedError):
    """Nobody has decided on something that a public paper would withhold without a legal basis.

    Attributes:
        meeting_id: whose paper it is.
        found: what is to be decided on, in the order of the agenda.
    """

    def __init__(self, meeting_id: MeetingId, found: Sequence[Undecided]) -> None:
        """Name the first of them, and count the others."""
        names = [one.name for one in found[:_MOST]]
        if len(found) > _MOST:
            names.append(alike(f"{len(found) - _MOST} til"))
        bokmal, nynorsk = (listed([name.said(form) for name in names]) for form in Language)
        super().__init__(filled(_UNDECIDED, Sentence(bokmal, nynorsk)), _DECIDE)
        self.meeting_id = meeting_id
        self.found = tuple(found)


def refuse_undecided(
    storage: Storage, meeting_id: MeetingId, today: date, *, with_attachments: bool = True
) -> None:
    """Make no public paper that says "exempt" where nobody has decided so (offl. § 31).

    What nobody has decided on is withheld all the same, wherever something leaves the house.

    Args:
        storage: the tables.
        meeting_id: the meeting.
        today: decides which exemptions are over.
        with_attachments: the paper has the attachments in it.

    Raises:
        UndecidedError: with everything that is to be decided on.
    """
    with storage.database.read() as session:
        found = undecided(session, meeting_id, today, with_attachments=with_attachments)
    if found:
        raise UndecidedError(meeting_id, found)


def _stops(found: Iterable[Finding]) -> list[Finding]:
    return [finding for finding in found if finding.level is Level.STOP]


class LeakError(BlockedError):
    """Something exempt stands in a public file, or nobody can say that nothing does.

    Attributes:
        proof: what was found.
        file: the file that must not leave, for whoever wants to look where it stands.
    """

    def __init__(self, proof: Proof, file: bytes) -> None:
        """Say where the first of it stands, and where it comes from."""
        super().__init__(*(_not_proved(proof) if proof.is_unproved else _found(proof)))
        self.proof = proof
        self.file = file


def _found(proof: Proof) -> tuple[Sentence, Sentence]:
    hit, more = proof.hits[0], len(proof.hits) - 1
    name = proof.file.name
    message = Sentence(
        f"«{name}» inneholder noe som ikke er offentlig: {_told(hit, Language.BOKMAL)}.",
        f"«{name}» inneheld noko som ikkje er offentleg: {_told(hit, Language.NYNORSK)}.",
    )
    rest = Sentence(f"{more} til ble funnet.", f"{more} til vart funne.")
    remedy = Sentence(
        "Den offentlige utgaven er ikke lagret. Ta det bort eller unnta det der det står, og prøv "
        "igjen. Står det i en åpen rettelse av protokollen, kan den unntas.",
        "Den offentlege utgåva er ikkje lagra. Ta det bort eller unnta det der det står, og prøv "
        "igjen. Står det i ei open retting av protokollen, kan ho unntakast.",
    )
    return message, joined((rest if more else NOTHING, remedy))


def _not_proved(proof: Proof) -> tuple[Sentence, Sentence]:
    name = proof.file.name
    if proof.unknown:
        return unknown_secrets(proof)
    return Sentence(
        f"Det er ikke bevist at «{name}» er ren: noe i filen er skadet, eller den pakker ut til "
        "mer enn det går an å søke gjennom.",
        f"Det er ikkje bevist at «{name}» er rein: noko i fila er skadd, eller ho pakkar ut til "
        "meir enn det går an å søkje gjennom.",
    ), Sentence(
        "Den offentlige utgaven er ikke lagret. Ta ut vedlegget som er skadet eller uvanlig, "
        "eller lag det på nytt, og prøv igjen.",
        "Den offentlege utgåva er ikkje lagra. Ta ut vedlegget som er skadd eller uvanleg, "
        "eller lag det på nytt, og prøv igjen.",
    )


def unknown_secrets(proof: Proof) -> tuple[Sentence, Sentence]:
    """Return that a file was not searched for what a damaged meeting hides, and what to do."""
    meetings = alike(", ".join(proof.unknown))
    return filled(_UNKNOWN, alike(proof.file.name), meetings), _RESTORE


def _told(hit: Hit, language: Language) -> str:
    """Return "«Kjøp av gården» på side 7 (tekst på siden), fra PS 14/26"."""
    where = hit_place(hit, language)
    come_from = hit_source(hit, language)
    return f"«{shortened(hit.words)}» {where}" + (f", {come_from}" if come_from else "")


def prove(
    storage: Storage,
    meeting_id: MeetingId,
    file: bytes,
    name: str,
    today: date,
    at: datetime,
) -> Work[Proof]:
    """Search a finished public file for what is exempt.

    Args:
        storage: the tables and the files.
        meeting_id: whose paper it is.
        file: the file.
        name: what it will be called.
        today: decides which exemptions are over.
        at: the time that stands in the proof.

    Yields:
        Progress by pages.

    Raises:
        LeakError: something was found; the file must not leave.
    """
    proof = yield from search(storage, meeting_id, file, name, today, at)
    return _clean(proof, file)


def prove_all(
    storage: Storage,
    meeting_ids: Sequence[MeetingId],
    called: str,
    file: bytes,
    name: str,
    today: date,
    at: datetime,
) -> Work[Proof]:
    """Search a public file of several meetings for what is exempt in any of them.

    Args:
        storage: the tables and the files.
        meeting_ids: whose papers are in it.
        called: what they are called together, as the proof says it.
        file: the file.
        name: what it will be called.
        today: decides which exemptions are over.
        at: the time that stands in the proof.

    Yields:
        Progress by pages.

    Raises:
        LeakError: something was found; the file must not leave.
    """
    reader = PageReader(file)
    try:
        reader.ask_drawn()
        question = yield from asking_all(storage, meeting_ids, today, at, reader.ask, called)
        proof = yield from searching(file, name, question, reader)
    finally:
        reader.close()
    return _clean(proof, file)


def _clean(proof: Proof, file: bytes) -> Proof:
    if not proof.is_clean:
        raise LeakError(proof, file)
    return proof


def search(
    storage: Storage,
    meeting_id: MeetingId,
    file: bytes,
    name: str,
    today: date,
    at: datetime,
    reader: PageReader | None = None,
) -> Work[Proof]:
    """Search a finished public file as ``prove`` does, and return what came of it, clean or not.

    Whatever comes of it, ``reader`` is closed; without one the file is read from here on.

    Raises:
        BlockedError: a withheld file is gone or damaged, so nobody knows what to search for.
    """
    own = reader or PageReader(file)
    try:
        own.ask_drawn()
        question = yield from asking(storage, meeting_id, today, at, own.ask)
        proof = yield from searching(file, name, question, own)
    finally:
        own.close()
    return proof


def asking(
    storage: Storage,
    meeting_id: MeetingId,
    today: date,
    at: datetime,
    ask: Callable[[OtherFile], None] = lambda _: None,
) -> Work[Question]:
    """Gather what no public paper of a meeting may hold; see ``asking_all`` and ``prove_with``."""
    with storage.database.read() as session:
        # Papers tell how other meetings treated the cases, and what those hid stays hidden.
        others = meetings_sharing_cases(session, meeting_id)
    return (yield from asking_all(storage, (meeting_id, *others), today, at, ask))


def prove_with(question: Question, file: bytes, name: str) -> Work[Proof]:
    """Search one of several public papers with the question that was gathered when all were made.

    What is exempt by then is searched for in each of them, also in those that were made before
    somebody made it exempt. The errors are those of ``prove``.
    """
    proof = yield from searching(file, name, question)
    return _clean(proof, file)
