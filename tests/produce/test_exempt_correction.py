"""The exempt part of a correction: those who have it apart are told what to swap there."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, exempt
from agenda_app.domain.agenda import ItemState
from agenda_app.domain.dispatch import Dispatch, DispatchKind, Version
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.files.store import sha256_of
from agenda_app.jobs import run_to_end
from agenda_app.produce.building import built
from agenda_app.services.committees import committee_by_code
from agenda_app.services.print_plans import save_print_plan
from agenda_app.services.sent_content import frozen_content
from agenda_app.services.verify_dispatch import verify_dispatch
from tests.produce.dispatch_world import (
    LATER,
    SECRET,
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
    use_plan,
)
from tests.produce.test_dispatch_attachments import attach, marked

CORRECTION = DispatchKind.CORRECTION
BASIS = exempt("offl. § 13 jf. fvl. § 13 første ledd nr. 1")


def corrected(storage: Storage, meeting: MeetingId, **more: object) -> Dispatch:
    return send(storage, meeting, CORRECTION, LATER, **more)


def front(storage: Storage, sent: Dispatch, version: Version = Version.EXEMPT) -> str:
    return pages_of(storage, sent, version)[0].replace("\xa0", " ")


def versions(sent: Dispatch) -> set[Version]:
    return {file.version for file in sent.files}


def test_it_has_a_front_that_tells_of_the_exempt_pages_alone(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    exempt_labels = labels_of(storage, send(storage, meeting), Version.EXEMPT)
    change_paper(storage, cases[1], proposals=a_proposal("Rapporten tas til etterretning."))
    change_paper(storage, cases[2], proposals=a_proposal("Oppsigelsen trekkes tilbake straks."))
    sent = corrected(storage, meeting)
    said = front(storage, sent)
    assert "Rettelse 1 til møteinnkalling, unntatt del" in said
    assert "gjelder den unntatte delen av møteinnkallingen som ble sendt 20. april 2026" in said
    assert "Alle andre sider i den unntatte delen gjelder som før." in said
    assert "Alle andre sider gjelder som før" not in said
    assert "Det som er endret i resten av papirene, står i rettelsen til dem." in said
    assert "Makuler dem, eller lever dem tilbake." in said
    assert SECRET in said
    assert "Økonomirapport" not in said
    assert "Aud Strømsnes Innkalling 20.04.2026 intern papir" in said
    assert "Ytterholm Avis" not in said
    cover, *pages = labels_of(storage, sent, Version.EXEMPT)
    assert cover == "R1.1"
    assert {page.removesuffix("a") for page in pages} <= set(exempt_labels)
    public = front(storage, sent, Version.PUBLIC)
    assert "Alle andre sider i denne utgaven gjelder som før." in public
    assert "Oppsigelse" not in public
    assert "Alle andre sider gjelder som før." in front(storage, sent, Version.INTERNAL)


def test_the_note_to_the_members_stands_there_though_no_exempt_page_changed(
    storage: Storage,
) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    change_paper(storage, cases[1], proposals=a_proposal("Rapporten tas til etterretning."))
    silent = corrected(storage, meeting)
    assert Version.EXEMPT not in versions(silent)
    change_paper(storage, cases[1], proposals=a_proposal("Rapporten sendes tilbake."))
    told = corrected(storage, meeting, note="Se særlig på punkt 2.")
    (said,) = pages_of(storage, told, Version.EXEMPT)
    assert "Se særlig på punkt 2." in said
    assert "Ingen sider i den unntatte delen er endret." in said
    assert "Ta ut" not in said
    assert "Se særlig" not in front(storage, told, Version.PUBLIC)


def test_pages_that_nothing_comes_in_for_go_out_of_the_part(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    words = "Oppsigelsen er fra 1975."
    change_paper(storage, cases[2], body=long_text(words))
    first, *_, last = labels_of(storage, send(storage, meeting), Version.EXEMPT)
    assert first != last
    change_paper(storage, cases[2], body=long_text(words, 2))
    sent = corrected(storage, meeting)
    assert labels_of(storage, sent, Version.EXEMPT) == ["R1.1", f"{first}a"]
    assert f"{first}–{last} {first}a" in front(storage, sent)


def test_pages_that_became_exempt_are_moved_there(storage: Storage) -> None:
    """The public has them out, while the members have them as they are."""
    meeting, cases = a_meeting(storage)
    attach(storage, cases[1], marked(700, 600, 500), "Avtalen")
    send(storage, meeting)
    attach(storage, cases[1], marked(700, 600, 500), "Avtalen", BASIS)
    sent = corrected(storage, meeting)
    said = front(storage, sent)
    assert labels_of(storage, sent, Version.EXEMPT) == ["R1.1"]
    assert "Side 5–7 er nå unntatt, og skal flyttes fra resten" in said
    assert "Økonomirapport" in said
    assert "Makuler" not in said
    change_paper(storage, cases[2], proposals=a_proposal("Oppsigelsen trekkes tilbake."))
    again = front(storage, corrected(storage, meeting))
    assert SECRET in again
    assert "skal flyttes" not in again


def test_pages_of_a_case_that_became_open_go_out_of_it(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    first = send(storage, meeting)
    (number,) = labels_of(storage, first, Version.EXEMPT)
    change(storage, cases[2], access=OPEN, public_title="")
    sent = corrected(storage, meeting)
    (said,) = pages_of(storage, sent, Version.EXEMPT)
    assert f"i resten av papirene. {number}" in said
    assert "Sidene er ikke lenger unntatt, og ligger nå i resten av papirene." in said


def test_a_case_that_is_put_off_is_told_of_there(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    first = send(storage, meeting)
    numbers = labels_of(storage, first, Version.EXEMPT)
    set_fate(storage, meeting, cases[2], ItemState.POSTPONED)
    sent = corrected(storage, meeting)
    assert labels_of(storage, sent, Version.EXEMPT) == ["R1.1", f"{numbers[0]}a"]
    assert "utsatt" in front(storage, sent).lower()


@pytest.mark.parametrize("then", [True, False])
def test_a_correction_has_the_part_when_what_it_corrects_had_it(
    storage: Storage, *, then: bool
) -> None:
    meeting, cases = a_meeting(storage)
    use_plan(storage, PrintPlan(two_sided=False, exempt_apart=then))
    send(storage, meeting)
    with storage.database.write("test") as session:
        council = committee_by_code(session, "KST").id
        assert council is not None
        save_print_plan(session, council, PrintPlan(two_sided=False, exempt_apart=not then), 2)
    change_paper(storage, cases[2], proposals=a_proposal("Oppsigelsen trekkes tilbake straks."))
    assert (Version.EXEMPT in versions(corrected(storage, meeting))) is then


def test_without_a_legal_basis_the_part_is_made_all_the_same(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    change(storage, cases[2], access=exempt(""))
    first = send(storage, meeting, with_public=False)
    assert SECRET in " ".join(pages_of(storage, first, Version.EXEMPT))
    put(storage, meeting, new_case(storage, "Valg av nemnd"))
    more = send(storage, meeting, DispatchKind.SUPPLEMENT, LATER, with_public=False)
    assert Version.EXEMPT not in versions(more)
    change_paper(storage, cases[2], proposals=a_proposal("Oppsigelsen trekkes tilbake straks."))
    sent = corrected(storage, meeting, with_public=False)
    assert SECRET in front(storage, sent)


def test_on_paper_printed_on_both_sides_nothing_but_exempt_pages_is_printed_again(
    storage: Storage,
) -> None:
    meeting, cases = a_meeting(storage)
    use_plan(storage, PrintPlan())
    send(storage, meeting)
    change_paper(storage, cases[2], proposals=a_proposal("Oppsigelsen trekkes tilbake straks."))
    sent = corrected(storage, meeting)
    said = front(storage, sent)
    assert "Stryk over den gamle siden" in said
    assert "byttes hele ark" not in said
    cover, blank, *pages = labels_of(storage, sent, Version.EXEMPT)
    assert (cover, blank) == ("R1.1", "")
    assert all(page.endswith("a") for page in pages)


def test_what_was_kept_without_a_front_is_built_without_one_again(storage: Storage) -> None:
    meeting, cases = a_meeting(storage)
    send(storage, meeting)
    change_paper(storage, cases[2], body=long_text("Oppsigelsen er fra 1975."))
    sent = corrected(storage, meeting)
    kept = {file.version: file.sha256 for file in sent.files}
    frozen = frozen_content(storage.files, sent)
    made = run_to_end(built(frozen, storage.files))
    assert {version: sha256_of(one.pdf) for version, one in made.items()} == kept
    with storage.database.read() as session:
        assert verify_dispatch(session, storage.files, sent) == ()
    older = json.loads(storage.files.get(sent.content))
    del older["content"]["exempt_cover"]
    sha256 = storage.files.put(json.dumps(older).encode())
    bare = run_to_end(
        built(frozen_content(storage.files, replace(sent, content=sha256)), storage.files)
    )
    assert bare[Version.EXEMPT].pages == made[Version.EXEMPT].pages - 1
    assert bare[Version.INTERNAL].pdf == made[Version.INTERNAL].pdf
