"""What an item lacks is worked out anew only when something about it has changed."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from agenda_app.domain.language import Language
from agenda_app.ui.live import finished_items
from agenda_app.ui.live.finished_items import FinishedItems


def a_record(item_id: int, words: str) -> Any:
    return SimpleNamespace(minutes=SimpleNamespace(item_id=item_id), words=words)


def test_only_what_has_changed_is_worked_out_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def is_finished(record: Any, _language: Language) -> bool:
        asked.append(record.words)
        return bool(record.words == "decided")

    monkeypatch.setattr(finished_items, "is_finished", is_finished)
    finished = FinishedItems()
    seen = [
        finished.hold(a_record(item_id, words), Language.BOKMAL)
        for item_id, words in ((1, "open"), (2, "decided"), (1, "open"), (1, "decided"))
    ]
    assert seen == [False, True, False, True]
    assert asked == ["open", "decided", "decided"]
