"""What the screen in the hall shows of an item, and what it keeps to itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, time

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, UNDECIDED, Access, exempt
from agenda_app.domain.agenda import ItemId, ItemState
from agenda_app.domain.appointment import AppointmentVote
from agenda_app.domain.attendance_events import Recusal
from agenda_app.domain.breaks import Break
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.held_elections import HeldElection
from agenda_app.domain.language import Language
from agenda_app.domain.majority_election import Poll
from agenda_app.domain.matters import Matter
from agenda_app.domain.minutes import ClosedSession, ClosingGround, ItemMinutes
from agenda_app.domain.proposals import ProposalPoint, ProposalRegister
from agenda_app.domain.speaking import Speech, SpeechKind
from agenda_app.domain.text import Paragraph, Run
from agenda_app.domain.unvoted import Unvoted
from agenda_app.domain.votes import Motion
from agenda_app.domain.voting_order import ChosenOrder, fingerprint
from agenda_app.services.attendance_changes import enter_events
from agenda_app.ui.live.live_meeting import LiveMeeting, read_live
from agenda_app.ui.live.room_view import RoomView, Said, room_view
from tests.builders import a_text
from tests.services.protocol import Protocol, a_protocol, a_vote, an_addition, roll_called

SPEECHES = (
    Speech(1, "Egil Nes", "H", began_at=time(18, 10), ended_at=time(18, 12)),
    Speech(2, "Geir Li", "V", began_at=time(18, 12)),
    Speech(3, "Bo Vik", "H", kind=SpeechKind.REPLY),
    Speech(4, "Cato Lund", "Ap"),
    Speech(5, "Dina Moe", "Ap"),
)


@pytest.fixture
def session(storage: Storage) -> Iterator[Session]:
    with storage.database.write("test") as made:
        yield made


@pytest.fixture
def protocol(session: Session) -> Protocol:
    made = a_protocol(session)
    roll_called(session, made, "Geir")
    return made


@pytest.fixture
def live(session: Session, protocol: Protocol) -> LiveMeeting:
    return with_access(read_live(session, protocol.meeting), protocol.case(1), OPEN)


def with_access(live: LiveMeeting, item_id: ItemId, access: Access, title: str = "") -> LiveMeeting:
    items = tuple(
        replace(one, access=access, public_title=title) if one.id == item_id else one
        for one in live.items
    )
    return replace(live, items=items)


def with_minutes(
    live: LiveMeeting, item_id: ItemId, change: Callable[[ItemMinutes], ItemMinutes]
) -> LiveMeeting:
    record = live.records[item_id]
    changed = replace(record, minutes=change(record.minutes))
    register = changed.minutes.register
    changed = replace(changed, matters=replace(changed.matters, register=register))
    return replace(live, records={**live.records, item_id: changed})


def all_of(session: Session, live: LiveMeeting, protocol: Protocol) -> LiveMeeting:
    """Return the meeting with a vote, a proposal, speakers and proceedings in the first case."""
    case = protocol.case(1)
    vote = replace(a_vote(session, case, Ap=2), taken=1)
    addition = an_addition(protocol.mover("Aud", "Ap"), "Tillegg om lys.")
    return with_minutes(
        live,
        case,
        lambda kept: replace(
            kept,
            begun_at=time(18, 5),
            votes=(vote,),
            register=ProposalRegister((addition,)),
            speeches=SPEECHES,
            proceedings=a_text("Under drøf"),
            is_edited=True,
            resolution=a_text("Halvferdig vedt"),
        ),
    )


def bare(view: RoomView) -> RoomView:
    """Return nothing but what may be told of a case that is not shown."""
    return replace(view, number="", title="", state="", present="", quorum="")


def test_an_open_case_is_shown_with_all_that_the_room_follows(
    session: Session, live: LiveMeeting, protocol: Protocol
) -> None:
    view = room_view(all_of(session, live, protocol), protocol.case(1))
    assert (view.committee, view.number) == ("Kommunestyret", "PS\u00a03/26")
    assert (view.title, view.state) == ("Opprusting av kaia", "Tatt opp kl.\u00a018.05")
    assert (view.present, view.quorum) == ("6 av 7 til stede", "vedtaksført, minst 4")
    assert view.speaks is not None
    assert (str(view.speaks.speech), view.speaks.kind) == ("Geir Li (V)", "")
    assert view.comes is not None
    assert (str(view.comes.speech), view.comes.kind, view.more) == ("Bo Vik (H)", "Replikk", 2)
    recommended, addition = view.texts
    assert recommended.text
    assert addition.text == "Tillegg om lys."
    assert "Aud Strand (Ap)" in addition.heading
    assert "tilleggsforslag" in addition.heading
    assert view.outcome is not None
    assert "Vedtatt med 5 mot 1 stemme" in view.outcome.text


def test_what_is_still_being_typed_is_not_shown(
    session: Session, live: LiveMeeting, protocol: Protocol
) -> None:
    said = repr(room_view(all_of(session, live, protocol), protocol.case(1)))
    assert "Under drøf" not in said
    assert "Halvferdig" not in said


def test_a_number_that_does_not_add_up_is_no_outcome(
    session: Session, live: LiveMeeting, protocol: Protocol
) -> None:
    vote = replace(a_vote(session, protocol.case(1), Ap=2), taken=1)
    wrong = replace(vote, ballots=replace(vote.ballots, parties={}))
    started = with_minutes(live, protocol.case(1), lambda kept: replace(kept, votes=(wrong,)))
    assert room_view(started, protocol.case(1)).outcome is None


def test_what_had_a_majority_is_not_adopted_while_it_is_still_to_be_voted_on(
    session: Session, live: LiveMeeting, protocol: Protocol
) -> None:
    case = protocol.case(1)
    against = replace(a_vote(session, case, Matter(), Matter(1), Ap=2), taken=1)
    addition = an_addition(protocol.mover("Aud", "Ap"), "Tillegg om lys.")

    def told(*left: Motion) -> str:
        register = ProposalRegister((addition,))
        matters = replace(live.records[case].matters, register=register)
        order = ChosenOrder(fingerprint(matters), 1, left)
        voted = with_minutes(
            live, case, lambda kept: replace(kept, votes=(against,), register=register, plan=order)
        )
        outcome = room_view(voted, case).outcome
        return "" if outcome is None else outcome.text

    assert "Dermed er dette vedtatt: " in told()
    again = told(Motion((Matter(),)))
    assert "Flertall for " in again
    assert "vedtatt" not in again


@pytest.mark.parametrize(
    ("access", "title"),
    [
        (exempt("offl. § 13"), "Unntatt offentlighet"),
        (exempt("offl. § 13", date(2026, 4, 1)), "Unntatt offentlighet"),
        (UNDECIDED, "Det er ikke avgjort om saken er offentlig."),
    ],
)
def test_nothing_of_a_case_that_is_not_public_is_shown(
    session: Session, live: LiveMeeting, protocol: Protocol, access: Access, title: str
) -> None:
    full = all_of(session, live, protocol)
    view = room_view(with_access(full, protocol.case(1), access), protocol.case(1))
    assert view.title == title
    assert bare(view) == RoomView(view.committee, view.language)


def test_nothing_but_the_title_is_shown_of_a_case_that_cannot_all_be_read(
    session: Session, live: LiveMeeting, protocol: Protocol
) -> None:
    full = all_of(session, live, protocol)
    torn = with_minutes(full, protocol.case(1), lambda kept: replace(kept, is_damaged=True))
    view = room_view(torn, protocol.case(1))
    assert view.title == "Opprusting av kaia"
    assert bare(view) == RoomView(view.committee, view.language)


@pytest.mark.parametrize("access", [exempt("offl. § 13"), UNDECIDED])
def test_it_is_called_by_its_public_title(
    live: LiveMeeting, protocol: Protocol, access: Access
) -> None:
    hidden = with_access(live, protocol.case(1), access, "Personalsak")
    assert room_view(hidden, protocol.case(1)).title == "Personalsak"


def test_what_the_secretary_revealed_for_himself_is_not_revealed_to_the_room(
    session: Session, live: LiveMeeting, protocol: Protocol
) -> None:
    case = protocol.case(1)
    hidden = with_access(all_of(session, live, protocol), case, exempt("offl. § 13"))
    revealed = replace(hidden, revealed=case)
    assert revealed.is_shown(case)
    assert room_view(revealed, case) == room_view(hidden, case)


@pytest.mark.parametrize("access", [exempt("offl. § 13"), UNDECIDED, OPEN])
def test_behind_closed_doors_only_the_doors_are_told_of(
    session: Session, live: LiveMeeting, protocol: Protocol, access: Access
) -> None:
    doors = ClosedSession(ClosingGround.PRIVACY, "offl. § 13", time(18, 20))
    shut = with_minutes(
        with_access(all_of(session, live, protocol), protocol.case(1), access),
        protocol.case(1),
        lambda kept: replace(kept, closed=(doors,)),
    )
    view = room_view(shut, protocol.case(1))
    assert view == RoomView("Kommunestyret", Language.BOKMAL, title="Dørene er lukket")


def test_exempt_passages_are_marked_and_not_shown(
    session: Session, live: LiveMeeting, protocol: Protocol
) -> None:
    words = Paragraph((Run("Gi "), Run("Per Hemmelig", exempt="offl. § 13"), Run(" støtte.")))
    addition = an_addition(protocol.mover("Aud", "Ap"), "")
    addition = replace(addition, points=(ProposalPoint((words,)),))
    case = protocol.case(1)

    def change(kept: ItemMinutes) -> ItemMinutes:
        return replace(kept, register=ProposalRegister((addition,)))

    passage = with_minutes(live, case, change)
    record = passage.records[case]
    matters = replace(
        record.matters, recommendation=replace(record.matters.recommendation, text=(words,))
    )
    records = {**passage.records, case: replace(record, matters=matters)}
    texts = room_view(replace(passage, records=records), case).texts
    assert len(texts) == 2
    for one in texts:
        assert "Hemmelig" not in one.text
        assert one.text.startswith("Gi [")
        assert one.text.endswith(" støtte.")


@pytest.mark.parametrize("access", [exempt("offl. § 13"), UNDECIDED])
def test_who_is_out_of_a_case_that_is_not_shown_is_not_counted(
    session: Session, protocol: Protocol, access: Access
) -> None:
    case = protocol.case(1)
    aside = Recusal(None, protocol.person("Bo"), case, Ground.PARTY, Ruling(True, 5))
    enter_events(session, protocol.meeting, aside)
    live = read_live(session, protocol.meeting)
    assert (
        room_view(with_access(live, case, OPEN), case).present
        == "6 av 7 til stede, 5 med stemmerett"
    )
    assert room_view(with_access(live, case, access), case).present == "6 av 7 til stede"


def test_a_break_the_end_and_what_was_put_off_are_told(
    live: LiveMeeting, protocol: Protocol
) -> None:
    case = protocol.case(1)
    resting = replace(live.minutes, breaks=(Break(time(19, 10), about="Kari Nes sin sak"),))
    over = replace(resting, adjourned_at=time(21, 0))
    items = tuple(replace(one, state=ItemState.POSTPONED) for one in live.items)
    assert room_view(replace(live, minutes=resting), case).state == "Pause siden kl.\u00a019.10"
    assert room_view(replace(live, minutes=over), case).state == "Møtet er hevet kl.\u00a021.00"
    assert room_view(replace(live, items=items), case).state == "Utsatt"


def test_before_the_roll_is_called_nobody_is_counted(session: Session) -> None:
    protocol = a_protocol(session)
    view = room_view(read_live(session, protocol.meeting), protocol.case(1))
    assert (view.state, view.present, view.quorum) == ("Møtet er ikke satt", "", "")


def test_what_was_decided_without_a_count_and_an_election_without_votes(
    live: LiveMeeting, protocol: Protocol
) -> None:
    case = protocol.case(1)
    noted = with_minutes(live, case, lambda kept: replace(kept, unvoted=Unvoted.NOTED))
    begun = HeldElection("Leder", AppointmentVote(Poll(())))
    unfinished = with_minutes(live, case, lambda kept: replace(kept, elections=(begun,)))
    assert room_view(noted, case).outcome == Said("", "Tatt til orientering uten avstemning.")
    assert room_view(unfinished, case).outcome is None


def test_it_speaks_the_language_of_the_minutes(
    session: Session, live: LiveMeeting, protocol: Protocol
) -> None:
    nynorsk = replace(live, meeting=replace(live.meeting, language=Language.NYNORSK))
    view = room_view(all_of(session, nynorsk, protocol), protocol.case(1))
    assert (view.present, view.state) == ("6 av 7 til stades", "Teke opp kl.\u00a018.05")
    assert view.outcome is not None
    assert "Vedteke med 5 mot 1 røyst" in view.outcome.text
