"""The points of resolutions are found by themselves, and keep what people write on them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.followup import Evidence, FollowUpState, FollowUpStep
from agenda_app.domain.text import ListItem, Paragraph, Run, Text, runs
from agenda_app.errors import ConflictError, NotFoundError
from agenda_app.services.following import follow_resolutions, unfollowed
from agenda_app.services.followup import follow_ups, save_follow_up
from agenda_app.services.importing import keep
from agenda_app.services.meeting_steps import reopen
from agenda_app.services.minutes import read_item_minutes, save_item_minutes
from tests.decided import TWO_POINTS, held
from tests.services.protocol import Protocol, a_protocol

DUE = date(2026, 6, 1)


def decide_otherwise(storage: Storage, protocol: Protocol, text: Text) -> None:
    with storage.database.write("test") as session:
        kept = read_item_minutes(session, protocol.case(1))
        save_item_minutes(session, replace(kept, resolution=text, is_edited=True))


def followed(storage: Storage) -> list[tuple[str, str, str]]:
    with storage.database.write("test") as session:
        follow_resolutions(session)
    with storage.database.read() as session:
        assert unfollowed(session) == 0
        return [(x.point.point, x.point.text, x.point.owner) for x in follow_ups(session)]


def give_owner(storage: Storage, place: int, owner: str) -> None:
    with storage.database.write("test") as session:
        line = follow_ups(session)[place - 1]
        save_follow_up(session, replace(line.point, owner=owner))


def test_each_point_of_a_resolution_is_followed_once(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = held(session, "Kaia", "Ny ferge")
        assert unfollowed(session) == 2
        assert follow_resolutions(session) == 4
        assert follow_resolutions(session) == 0
        first = follow_ups(session)[0]
    assert (first.title, first.committee, first.meeting_id) == (
        "Kaia",
        "Kommunestyret",
        protocol.meeting,
    )
    assert str(first.point.number) == "PS 3/26"
    assert (first.point.point, first.point.text) == ("1.", "Kaia rustes opp.")
    assert first.point.decided == date(2026, 4, 29)


def test_nothing_is_followed_before_the_meeting_is_held(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_protocol(session, "Kaia")
        assert follow_resolutions(session) == 0


def test_a_corrected_resolution_keeps_what_was_written(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = held(session)
    followed(storage)
    give_owner(storage, 1, "Siv Moe")
    new = (ListItem(0, "1.", runs("Kaia rustes opp i 2027.")),)
    decide_otherwise(storage, protocol, new)
    assert followed(storage) == [("1.", "Kaia rustes opp i 2027.", "Siv Moe")]


def test_a_point_that_somebody_works_on_stays_when_it_leaves_the_resolution(
    storage: Storage,
) -> None:
    with storage.database.write("test") as session:
        protocol = held(session)
    followed(storage)
    give_owner(storage, 2, "Pål Nes")
    decide_otherwise(storage, protocol, TWO_POINTS[:1])
    assert [owner for _, _, owner in followed(storage)] == ["", "Pål Nes"]


def test_what_is_exempt_in_a_resolution_is_not_in_the_list(storage: Storage) -> None:
    secret = (Paragraph((Run("Lånet gis "), Run("til familien Dybvik", exempt="offl. § 13"))),)
    with storage.database.write("test") as session:
        held(session, text=secret)
    ((_, words, _),) = followed(storage)
    assert words.startswith("Lånet gis")
    assert "Dybvik" not in words


def test_a_meeting_that_is_taken_back_is_left_out_and_comes_again(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = held(session)
    assert len(followed(storage)) == 2
    with storage.database.write("test") as session:
        reopen(session, protocol.meeting)
    with storage.database.read() as session:
        assert follow_ups(session) == ()


def test_reports_and_evidence_are_kept_whole(storage: Storage) -> None:
    with storage.database.write("test") as session:
        held(session)
        follow_resolutions(session)
        point = follow_ups(session)[0].point
        file = keep(storage.files, b"%PDF-1.7 kvittering", "kvittering.pdf")
        steps = (
            FollowUpStep(date(2026, 5, 3), FollowUpState.BEGUN, "Anbud", due=DUE),
            FollowUpStep(
                date(2026, 5, 30),
                FollowUpState.DONE,
                evidence=(Evidence("Brev sendt"), Evidence("", file)),
            ),
        )
        saved = save_follow_up(session, replace(point, owner=" Siv  Moe ", due=DUE, steps=steps))
    assert (saved.owner, saved.due, saved.steps) == ("Siv Moe", DUE, steps)
    assert saved.version == point.version + 1
    with storage.database.write("test") as session:
        fewer = save_follow_up(session, replace(saved, steps=steps[:1]))
        assert fewer.steps == steps[:1]


def test_a_stale_or_unknown_point_is_refused(storage: Storage) -> None:
    with storage.database.write("test") as session:
        held(session)
        follow_resolutions(session)
        point = follow_ups(session)[0].point
        save_follow_up(session, replace(point, owner="Siv Moe"))
        with pytest.raises(ConflictError):
            save_follow_up(session, replace(point, owner="Pål Nes"))
        with pytest.raises(NotFoundError):
            save_follow_up(session, replace(point, id=None))
