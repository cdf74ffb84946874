"""``minutes place`` and ``minutes unvoted`` on the command line."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

import pytest

from agenda_app.cli.data import data
from agenda_app.domain.attendance_events import Opened
from agenda_app.domain.meeting import MeetingId
from agenda_app.services.attendance_changes import enter_events
from agenda_app.services.meetings import read_meeting

Run = Callable[..., int]
Sample = tuple[Run, int]
Out = pytest.CaptureFixture[str]


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (("--after", 0), "Skriv hvem som kom eller gikk, med --person."),
        (("--person", "Kenneth Sildvik"), "Skriv også nummeret på avstemningen det var etter"),
        (
            ("--person", "Kenneth Sildvik", "--after", 0),
            "«Kenneth Sildvik» er ikke ført som kommet eller gått",
        ),
    ],
)
def test_what_is_lacking_is_asked_for(
    sample: Sample, capsys: Out, options: tuple[object, ...], told: str
) -> None:
    run, meeting = sample
    assert run("minutes", "place", meeting, "--item", "sak 1", *options) == 2
    assert told in capsys.readouterr().err


def test_without_anybody_the_votes_are_listed(sample: Sample, capsys: Out) -> None:
    run, meeting = sample
    assert run("minutes", "place", meeting, "--item", "sak 1", "--json") == 0
    assert json.loads(capsys.readouterr().out) == [
        {"after": 0, "text": "før den første avstemningen"}
    ]


def test_nothing_is_decided_before_the_roll_was_called(sample: Sample, capsys: Out) -> None:
    run, meeting = sample
    assert run("minutes", "unvoted", meeting, "--item", "sak 1", "--how", "noted") == 2
    assert "Oppropet er ikke ført" in capsys.readouterr().err


def test_how_a_case_was_decided_without_a_count_is_noted_and_taken_back(
    sample: Sample, capsys: Out, tmp_path: Path
) -> None:
    run, meeting = sample
    asked = Namespace(data=tmp_path / "data", database="", meeting=meeting)
    with data(asked) as storage, storage.database.write("test") as session:
        starts = read_meeting(session, MeetingId(meeting)).starts
        enter_events(session, MeetingId(meeting), Opened(None, starts))
    for how, kept in (("noted", "noted"), ("voted", None)):
        assert run("minutes", "unvoted", meeting, "--item", "sak 1", "--how", how, "--json") == 0
        assert json.loads(capsys.readouterr().out)["unvoted"] == kept
