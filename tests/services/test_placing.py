"""What a meeting's page does to cases, and its way back."""

from __future__ import annotations

from dataclasses import replace

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, exempt
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.case import Attachment
from agenda_app.domain.meeting import MeetingAction, MeetingState
from agenda_app.services import agendas, cases, meeting_steps, meetings, placing, putting_on
from agenda_app.services.importing import keep
from agenda_app.services.meeting_overview import meeting_overview
from agenda_app.services.placing import CaseAccess
from tests.builders import a_municipality, saved_case, saved_meeting


def test_a_case_without_a_route_is_placed_taken_back_and_placed_again(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        case = saved_case(session, "Uten rute")
        placed = putting_on.put_cases(session, meeting.id, [case.id])
        after = cases.read_case(session, case.id)
        putting_on.restore(session, placed.before, placed.cases_before)
        again = placing.place_again(session, placed.after, [after])
        assert again.items == placed.after.items
        assert cases.read_case(session, case.id).treatments == after.treatments


def test_attachments_are_added_removed_and_added_under_their_ids(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        case = saved_case(session, "Kaia", "KST")
        files = [
            Attachment(None, title, keep(storage.files, title.encode(), f"{title}.pdf"))
            for title in ("Kart", "Brev")
        ]
        added = placing.add_attachments(session, case.id, files)
        assert [attachment.title for attachment in added] == ["Kart", "Brev"]
        removed = placing.remove_attachments(session, case.id, added[:1])
        assert removed == added[:1]
        assert cases.read_case(session, case.id).attachments == added[1:]
        assert placing.add_attachments(session, case.id, removed) == removed


def test_an_exemption_moves_the_case_to_the_end_of_its_agenda(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        case = saved_case(session, "Kaia", "KST")
        agenda = putting_on.put_cases(session, meeting.id, [case.id]).after
        wanted = CaseAccess(exempt("offl. § 14"), "Innkjøp")
        saved = placing.decide_access(session, case.id, wanted, agenda)
        assert saved.items[-1].access == wanted.access
        assert saved.items[-1].public_title == "Innkjøp"
        assert str(saved.items[-1].number) == "PS 4/26"


def test_the_overview_tells_attachments_officers_and_who_waits(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        case = saved_case(session, "Kaia", "KST")
        saved_case(session, "Venter", "KST")
        putting_on.put_cases(session, meeting.id, [case.id])
        file = keep(storage.files, b"kart", "kart.pdf")
        placing.add_attachments(session, case.id, [Attachment(None, "Kart", file, OPEN, 2)])
        newer = cases.read_case(session, case.id)
        paper = replace(newer.paper, number=2, case_officer="Trond Engan")
        cases.save_case(session, replace(newer, paper=paper))
        shown = meeting_overview(session, meeting.id)
    assert [a.title for a in shown.attachments[case.id]] == ["Kart"]
    assert shown.officers[case.id] == "Trond Engan"
    assert [line.title for line in shown.waiting] == ["Venter"]
    assert shown.committee.code == "KST"


def test_a_planned_meeting_is_begun_and_sent_in_one_step(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        sent = meeting_steps.mark_sent(session, meeting.id)
        assert sent.state is MeetingState.SENT


def test_a_meeting_held_by_mistake_is_taken_back_with_its_items(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        case = saved_case(session, "Kaia", "KST")
        putting_on.put_cases(session, meeting.id, [case.id])
        meeting_steps.mark_sent(session, meeting.id)
        sent = agendas.read_agenda(session, meeting.id)
        meetings.act(session, meeting.id, MeetingAction.HOLD)
        back = meeting_steps.reopen(session, meeting.id)
        assert back.state is MeetingState.SENT
        agenda = agendas.read_agenda(session, meeting.id)
        assert {item.state for item in agenda.items} == {ItemState.PLANNED}
        assert agenda.items == sent.items
