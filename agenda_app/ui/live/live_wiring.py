"""Joins the parts of the live page: what is done in one of them is done by another."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from agenda_app.ui.live.live_page import LivePage


def connect_parts(page: LivePage) -> None:
    """Connect what the user does in the panes with what comes of it."""
    store = page.around.store
    store.saving.connect(page.foot.saving)
    store.saved.connect(page.foot.saved)
    store.save_failed.connect(page.foot.save_failed)
    store.refused.connect(page.foot.refused)
    page.foot.retried.connect(page.saving.try_again)
    page.band.left.connect(page.go_back)
    page.band.attendance.connect(page.asking.attendance)
    page.band.adjourned.connect(page.asking.end.adjourn)
    page.members.chosen.connect(page.asking.attendance)
    page.items.opened.connect(page.open_item)
    page.items.moved.connect(page.steps.move)
    page.case.proposed.connect(page.asking.proposal)
    page.case.proposals.edited.connect(page.asking.proposal)
    page.case.statements.edited.connect(page.asking.room.statement)
    page.case.questions.edited.connect(page.asking.room.question)
    page.case.stamped.connect(page.stamp)
    page.case.closed.connect(page.asking.item.doors)
    page.case.revealed.connect(page.reveal)
    page.case.changed.connect(page.asking.changed.text)
    page.case.editor.typed.connect(page.steps.save_proceedings)
    page.voting.removed.connect(page.asking.back.vote)
    page.vote.ordered.connect(page.asking.order)
    page.vote.elections.opened.connect(page.asking.election)
    page.vote.resolution.edit.connect(page.steps.edit_resolution)
    page.vote.resolution.reset.connect(page.steps.reset_resolution)
    page.vote.resolution.typed.connect(page.steps.save_resolution)
