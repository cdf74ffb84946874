"""``minutes answer``: what a member answered where a case is decided in writing."""

from __future__ import annotations

from argparse import Namespace
from datetime import datetime
from typing import Any

from agenda_app.cli.data import data
from agenda_app.cli.json_output import print_json
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.people import PersonId
from agenda_app.domain.sentence import Sentence, alike, filled, listed
from agenda_app.domain.written import Answer, Reply, Written
from agenda_app.domain.written_words import REPLIES, written_words
from agenda_app.errors import NotFoundError, UserError
from agenda_app.services.guarded import with_reply
from agenda_app.services.minutes import save_item_minutes
from agenda_app.services.named_items import item_named
from agenda_app.services.voting import record_of

NONE = "none"
"""What ``--reply`` says of an answer that is taken away."""

_NOBODY = Sentence(
    "«{}» er ikke blant dem som skal svare i saken.",
    "«{}» er ikkje mellom dei som skal svare i saka.",
)
_WHOLE_NAME = Sentence(
    "Skriv hele navnet til en av dem: {}.", "Skriv heile namnet til ein av dei: {}."
)
_NOT_IN_WRITING = Sentence(
    "Saken blir ikke avgjort skriftlig.", "Saka blir ikkje avgjord skriftleg."
)
_OTHER_ITEM = Sentence(
    "Velg en sak i et møte med skriftlig behandling.",
    "Vel ei sak i eit møte med skriftleg handsaming.",
)
_HALF_A_MOMENT = Sentence(
    "--date og --at hører sammen: når svaret kom.", "--date og --at høyrer saman: når svaret kom."
)
_BOTH = Sentence("Skriv begge, eller ingen av dem.", "Skriv begge, eller ingen av dei.")
_SAID = alike("{}: {}")
_UNKNOWN = Sentence("ikke ført", "ikkje ført")


def answer(options: Namespace) -> int:
    """Enter what a member answered, and show all answers of the case.

    Raises:
        NotFoundError: there is no such meeting, case or member.
        UserError: the case is not decided in writing, or the minutes are locked.
    """
    with data(options) as storage, storage.database.write("answer") as session:
        item = item_named(session, options.meeting, options.item)
        assert item.id is not None
        record = record_of(session, item.id)
        written = record.written
        if written is None:
            raise NotFoundError(_NOT_IN_WRITING, _OTHER_ITEM)
        person = _member(written, options.person)
        reply = None if options.reply == NONE else Reply(options.reply)
        at = None if reply is Reply.SILENT else _moment(options)
        becomes = None if reply is None else Answer(person, reply, at)
        was = written.by_person.get(person)
        save_item_minutes(session, with_reply(record.minutes, person, was, becomes))
        after = record_of(session, item.id)
    if options.json:
        print_json(written_fields(after))
        return 0
    assert after.written is not None
    for member in after.written.members:
        given = after.written.by_person.get(member.person_id)
        said = _UNKNOWN if given is None else REPLIES[given.reply]
        print(filled(_SAID, member.name, said).said(options.spoken))
    came = written_words(after.written)
    if came:
        print(came.said(options.spoken))
    return 0


def written_fields(record: ItemRecord) -> dict[str, Any] | None:
    """Return the answers of a case for scripts, None where it is not decided in writing."""
    written = record.written
    if written is None:
        return None
    return {
        "is_adopted": written.is_adopted,
        "is_complete": written.is_complete,
        "is_stopped": written.is_stopped,
        "answers": [
            {"name": one.name, "party": one.party, **_given(written.by_person.get(one.person_id))}
            for one in written.members
        ],
    }


def _given(given: Answer | None) -> dict[str, Any]:
    if given is None:
        return {"reply": None, "at": None}
    at = None if given.at is None else given.at.isoformat(timespec="minutes")
    return {"reply": given.reply.value, "at": at}


def _moment(options: Namespace) -> datetime | None:
    """Return when an answer came, None where nobody says.

    Raises:
        UserError: only the day is said, or only the time.
    """
    day, at = options.date, options.at
    if day is None and at is None:
        return None
    if day is None or at is None:
        raise UserError(_HALF_A_MOMENT, _BOTH)
    return datetime.combine(day, at)


def _member(written: Written, name: str) -> PersonId:
    """Return who has to answer, by name.

    Raises:
        NotFoundError: nobody with that name has.
    """
    wanted = " ".join(name.split()).casefold()
    found = [one.person_id for one in written.members if one.name.casefold() == wanted]
    if len(found) != 1:
        names = listed([one.name for one in written.members])
        raise NotFoundError(filled(_NOBODY, name), filled(_WHOLE_NAME, names))
    return PersonId(found[0])
