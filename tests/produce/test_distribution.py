"""The distribution list: what is copied before sending, and afterwards who holds which papers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, exempt
from agenda_app.domain.dispatch import (
    Channel,
    DispatchKind,
    Recipient,
    RecipientKind,
    SentTo,
    Version,
)
from agenda_app.domain.distribution import DistributionContent
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.domain.printed import Audience
from agenda_app.jobs import run_to_end
from agenda_app.produce.dispatching import dispatch
from agenda_app.produce.papers import Kind, Made, Wanted, make
from agenda_app.services.committees import committee_by_code
from agenda_app.services.distribution import distribution_list
from agenda_app.services.meetings import read_meeting
from agenda_app.services.print_plans import save_print_plan
from agenda_app.services.recipients import replace_recipients
from agenda_app.services.sending import Order
from agenda_app.services.versions import compare_versions
from tests.documents.reading import words
from tests.produce.dispatch_world import (
    LATER,
    MEMBER,
    NOW,
    TODAY,
    a_meeting,
    a_proposal,
    change,
    change_paper,
    new_case,
    pages_of,
    put,
    send,
    use_plan,
)
from tests.services.protocol import a_protocol
from tests.services.test_summons import away, called

LIBRARY = SentTo("Biblioteket", RecipientKind.LIBRARY, Version.PUBLIC, Channel.PAPER, 2)


def made(storage: Storage, meeting: MeetingId) -> Made:
    return run_to_end(make(storage, Wanted(meeting, Kind.DISTRIBUTION), TODAY))


def standing_library(storage: Storage, meeting: MeetingId) -> None:
    with storage.database.write("test") as session:
        body = read_meeting(session, meeting).committee_id
        one = Recipient(None, body, "Biblioteket", RecipientKind.LIBRARY, copies=2)
        replace_recipients(session, body, [one])


def test_before_sending_it_counts_the_pages_of_what_is_copied(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    use_plan(storage, PrintPlan())
    standing_library(storage, meeting)
    public = run_to_end(make(storage, Wanted(meeting, Kind.BUNDLE, Audience.PUBLIC), TODAY))
    one = made(storage, meeting)
    assert one.name == "2026-04-29 Kommunestyret fordelingsliste.pdf"
    assert one.pages == 1
    sheets = (public.pages + 1) // 2 * 2
    said = words(one.pdf)
    assert f"Møtebunke uten unntatte 2 bibliotek 2 {public.pages} {sheets}" in said


def test_a_version_that_cannot_be_made_stands_without_its_pages(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    standing_library(storage, meeting)
    change(storage, cases[0], access=exempt(""))
    assert "Møtebunke uten unntatte 2 bibliotek 2 Mottakere" in words(made(storage, meeting).pdf)


def test_after_sending_it_says_who_holds_what(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    both = (MEMBER, LIBRARY)
    first = run_to_end(dispatch(storage, Order(meeting, DispatchKind.NOTICE, both), NOW))
    put(storage, meeting, new_case(storage, "Valg av nemnd"))
    late = replace(MEMBER, name="Vara Varasen", channel=Channel.EMAIL)
    order = Order(meeting, DispatchKind.SUPPLEMENT, (MEMBER, late))
    more = run_to_end(dispatch(storage, order, LATER))
    with storage.database.read() as session:
        content = distribution_list(session, storage.files, meeting, TODAY)
    assert content.has == {
        "Aud Strømsnes": "innkalling, tillegg 1",
        "Biblioteket": "innkalling",
        "Vara Varasen": "tillegg 1, ikke innkallingen",
    }
    pages = {f.version: f.pages for f in first.files}
    printed = {(run.of, run.version): (run.copies, run.pages) for run in content.runs}
    assert printed["Innkalling", Version.PUBLIC] == (3, pages[Version.PUBLIC])
    assert printed["Innkalling", Version.EXEMPT] == (1, pages[Version.EXEMPT])
    assert printed["Tilleggsinnkalling 1", Version.INTERNAL] == (1, more.files[0].pages)
    said = words(made(storage, meeting).pdf)
    assert "Har fått" in said
    assert "Biblioteket Offentlig: innkalling Papir 2" in said
    assert "Vara Varasen Intern: tillegg 1, ikke innkallingen E-post" in said


def test_who_has_the_exempt_part_apart_gets_no_exempt_page_with_open_ones(
    storage: Storage,
) -> None:
    meeting, cases = a_meeting(storage)
    use_plan(storage, PrintPlan(two_sided=True))
    send(storage, meeting)
    change(storage, cases[1], title="Økonomirapport for våren")
    sent = send(storage, meeting, DispatchKind.CORRECTION, LATER)
    assert Version.EXEMPT not in {file.version for file in sent.files}
    with storage.database.read() as session:
        content = distribution_list(session, storage.files, meeting, TODAY)
    printed = {run.version for run in content.runs if run.of == "Rettelse 1"}
    assert printed == {Version.PUBLIC}


def test_a_deputy_who_was_called_since_stands_there_with_nothing_yet(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        away(session, protocol, "Cato")
        called(session, protocol, "Hild", "Cato")
    keep = Order(protocol.meeting, DispatchKind.KEPT, (MEMBER,), with_public=False)
    run_to_end(dispatch(storage, keep, NOW))
    assert "Hild Bakke Ingenting ennå Papir 1" in words(made(storage, protocol.meeting).pdf)


def test_two_readers_of_the_same_name_are_two(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    twins = (MEMBER, replace(MEMBER, channel=Channel.EMAIL), LIBRARY)
    run_to_end(dispatch(storage, Order(meeting, DispatchKind.NOTICE, twins), NOW))
    with storage.database.read() as session:
        content = distribution_list(session, storage.files, meeting, TODAY)
    channels = [r.channel for r in content.recipients if r.name == MEMBER.name]
    assert channels == [Channel.PAPER, Channel.EMAIL]
    assert content.has[MEMBER.name] == "innkalling"
    change(storage, cases[0], title="Kaia rives")
    order = Order(meeting, DispatchKind.CORRECTION, twins)
    sent = run_to_end(dispatch(storage, order, LATER))
    cover = pages_of(storage, sent)[0]
    assert cover.count("Aud Strømsnes Innkalling 20.04.2026") == 2
    with storage.database.read() as session:
        found = compare_versions(session, storage.files, meeting, "1", "r1", TODAY)
    assert found.recipients == ()


def test_when_nobody_was_noted_it_says_so(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    run_to_end(dispatch(storage, Order(meeting, DispatchKind.NOTICE), NOW))
    assert "ingen mottakere" in words(made(storage, meeting).pdf).lower()


def test_the_set_of_files_has_the_same_list(storage: Storage) -> None:
    from agenda_app.produce.meeting_files import meeting_files

    meeting, _ = a_meeting(storage)
    send(storage, meeting)
    files = run_to_end(meeting_files(storage, meeting, TODAY)).files
    (listed,) = (file for file in files if file.kind == Kind.DISTRIBUTION.value)
    assert listed.data == made(storage, meeting).pdf


def test_what_was_sent_is_listed_as_it_was_printed_whatever_the_plan_is_by_now(
    storage: Storage,
) -> None:
    meeting, _ = a_meeting(storage)
    sent = send(storage, meeting)
    with storage.database.read() as session:
        before = distribution_list(session, storage.files, meeting, TODAY)
    assert {run.version for run in before.runs} == {Version.PUBLIC, Version.EXEMPT}
    use_plan(storage, PrintPlan(two_sided=True, binding_mm=12, exempt_apart=False))
    with storage.database.read() as session:
        now = distribution_list(session, storage.files, meeting, TODAY)
    assert (now.plan, now.runs) == (PrintPlan(two_sided=False), before.runs)
    kept = storage.files.path(sent.content)
    assert kept is not None
    kept.unlink()
    with storage.database.read() as session:
        lost = distribution_list(session, storage.files, meeting, TODAY)
    assert lost.plan.binding_mm == 12


def plan_again(storage: Storage, plan: PrintPlan, version: int) -> None:
    with storage.database.write("test") as session:
        council = committee_by_code(session, "KST").id
        assert council is not None
        save_print_plan(session, council, plan, version)


def listed(storage: Storage, meeting: MeetingId) -> DistributionContent:
    with storage.database.read() as session:
        return distribution_list(session, storage.files, meeting, TODAY)


def test_each_sending_is_told_as_it_was_printed_itself(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    send(storage, meeting)
    use_plan(storage, PrintPlan(two_sided=True, binding_mm=10))
    put(storage, meeting, new_case(storage, "Valg av nemnd"))
    send(storage, meeting, DispatchKind.SUPPLEMENT, LATER)
    plan_again(storage, PrintPlan(dividers=True), 2)
    runs = {run.of: run.plan for run in listed(storage, meeting).runs}
    assert runs == {
        "Innkalling": PrintPlan(two_sided=False),
        "Tilleggsinnkalling 1": PrintPlan(two_sided=True, binding_mm=10),
    }
    said = words(made(storage, meeting).pdf)
    assert "Innkalling: ensidig, fargede ark til unntatt del." in said
    assert "Tilleggsinnkalling 1: tosidig, 10 mm innbindingsmarg." in said


MAILED = replace(MEMBER, name="Vara Varasen", channel=Channel.EMAIL)


@pytest.mark.parametrize("then", [True, False])
def test_what_is_exempt_was_mailed_as_the_plan_said_then(storage: Storage, *, then: bool) -> None:
    meeting, _ = a_meeting(storage)
    use_plan(storage, PrintPlan(email_exempt=then))
    order = Order(meeting, DispatchKind.NOTICE, (MEMBER, MAILED))
    run_to_end(dispatch(storage, order, NOW))
    plan_again(storage, PrintPlan(email_exempt=not then), 2)
    assert listed(storage, meeting).mails_public is not then
    assert ("vanlig e-post" in words(made(storage, meeting).pdf)) is not then


def test_nothing_was_kept_from_the_mail_where_nothing_in_it_was_exempt_then(
    storage: Storage,
) -> None:
    meeting, cases = a_meeting(storage)
    change(storage, cases[2], access=OPEN)
    order = Order(meeting, DispatchKind.NOTICE, (MEMBER, MAILED))
    run_to_end(dispatch(storage, order, NOW))
    change(storage, cases[2], access=exempt("offl. § 13"))
    assert not listed(storage, meeting).mails_public


def runs_of_correction(storage: Storage, meeting: MeetingId) -> set[Version]:
    return {run.version for run in listed(storage, meeting).runs if run.of == "Rettelse 1"}


def test_who_has_the_exempt_part_apart_gets_its_correction_alone(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    change_paper(storage, cases[2], proposals=a_proposal("Oppsigelsen trekkes tilbake straks."))
    send(storage, meeting, DispatchKind.CORRECTION, LATER)
    assert runs_of_correction(storage, meeting) == {Version.EXEMPT}


def test_where_the_public_was_left_out_the_members_get_the_whole_correction(
    storage: Storage,
) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    change_paper(storage, cases[1], proposals=a_proposal("Rapporten tas til etterretning."))
    change_paper(storage, cases[2], proposals=a_proposal("Oppsigelsen trekkes tilbake straks."))
    send(storage, meeting, DispatchKind.CORRECTION, LATER, with_public=False)
    assert runs_of_correction(storage, meeting) == {Version.INTERNAL}


def test_who_has_all_in_one_gets_the_whole_correction_whatever_the_plan_is_by_now(
    storage: Storage,
) -> None:
    meeting, cases = a_meeting(storage)
    use_plan(storage, PrintPlan(two_sided=False, exempt_apart=False))
    send(storage, meeting)
    plan_again(storage, PrintPlan(two_sided=False), 2)
    change_paper(storage, cases[1], proposals=a_proposal("Rapporten tas til etterretning."))
    change_paper(storage, cases[2], proposals=a_proposal("Oppsigelsen trekkes tilbake straks."))
    send(storage, meeting, DispatchKind.CORRECTION, LATER)
    assert runs_of_correction(storage, meeting) == {Version.INTERNAL}
