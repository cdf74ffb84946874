"""What the dialog before a supplement or a correction counts: what goes out, not the meeting."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from agenda_app.checks.preflight import Level as Verdict
from agenda_app.db.storage import Storage
from agenda_app.domain.agenda import Agenda, AgendaItem, ItemId, ItemKind, ItemNumber, ItemType
from agenda_app.domain.changes import Change, What
from agenda_app.domain.comparison import Comparison, Fate, ItemChange
from agenda_app.domain.dispatch import DispatchKind
from agenda_app.domain.findings import Finding, Level
from agenda_app.domain.meeting import MeetingId
from agenda_app.services.preflight import PreflightLine
from agenda_app.services.sent_content import Standing
from agenda_app.ui.dispatch.going_out import attachments_about, findings_about
from agenda_app.ui.dispatch.send_dialog import Proposal, SendDialog
from agenda_app.ui.job_runner import JobRunner
from agenda_app.ui.theme import Theme
from tests.ui.meeting_world import World, a_world

NOTICE, SUPPLEMENT, CORRECTION, PUBLIC, KEPT = DispatchKind
KAIA, MOLO = ItemNumber(ItemType.PS, 1, 2026), ItemNumber(ItemType.PS, 2, 2026)
AGENDA = Agenda(
    MeetingId(1),
    (
        AgendaItem(ItemId(1), ItemKind.CASE, "Kaia", number=KAIA),
        AgendaItem(ItemId(2), ItemKind.CASE, "Molo", number=MOLO),
    ),
)
REPLACED = Change(What.ATTACHMENT_REPLACED, "Kart", attachment=2)
REMOVED = Change(What.ATTACHMENT_REMOVED, "Skisse", attachment=1)
CHANGES = Comparison(
    items=(
        ItemChange(KAIA, "Kaia", Fate.CHANGED, (REPLACED, REMOVED)),
        ItemChange(MOLO, "Molo", Fate.NEW),
    )
)
OF_NOTICE = replace(CHANGES, notice=(Change(What.NOTICE, "place", "Salen", "Skolen"),))
TITLED = Comparison(items=(ItemChange(KAIA, "Kaia", Fate.CHANGED, (Change(What.TITLE),)),))
LINES = tuple(
    PreflightLine(key, "", ItemId(item), None, None, "", place, key)
    for key, item, place in (("k0", 1, 0), ("k1", 1, 1), ("k2", 1, 2), ("m1", 2, 1))
)
FINDINGS = (
    Finding("place_missing", Level.INFO, "Møtestedet mangler."),
    Finding("title_missing", Level.WARN, "Kaia", item_id=ItemId(1)),
    Finding("title_missing", Level.WARN, "Molo", item_id=ItemId(2)),
)


@pytest.mark.parametrize(
    ("kind", "changes", "keys"),
    [
        *((kind, CHANGES, ["k0", "k1", "k2", "m1"]) for kind in (NOTICE, PUBLIC, KEPT)),
        (SUPPLEMENT, CHANGES, ["m1"]),
        (CORRECTION, CHANGES, ["k2"]),
        (CORRECTION, TITLED, ["k0"]),
    ],
)
def test_only_files_with_pages_in_what_goes_out_are_counted(
    kind: DispatchKind, changes: Comparison, keys: list[str]
) -> None:
    assert [line.key for line in attachments_about(kind, AGENDA, changes, LINES)] == keys


@pytest.mark.parametrize(
    ("kind", "changes", "said"),
    [
        (NOTICE, CHANGES, ["Møtestedet mangler.", "Kaia", "Molo"]),
        (SUPPLEMENT, OF_NOTICE, ["Molo"]),
        (CORRECTION, CHANGES, ["Kaia"]),
        (CORRECTION, OF_NOTICE, ["Møtestedet mangler.", "Kaia"]),
    ],
)
def test_only_remarks_on_what_goes_out_are_counted(
    kind: DispatchKind, changes: Comparison, said: list[str]
) -> None:
    assert [one.text for one in findings_about(kind, AGENDA, changes, FINDINGS)] == said


def test_what_keeps_anything_from_being_sent_is_told_whatever_goes_out() -> None:
    twice = Finding("number_duplicate", Level.STOP, "Brukt før.", item_id=ItemId(1))
    assert findings_about(SUPPLEMENT, AGENDA, CHANGES, (twice,)) == (twice,)


@pytest.fixture
def world(storage: Storage, jobs: JobRunner, theme: Theme) -> Iterator[World]:
    with a_world(storage, jobs, theme) as made:
        yield made


def test_the_dialog_before_a_supplement_counts_its_own_papers_only(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Proposal] = []
    monkeypatch.setattr(SendDialog, "ask", lambda dialog: asked.append(dialog.proposal))
    first, added = world.agenda().items[:2]
    line = PreflightLine("a", "", first.id, None, None, "", 1, "Kart", level=Verdict.WARN)
    page, sending = world.page, world.page.dispatch.sending
    page.view.preflight.lines = (line, replace(line, key="b", item_id=added.id))
    found = Finding("title_missing", Level.WARN, "Tittelen mangler.", item_id=first.id)
    sending.findings = (found, found, replace(found, item_id=added.id))
    changes = Comparison(items=(ItemChange(added.number, added.title, Fate.NEW),))
    sending.standing = Standing(changes)
    sending.send(SUPPLEMENT)
    assert asked[0].attachments.startswith("1 vedlegg")
    assert asked[0].remark is not None
    assert asked[0].remark[1].startswith("1 ")
    sending.send(NOTICE)
    assert asked[1].attachments.startswith("2 vedlegg")
    assert asked[1].remark is not None
    assert asked[1].remark[1].startswith("3 ")
