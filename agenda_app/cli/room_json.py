"""What was said in the room as fields of ``minutes show --json``."""

from __future__ import annotations

from datetime import time
from typing import Any

from agenda_app.domain.minutes import MeetingMinutes
from agenda_app.domain.opening import Approved, MeetingOpening
from agenda_app.domain.proposals import MinuteStatement
from agenda_app.domain.speaking import SpeakingList
from agenda_app.domain.text import plain


def room_fields(minutes: MeetingMinutes) -> dict[str, Any]:
    """Return the opening, the breaks and the questions of a meeting."""
    return {
        "opening": _opening(minutes.opening),
        "breaks": [
            {
                "began_at": _minute(one.began_at),
                "ended_at": _minute(one.ended_at),
                "item": one.item_id,
                "about": one.about,
            }
            for one in minutes.breaks
        ],
        "questions": [
            {
                "number": one.number,
                "kind": one.kind.value,
                "asker": str(one.asker),
                "to": one.to,
                "text": plain(one.text),
                "answered": one.answered,
                "answer": plain(one.answer),
                "item": one.item_id,
            }
            for one in minutes.questions
        ],
    }


def statement_fields(statement: MinuteStatement) -> dict[str, Any]:
    """Return a statement for the minutes; ``entered`` is null until it is decided."""
    return {
        "number": statement.number,
        "mover": str(statement.mover),
        "parties": list(statement.parties),
        "text": plain(statement.text),
        "entered": statement.entered,
    }


def speaker_fields(speeches: SpeakingList) -> list[dict[str, Any]]:
    """Return the list of speakers; ``seconds`` is null for whoever waits or has the floor."""
    return [
        {
            "number": one.number,
            "name": str(one),
            "kind": one.kind.value,
            "began_at": one.began_at and one.began_at.isoformat("seconds"),
            "ended_at": one.ended_at and one.ended_at.isoformat("seconds"),
            "seconds": one.seconds(one.ended_at) if one.ended_at else None,
        }
        for one in speeches
    ]


def _opening(opening: MeetingOpening) -> dict[str, Any]:
    return {
        "lawfully_summoned": opening.lawfully_summoned,
        "notice": _approved(opening.notice),
        "agenda": _approved(opening.agenda),
        "late": [
            {
                "item": one.item_id,
                "title": one.title,
                "only_papers": one.only_papers,
                "chair_objects": one.chair_objects,
                "objections": one.objections,
                "present": one.present,
                "is_stopped": one.is_stopped,
            }
            for one in opening.late
        ],
        "nobody_disqualified": opening.nobody_disqualified,
        "disqualification": opening.disqualification,
        "signers_elected": opening.signers_elected,
        "signers": opening.signers,
        "last_minutes": [
            {"item": one.item_id, **_approved(one.approved)} for one in opening.last_minutes
        ],
        "access": {
            remark.value: {"state": access.state.value, "basis": access.basis}
            for remark, access in opening.accesses
        },
    }


def _approved(approved: Approved) -> dict[str, Any]:
    made = approved.approval and approved.approval.value
    return {"approval": made, "remarks": approved.remarks}


def _minute(at: time | None) -> str | None:
    return None if at is None else at.isoformat("minutes")
