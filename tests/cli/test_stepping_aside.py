"""Somebody steps aside in a case or in some of its points, entered from the command line."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.cli.conftest import Run

Out = pytest.CaptureFixture[str]
HELD = 1
"""The council's last meeting in the sample, which is written down."""
PLAN = ("--item", "PS 13/26")
CAMILLA = ("--aside", "Camilla Vestholmen", *PLAN)
INSTEAD = ("--steps-in", "Thea Marielle Havnås", "--for", "Camilla Vestholmen", *PLAN)


def fields(run: Run, capsys: Out, *words: str) -> dict[str, Any]:
    capsys.readouterr()
    assert run(*words, HELD, "--json") == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def test_points_are_entered_and_shown(sample: tuple[Run, int], capsys: Out) -> None:
    run, _ = sample
    assert run("attendance", HELD, *CAMILLA, "--points", "2", "--ground", "employee") == 0
    said = capsys.readouterr().out.replace("\xa0", " ")
    assert (
        "Camilla Vestholmen (H) ble enstemmig erklært inhabil ved behandlingen av punkt 2 i sak "
        "PS 13/26 etter koml. § 11-10 andre ledd, og fratrådte."
    ) in said
    here = {"name": "Camilla Vestholmen", "points": ["2"], "deputies": []}
    there = fields(run, capsys, "attendance")["items"][2]
    assert there["some_points"] == [here]
    assert "Camilla Vestholmen" in [voter["name"] for voter in there["voters"]]
    assert fields(run, capsys, "minutes", "show")["items"][2]["some_points"] == [here]
    assert run("minutes", "check", HELD) == 1
    assert "Punkt 2 er tatt sammen med andre punkt." in capsys.readouterr().out


def test_a_ruling_by_votes_and_none_at_all(sample: tuple[Run, int], capsys: Out) -> None:
    run, _ = sample
    assert run("attendance", HELD, *CAMILLA, "--points", "1", "--ruled", "8-1") == 0
    assert "med 8 mot 1 stemme erklært inhabil" in capsys.readouterr().out
    assert run("attendance", HELD, *CAMILLA, "--points", "2", "--no-ruling") == 0
    assert "fratrådte som inhabil ved behandlingen av punkt 2" in capsys.readouterr().out


def test_a_deputy_steps_in_for_the_points(sample: tuple[Run, int], capsys: Out) -> None:
    run, _ = sample
    assert run("attendance", HELD, *CAMILLA, "--points", "2") == 0
    assert run("attendance", HELD, *INSTEAD) == 0
    said = capsys.readouterr().out.replace("\xa0", " ")
    assert (
        "Thea Marielle Havnås (H) møtte for Camilla Vestholmen (H) ved behandlingen av punkt 2 i "
        "sak PS 13/26."
    ) in said
    (one,) = fields(run, capsys, "attendance")["items"][2]["some_points"]
    assert one["deputies"] == ["Thea Marielle Havnås"]


def test_the_whole_case_is_meant_without_points(sample: tuple[Run, int], capsys: Out) -> None:
    run, _ = sample
    assert run("attendance", HELD, *CAMILLA) == 0
    assert "erklært inhabil i sak" in capsys.readouterr().out
    assert fields(run, capsys, "attendance")["items"][2]["some_points"] == []


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ((*CAMILLA, "--points", "7"), "Det finnes ikke noe punkt 7 i saken."),
        ((*CAMILLA, "--points", "1 og 2"), "Det er alle punktene i saken."),
        (
            ("--aside", "Camilla Vestholmen", "--item", "PS 17/26", "--points", "1"),
            "Saken har ingen punkter",
        ),
        (("--aside", "Ola Ingen", *PLAN), "Fant ikke «Ola Ingen»"),
        (("--aside", "Mona Ytterhamn", *PLAN), "er ikke til stede"),
        ((*CAMILLA, "--ruled", "alle"), "«alle» er ikke stemmer for og mot"),
        ((*CAMILLA, "--ground", "leave"), "Permisjon er ikke en grunn"),
        (("--aside", "Camilla Vestholmen"), "--aside krever --item."),
        (("--points", "2"), "--points krever --aside."),
        (("--steps-in", "Ole Lund", *PLAN), "--steps-in krever --for."),
        (("--for", "Camilla Vestholmen"), "--for hører til --call og --steps-in"),
    ],
)
def test_what_cannot_be_is_one_sentence(
    sample: tuple[Run, int], capsys: Out, words: tuple[str, ...], says: str
) -> None:
    run, _ = sample
    assert run("attendance", HELD, *words) == 2
    assert says in capsys.readouterr().err
