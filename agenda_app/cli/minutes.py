"""``minutes show``, ``check``, ``lock`` and ``correct``: the protocol of a meeting."""

from __future__ import annotations

import datetime as dt
from argparse import Namespace
from collections.abc import Iterable, Iterator
from typing import Any

from agenda_app.cli.data import data
from agenda_app.cli.json_output import print_json
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.election_doubt_words import doubt_words
from agenda_app.domain.election_lists import Candidate
from agenda_app.domain.fates import states
from agenda_app.domain.held_election_words import election_text
from agenda_app.domain.held_elections import ElectionOutcome
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.minutes_corrections import MinutesCorrection
from agenda_app.domain.minutes_gap_words import gap_words, located
from agenda_app.domain.minutes_gaps import MeetingRecord, MinutesGap
from agenda_app.domain.outcome_words import outcome_words
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.domain.telling import Telling
from agenda_app.domain.text import plain
from agenda_app.services.attendance import telling_of
from agenda_app.services.locking import lock as lock_minutes
from agenda_app.services.locking import minutes_gaps, read_record
from agenda_app.services.minutes_corrections import correct as correct_minutes
from agenda_app.services.minutes_corrections import read_corrections
from agenda_app.services.minutes_text import minutes_lines

_WHOLE = alike("Protokollen mangler ingenting og kan låses.")
_LOCKED = alike("Protokollen er låst.")
_CORRECTED = Sentence("Rettelse {} er ført.", "Retting {} er ført.")
_MARKS = {True: "STOPP", False: "Se på"}


def show(options: Namespace) -> int:
    """Show what is written down of a meeting, for people or as JSON."""
    with data(options) as storage, storage.database.read() as session:
        record = read_record(session, options.meeting)
        telling = telling_of(session, options.meeting, record.attendance)
        corrections = read_corrections(session, options.meeting)
    if options.json:
        fields = {"corrections": [_correction(one) for one in corrections]}
        print_json({**_as_json(record, telling), **fields})
    else:
        print("\n".join((*minutes_lines(record, telling), *_corrected(corrections))))
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


def correct(options: Namespace) -> int:
    """Put locked minutes right beside what they say."""
    now = dt.datetime.now().replace(microsecond=0)
    wanted = MinutesCorrection(
        number=0,
        item_id=options.item and ItemId(options.item),
        was=options.was,
        becomes=options.becomes,
        reason=options.reason,
        made_at=now,
        agreed_in=options.agreed and ItemId(options.agreed),
    )
    with data(options) as storage, storage.database.write("correct minutes") as session:
        kept = correct_minutes(session, options.meeting, wanted)
    if options.json:
        print_json(_correction(kept))
    else:
        print(_CORRECTED.said(options.spoken, str(kept.number)))
    return 0


def _correction(one: MinutesCorrection) -> dict[str, Any]:
    return {
        "number": one.number,
        "item": one.item_id,
        "was": one.was,
        "becomes": one.becomes,
        "reason": one.reason,
        "made_at": one.made_at.isoformat(),
        "agreed_in": one.agreed_in,
    }


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


def _corrected(corrections: Iterable[MinutesCorrection]) -> Iterator[str]:
    for one in corrections:
        yield f"Rettelse {one.number}: «{one.was}» → «{one.becomes}» ({one.reason})"


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
        "elections": [_election(outcome, language) for outcome in record.elections],
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
