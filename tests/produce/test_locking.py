"""What was locked is kept, and printed ever after, whatever is changed around it."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from agenda_app.db.kept_models import KeptMinutesRow
from agenda_app.db.minutes_models import ItemMinutesRow
from agenda_app.db.storage import FILES_NAME, Storage, open_folder
from agenda_app.domain.access import OPEN, UNDECIDED, Access, AccessState, exempt
from agenda_app.domain.decision_facts import DecisionFacts, Party
from agenda_app.domain.files import StoredFile
from agenda_app.domain.language import Language
from agenda_app.domain.printed import Audience
from agenda_app.domain.printed_minutes import MinutesContent
from agenda_app.domain.proof import Excuse
from agenda_app.domain.text import Paragraph, Run, Text
from agenda_app.domain.voted_text import VotedText, to_stored
from agenda_app.errors import BlockedError, ConflictError, UserError
from agenda_app.exchange.content_json import from_json, to_json
from agenda_app.files.store import FolderStore, sha256_of
from agenda_app.jobs import run_to_end
from agenda_app.produce.locking import PublicMinutesError, keep_locked, lock_minutes
from agenda_app.produce.papers import Kind
from agenda_app.produce.proof import LeakError, UndecidedError
from agenda_app.produce.years import WantedYear, make_year
from agenda_app.services.agendas import read_item
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.committees import committee_by_code
from agenda_app.services.decision_facts import save_decision_facts
from agenda_app.services.excuses import give_excuse
from agenda_app.services.kept_minutes import kept_minutes, minutes_faults
from agenda_app.services.locking import lock
from agenda_app.services.minutes import read_minutes, save_minutes
from agenda_app.services.rows import keep_file
from tests.documents.reading import words
from tests.produce.locked_meeting import (
    LATER,
    NOW,
    decide,
    held,
    locked,
    printed,
    put_right,
    rename,
)
from tests.services.protocol import Protocol
from tests.written_minutes import full_minutes

INTERNAL, PUBLIC = Audience.INTERNAL, Audience.PUBLIC
SECRET = exempt("offl. § 13")


def kept(storage: Storage, protocol: Protocol) -> dict[Audience, bytes]:
    """Return the bytes that were kept for each audience."""
    with storage.database.read() as session:
        found = kept_minutes(session, protocol.meeting)
    return {audience: storage.files.get(one.sha256) for audience, one in found.items()}


def faults(storage: Storage, protocol: Protocol) -> list[str]:
    with storage.database.read() as session:
        found = kept_minutes(session, protocol.meeting).values()
    return [fault.bokmal for fault in minutes_faults(storage.files, found)]


def lock_as_before(storage: Storage, protocol: Protocol) -> None:
    """Lock the minutes as a program did that kept no files."""
    with storage.database.write("test") as session:
        lock(session, protocol.meeting, NOW)


@pytest.mark.parametrize("audience", list(Audience))
def test_who_is_renamed_later_stands_in_the_minutes_as_before(
    storage: Storage, audience: Audience
) -> None:
    protocol = held(storage)
    before = words(printed(storage, protocol, audience=audience).pdf)
    done = locked(storage, protocol)
    assert done.withheld is None
    rename(storage, "Cato Lund", "Cato Lund Bakken")
    again = printed(storage, protocol, audience=audience)
    assert again.pdf == kept(storage, protocol)[audience]
    assert sha256_of(again.pdf) in {one.sha256 for one in done.kept}
    assert "Cato Lund H" not in words(again.pdf)
    assert "Bakken" not in words(again.pdf)
    # But for the day on which it was printed, and that it was open, it says what it said before.
    was_open = "Foreløpig protokoll: den er ikke låst ennå. "
    assert was_open in before
    dated = before.replace("01.06.2026", "30.04.2026").replace("1. juni 2026", "30. april 2026")
    # The line above may have moved what follows to another page.
    assert sorted(words(again.pdf).split()) == sorted(dated.replace(was_open, "").split())


def test_minutes_that_were_locked_without_files_are_printed_with_the_names_of_that_day(
    storage: Storage,
) -> None:
    protocol = held(storage)
    lock_as_before(storage, protocol)
    rename(storage, "Cato Lund", "Cato Lund Bakken")
    said = words(printed(storage, protocol).pdf)
    assert "Cato Lund" in said
    assert "Bakken" not in said
    assert faults(storage, protocol) == []
    for kind in (Kind.LOCKED, Kind.SIGNING):
        with pytest.raises(UserError, match="ikke tatt vare på"):
            printed(storage, protocol, kind)


def test_they_can_be_kept_afterwards_once(storage: Storage) -> None:
    protocol = held(storage)
    lock_as_before(storage, protocol)
    put_right(storage, protocol)
    done = run_to_end(keep_locked(storage, protocol.meeting, NOW))
    assert [one.audience for one in done.kept] == [INTERNAL, PUBLIC]
    assert done.at == NOW
    # What is kept is what was locked: what was put right comes on top of it.
    assert "20.53" not in words(kept(storage, protocol)[INTERNAL])
    assert "20.53" in words(printed(storage, protocol).pdf)
    with pytest.raises(UserError, match="Protokollen er tatt vare på"):
        run_to_end(keep_locked(storage, protocol.meeting, NOW))


def test_open_minutes_are_not_kept(storage: Storage) -> None:
    protocol = held(storage)
    with pytest.raises(UserError, match="ikke låst"):
        run_to_end(keep_locked(storage, protocol.meeting, NOW))
    for kind in (Kind.LOCKED, Kind.SIGNING):
        with pytest.raises(UserError, match="ikke låst"):
            printed(storage, protocol, kind)


@pytest.mark.parametrize("audience", list(Audience))
def test_corrections_come_on_top_of_what_was_locked(storage: Storage, audience: Audience) -> None:
    protocol = held(storage)
    locked(storage, protocol)
    before = kept(storage, protocol)[audience]
    rename(storage, "Cato Lund", "Cato Lund Bakken")
    put_right(storage, protocol)
    said = words(printed(storage, protocol, audience=audience).pdf)
    assert "Bakken" not in said
    assert "Tallene var byttet om." in said
    assert printed(storage, protocol, Kind.LOCKED, audience).pdf == before
    assert "Tallene" not in words(before)


def test_another_pc_prints_the_same_bytes(storage: Storage, tmp_path: Path) -> None:
    protocol = held(storage)
    locked(storage, protocol)
    assert storage.folder is not None
    shutil.copytree(storage.folder, tmp_path / "other")
    other = open_folder(tmp_path / "other")
    for kind in (Kind.MINUTES, Kind.SIGNING):
        assert printed(other, protocol, kind).pdf == printed(storage, protocol, kind).pdf
    other.close()


def test_the_volume_of_the_year_has_what_was_locked(storage: Storage) -> None:
    protocol = held(storage)
    locked(storage, protocol)
    rename(storage, "Cato Lund", "Cato Lund Bakken")
    with storage.database.read() as session:
        council = committee_by_code(session, "KST").id
    assert council is not None
    for audience in Audience:
        wanted = WantedYear(council, 2026, audience)
        made = run_to_end(make_year(storage, wanted, LATER)).made
        assert "Cato Lund" in words(made.pdf)
        assert "Bakken" not in words(made.pdf)


def test_a_file_that_was_changed_is_told_and_not_printed(storage: Storage) -> None:
    protocol = held(storage)
    done = locked(storage, protocol)
    assert faults(storage, protocol) == []
    assert storage.folder is not None
    place = FolderStore(storage.folder / FILES_NAME).place(done.kept[0].sha256)
    whole = place.read_bytes()
    place.write_bytes(whole.replace(b"2026", b"2027", 1))
    assert faults(storage, protocol) == [
        "Filen med den interne protokollen: "
        "En fil som hører til saken, er endret eller skadet på disken."
    ]
    with pytest.raises(UserError, match="endret eller skadet"):
        printed(storage, protocol)
    place.unlink()
    (fault,) = faults(storage, protocol)
    assert "mangler på disken" in fault


def test_another_file_with_a_hash_of_its_own_is_not_the_one_that_was_proved(
    storage: Storage,
) -> None:
    protocol = held(storage)
    locked(storage, protocol)
    other = storage.files.put(b"%PDF-1.7 another")
    with storage.database.write("test") as session:
        row = session.scalars(select(KeptMinutesRow).filter_by(audience="public")).one()
        row.proof_sha256, proof = row.content_sha256, row.proof_sha256
        assert proof is not None
        said = json.loads(storage.files.get(proof))
        said["file"]["sha256"] = other
    changed = storage.files.put(json.dumps(said).encode())
    with storage.database.read() as session:
        public = kept_minutes(session, protocol.meeting)[PUBLIC]
    found = minutes_faults(storage.files, [replace(public, proof=changed)])
    assert [fault.bokmal for fault in found] == [
        "Beviset for at den offentlige protokollen er ren stemmer ikke med det som er registrert."
    ]


def test_a_missing_legal_basis_keeps_the_public_file_back_and_the_locking_unless_it_is_wanted(
    storage: Storage,
) -> None:
    protocol = held(storage, Access(AccessState.EXEMPT))
    with pytest.raises(PublicMinutesError, match="ikke låst") as stopped:
        locked(storage, protocol)
    assert "hjemmel" in stopped.value.message.bokmal
    assert kept(storage, protocol) == {}
    done = locked(storage, protocol, withhold_public=True)
    assert done.withheld is not None
    assert [one.audience for one in done.kept] == [INTERNAL]
    with pytest.raises(BlockedError):
        run_to_end(keep_locked(storage, protocol.meeting, NOW))
    decide(storage, protocol, 2, OPEN)
    rename(storage, "Cato Lund", "Cato Lund Bakken")
    later = run_to_end(keep_locked(storage, protocol.meeting, NOW))
    assert [one.audience for one in later.kept] == [PUBLIC]
    assert "Bakken" not in words(printed(storage, protocol).pdf)


def test_a_case_nobody_decided_on_keeps_the_public_minutes_back_until_it_is_decided(
    storage: Storage,
) -> None:
    protocol = held(storage, UNDECIDED)
    with pytest.raises(PublicMinutesError) as stopped:
        locked(storage, protocol)
    assert isinstance(stopped.value.why, UndecidedError)
    with pytest.raises(UndecidedError):
        printed(storage, protocol, audience=PUBLIC)
    decide(storage, protocol, 2, OPEN)
    assert locked(storage, protocol).withheld is None


def names_a_party(storage: Storage) -> Protocol:
    """Hold a meeting whose public minutes would name the party of an exempt case."""
    protocol = held(storage, SECRET)
    with storage.database.write("test") as session:
        item = read_item(session, protocol.case(2))
        assert item.case_id is not None
        party = Party("Vidar Skjult", "Nesveien 2")
        save_decision_facts(session, DecisionFacts(item.case_id, True, (party,)))
        minutes = read_minutes(session, protocol.meeting)
        save_minutes(session, replace(minutes, others=("Advokat Tor Vik, for Vidar Skjult",)))
    return protocol


def test_what_may_not_leave_is_found_before_anything_is_locked(storage: Storage) -> None:
    protocol = names_a_party(storage)
    with pytest.raises(PublicMinutesError) as stopped:
        locked(storage, protocol)
    assert isinstance(stopped.value.why, LeakError)
    assert [hit.words for hit in stopped.value.why.proof.hits] == ["Vidar Skjult"]
    assert kept(storage, protocol) == {}
    with storage.database.write("test") as session:
        minutes = read_minutes(session, protocol.meeting)
        save_minutes(session, replace(minutes, others=("Advokat Tor Vik",)))
    assert locked(storage, protocol).withheld is None


@pytest.mark.parametrize("locks_first", [False, True])
def test_what_is_no_secret_is_excused_before_or_after_the_locking(
    storage: Storage, locks_first: bool
) -> None:
    protocol = names_a_party(storage)
    if locks_first:
        done = locked(storage, protocol, withhold_public=True)
        assert isinstance(done.withheld, LeakError)
        with pytest.raises(LeakError):
            run_to_end(keep_locked(storage, protocol.meeting, NOW))
    excuse = Excuse("Vidar Skjult", "Else Nes", "Han sto fram selv.", NOW)
    with storage.database.write("test") as session:
        give_excuse(session, protocol.meeting, excuse)
    if locks_first:
        assert [o.audience for o in run_to_end(keep_locked(storage, protocol.meeting, NOW)).kept]
    else:
        assert locked(storage, protocol).withheld is None
    assert "for Vidar Skjult" in words(kept(storage, protocol)[PUBLIC])


def test_what_is_exempt_later_is_not_given_out_because_it_was_locked(storage: Storage) -> None:
    protocol = held(storage)
    locked(storage, protocol)
    before = kept(storage, protocol)
    assert "orienterte om sak 2" in words(before[PUBLIC])
    decide(storage, protocol, 2, SECRET)
    given = printed(storage, protocol, audience=PUBLIC)
    assert "orienterte om sak 2" not in words(given.pdf)
    assert printed(storage, protocol).pdf == before[INTERNAL]
    (later,) = run_to_end(keep_locked(storage, protocol.meeting, NOW)).kept
    assert later.audience is PUBLIC
    assert "orienterte om sak 2" not in words(kept(storage, protocol)[PUBLIC])


LAW = "offl. § 13"
BEFORE = (Paragraph((Run("Det ytes tilskudd til "), Run("Peder Lie", exempt=LAW), Run("."))),)
DIAGNOSIS = "Diagnosen er cerebral parese."


def propose(storage: Storage, protocol: Protocol, text: Text) -> None:
    """Let the second case have this proposal, and the resolution where there is one already.

    It is what is voted on, as long as the minutes are open.
    """
    with storage.database.write("test") as session:
        case_id = read_item(session, protocol.case(2)).case_id
        assert case_id is not None
        case = read_case(session, case_id)
        proposals = tuple(replace(one, text=text) for one in case.paper.proposals)
        treatments = tuple(
            replace(one, recommendation=text if one.recommendation else ())
            for one in case.treatments
        )
        paper = replace(case.paper, proposals=proposals)
        save_case(session, replace(case, paper=paper, treatments=treatments))
        if read_minutes(session, protocol.meeting).locked_at is None:
            row = session.get_one(ItemMinutesRow, protocol.case(2))
            row.voted_text = to_stored(VotedText(proposals[0]))


@pytest.mark.parametrize("by_an_older_program", [False, True])
def test_a_passage_that_is_exempt_later_is_not_given_out_because_it_was_locked(
    storage: Storage, by_an_older_program: bool
) -> None:
    protocol = held(storage)
    propose(storage, protocol, (*BEFORE, Paragraph((Run(DIAGNOSIS),))))
    locked(storage, protocol)
    if by_an_older_program:
        forget_what_is_withheld(storage, protocol)
    given = printed(storage, protocol, audience=PUBLIC)
    assert given.pdf == kept(storage, protocol)[PUBLIC]
    assert DIAGNOSIS in words(given.pdf)
    propose(storage, protocol, (*BEFORE, Paragraph((Run(DIAGNOSIS, exempt=LAW),))))
    given = printed(storage, protocol, audience=PUBLIC)
    assert "cerebral" not in words(given.pdf)
    assert DIAGNOSIS in words(printed(storage, protocol).pdf)
    (later,) = run_to_end(keep_locked(storage, protocol.meeting, NOW)).kept
    assert later.audience is PUBLIC
    assert "cerebral" not in words(kept(storage, protocol)[PUBLIC])
    assert printed(storage, protocol, audience=PUBLIC).pdf == kept(storage, protocol)[PUBLIC]


def test_open_words_that_are_changed_later_leave_what_was_locked_as_it_was(
    storage: Storage,
) -> None:
    protocol = held(storage)
    propose(storage, protocol, (*BEFORE, Paragraph((Run(DIAGNOSIS),))))
    locked(storage, protocol)
    propose(storage, protocol, (*BEFORE, Paragraph((Run("Noe helt annet."),))))
    assert DIAGNOSIS in words(printed(storage, protocol, audience=PUBLIC).pdf)


def forget_what_is_withheld(storage: Storage, protocol: Protocol) -> None:
    """Let the public content be as a program kept it that did not know its passages."""
    with storage.database.write("test") as session:
        (row,) = session.scalars(
            select(KeptMinutesRow).where(KeptMinutesRow.audience == PUBLIC.value)
        )
        known = json.loads(storage.files.get(row.content_sha256))
        del known["content"]["withheld"]
        older = json.dumps(known).encode()
        sha256 = storage.files.put(older)
        keep_file(session, StoredFile(sha256, "content.json", len(older), "application/json"))
        session.flush()
        row.content_sha256 = sha256


def test_what_is_open_later_is_given_out(storage: Storage) -> None:
    protocol = held(storage, SECRET)
    locked(storage, protocol)
    assert "orienterte om sak 2" not in words(printed(storage, protocol, audience=PUBLIC).pdf)
    decide(storage, protocol, 2, OPEN)
    assert "orienterte om sak 2" in words(printed(storage, protocol, audience=PUBLIC).pdf)


def test_what_is_changed_meanwhile_locks_and_keeps_nothing(storage: Storage) -> None:
    protocol = held(storage)
    work = lock_minutes(storage, protocol.meeting, NOW)
    for _ in range(2):
        next(work)
    with storage.database.write("test") as session:
        minutes = read_minutes(session, protocol.meeting)
        save_minutes(session, replace(minutes, others=("Kommunedirektør Per Vik",)))
    with pytest.raises(ConflictError, match="Ingenting er lagret"):
        run_to_end(work)
    with storage.database.read() as session:
        assert read_minutes(session, protocol.meeting).locked_at is None
    assert kept(storage, protocol) == {}


def test_minutes_that_lack_something_are_not_locked(storage: Storage) -> None:
    protocol = held(storage)
    with storage.database.write("test") as session:
        save_minutes(session, replace(read_minutes(session, protocol.meeting), signers=()))
        save_minutes(session, replace(read_minutes(session, protocol.meeting), adjourned_at=None))
    with pytest.raises(BlockedError, match="ikke ferdig"):
        locked(storage, protocol)
    assert kept(storage, protocol) == {}


def test_a_job_that_is_stopped_locks_nothing(storage: Storage) -> None:
    protocol = held(storage)
    work = lock_minutes(storage, protocol.meeting, NOW)
    for _ in range(3):
        next(work)
    work.close()
    with storage.database.read() as session:
        assert read_minutes(session, protocol.meeting).locked_at is None


@pytest.mark.parametrize("language", list(Language))
def test_the_content_of_minutes_is_frozen_whole(tmp_path: Path, language: Language) -> None:
    content = full_minutes(language)
    files = FolderStore(tmp_path)
    assert from_json(to_json(content, files), MinutesContent, files) == content


def test_the_name_of_somebody_who_sat_there_is_no_secret_when_a_party_has_it(
    storage: Storage,
) -> None:
    protocol = held(storage, SECRET)
    locked(storage, protocol)
    rename(storage, "Cato Lund", "Kjell Bakken")
    with storage.database.write("test") as session:
        item = read_item(session, protocol.case(2))
        assert item.case_id is not None
        party = Party("Cato Lund", "Nesveien 2")
        save_decision_facts(session, DecisionFacts(item.case_id, True, (party,)))
    given = printed(storage, protocol, audience=PUBLIC)
    assert given.pdf == kept(storage, protocol)[PUBLIC]
    assert "Cato Lund" in words(given.pdf)
