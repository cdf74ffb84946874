"""A text says the same however it is read: at once, or a few moments at a step."""

from __future__ import annotations

import base64

import pytest

from agenda_app.jobs import run_to_end
from agenda_app.proof import disguises, reading
from agenda_app.proof.reading import reading_on, readings_of

WORDS = "Selger er Ragnhild Ytterøy i Nordvågen"
WRITTEN = f"Se {base64.b64encode(WORDS.encode()).decode()} og &oslash; %C3%A5, 13097248022"


def test_a_text_as_long_as_a_book_is_read_in_many_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = readings_of(WRITTEN)
    assert WORDS in {one.text for one in whole}
    for module in (disguises, reading):
        monkeypatch.setattr(module, "LONG", 10)
    steps: list[object] = []
    assert run_to_end(reading_on(WRITTEN), steps.append) == whole
    assert len(steps) > 8 * len(whole)


def test_a_short_text_is_read_at_once() -> None:
    steps: list[object] = []
    assert run_to_end(reading_on(WRITTEN), steps.append) == readings_of(WRITTEN)
    assert steps == []
