"""What came in goes out again and comes back as it was; work on it is never lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from agenda_app.db.base import Base
from agenda_app.db.models import FileRow
from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN
from agenda_app.domain.agenda import move
from agenda_app.domain.case import Attachment
from agenda_app.domain.meeting import MeetingAction, MeetingId
from agenda_app.domain.verdict import FileKind, PageSize, TrackedChanges, Verdict
from agenda_app.errors import UserError
from agenda_app.services.agendas import read_agenda, save_agenda
from agenda_app.services.cases import case_lines, delete_case, read_case, save_case
from agenda_app.services.committees import committee_by_code
from agenda_app.services.home import home
from agenda_app.services.importing import keep, keep_paper
from agenda_app.services.meeting_planning import add_meeting
from agenda_app.services.meeting_removal import remove_meeting
from agenda_app.services.meetings import act, read_meeting, save_meeting
from agenda_app.services.normalised import keep_normalised
from agenda_app.services.putting_on import put_cases
from agenda_app.services.taking_back import take_back, take_in_again
from agenda_app.services.taking_in import NewMeeting, Taken, take_in
from tests.builders import a_municipality, saved_case, saved_meeting
from tests.services.test_taking_in import DAY, a_read

_UNTOUCHED = frozenset({"audit", "files"})


def everything(session: Session) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table but the versions, which only rise."""
    session.flush()
    found = {}
    for table in Base.metadata.sorted_tables:
        if table.name not in _UNTOUCHED:
            columns = [column for column in table.columns if column.name != "version"]
            rows = session.execute(select(*columns)).all()
            found[table.name] = sorted(map(tuple, rows), key=repr)
    return found


def nowhere(_session: Session) -> None:
    return None


def on_a_meeting(session: Session) -> MeetingId:
    meeting = saved_meeting(session)
    assert meeting.id is not None
    put_cases(session, meeting.id, [saved_case(session, "Sto der før", "KST").id])
    return meeting.id


def on_a_new_one(session: Session) -> NewMeeting:
    body = committee_by_code(session, "KST")
    assert body.id is not None
    return NewMeeting(body.id, DAY)


Goal = Callable[[Session], MeetingId | NewMeeting | None]


def two_files(session: Session, storage: Storage, goal: Goal = nowhere) -> Taken:
    """Take in two papers and an attachment of the first."""
    wanted = goal(session)
    papers = [
        keep_paper(storage.files, a_read(title), title.encode(), f"{title}.docx")
        for title in ("Kai", "Skole")
    ]
    chart = Attachment(None, "Kart", keep(storage.files, b"kart", "kart.png"), pages=1)
    return take_in(session, papers, wanted, [chart])


@pytest.mark.parametrize("goal", [nowhere, on_a_meeting, on_a_new_one])
def test_undo_leaves_no_row_and_redo_brings_every_row_back(storage: Storage, goal: Goal) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        wanted = goal(session)
        before = everything(session)
        taken = two_files(session, storage, lambda _: wanted)
        after = everything(session)
        for _ in range(2):
            gone = take_back(session, taken)
            assert everything(session) == before
            taken = take_in_again(session, gone)
            assert everything(session) == after
        assert len(taken.case_ids) == 2


def test_pages_that_were_made_of_an_attachment_meanwhile_are_nobodys_work(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        taken = two_files(session, storage)
        file = taken.cases[0].case.attachments[0].file
        assert file is not None
        pages = keep(storage.files, b"pages", "kart.pdf")
        made = Verdict(FileKind.PICTURE, pages=(PageSize(595, 842),) * 3)
        keep_normalised(session, file, TrackedChanges.ASK, 1, pages, made)
        changed = read_case(session, taken.case_ids[0]).attachments[0]
        assert changed.pages == 3
        gone = take_back(session, taken)
        assert case_lines(session) == ()
        back = take_in_again(session, gone)
        assert read_case(session, back.case_ids[0]).attachments[0].pages == 3


def test_the_files_stay_while_the_cases_are_away(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        taken = two_files(session, storage)
        kept = {row.sha256 for row in session.scalars(select(FileRow))}
        take_back(session, taken)
        assert {row.sha256 for row in session.scalars(select(FileRow))} == kept
    source = taken.cases[0].case.paper.source
    assert source is not None
    assert storage.files.get(source.sha256) == b"Kai"


def test_the_lines_come_back_to_where_they_stood(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        taken = two_files(session, storage, on_a_meeting)
        agenda = read_agenda(session, taken.meeting_id)
        at = [item.title for item in agenda.items].index("Skole")
        agenda = save_agenda(session, move(agenda, at, 0))
        gone = take_back(session, taken)
        take_in_again(session, gone)
        again = read_agenda(session, taken.meeting_id)
    assert [item.title for item in again.items] == [item.title for item in agenda.items]
    assert again.items[0].title == "Skole"
    assert [str(i.number) for i in again.items] == [str(i.number) for i in agenda.items]


def refused(storage: Storage, taken: Taken, why: str) -> None:
    """Undo is refused with one sentence, and every row stays."""
    with storage.database.read() as session:
        before = everything(session)
    with pytest.raises(UserError, match=why), storage.database.write("test") as session:
        take_back(session, taken)
    with storage.database.read() as session:
        assert everything(session) == before


@pytest.mark.parametrize("goal", [nowhere, on_a_meeting, on_a_new_one])
def test_a_case_that_was_edited_stays(storage: Storage, goal: Goal) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        taken = two_files(session, storage, goal)
        case = read_case(session, taken.case_ids[1])
        save_case(session, replace(case, short_title="Skolen"))
    refused(storage, taken, "«Skole» er endret siden")


def test_an_older_version_of_the_paper_that_came_since_counts_as_work(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        taken = two_files(session, storage)
        case = read_case(session, taken.case_ids[0])
        save_case(session, replace(case, paper=replace(case.paper, number=2)))
    refused(storage, taken, "«Kai» er endret siden")


def test_what_was_changed_back_is_no_change(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        taken = two_files(session, storage)
        case = read_case(session, taken.case_ids[0])
        changed = save_case(session, replace(case, access=OPEN))
        save_case(session, replace(case, version=changed.version))
        gone = take_back(session, taken)
        assert case_lines(session) == ()
        take_in_again(session, gone)
        assert len(case_lines(session)) == 2


def test_a_case_that_was_deleted_is_said_so(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        taken = two_files(session, storage)
        delete_case(session, taken.case_ids[0])
    refused(storage, taken, "«Kai» er slettet siden")


def test_a_case_that_stands_on_an_agenda_by_now_stays(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        taken = two_files(session, storage)
        meeting = saved_meeting(session)
        put_cases(session, meeting.id, taken.case_ids[:1])
        case = read_case(session, taken.case_ids[0])
        # The case itself is as it came: only its place is new.
        whole = replace(taken.cases[0], case=case)
    refused(storage, replace(taken, cases=(whole, taken.cases[1])), "«Kai» er satt på en saksliste")


def test_a_planned_meeting_that_was_changed_stays(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        taken = two_files(session, storage, on_a_new_one)
        meeting = read_meeting(session, taken.meeting_id)
        save_meeting(session, replace(meeting, place="Grendehuset"))
    refused(storage, taken, "møtet som ble planlagt for sakene, er endret")


def test_a_planned_meeting_that_got_another_case_stays(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        taken = two_files(session, storage, on_a_new_one)
        put_cases(session, taken.meeting_id, [saved_case(session, "Veien", "KST").id])
    refused(storage, taken, "møtet som ble planlagt for sakene, er endret")


def test_what_was_sent_out_stays(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        taken = two_files(session, storage, on_a_meeting)
        act(session, taken.meeting_id, MeetingAction.SEND)
    refused(storage, taken, "sendt ut med nummer")


def test_cases_do_not_come_back_onto_a_meeting_that_is_over(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        taken = two_files(session, storage, on_a_meeting)
        gone = take_back(session, taken)
        act(session, taken.meeting_id, MeetingAction.CANCEL)
    with pytest.raises(UserError, match="avlyst"), storage.database.write("test") as session:
        take_in_again(session, gone)
    with storage.database.read() as session:
        assert [line.title for line in case_lines(session)] == ["Sto der før"]


def test_a_planned_meeting_does_not_come_back_onto_a_day_that_is_taken(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        taken = two_files(session, storage, on_a_new_one)
        gone = take_back(session, taken)
        add_meeting(session, on_a_new_one(session).committee_id, DAY)
    with (
        pytest.raises(UserError, match="allerede et møte"),
        storage.database.write("test") as session,
    ):
        take_in_again(session, gone)


def test_cases_come_back_after_those_that_were_sent_meanwhile(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        taken = two_files(session, storage, on_a_meeting)
        gone = take_back(session, taken)
        act(session, taken.meeting_id, MeetingAction.SEND)
        again = take_in_again(session, gone)
    titles = [item.title for item in again.agenda.items]
    frozen = [at for at, item in enumerate(again.agenda.items) if item.frozen]
    assert frozen
    assert max(frozen) < titles.index("Kai") < titles.index("Skole")


def test_what_got_their_ids_meanwhile_is_not_touched(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        taken = two_files(session, storage, on_a_new_one)
        gone = take_back(session, taken)
        other = saved_case(session, "Ny i mellomtiden", "KST", "FSK")
        later = add_meeting(session, on_a_new_one(session).committee_id, date(2026, 6, 17))
        assert other.id in taken.case_ids
        assert later.id == taken.meeting_id
        agenda = read_agenda(session, later.id)
        again = take_in_again(session, gone)
        assert read_case(session, other.id) == other
        assert read_agenda(session, later.id).items[0].title == agenda.items[0].title
        back = read_agenda(session, again.meeting_id)
        shown = home(session)
    assert not set(again.case_ids) & {other.id}
    assert again.meeting_id != later.id
    lines = [item for item in back.items if item.case_id]
    assert [(item.title, item.case_id) for item in lines] == [
        ("Kai", again.case_ids[0]),
        ("Skole", again.case_ids[1]),
    ]
    assert [line.title for line in shown.waiting] == ["Ny i mellomtiden"]


def test_a_meeting_that_is_gone_takes_nothing_back(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        taken = two_files(session, storage, on_a_meeting)
        gone = take_back(session, taken)
        remove_meeting(session, taken.meeting_id)
    with pytest.raises(UserError, match="finnes ikke"), storage.database.write("test") as session:
        take_in_again(session, gone)
