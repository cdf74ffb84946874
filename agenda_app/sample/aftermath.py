"""What comes after the council's earlier meeting: a letter, a correction, and who does what."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy.orm import Session

from agenda_app.domain.agenda import AgendaItem
from agenda_app.domain.committee import StandardItem
from agenda_app.domain.decision_facts import DecisionFacts, Party
from agenda_app.domain.followup import Evidence, FollowUpState, FollowUpStep
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes_corrections import MinutesCorrection
from agenda_app.files.store import FileStore
from agenda_app.sample.earlier_cases import RIGHT, WRONG
from agenda_app.sample.nynorsk import in_form
from agenda_app.sample.secretary import morning_after
from agenda_app.services.agendas import read_agenda
from agenda_app.services.correcting import correct
from agenda_app.services.decision_facts import save_decision_facts
from agenda_app.services.following import follow_resolutions
from agenda_app.services.followup import follow_ups, save_follow_up
from agenda_app.services.meetings import read_meeting
from agenda_app.services.municipality import the_municipality

_COMPANY = Party(
    "Skjærholmen Sjømat AS", "Kaiveien 14\n0000 Ytterholm", "post@skjaerholmensjomat.example"
)
_LIGHTS, _WASTE = "Slukking av gatelys om natten", "Plassering av ny miljøstasjon"
_GRANT = "Søknad om tilskudd til kjølelager – Skjærholmen Sjømat AS"
_HEALTH = "Helsehusutvalget – opprettelse og valg"


@dataclass(frozen=True, slots=True)
class _Duty:
    """Who carries a point of a resolution out; days are counted from the meeting.

    ``reported`` is the state after 30 days, with a note and what shows it, None without a report.
    """

    title: str
    place: int
    owner: str
    due: int
    reported: FollowUpState | None = None
    note: str = ""
    shown: str = ""


_DUTIES = (
    _Duty(
        _LIGHTS,
        1,
        "Odd-Arne Sjøhaug, havnesjef",
        25,
        FollowUpState.DONE,
        "Styringen er lagt om.",
        "Bekreftelse fra leverandøren",
    ),
    _Duty(_LIGHTS, 3, "Odd-Arne Sjøhaug, havnesjef", 365),
    _Duty(
        _WASTE,
        1,
        "Odd-Arne Sjøhaug, havnesjef",
        300,
        FollowUpState.BEGUN,
        "Anbudsgrunnlaget er under arbeid.",
    ),
    _Duty(_GRANT, 1, "Pål Skjerholm, næringskonsulent", 40),
    _Duty(_HEALTH, 2, "Helsehusutvalget", 365),
)
"""What the company is to be told in writing is late: it was due 40 days after the meeting."""
_REPORTED_AFTER = 30


def tell_the_company(session: Session, meeting_id: MeetingId) -> None:
    """Enter that the grant is an individual decision, and who gets the letter."""
    items = read_agenda(session, meeting_id).items
    case_id = _titled(items, _GRANT).case_id
    assert case_id is not None
    save_decision_facts(session, DecisionFacts(case_id, True, (_COMPANY,), "Statsforvalteren"))


def correct_the_minutes(
    session: Session, files: FileStore, earlier: MeetingId, approved_in: MeetingId
) -> None:
    """Put a slip right as the council agreed when it approved the minutes.

    Args:
        session: an open write.
        files: what is kept of locked minutes.
        earlier: the meeting whose minutes are locked.
        approved_in: the meeting that approved them.
    """
    agreed = next(
        item
        for item in read_agenda(session, approved_in).items
        if item.standard is StandardItem.APPROVE_MINUTES
    )
    language = read_meeting(session, earlier).language
    correction = MinutesCorrection(
        number=0,
        item_id=_titled(read_agenda(session, earlier).items, _WASTE).id,
        was=in_form(WRONG, language),
        becomes=in_form(RIGHT, language),
        reason=in_form("Skrivefeil. Beløpet er det som står i saksframlegget.", language),
        made_at=morning_after(read_meeting(session, approved_in).date),
        agreed_in=agreed.id,
    )
    correct(session, files, earlier, correction)


def follow_up(session: Session, decided: date) -> None:
    """Say who carries the points of the earlier meeting out, by when, and how far they are."""
    follow_resolutions(session)
    language = the_municipality(session).language
    lines = {(line.title, line.point.place): line.point for line in follow_ups(session)}
    for duty in _DUTIES:
        point = lines[duty.title, duty.place]
        save_follow_up(
            session,
            replace(
                point,
                owner=duty.owner,
                due=decided + timedelta(days=duty.due),
                steps=_steps(duty, decided, language),
            ),
        )


def _steps(duty: _Duty, decided: date, language: Language) -> tuple[FollowUpStep, ...]:
    if duty.reported is None:
        return ()
    day = decided + timedelta(days=_REPORTED_AFTER)
    shown = (Evidence(in_form(duty.shown, language)),) if duty.shown else ()
    return (FollowUpStep(day, duty.reported, in_form(duty.note, language), shown),)


def _titled(items: Iterable[AgendaItem], title: str) -> AgendaItem:
    return next(item for item in items if item.title == title)
