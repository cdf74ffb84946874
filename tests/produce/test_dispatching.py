"""What was sent stays what was sent: all of it or nothing, frozen, and built again the same."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from agenda_app.db.dispatch_models import DispatchRow
from agenda_app.db.models import AgendaItemRow
from agenda_app.db.storage import Storage, open_folder
from agenda_app.domain.access import exempt
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.committee import Role
from agenda_app.domain.dispatch import DispatchKind, Version
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingState
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.domain.printed import Audience
from agenda_app.errors import BlockedError, ConflictError, UserError
from agenda_app.files.store import sha256_of
from agenda_app.jobs import run_to_end
from agenda_app.produce.building import built
from agenda_app.produce.dispatching import dispatch
from agenda_app.produce.papers import Kind, Wanted, make
from agenda_app.services.backup import back_up, restore
from agenda_app.services.committees import committee_by_code, save_committee
from agenda_app.services.dispatches import dispatches
from agenda_app.services.meetings import read_meeting
from agenda_app.services.municipality import save_municipality, the_municipality
from agenda_app.services.people import person_named, save_person
from agenda_app.services.sent_content import frozen_content
from agenda_app.settings import Settings, write_settings
from tests.builders import saved_member
from tests.documents.photographs import a_drawing, png
from tests.documents.reading import joined, listed_by_pdfium, listed_by_pypdf, words_by_pdfium
from tests.produce.dispatch_world import (
    LATER,
    MEMBER,
    NOW,
    PRESS,
    SECRET,
    a_meeting,
    a_proposal,
    change,
    change_paper,
    labels_of,
    long_text,
    new_case,
    order,
    pages_of,
    put,
    send,
    set_fate,
    use_plan,
)

NOTICE, SUPPLEMENT, CORRECTION, PUBLIC, KEPT = DispatchKind


def state(storage: Storage, meeting: int) -> MeetingState:
    with storage.database.read() as session:
        return read_meeting(session, meeting).state  # type: ignore[arg-type]


def test_sending_fixes_the_numbers_and_keeps_files_readers_and_content(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    sent = send(storage, meeting)
    assert state(storage, meeting) is MeetingState.SENT
    assert (sent.kind, sent.serial, sent.sent_at, sent.first_page) == (NOTICE, 1, NOW, 1)
    assert sent.recipients == (MEMBER, PRESS)
    internal = next(f for f in sent.files if f.version is Version.INTERNAL)
    assert sha256_of(storage.files.get(internal.sha256)) == internal.sha256
    assert internal.pages == sent.last_page == len(pages_of(storage, sent))
    assert internal.name == "2026-04-29 Kommunestyret møtebunke.pdf"
    with storage.database.read() as session:
        assert all(row.serial for row in session.scalars(select(AgendaItemRow)))
        assert dispatches(session, meeting) == (sent,)


def test_the_public_version_has_nothing_exempt_and_the_members_have_all(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    sent = send(storage, meeting)
    assert SECRET in " ".join(pages_of(storage, sent))
    public = " ".join(pages_of(storage, sent, Version.PUBLIC))
    assert SECRET not in public
    assert "Personalsak" in public


def test_a_stop_blocks_the_public_version_only(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    change(storage, cases[0], access=exempt(""))
    with pytest.raises(BlockedError):
        send(storage, meeting)
    assert state(storage, meeting) is MeetingState.DRAFT
    sent = send(storage, meeting, with_public=False)
    assert Version.PUBLIC not in {f.version for f in sent.files}


def test_the_numbers_on_the_papers_are_those_that_are_fixed(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    from tests.builders import saved_case, saved_meeting

    with storage.database.write("test") as session:
        earlier = saved_meeting(session, day=date(2026, 4, 8))
        one = saved_case(session, "En sak i et møte som ikke er sendt")
    assert earlier.id is not None
    assert one.id is not None
    put(storage, earlier.id, one.id)
    sent = send(storage, meeting)
    with storage.database.read() as session:
        rows = session.scalars(select(AgendaItemRow).filter_by(meeting_id=meeting)).all()
        serials = sorted(row.serial or 0 for row in rows)
    assert serials == [1, 2, 3, 4]
    front = pages_of(storage, sent)[0]
    assert all(f"PS\xa0{n}/26" in front or f"PS {n}/26" in front for n in serials)


def test_a_sending_that_is_stopped_leaves_nothing(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    work = dispatch(storage, order(meeting), NOW)
    for _ in range(4):
        next(work)
    work.close()
    assert state(storage, meeting) is MeetingState.DRAFT
    with storage.database.read() as session:
        assert session.scalars(select(DispatchRow)).all() == []
        assert not any(row.serial for row in session.scalars(select(AgendaItemRow)))


def test_a_change_while_the_papers_are_made_stops_the_sending(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    work = dispatch(storage, order(meeting), NOW)
    for _ in range(3):
        next(work)
    change(storage, cases[0], title="Opprusting av dampskipskaia")
    with pytest.raises(ConflictError, match="endret mens"):
        run_to_end(work)
    assert state(storage, meeting) is MeetingState.DRAFT
    with storage.database.read() as session:
        assert session.scalars(select(DispatchRow)).all() == []


def test_later_edits_do_not_change_what_was_sent(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    sent = send(storage, meeting)
    before = frozen_content(storage.files, sent)
    change_paper(storage, cases[0], body=long_text("Noe helt annet."))
    assert frozen_content(storage.files, sent) == before
    kept = {f.version: storage.files.get(f.sha256) for f in sent.files}
    again = run_to_end(built(before, storage.files))
    assert {version: bundle.pdf for version, bundle in again.items()} == kept
    assert set(again) == set(Version)


REBUILD = """
import hashlib, os, sys, time
from datetime import date, datetime
from pathlib import Path
time.time = lambda: 4102444800.0
from agenda_app.db.storage import open_folder
from agenda_app.jobs import run_to_end
from agenda_app.produce.building import built
from agenda_app.services.dispatches import dispatches
from agenda_app.services.sent_content import frozen_content
storage = open_folder(Path(sys.argv[1]))
with storage.database.read() as session:
    sent = dispatches(session, int(sys.argv[2]))
for one in sent:
    frozen = frozen_content(storage.files, one)
    for version, made in run_to_end(built(frozen, storage.files)).items():
        print(one.id, version.value, hashlib.sha256(made.pdf).hexdigest())
storage.close()
"""


def with_letterhead(storage: Storage, **changes: object) -> None:
    with storage.database.write("test") as session:
        municipality = the_municipality(session)
        save_municipality(session, replace(municipality, **changes))  # type: ignore[arg-type]


def other_times(storage: Storage, crest: str) -> None:
    """Let everything around the papers become another: letterhead, committee, people, print."""
    with_letterhead(
        storage,
        name="Nye Ytterholm kommune",
        language=Language.NYNORSK,
        crest=crest,
        address="Nygata 9",
        phone="99 99 99 99",
        unit="Servicekontoret",
        proposal_label="Rådmannens forslag",
        absence_text="Meld forfall til servicekontoret.",
        deputies_text="Vara møter etter avtale.",
    )
    with storage.database.write("test") as session:
        council = committee_by_code(session, "KST")
        save_committee(session, replace(council, name="Kommunetinget"))
        person = person_named(session, MEMBER.name)
        save_person(session, replace(person, name="Aud Vik"))
        saved_member(session, "KST", "Nils Ny", "H", Role.CHAIR)
    use_plan(storage, PrintPlan(dividers=True, binding_mm=12, exempt_apart=False, shrink=False))


def test_another_pc_builds_the_same_bytes_years_later_from_a_backup(
    storage: Storage, tmp_path: Path
) -> None:
    meeting, cases = a_meeting(storage)
    crest, other = (storage.files.put(png(a_drawing((size, size)))) for size in (40, 60))
    with_letterhead(storage, crest=crest)
    with storage.database.write("test") as session:
        saved_member(session, "KST", MEMBER.name, "Ap")
    send(storage, meeting)
    put(storage, meeting, new_case(storage, "En sak til"))
    send(storage, meeting, SUPPLEMENT, LATER)
    change_paper(storage, cases[0], proposals=a_proposal("Kaia rustes opp for kr 240 000."))
    send(storage, meeting, CORRECTION, LATER)
    other_times(storage, other)
    assert storage.folder is not None
    run_to_end(back_up(storage.folder, tmp_path / "copy.zip"))
    run_to_end(restore(tmp_path / "copy.zip", tmp_path / "elsewhere"))
    chosen = tmp_path / "config" / "Saksliste" / "settings.json"
    write_settings(chosen, Settings(language=Language.NYNORSK, appearance="dark"))
    root = str(Path(__file__).parents[2])
    environment = {
        "PYTHONPATH": root,
        "TZ": "Asia/Tokyo",
        "PYTHONHASHSEED": "4711",
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
    }
    found = subprocess.run(
        [sys.executable, "-c", REBUILD, str(tmp_path / "elsewhere"), str(meeting)],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    with storage.database.read() as session:
        expected = {
            f"{one.id} {f.version.value} {f.sha256}"
            for one in dispatches(session, meeting)
            for f in one.files
        }
    assert set(found.split("\n")) - {""} == expected
    assert len(expected) == 10


def test_a_supplement_has_only_the_added_cases_and_goes_on_counting(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    first = send(storage, meeting)
    put(storage, meeting, new_case(storage, "Valg av nemnd"))
    more = send(storage, meeting, SUPPLEMENT, LATER, note="Saken haster.")
    assert (more.serial, more.first_page) == (1, first.last_page + 1)
    text = pages_of(storage, more)
    assert "Tilleggsinnkalling 1" in text[0]
    assert "Saken haster." in text[0]
    assert "PS 5/26" in text[0].replace("\xa0", " ")
    assert "Opprusting av kaia" not in " ".join(text)
    assert labels_of(storage, more)[0] == str(more.first_page)
    assert labels_of(storage, more, Version.PUBLIC)[0] == str(more.first_page)
    again = new_case(storage, "Enda en sak")
    put(storage, meeting, again)
    second = send(storage, meeting, SUPPLEMENT, LATER)
    assert (second.serial, second.first_page) == (2, more.last_page + 1)
    assert "Tilleggsinnkalling 2" in pages_of(storage, second)[0]
    assert "Valg av nemnd" not in " ".join(pages_of(storage, second))


def test_there_is_no_supplement_when_nothing_is_new(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    change(storage, cases[0], title="Opprusting av dampskipskaia")
    with pytest.raises(UserError, match="ingen nye saker"):
        send(storage, meeting, SUPPLEMENT, LATER)


def test_nothing_later_is_sent_before_the_notice(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    for kind in (SUPPLEMENT, CORRECTION):
        with pytest.raises(UserError, match="ikke sendt ennå"):
            send(storage, meeting, kind)


def test_a_correction_prints_only_the_pages_that_changed(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    first = send(storage, meeting)
    body = list(long_text())
    body[-1] = long_text("Kaia er fra 1975 og må rustes opp.")[-1]
    change_paper(storage, cases[0], body=tuple(body))
    sent = send(storage, meeting, CORRECTION, LATER)
    assert sent.last_page == first.last_page
    cover, *pages = pages_of(storage, sent)
    assert "Rettelse 1 til møteinnkalling" in cover
    assert "1974" in cover
    assert "1975" in cover
    assert "Aud Strømsnes Innkalling 20.04.2026 intern papir" in cover
    labels = labels_of(storage, sent)
    assert labels[0] == "R1.1"
    assert len(pages) == 1
    assert labels[1].endswith("a")
    old = labels[1].removesuffix("a")
    assert f"side {old}a, erstatter side {old}" in pages[0]
    assert "1975" in pages[0]
    public = pages_of(storage, sent, Version.PUBLIC)
    assert labels_of(storage, sent, Version.PUBLIC) == labels
    assert "Aud Strømsnes" not in public[0]
    assert "Presse" in public[0]


def test_a_correction_says_whether_it_is_of_the_notice_or_of_a_supplement(
    storage: Storage,
) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    added = new_case(storage, "Valg av nemnd", body=long_text())
    put(storage, meeting, added)
    send(storage, meeting, SUPPLEMENT, LATER)
    change_paper(storage, added, body=long_text("Kaia er fra 1975."))
    of_supplement = send(storage, meeting, CORRECTION, LATER)
    for version in (Version.INTERNAL, Version.PUBLIC):
        cover = pages_of(storage, of_supplement, version)[0].replace("\xa0", " ")
        assert "Rettelse 1 til tilleggsinnkalling 1" in cover
        assert "gjelder tilleggsinnkalling 1 som ble sendt" in cover
        assert "møteinnkalling" not in cover.replace("tilleggsinnkalling", "")
    change_paper(storage, added, body=long_text("Kaia er fra 1976."))
    change_paper(storage, cases[0], body=long_text("Kaia er fra 1976."))
    of_both = pages_of(storage, send(storage, meeting, CORRECTION, LATER))[0]
    assert "Rettelse 2 til møteinnkalling og tilleggsinnkalling 1" in of_both


def test_the_corrected_agenda_names_the_page_that_a_case_begins_on(storage: Storage) -> None:
    """Of a case whose second page alone is replaced, that is still the first, as it was sent."""
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    body = list(long_text())
    body[-1] = long_text("Kaia er fra 1975 og må rustes opp.")[-1]
    change_paper(storage, cases[0], body=tuple(body))
    change(storage, cases[1], title="Økonomirapport for første kvartal")
    sent = send(storage, meeting, CORRECTION, LATER)
    assert labels_of(storage, sent)[1:] == ["1a", "3a", "4a"]
    for version in (Version.INTERNAL, Version.PUBLIC):
        file = next(file for file in sent.files if file.version is version)
        pdf = storage.files.get(file.sha256)
        for listed_in in (listed_by_pypdf, listed_by_pdfium):
            assert listed_in(pdf, "Opprusting av kaia", 1) == "2"
            assert listed_in(pdf, "Økonomirapport for første kvartal", 1) == "4a"


@pytest.mark.parametrize("kind", [Kind.NOTICE, Kind.AGENDA])
@pytest.mark.parametrize("audience", Audience)
def test_a_notice_that_was_sent_is_printed_with_the_day_it_was_sent(
    storage: Storage, kind: Kind, audience: Audience
) -> None:
    meeting, _ = a_meeting(storage)

    def printed(day: date) -> str:
        made = run_to_end(make(storage, Wanted(meeting, kind, audience), day))
        return joined(words_by_pdfium(made.pdf)).replace("\xa0", " ")

    assert "Dato 18.04.2026" in printed(date(2026, 4, 18))
    send(storage, meeting)
    later = printed(LATER.date())
    assert f"Dato {NOW:%d.%m.%Y}" in later
    assert NOW.date() != LATER.date()


def test_a_second_correction_goes_on_with_the_next_letter(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    labels = []
    for year in (1975, 1976, 1977):
        body = list(long_text())
        body[-1] = long_text(f"Kaia er fra {year} og må rustes opp.")[-1]
        change_paper(storage, cases[0], body=tuple(body))
        labels += labels_of(storage, send(storage, meeting, CORRECTION, LATER))[1:]
    assert [label[-1] for label in labels] == ["a", "b", "c"]
    assert len({label[:-1] for label in labels}) == 1


def test_a_page_that_becomes_more_pages_is_a_and_b(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    change_paper(storage, cases[1], body=long_text(count=24))
    labels = labels_of(storage, send(storage, meeting, CORRECTION, LATER))[1:]
    assert len(set(labels)) == len(labels)
    assert {label[-1] for label in labels} >= {"a", "b"}


def test_a_withdrawn_and_a_postponed_case_keep_their_numbers(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    set_fate(storage, meeting, cases[0], ItemState.WITHDRAWN)
    set_fate(storage, meeting, cases[1], ItemState.POSTPONED)
    sent = send(storage, meeting, CORRECTION, LATER)
    cover, front, *others = pages_of(storage, sent)
    assert "Saken er TRUKKET." in cover
    assert "Saken er UTSATT." in cover
    assert "PS 2/26" in cover.replace("\xa0", " ")
    assert labels_of(storage, sent)[1] == "1a"
    assert "TRUKKET" in front
    assert "UTSATT" in front
    assert all("Avsnitt 12." not in page for page in others)
    with pytest.raises(UserError, match="Ingenting av det som er sendt"):
        send(storage, meeting, CORRECTION, LATER)


def test_a_change_in_an_exempt_case_shows_nothing_to_the_public(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    change_paper(storage, cases[2], proposals=a_proposal("Oppsigelsen trekkes tilbake straks."))
    sent = send(storage, meeting, CORRECTION, LATER)
    assert [f.version for f in sent.files if f.version is Version.PUBLIC] == []
    assert "Oppsigelsen" in pages_of(storage, sent)[0]
    change_paper(storage, cases[1], proposals=a_proposal("Rapporten tas til etterretning."))
    both = send(storage, meeting, CORRECTION, LATER)
    assert "Oppsigelsen" not in " ".join(pages_of(storage, both, Version.PUBLIC))


def test_a_case_of_a_supplement_can_be_corrected_under_its_own_pages(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    send(storage, meeting)
    late = new_case(storage, "Valg av nemnd")
    put(storage, meeting, late)
    more = send(storage, meeting, SUPPLEMENT, LATER)
    change_paper(storage, late, proposals=a_proposal("Nemnda velges i neste møte."))
    sent = send(storage, meeting, CORRECTION, LATER)
    numbers = {int(label.rstrip("abc")) for label in labels_of(storage, sent)[1:]}
    assert numbers
    assert all(more.first_page <= number <= more.last_page for number in numbers)
    cover = pages_of(storage, sent)[0]
    assert "Tilleggsinnkalling 1, 23.04.2026 intern papir" in cover
    assert "Innkalling 20.04.2026" not in cover


def test_the_manifest_names_every_file_and_the_one_before(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    first = send(storage, meeting)
    change(storage, cases[1], title="Økonomirapport for første kvartal")
    second = send(storage, meeting, CORRECTION, LATER)
    listed = json.loads(storage.files.get(second.manifest))
    assert listed["previous"] == first.manifest
    assert json.loads(storage.files.get(listed["proof"]))
    assert listed["content"] == second.content
    assert [f["sha256"] for f in listed["files"]] == [f.sha256 for f in second.files]
    notice = json.loads(storage.files.get(first.manifest))
    internal = [part for part in notice["parts"] if part["version"] == "internal"]
    assert [part["number"] for part in internal] == [None, "PS 2/26", "PS 3/26", "PS 4/26"]
    assert internal[0]["first"] == "1"
    assert int(internal[-1]["last"]) == first.last_page
    assert sum(part["pages"] for part in internal) == first.last_page
    text = storage.files.get(first.manifest).decode() + storage.files.get(second.manifest).decode()
    assert SECRET not in text
    assert MEMBER.name not in text


def test_a_meeting_taken_up_again_is_called_anew(storage: Storage) -> None:
    from agenda_app.domain.meeting import MeetingAction
    from agenda_app.services.meetings import act

    meeting, _ = a_meeting(storage)
    send(storage, meeting)
    with storage.database.write("test") as session:
        act(session, meeting, MeetingAction.CANCEL)
        act(session, meeting, MeetingAction.REOPEN)
    again = send(storage, meeting, NOTICE, LATER)
    assert (again.serial, again.first_page) == (2, 1)


def test_the_restored_folder_opens(storage: Storage, tmp_path: Path) -> None:
    meeting, _ = a_meeting(storage)
    sent = send(storage, meeting)
    assert storage.folder is not None
    run_to_end(back_up(storage.folder, tmp_path / "copy.zip"))
    run_to_end(restore(tmp_path / "copy.zip", tmp_path / "elsewhere"))
    other = open_folder(tmp_path / "elsewhere")
    with other.database.read() as session:
        assert dispatches(session, meeting) == (sent,)
    assert frozen_content(other.files, sent) == frozen_content(storage.files, sent)
    other.close()
