"""Cases on an agenda: numbers without gaps, sent numbers for good, everything undoable."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from agenda_app.checks.agenda import numbers as check_numbers
from agenda_app.db.storage import Storage
from agenda_app.domain.access import exempt
from agenda_app.domain.agenda import ItemState, ItemType, move, remove, set_state
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingAction, MeetingState
from agenda_app.errors import ConflictError, UserError
from agenda_app.services import (
    agendas,
    cases,
    committees,
    control,
    meetings,
    putting_on,
    queue,
)
from tests.builders import a_municipality, saved_case, saved_meeting


def numbers(agenda: agendas.Agenda) -> list[str]:
    return [str(item.number) for item in agenda.items if item.number]


def test_an_unsent_meeting_numbers_on_after_the_unsent_one_before_it(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        later = saved_meeting(session, day=date(2026, 6, 17))
        assert numbers(agendas.read_agenda(session, later.id))[0] == "PS 1/26"
        saved_meeting(session, day=date(2026, 4, 29))
        assert numbers(agendas.read_agenda(session, later.id))[0] == "PS 4/26"


def test_numbers_are_per_committee_and_per_year(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        saved_meeting(session, "KST", date(2026, 12, 9))
        next_year = saved_meeting(session, "KST", date(2027, 1, 20))
        other = saved_meeting(session, "FSK", date(2026, 12, 10))
        assert numbers(agendas.read_agenda(session, next_year.id))[0] == "PS 1/27"
        assert numbers(agendas.read_agenda(session, other.id))[0] == "PS 1/26"


def test_sent_numbers_stay_when_something_is_added_or_withdrawn(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        first = saved_case(session, "Kaia", "KST")
        late = saved_case(session, "Sen sak", "KST")
        putting_on.put_cases(session, meeting.id, [first.id])
        meetings.act(session, meeting.id, MeetingAction.SEND)
        agenda = agendas.read_agenda(session, meeting.id)
        withdrawn = agendas.save_agenda(session, set_state(agenda, 2, ItemState.WITHDRAWN))
        assert str(withdrawn.items[2].number) == "PS 3/26"
        after = putting_on.put_cases(session, meeting.id, [late.id]).after
        assert {i.title: str(i.number) for i in after.items}["Sen sak"] == "PS 5/26"
        with pytest.raises(UserError, match="sendt ut med nummer"):
            agendas.save_agenda(session, replace(after, items=after.items[:2]))


def test_a_case_added_to_a_sent_meeting_and_a_later_meeting_do_not_claim_one_number(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session, day=date(2026, 4, 29))
        later = saved_meeting(session, day=date(2026, 6, 17))
        first = saved_case(session, "Kaia", "KST")
        putting_on.put_cases(session, meeting.id, [first.id])
        meetings.act(session, meeting.id, MeetingAction.SEND)
        late = saved_case(session, "Sen sak", "KST")
        added = putting_on.put_cases(session, meeting.id, [late.id]).after
        assert numbers(added)[-1] == "PS 5/26"
        assert numbers(agendas.read_agenda(session, later.id))[0] == "PS 6/26"
        facts = control.meeting_facts(session, meeting.id)
        assert [*check_numbers(facts, Language.BOKMAL, date(2026, 4, 23))] == []


def test_a_number_that_was_sent_is_never_used_again(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        meetings.act(session, _with_a_case(session, meeting), MeetingAction.SEND)
        meetings.act(session, meeting.id, MeetingAction.CANCEL)
        following = saved_meeting(session, day=date(2026, 6, 17))
        assert numbers(agendas.read_agenda(session, following.id))[0] == "PS 5/26"


def _with_a_case(session, meeting):  # type: ignore[no-untyped-def]
    case = saved_case(session, "Kaia", "KST")
    putting_on.put_cases(session, meeting.id, [case.id])
    return meeting.id


def test_one_item_read_alone_is_what_it_is_on_its_agenda(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        saved_meeting(session, day=date(2026, 4, 15))
        meeting = saved_meeting(session)
        ids = [saved_case(session, title, "KST").id for title in ("A", "B", "C")]
        putting_on.put_cases(session, meeting.id, ids[:1])
        putting_on.put_cases(session, meeting.id, ids[1:2], kind=ItemType.RS)
        for step in (None, MeetingAction.SEND):
            if step is not None:
                meetings.act(session, meeting.id, step)
                putting_on.put_cases(session, meeting.id, ids[2:])
            for item in agendas.read_agenda(session, meeting.id).items:
                assert agendas.read_item(session, item.id) == item


def test_moving_changes_the_order_and_the_numbers_follow(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        ids = [saved_case(session, title, "KST").id for title in ("A", "B", "C")]
        agenda = putting_on.put_cases(session, meeting.id, ids).after
        moved = agendas.save_agenda(session, move(agenda, 4, 2))
    by_title = {item.title: str(item.number) for item in moved.items}
    assert (by_title["C"], by_title["A"], by_title["B"]) == ("PS 3/26", "PS 4/26", "PS 5/26")


def test_an_item_that_is_undone_twice_comes_back_whole(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        case = saved_case(session, "Kaia", "KST")
        full = putting_on.put_cases(session, meeting.id, [case.id]).after
        without = agendas.save_agenda(session, remove(full, 2))
        back = agendas.save_agenda(session, replace(full, version=without.version))
        assert back.items == full.items


def test_a_case_cannot_stand_on_two_agendas(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        first = saved_meeting(session, day=date(2026, 4, 29))
        second = saved_meeting(session, day=date(2026, 6, 17))
        case = saved_case(session, "Kaia", "KST")
        placed = putting_on.put_cases(session, first.id, [case.id]).after
        copy = agendas.read_agenda(session, second.id)
        with pytest.raises(UserError, match="allerede på en saksliste"):
            agendas.save_agenda(session, replace(copy, items=(placed.items[2],)))


def test_two_people_cannot_overwrite_each_other(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        agenda = agendas.read_agenda(session, meeting.id)
        agendas.save_agenda(session, agenda)
        with pytest.raises(ConflictError):
            agendas.save_agenda(session, agenda)


def test_a_postponed_case_is_back_in_the_queue_with_its_history(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        _with_a_case(session, meeting)
        names = {c.id: c.name for c in committees.committees(session)}
        assert queue.queue(session, names) == ()
        meetings.act(session, meeting.id, MeetingAction.SEND)
        agenda = agendas.read_agenda(session, meeting.id)
        agendas.save_agenda(session, set_state(agenda, 2, ItemState.POSTPONED))
        (line,) = queue.queue(session, names)
        assert line.history == (("Kommunestyret", meeting.date, ItemState.POSTPONED),)
        again = saved_meeting(session, day=date(2026, 6, 17))
        putting_on.put_cases(session, again.id, [line.case_id])
        assert queue.queue(session, names) == ()


def test_a_case_that_was_put_off_waits_where_it_was_put_off(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        case = saved_case(session, "Kaia", "FSK", "KST")
        putting_on.put_cases(session, meeting.id, [case.id])
        meetings.act(session, meeting.id, MeetingAction.SEND)
        agenda = agendas.read_agenda(session, meeting.id)
        agendas.save_agenda(session, set_state(agenda, 2, ItemState.POSTPONED))
        names = {c.id: c.name for c in committees.committees(session)}
        (line,) = queue.queue(session, names)
    assert line.committee == "Kommunestyret"
    assert line.history == (("Kommunestyret", meeting.date, ItemState.POSTPONED),)
    assert line.waits_for == "Formannskapet"


def test_the_next_committee_waits_for_the_one_before(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        case = saved_case(session, "To trinn", "FSK", "KST")
        names = {c.id: c.name for c in committees.committees(session)}
        (line,) = queue.queue(session, names)
        assert (line.committee, line.waits_for) == ("Formannskapet", "")
        first = saved_meeting(session, "FSK", date(2026, 4, 15))
        putting_on.put_cases(session, first.id, [case.id])
        (line,) = queue.queue(session, names)
        assert (line.committee, line.waits_for) == ("Kommunestyret", "Formannskapet")
        assert line.waits_until == date(2026, 4, 15)


def test_a_meeting_goes_from_draft_to_held(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        assert meeting.state is MeetingState.PLANNED
        with pytest.raises(UserError, match="Sett opp sakslisten, og send"):
            meetings.act(session, meeting.id, MeetingAction.SEND)
        _with_a_case(session, meeting)
        assert meetings.read_meeting(session, meeting.id).state is MeetingState.DRAFT
        with pytest.raises(UserError, match="Send innkallingen først"):
            meetings.act(session, meeting.id, MeetingAction.HOLD)
        meetings.act(session, meeting.id, MeetingAction.SEND)
        held = meetings.act(session, meeting.id, MeetingAction.HOLD)
        assert held.state is MeetingState.HELD
        states = {i.state for i in agendas.read_agenda(session, meeting.id).items}
        assert states == {ItemState.TREATED}
        with pytest.raises(UserError, match="Ta det opp igjen først"):
            meetings.act(session, meeting.id, MeetingAction.SEND)


def test_a_case_made_exempt_elsewhere_moves_last_before_the_numbers_freeze(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        first, second = (saved_case(session, title, "KST") for title in ("A", "B"))
        putting_on.put_cases(session, meeting.id, [first.id, second.id])
        case = cases.read_case(session, first.id)
        cases.save_case(session, replace(case, access=exempt("offl. § 23")))
        planned = agendas.read_agenda(session, meeting.id)
        assert planned.items[-1].title == "A"
        assert [agendas.read_item(session, i.id) for i in planned.items] == list(planned.items)
        meetings.act(session, meeting.id, MeetingAction.SEND)
        sent = agendas.read_agenda(session, meeting.id)
    assert [i.number for i in sent.items] == [i.number for i in planned.items]
    assert [i.title for i in sent.items] == [i.title for i in planned.items]


def test_a_series_can_begin_in_the_middle_of_a_year(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        body = committees.committee_by_code(session, "kst")
        committees.set_next_serial(session, body.id, 2026, ItemType.PS, 10)
        meeting = saved_meeting(session)
        assert numbers(agendas.read_agenda(session, meeting.id))[0] == "PS 10/26"
        _with_a_case(session, meeting)
        meetings.act(session, meeting.id, MeetingAction.SEND)
        with pytest.raises(UserError, match="brukes aldri om igjen"):
            committees.set_next_serial(session, body.id, 2026, ItemType.PS, 13)
