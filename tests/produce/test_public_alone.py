"""A correction when nothing but the public version is another than the one that was sent."""

from __future__ import annotations

import json
from dataclasses import replace
from threading import Event

import pytest

from agenda_app.db.storage import Storage
from agenda_app.documents.render_cache import RenderCache
from agenda_app.domain.access import OPEN, exempt
from agenda_app.domain.agenda import AgendaItem, ItemKind, ItemState
from agenda_app.domain.case import CaseId
from agenda_app.domain.dispatch import Channel, Dispatch, DispatchKind, Version
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingAction, MeetingId
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.domain.printed import Audience
from agenda_app.errors import UserError
from agenda_app.jobs import run_to_end
from agenda_app.produce.building import built
from agenda_app.produce.dispatching import dispatch
from agenda_app.produce.preview import preview
from agenda_app.services.agendas import read_agenda, save_agenda
from agenda_app.services.change_words import comparison_text
from agenda_app.services.dispatches import dispatches
from agenda_app.services.distribution import distribution_list
from agenda_app.services.meetings import act
from agenda_app.services.sending import Order
from agenda_app.services.sent_content import Standing, frozen_content, standing
from agenda_app.services.verify_dispatch import verify_dispatch
from agenda_app.services.versions import compare_versions
from tests.produce.dispatch_world import (
    LATER,
    MEMBER,
    NOW,
    PRESS,
    SECRET,
    TODAY,
    a_meeting,
    change,
    labels_of,
    pages_of,
    send,
    set_fate,
    use_plan,
)

CORRECTION, PUBLIC = DispatchKind.CORRECTION, DispatchKind.PUBLIC
TELLING = "Oppsigelse i havna"


def a_telling_title(storage: Storage) -> tuple[MeetingId, list[CaseId]]:
    """Send a notice of which a public title says too much, and give the case another."""
    meeting, cases = a_meeting(storage)
    use_plan(storage, PrintPlan(two_sided=False, exempt_apart=False))
    change(storage, cases[2], public_title=TELLING)
    send(storage, meeting)
    change(storage, cases[2], public_title="Personalsak")
    return meeting, cases


def stands(storage: Storage, meeting: MeetingId) -> Standing:
    with storage.database.read() as session:
        return standing(session, storage.files, meeting, TODAY)


def correct(storage: Storage, meeting: MeetingId, **more: bool) -> Dispatch:
    return send(storage, meeting, CORRECTION, LATER, **more)


def test_only_the_public_gets_the_correction(storage: Storage) -> None:
    meeting, _ = a_telling_title(storage)
    sent = correct(storage, meeting)
    assert [file.version for file in sent.files] == [Version.PUBLIC]
    assert sent.recipients == (PRESS,)
    assert labels_of(storage, sent, Version.PUBLIC) == ["R1.1", "1a", "(5a)"]
    front, *rest = pages_of(storage, sent, Version.PUBLIC)
    assert "Tittel: det står nå «Personalsak»" in front
    assert "Presse Innkalling 20.04.2026" in front
    assert all("Personalsak" in page for page in rest)


def test_members_get_it_who_have_the_public_pages_and_the_exempt_part_on_paper(
    storage: Storage,
) -> None:
    meeting, cases = a_meeting(storage)
    use_plan(storage, PrintPlan(two_sided=False, exempt_apart=True))
    send(storage, meeting)
    change(storage, cases[2], public_title="Sak om personale")
    by_mail = replace(MEMBER, name="Liv Nes", channel=Channel.EMAIL)
    archive = replace(MEMBER, name="Arkivet", version=Version.ARCHIVE)
    wanted = Order(meeting, CORRECTION, (MEMBER, by_mail, archive, PRESS))
    sent = run_to_end(dispatch(storage, wanted, LATER))
    assert [file.version for file in sent.files] == [Version.PUBLIC]
    assert sent.recipients == (MEMBER, PRESS)
    with storage.database.read() as session:
        listed = distribution_list(session, storage.files, meeting, TODAY)
    printed = [(run.version, run.of) for run in listed.runs]
    assert (Version.PUBLIC, "Rettelse 1") in printed
    assert not any(run.of == "Rettelse 1" for run in listed.runs if run.version is Version.EXEMPT)


def test_the_former_title_is_nowhere_in_it(storage: Storage) -> None:
    meeting, _ = a_telling_title(storage)
    text = " ".join(pages_of(storage, correct(storage, meeting), Version.PUBLIC))
    assert TELLING not in text
    assert SECRET not in text


def test_it_is_kept_so_that_it_can_be_verified_and_built_again(storage: Storage) -> None:
    meeting, _ = a_telling_title(storage)
    sent = correct(storage, meeting)
    with storage.database.read() as session:
        assert verify_dispatch(session, storage.files, sent) == ()
        first, _ = dispatches(session, meeting)
    again = run_to_end(built(frozen_content(storage.files, sent), storage.files))
    assert list(again) == [Version.PUBLIC]
    assert again[Version.PUBLIC].pdf == storage.files.get(sent.files[0].sha256)
    listed = json.loads(storage.files.get(sent.manifest))
    assert {part["version"] for part in listed["parts"]} == {"public"}
    assert listed["proof"]
    before, after = (frozen_content(storage.files, one) for one in (first, sent))
    assert after.internal == before.internal


def test_it_is_told_before_and_not_any_more_afterwards(storage: Storage) -> None:
    meeting, _ = a_telling_title(storage)
    found = stands(storage, meeting)
    assert (found.following, found.for_members) == ({CORRECTION}, frozenset())
    assert found.is_for_public_alone
    correct(storage, meeting)
    assert stands(storage, meeting).changes.is_same
    with pytest.raises(UserError, match="Ingenting av det som er sendt, er endret"):
        send(storage, meeting, CORRECTION, LATER.replace(hour=20))


def test_two_versions_compared_tell_what_the_public_got_otherwise(storage: Storage) -> None:
    meeting, _ = a_telling_title(storage)
    correct(storage, meeting)
    with storage.database.read() as session:
        found = compare_versions(session, storage.files, meeting, "1", "r1", TODAY)
        same = compare_versions(session, storage.files, meeting, "r1", "now", TODAY)
    assert comparison_text(found, Language.BOKMAL).splitlines()[:3] == [
        "Offentlig utgave:",
        "  PS\u00a04/26 Personalsak",
        f"    Tittel: «{TELLING}» er endret til «Personalsak».",
    ]
    assert same.public is None


def test_without_a_public_version_the_refusal_says_what_to_do(storage: Storage) -> None:
    meeting, _ = a_telling_title(storage)
    with pytest.raises(UserError, match="Bare den offentlige utgaven er") as refused:
        correct(storage, meeting, with_public=False)
    assert "Ta med den offentlige utgaven" in str(refused.value)


def test_later_corrections_follow_with_letters_of_their_own(storage: Storage) -> None:
    meeting, cases = a_telling_title(storage)
    correct(storage, meeting)
    change(storage, cases[2], title="Oppsigelse av Olav Tangvær")
    sent = send(storage, meeting, CORRECTION, LATER.replace(hour=16))
    # The public's own page 1a is not the members' page 1b: nobody has two pages of one number.
    assert labels_of(storage, sent) == ["R2.1", "1b", "5b"]
    assert {file.version for file in sent.files} >= {Version.INTERNAL, Version.ARCHIVE}


def test_a_correction_that_the_public_missed_is_sent_it_alone(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    change(storage, cases[1], title="Økonomirapport for første kvartal")
    members = send(storage, meeting, CORRECTION, NOW.replace(hour=20), with_public=False)
    assert stands(storage, meeting).is_for_public_alone
    sent = correct(storage, meeting)
    assert [file.version for file in sent.files] == [Version.PUBLIC]
    (page,) = set(labels_of(storage, members)[1:]) & set(labels_of(storage, sent, Version.PUBLIC))
    assert page == "3a" or page.startswith("4")
    assert stands(storage, meeting).changes.is_same


def test_a_line_without_a_number_gets_its_new_public_title(storage: Storage) -> None:
    meeting, _ = a_meeting(storage)
    closed = AgendaItem(
        None,
        ItemKind.BRIEFING,
        "Samtale med Olav Tangvær",
        access=exempt("offl. § 13"),
        public_title=TELLING,
    )
    with storage.database.write("test") as session:
        agenda = read_agenda(session, meeting)
        save_agenda(session, replace(agenda, items=(*agenda.items, closed)))
    send(storage, meeting)
    with storage.database.write("test") as session:
        agenda = read_agenda(session, meeting)
        items = (*agenda.items[:-1], replace(agenda.items[-1], public_title="Orientering"))
        save_agenda(session, replace(agenda, items=items))
    front, agenda_page = pages_of(storage, correct(storage, meeting), Version.PUBLIC)
    assert "Orientering Tittel: det står nå «Orientering»." in front
    assert "Orientering" in agenda_page
    assert TELLING not in front + agenda_page
    assert stands(storage, meeting).changes.is_same


@pytest.mark.parametrize(
    ("which", "changes", "said"),
    [
        (2, {"access": exempt("offl. § 23 første ledd")}, "det står nå «offl. § 23 første ledd»"),
        (2, {"access": OPEN}, "Saken er ikke lenger unntatt offentlighet."),
        (1, {"access": exempt("offl. § 23")}, "Saken er unntatt offentlighet, jf. offl. § 23."),
        (
            2,
            {"title": "Sak om Tangvær", "public_title": "Sak i havna"},
            "det står nå «Sak i havna»",
        ),
    ],
    ids=["basis", "opened", "closed", "both titles"],
)
def test_what_members_and_public_both_read_otherwise_goes_to_both(
    storage: Storage, which: int, changes: dict[str, object], said: str
) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    change(storage, cases[which], **changes)
    assert not stands(storage, meeting).is_for_public_alone
    sent = correct(storage, meeting)
    assert {file.version for file in sent.files} >= {Version.INTERNAL, Version.PUBLIC}
    front = pages_of(storage, sent, Version.PUBLIC)[0].replace("\u00a0", " ")
    assert said in front
    assert stands(storage, meeting).changes.is_same


def test_once_the_meeting_is_over_the_public_version_is_made_once_more(storage: Storage) -> None:
    meeting, cases = a_telling_title(storage)
    with storage.database.write("test") as session:
        act(session, meeting, MeetingAction.HOLD)
    set_fate(storage, meeting, cases[0], ItemState.POSTPONED)
    set_fate(storage, meeting, cases[1], ItemState.WITHDRAWN)
    found = stands(storage, meeting)
    assert (found.following, found.is_public_to_make) == ({PUBLIC}, True)
    text = " ".join(pages_of(storage, send(storage, meeting, PUBLIC, LATER), Version.PUBLIC))
    assert TELLING not in text
    assert "Personalsak" in text
    assert "UTSATT" not in text
    assert "TRUKKET" not in text
    found = stands(storage, meeting)
    assert (found.following, found.is_public_to_make) == (frozenset(), False)


def test_whoever_looks_at_it_sees_the_one_file_that_there_is(storage: Storage) -> None:
    meeting, _ = a_telling_title(storage)
    sent = correct(storage, meeting)
    cache, stop = RenderCache(), Event()
    for audience in Audience:
        seen = run_to_end(preview(storage, meeting, sent, audience, TODAY, cache, stop))
        assert seen.pdf == storage.files.get(sent.files[0].sha256)
        assert seen.opens_at["item-4"] == 3
