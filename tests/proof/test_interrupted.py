"""Words are read together that the numbers of lines or a reference stand between."""

from __future__ import annotations

import pytest

from agenda_app.proof.interrupted import uninterrupted

LINES = ("Ordføreren kan by", "inntil fire millioner", "kroner for gården.")


@pytest.mark.parametrize("form", ["{} {}", "{}. {}", "  {}\t{}"])
@pytest.mark.parametrize("step", [1, 5])
def test_numbers_in_the_margin_are_left_out(form: str, step: int) -> None:
    numbered = "\n".join(form.format(n * step, line) for n, line in enumerate(LINES, start=1))
    assert list(uninterrupted(numbered)) == ["\n".join(LINES)]


@pytest.mark.parametrize("text", ["12 båter\n7 kaier\n3 moloer", "1. Ja\n2. Nei", "Kaia (ny)"])
def test_other_text_is_read_once(text: str) -> None:
    assert list(uninterrupted(text)) == []


@pytest.mark.parametrize("between", ["(jf. vedlegg)", "(se vedlegg 2)", "(Jf. § 13)"])
def test_a_reference_is_left_out(between: str) -> None:
    assert list(uninterrupted(f"kan by {between} inntil")) == ["kan by inntil"]
