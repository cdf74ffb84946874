"""A letter tells a party what was resolved, and of an individual decision how to complain."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

import pytest
from sqlalchemy.orm import Session

from agenda_app.db.minutes_models import MinutesCorrectionRow
from agenda_app.db.models import MeetingRow
from agenda_app.db.storage import Storage
from agenda_app.documents.letter_pdf import render_letter
from agenda_app.domain.access import exempt
from agenda_app.domain.agenda import ItemId
from agenda_app.domain.complaint_deadlines import ReviewKind
from agenda_app.domain.decision_facts import DecisionFacts, Party
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.printed import Audience
from agenda_app.domain.printed_letter import LetterContent, letter_text
from agenda_app.domain.text import Paragraph, Run, paragraphs
from agenda_app.services import voting
from agenda_app.services.cases import read_case
from agenda_app.services.decision_facts import read_decision_facts, save_decision_facts
from agenda_app.services.extract import extract_content, item_minutes_content
from agenda_app.services.letters import case_letters, complaint_body_of, letters_of
from agenda_app.services.locking import adjourn
from agenda_app.services.meetings import read_meeting, save_meeting
from agenda_app.services.minutes import save_item_minutes
from agenda_app.services.minutes_rows import read_item_minutes
from agenda_app.services.municipality import save_municipality, the_municipality
from agenda_app.services.voting import record_of
from tests.builders import TODAY
from tests.decided import TWO_POINTS, case_id, cases_of, held
from tests.documents.reading import words
from tests.services.protocol import Protocol, a_protocol, a_vote, roll_called

MARI = Party("Mari Sund", "Nesveien 2\n9990 Nes")
OLE = Party("Ole Nes AS", "Kaia 1\n9990 Nes")


def tell(storage: Storage, protocol: Protocol, **changes: object) -> tuple[LetterContent, ...]:
    """Save who is told of the first case, and return the letters of the meeting."""
    with storage.database.write("test") as session:
        kept = read_decision_facts(session, case_id(cases_of(protocol)[0]))
        facts: DecisionFacts = replace(kept, **changes)  # type: ignore[arg-type]
        save_decision_facts(session, facts)
    return letters(storage, protocol)


def letters(storage: Storage, protocol: Protocol) -> tuple[LetterContent, ...]:
    with storage.database.read() as session:
        every = letters_of(session, storage.files, protocol.meeting, TODAY)
    return tuple(letter for one in every for letter in one.letters)


@pytest.fixture
def protocol(storage: Storage) -> Protocol:
    with storage.database.write("test") as session:
        return held(session, "Kaia", "Ny ferge")


@pytest.mark.parametrize("words", ["", "Framlegget fall, og saka er ikkje avgjord."])
def test_a_party_is_told_that_the_proposal_fell(storage: Storage, words: str) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia")
        roll_called(session, protocol)
        item = protocol.case(1)
        against = a_vote(session, item, Ap=0, H=0, V=0)
        own = paragraphs(words)
        written = ItemMinutes(item, votes=(against,), resolution=own, is_edited=bool(own))
        save_item_minutes(session, written)
        adjourn(session, protocol.meeting, time(20))
    (letter,) = tell(storage, protocol, parties=(MARI,), is_individual=True)
    said = letter_text(letter)
    assert (words or "Kommunedirektørens forslag til vedtak falt.") in said
    assert "Du kan klage på vedtaket" in said
    assert "Begrunnelsen" not in said
    assert "ikke hva som ble vedtatt" in noted(storage, protocol)
    with storage.database.read() as session:
        case = read_case(session, case_id(cases_of(protocol)[0]))
    assert case.treatments[0].recommendation == ()


def test_each_party_gets_a_letter_with_the_resolution(storage: Storage, protocol: Protocol) -> None:
    first, second = tell(storage, protocol, parties=(MARI, OLE))
    assert (first.party, second.party) == (MARI, OLE)
    text = letter_text(first)
    assert text.startswith("Mari Sund\nNesveien 2\n9990 Nes\n\nMelding om vedtak\nKaia\n")
    assert "Kommunestyret behandlet saken onsdag 29. april 2026 som sak PS 3/26 og" in text
    assert "1. Kaia rustes opp.\n2. Rapport legges fram i mai." in text
    assert "Du kan klage" not in text


def test_an_individual_decision_tells_how_to_complain(storage: Storage, protocol: Protocol) -> None:
    (letter,) = tell(storage, protocol, parties=(MARI,), is_individual=True)
    text = letter_text(letter)
    for wanted in (
        "tre uker",  # § 29
        "sendes til Ytterholm kommune",  # § 32 a
        "Klageinstansen er Statsforvalteren.",  # § 28
        "blir utsatt",  # § 42
        "se dokumentene",  # § 18
        "veileder",  # § 11
        "fri rettshjelp",  # § 27 fourth paragraph a
        "kostnader",  # § 36
        "Begrunnelsen",  # § 24
    ):
        assert wanted in text
    (named,) = tell(storage, protocol, complaint_body="klagenemnda i Nes")
    assert "Klageinstansen er klagenemnda i Nes." in letter_text(named)


def test_how_a_complaint_was_decided_is_final(storage: Storage, protocol: Protocol) -> None:
    appeal = {"is_individual": True, "review": ReviewKind.APPEAL}
    (letter,) = tell(storage, protocol, parties=(MARI,), **appeal)
    text = letter_text(letter)
    for wanted in (
        "Begrunnelsen",  # § 24
        "endelig, og du kan ikke klage på det (fvl. § 28 tredje ledd)",
        "onsdag 20. mai 2026",  # koml. § 27-1: a final decision, though nobody can complain
        "se dokumentene",  # § 18
        "innen tre uker etter at dette brevet",  # § 36 third paragraph
    ):
        assert wanted in text
    for unwanted in ("rett til å klage", "Klageinstansen", "utsatt", "hvordan du kan klage"):
        assert unwanted not in text
    with storage.database.read() as session:
        (one,) = letters_of(session, storage.files, protocol.meeting, TODAY)
    assert any("klagen avvist" in note.bokmal for note in one.notes)


@pytest.mark.parametrize(
    ("starts", "cited", "not_cited"),
    [
        (None, ("fvl. § 28)", "og underskrevet", "jf. fvl. § 30"), "fvl. § 61"),
        (date(2026, 4, 30), ("fvl. § 28)", "og underskrevet", "jf. fvl. § 30"), "fvl. § 61"),
        # 28 is 61 and 62 in the act of 2025, 29 is 63, 42 is 76; it asks for no signature.
        (
            date(2026, 4, 29),
            ("fvl. § 61)", "fvl. §§ 62 og 67", "fvl. § 76", "jf. fvl. §§ 63 og 64"),
            "underskrevet",
        ),
    ],
)
def test_the_day_of_the_resolution_picks_the_act(
    storage: Storage,
    protocol: Protocol,
    starts: date | None,
    cited: tuple[str, ...],
    not_cited: str,
) -> None:
    with storage.database.write("test") as session:
        save_municipality(session, replace(the_municipality(session), new_act_from=starts))
    (letter,) = tell(storage, protocol, parties=(MARI,), is_individual=True)
    text = letter_text(letter)
    for wanted in cited:
        assert wanted in text
    assert not_cited not in text


@pytest.mark.parametrize(
    ("review", "told"), [(ReviewKind.FINAL, True), (ReviewKind.PROCUREMENT, False)]
)
def test_the_last_day_of_a_review_is_told_where_there_is_one(
    storage: Storage, protocol: Protocol, review: ReviewKind, *, told: bool
) -> None:
    (letter,) = tell(storage, protocol, parties=(MARI,), review=review)
    # Three weeks after Wednesday 29 April is Wednesday 20 May.
    assert ("onsdag 20. mai 2026" in letter_text(letter)) is told


def test_what_is_decided_past_midnight_is_decided_on_the_day_after(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = held(session, "Kaia", ended=time(0, 31))
        save_municipality(
            session, replace(the_municipality(session), new_act_from=date(2026, 4, 30))
        )
        item = read_item_minutes(session, protocol.case(1))
        save_item_minutes(session, replace(item, begun_at=time(23, 50), ended_at=time(0, 20)))
    (letter,) = tell(
        storage, protocol, parties=(MARI,), is_individual=True, review=ReviewKind.FINAL
    )
    text = letter_text(letter)
    # The meeting was on Wednesday 29 April; three weeks after Thursday 30 April is 21 May.
    assert "torsdag 21. mai 2026" in text
    assert "fvl. § 61" in text
    with storage.database.read() as session:
        one = item_minutes_content(
            session,
            storage.files,
            protocol.meeting,
            case_id(cases_of(protocol)[0]),
            Audience.INTERNAL,
            TODAY,
        )
    assert "torsdag 21.\N{NO-BREAK SPACE}mai 2026" in one.review


def test_the_letter_is_in_the_form_of_its_meeting(storage: Storage, protocol: Protocol) -> None:
    with storage.database.write("test") as session:
        meeting = read_meeting(session, protocol.meeting)
        save_meeting(session, replace(meeting, language=Language.NYNORSK))
    (letter,) = tell(storage, protocol, parties=(MARI,), is_individual=True)
    text = letter_text(letter)
    assert "handsama saka" in text
    assert "Fristen er tre veker" in text
    assert "behandlet" not in text


def test_other_than_the_paper_proposed_has_no_reasons_in_it(
    storage: Storage, protocol: Protocol
) -> None:
    with storage.database.write("test") as session:
        item = read_item_minutes(session, protocol.case(1))
        refused = replace(item, resolution=paragraphs("Søknaden avslås."), is_edited=True)
        save_item_minutes(session, refused)
    (letter,) = tell(storage, protocol, parties=(MARI,), is_individual=True)
    assert "Begrunnelse" not in letter_text(letter)
    assert noted(storage, protocol).endswith("før de sendes (fvl. §§ 24 og 25).")
    (letter,) = tell(storage, protocol, is_individual=False)
    with storage.database.read() as session:
        (one,) = letters_of(session, storage.files, protocol.meeting, TODAY)
    assert one.notes == ()


def test_an_individual_decision_without_parties_is_noted(
    storage: Storage, protocol: Protocol
) -> None:
    assert tell(storage, protocol, is_individual=True) == ()
    with storage.database.read() as session:
        (one,) = letters_of(session, storage.files, protocol.meeting, TODAY)
    (note,) = one.notes
    assert note.bokmal.startswith("«Kaia» er merket som enkeltvedtak")


def test_exempt_passages_are_noted_before_the_letter_goes(storage: Storage) -> None:
    words = (Paragraph((Run("Lånet gis "), Run("til familien Dybvik", exempt="offl. § 13"))),)
    with storage.database.write("test") as session:
        protocol = held(session, "Startlån", text=words, access=exempt("offl. § 13"))
    (letter,) = tell(storage, protocol, parties=(MARI,))
    assert "Tilgang: Unntatt offentlighet, jf. offl. § 13" in letter_text(letter)
    with storage.database.read() as session:
        (one,) = letters_of(session, storage.files, protocol.meeting, TODAY)
    assert "Se over brevene" in one.notes[0].bokmal


def put_right(
    storage: Storage,
    protocol: Protocol,
    was: str,
    becomes: str,
    basis: str = "",
    *,
    number: int = 1,
) -> None:
    """Correct the first case; whether it may be corrected is another's to test."""
    with storage.database.write("test") as session:
        session.add(
            MinutesCorrectionRow(
                meeting_id=protocol.meeting,
                number=number,
                item_id=cases_of(protocol)[0].id,
                was=was,
                becomes=becomes,
                reason="Skrivefeil.",
                made_at=datetime(2026, 5, 4, 9, 0),
                exempt_basis=basis,
            )
        )


def noted(storage: Storage, protocol: Protocol) -> str:
    with storage.database.read() as session:
        (one,) = letters_of(session, storage.files, protocol.meeting, TODAY)
    (note,) = one.notes
    return note.bokmal


@pytest.mark.parametrize("was", ["mai", ""])
def test_what_was_put_right_stands_in_the_letter(
    storage: Storage, protocol: Protocol, was: str
) -> None:
    tell(storage, protocol, parties=(MARI,))
    put_right(storage, protocol, was, "juni")
    (letter,) = letters(storage, protocol)
    resolved, _, rest = letter_text(letter).partition("2. Rapport legges fram i mai.\n")
    assert resolved
    assert rest.startswith("\nRettelser\nProtokollen er rettet etter at den ble låst.")
    assert "Rettelse 1, 4. mai 2026: PS 3/26\n" in rest
    change = "Det står: «mai»\nDet skal stå: «juni»\n" if was else "Tilføyes: «juni»\n"
    assert f"{change}Begrunnelse: Skrivefeil.\n" in rest
    on_paper = words(render_letter(letter))
    assert on_paper.index("Rapport legges fram i mai.") < on_paper.index("«juni»")
    assert noted(storage, protocol) == (
        "Protokollen er rettet i «Kaia», og rettelsen står i brevene. Se over dem før de sendes."
    )


def test_what_was_put_right_elsewhere_in_the_case_is_not_the_partys(
    storage: Storage, protocol: Protocol
) -> None:
    tell(storage, protocol, parties=(MARI,))
    put_right(storage, protocol, "Bo Vik talte.", "Bo Li talte.")
    (letter,) = letters(storage, protocol)
    assert "Bo Li" not in letter_text(letter)
    assert noted(storage, protocol) == (
        "Protokollen er rettet i «Kaia», men ikke i det brevene sier. Se over dem før de sendes."
    )


def test_what_was_put_right_again_is_the_partys_too(storage: Storage, protocol: Protocol) -> None:
    tell(storage, protocol, parties=(MARI,))
    every = (("mai", "juni"), ("Vik", "Juniper"), ("juni", "august"), ("Juniper", "Li"))
    for number, (was, becomes) in enumerate(every, start=1):
        put_right(storage, protocol, was, becomes, number=number)
    (letter,) = letters(storage, protocol)
    assert [(one.was, one.becomes) for one in letter.corrections] == [
        ("mai", "juni"),
        ("juni", "august"),
    ]


@pytest.mark.parametrize(("was", "stands"), [("mai", True), ("Bo Vik talte.", False)])
def test_an_exempt_correction_is_noted_where_it_stands_and_its_party_never_named_by_the_file(
    storage: Storage, protocol: Protocol, was: str, *, stands: bool
) -> None:
    tell(storage, protocol, parties=(MARI,))
    put_right(storage, protocol, was, "Per Sund", "offl. § 13")
    with storage.database.read() as session:
        (one,) = letters_of(session, storage.files, protocol.meeting, TODAY)
    assert ("Per Sund" in letter_text(one.letters[0])) is stands
    assert any("deler som er unntatt" in note.bokmal for note in one.notes) is stands
    assert not one.may_name


def test_a_case_has_no_letter_before_it_is_decided(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia")
        of_case = case_id(cases_of(protocol)[0])
        save_decision_facts(session, DecisionFacts(of_case, True, (MARI,)))
        assert case_letters(session, storage.files, of_case, TODAY) is None
        assert complaint_body_of(session, of_case).bokmal == "Statsforvalteren"


def test_the_letters_of_one_case_are_those_of_its_meeting(
    storage: Storage, protocol: Protocol
) -> None:
    told = tell(storage, protocol, parties=(MARI, OLE), is_individual=True)
    of_case = case_id(cases_of(protocol)[0])
    with storage.database.read() as session:
        found = case_letters(session, storage.files, of_case, TODAY)
    assert found is not None
    assert found.letters == told
    assert found.notes == ()
    assert told[0].resolution.text == TWO_POINTS


def test_the_letter_says_the_hour_where_the_committee_met_twice_that_day(
    storage: Storage, protocol: Protocol
) -> None:
    with storage.database.write("test") as session:
        session.get_one(MeetingRow, protocol.meeting).in_names = "kl.\u00a018.00"
    (one,) = tell(storage, protocol, parties=(MARI,))
    assert "behandlet saken onsdag 29. april 2026 kl. 18.00 som sak PS" in letter_text(one)


def test_what_became_of_a_case_is_worked_out_once_for_its_letters_and_once_for_an_extract(
    storage: Storage, protocol: Protocol, monkeypatch: pytest.MonkeyPatch
) -> None:
    tell(storage, protocol, parties=(MARI, OLE), is_individual=True)
    asked: list[int] = []

    def counted(session: Session, item_id: ItemId) -> ItemRecord:
        asked.append(item_id)
        return record_of(session, item_id)

    monkeypatch.setattr(voting, "record_of", counted)
    of_case = case_id(cases_of(protocol)[0])
    assert letters(storage, protocol)
    assert asked.count(protocol.case(1)) == 1
    asked.clear()
    with storage.database.read() as session:
        extract_content(session, storage.files, protocol.meeting, of_case, Audience.INTERNAL, TODAY)
    assert asked == [protocol.case(1)]
