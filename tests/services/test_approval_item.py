"""A meeting that is not called yet says which minutes it approves from what is true now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, time

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import MinutesRow
from agenda_app.db.storage import Storage
from agenda_app.domain.committee import StandardItem
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingAction, MeetingId
from agenda_app.services.agendas import read_agenda, save_agenda
from agenda_app.services.approval_item import approve_anew
from agenda_app.services.control import meeting_findings
from agenda_app.services.meeting_removal import remove_meeting
from agenda_app.services.meeting_steps import cancel, mark_sent
from agenda_app.services.meetings import act, read_meeting, save_meeting
from agenda_app.services.minutes import save_minutes
from agenda_app.services.minutes_corrections import minutes_approved_in
from agenda_app.services.minutes_rows import read_minutes
from tests.builders import a_municipality, saved_meeting

NBSP = "\u00a0"
NAMELESS = "Godkjenning av protokoll fra forrige møte"
APRIL, MAY, JUNE = date(2026, 4, 29), date(2026, 5, 27), date(2026, 6, 24)


@pytest.fixture
def session(storage: Storage) -> Iterator[Session]:
    with storage.database.write("test") as opened:
        a_municipality(opened)
        yield opened


def planned(session: Session, day: date) -> MeetingId:
    meeting = saved_meeting(session, "KST", day).id
    assert meeting is not None
    return meeting


def lock_anyway(session: Session, meeting: MeetingId, at: datetime) -> None:
    """Hold a meeting and lock its minutes: what they say does not count here."""
    act(session, meeting, MeetingAction.HOLD)
    save_minutes(session, replace(read_minutes(session, meeting), adjourned_at=time(20)))
    session.get_one(MinutesRow, meeting).locked_at = at
    session.flush()
    approve_anew(session, read_meeting(session, meeting).committee_id)


def of(day: int, month: str) -> str:
    return f"Godkjenning av protokoll fra møtet {day}.{NBSP}{month} 2026"


def approves(session: Session, meeting: MeetingId) -> list[str]:
    items = read_agenda(session, meeting).items
    return [item.title for item in items if item.standard is StandardItem.APPROVE_MINUTES]


def test_each_meeting_approves_the_one_before_as_the_year_goes_on(session: Session) -> None:
    april, may, june = (planned(session, day) for day in (APRIL, MAY, JUNE))
    assert [approves(session, one) for one in (april, may, june)] == [[NAMELESS]] * 3
    mark_sent(session, april)
    assert (approves(session, may), approves(session, june)) == ([of(29, "april")], [NAMELESS])
    lock_anyway(session, april, datetime(2026, 5, 1, 9))
    mark_sent(session, may)
    assert approves(session, june) == [of(27, "mai")]
    lock_anyway(session, may, datetime(2026, 5, 28, 9))
    assert approves(session, june) == [of(27, "mai")]
    mark_sent(session, june)
    assert approves(session, june) == [of(27, "mai")]
    assert approves(session, planned(session, date(2026, 9, 16))) == [of(24, "juni")]


def test_minutes_locked_after_the_next_was_called_come_in_the_one_after(session: Session) -> None:
    april, may, june = (planned(session, day) for day in (APRIL, MAY, JUNE))
    mark_sent(session, april)
    agenda = read_agenda(session, may)
    none = (i for i in agenda.items if i.standard is not StandardItem.APPROVE_MINUTES)
    save_agenda(session, replace(agenda, items=tuple(none)))
    mark_sent(session, may)
    lock_anyway(session, april, datetime(2026, 5, 21, 9))
    assert approves(session, june) == [of(29, "april")]
    lock_anyway(session, may, datetime(2026, 5, 28, 9))
    assert approves(session, june) == [of(29, "april"), of(27, "mai")]


def test_what_was_cancelled_or_removed_leaves_its_approval_to_the_next(session: Session) -> None:
    april, may, june = (planned(session, day) for day in (APRIL, MAY, JUNE))
    mark_sent(session, april)
    cancel(session, may)
    assert approves(session, june) == [of(29, "april")]
    extra = planned(session, date(2026, 6, 3))
    assert approves(session, june) == [NAMELESS]
    remove_meeting(session, extra)
    assert approves(session, june) == [of(29, "april")]


def test_an_item_follows_its_minutes_to_another_day_and_another_form(session: Session) -> None:
    april, may = planned(session, APRIL), planned(session, MAY)
    mark_sent(session, april)
    moved = replace(read_meeting(session, april), starts=datetime(2026, 4, 30, 18))
    save_meeting(session, moved)
    assert approves(session, may) == [of(30, "april")]
    save_meeting(session, replace(read_meeting(session, may), language=Language.NYNORSK))
    assert approves(session, may) == [f"Godkjenning av protokoll frå møtet 30.{NBSP}april 2026"]


def test_what_somebody_typed_stays(session: Session) -> None:
    april, may, _ = (planned(session, day) for day in (APRIL, MAY, JUNE))
    own = "Godkjenning av den rettede protokollen fra 29. april 2026"
    agenda = read_agenda(session, may)
    items = (
        replace(i, title=own) if i.standard is StandardItem.APPROVE_MINUTES else i
        for i in agenda.items
    )
    save_agenda(session, replace(agenda, items=tuple(items)))
    mark_sent(session, april)
    lock_anyway(session, april, datetime(2026, 5, 1, 9))
    assert approves(session, may) == [own]


def test_it_is_found_where_a_sent_agenda_approves_again_or_leaves_out(session: Session) -> None:
    def told(meeting: MeetingId) -> dict[str, str]:
        found = meeting_findings(session, meeting, Language.BOKMAL, date(2026, 6, 1))
        return {one.code: one.text for one in found if one.code.startswith("minutes_")}

    april, may, june = (planned(session, day) for day in (APRIL, MAY, JUNE))

    mark_sent(session, april)
    lock_anyway(session, april, datetime(2026, 5, 1, 9))
    mark_sent(session, may)
    assert told(may) == {}
    lock_anyway(session, may, datetime(2026, 5, 28, 9))
    act(session, june, MeetingAction.BEGIN_AGENDA)
    agenda = read_agenda(session, june)
    items = (
        replace(i, title=of(29, "april")) if i.standard is StandardItem.APPROVE_MINUTES else i
        for i in agenda.items
    )
    save_agenda(session, replace(agenda, items=tuple(items)))
    mark_sent(session, june)
    assert told(june) == {
        "minutes_approved_before": f"Protokollen fra møtet 29.{NBSP}april 2026 står alt til "
        f"godkjenning i møtet 27.{NBSP}mai 2026.",
        "minutes_left_out": f"Protokollen fra møtet 27.{NBSP}mai 2026 er låst, men ingen sak "
        "her godkjenner den.",
    }


def test_the_minutes_that_an_item_of_somebodys_own_words_names_are_put_right(
    session: Session,
) -> None:
    april, may, june = (planned(session, day) for day in (APRIL, MAY, JUNE))
    for meeting, at in ((april, datetime(2026, 5, 1, 9)), (may, datetime(2026, 5, 28, 9))):
        mark_sent(session, meeting)
        lock_anyway(session, meeting, at)
    mark_sent(session, june)
    (item,) = (i for i in read_agenda(session, june).items if i.title == of(27, "mai"))
    typed = replace(item, title="Godkjenning av protokollen frå 29. april 2026")
    assert minutes_approved_in(session, june, item) == may
    assert minutes_approved_in(session, june, typed) == april
    assert minutes_approved_in(session, june, replace(item, title=NAMELESS)) == may
    session.get_one(MinutesRow, april).locked_at = None
    session.flush()
    assert minutes_approved_in(session, june, typed) is None
