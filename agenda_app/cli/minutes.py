"""``minutes show``, ``check`` and ``lock``: the protocol of a meeting."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from typing import Any

from agenda_app.cli.data import data
from agenda_app.cli.json_output import print_json
from agenda_app.domain.fates import states
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.minutes_gap_words import gap_words, located
from agenda_app.domain.minutes_gaps import MeetingRecord, MinutesGap
from agenda_app.domain.outcome_words import outcome_words
from agenda_app.domain.sentence import alike
from agenda_app.domain.telling import Telling
from agenda_app.domain.text import plain
from agenda_app.services.attendance import telling_of
from agenda_app.services.locking import lock as lock_minutes
from agenda_app.services.locking import minutes_gaps, read_record
from agenda_app.services.minutes_text import minutes_lines

_WHOLE = alike("Protokollen mangler ingenting og kan låses.")
_LOCKED = alike("Protokollen er låst.")
_MARKS = {True: "STOPP", False: "Se på"}


def show(options: Namespace) -> int:
    """Show what is written down of a meeting, for people or as JSON."""
    with data(options) as storage, storage.database.read() as session:
        record = read_record(session, options.meeting)
        telling = telling_of(session, options.meeting, record.attendance)
    if options.json:
        print_json(_as_json(record, telling))
    else:
        print("\n".join(minutes_lines(record, telling)))
    return 0


def check(options: Namespace) -> int:
    """Show what the minutes lack; 1 when something of it blocks."""
    with data(options) as storage, storage.database.read() as session:
        found = minutes_gaps(session, options.meeting)
        record = read_record(session, options.meeting)
        telling = telling_of(session, options.meeting, record.attendance)
    if options.json:
        print_json([_gap(gap, telling) for gap in found])
    else:
        said = (_gap_line(gap, telling, options.spoken) for gap in found)
        print("\n".join(said) or _WHOLE.said(options.spoken))
    return int(any(gap.code.blocks for gap in found))


def lock(options: Namespace) -> int:
    """Lock the minutes; what is missing is said when they are not finished."""
    now = dt.datetime.now().replace(microsecond=0)
    with data(options) as storage, storage.database.write("lock minutes") as session:
        locked = lock_minutes(session, options.meeting, now)
    if options.json:
        print_json({"locked_at": locked.locked_at and locked.locked_at.isoformat()})
    else:
        print(_LOCKED.said(options.spoken))
    return 0


def _gap(gap: MinutesGap, telling: Telling) -> dict[str, Any]:
    in_item = gap.item_id is not None and gap.item_id in telling.lines
    return {
        "code": gap.code.value,
        "blocks": gap.code.blocks,
        "text": gap_words(gap, telling).said(telling.language),
        "item": gap.item_id,
        "number": telling.item(gap.item_id) if in_item and gap.item_id is not None else None,
        "person": gap.person_id,
        "legal_basis": gap.code.legal_basis,
    }


def _gap_line(gap: MinutesGap, telling: Telling, spoken: Language) -> str:
    basis = f" ({gap.code.legal_basis})" if gap.code.legal_basis else ""
    return f"{_MARKS[gap.code.blocks]}: {located(gap, telling).said(spoken)}{basis}"


def _as_json(record: MeetingRecord, telling: Telling) -> dict[str, Any]:
    minutes, people = record.minutes, record.attendance.chamber.people
    return {
        "version": minutes.version,
        "state": record.meeting.state.value,
        "adjourned_at": minutes.adjourned_at and minutes.adjourned_at.isoformat("minutes"),
        "locked_at": minutes.locked_at and minutes.locked_at.isoformat(),
        "remarks": plain(minutes.remarks),
        "others": list(minutes.others),
        "signers": [people[p].person_name for p in minutes.signers if p in people],
        "order": list(record.attendance.chamber.items),
        "items": [_item(item, telling) for item in record.items],
    }


def _item(record: ItemRecord, telling: Telling) -> dict[str, Any]:
    minutes, language = record.minutes, telling.language
    found = states(record.matters, record.outcomes)
    voters = record.room.voters
    return {
        "item": minutes.item_id,
        "number": telling.item(minutes.item_id),
        "title": record.item.title,
        "state": record.item.state.value,
        "begun_at": minutes.begun_at and minutes.begun_at.isoformat("minutes"),
        "ended_at": minutes.ended_at and minutes.ended_at.isoformat("minutes"),
        "proceedings": plain(minutes.proceedings),
        "proposals": [
            {
                "number": proposal.number,
                "kind": proposal.kind.value,
                "movers": [str(mover) for mover in proposal.movers],
                "text": "\n".join(plain(point.text) for point in proposal.points),
                "state": found[proposal.number].value,
            }
            for proposal in minutes.register.proposals
        ],
        "votes": [
            {
                "votes": list(outcome.votes),
                "blank": outcome.blank,
                "is_trial": outcome.vote.motion.is_trial,
                "winner": outcome.winner,
                "text": outcome_words(outcome, record.matters, voters).said(language),
            }
            for outcome in record.outcomes
        ],
        "refused_votes": [[r.said(language) for r in reasons] for _, reasons in record.refused],
        "resolution": plain(record.resolution(language)),
        "is_edited": minutes.is_edited,
        "closed": [
            {
                "ground": one.ground.value,
                "basis": one.basis,
                "closed_at": one.closed_at and one.closed_at.isoformat("minutes"),
                "opened_at": one.opened_at and one.opened_at.isoformat("minutes"),
            }
            for one in minutes.closed
        ],
    }
