"""From who was there and what is claimed to what is paid; what is not in it is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from decimal import Decimal
from fractions import Fraction

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.attendance_events import Arrived, Left, Moment, Opened, Phase
from agenda_app.domain.claim_sheet import ClaimSheet
from agenda_app.domain.committee import Role
from agenda_app.domain.fee_lines import FeeDoubt
from agenda_app.domain.fee_rates import FeeRate, PartRule, Rates, half_under
from agenda_app.domain.people import PersonId
from agenda_app.domain.sittings import Claim, ClaimKind, SittingKind
from agenda_app.domain.typography import date_short
from agenda_app.errors import ConflictError, NotFoundError, UserError
from agenda_app.services.agendas import read_agenda
from agenda_app.services.attendance_changes import enter_events
from agenda_app.services.attendance_figures import statistics_content
from agenda_app.services.claims import read_sheet, replace_sheet
from agenda_app.services.fee_rates import replace_rates
from agenda_app.services.fees import Fees, fees_content, read_fees
from agenda_app.services.meeting_planning import add_meeting
from agenda_app.services.meeting_steps import mark_sent
from agenda_app.services.meetings import read_meeting
from agenda_app.services.people import person_named
from agenda_app.services.rate_words import rule_words
from tests.builders import saved_meeting
from tests.services.protocol import DAY, Protocol, a_protocol, at, roll_called

YEAR = (date(2026, 1, 1), date(2026, 12, 31))
TODAY = date(2026, 6, 1)
RATES = Rates(
    date(2026, 1, 1),
    (FeeRate(Role.MEMBER, Decimal(900)), FeeRate(Role.CHAIR, Decimal(1800))),
    documented_most=Decimal(3000),
)


HALVED = replace(RATES, parts=half_under(Fraction(1)))


def held(storage: Storage, *away: str, rates: Rates | None = RATES) -> Protocol:
    with storage.database.write("test") as session:
        protocol = a_protocol(session)
        roll_called(session, protocol, *away)
        if rates is not None:
            replace_rates(session, None, rates)
    return protocol


def fees(storage: Storage, person: PersonId | None = None) -> Fees:
    with storage.database.read() as session:
        return read_fees(session, *YEAR, TODAY, person)


def claim(storage: Storage, sheet: ClaimSheet, before: ClaimSheet | None = None) -> None:
    empty = ClaimSheet(sheet.meeting_id, sheet.person_id)
    with storage.database.write("test") as session:
        replace_sheet(session, before or empty, sheet)


def test_who_was_there_is_paid_by_role_in_the_order_of_last_names(storage: Storage) -> None:
    held(storage, "Geir")
    paid = [(one.person_name, one.total) for one in fees(storage).statement.persons]
    assert [name for name, _ in paid] == [
        *("Cato Lund", "Dina Moe", "Egil Nes", "Aud Strand", "Bo Vik", "Frid Aas"),
    ]
    assert dict(paid)["Aud Strand"] == 1800
    assert dict(paid)["Bo Vik"] == 900


def test_who_left_early_gets_half_unless_something_else_was_decided(storage: Storage) -> None:
    protocol = held(storage, rates=HALVED)
    cato, dina = protocol.person("Cato"), protocol.person("Dina")
    with storage.database.write("test") as session:
        moment = Moment(Phase.BEFORE, protocol.case(2), at(19, 0))
        enter_events(session, protocol.meeting, Left(None, cato, moment))
        enter_events(session, protocol.meeting, Left(None, dina, moment))
    claim(storage, ClaimSheet(protocol.meeting, dina, decided_factor=Fraction(1)))
    paid = {one.person_id: one.total for one in fees(storage).statement.persons}
    assert (paid[cato], paid[dina]) == (450, 900)


def test_claims_are_paid_with_the_fee_and_training_without_it(storage: Storage) -> None:
    protocol = held(storage)
    bo = protocol.person("Bo")
    lost = (Claim(ClaimKind.DOCUMENTED_EARNINGS, Decimal(1200), "4"),)
    sheet = ClaimSheet(protocol.meeting, bo, claims=lost)
    claim(storage, sheet)
    assert fees(storage, bo).statement.total == 2100
    claim(storage, replace(sheet, kind=SittingKind.TRAINING), sheet)
    assert fees(storage, bo).statement.total == 1200


def test_a_sheet_comes_back_and_an_empty_one_leaves_nothing(storage: Storage) -> None:
    protocol = held(storage)
    bo = protocol.person("Bo")
    sheet = ClaimSheet(protocol.meeting, bo, claims=(Claim(ClaimKind.TRAVEL, Decimal("34.5")),))
    claim(storage, sheet)
    with storage.database.read() as session:
        assert read_sheet(session, protocol.meeting, bo) == sheet
    with pytest.raises(ConflictError, match="Noen andre"):
        claim(storage, replace(sheet, claims=()))
    claim(storage, ClaimSheet(protocol.meeting, bo), sheet)
    with storage.database.read() as session:
        assert read_sheet(session, protocol.meeting, bo).is_empty


def test_a_stranger_claims_nothing(storage: Storage) -> None:
    protocol = held(storage)
    with pytest.raises(UserError, match="ikke medlem"):
        claim(storage, ClaimSheet(protocol.meeting, PersonId(999), decided_factor=Fraction(1)))


def test_without_rates_nothing_is_paid_and_everybody_is_told_of(storage: Storage) -> None:
    held(storage, rates=None)
    found = fees(storage)
    assert found.statement.persons == ()
    assert {remark.doubt for remark in found.statement.remarks} == {FeeDoubt.NO_RATES}
    assert len(found.sittings) == 7


def test_a_meeting_that_was_called_and_not_written_down_is_told_of(storage: Storage) -> None:
    held(storage)
    with storage.database.write("test") as session:
        forgotten, coming = (
            saved_meeting(session, "FSK", day) for day in (date(2026, 5, 12), date(2026, 8, 1))
        )
        for meeting in (forgotten, coming):
            assert meeting.id is not None
            mark_sent(session, meeting.id)
        content = fees_content(session, storage.files, *YEAR, TODAY)
    assert content.lacking == ("Formannskapet 12.05.2026: det er ikke ført hvem som møtte.",)
    assert content.statement.total == 1800 + 6 * 900


def test_only_meetings_of_the_period_are_paid_first_and_last_day_too(storage: Storage) -> None:
    held(storage)
    with storage.database.read() as session:
        assert read_fees(session, DAY, DAY, TODAY).statement.total == 1800 + 6 * 900
        after = date(2026, 4, 30)
        assert read_fees(session, after, after, TODAY).sittings == ()
        with pytest.raises(UserError, match="slutter før den begynner"):
            read_fees(session, after, DAY, TODAY)


def test_statistics_count_members_deputies_and_parties(storage: Storage) -> None:
    protocol = held(storage, "Geir", "Dina")
    with storage.database.write("test") as session:
        moment = Moment(Phase.BEFORE, protocol.case(2), at(19, 0))
        enter_events(session, protocol.meeting, Left(None, protocol.person("Cato"), moment))
        content = statistics_content(session, storage.files, *YEAR, TODAY)
    people = {line.name: line.attendance for line in content.persons}
    assert content.meetings == 1
    assert (people["Geir Li"].absent, people["Bo Vik"].whole) == (1, 1)
    before = [item.id for item in protocol.items].index(protocol.case(2))
    assert people["Cato Lund"].share == Fraction(before, len(protocol.items))
    assert (content.total.expected, content.total.absent) == (7, 2)
    assert [line.name for line in content.committees] == ["Kommunestyret"]
    parties = {line.name: line.attendance.expected for line in content.parties}
    assert sorted(parties.values()) == [1, 3, 3]


def test_a_name_means_one_person_or_nobody(storage: Storage) -> None:
    held(storage)
    with storage.database.read() as session:
        assert person_named(session, "  aud  STRAND ").name == "Aud Strand"
        with pytest.raises(NotFoundError, match="Ingen heter"):
            person_named(session, "Aud")


def test_the_list_says_what_a_part_of_a_meeting_gives(storage: Storage) -> None:
    held(storage, rates=replace(RATES, source="KST 61/24"))
    with storage.database.write("test") as session:
        newer = replace(RATES, starts=date(2030, 1, 1))
        replace_rates(session, None, newer)  # not of this period
        content = fees_content(session, storage.files, *YEAR, TODAY)
    (rule,) = content.rules
    assert rule == (
        f"Satser fra {date_short(RATES.starts)} (KST 61/24): hel godtgjøring til alle som møtte, "
        "når ikke annet er bestemt."
    )


def test_each_rule_has_its_own_words() -> None:
    told = {
        rule_words(replace(RATES, parts=parts)).nynorsk.partition(": ")[2]
        for parts in (
            half_under(Fraction(1, 2), Decimal("2.5")),
            half_under(Fraction(1)),
            (PartRule(Fraction(0), Fraction(1, 3)),),
        )
    }
    half = "halv godtgjersle til den som var til stades"
    assert told == {
        f"{half} mindre enn 50\u00a0% av møtet eller mindre enn 2,5 timar. "
        "Den som var der heile møtet, får heil godtgjersle, sjølv om møtet var kortare enn det.",
        f"{half} mindre enn heile møtet.",
        "eigen regel for den som ikkje var til stades heile møtet.",
    }


def test_a_limit_in_hours_halves_the_fee_of_who_left_before(storage: Storage) -> None:
    protocol = held(storage, rates=replace(RATES, parts=half_under(hours=Decimal("1.5"))))
    early, later = protocol.person("Cato"), protocol.person("Dina")
    with storage.database.write("test") as session:
        for person, minute in ((early, 31), (later, 32)):
            moment = Moment(Phase.BEFORE, protocol.case(2), at(19, minute))
            enter_events(session, protocol.meeting, Left(None, person, moment))
    found = fees(storage)
    paid = {one.person_id: one.total for one in found.statement.persons}
    assert (paid[early], paid[later]) == (450, 900)  # they came at 18.02
    assert found.statement.remarks == ()


def test_two_meetings_on_a_day_are_paid_each_in_the_order_of_the_clock(storage: Storage) -> None:
    evening = held(storage)
    with storage.database.write("test") as session:
        body = read_meeting(session, evening.meeting).committee_id
        meeting = add_meeting(session, body, DAY, at=time(9)).id
        assert meeting is not None
        mark_sent(session, meeting)
        items = read_agenda(session, meeting).items
        morning = replace(evening, meeting=meeting, items=items)
        arrived = (Arrived(None, morning.people[name]) for name in morning.members)
        enter_events(session, meeting, *arrived, Opened(None, at(9, 0)))
    aud = evening.person("Aud")
    found = fees(storage, aud)
    assert [one.meeting_id for one in found.sittings] == [morning.meeting, evening.meeting]
    lines = [line for line in found.statement.lines if line.claim is None]
    assert [line.sitting.hour for line in lines] == ["kl.\u00a009.00", "kl.\u00a018.00"]
    assert len({line.amount for line in lines}) == 1


def test_a_meeting_that_nobody_wrote_down_is_told_by_its_hour_where_there_are_two(
    storage: Storage,
) -> None:
    evening = held(storage)
    with storage.database.write("test") as session:
        body = read_meeting(session, evening.meeting).committee_id
        meeting = add_meeting(session, body, DAY, at=time(9)).id
        assert meeting is not None
        mark_sent(session, meeting)
    (lacking,) = fees(storage).lacking
    assert "29.04.2026 kl.\u00a009.00:" in lacking.bokmal
