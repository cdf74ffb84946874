"""Which items of a meeting lack nothing, worked out anew only for those that were changed.

The list at the left is shown after every write, and most items are as they were before it.
"""

from __future__ import annotations

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.services.item_states import is_finished


class FinishedItems:
    """Remembers of each item what it was asked about last."""

    def __init__(self) -> None:
        """Begin without any."""
        self._known: dict[ItemId, tuple[ItemRecord, Language, bool]] = {}

    def hold(self, record: ItemRecord, language: Language) -> bool:
        """Tell whether an item lacks nothing that keeps the minutes from being locked."""
        item_id = record.minutes.item_id
        known = self._known.get(item_id)
        if known is None or known[:2] != (record, language):
            known = record, language, is_finished(record, language)
            self._known[item_id] = known
        return known[2]
