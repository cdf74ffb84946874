"""What the tests of the council's earlier meeting share: its days, its cases, and its words."""

from __future__ import annotations

import io
from datetime import date

import pypdf
from sqlalchemy.orm import Session

from agenda_app.domain.election_lists import Candidate
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.text import plain
from agenda_app.services.meeting_lines import meeting_lines

TODAY = date(2026, 11, 23)
MET, MET_AGAIN = date(2026, 9, 9), date(2026, 10, 14)
LIGHTS, WASTE, STORE, HEALTH, SLIDES, ROOF, PIPE = range(7)
AMONG_SECRETS = ("Havtak", "640 000", "forlik")


def council_on(session: Session, day: date) -> MeetingId:
    met = [
        line.meeting.id
        for line in meeting_lines(session)
        if line.committee.code == "KST" and line.meeting.date == day
    ]
    (found,) = met
    assert found is not None
    return found


def voters(item: ItemRecord) -> set[str]:
    return {voter.name for voter in item.room.voters}


def votes(item: ItemRecord) -> list[tuple[int, ...]]:
    assert item.refused == ()
    return [outcome.votes for outcome in item.outcomes]


def resolved(item: ItemRecord) -> list[str]:
    return plain(item.resolution(Language.BOKMAL)).replace("\u00a0", " ").splitlines()


def words_of(pdf: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def names(candidates: tuple[Candidate, ...]) -> list[str]:
    return [candidate.name for candidate in candidates]
