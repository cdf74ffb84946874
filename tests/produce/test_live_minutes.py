"""Minutes of a meeting that was written down in the program, from the tables to what is printed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time

from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.documents.minutes_pdf import render_minutes
from agenda_app.domain.access import OPEN, exempt
from agenda_app.domain.agenda import ItemKind, ItemState, set_state
from agenda_app.domain.attendance_events import Recusal, SteppedIn
from agenda_app.domain.case import Proposal
from agenda_app.domain.disqualification import Ground
from agenda_app.domain.matters import Matter
from agenda_app.domain.minutes import ClosedSession, ClosingGround
from agenda_app.domain.printed import Audience
from agenda_app.domain.printed_minutes import MinutesContent, MinutesItem
from agenda_app.domain.proposals import ProposalRegister
from agenda_app.domain.secrets import SecretKind
from agenda_app.domain.text import Paragraph, Run, plain
from agenda_app.jobs import run_to_end
from agenda_app.produce.papers import Kind, Wanted, make
from agenda_app.produce.proof import search
from agenda_app.services import agendas, cases
from agenda_app.services.attendance_changes import enter_events
from agenda_app.services.extract import extract_content
from agenda_app.services.minutes import (
    read_item_minutes,
    read_minutes,
    save_item_minutes,
    save_minutes,
)
from agenda_app.services.minutes_content import minutes_content
from agenda_app.services.secrets import secrets_of
from tests.builders import TODAY, a_text
from tests.services.protocol import Protocol, a_protocol, a_vote, an_addition, roll_called

SAID = "Søkeren fortalte om gjelden sin og ba om at lånet ble gitt raskt."
WISH = "Lånet utbetales straks etter at skjøtet er tinglyst hos Kartverket."
QUAY, LOAN = 1, 2


def open_case(session: Session, protocol: Protocol, number: int) -> None:
    """Decide that a case is open, and the other one exempt."""
    for place in (QUAY, LOAN):
        item = agendas.read_item(session, protocol.case(place))
        case = cases.read_case(session, item.case_id)  # type: ignore[arg-type]
        access = OPEN if place == number else exempt("offl. § 13")
        cases.save_case(session, replace(case, access=access, public_title="Lånesak"))


def written_down(storage: Storage) -> Protocol:
    """Treat an open and an exempt case: in both something is proposed, voted on, and said."""
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia", "Startlån til familien Dybvik")
        open_case(session, protocol, QUAY)
        roll_called(session, protocol, "Geir")
        loan = protocol.case(LOAN)
        aside = protocol.person("Cato")
        enter_events(
            session,
            protocol.meeting,
            Recusal(None, aside, loan, Ground.SPOUSE),
            SteppedIn(None, protocol.person("Hild"), loan, aside),
        )
        mover = protocol.mover("Bo", "H")
        for place, said, wish in (
            (QUAY, "Ordføreren takket.", "Kaia får lys."),
            (LOAN, SAID, WISH),
        ):
            item = protocol.case(place)
            register = ProposalRegister((an_addition(mover, wish),))
            minutes = replace(
                read_item_minutes(session, item),
                begun_at=time(18, 40),
                proceedings=a_text(said),
                register=register,
            )
            minutes = save_item_minutes(session, minutes)
            votes = (a_vote(session, item), a_vote(session, item, Matter(1)))
            closed = (ClosedSession(ClosingGround.PRIVACY, "offl. § 13", time(19), time(19, 20)),)
            minutes = replace(minutes, votes=votes, closed=closed if place == LOAN else ())
            save_item_minutes(session, minutes)
        meeting = replace(
            read_minutes(session, protocol.meeting),
            remarks=a_text("Ingen merknader."),
            others=("Kommunedirektør Per Vik", " "),
            signers=(protocol.person("Aud"), protocol.person("Egil")),
        )
        save_minutes(session, meeting)
    return protocol


def content(storage: Storage, protocol: Protocol, audience: Audience) -> MinutesContent:
    with storage.database.read() as session:
        return minutes_content(session, storage.files, protocol.meeting, audience, TODAY)


def cases_in(content: MinutesContent) -> tuple[MinutesItem, MinutesItem]:
    """Return the open case and the exempt one."""
    quay, loan = (item for item in content.items if item.kind is ItemKind.CASE)
    return quay, loan


def test_members_read_all_that_was_written_down(storage: Storage) -> None:
    made = content(storage, written_down(storage), Audience.INTERNAL)
    quay, loan = cases_in(made)
    for item, said, wish in ((quay, "Ordføreren takket.", "Kaia får lys."), (loan, SAID, WISH)):
        assert plain(item.proceedings) == said
        assert [plain(one.text) for one in item.proposals] == [wish]
        assert [row.votes_for for row in item.votes] == [6, 6]
        assert item.decided is not None
        assert wish in plain(item.decided.text)
    assert "Cato Lund (Ap) fratrådte som inhabil" in loan.before[0]
    assert loan.before[1].startswith("Hild Bakke (Ap) møtte for Cato Lund (Ap)")


def test_the_meeting_s_own_facts_are_there(storage: Storage) -> None:
    made = content(storage, written_down(storage), Audience.INTERNAL)
    assert made.attendance is not None
    assert made.attendance.opening.startswith("6 av 7 representanter møtte.")
    assert [row.name for row in made.attendance.away] == ["Geir Li"]
    assert made.others == ("Kommunedirektør Per Vik",)
    assert plain(made.remarks) == "Ingen merknader."
    assert [(one.name, one.title) for one in made.signers] == [
        ("Aud Strand", "leder"),
        ("Egil Nes", "medlem"),
    ]


def test_of_the_exempt_case_the_public_reads_that_doors_were_closed_and_no_more(
    storage: Storage,
) -> None:
    made = content(storage, written_down(storage), Audience.PUBLIC)
    quay, loan = cases_in(made)
    assert plain(quay.proceedings) == "Ordføreren takket."
    assert loan == MinutesItem(
        loan.number,
        loan.kind,
        "Lånesak",
        state=loan.state,
        exempt=True,
        exempt_basis="offl. § 13",
        closed=loan.closed,
    )
    assert "tredje ledd bokstav a" in loan.closed[0]
    told = str(made)
    for hidden in ("Dybvik", "gjelden", "tinglyst", "inhabil", "Hild Bakke", "§ 6"):
        assert hidden not in told


def test_public_minutes_come_with_a_clean_proof_and_a_planted_leak_is_found(
    storage: Storage,
) -> None:
    protocol = written_down(storage)
    wanted = Wanted(protocol.meeting, Kind.MINUTES, Audience.PUBLIC)
    made = run_to_end(make(storage, wanted, TODAY))
    assert made.proof is not None
    assert made.proof.is_clean
    public = content(storage, protocol, Audience.PUBLIC)
    _, loan = cases_in(content(storage, protocol, Audience.INTERNAL))
    for leak in (
        replace(public.items[0], proceedings=loan.proceedings),
        replace(public.items[0], proposals=loan.proposals),
        replace(public.items[0], decided=Proposal("Vedtak", a_text(WISH))),
        replace(public.items[0], before=loan.before),
    ):
        pdf = render_minutes(replace(public, items=(leak, *public.items[1:])))
        now = datetime(2026, 5, 2, 12)
        proof = run_to_end(search(storage, protocol.meeting, pdf, "p.pdf", TODAY, now))
        assert {(hit.kind, hit.source.number) for hit in proof.hits if hit.source} == {
            (SecretKind.TEXT, str(loan.number))
        }


def test_what_the_minutes_have_on_an_exempt_case_is_secret(storage: Storage) -> None:
    protocol = written_down(storage)
    with storage.database.read() as session:
        secrets = secrets_of(session, protocol.meeting, TODAY)
    hidden = {one.text for one in secrets.secrets if one.kind is SecretKind.TEXT}
    assert {SAID, WISH} <= hidden
    assert any(text.startswith("Cato Lund (Ap) fratrådte som inhabil") for text in hidden)
    shown = {one.text for one in secrets.open_papers}
    assert {"Ordføreren takket.", "Kaia får lys.", "Ingen merknader."} <= shown


def test_exempt_passages_of_an_open_case_are_secret_wherever_they_were_written(
    storage: Storage,
) -> None:
    protocol = written_down(storage)
    passage = Run("diagnosen til barnet", exempt="offl. § 13")
    text = (Paragraph((Run("Moren nevnte "), passage)),)
    with storage.database.write("test") as session:
        kept = read_item_minutes(session, protocol.case(QUAY))
        save_item_minutes(session, replace(kept, proceedings=text, resolution=text, is_edited=True))
        whole = read_minutes(session, protocol.meeting)
        save_minutes(session, replace(whole, remarks=text))
    made = content(storage, protocol, Audience.PUBLIC)
    quay, _ = cases_in(made)
    assert "diagnosen" not in str(made)
    assert "[offl. § 13]" in plain(quay.proceedings) + plain(made.remarks)
    assert quay.partly_exempt
    with storage.database.read() as session:
        secrets = secrets_of(session, protocol.meeting, TODAY)
    assert SecretKind.PASSAGE in {
        one.kind for one in secrets.secrets if one.text == "diagnosen til barnet"
    }
    wanted = Wanted(protocol.meeting, Kind.MINUTES, Audience.PUBLIC)
    assert run_to_end(make(storage, wanted, TODAY)).proof is not None


def test_a_vote_that_does_not_add_up_any_more_is_pointed_out_and_not_lost(
    storage: Storage,
) -> None:
    protocol = written_down(storage)
    with storage.database.write("test") as session:
        enter_events(
            session,
            protocol.meeting,
            Recusal(None, protocol.person("Dina"), protocol.case(QUAY), Ground.PARTY),
        )
    quay, _ = cases_in(content(storage, protocol, Audience.INTERNAL))
    assert len(quay.votes) == 2
    assert {row.votes_for for row in quay.votes} == {None}
    assert quay.votes[0].fell == (
        "Stemmetallene går ikke opp med frammøtet. Før avstemningen på nytt."
    )


def test_a_case_that_was_put_off_does_not_show_what_another_meeting_resolved(
    storage: Storage,
) -> None:
    protocol = written_down(storage)
    with storage.database.write("test") as session:
        item = agendas.read_item(session, protocol.case(QUAY))
        case = cases.read_case(session, item.case_id)  # type: ignore[arg-type]
        later = replace(case.treatments[0], recommendation=a_text("Kaia selges."))
        cases.save_case(session, replace(case, treatments=(later,)))
        kept = read_item_minutes(session, protocol.case(QUAY))
        save_item_minutes(session, replace(kept, votes=()))
        agenda = agendas.read_agenda(session, protocol.meeting)
        place = next(n for n, one in enumerate(agenda.items) if one.id == protocol.case(QUAY))
        agendas.save_agenda(session, set_state(agenda, place, ItemState.POSTPONED))
    quay, _ = cases_in(content(storage, protocol, Audience.INTERNAL))
    assert quay.decided is None


def test_the_order_in_which_items_were_treated_is_told(storage: Storage) -> None:
    protocol = written_down(storage)
    with storage.database.write("test") as session:
        loan = protocol.case(LOAN)
        ids = [item.id for item in protocol.items if item.id is not None]
        order = (loan, *(one for one in ids if one != loan))
        save_minutes(session, replace(read_minutes(session, protocol.meeting), order=order))
    (said,) = content(storage, protocol, Audience.PUBLIC).order
    assert said.replace("\u00a0", " ") == "Sak PS 4/26 ble behandlet først."


def test_an_extract_has_the_treatment_and_what_was_resolved(storage: Storage) -> None:
    protocol = written_down(storage)
    with storage.database.read() as session:
        item = agendas.read_item(session, protocol.case(QUAY))
        made = extract_content(
            session,
            storage.files,
            protocol.meeting,
            item.case_id,  # type: ignore[arg-type]
            Audience.PUBLIC,
            TODAY,
        )
    assert plain(made.item.proceedings) == "Ordføreren takket."
    assert made.case.main is not None
    assert "Kaia får lys." in plain(made.case.main.text)
    assert made.case.main.owner == "Kommunestyrets vedtak"
