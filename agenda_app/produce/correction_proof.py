"""A correction of locked minutes searched for what is exempt before the public may read it."""

from __future__ import annotations

from datetime import datetime

from agenda_app.db.storage import Storage
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes_corrections import MinutesCorrection, quoted_exempt
from agenda_app.domain.proof import Hit
from agenda_app.domain.sentence import Sentence
from agenda_app.errors import BlockedError
from agenda_app.jobs import run_to_end
from agenda_app.proof.searching import Question, searching
from agenda_app.proof.told import hit_source
from agenda_app.services.agendas import read_agenda
from agenda_app.services.correcting import refuse_wrong
from agenda_app.services.excuses import excuses_of
from agenda_app.services.locked_content import is_withheld
from agenda_app.services.minutes_corrections import read_corrections
from agenda_app.services.secrets import secrets_of
from agenda_app.words import shortened

_DECIDE = Sentence(
    "Skriv det på en annen måte, unnta rettelsen med hjemmel, eller før den likevel.",
    "Skriv det på ein annan måte, unnta rettinga med heimel, eller før ho likevel.",
)


class ExemptWordsError(BlockedError):
    """The words of a correction that the public is to read say something that is exempt."""


def refuse_exempt_words(
    storage: Storage, meeting_id: MeetingId, correction: MinutesCorrection, now: datetime
) -> None:
    """Let a correction be entered that gives nothing away where the public reads it.

    It is searched as a public paper is, but for what attached files say. One that quotes an exempt
    one is exempt as that is, so nobody reads it. What is wrong with it otherwise is said before:
    nobody decides about words that cannot be entered.

    Args:
        storage: the tables and the files.
        meeting_id: whose minutes are put right.
        correction: as it is to be entered.
        now: wall time in Norway; its day decides which exemptions are over.

    Raises:
        NotFoundError: there is no such meeting.
        UserError: it cannot be entered as it is.
        ExemptWordsError: some of it is exempt; it says which words, and where they come from.
    """
    with storage.database.read() as session:
        refuse_wrong(session, storage.files, meeting_id, correction)
        if correction.exempt_basis:
            return
        if quoted_exempt(correction, read_corrections(session, meeting_id)) is not None:
            return
        items = read_agenda(session, meeting_id).items
        item = next((one for one in items if one.id == correction.item_id), None)
        today, files = now.date(), storage.files
        if item is not None and is_withheld(session, files, meeting_id, item, today):
            return
        secrets = secrets_of(session, meeting_id, today)
        excuses = excuses_of(session, meeting_id)
    words = f"{correction.was}\n\n{correction.becomes}\n\n{correction.reason}".encode()
    question = Question(secrets, lambda: secrets.open_texts, excuses, "", now)
    hits = run_to_end(searching(words, "rettelse.txt", question)).hits
    if hits:
        bokmal, nynorsk = (_found(hits[0], language) for language in Language)
        message = Sentence(
            f"Rettelsen sier noe som er unntatt offentlighet ({bokmal}), og den blir skrevet ut "
            "i den offentlige protokollen.",
            f"Rettinga seier noko som er unnateke offentleg innsyn ({nynorsk}), og ho blir skriven "
            "ut i den offentlege protokollen.",
        )
        raise ExemptWordsError(message, _DECIDE)


def _found(hit: Hit, language: Language) -> str:
    return " ".join(filter(None, (f"«{shortened(hit.words)}»", hit_source(hit, language))))
