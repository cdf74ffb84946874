"""Names that every PC accepts, and that overwrite nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.files.names import free_name, safe_name


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("PS 12/26 særutskrift.pdf", "PS 12-26 særutskrift.pdf"),
        ("CON", "CON_"),
        ("a:b*c?.pdf", "abc.pdf"),
        ("slutter på punktum. .", "slutter på punktum"),
    ],
)
def test_names_are_made_safe(name: str, safe: str) -> None:
    assert safe_name(name) == safe


@given(st.text(max_size=300))
def test_every_name_becomes_one_that_can_be_used(name: str) -> None:
    safe = safe_name(name)
    assert 0 < len(safe) <= 120
    assert not set(safe) & set('/\\:*?"<>|')


def test_nothing_is_overwritten_silently(tmp_path: Path) -> None:
    target = tmp_path / "møte.pdf"
    assert free_name(target) == target
    target.touch()
    (tmp_path / "møte v2.pdf").touch()
    assert free_name(target).name == "møte v3.pdf"
