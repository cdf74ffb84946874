"""Other votes and elections for an item, and those back that were taken away."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from agenda_app.domain.minutes import ItemMinutes
from agenda_app.services.rows import saved_meanwhile

if TYPE_CHECKING:
    from agenda_app.ui.live.live_page import LivePage


def put_votes(page: LivePage, was: ItemMinutes, becomes: ItemMinutes) -> bool:
    """Save the votes of ``becomes`` where nobody has voted or elected since ``was``."""

    def change(item: ItemMinutes) -> ItemMinutes:
        if _cast(item) != _cast(was):
            raise saved_meanwhile()
        return replace(
            item,
            votes=becomes.votes,
            elections=becomes.elections,
            answers=becomes.answers,
            voted_text=becomes.voted_text,
            plan=becomes.plan,
        )

    return page.saving.attempt(lambda: page.data.change_item("vote", was.item_id, change))


def _cast(item: ItemMinutes) -> tuple[object, ...]:
    """Return how an item was decided, and what that is about."""
    return item.votes, item.elections, item.answers, item.unvoted, item.voted_text


class VotesBack(QObject):
    """Offers back over a page what was taken away."""

    def __init__(self, page: LivePage) -> None:
        """Belong to a page."""
        super().__init__(page)
        self._page = page

    def vote(self, before: ItemMinutes) -> None:
        """Offer a vote back to an item as it was before."""
        self._offer(self.tr("The vote in {item} is taken away."), before)

    def election(self, before: ItemMinutes) -> None:
        """Offer an election back to an item as it was before."""
        self._offer(self.tr("The election in {item} is taken away."), before)

    def _offer(self, done: str, before: ItemMinutes) -> None:
        page = self._page
        if page.live is not None:
            now = page.live.records[before.item_id].minutes
            done = done.format(item=page.live.name(before.item_id))
            page.saving.offer(done, self.tr("Undo"), lambda: put_votes(page, now, before))
