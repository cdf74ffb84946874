"""A public version made afterwards: what the members have, shielded, under their page numbers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.access import exempt
from agenda_app.domain.agenda import AgendaItem, ItemKind, ItemState
from agenda_app.domain.dispatch import Dispatch, DispatchKind, Version
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingAction, MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.errors import BlockedError, UserError
from agenda_app.jobs import run_to_end
from agenda_app.produce.building import built
from agenda_app.produce.file_set import file_set
from agenda_app.produce.papers import Kind, Wanted, make
from agenda_app.produce.proof import LeakError
from agenda_app.services.agendas import read_agenda, save_agenda
from agenda_app.services.dispatches import dispatches
from agenda_app.services.meetings import act
from agenda_app.services.sent_content import frozen_content, standing
from agenda_app.services.verify_dispatch import verify_dispatch
from tests.produce.dispatch_world import (
    LATER,
    MEMBER,
    PRESS,
    SECRET,
    TODAY,
    a_meeting,
    a_proposal,
    change,
    change_paper,
    labels_of,
    long_text,
    new_case,
    pages_of,
    put,
    send,
    set_fate,
)

SUPPLEMENT, CORRECTION, PUBLIC = (
    DispatchKind.SUPPLEMENT,
    DispatchKind.CORRECTION,
    DispatchKind.PUBLIC,
)


def for_members(storage: Storage, meeting: MeetingId, kind: DispatchKind | None = None) -> Dispatch:
    if kind is None:
        return send(storage, meeting, with_public=False)
    return send(storage, meeting, kind, LATER, with_public=False)


def publish(storage: Storage, meeting: MeetingId) -> Dispatch:
    return send(storage, meeting, PUBLIC, LATER)


def public_text(storage: Storage, sent: Dispatch) -> str:
    return " ".join(pages_of(storage, sent, Version.PUBLIC))


def numbers(labels: list[str]) -> set[int]:
    """Return every number that pages stand for."""
    found: set[int] = set()
    for label in labels:
        first, _, last = label.strip("()abc").partition("–")
        found.update(range(int(first), int(last or first) + 1))
    return found


def test_the_public_gets_the_notice_under_the_page_numbers_of_the_members(
    storage: Storage,
) -> None:
    meeting, _ = a_meeting(storage)
    first = for_members(storage, meeting)
    assert first.recipients == (MEMBER,)
    late = publish(storage, meeting)
    assert [file.version for file in late.files] == [Version.PUBLIC]
    assert late.files[0].name == "2026-04-29 Kommunestyret møtebunke uten unntatte.pdf"
    assert late.recipients == (PRESS,)
    assert (late.first_page, late.last_page) == (first.last_page + 1, first.last_page)
    assert SECRET not in public_text(storage, late)
    assert "Personalsak" in public_text(storage, late)
    labels = labels_of(storage, late, Version.PUBLIC)
    assert numbers(labels) == set(range(1, first.last_page + 1))
    with storage.database.read() as session:
        assert verify_dispatch(session, storage.files, late) == ()
    again = run_to_end(built(frozen_content(storage.files, late), storage.files))
    assert again[Version.PUBLIC].pdf == storage.files.get(late.files[0].sha256)
    assert list(again) == [Version.PUBLIC]


def test_it_is_what_would_have_been_made_with_the_notice(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    for_members(storage, meeting)
    late = send(storage, meeting, PUBLIC)
    with storage.database.write("test") as session:
        act(session, meeting, MeetingAction.CANCEL)
        act(session, meeting, MeetingAction.REOPEN)
    at_once = send(storage, meeting)
    (sha256,) = (f.sha256 for f in at_once.files if f.version is Version.PUBLIC)
    assert late.files[0].sha256 == sha256


def test_what_comes_later_follows_for_the_public_too(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    for_members(storage, meeting)
    publish(storage, meeting)
    put(storage, meeting, new_case(storage, "Valg av nemnd"))
    more = send(storage, meeting, SUPPLEMENT, LATER)
    assert labels_of(storage, more, Version.PUBLIC) == labels_of(storage, more)
    change_paper(storage, cases[0], proposals=a_proposal("Kaia rives."))
    corrected = send(storage, meeting, CORRECTION, LATER)
    assert labels_of(storage, corrected, Version.PUBLIC) == labels_of(storage, corrected)
    assert "Offentlig utgave 23.04.2026" in pages_of(storage, corrected, Version.PUBLIC)[0]


def test_supplements_and_corrections_of_before_are_in_it(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    for_members(storage, meeting)
    put(storage, meeting, new_case(storage, "Valg av nemnd"))
    more = send(storage, meeting, SUPPLEMENT, LATER, with_public=False, note="Gjelder Olga.")
    body = list(long_text())
    body[-1] = long_text("Kaia er fra 1975 og må rustes opp.")[-1]
    change_paper(storage, cases[0], body=tuple(body))
    corrected = for_members(storage, meeting, CORRECTION)
    late = publish(storage, meeting)
    labels = labels_of(storage, late, Version.PUBLIC)
    texts = pages_of(storage, late, Version.PUBLIC)
    (lettered,) = labels_of(storage, corrected)[1:]
    assert "1975" in texts[labels.index(lettered)]
    front = labels.index(str(more.first_page))
    assert "Tilleggsinnkalling 1" in texts[front]
    assert "Valg av nemnd" in texts[front + 1]
    assert labels[-1] == str(more.last_page)
    assert "Olga" not in " ".join(texts)


def test_a_supplement_is_not_public_before_the_public_has_what_came_before(
    storage: Storage,
) -> None:
    meeting, _ = a_meeting(storage)
    send(storage, meeting)
    put(storage, meeting, new_case(storage, "Valg av nemnd"))
    one = for_members(storage, meeting, SUPPLEMENT)
    put(storage, meeting, new_case(storage, "Salg av naust"))
    other = send(storage, meeting, SUPPLEMENT, LATER)
    assert Version.PUBLIC not in {file.version for file in other.files}
    assert other.recipients == (MEMBER,)
    late = publish(storage, meeting)
    labels = labels_of(storage, late, Version.PUBLIC)
    assert numbers(labels) == set(range(1, other.last_page + 1))
    assert {str(one.first_page), str(other.first_page)} <= set(labels)
    put(storage, meeting, new_case(storage, "Leie av lager"))
    last = send(storage, meeting, SUPPLEMENT, LATER)
    assert labels_of(storage, last, Version.PUBLIC) == labels_of(storage, last)


def test_a_correction_that_the_public_missed_is_made_up_for(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    change(storage, cases[1], title="Økonomirapport for første kvartal")
    corrected = for_members(storage, meeting, CORRECTION)
    late = publish(storage, meeting)
    labels = labels_of(storage, late, Version.PUBLIC)
    assert set(labels_of(storage, corrected)[1:]) <= set(labels)
    assert "første kvartal" in public_text(storage, late)


def test_nothing_is_made_when_the_public_has_all(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    send(storage, meeting)
    with pytest.raises(UserError, match="finnes i offentlig utgave"):
        publish(storage, meeting)
    with storage.database.read() as session:
        assert len(dispatches(session, meeting)) == 1


def test_what_the_members_do_not_have_yet_is_sent_to_them_first(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    for_members(storage, meeting)
    change(storage, cases[0], title="Opprusting av dampskipskaia")
    with pytest.raises(UserError, match="Send en rettelse først"):
        publish(storage, meeting)
    with pytest.raises(UserError, match="Send en rettelse først"):
        run_to_end(make(storage, Wanted(meeting, Kind.BUNDLE, Audience.PUBLIC), TODAY))
    for_members(storage, meeting, CORRECTION)
    assert "dampskipskaia" in public_text(storage, publish(storage, meeting))


def test_a_case_that_was_added_since_is_left_to_its_supplement(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    for_members(storage, meeting)
    put(storage, meeting, new_case(storage, "Valg av nemnd"))
    assert "Valg av nemnd" not in public_text(storage, publish(storage, meeting))


def test_it_is_searched_like_every_public_file(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    change_paper(storage, cases[0], proposals=a_proposal(f"Se saken {SECRET} for mer."))
    for_members(storage, meeting)
    with pytest.raises(LeakError):
        publish(storage, meeting)
    with storage.database.read() as session:
        assert len(dispatches(session, meeting)) == 1


def test_what_stops_a_public_version_stops_it_here_too(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    change(storage, cases[0], access=exempt(""))
    for_members(storage, meeting)
    with pytest.raises(BlockedError):
        publish(storage, meeting)


@pytest.mark.parametrize("which", [0, 2])
def test_of_a_withdrawn_case_the_public_gets_the_line_and_no_paper(
    storage: Storage, which: int
) -> None:
    meeting, cases = a_meeting(storage)
    for_members(storage, meeting)
    set_fate(storage, meeting, cases[which], ItemState.WITHDRAWN)
    for_members(storage, meeting, CORRECTION)
    late = publish(storage, meeting)
    text = public_text(storage, late)
    assert "TRUKKET" in text
    assert SECRET not in text
    assert ("Avsnitt 12" in text) is (which != 0)


def test_a_line_without_a_number_has_its_public_title(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    closed = AgendaItem(
        None,
        ItemKind.BRIEFING,
        "Orientering om varselet mot Tangvær",
        access=exempt("offl. § 13"),
        public_title="Orientering",
    )
    with storage.database.write("test") as session:
        agenda = read_agenda(session, meeting)
        save_agenda(session, replace(agenda, items=(*agenda.items, closed)))
    for_members(storage, meeting)
    text = public_text(storage, publish(storage, meeting))
    assert "Tangvær" not in text
    assert "Orientering" in text


def test_a_meeting_that_was_held_can_still_get_one_and_a_cancelled_one_not(
    storage: Storage,
) -> None:
    meeting, _ = a_meeting(storage)
    for_members(storage, meeting)
    with storage.database.write("test") as session:
        act(session, meeting, MeetingAction.HOLD)
    assert publish(storage, meeting).kind is PUBLIC
    other = meeting
    with storage.database.write("test") as session:
        act(session, other, MeetingAction.REOPEN)
        act(session, other, MeetingAction.CANCEL)
    with pytest.raises(UserError, match="holdt eller avlyst"):
        publish(storage, other)


def test_what_the_meeting_made_of_a_case_keeps_no_public_version_from_being_made(
    storage: Storage,
) -> None:
    meeting, cases = a_meeting(storage)
    for_members(storage, meeting)
    with storage.database.write("test") as session:
        act(session, meeting, MeetingAction.HOLD)
    set_fate(storage, meeting, cases[1], ItemState.POSTPONED)
    text = public_text(storage, publish(storage, meeting))
    assert "Økonomirapport" in text
    assert "UTSATT" not in text


def test_after_the_meeting_other_papers_are_not_given_out_as_those_that_were_sent(
    storage: Storage,
) -> None:
    meeting, cases = a_meeting(storage)
    for_members(storage, meeting)
    with storage.database.write("test") as session:
        act(session, meeting, MeetingAction.HOLD)
    change(storage, cases[1], title="Økonomirapport for første kvartal")
    with pytest.raises(UserError, match="Møtet er holdt"):
        publish(storage, meeting)


def test_before_it_is_made_it_can_be_looked_at(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    for_members(storage, meeting)
    seen = run_to_end(make(storage, Wanted(meeting, Kind.BUNDLE, Audience.PUBLIC), TODAY))
    assert seen.proof is not None
    late = publish(storage, meeting)
    assert seen.pdf == storage.files.get(late.files[0].sha256)


def test_where_a_meeting_stands_says_what_the_public_lacks(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)

    def found() -> tuple[bool, bool]:
        with storage.database.read() as session:
            one = standing(session, storage.files, meeting, TODAY)
        return one.has_public, one.public_has_all

    assert found() == (True, True)
    for_members(storage, meeting)
    assert found() == (False, False)
    publish(storage, meeting)
    assert found() == (True, True)
    put(storage, meeting, new_case(storage, "Valg av nemnd"))
    for_members(storage, meeting, SUPPLEMENT)
    assert found() == (True, False)


def test_an_old_public_bundle_does_not_stay_where_a_sent_case_is_exempt_by_now(
    storage: Storage, tmp_path: Path
) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    run_to_end(file_set(storage, meeting, tmp_path, TODAY))
    public = {path.name for path in tmp_path.glob("*møtebunke uten unntatte*")}
    assert public
    change(storage, cases[1], access=exempt("offl. § 13"))
    made = run_to_end(file_set(storage, meeting, tmp_path, TODAY))
    assert made.withheld is not None
    assert "Send en rettelse først" in made.withheld.said(Language.BOKMAL)
    left = {path.name for path in tmp_path.iterdir()}
    assert not public & left
    assert public <= {path.name for path in (tmp_path / "Utgått").iterdir()}
    assert any("møtebunke" in name for name in left)
