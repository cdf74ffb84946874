"""Words of a correction that give an exempt case away are asked about before they are entered."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, Access, AccessState
from agenda_app.domain.case import Proposal
from agenda_app.domain.language import Language
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.minutes_corrections import MinutesCorrection
from agenda_app.domain.printed import Audience
from agenda_app.domain.text import Paragraph, Run
from agenda_app.errors import UserError
from agenda_app.produce.correction_proof import ExemptWordsError, refuse_exempt_words
from agenda_app.proof.told import source_name
from agenda_app.services.agendas import read_item
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.correcting import correct, exempt_correction
from agenda_app.services.locking import adjourn, lock
from agenda_app.services.minutes import read_minutes, save_item_minutes, save_minutes
from agenda_app.services.minutes_content import minutes_content
from agenda_app.services.secrets import secrets_of
from tests.builders import a_text
from tests.services.protocol import Protocol, a_protocol, a_vote, roll_called

NOW = datetime(2026, 4, 30, 9, 30)
TITLE = "Forlik med Havtak Bygg AS"
BASIS = "offl. § 13 jf. fvl. § 13 første ledd nr. 2"


@pytest.fixture
def protocol(storage: Storage) -> Protocol:
    """A locked meeting with an open case, and an exempt one."""
    with storage.database.write("test") as session:
        made = a_protocol(session, "Kaia", TITLE)
        for number, access in ((1, OPEN), (2, Access(AccessState.EXEMPT, BASIS))):
            case_id = next(i.case_id for i in made.items if i.id == made.case(number))
            assert case_id is not None
            save_case(session, replace(read_case(session, case_id), access=access))
        roll_called(session, made)
        for number in (1, 2):
            item = made.case(number)
            said = a_text(f"Kommunedirektøren orienterte om {TITLE}.")
            save_item_minutes(
                session, ItemMinutes(item, proceedings=said, votes=(a_vote(session, item),))
            )
        adjourn(session, made.meeting, time(20, 35))
        minutes = read_minutes(session, made.meeting)
        save_minutes(session, replace(minutes, signers=(made.person("Aud"),)))
        lock(session, made.meeting, NOW)
    return made


def a_slip(protocol: Protocol, reason: str, number: int = 1) -> MinutesCorrection:
    return MinutesCorrection(0, protocol.case(number), "orienterte", "svarte", reason, NOW)


def test_words_that_name_an_exempt_case_are_asked_about(
    storage: Storage, protocol: Protocol
) -> None:
    slip = a_slip(protocol, f"{TITLE} ble nevnt i stedet.")
    with pytest.raises(ExemptWordsError, match="unntatt offentlighet") as caught:
        refuse_exempt_words(storage, protocol.meeting, slip, NOW)
    assert f"(«{TITLE}» fra PS " in caught.value.message.bokmal.replace("\u00a0", " ")
    refuse_exempt_words(storage, protocol.meeting, a_slip(protocol, "Skrivefeil."), NOW)
    refuse_exempt_words(storage, protocol.meeting, replace(slip, exempt_basis=BASIS), NOW)
    of_exempt = a_slip(protocol, slip.reason, number=2)
    refuse_exempt_words(storage, protocol.meeting, of_exempt, NOW)


def test_what_cannot_be_entered_is_said_before_its_words_are_asked_about(
    storage: Storage, protocol: Protocol
) -> None:
    slip = replace(a_slip(protocol, f"{TITLE} ble nevnt i stedet."), was="sang en vise")
    with pytest.raises(UserError, match="står ikke i den låste protokollen"):
        refuse_exempt_words(storage, protocol.meeting, slip, NOW)


def test_a_correction_is_exempt_afterwards_and_its_number_and_day_stay(
    storage: Storage, protocol: Protocol
) -> None:
    reason = f"{TITLE} ble nevnt i stedet."

    def told(audience: Audience) -> tuple[str, str, str, tuple[str, ...]]:
        content = minutes_content(session, storage.files, protocol.meeting, audience, NOW.date())
        (line,) = content.corrections
        return line.heading, line.was, line.becomes, line.notes

    def hidden() -> set[str]:
        return {one.text for one in secrets_of(session, protocol.meeting, NOW.date()).secrets}

    with storage.database.write("test") as session:
        correct(session, storage.files, protocol.meeting, a_slip(protocol, reason))
        heading, *words = told(Audience.PUBLIC)
        assert words[1] == "svarte"
        assert reason not in hidden()
        exempt_correction(session, protocol.meeting, 1, f" {BASIS} ")
        withheld = (f"Teksten er unntatt offentlighet, {BASIS}.",)
        assert told(Audience.PUBLIC) == (heading, "", "", withheld)
        assert told(Audience.INTERNAL) == (heading, *words)
        assert {"svarte", reason} <= hidden()
        exempt_correction(session, protocol.meeting, 1, "")
        assert told(Audience.PUBLIC) == (heading, *words)


def test_what_an_open_correction_says_too_is_no_secret(
    storage: Storage, protocol: Protocol
) -> None:
    why = "Skrivefeil. Tallet er det som står i saksframlegget."
    with storage.database.write("test") as session:
        correct(session, storage.files, protocol.meeting, a_slip(protocol, why))
        slip = replace(a_slip(protocol, why), becomes="la fram saken", exempt_basis=BASIS)
        correct(session, storage.files, protocol.meeting, slip)
        secrets = {one.text for one in secrets_of(session, protocol.meeting, NOW.date()).secrets}
    assert "la fram saken" in secrets
    assert why not in secrets


@pytest.mark.parametrize("late", [False, True])
def test_what_puts_an_exempt_correction_right_is_exempt_as_that_is(
    storage: Storage, protocol: Protocol, *, late: bool
) -> None:
    first = replace(a_slip(protocol, "Skrivefeil."), becomes="siterte Kari Olsen")
    second = replace(first, was="Kari Olsen", becomes="Kari Ohlsson")
    third = replace(first, was="Ohlsson", becomes="Olufsen")
    other = replace(first, was="Kommunedirektøren", becomes="Rådmannen")
    with storage.database.write("test") as session:
        first = replace(first, exempt_basis="" if late else BASIS)
        for one in (first, second, third, other):
            correct(session, storage.files, protocol.meeting, one)
        if late:
            exempt_correction(session, protocol.meeting, 1, BASIS)
        content = minutes_content(
            session, storage.files, protocol.meeting, Audience.PUBLIC, NOW.date()
        )
        secrets = secrets_of(session, protocol.meeting, NOW.date()).secrets
        with pytest.raises(UserError, match="rettelse 1, som er unntatt"):
            exempt_correction(session, protocol.meeting, 2, "")
    assert [one.was for one in content.corrections] == ["", "", "", "Kommunedirektøren"]
    assert "Olufsen" not in repr(content.corrections)
    hidden = {one.text: one.source for one in secrets}
    assert {"siterte Kari Olsen", "Kari Ohlsson"} <= set(hidden)
    told = source_name(hidden["siterte Kari Olsen"], Language.BOKMAL)
    assert told == "rettelse 1 i protokollen"


def test_what_a_correction_quotes_is_searched_too(storage: Storage, protocol: Protocol) -> None:
    slip = replace(a_slip(protocol, "Skrivefeil."), was=f"orienterte om {TITLE}")
    with pytest.raises(ExemptWordsError):
        refuse_exempt_words(storage, protocol.meeting, slip, NOW)


def test_nobody_is_asked_about_what_the_public_does_not_read(
    storage: Storage, protocol: Protocol
) -> None:
    slip = a_slip(protocol, f"{TITLE} ble nevnt i stedet.")
    with storage.database.write("test") as session:
        item = read_item(session, protocol.case(1))
        case = read_case(session, item.case_id) if item.case_id else None
        assert case is not None
        passage = (Paragraph((Run("Kaia rustes opp. "), Run("Havna er solgt.", exempt=BASIS))),)
        paper = replace(case.paper, proposals=(Proposal("Forslag", passage),))
        assert case.treatments
        step = replace(case.treatments[-1], recommendation=passage)
        save_case(session, replace(case, paper=paper, treatments=(*case.treatments[:-1], step)))
    refuse_exempt_words(storage, protocol.meeting, slip, NOW)
