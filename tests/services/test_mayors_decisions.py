"""What the mayor decides in a committee's place is that case's resolution, and is reported."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, Access, exempt
from agenda_app.domain.agenda import AgendaItem, ItemState, ItemType
from agenda_app.domain.case import Attachment, Case, CaseId, Outcome, TreatmentId
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.language import Language
from agenda_app.domain.mayor import MayorsBasis
from agenda_app.domain.meeting import MeetingAction, MeetingId
from agenda_app.domain.municipality import Municipality
from agenda_app.domain.secrets import SecretKind
from agenda_app.domain.text import Paragraph, Run, plain
from agenda_app.errors import ConflictError, UserError
from agenda_app.services.agendas import read_agenda, read_item, save_agenda
from agenda_app.services.cases import delete_case, read_case, save_case
from agenda_app.services.committee_removal import remove_committee
from agenda_app.services.committees import committee_by_code, committees
from agenda_app.services.mayors_decisions import decide, take_back
from agenda_app.services.meeting_planning import add_meeting
from agenda_app.services.meeting_removal import bring_meeting_back, remove_meeting
from agenda_app.services.meeting_steps import cancel, mark_sent, reopen
from agenda_app.services.meetings import act
from agenda_app.services.putting_on import put_cases
from agenda_app.services.queue import queue
from agenda_app.services.route import record_recommendation
from agenda_app.services.secrets import secrets_of
from agenda_app.services.setup import set_up
from tests.builders import TODAY, a_municipality, a_text, saved_case

DAY, SAID = date(2026, 3, 31), "31.\N{NO-BREAK SPACE}mars 2026"
LATER = date(2026, 5, 20)
URGENT, LIGHT = MayorsBasis.URGENT, MayorsBasis.NOT_PRINCIPAL


def body(session: Session, code: str) -> CommitteeId:
    found = committee_by_code(session, code).id
    assert found is not None
    return found


def a_case(session: Session, *route: str, access: Access = OPEN) -> tuple[Case, TreatmentId]:
    a_municipality(session)
    case = saved_case(session, "Ny ferge", *(route or ("FSK",)))
    case = save_case(session, replace(read_case(session, case.id or CaseId(0)), access=access))
    last = case.treatments[-1].id
    assert last is not None
    return case, last


def decided(session: Session, case: Case, step: TreatmentId, basis: MayorsBasis = URGENT) -> None:
    assert case.id is not None
    decide(session, case.id, step, (DAY, basis, a_text("Ferga leies inn.")), TODAY)


def reports(session: Session, meeting_id: MeetingId | None) -> list[AgendaItem]:
    assert meeting_id is not None
    items = read_agenda(session, meeting_id).items
    return [item for item in items if item.reports_mayor is not None]


def test_the_committee_and_the_council_each_hear_of_it_once(storage: Storage) -> None:
    with storage.database.write("test") as session:
        case, step = a_case(session)
        own = add_meeting(session, body(session, "FSK"), date(2026, 4, 20)).id
        decided(session, case, step)
        council = add_meeting(session, body(session, "KST"), date(2026, 4, 22)).id
        later = add_meeting(session, body(session, "KST"), date(2026, 6, 3)).id
        (one,), (other,) = reports(session, own), reports(session, council)
        assert reports(session, later) == []
    assert one.type is ItemType.RS
    assert one.title == other.title == f"Melding om vedtak av ordføreren {SAID}: Ny ferge"
    assert plain(one.text).startswith(
        "Ordføreren avgjorde saken som hastesak i stedet for formannskapet (koml. § 6-1 fjerde ledd"
    )
    assert plain(one.text).endswith("Ferga leies inn.")


@pytest.mark.parametrize(("day", "heard"), [(TODAY + timedelta(1), 1), (TODAY, 0)])
def test_a_later_meeting_hears_of_it_though_its_notice_is_out(
    storage: Storage, day: date, heard: int
) -> None:
    with storage.database.write("test") as session:
        case, step = a_case(session)
        called = add_meeting(session, body(session, "FSK"), day).id
        assert called is not None
        mark_sent(session, called)
        later = add_meeting(session, body(session, "FSK"), LATER).id
        decided(session, case, step)
        assert len(reports(session, called)) == heard
        assert len(reports(session, later)) == 1 - heard


def test_what_was_reported_in_a_meeting_that_is_cancelled_is_reported_again(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        case, step = a_case(session)
        own = add_meeting(session, body(session, "FSK"), date(2026, 4, 20)).id
        assert own is not None
        decided(session, case, step)
        act(session, own, MeetingAction.CANCEL)
        assert len(reports(session, add_meeting(session, body(session, "FSK"), LATER).id)) == 1


@pytest.mark.parametrize("gone", [cancel, remove_meeting])
@pytest.mark.parametrize(("days", "heard"), [(1, 1), (0, 0)])
def test_a_called_meeting_reports_what_one_that_is_not_held_would_have(
    storage: Storage, gone: Callable[..., object], days: int, heard: int
) -> None:
    now = datetime.combine(TODAY, time(9))
    with storage.database.write("test") as session:
        case, step = a_case(session)
        first = add_meeting(session, body(session, "FSK"), TODAY - timedelta(days=1)).id
        assert first is not None
        decided(session, case, step)
        called = add_meeting(session, body(session, "FSK"), TODAY + timedelta(days)).id
        assert called is not None
        mark_sent(session, called)
        later = add_meeting(session, body(session, "FSK"), LATER).id
        gone(session, first, now=now)
        assert len(reports(session, called)) == heard
        assert len(reports(session, later)) == 1 - heard


@pytest.mark.parametrize("gone", [cancel, remove_meeting])
def test_the_next_meeting_reports_what_one_that_is_not_held_would_have(
    storage: Storage, gone: Callable[[Session, MeetingId], object]
) -> None:
    with storage.database.write("test") as session:
        case, step = a_case(session)
        first = add_meeting(session, body(session, "FSK"), date(2026, 4, 20)).id
        later = add_meeting(session, body(session, "FSK"), LATER).id
        assert first is not None
        decided(session, case, step)
        assert reports(session, later) == []
        gone(session, first)
        assert len(reports(session, later)) == 1


def test_a_meeting_that_comes_back_reports_only_what_no_other_does(storage: Storage) -> None:
    with storage.database.write("test") as session:
        case, step = a_case(session)
        first = add_meeting(session, body(session, "FSK"), date(2026, 4, 20)).id
        assert first is not None
        decided(session, case, step)
        alone = remove_meeting(session, first)
        assert len(reports(session, bring_meeting_back(session, alone).id)) == 1
        gone = remove_meeting(session, first)
        take_back(session, step)
        assert reports(session, bring_meeting_back(session, gone).id) == []


def test_the_report_is_as_exempt_as_the_case_is_by_now(storage: Storage) -> None:
    with storage.database.write("test") as session:
        case, step = a_case(session)
        own = add_meeting(session, body(session, "FSK"), date(2026, 4, 20)).id
        decided(session, case, step)
        kept = read_case(session, case.id or CaseId(0))
        for access in (exempt("offl. § 13"), OPEN):
            kept = save_case(session, replace(kept, access=access))
            (report,) = reports(session, own)
            assert report.access == access
            assert report.id is not None
            assert read_item(session, report.id) == report


def test_who_had_read_the_agenda_before_a_decision_was_taken_back_is_told(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        case, step = a_case(session)
        own = add_meeting(session, body(session, "FSK"), date(2026, 4, 20)).id
        assert own is not None
        decided(session, case, step)
        before = read_agenda(session, own)
        take_back(session, step)
        with pytest.raises(ConflictError):
            save_agenda(session, before)
        with pytest.raises(UserError, match="ikke avgjort saken"):
            take_back(session, step)


def test_whatever_is_exempt_of_a_case_that_is_reported_is_searched_for(storage: Storage) -> None:
    with storage.database.write("test") as session:
        case, step = a_case(session, access=exempt("offl. § 13"))
        own = add_meeting(session, body(session, "FSK"), date(2026, 4, 20)).id
        assert own is not None
        decided(session, case, step)
        kept = read_case(session, case.id or CaseId(0))
        letter = Attachment(None, "Brev fra Kari Hemmelig", None)
        save_case(session, replace(kept, attachments=(letter,)))
        found = {(one.kind, one.text) for one in secrets_of(session, own, TODAY).secrets}
    assert (SecretKind.TITLE, "Brev fra Kari Hemmelig") in found
    assert (SecretKind.NUMBER, kept.archive_case_no) in found


def test_what_the_council_would_have_decided_is_reported_to_it_alone(storage: Storage) -> None:
    with storage.database.write("test") as session:
        case, step = a_case(session, "KST")
        own = add_meeting(session, body(session, "FSK"), date(2026, 4, 20)).id
        council = add_meeting(session, body(session, "KST"), date(2026, 4, 22)).id
        decided(session, case, step, LIGHT)
        assert reports(session, own) == []
        (report,) = reports(session, council)
    assert "ikke har prinsipiell betydning" in plain(report.text)


def test_the_mayor_decides_once_the_statement_is_written_in_and_nothing_waits(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        set_up(session, Municipality("Ytterholm kommune"), ("KST", "FSK", "ELD"), TODAY)
        case = saved_case(session, "Ny ferge", "ELD", "FSK")
        case = save_case(session, replace(case, access=OPEN))
        step = case.treatments[-1].id
        assert step is not None
        names = {one.id: one.name for one in committees(session) if one.id is not None}
        first = case.treatments[0].id
        assert first is not None
        with pytest.raises(UserError, match="uttalelse fra eldrerådet"):
            decided(session, case, step)
        record_recommendation(session, case, first, a_text("Eldrerådet ber om benker."))
        (line,) = queue(session, names)
        assert (line.committee, line.waits_for) == ("Formannskapet", "")
        decided(session, case, step)
        assert queue(session, names) == ()


def test_the_case_is_decided_by_the_mayor_and_waits_no_more(storage: Storage) -> None:
    with storage.database.write("test") as session:
        case, step = a_case(session)
        assert [line.title for line in queue(session, {})] == ["Ny ferge"]
        decided(session, case, step)
        assert queue(session, {}) == ()
        (kept,) = read_case(session, case.id or CaseId(0)).treatments
        assert (kept.committee_name, kept.outcome) == ("Ordføreren", Outcome.DECIDED)
        assert (kept.earlier_date, plain(kept.recommendation)) == (DAY, "Ferga leies inn.")
        with pytest.raises(UserError, match="ikke på et utvalg"):
            decided(session, case, step)


def test_the_report_of_an_exempt_case_is_as_exempt_as_the_case(storage: Storage) -> None:
    with storage.database.write("test") as session:
        case, step = a_case(session, access=exempt("offl. § 13"))
        own = add_meeting(session, body(session, "FSK"), date(2026, 4, 20)).id
        assert own is not None
        decided(session, case, step)
        (report,) = reports(session, own)
        hidden = {(one.kind, one.text) for one in secrets_of(session, own, TODAY).secrets}
    assert report.access == exempt("offl. § 13")
    assert report.title == f"Melding om vedtak av ordføreren {SAID}: Ny ferge"
    assert report.public_title == f"Melding om vedtak av ordføreren {SAID}"
    assert plain(report.text).endswith("Ferga leies inn.")
    assert (SecretKind.TITLE, "Ny ferge") in hidden
    assert any(kind is SecretKind.TEXT and "Ferga leies inn." in text for kind, text in hidden)


def test_a_case_nobody_has_decided_on_the_access_of_is_not_decided(storage: Storage) -> None:
    with storage.database.write("test") as session:
        case, step = a_case(session, access=Access())
        with pytest.raises(UserError, match="ikke avgjort om saken er åpen"):
            decided(session, case, step)


def test_a_case_that_waits_for_an_earlier_committee_too_is_not_decided(storage: Storage) -> None:
    with storage.database.write("test") as session:
        case, step = a_case(session, "FSK", "KST")
        with pytest.raises(UserError) as refused:
            decided(session, case, step)
    assert refused.value.said(Language.BOKMAL) == (
        "Saken venter på innstilling fra formannskapet. Skriv den inn først."
    )


def test_the_report_excuses_nothing_that_is_exempt_in_its_case(storage: Storage) -> None:
    with storage.database.write("test") as session:
        case, step = a_case(session)
        own = add_meeting(session, body(session, "FSK"), date(2026, 4, 20)).id
        assert own is not None
        decided(session, case, step)
        kept = read_case(session, case.id or CaseId(0))
        body_text = (Paragraph((Run("Eieren er "), Run("Torvald Ulvehaug", exempt="offl. § 13"))),)
        save_case(session, replace(kept, paper=replace(kept.paper, body=body_text)))
        found = secrets_of(session, own, TODAY)
    passages = [one.text for one in found.secrets if one.kind is SecretKind.PASSAGE]
    assert passages == ["Torvald Ulvehaug"]
    assert not any("Ordføreren avgjorde saken" in paper.text for paper in found.open_papers)


def test_the_report_of_what_is_exempt_by_now_is_searched_for_it(storage: Storage) -> None:
    with storage.database.write("test") as session:
        case, step = a_case(session)
        own = add_meeting(session, body(session, "FSK"), date(2026, 4, 20)).id
        assert own is not None
        decided(session, case, step)
        before = secrets_of(session, own, TODAY).secrets
        kept = read_case(session, case.id or CaseId(0))
        save_case(session, replace(kept, access=exempt("offl. § 13")))
        after = secrets_of(session, own, TODAY)
    hidden = {(one.kind, one.text) for one in after.secrets}
    assert (SecretKind.TITLE, "Ny ferge") in hidden
    assert any(kind is SecretKind.TEXT and "Ferga leies inn." in text for kind, text in hidden)
    assert not any("Ferga leies inn." in one.text for one in before)
    assert not any("Ny ferge" in title for title in after.open_titles)


def test_a_mistake_is_taken_back_until_it_has_been_sent(storage: Storage) -> None:
    with storage.database.write("test") as session:
        case, step = a_case(session)
        own = add_meeting(session, body(session, "FSK"), date(2026, 4, 20)).id
        assert own is not None
        decided(session, case, step)
        take_back(session, step)
        assert reports(session, own) == []
        assert read_case(session, case.id or CaseId(0)).treatments == case.treatments
        decided(session, case, step)
        mark_sent(session, own)
        with pytest.raises(UserError, match="kan ikke tas tilbake"):
            take_back(session, step)


def test_what_cannot_be_is_told(storage: Storage) -> None:
    with storage.database.write("test") as session:
        case, step = a_case(session, "FSK", "KST")
        assert case.id is not None
        first, text = case.treatments[0].id, a_text("Ja.")
        assert first is not None
        meeting = add_meeting(session, body(session, "FSK"), date(2026, 4, 20)).id
        assert meeting is not None
        put_cases(session, meeting, [case.id])
        for on, what, told in ((date(2100, 1, 1), text, "fram i tid"), (DAY, (), "Skriv hva")):
            with pytest.raises(UserError, match=told):
                decide(session, case.id, step, (on, URGENT, what), TODAY)
        with pytest.raises(UserError, match="ikke på et utvalg"):
            decide(session, case.id, first, (DAY, URGENT, text), TODAY)
        decided(session, case, step)
        kept = read_case(session, case.id)
        with pytest.raises(UserError, match="Ordføreren har avgjort saken"):
            save_case(session, replace(kept, treatments=kept.treatments[:1]))


def test_what_it_was_decided_for_and_the_case_stay_in_the_register(storage: Storage) -> None:
    with storage.database.write("test") as session:
        case, step = a_case(session)
        decided(session, case, step)
        with pytest.raises(UserError, match="har avgjort saken"):
            delete_case(session, case.id or CaseId(0))
        with pytest.raises(UserError, match="Utvalget har"):
            remove_committee(session, body(session, "FSK"))


@pytest.mark.parametrize(
    ("first_is_sent", "second_is_sent", "left"),
    [
        (False, False, ([ItemState.PLANNED], [])),
        (True, False, ([ItemState.PLANNED], [])),
        (False, True, ([], [ItemState.PLANNED])),
        (True, True, ([ItemState.WITHDRAWN], [ItemState.PLANNED])),
    ],
)
def test_a_meeting_that_is_taken_up_again_reports_nothing_a_second_time(
    storage: Storage, *, first_is_sent: bool, second_is_sent: bool, left: tuple[object, object]
) -> None:
    with storage.database.write("test") as session:
        case, step = a_case(session)
        first, second = (
            add_meeting(session, body(session, "FSK"), day).id
            for day in (date(2026, 4, 20), date(2026, 5, 20))
        )
        assert first is not None
        assert second is not None
        decided(session, case, step)
        if first_is_sent:
            mark_sent(session, first)
        cancel(session, first)
        assert len(reports(session, second)) == 1
        if second_is_sent:
            mark_sent(session, second)
        reopen(session, first)
        found = tuple([item.state for item in reports(session, one)] for one in (first, second))
        assert found == left
