"""A case that one committee decides in another's place is reported to that one's next meeting."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, Access, exempt
from agenda_app.domain.agenda import AgendaItem, ItemType
from agenda_app.domain.attendance_events import Arrived, Moment, Phase
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes import ClosedSession, ClosingGround, ItemMinutes
from agenda_app.domain.printed import Audience
from agenda_app.domain.secrets import SecretKind
from agenda_app.errors import UserError
from agenda_app.services.agendas import read_agenda, read_item
from agenda_app.services.attendance_changes import enter_events
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.committees import committee_by_code
from agenda_app.services.control import meeting_findings
from agenda_app.services.extract import item_minutes_content
from agenda_app.services.locking import adjourn, lock
from agenda_app.services.meeting_planning import add_meeting
from agenda_app.services.meeting_removal import bring_meeting_back, remove_meeting
from agenda_app.services.meeting_steps import cancel, mark_sent, reopen
from agenda_app.services.meetings import read_meeting
from agenda_app.services.minutes import save_item_minutes
from agenda_app.services.secrets import secrets_of
from agenda_app.services.urgent import mark_urgent
from tests.builders import TODAY, a_text
from tests.decided import case_id, cases_of
from tests.services.protocol import Protocol, a_protocol, a_vote, at, roll_called
from tests.services.test_locking import NOW, signed

JUNE = date(2026, 6, 10)


def council(session: Session) -> CommitteeId:
    found = committee_by_code(session, "KST").id
    assert found is not None
    return found


def urgent(session: Session, access: Access = OPEN, route: tuple[str, ...] = ()) -> Protocol:
    """Call the executive committee to decide a case in the council's place."""
    protocol = a_protocol(session, "Ny ferge", code="FSK", route=route)
    case = read_case(session, case_id(cases_of(protocol)[0]))
    save_case(session, replace(case, access=access))
    item = read_item(session, protocol.case(1))
    mark_urgent(session, protocol.meeting, item, council(session))
    return protocol


def locked(session: Session, protocol: Protocol) -> None:
    roll_called(session, protocol)
    item = protocol.case(1)
    save_item_minutes(session, ItemMinutes(item, votes=(a_vote(session, item),)))
    adjourn(session, protocol.meeting, time(20))
    signed(session, protocol)
    lock(session, protocol.meeting, NOW)


def sent(session: Session, day: date, at: time | None = None) -> MeetingId:
    """Call the council to a meeting, and return it."""
    found = add_meeting(session, council(session), day, at=at).id
    assert found is not None
    mark_sent(session, found)
    return found


def reports(session: Session, meeting_id: MeetingId | None) -> list[AgendaItem]:
    assert meeting_id is not None
    items = read_agenda(session, meeting_id).items
    return [item for item in items if item.reports is not None]


def test_the_planned_meeting_of_the_council_gets_one_report_when_the_minutes_are_locked(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        protocol = urgent(session)
        planned = add_meeting(session, council(session), JUNE).id
        assert reports(session, planned) == []
        locked(session, protocol)
        (report,) = reports(session, planned)
        later = add_meeting(session, council(session), date(2026, 9, 9)).id
        assert reports(session, later) == []
    assert (report.type, report.reports) == (ItemType.RS, protocol.case(1))
    number = str(cases_of(protocol)[0].number).replace(" ", "\N{NO-BREAK SPACE}")
    assert report.title.endswith(f": {number} Ny ferge")
    assert report.title.startswith("Melding om hastevedtak i formannskapet 29.")


def test_a_meeting_that_is_planned_afterwards_takes_the_report_along(storage: Storage) -> None:
    with storage.database.write("test") as session:
        locked(session, urgent(session))
        assert len(reports(session, add_meeting(session, council(session), JUNE).id)) == 1


@pytest.mark.parametrize(("away", "lines"), [((), 1), (("Bo", "Egil", "Frid", "Geir"), 0)])
def test_what_too_few_voted_on_is_not_said_to_be_decided_in_haste(
    storage: Storage, away: tuple[str, ...], lines: int
) -> None:
    with storage.database.write("test") as session:
        protocol = urgent(session)
        roll_called(session, protocol, *away)
        item = protocol.case(1)
        own = a_text("Saken avgjøres ikke her.")
        votes = (a_vote(session, item),)
        save_item_minutes(session, ItemMinutes(item, votes=votes, is_edited=True, resolution=own))
        adjourn(session, protocol.meeting, time(20))
        case = case_id(cases_of(protocol)[0])
        to = (Audience.INTERNAL, TODAY)
        made = item_minutes_content(session, storage.files, protocol.meeting, case, *to)
    assert sum("avgjort som hastesak" in line for line in made.item.before) == lines


def test_the_next_meeting_hears_of_it_though_its_notice_is_out(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = urgent(session)
        over = sent(session, NOW.date())  # it begins at six, after the minutes are locked
        later = add_meeting(session, council(session), JUNE).id
        locked(session, protocol)
        (report,) = reports(session, over)
        assert reports(session, later) == []
    assert not report.frozen  # so it is new beside what was sent, and goes out as a supplement


def test_a_meeting_that_has_begun_hears_of_nothing_more(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = urgent(session)
        begun = sent(session, NOW.date(), time(9))
        later = add_meeting(session, council(session), JUNE).id
        locked(session, protocol)
        assert reports(session, begun) == []
        assert len(reports(session, later)) == 1


@pytest.mark.parametrize("gone", [cancel, remove_meeting])
def test_the_next_meeting_hears_of_it_when_one_is_not_held(
    storage: Storage, gone: Callable[[Session, MeetingId], object]
) -> None:
    with storage.database.write("test") as session:
        protocol = urgent(session)
        first = add_meeting(session, council(session), JUNE).id
        later = add_meeting(session, council(session), date(2026, 9, 9)).id
        assert first is not None
        locked(session, protocol)
        gone(session, first)
        assert len(reports(session, later)) == 1


@pytest.mark.parametrize("gone", [cancel, remove_meeting])
@pytest.mark.parametrize(("hour", "heard"), [(9, 1), (11, 0)])
def test_a_called_meeting_still_to_be_held_hears_of_it_when_one_before_is_not(
    storage: Storage, gone: Callable[..., object], hour: int, heard: int
) -> None:
    with storage.database.write("test") as session:
        protocol = urgent(session)
        first = add_meeting(session, council(session), NOW.date() + timedelta(days=1)).id
        assert first is not None
        locked(session, protocol)
        called = sent(session, JUNE, time(10))
        later = add_meeting(session, council(session), date(2026, 9, 9)).id
        gone(session, first, now=datetime.combine(JUNE, time(hour)))
        assert len(reports(session, called)) == heard
        assert len(reports(session, later)) == 1 - heard


def test_a_meeting_that_comes_back_reports_nothing_twice(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = urgent(session)
        first = add_meeting(session, council(session), JUNE).id
        assert first is not None
        locked(session, protocol)
        alone = remove_meeting(session, first)
        assert len(reports(session, bring_meeting_back(session, alone).id)) == 1
        gone = remove_meeting(session, first)
        later = add_meeting(session, council(session), date(2026, 9, 9)).id
        assert len(reports(session, later)) == 1
        assert reports(session, bring_meeting_back(session, gone).id) == []


def test_the_report_of_an_exempt_case_has_no_title(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = urgent(session, exempt("offl. § 13"))
        planned = add_meeting(session, council(session), JUNE).id
        locked(session, protocol)
        (report,) = reports(session, planned)
    assert "ferge" not in report.title


def test_the_report_of_a_case_that_is_exempt_by_now_is_searched_for_its_title(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        protocol = urgent(session)
        planned = add_meeting(session, council(session), JUNE).id
        assert planned is not None
        locked(session, protocol)
        before = secrets_of(session, planned, TODAY)
        case = read_case(session, case_id(cases_of(protocol)[0]))
        save_case(session, replace(case, access=exempt("offl. § 23")))
        after = secrets_of(session, planned, TODAY)
    (report,) = (title for title in before.open_titles if "hastevedtak" in title)
    assert report.endswith("Ny ferge")
    assert [one.text for one in before.secrets if one.kind is SecretKind.TITLE] == []
    assert [one.text for one in after.secrets if one.kind is SecretKind.TITLE] == ["Ny ferge"]
    assert report not in after.open_titles


def test_doors_stay_behind_who_came_before_them(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = urgent(session)
        roll_called(session, protocol, "Aud")
        item = protocol.case(1)
        came = Moment(Phase.DURING, item, at(18, 20))
        enter_events(session, protocol.meeting, Arrived(None, protocol.person("Aud"), came))
        doors = ClosedSession(ClosingGround.CONFIDENTIALITY, "", time(18, 30), time(18, 45))
        votes = (a_vote(session, item),)
        save_item_minutes(session, ItemMinutes(item, votes=votes, closed=(doors,)))
        case = case_id(cases_of(protocol)[0])
        adjourn(session, protocol.meeting, time(20))
        made = item_minutes_content(
            session, storage.files, protocol.meeting, case, Audience.INTERNAL, TODAY
        ).item
    (after,) = made.doors_after
    assert "hastesak" in made.before[0]
    assert "Aud" in made.before[after - 1]


def test_the_minutes_say_in_whose_place_it_was_decided(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = urgent(session)
        locked(session, protocol)
        one = item_minutes_content(
            session,
            storage.files,
            protocol.meeting,
            case_id(cases_of(protocol)[0]),
            Audience.PUBLIC,
            TODAY,
        )
    said = "Saken ble avgjort som hastesak i stedet for i kommunestyret (koml. § 11-8 første ledd)."
    assert one.item.before[0] == said


def test_a_committee_decides_its_own_case_in_nobodys_place(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Ny ferge", code="KST")
        item = read_item(session, protocol.case(1))
        with pytest.raises(UserError, match="sin egen sak"):
            mark_urgent(session, protocol.meeting, item, council(session))


@pytest.mark.parametrize(("route", "is_told"), [(("FSK", "KST"), True), (("FSK",), False)])
def test_that_the_case_goes_on_to_whom_it_was_decided_for_is_told(
    storage: Storage, route: tuple[str, ...], is_told: bool
) -> None:
    with storage.database.write("test") as session:
        protocol = urgent(session, route=route)
        found = meeting_findings(session, protocol.meeting, Language.BOKMAL, TODAY)
    assert ("urgent_goes_on" in {finding.code for finding in found}) is is_told


def test_the_report_says_the_hour_where_the_committee_met_twice_that_day(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = urgent(session)
        met = read_meeting(session, protocol.meeting)
        add_meeting(session, met.committee_id, met.date, at=time(18))
        locked(session, protocol)
        planned = add_meeting(session, council(session), JUNE).id
        (report,) = reports(session, planned)
    assert " 2026 kl.\u00a009.00: " in report.title


def test_the_next_meeting_reports_what_one_that_is_not_held_would_have(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = urgent(session)
        first, second = (
            add_meeting(session, council(session), day).id for day in (JUNE, date(2026, 9, 9))
        )
        assert first is not None
        locked(session, protocol)
        assert [len(reports(session, one)) for one in (first, second)] == [1, 0]
        cancel(session, first)
        assert len(reports(session, second)) == 1
        reopen(session, first)
        assert [len(reports(session, one)) for one in (first, second)] == [1, 0]
        gone = remove_meeting(session, first)
        assert len(reports(session, second)) == 1
        back = bring_meeting_back(session, gone).id
        assert [len(reports(session, one)) for one in (back, second)] == [0, 1]
