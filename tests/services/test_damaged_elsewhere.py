"""One meeting came to harm: what is told of the resolutions and secrets of the others."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.access import exempt
from agenda_app.domain.committee import StandardItem
from agenda_app.domain.followup import Which
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.domain.text import plain
from agenda_app.errors import DamagedError
from agenda_app.jobs import run_to_end
from agenda_app.produce.question import asking_all
from agenda_app.proof.page_reader import PageReader
from agenda_app.services.agendas import read_agenda
from agenda_app.services.cases import case_lines, read_case, save_case
from agenda_app.services.control import meeting_findings
from agenda_app.services.following import follow_resolutions, followed, not_followed, unfollowed
from agenda_app.services.followup import save_follow_up
from agenda_app.services.home import home
from agenda_app.services.minutes_corrections import approvals, minutes_approved_in
from agenda_app.services.putting_on import put_cases
from agenda_app.services.renaming import carry_person_name
from agenda_app.services.secrets import secrets_of
from agenda_app.services.status import list_content, report_content
from tests.builders import a_municipality, saved_case, saved_meeting
from tests.decided import held
from tests.services.protocol import DAY, Protocol
from tests.services.test_damaged_meeting import harm

ON = date(2026, 6, 30)
NAMED = "møtet 29.04.2026 i Kommunestyret"


def two_held(storage: Storage) -> tuple[Protocol, Protocol]:
    """Hold a council and an executive committee, and follow what both decided."""
    with storage.database.write("test") as session:
        first = held(session)
        second = held(session, "Brua", code="FSK")
        assert follow_resolutions(session) == 4
    return first, second


HARMS = {
    "state": ("meetings", "state", "'song'", "id = {meeting}"),
    "day": ("meetings", "starts", "'29. april'", "id = {meeting}"),
    "item": ("agenda_items", "state", "'song'", "id = {item}"),
    "item_minutes": ("item_minutes", "elections", "'[7]'", "item_id = {item}"),
    "step": ("follow_ups", "due", "'soon'", "item_id = {item}"),
}


@pytest.mark.parametrize("harmed", HARMS)
def test_the_resolutions_of_the_other_meetings_are_followed_on(
    storage: Storage, harmed: str
) -> None:
    first, second = two_held(storage)
    table, column, value, where = HARMS[harmed]
    harm(storage, table, column, value, where.format(meeting=first.meeting, item=first.case(1)))
    with storage.database.write("test") as session:
        assert unfollowed(session) == follow_resolutions(session) == 0
        assert not_followed(session) == ()
        shown = followed(session)
        save_follow_up(session, replace(shown.lines[0].point, owner="Siv Moe"))
    # What is followed already is told as long as it can be read.
    told = {first.meeting, second.meeting} if harmed == "item_minutes" else {second.meeting}
    assert {line.meeting_id for line in shown.lines} == told
    (error,) = shown.damaged
    assert (NAMED if harmed != "day" else f"møte {first.meeting} i Kommunestyret") in str(error)


def test_the_papers_on_resolutions_say_which_meeting_they_leave_out(storage: Storage) -> None:
    first, _ = two_held(storage)
    harm(storage, "item_minutes", "elections", "'[7]'", f"item_id = {first.case(1)}")
    with storage.database.read() as session:
        papers = (
            list_content(session, storage.files, ON, Which.ALL),
            report_content(session, storage.files, ON, Audience.PUBLIC),
        )
    for paper in papers:
        told = plain(paper.text)
        assert f"{NAMED}, er skadet" in told
        assert "Vedtakspunkter derfra kan mangle her." in told
        assert "Formannskapet 29.04.2026" in told


def sharing(session: Session, protocol: Protocol) -> tuple[MeetingId, MeetingId]:
    """Put the case of a held meeting, exempt now, on another; a third has one of its own."""
    (case_id,) = (i.case_id for i in read_agenda(session, protocol.meeting).items if i.case_id)
    save_case(session, replace(read_case(session, case_id), access=exempt("offl. § 13")))
    made = []
    for weeks, case in ((1, case_id), (2, saved_case(session, "Brua", "KST").id)):
        meeting = saved_meeting(session, "KST", DAY + timedelta(weeks=weeks)).id
        assert meeting is not None
        put_cases(session, meeting, [case])
        made.append(meeting)
    return made[0], made[1]


HIDING = {
    "item_minutes": ("votes", "'[7]'", "1 = 1"),
    "attendance_events": ("kind", "'song'", "kind = 'arrived'"),
    "meetings": ("state", "'song'", "id = {}"),
}


@pytest.mark.parametrize("table", HIDING)
def test_what_a_damaged_meeting_hides_is_said_to_be_unknown(storage: Storage, table: str) -> None:
    with storage.database.write("test") as session:
        protocol = held(session)
        follow_resolutions(session)
        shares, alone = sharing(session, protocol)
    value = {"item_minutes": ("votes", "'[7]'"), "meetings": ("state", "'song'")}
    column, harmed = value.get(table, ("kind", "'song'"))
    harm(
        storage,
        table,
        column,
        harmed,
        "1 = 1" if table != "meetings" else f"id = {protocol.meeting}",
    )
    with storage.database.read() as session:
        found = secrets_of(session, shares, DAY)
        assert found.unknown == (NAMED,)
        assert "Kaia" in {secret.text for secret in found.secrets}
        assert secrets_of(session, alone, DAY).unknown == ()
    reader = PageReader(b"")
    try:
        meetings, at = (shares, protocol.meeting), datetime(2026, 5, 1)
        work = asking_all(storage, meetings, DAY, at, reader.ask)
        assert run_to_end(work).secrets.unknown == (NAMED,)
    finally:
        reader.close()


def test_the_checks_the_lists_and_the_names_of_other_meetings_live(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = held(session)
        other = saved_meeting(session, "KST", DAY + timedelta(weeks=1)).id
        assert other is not None
    harm(storage, "agenda_items", "state", "'song'", f"id = {protocol.case(1)}")
    harm(storage, "minutes", "signers", "'null'", f"meeting_id = {protocol.meeting}")
    with storage.database.write("test") as session:
        meeting_findings(session, other, Language.BOKMAL, DAY)
        assert [line.meeting.id for line in home(session).lines] == [protocol.meeting, other]
        assert approvals(session, other) == ()
        approval = next(
            item
            for item in read_agenda(session, other).items
            if item.standard is StandardItem.APPROVE_MINUTES
        )
        assert minutes_approved_in(session, other, approval) is None
        carry_person_name(session, protocol.person("Geir"), "Geir Lid")


@pytest.mark.parametrize(
    ("table", "column"), [("case_papers", "date"), ("treatments", "earlier_date")]
)
def test_a_case_with_a_damaged_date_is_named_and_the_others_are_read(
    storage: Storage, table: str, column: str
) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        first, second = (saved_case(session, title, "KST").id for title in ("Kaia", "Brua"))
    assert first is not None
    assert second is not None
    harm(storage, table, column, "'i går'", f"case_id = {first}")
    with storage.database.read() as session:
        with pytest.raises(DamagedError, match=r"lagret om sak 2026/12, er skadet") as caught:
            read_case(session, first)
        assert read_case(session, second).title == "Brua"
        assert len(case_lines(session)) == 2
    assert "De andre sakene" in caught.value.remedy.bokmal


def test_an_exemption_whose_end_is_damaged_has_none(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        case = saved_case(session, "Kaia", "KST")
        until = replace(case, access=exempt("offl. § 13", date(2020, 1, 1)))
        assert save_case(session, until).access.is_public(DAY)
    harm(storage, "cases", "access_until", "'snart'", f"id = {case.id}")
    with storage.database.read() as session:
        (line,) = case_lines(session)
    assert line.access == exempt("offl. § 13")
    assert not line.access.is_public(DAY)
