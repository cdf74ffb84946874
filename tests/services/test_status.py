"""The half-yearly report tells every point in both written forms, and nothing exempt to all."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.aftermath_models import FollowUpRow
from agenda_app.db.minutes_models import MinutesCorrectionRow
from agenda_app.db.models import AgendaItemRow
from agenda_app.db.storage import Storage
from agenda_app.domain.access import UNDECIDED, exempt
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.followup import FollowUpState, Which, with_report
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.printed import Audience
from agenda_app.domain.proposals import Mover, ProposalRegister
from agenda_app.domain.text import ListItem, Run, Table, Text, plain
from agenda_app.services.following import Followed, follow_resolutions, followed
from agenda_app.services.followup import follow_ups, save_follow_up
from agenda_app.services.home import waiting_cases
from agenda_app.services.minutes import read_item_minutes, save_item_minutes
from agenda_app.services.municipality import save_municipality, the_municipality
from agenda_app.services.status import add_status_case, list_content, report_content
from agenda_app.services.status_text import report_text
from agenda_app.services.voting import record_of
from tests.decided import held
from tests.services.protocol import an_addition

ON = date(2026, 6, 30)


def words(text: str) -> str:
    return text.replace("\xa0", " ")


@pytest.fixture
def world(storage: Storage) -> Storage:
    """Two points: one late since 1 June, one done."""
    with storage.database.write("test") as session:
        held(session)
        follow_resolutions(session)
        late, done = (line.point for line in follow_ups(session))
        save_follow_up(session, replace(late, owner="Siv Moe", due=date(2026, 6, 1)))
        told = with_report(done, date(2026, 5, 20), state=FollowUpState.DONE, note="Lagt fram")
        save_follow_up(session, replace(told, owner="Pål Nes"))
    return storage


def tables(text: Text) -> list[Table]:
    """Return the sums, what is late, then what was decided in each half year."""
    return [block for block in text if isinstance(block, Table)]


def speak(storage: Storage, language: Language) -> None:
    with storage.database.write("test") as session:
        municipality = the_municipality(session)
        save_municipality(session, replace(municipality, language=language))


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (Language.BOKMAL, ("Punkter der fristen er ute", "Forfalt, ikke begynt", "Sammendrag")),
        (Language.NYNORSK, ("Punkt der fristen er ute", "Over fristen, ikkje byrja", "Samandrag")),
    ],
)
def test_the_report_becomes_a_case_that_waits_for_the_council(
    world: Storage, language: Language, told: tuple[str, ...]
) -> None:
    speak(world, language)
    with world.database.write("test") as session:
        case = add_status_case(session, ON)
        (waiting,) = [x for x in waiting_cases(session) if x.case_id == case.id]
    assert waiting.committee == "Kommunestyret"
    assert words(case.title) == "Oppfølging av politiske vedtak – status per 30. juni 2026"
    assert case.access == UNDECIDED
    (proposal,) = case.paper.written_proposals
    assert [block.label for block in proposal.text] == ["1.", "2."]  # type: ignore[union-attr]
    body = words(plain(case.paper.body))
    for wanted in (*told, "Siv Moe", "01.06.2026", "20.05.2026: Lagt fram", "PS 3/26 Kaia"):
        assert wanted in body


def test_nobody_is_asked_to_report_back_when_nothing_is_late(world: Storage) -> None:
    with world.database.write("test") as session:
        case = add_status_case(session, date(2026, 5, 31))
    (proposal,) = case.paper.written_proposals
    assert len(proposal.text) == 1


def test_the_sums_add_up(world: Storage) -> None:
    with world.database.read() as session:
        content = report_content(session, world.files, ON, Audience.INTERNAL)
    rows = words(plain(content.text)).splitlines()
    # Points, not begun, begun, done, not followed, overdue.
    assert "1. halvår 2026\t2\t1\t0\t1\t0\t1" in rows


def test_that_a_point_has_no_last_day_stays_on_one_line(world: Storage) -> None:
    with world.database.read() as session:
        content = report_content(session, world.files, ON, Audience.INTERNAL)
    assert "ikke\xa0satt" in plain(content.text)


def test_a_list_shows_what_it_is_asked_for(world: Storage) -> None:
    with world.database.read() as session:
        late = list_content(session, world.files, ON, Which.OVERDUE)
        every = list_content(session, world.files, ON, Which.ALL)
        before = list_content(session, world.files, date(2026, 4, 28), Which.ALL)
    assert "Kaia rustes opp." in plain(late.text)
    assert "Rapport" not in plain(late.text)
    assert "Rapport legges fram i mai." in plain(every.text)
    assert plain(before.text) == "Det er ingen punkter å vise."


def test_the_public_reads_of_an_exempt_case_only_that_it_was_treated(storage: Storage) -> None:
    with storage.database.write("test") as session:
        held(session, "Startlån til familien Dybvik", access=exempt("offl. § 13"))
        follow_resolutions(session)
        point = follow_ups(session)[0].point
        told = with_report(point, date(2026, 5, 2), note="Utbetalt til Dybvik")
        save_follow_up(session, replace(told, owner="Siv Moe", due=date(2026, 6, 1)))
        content = report_content(session, storage.files, ON, Audience.PUBLIC)
        inside = report_content(session, storage.files, ON, Audience.INTERNAL)
        case = add_status_case(session, ON)
    for text in (plain(content.text), plain(case.paper.body)):
        assert text.count("Lånesak") == 1
        assert "offl." in text
        for hidden in ("Dybvik", "Siv Moe", "Kaia", "01.06.2026", "Forfalt", "ikke begynt"):
            assert hidden not in text
    (proposal,) = case.paper.written_proposals
    assert len(proposal.text) == 1, "nobody is asked to report back on what nobody may know"
    for told_inside in ("Utbetalt til Dybvik", "01.06.2026", "Forfalt"):
        assert told_inside in plain(inside.text)


def test_no_sum_tells_the_public_how_many_points_an_exempt_case_has(world: Storage) -> None:
    with world.database.read() as session:
        points = followed(session)
    late, done = points.lines
    hidden = replace(late.point, access=exempt("offl. § 13"), number=None)
    secret = replace(late, point=hidden, title="Dybvik", public_title="Lånesak")
    mixed = Followed((*points.lines, secret, replace(secret, point=replace(hidden, place=2))))
    text = report_text(mixed, ON, Language.BOKMAL, Audience.PUBLIC)
    alone = report_text(Followed((late, done)), ON, Language.BOKMAL, Audience.PUBLIC)
    assert tables(text)[:2] == tables(alone)[:2]
    assert plain(text).count("Lånesak") == 1


def test_that_an_exempt_case_is_not_done_after_half_a_year_is_not_told(world: Storage) -> None:
    later = date(2026, 12, 31)
    with world.database.read() as session:
        points = followed(session)
    late = points.lines[0]
    secret = replace(late, point=replace(late.point, access=exempt("offl. § 13")))
    told, within = (
        plain(report_text(Followed((one,)), later, Language.BOKMAL, Audience.PUBLIC))
        for one in (late, secret)
    )
    assert "PS 3/26" in words(told)
    assert "PS 3/26" not in words(within)


def test_a_case_nobody_decided_on_is_withheld_and_not_called_exempt(storage: Storage) -> None:
    with storage.database.write("test") as session:
        held(session, "Startlån til familien Dybvik", access=UNDECIDED)
        case = add_status_case(session, ON)
    told = plain(case.paper.body)
    assert "Ikke avklart" in told
    assert "Unntatt" not in told
    assert "Kaia" not in told


def put_right(storage: Storage, was: str, becomes: str) -> None:
    """Put the minutes of the first case right, as ``correct`` does once they are locked."""
    with storage.database.write("test") as session:
        item = session.query(FollowUpRow).first()
        assert item is not None
        row = session.get_one(AgendaItemRow, item.item_id)
        session.add(
            MinutesCorrectionRow(
                meeting_id=row.meeting_id,
                number=1,
                item_id=row.id,
                was=was,
                becomes=becomes,
                reason="Skrivefeil",
                made_at=datetime(2026, 5, 12, 9),
            )
        )


def test_a_point_is_printed_as_its_minutes_were_put_right(world: Storage) -> None:
    put_right(world, "rustes opp", "rives")
    with world.database.read() as session:
        for content in (
            list_content(session, world.files, ON, Which.ALL),
            report_content(session, world.files, ON, Audience.PUBLIC),
        ):
            told = plain(content.text)
            assert "Kaia rives." in told
            assert "rustes opp" not in told
            assert "Rettet, se rettelse 1 i protokollen." in told
        assert follow_ups(session)[1].corrections.applied == ()


def test_what_a_fallen_proposal_says_too_is_told_beside_the_point(world: Storage) -> None:
    with world.database.write("test") as session:
        row = session.query(FollowUpRow).first()
        assert row is not None
        kept = read_item_minutes(session, ItemId(row.item_id))
        mover = Mover(1, "Bo Vik", "H")
        fell = replace(an_addition(mover, "Brua rustes opp."), fell=True)
        save_item_minutes(session, replace(kept, register=ProposalRegister((fell,))))
    put_right(world, "rustes opp", "rives")
    with world.database.read() as session:
        told = follow_ups(session)[0]
    assert told.point.text == "Kaia rustes opp."
    assert [one.number for one in told.corrections.beside] == [1]


def test_what_its_minutes_say_is_read_once_for_all_points_of_an_item(
    world: Storage, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_right(world, "rustes opp", "rives")
    read: list[ItemId] = []

    def counted(session: Session, item_id: ItemId) -> ItemRecord:
        read.append(item_id)
        return record_of(session, item_id)

    monkeypatch.setattr("agenda_app.services.followed_points.record_of", counted)
    with world.database.read() as session:
        assert len(follow_ups(session)) > 1
    assert len(read) == 1


def test_of_an_item_with_exempt_passages_a_correction_is_only_named(storage: Storage) -> None:
    text = (ListItem(0, "1.", (Run("Kaia rustes opp for "), Run("Siv Moe", exempt="offl. § 13"))),)
    with storage.database.write("test") as session:
        held(session, text=text)
        follow_resolutions(session)
        point = follow_ups(session)[0].point
        save_follow_up(session, replace(point, owner="Pål Nes"))
    put_right(storage, "rustes opp", "rives for Siv Moe")
    with storage.database.read() as session:
        told = plain(report_content(session, storage.files, ON, Audience.PUBLIC).text)
    assert "Siv Moe" not in told
    assert "Ikke rettet her, se rettelse 1 i protokollen." in told
