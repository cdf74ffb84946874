"""The opening, the questions, the breaks and the lists of speakers of a meeting as stored."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, time
from typing import Any

from agenda_app.domain import text
from agenda_app.domain.access import Access, AccessState
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.breaks import Break, Breaks
from agenda_app.domain.opening import (
    Approval,
    Approved,
    LastMinutes,
    LateItem,
    MeetingOpening,
    Remark,
)
from agenda_app.domain.proposals import Mover
from agenda_app.domain.put_aside import PutAside
from agenda_app.domain.questions import Question, QuestionKind, Questions
from agenda_app.domain.speaking import SpeakingList, Speech, SpeechKind


def speeches_to_json(speeches: SpeakingList) -> str:
    """Return a list of speakers as JSON."""
    return _compact(
        {
            "number": one.number,
            "name": one.name,
            "party": one.party,
            "person_id": one.person_id,
            "kind": one.kind.value,
            "began_at": _stored_time(one.began_at),
            "ended_at": _stored_time(one.ended_at),
        }
        for one in speeches
    )


def speeches_from_json(stored: str) -> SpeakingList:
    """Return the list that ``speeches_to_json`` wrote."""
    return tuple(
        Speech(
            one["number"],
            one["name"],
            one["party"],
            one["person_id"],
            SpeechKind(one["kind"]),
            _time(one["began_at"]),
            _time(one["ended_at"]),
        )
        for one in json.loads(stored)
    )


def questions_to_json(questions: Questions) -> str:
    """Return questions as JSON."""
    return _compact(
        {
            "number": one.number,
            "kind": one.kind.value,
            "asker": [one.asker.person_id, one.asker.name, one.asker.party],
            "to": one.to,
            "text": text.to_json(one.text),
            "answered": one.answered,
            "answer": text.to_json(one.answer),
            "item_id": one.item_id,
        }
        for one in questions
    )


def questions_from_json(stored: str) -> Questions:
    """Return the questions that ``questions_to_json`` wrote."""
    return tuple(
        Question(
            one["number"],
            QuestionKind(one["kind"]),
            Mover(*one["asker"]),
            one["to"],
            text.from_json(one["text"]),
            one["answered"],
            text.from_json(one["answer"]),
            _item(one["item_id"]),
        )
        for one in json.loads(stored)
    )


def breaks_to_json(breaks: Breaks) -> str:
    """Return breaks as JSON."""
    return _compact(
        {
            "began_at": _stored_time(one.began_at),
            "ended_at": _stored_time(one.ended_at),
            "item_id": one.item_id,
            "about": one.about,
        }
        for one in breaks
    )


def breaks_from_json(stored: str) -> Breaks:
    """Return the breaks that ``breaks_to_json`` wrote."""
    return tuple(
        Break(
            time.fromisoformat(one["began_at"]),
            _time(one["ended_at"]),
            _item(one["item_id"]),
            one["about"],
        )
        for one in json.loads(stored)
    )


def aside_to_json(aside: PutAside) -> str:
    """Return who took an item off the meeting as JSON."""
    fields = {
        "by": aside.by,
        "why": aside.why,
        "is_rest": aside.is_rest,
        "until": aside.until and aside.until.isoformat(),
        "hour": aside.hour,
    }
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))


def aside_from_json(stored: str) -> PutAside:
    """Return what ``aside_to_json`` wrote."""
    fields = json.loads(stored)
    until = fields["until"] and date.fromisoformat(fields["until"])
    return PutAside(fields["by"], fields["why"], fields["is_rest"], until, fields.get("hour", ""))


def opening_to_json(opening: MeetingOpening) -> str:
    """Return an opening as JSON."""
    fields = {
        "lawfully_summoned": opening.lawfully_summoned,
        "notice": _stored_approved(opening.notice),
        "agenda": _stored_approved(opening.agenda),
        "late": [
            {
                "item_id": one.item_id,
                "title": one.title,
                "only_papers": one.only_papers,
                "chair_objects": one.chair_objects,
                "objections": one.objections,
                "present": one.present,
                "board": one.board,
            }
            for one in opening.late
        ],
        "nobody_disqualified": opening.nobody_disqualified,
        "disqualification": opening.disqualification,
        "signers_elected": opening.signers_elected,
        "signers": opening.signers,
        "last_minutes": [
            {"item_id": one.item_id, **_stored_approved(one.approved)}
            for one in opening.last_minutes
        ],
        "accesses": [
            [remark.value, access.state.value, access.basis] for remark, access in opening.accesses
        ],
    }
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"))


def opening_from_json(stored: str) -> MeetingOpening:
    """Return the opening that ``opening_to_json`` wrote; nothing said of one that is empty."""
    fields: dict[str, Any] = json.loads(stored)
    if not fields:
        return MeetingOpening()
    fields["notice"] = _approved(fields["notice"])
    fields["agenda"] = _approved(fields["agenda"])
    fields["late"] = tuple(
        LateItem(**{**one, "item_id": _item(one["item_id"])}) for one in fields["late"]
    )
    fields["last_minutes"] = tuple(
        LastMinutes(_item(one["item_id"]), _approved(one)) for one in fields["last_minutes"]
    )
    fields["accesses"] = tuple(
        (Remark(remark), Access(AccessState(state), basis))
        for remark, state, basis in fields.get("accesses", ())
    )
    return MeetingOpening(**fields)


def _stored_approved(approved: Approved) -> dict[str, Any]:
    made = None if approved.approval is None else approved.approval.value
    return {"approval": made, "remarks": approved.remarks}


def _approved(fields: Mapping[str, Any]) -> Approved:
    made = fields["approval"]
    return Approved(None if made is None else Approval(made), fields["remarks"])


def _compact(rows: Iterable[Mapping[str, Any]]) -> str:
    return json.dumps(list(rows), ensure_ascii=False, separators=(",", ":"))


def _stored_time(at: time | None) -> str | None:
    return None if at is None else at.isoformat()


def _time(stored: str | None) -> time | None:
    return None if stored is None else time.fromisoformat(stored)


def _item(stored: int | None) -> ItemId | None:
    return None if stored is None else ItemId(stored)
