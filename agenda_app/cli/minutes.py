"""``minutes show``, ``check`` and ``elected``: the protocol of a meeting."""

from __future__ import annotations

import datetime as dt
import sys
from argparse import Namespace
from collections.abc import Mapping
from typing import Any

from agenda_app.cli.answers import written_fields
from agenda_app.cli.attendance_json import some_points_fields
from agenda_app.cli.corrections import corrected_lines, correction_json
from agenda_app.cli.data import data
from agenda_app.cli.findings import LOOK_AT, STOP
from agenda_app.cli.item_json import aside_fields, closed_fields, proposal_fields, vote_fields
from agenda_app.cli.json_output import print_json
from agenda_app.cli.locked_json import with_locked
from agenda_app.cli.room_json import room_fields, speaker_fields, statement_fields
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.attendance_lists import attendance_lists
from agenda_app.domain.case import Outcome
from agenda_app.domain.elected_words import corrected_words, elected_words, place_words
from agenda_app.domain.election_doubt_words import doubt_words
from agenda_app.domain.election_lists import Candidate
from agenda_app.domain.held_election_words import election_text
from agenda_app.domain.held_elections import ElectionOutcome
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.meeting_record import MeetingRecord
from agenda_app.domain.minutes_gap import MinutesGap
from agenda_app.domain.minutes_gap_words import gap_basis, gap_words, located
from agenda_app.domain.sentence import Sentence, joined
from agenda_app.domain.taken_words import with_votes
from agenda_app.domain.telling import Telling
from agenda_app.domain.text import plain
from agenda_app.domain.typography import clock, date_short
from agenda_app.services.attendance import telling_of
from agenda_app.services.elected import ElectedHere, elected_in, enter_elected
from agenda_app.services.locked_tables import table_faults
from agenda_app.services.locked_text import content_now, locked_content, text_of_minutes
from agenda_app.services.locking import minutes_gaps, read_record
from agenda_app.services.minutes_corrections import read_corrections
from agenda_app.services.outcome_labels import made_of_cases

_WHOLE = Sentence(
    "Protokollen mangler ingenting og kan låses.", "Protokollen manglar ingenting og kan låsast."
)
_LOCKED = Sentence("Protokollen ble låst {} {}.", "Protokollen vart låst {} {}.")
_ENTERED = Sentence("Ført inn i utvalget.", "Ført inn i utvalet.")
_NOT_ENTERED = Sentence("Ikke ført inn i utvalget.", "Ikkje ført inn i utvalet.")
_NOBODY_ELECTED = Sentence(
    "Ingen er valgt til et utvalg i registeret.", "Ingen er vald til eit utval i registeret."
)
_MARKS = {True: STOP, False: LOOK_AT}


def show(options: Namespace) -> int:
    """Show what is written down of a meeting, for people or as JSON.

    Of locked minutes it shows what was locked, and says where the tables say something else.
    """
    with data(options) as storage, storage.database.read() as session:
        record = read_record(session, options.meeting)
        telling = with_votes(telling_of(session, options.meeting, record.attendance), record.items)
        corrections = read_corrections(session, options.meeting)
        said = text_of_minutes(session, storage.files, options.meeting)
        locked = locked_content(session, storage.files, options.meeting)
        now = locked and content_now(session, storage.files, options.meeting, locked)
        made = made_of_cases(session, record.items)
        faults = table_faults(session, storage.files, options.meeting)
    differs = [fault.said(options.spoken) for fault in faults]
    if options.json:
        fields = {"corrections": [correction_json(one) for one in corrections], "differs": differs}
        print_json({**with_locked(_as_json(record, telling, made), locked, now), **fields})
    else:
        print("\n".join((*said, *corrected_lines(corrections, telling))))
        for fault in differs:
            print(fault, file=sys.stderr)
    return 0


def check(options: Namespace) -> int:
    """Show what the minutes lack; 1 when something of it blocks.

    Of locked minutes it says first that they are, and when: what they lack stops nothing any more.
    """
    with data(options) as storage, storage.database.read() as session:
        found = minutes_gaps(session, storage.files, options.meeting)
        record = read_record(session, options.meeting)
        telling = telling_of(session, options.meeting, record.attendance)
    locked_at = record.minutes.locked_at
    stopping = {gap for gap in found if gap.code.blocks and locked_at is None}
    if options.json:
        locked = [] if locked_at is None else [_locked(locked_at, telling.language)]
        print_json([*locked, *(_gap(gap, telling, gap in stopping) for gap in found)])
    else:
        said = [gap_line(gap, telling, options.spoken, blocks=gap in stopping) for gap in found]
        if locked_at is not None:
            said.insert(0, _locked_words(locked_at, options.spoken))
        print("\n".join(said) or _WHOLE.said(options.spoken))
    return int(bool(stopping))


def enter(options: Namespace) -> int:
    """Show who was elected to a committee, after they have been entered when that is asked for."""
    with data(options) as storage:
        if options.enter:
            with storage.database.write("enter elected") as session:
                every = {(one.item_id, one.place) for one in elected_in(session, options.meeting)}
                enter_elected(session, options.meeting, every if options.corrected else None)
        with storage.database.read() as session:
            found = elected_in(session, options.meeting)
    if options.json:
        print_json([_elected(one) for one in found])
        return 0
    for one in found:
        state = _ENTERED if one.is_entered else _NOT_ENTERED
        place = place_words(one.committee.name, one.to)
        who = elected_words(one.to, one.seats, one.new)
        print(f"{place.said(options.spoken)}. {who.said(options.spoken)}", end=" ")
        corrected = corrected_words(one.corrections, is_entered=one.is_entered)
        print(joined((state, corrected)).said(options.spoken))
    if not found:
        print(_NOBODY_ELECTED.said(options.spoken))
    return 0


def _elected(one: ElectedHere) -> dict[str, Any]:
    return {
        "item": one.item_id,
        "about": one.about,
        "committee": one.committee.code,
        "role": one.to.role.value,
        "from": one.to.starts.isoformat(),
        "to": one.to.ends and one.to.ends.isoformat(),
        "people": [
            {"name": seat.candidate.name, "role": seat.role.value, "list": seat.group}
            for seat in one.seats
        ],
        "new": list(one.new),
        "is_entered": one.is_entered,
        "corrections": list(one.corrections),
    }


def _locked_words(locked_at: dt.datetime, language: Language) -> str:
    return _LOCKED.said(language, date_short(locked_at.date()), clock(locked_at.time()))


def _locked(locked_at: dt.datetime, language: Language) -> dict[str, Any]:
    """Return that the minutes are locked, as one more line of what there is to say of them."""
    return {
        "code": "locked",
        "blocks": False,
        "text": _locked_words(locked_at, language),
        "item": None,
        "number": None,
        "person": None,
        "legal_basis": "",
        "locked_at": locked_at.isoformat(),
    }


def _gap(gap: MinutesGap, telling: Telling, blocks: bool) -> dict[str, Any]:
    in_item = gap.item_id is not None and gap.item_id in telling.lines
    return {
        "code": gap.code.value,
        "blocks": blocks,
        "text": gap_words(gap, telling).said(telling.language),
        "item": gap.item_id,
        "number": telling.item(gap.item_id) if in_item and gap.item_id is not None else None,
        "person": gap.person_id,
        "legal_basis": gap_basis(gap, telling),
    }


def gap_line(gap: MinutesGap, telling: Telling, spoken: Language, *, blocks: bool) -> str:
    """Return what is missing or doubtful as a line: whether it blocks, where, what, which law."""
    law = gap_basis(gap, telling)
    basis = f" ({law})" if law else ""
    return f"{_MARKS[blocks].said(spoken)}: {located(gap, telling).said(spoken)}{basis}"


def _as_json(
    record: MeetingRecord, telling: Telling, made: Mapping[ItemId, Outcome]
) -> dict[str, Any]:
    minutes, people = record.minutes, record.attendance.chamber.people
    return {
        "version": minutes.version,
        "state": record.meeting.state.value,
        "adjourned_at": minutes.adjourned_at and minutes.adjourned_at.isoformat("minutes"),
        "locked_at": minutes.locked_at and minutes.locked_at.isoformat(),
        "remarks": plain(minutes.remarks),
        "others": list(minutes.others),
        "visitors": [line.said for line in attendance_lists(telling).visitors],
        "signers": [people[p].person_name for p in minutes.signers if p in people],
        "order": list(record.attendance.chamber.items),
        **room_fields(minutes),
        "items": [_item(item, telling, made) for item in record.items],
    }


def _item(record: ItemRecord, telling: Telling, made: Mapping[ItemId, Outcome]) -> dict[str, Any]:
    minutes, language = record.minutes, telling.language
    outcome = made.get(minutes.item_id)
    return {
        "item": minutes.item_id,
        "number": telling.item(minutes.item_id),
        "title": record.item.title,
        "state": record.item.state.value,
        "is_damaged": minutes.is_damaged,
        "begun_at": minutes.begun_at and minutes.begun_at.isoformat("minutes"),
        "ended_at": minutes.ended_at and minutes.ended_at.isoformat("minutes"),
        "proceedings": plain(minutes.proceedings),
        "proposals": proposal_fields(record, language),
        "statements": [statement_fields(one) for one in minutes.register.statements],
        "speakers": speaker_fields(minutes.speeches),
        "some_points": some_points_fields(telling.attendance, minutes.item_id),
        "votes": vote_fields(record, language),
        "unvoted": record.unvoted and record.unvoted.value,
        "written": written_fields(record),
        "elections": [_election(outcome, language) for outcome in record.elections],
        "refused_votes": [[r.said(language) for r in reasons] for _, reasons in record.refused],
        "resolution": plain(record.resolution(language)),
        "outcome": outcome and outcome.value,
        "is_edited": minutes.is_edited,
        "closed": closed_fields(record, language),
        "put_aside": aside_fields(record, language),
    }


def _election(outcome: ElectionOutcome, language: Language) -> dict[str, Any]:
    text = election_text(outcome, language)
    return {
        "about": outcome.held.about,
        "mode": outcome.held.mode.value,
        "standing": outcome.standing.value,
        "elected": [_candidate(who) for who in outcome.members],
        "deputies": [
            {"group": line.group, "names": [_candidate(who) for who in line.names]}
            for line in outcome.deputies
        ],
        "text": [*text.paragraphs, *text.after],
        "quotients": [list(row) for row in ((("", *text.lists), *text.rows) if text.rows else ())],
        "doubts": [doubt_words(doubt).said(language) for doubt in outcome.doubts],
    }


def _candidate(who: Candidate) -> dict[str, Any]:
    return {"name": who.name, "party": who.party, "person": who.person_id}
