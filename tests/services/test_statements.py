"""What a council of the elderly says follows the papers, and nobody votes on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN
from agenda_app.domain.agenda import AgendaItem
from agenda_app.domain.case import Case, Outcome, Proposal
from agenda_app.domain.decision_facts import DecisionFacts, Party
from agenda_app.domain.election_lists import Candidate
from agenda_app.domain.held_elections import HeldElection
from agenda_app.domain.language import Language
from agenda_app.domain.majority_election import CandidateVotes, MajorityElection, Poll
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.municipality import Municipality
from agenda_app.domain.printed import Audience, CaseContent, MeetingHead
from agenda_app.domain.text import Paragraph, Run, Text, plain
from agenda_app.services.agendas import read_agenda
from agenda_app.services.case_content import case_content
from agenda_app.services.case_view import case_view
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.decision_facts import save_decision_facts
from agenda_app.services.extract import extract_content
from agenda_app.services.following import not_followed
from agenda_app.services.letters import letters_of
from agenda_app.services.locking import adjourn, read_record
from agenda_app.services.meeting_head import meeting_head
from agenda_app.services.minutes import read_item_minutes, save_item_minutes
from agenda_app.services.minutes_content import minutes_content
from agenda_app.services.outcome_labels import label_in_minutes, made_of_cases
from agenda_app.services.putting_on import put_cases
from agenda_app.services.recommended import statements_before, text_to_vote_on
from agenda_app.services.route import record_recommendation
from agenda_app.services.setup import set_up
from agenda_app.services.treated_before import earlier_treatments
from agenda_app.services.voting import meeting_of_item, record_of
from tests.builders import TODAY, a_text, saved_case, saved_meeting
from tests.decided import case_id
from tests.services.protocol import DAY, Protocol, a_protocol, a_vote, roll_called

ASKED = a_text("Eldrerådet ber om benker på kaia.")
ADVICE = a_text("Kaia bygges.")
LEADER = HeldElection(
    "Leder i eldrerådet", MajorityElection(Poll((CandidateVotes(Candidate("Aud Strand"), 7),)))
)
OWN = "Kommunedirektørens forslag til vedtak"


def councils(session: Session) -> None:
    set_up(session, Municipality("Ytterholm kommune"), ("KST", "FSK", "ELD", "KTR"), TODAY)


def told(session: Session, *said: tuple[str, Text], last: str = "KST", title: str = "Kaia") -> Case:
    """Return a case that each committee has said something about, on its way to the last one."""
    councils(session)
    case = saved_case(session, title, *(code for code, _ in said), last)
    for place, (_, text) in enumerate(said):
        case = record_recommendation(session, case, case.treatments[place].id, text)
    return save_case(session, replace(case, access=OPEN))


def voted(session: Session, case: Case, language: Language = Language.BOKMAL) -> tuple[str, str]:
    found, _ = text_to_vote_on(session, case, case.treatments[-1].id, language)
    assert found is not None
    return found.owner, plain(found.text)


def test_a_statement_is_not_voted_on(storage: Storage) -> None:
    with storage.database.write("test") as session:
        case = told(session, ("ELD", ASKED), last="FSK")
        assert voted(session, case) == (OWN, "1. Kaia rustes opp.")
        assert case.treatments[0].outcome is Outcome.STATED
        view = case_view(session, case.id, None)
        assert (view.recommended, view.stating) == (None, {case.treatments[0].id})


def test_the_recommendation_before_a_statement_stays_what_is_voted_on(storage: Storage) -> None:
    with storage.database.write("test") as session:
        case = told(session, ("FSK", ADVICE), ("ELD", ASKED))
        assert voted(session, case) == ("Formannskapets innstilling", "Kaia bygges.")


def test_what_was_kept_as_the_recommendation_of_a_council_is_none_either(storage: Storage) -> None:
    with storage.database.write("test") as session:
        case = told(session, ("ELD", ASKED))
        first = replace(case.treatments[0], outcome=Outcome.RECOMMENDED)
        case = save_case(session, replace(case, treatments=(first, *case.treatments[1:])))
        assert voted(session, case)[0] == OWN


def test_the_control_committee_recommends_nothing_on_the_accounts(storage: Storage) -> None:
    with storage.database.write("test") as session:
        case = told(session, ("KTR", a_text("Ingen merknader.")), last="FSK", title="Regnskap 2025")
        assert voted(session, case)[0] == OWN


@pytest.mark.parametrize(
    ("language", "whose"),
    [
        (Language.BOKMAL, "Uttalelse fra eldrerådet"),
        (Language.NYNORSK, "Fråsegn frå eldrerådet"),
    ],
)
def test_a_statement_is_named_for_what_it_is(
    storage: Storage, language: Language, whose: str
) -> None:
    with storage.database.write("test") as session:
        case = told(session, ("FSK", ADVICE), ("ELD", ASKED))
        last = case.treatments[-1].id
        assert statements_before(session, case, last, language) == (Proposal(whose, ASKED),)
        assert statements_before(session, case, case.treatments[1].id, language) == ()


def on_agenda(
    session: Session, storage: Storage, case: Case, audience: Audience = Audience.INTERNAL
) -> tuple[AgendaItem, MeetingHead, CaseContent]:
    meeting = saved_meeting(session, "KST").id
    assert meeting is not None
    assert case.id is not None
    put_cases(session, meeting, [case.id])
    item = next(one for one in read_agenda(session, meeting).items if one.case_id == case.id)
    head = meeting_head(session, storage.files, meeting, audience, TODAY)
    return item, head, case_content(session, storage.files, item, head)


def test_it_follows_the_papers_to_whoever_decides(storage: Storage) -> None:
    with storage.database.write("test") as session:
        case = told(session, ("FSK", ADVICE), ("ELD", ASKED))
        item, head, content = on_agenda(session, storage, case)
        before = tuple(earlier_treatments(session, storage.files, case, item, head))
    assert content.main == Proposal("Formannskapets innstilling", ADVICE)
    assert [one.owner for one in content.others] == [OWN]
    assert content.statements == (Proposal("Uttalelse fra eldrerådet", ASKED),)
    assert [one.item.decided.owner for one in before if one.item.decided] == [
        "Formannskapets innstilling",
        "Uttalelse fra eldrerådet",
    ]


def test_the_public_reads_a_statement_without_its_exempt_passage(storage: Storage) -> None:
    secret = (Paragraph((Run("Vi ber om benker. "), Run("HEMMELIG", exempt="offl. § 13"))),)
    with storage.database.write("test") as session:
        case = told(session, ("FSK", ADVICE), ("ELD", secret))
        _, _, content = on_agenda(session, storage, case, Audience.PUBLIC)
    (stated,) = content.statements
    assert "HEMMELIG" not in plain(stated.text)
    assert plain(stated.text).startswith("Vi ber om benker.")
    assert [one.owner for one in content.others] == [OWN]


def stated(session: Session) -> Protocol:
    """Let the last committee of a case, a council, state what was proposed to it."""
    councils(session)
    protocol = a_protocol(session, "Kaia", code="ELD")
    item = next(one for one in protocol.items if one.case_id is not None)
    assert item.case_id is not None
    save_case(session, replace(read_case(session, item.case_id), access=OPEN))
    save_decision_facts(session, DecisionFacts(item.case_id, parties=(Party("Mari Lund"),)))
    roll_called(session, protocol)
    save_item_minutes(
        session, ItemMinutes(protocol.case(1), votes=(a_vote(session, protocol.case(1)),))
    )
    adjourn(session, protocol.meeting, time(20))
    return protocol


def test_a_council_has_made_a_statement_and_no_resolution(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = stated(session)
        item = next(one for one in protocol.items if one.case_id is not None)
        assert item.case_id is not None
        files, to = storage.files, Audience.INTERNAL
        minutes = minutes_content(session, files, protocol.meeting, to, DAY)
        extract = extract_content(session, files, protocol.meeting, item.case_id, to, DAY)
        assert letters_of(session, files, protocol.meeting, DAY) == ()
        (point,) = not_followed(session)
    (line,) = (one for one in minutes.items if one.title == "Kaia")
    assert line.decided == Proposal("Uttalelse", extract.item.decided.text)
    assert extract.case.main is not None
    assert extract.case.main.owner == "Uttalelse fra eldrerådet"
    assert extract.review == ""
    assert point.point.words == "Kaia rustes opp."


def test_whom_a_council_elects_it_decides(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = stated(session)
        item = protocol.case(1)
        kept = read_item_minutes(session, item)
        save_item_minutes(session, replace(kept, elections=(LEADER,)))
        record = record_of(session, item)
        case = read_case(session, case_id(record.item))
        step = case.treatments[0]
        assert label_in_minutes(session, case, step, record, Language.BOKMAL) == ""


def test_the_minutes_have_a_statement_that_says_what_was_decided(storage: Storage) -> None:
    with storage.database.write("test") as session:
        councils(session)
        case = saved_case(session, "Kaia", "ELD", "KST")
        proposed = case.paper.proposals[0].text
        case = record_recommendation(session, case, case.treatments[0].id, proposed)
        item, _, _ = on_agenda(session, storage, save_case(session, replace(case, access=OPEN)))
        minutes = minutes_content(
            session, storage.files, meeting_of_item(session, item.id), Audience.INTERNAL, DAY
        )
    (line,) = (one for one in minutes.items if one.title == "Kaia")
    assert line.recommendations == (Proposal("Uttalelse fra eldrerådet", proposed),)


def test_scripts_read_what_became_of_a_case(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = stated(session)
        records = read_record(session, protocol.meeting).items
        assert made_of_cases(session, records) == {protocol.case(1): Outcome.STATED}
