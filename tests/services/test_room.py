"""What is said in the room is kept, printed where it belongs, and withheld where it must be."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, exempt
from agenda_app.domain.agenda import ItemId, ItemKind, ItemState, set_state
from agenda_app.domain.attendance_events import Arrived, Recusal
from agenda_app.domain.breaks import Break
from agenda_app.domain.disqualification import Ground, Ruling
from agenda_app.domain.minutes import MeetingMinutes
from agenda_app.domain.minutes_gap import GapCode
from agenda_app.domain.opening import (
    Approval,
    Approved,
    LastMinutes,
    LateItem,
    MeetingOpening,
    Remark,
)
from agenda_app.domain.printed import Audience
from agenda_app.domain.printed_minutes import MinutesContent, MinutesItem
from agenda_app.domain.proposal_rules import Standing
from agenda_app.domain.proposals import MinuteStatement, Mover, ProposalRegister
from agenda_app.domain.questions import Question, QuestionKind
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.speaking import Speech
from agenda_app.domain.statement_rules import with_statement
from agenda_app.domain.text import plain
from agenda_app.errors import UserError
from agenda_app.services.agendas import read_agenda, read_item, save_agenda
from agenda_app.services.attendance import read_attendance
from agenda_app.services.attendance_changes import enter_events, withdraw_events
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.late_items import LateCase, take_up_briefing, take_up_late
from agenda_app.services.locking import minutes_gaps
from agenda_app.services.minutes import (
    read_item_minutes,
    read_minutes,
    save_item_minutes,
    save_minutes,
)
from agenda_app.services.minutes_content import minutes_content
from agenda_app.services.minutes_rows import take_empty_minutes
from agenda_app.services.municipality import save_municipality, the_municipality
from agenda_app.services.phrases import read_phrases, save_phrases
from agenda_app.services.secrets import secrets_of
from tests.builders import a_text, saved_case
from tests.services.protocol import DAY, Protocol, a_protocol, roll_called

SECRET = "Barnevernet i Nordgata 7 ble varslet."


@pytest.fixture
def protocol(storage: Storage) -> Protocol:
    with storage.database.write("test") as session:
        made = a_protocol(session)
        roll_called(session, made)
    return made


def kept(session: Session, protocol: Protocol, **changes: object) -> MeetingMinutes:
    before = read_minutes(session, protocol.meeting)
    return save_minutes(session, replace(before, **changes))  # type: ignore[arg-type]


def printed(storage: Storage, protocol: Protocol, audience: Audience) -> MinutesContent:
    with storage.database.read() as session:
        return minutes_content(session, storage.files, protocol.meeting, audience, DAY)


def internal(storage: Storage, protocol: Protocol) -> MinutesContent:
    return printed(storage, protocol, Audience.INTERNAL)


def titled(content: MinutesContent, words: str) -> MinutesItem:
    return next(item for item in content.items if words in item.title)


def a_question(protocol: Protocol, item_id: ItemId | None, words: str = "Når?") -> Question:
    mover = protocol.mover("Geir", "V")
    return Question(1, QuestionKind.QUESTION, mover, "lederen", a_text(words), item_id=item_id)


def test_what_is_said_is_read_back_as_it_was_kept(storage: Storage, protocol: Protocol) -> None:
    with storage.database.write("test") as session:
        case = protocol.case(1)
        told = kept(
            session,
            protocol,
            opening=MeetingOpening(lawfully_summoned=True),
            questions=(a_question(protocol, case),),
            breaks=(Break(time(19), time(19, 10), case),),
        )
        item = read_item_minutes(session, case)
        spoke = (Speech(1, "Siv Hauk", began_at=time(18, 10, 5), ended_at=time(18, 12)),)
        spoken = save_item_minutes(session, replace(item, speeches=spoke))
    with storage.database.read() as session:
        assert read_minutes(session, protocol.meeting) == told
        assert read_item_minutes(session, case) == spoken


def test_the_approval_is_the_resolution_of_its_item_and_the_rest_its_proceedings(
    storage: Storage, protocol: Protocol
) -> None:
    with storage.database.write("test") as session:
        kept(
            session,
            protocol,
            opening=MeetingOpening(
                lawfully_summoned=True,
                notice=Approved(Approval.APPROVED),
                agenda=Approved(Approval.WITH_REMARKS, "Sak 4 tas først."),
                nobody_disqualified=True,
                signers_elected=True,
            ),
            signers=(protocol.person("Aud"), protocol.person("Bo")),
        )
    content = internal(storage, protocol)
    item = titled(content, "innkalling")
    assert item.decided is not None
    assert plain(item.decided.text) == (
        "Innkallingen ble godkjent. Sakslisten ble godkjent med merknader."
    )
    assert item.opening == ("Møtet var lovlig innkalt.", "Merknad: Sak 4 tas først.")
    assert content.opening == (
        "Ingen meldte fra om inhabilitet.",
        "Til å skrive under protokollen ble valgt: Aud Strand (Ap) og Bo Vik (H).",
    )


def test_a_remark_on_disqualification_in_an_exempt_case_is_no_public_reading(
    storage: Storage, protocol: Protocol
) -> None:
    married = "Geir Li er gift med parten i sak PS 3/26."
    with storage.database.write("test") as session:
        item = protocol.case(1)
        case_id = read_item(session, item).case_id
        assert case_id is not None
        save_case(session, replace(read_case(session, case_id), access=exempt("offl. § 13")))
        kept(session, protocol, opening=MeetingOpening(disqualification=married))
    # Nobody was judged in the exempt case, so the remark is about an open one.
    assert married in printed(storage, protocol, Audience.PUBLIC).opening
    with storage.database.write("test") as session:
        aside = Recusal(None, protocol.person("Geir"), item, Ground.SPOUSE, None)
        enter_events(session, protocol.meeting, aside)
    public = printed(storage, protocol, Audience.PUBLIC)
    assert not any("Geir" in words for words in public.opening)
    assert any("unntatt offentlighet" in words for words in public.opening)
    assert married in internal(storage, protocol).opening
    with storage.database.read() as session:
        found = minutes_gaps(session, storage.files, protocol.meeting)
        secrets = secrets_of(session, protocol.meeting, DAY).secrets
    assert GapCode.REMARK_WITHHELD in {gap.code for gap in found}
    assert not GapCode.REMARK_WITHHELD.blocks
    assert married in {secret.text for secret in secrets}
    with storage.database.write("test") as session:
        said = ((Remark.DISQUALIFICATION, OPEN),)
        kept(session, protocol, opening=MeetingOpening(disqualification=married, accesses=said))
        found = minutes_gaps(session, storage.files, protocol.meeting)
    assert married in printed(storage, protocol, Audience.PUBLIC).opening
    assert GapCode.REMARK_WITHHELD not in {gap.code for gap in found}


def test_the_last_minutes_are_approved_in_their_item(storage: Storage, protocol: Protocol) -> None:
    with storage.database.write("test") as session:
        items = read_agenda(session, protocol.meeting).items
        approves = next(item.id for item in items if "protokoll" in item.title)
        approved = Approved(Approval.WITH_REMARKS, "Geir Li var til stede.")
        opening = MeetingOpening(last_minutes=(LastMinutes(approves, approved),))
        kept(session, protocol, opening=opening)
    item = titled(internal(storage, protocol), "protokoll")
    assert item.decided is not None
    assert plain(item.decided.text) == "Protokollen ble godkjent med rettelser."
    assert item.opening == ("Rettelse: Geir Li var til stede.",)


def test_questions_breaks_speakers_and_statements_stand_in_their_item(
    storage: Storage, protocol: Protocol
) -> None:
    case = protocol.case(1)
    with storage.database.write("test") as session:
        asked = replace(a_question(protocol, case), answered=True, answer=a_text("I oktober."))
        apart = replace(a_question(protocol, None, "Hvem?"), number=2, answered=False)
        kept(
            session,
            protocol,
            questions=(asked, apart),
            breaks=(Break(time(19), time(19, 10), case), Break(time(20), time(20, 5))),
        )
        statement = MinuteStatement(0, protocol.mover("Geir", "V"), a_text("V er uenig."))
        standings = {protocol.person("Geir"): Standing.ENTITLED}
        register = with_statement(ProposalRegister(), replace(statement, entered=True), standings)
        item = read_item_minutes(session, case)
        spoke = (Speech(1, "Siv Hauk", began_at=time(18, 10), ended_at=time(18, 13)),)
        save_item_minutes(session, replace(item, speeches=spoke, register=register))
    content = internal(storage, protocol)
    line = titled(content, "kaia")
    assert [(one.heading, plain(one.text)) for one in line.questions] == [
        ("Spørsmål fra Geir Li (V) til lederen:", "Når?"),
        ("Svar fra lederen:", "I oktober."),
    ]
    assert line.breaks == ("Møtet hadde pause fra kl.\u00a019.00 til kl.\u00a019.10.",)
    assert line.spoken == "Ordet hadde: Siv Hauk, 3\u00a0min."
    assert [one.heading for one in line.statements] == ["Protokolltilførsel fra Geir Li (V):"]
    assert content.breaks == ("Møtet hadde pause fra kl.\u00a020.00 til kl.\u00a020.05.",)
    assert [one.fate for one in content.questions] == ["Spørsmålet ble ikke besvart i møtet."]


def test_the_speakers_are_left_out_where_the_municipality_wants_it(
    storage: Storage, protocol: Protocol
) -> None:
    with storage.database.write("test") as session:
        item = read_item_minutes(session, protocol.case(1))
        spoke = (Speech(1, "Siv Hauk", began_at=time(18, 10), ended_at=time(18, 13)),)
        save_item_minutes(session, replace(item, speeches=spoke))
        value = the_municipality(session)
        save_municipality(session, replace(value, speakers_printed=False))
    assert titled(internal(storage, protocol), "kaia").spoken == ""


def closed_case(storage: Storage, protocol: Protocol) -> None:
    with storage.database.write("test") as session:
        case_id = read_item(session, protocol.case(1)).case_id
        assert case_id is not None
        case = read_case(session, case_id)
        closed = replace(case, access=exempt("offl. § 13"), public_title="Personsak")
        save_case(session, closed)
        case_item = protocol.case(1)
        late = LateItem(case_item, "", only_papers=True, present=7)
        kept(
            session,
            protocol,
            questions=(a_question(protocol, case_item, SECRET),),
            breaks=(Break(time(19), time(19, 10), case_item, "samtale"),),
            opening=MeetingOpening(late=(late,)),
        )
        item = read_item_minutes(session, case_item)
        spoke = (Speech(1, "Siv Hauk", began_at=time(18, 10), ended_at=time(18, 13)),)
        save_item_minutes(session, replace(item, speeches=spoke))


def test_the_public_reads_nothing_of_what_was_said_in_an_exempt_case(
    storage: Storage, protocol: Protocol
) -> None:
    closed_case(storage, protocol)
    line = titled(printed(storage, protocol, Audience.PUBLIC), "Personsak")
    assert line.questions == line.breaks == ()
    assert line.spoken == ""
    with storage.database.read() as session:
        found = secrets_of(session, protocol.meeting, DAY)
    assert SECRET in [one.text for one in found.secrets]
    assert not any("kaia" in text for text in printed_texts(storage, protocol))


def printed_texts(storage: Storage, protocol: Protocol) -> list[str]:
    content = printed(storage, protocol, Audience.PUBLIC)
    return [*content.opening, *(text for item in content.items for text in item.opening)]


def test_an_exempt_passage_of_a_question_is_shielded_for_the_public(
    storage: Storage, protocol: Protocol
) -> None:
    with storage.database.write("test") as session:
        (block,) = a_text(SECRET)
        hidden = replace(block, runs=tuple(replace(r, exempt="offl. § 13") for r in block.runs))  # type: ignore[union-attr]
        asked = replace(a_question(protocol, None), text=(hidden,), answered=True)
        kept(session, protocol, questions=(asked,))
    content = printed(storage, protocol, Audience.PUBLIC)
    assert SECRET not in " ".join(plain(one.text) for one in content.questions)
    assert SECRET in " ".join(plain(one.text) for one in internal(storage, protocol).questions)


def test_a_late_case_gets_the_next_number_unless_it_is_stopped(
    storage: Storage, protocol: Protocol
) -> None:
    with storage.database.write("test") as session:
        numbers = [i.number for i in read_agenda(session, protocol.meeting).items if i.number]
        late = take_up_late(
            session, protocol.meeting, LateCase(LateItem(None, "Ny brannbil", present=7))
        )
        assert late.item_id is not None
        item = read_item(session, late.item_id)
        assert (item.title, item.frozen, item.state) == ("Ny brannbil", True, ItemState.PLANNED)
        assert item.number is not None
        assert item.number.serial == max(one.serial for one in numbers) + 1
        before = len(read_agenda(session, protocol.meeting).items)
        stopped = LateItem(None, "Ny hall", objections=3, present=7)
        assert take_up_late(session, protocol.meeting, LateCase(stopped)).item_id is None
        assert len(read_agenda(session, protocol.meeting).items) == before
    said = titled(internal(storage, protocol), "innkalling").opening
    assert said == (
        "Sak PS\u00a06/26 sto ikke på sakslisten. Ingen motsatte seg at den ble avgjort "
        "(koml.\u00a0§\u00a011-3 femte ledd).",
        "«Ny hall» sto ikke på sakslisten. 3 av 7 som var til stede, motsatte seg at den ble "
        "avgjort, og den ble ikke tatt opp (koml.\u00a0§\u00a011-3 femte ledd).",
    )


def test_a_stopped_case_of_the_queue_is_called_what_the_public_may_know(
    storage: Storage, protocol: Protocol
) -> None:
    with storage.database.write("test") as session:
        case = saved_case(session, "Omsorg for Per Holm", "KST")
        save_case(session, replace(case, access=exempt("offl. § 13"), public_title="Personsak"))
        wanted = LateCase(LateItem(None, chair_objects=True, present=7), case.id)
        assert take_up_late(session, protocol.meeting, wanted).title == "Personsak"


def test_a_briefing_comes_last_and_has_no_number(storage: Storage, protocol: Protocol) -> None:
    with storage.database.write("test") as session:
        item = read_item(session, take_up_briefing(session, protocol.meeting, " Havna ", "Siv"))
        assert (item.kind, item.title, item.speaker, item.number) == (
            ItemKind.BRIEFING,
            "Havna",
            "Siv",
            None,
        )
        with pytest.raises(UserError, match="Skriv hva orienteringen gjelder"):
            take_up_briefing(session, protocol.meeting, " ")
    assert titled(internal(storage, protocol), "Havna").speaker == "Siv"
    with storage.database.write("test") as session:
        question = a_question(protocol, item.id)
        kept(session, protocol, questions=(question,))
        assert item.id is not None
        with pytest.raises(UserError, match="ført protokoll"):
            take_empty_minutes(session, item.id)


def test_impossible_things_are_refused(storage: Storage, protocol: Protocol) -> None:
    with storage.database.write("test") as session:
        unsaid = MeetingOpening(notice=Approved(Approval.WITH_REMARKS))
        with pytest.raises(UserError, match="Skriv hva merknaden"):
            kept(session, protocol, opening=unsaid)
        with pytest.raises(UserError, match="Skriv hva det spørres om"):
            kept(session, protocol, questions=(replace(a_question(protocol, None), text=()),))
        item = read_item_minutes(session, protocol.case(1))
        absent = Speech(1, "Hild Bakke", "Ap", protocol.person("Hild"))
        with pytest.raises(UserError, match="Hild Bakke er ikke til stede"):
            save_item_minutes(session, replace(item, speeches=(absent,)))


def test_what_is_open_is_named_before_locking_but_blocks_nothing(
    storage: Storage, protocol: Protocol
) -> None:
    case = protocol.case(1)
    with storage.database.write("test") as session:
        kept(
            session,
            protocol,
            questions=(a_question(protocol, case),),
            breaks=(Break(time(19), None, case),),
        )
        statement = MinuteStatement(1, protocol.mover("Geir", "V"), a_text("V er uenig."))
        item = read_item_minutes(session, case)
        spoke = (Speech(1, "Siv Hauk", began_at=time(18, 10)),)
        register = ProposalRegister((), (statement,))
        save_item_minutes(session, replace(item, speeches=spoke, register=register))
    with storage.database.read() as session:
        found = {gap.code for gap in minutes_gaps(session, storage.files, protocol.meeting)}
    new = {
        GapCode.QUESTION_OPEN,
        GapCode.STILL_IN_BREAK,
        GapCode.STATEMENT_NOT_DECIDED,
        GapCode.STILL_SPEAKING,
    }
    assert new <= found
    assert not any(code.blocks for code in new)


def test_phrases_of_the_municipality_are_kept_and_can_be_given_up(storage: Storage) -> None:
    own = {3: Sentence("Punktum.  Finale.", ""), 5: Sentence(" ", "")}
    with storage.database.write("test") as session:
        assert save_phrases(session, own) == {3: Sentence("Punktum. Finale.", "")}
    with storage.database.write("test") as session:
        assert save_phrases(session, {}) == {}
        with pytest.raises(ValueError, match="no such phrases"):
            save_phrases(session, {1: Sentence("Alle for.", "Alle for.")})
        assert read_phrases(session) == {}


def test_a_case_with_late_papers_that_was_stopped_and_decided_is_pointed_out(
    storage: Storage, protocol: Protocol
) -> None:
    case = protocol.case(1)
    with storage.database.write("test") as session:
        late = LateItem(case, "", only_papers=True, chair_objects=True, present=7)
        take_up_late(session, protocol.meeting, LateCase(late))
        agenda = read_agenda(session, protocol.meeting)
        index = next(n for n, item in enumerate(agenda.items) if item.id == case)
        save_agenda(session, set_state(agenda, index, ItemState.TREATED))
    with storage.database.read() as session:
        found = minutes_gaps(session, storage.files, protocol.meeting)
    codes = {gap.code for gap in found if gap.item_id == case}
    assert GapCode.LATE_AND_DECIDED in codes
    # Somebody was asked, so nobody has to be asked once more.
    assert GapCode.LATE_NOT_ASKED not in codes


@pytest.mark.parametrize("is_of_item", [True, False])
def test_who_was_not_there_puts_no_question(
    storage: Storage, protocol: Protocol, is_of_item: bool
) -> None:
    case = protocol.case(1) if is_of_item else None
    with storage.database.write("test") as session:
        asked = a_question(protocol, case)
        (geir,) = (
            event
            for event in read_attendance(session, protocol.meeting).events
            if isinstance(event, Arrived) and event.person_id == asked.asker.person_id
        )
        kept(session, protocol, questions=(asked,))
        withdraw_events(session, protocol.meeting, geir)
        # What was kept already may be answered; a new one of the same person is refused.
        answered = replace(asked, answered=True)
        kept(session, protocol, questions=(answered,))
        with pytest.raises(UserError, match="Geir Li er ikke til stede"):
            kept(session, protocol, questions=(answered, replace(asked, number=2)))


def test_a_stranger_puts_no_question_and_who_stepped_aside_none_in_the_item(
    storage: Storage, protocol: Protocol
) -> None:
    case, other = protocol.case(1), protocol.case(2)
    with storage.database.write("test") as session:
        asked = a_question(protocol, case)
        stranger = replace(asked, asker=Mover(9999, "Ola Ukjent"))
        with pytest.raises(UserError, match="Ola Ukjent har ikke rett til å stille spørsmål"):
            kept(session, protocol, questions=(stranger,))
        ruling = Ruling(aside=True, agreed=6)
        aside = Recusal(None, protocol.person("Geir"), case, Ground.PARTY, ruling)
        enter_events(session, protocol.meeting, aside)
        with pytest.raises(UserError, match="Geir Li er inhabil"):
            kept(session, protocol, questions=(asked,))
        questions = (replace(asked, item_id=other), replace(asked, number=2, item_id=None))
        assert kept(session, protocol, questions=questions).questions == questions
