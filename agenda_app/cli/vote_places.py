"""``minutes place`` and ``minutes unvoted``: when somebody left among votes, and that none was."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace

from agenda_app.cli.data import data
from agenda_app.cli.json_output import print_json
from agenda_app.domain.agenda import AgendaItem, ItemId
from agenda_app.domain.attendance import Attendance
from agenda_app.domain.attendance_events import Move, Phase
from agenda_app.domain.sentence import Sentence, alike, filled
from agenda_app.domain.taken_words import taken_in
from agenda_app.domain.telling import Taken
from agenda_app.domain.unvoted import Unvoted, unvoted_words
from agenda_app.errors import NotFoundError, UserError
from agenda_app.services.attendance import read_attendance
from agenda_app.services.attendance_changes import correct_event
from agenda_app.services.guarded import with_unvoted
from agenda_app.services.minutes import read_item_minutes, save_item_minutes
from agenda_app.services.named_items import item_named, item_said
from agenda_app.services.voting import record_of

VOTED = "voted"
"""What ``--how`` says of a case that is not decided without a vote after all."""

_NOBODY = Sentence(
    "«{}» er ikke ført som kommet eller gått under behandlingen av saken.",
    "«{}» er ikkje ført som komen eller gått under handsaminga av saka.",
)
_SEVERAL = Sentence(
    "«{}» er ført flere ganger under behandlingen av saken.",
    "«{}» er ført fleire gonger under handsaminga av saka.",
)
_WITH_TIME = Sentence(
    "Skriv hele navnet, og klokkeslettet med --at.",
    "Skriv heile namnet, og klokkeslettet med --at.",
)
_NO_SUCH_VOTE = Sentence(
    "Antall avstemninger i saken: {0}. Skriv et tall fra 0 til {0}.",
    "Talet på røystingar i saka: {0}. Skriv eit tal frå 0 til {0}.",
)
_WHO = Sentence(
    "Skriv hvem som kom eller gikk, med --person.", "Skriv kven som kom eller gjekk, med --person."
)
_AFTER_WHICH = Sentence(
    "Skriv også nummeret på avstemningen det var etter, 0 for før den første.",
    "Skriv òg nummeret på røystinga det var etter, 0 for før den første.",
)
_BEFORE = Sentence("før den første avstemningen", "før den første røystinga")
_AFTER = alike("etter {}")
_NO_ROLL_CALL = Sentence(
    "Oppropet er ikke ført, så ingen kan avgjøre saken. Før oppropet først.",
    "Oppropet er ikkje ført, så ingen kan avgjere saka. Før oppropet først.",
)
_PLACED = alike("{}: {}.")
_NOT_SO = Sentence("ikke ført som avgjort uten avstemning", "ikkje ført som avgjord utan røysting")


def place(options: Namespace) -> int:
    """Show what was voted on in a case, after somebody was placed after one of the votes.

    Raises:
        NotFoundError: there is no such meeting, case or entry.
        UserError: who or which vote is not said, there is no such vote, or that contradicts what
            is known.
    """
    if options.person and options.after is None:
        raise UserError(_AFTER_WHICH)
    if options.after is not None and not options.person.strip():
        raise UserError(_WHO)
    with data(options) as storage:
        if options.after is not None:
            with storage.database.write("place among votes") as session:
                item_id = _id(item_named(session, options.meeting, options.item))
                taken = taken_in(record_of(session, item_id))
                found = read_attendance(session, options.meeting)
                event = _move(found, item_id, options)
                moment = replace(event.moment, after=_number(taken, options.after))
                correct_event(session, options.meeting, event, replace(event, moment=moment))
        with storage.database.read() as session:
            item = item_named(session, options.meeting, options.item)
            taken = taken_in(record_of(session, _id(item)))
    said = (_BEFORE, *(filled(_AFTER, one.said) for one in taken))
    places = [one.said(options.spoken) for one in said]
    if options.json:
        print_json([{"after": n, "text": text} for n, text in enumerate(places)])
        return 0
    print("\n".join(f"{n}  {text}" for n, text in enumerate(places)))
    return 0


def unvoted(options: Namespace) -> int:
    """Note that a case was decided without votes being counted, or that it was not.

    Raises:
        NotFoundError: there is no such meeting or case.
        UserError: the roll has not been called, or the minutes are locked.
    """
    how = None if options.how == VOTED else Unvoted(options.how)
    with data(options) as storage, storage.database.write("without a vote") as session:
        item = item_named(session, options.meeting, options.item)
        there = read_attendance(session, options.meeting)
        if how is not None and there.opened is None and not there.chamber.is_written:
            raise UserError(_NO_ROLL_CALL)
        kept = read_item_minutes(session, _id(item))
        save_item_minutes(session, with_unvoted(kept, kept.unvoted, how))
    if options.json:
        print_json({"item": item.id, "unvoted": how and how.value})
        return 0
    said = _NOT_SO if how is None else unvoted_words(how)
    print(_PLACED.said(options.spoken, item_said(item), said.said(options.spoken).rstrip(".")))
    return 0


def _id(item: AgendaItem) -> ItemId:
    assert item.id is not None
    return item.id


def _number(taken: tuple[Taken, ...], after: int) -> int:
    """Return the number of a vote by its place among those of the case, 0 before the first."""
    if after > len(taken):
        raise UserError(filled(_NO_SUCH_VOTE, len(taken)))
    return taken[after - 1].number if after else 0


def _move(attendance: Attendance, item_id: ItemId, options: Namespace) -> Move:
    """Return when somebody came or went during a case, whom the command names."""
    wanted = " ".join(options.person.split()).casefold()
    known = attendance.chamber.known
    found = [
        event
        for event in attendance.events
        if isinstance(event, Move)
        and (event.moment.phase, event.moment.item_id) == (Phase.DURING, item_id)
        and event.person_id in known
        and known[event.person_id].person_name.casefold() == wanted
        and options.at in {None, event.moment.at and event.moment.at.time()}
    ]
    if len(found) != 1:
        said = _SEVERAL if found else _NOBODY
        raise NotFoundError(filled(said, options.person), _WITH_TIME)
    return found[0]
