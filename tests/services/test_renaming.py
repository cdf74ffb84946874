"""What is kept of a meeting holds whatever the register calls its lists and people later."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.committee import Membership
from agenda_app.domain.language import Language
from agenda_app.domain.matters import Matter
from agenda_app.domain.minutes import MeetingMinutes
from agenda_app.domain.minutes_gap import GapCode, MinutesGap
from agenda_app.domain.outcome_words import tally_words
from agenda_app.domain.people import ElectionList, Person
from agenda_app.domain.proposals import MinuteStatement, ProposalRegister
from agenda_app.domain.questions import Question, QuestionKind
from agenda_app.domain.speaking import Speech
from agenda_app.errors import UserError
from agenda_app.services import committees
from agenda_app.services.locking import minutes_gaps
from agenda_app.services.minutes import (
    read_item_minutes,
    read_minutes,
    save_item_minutes,
    save_minutes,
)
from agenda_app.services.people import (
    election_lists,
    list_by_abbreviation,
    persons,
    save_election_list,
    save_person,
    term_on,
)
from agenda_app.services.voting import record_of
from tests.builders import a_text
from tests.services.protocol import DAY, Protocol, a_protocol, a_vote, an_addition, roll_called


def list_named(session: Session, short: str) -> ElectionList:
    return next(one for one in election_lists(session) if one.abbreviation == short)


def person_named(session: Session, name: str) -> Person:
    return next(one for one in persons(session) if one.name == name)


def voted(session: Session) -> Protocol:
    """A meeting in which one of Ap was for, H was for and V was against, with words around it."""
    protocol = a_protocol(session)
    roll_called(session, protocol)
    item = protocol.case(1)
    aud, bo = protocol.mover("Aud", "Ap"), protocol.mover("Bo", "H")
    kept = read_item_minutes(session, item)
    save_item_minutes(
        session,
        replace(
            kept,
            register=ProposalRegister(
                (replace(an_addition(aud, "Kaia males."), parties=("Ap", "V")),),
                (MinuteStatement(1, bo, a_text("Det haster."), ("H", "Ap"), entered=True),),
            ),
            speeches=(Speech(1, aud.name, "Ap", aud.person_id, began_at=time(18, 5)),),
            votes=(a_vote(session, item, Ap=1, V=0),),
        ),
    )
    save_minutes(
        session,
        MeetingMinutes(
            protocol.meeting,
            questions=(Question(1, QuestionKind.QUESTION, aud, text=a_text("Når?")),),
        ),
    )
    return protocol


def said(session: Session, protocol: Protocol) -> str:
    record = record_of(session, protocol.case(1))
    assert not record.refused
    (outcome,) = record.outcomes
    return tally_words(outcome).said(Language.BOKMAL)


def other_list(session: Session, protocol: Protocol, name: str, short: str) -> Membership:
    """Enter somebody on another list, which is made where there is none."""
    term = term_on(session, DAY).id
    assert term is not None
    body = committees.committee_by_code(session, "KST").id
    assert body is not None
    every = committees.memberships(session, body)
    place = next(one for one in every if one.person_id == protocol.person(name))
    listed = list_by_abbreviation(session, term, short).id
    return committees.save_membership(session, replace(place, list_id=listed))


def test_a_list_takes_its_votes_and_proposals_along(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = voted(session)
        item = protocol.case(1)
        before = read_item_minutes(session, item).version
        text = said(session, protocol)
        assert " Ap" in text
        list_of = list_named(session, "Ap")
        renamed = save_election_list(session, replace(list_of, abbreviation="A"))
        assert said(session, protocol) == text.replace("Ap", "A")
        kept = read_item_minutes(session, item)
        (proposal,), (statement,) = kept.register.proposals, kept.register.statements
        assert [str(one) for one in proposal.movers] == ["Aud Strand (A)"]
        assert proposal.parties == ("A", "V")
        assert (str(statement.mover), statement.parties) == ("Bo Vik (H)", ("H", "A"))
        assert str(kept.speeches[0]) == "Aud Strand (A)"
        assert kept.version == before + 1
        (question,) = read_minutes(session, protocol.meeting).questions
        assert str(question.asker) == "Aud Strand (A)"
        save_election_list(session, replace(renamed, abbreviation="Ap"))
        assert said(session, protocol) == text


def test_a_list_of_another_period_with_the_same_short_form_is_another(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = voted(session)
        term = term_on(session, date(2030, 4, 1)).id
        assert term is not None
        later = list_by_abbreviation(session, term, "Ap")
        text = said(session, protocol)
        save_election_list(session, replace(later, abbreviation="DnA"))
        assert said(session, protocol) == text


def test_two_lists_of_a_period_cannot_have_the_same_short_form(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = voted(session)
        text = said(session, protocol)
        with pytest.raises(UserError, match="En annen liste heter H"):
            save_election_list(session, replace(list_named(session, "Ap"), abbreviation="h"))
        assert said(session, protocol) == text


def test_a_person_takes_what_they_said_along(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = voted(session)
        aud = person_named(session, "Aud Strand")
        save_person(session, replace(aud, name="Aud Strand Berg"))
        kept = read_item_minutes(session, protocol.case(1))
        assert str(kept.register.proposals[0].movers[0]) == "Aud Strand Berg (Ap)"
        assert str(kept.register.statements[0].mover) == "Bo Vik (H)"
        assert str(kept.speeches[0]) == "Aud Strand Berg (Ap)"
        (question,) = read_minutes(session, protocol.meeting).questions
        assert str(question.asker) == "Aud Strand Berg (Ap)"


@pytest.mark.parametrize("short", ["H", "Rødt"])
def test_a_vote_holds_when_somebody_is_moved_to_another_list(storage: Storage, short: str) -> None:
    with storage.database.write("test") as session:
        protocol = voted(session)
        text = said(session, protocol)
        moved = other_list(session, protocol, "Cato", short)
        assert said(session, protocol) == text
        gap = MinutesGap(GapCode.OTHER_LIST_NOW, protocol.case(1), moved.person_id)
        assert not gap.code.blocks
        assert gap in minutes_gaps(session, storage.files, protocol.meeting)


def test_a_vote_holds_when_two_lists_become_one(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = voted(session)
        text = said(session, protocol)
        other_list(session, protocol, "Geir", "H")
        assert said(session, protocol) == text
        save_election_list(session, replace(list_named(session, "H"), abbreviation="H/V"))
        assert said(session, protocol) == text.replace("3 H", "3 H/V")


def test_a_later_vote_of_the_item_is_counted_in_the_same_lists(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = voted(session)
        item = protocol.case(1)
        other_list(session, protocol, "Geir", "H")
        kept = read_item_minutes(session, item)
        again = a_vote(session, item, Matter(1), V=0)
        save_item_minutes(session, replace(kept, votes=(*kept.votes, again)))
        record = record_of(session, item)
        assert [outcome.votes for outcome in record.outcomes] == [(4, 3), (6, 1)]


def test_a_seat_that_was_wrong_is_still_found(storage: Storage) -> None:
    """Who votes under an old list is not made present by it."""
    with storage.database.write("test") as session:
        protocol = voted(session)
        body = committees.committee_by_code(session, "KST").id
        assert body is not None
        every = committees.memberships(session, body)
        cato = protocol.person("Cato")
        committees.replace_memberships(session, body, [m for m in every if m.person_id != cato])
        codes = {gap.code for gap in minutes_gaps(session, storage.files, protocol.meeting)}
        assert {GapCode.ATTENDANCE_CONTRADICTS, GapCode.VOTE_DOES_NOT_ADD_UP} <= codes
