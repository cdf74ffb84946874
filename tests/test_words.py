"""Dates, numbers and words in both written forms."""

from __future__ import annotations

from datetime import date, time
from enum import Enum
from fractions import Fraction

import pytest

from agenda_app.domain.absences import AbsenceReason
from agenda_app.domain.access import AccessState, exempt
from agenda_app.domain.agenda import ItemKind, ItemNumber, ItemState, ItemType
from agenda_app.domain.case import Delivery, Outcome
from agenda_app.domain.committee import CommitteeKind, Role, StandardItem
from agenda_app.domain.deputies import Answer
from agenda_app.domain.dispatch import Channel, DispatchKind, Recipient, RecipientKind, Version
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingState
from agenda_app.domain.typography import clock, date_short, item_number, law_in
from agenda_app.terms import access_text, recipients_counted, word
from agenda_app.words import date_long, number, quantity_of, shortened

SHOWN: tuple[type[Enum], ...] = (
    AccessState,
    MeetingState,
    ItemType,
    ItemState,
    ItemKind,
    Outcome,
    Delivery,
    DispatchKind,
    Channel,
    RecipientKind,
    Version,
    CommitteeKind,
    Role,
    StandardItem,
    AbsenceReason,
    Answer,
    Language,
)


@pytest.mark.parametrize("kind", SHOWN, ids=lambda k: k.__name__)
@pytest.mark.parametrize("language", list(Language))
def test_every_value_has_a_word(kind: type[Enum], language: Language) -> None:
    assert all(word(member, language).strip() for member in kind)


def test_dates_are_written_as_in_a_letter() -> None:
    day = date(2026, 4, 29)
    assert date_long(day, Language.BOKMAL) == "onsdag 29.\u00a0april 2026"
    assert date_long(date(2026, 4, 28), Language.NYNORSK) == "tysdag 28.\u00a0april 2026"
    assert date_long(day, Language.BOKMAL, with_weekday=False) == "29.\u00a0april 2026"
    assert date_short(date(2026, 4, 3)) == "03.04.2026"
    assert clock(time(9, 5)) == "kl.\u00a009.05"


@pytest.mark.parametrize(
    ("value", "shown"),
    [(0, "0"), (999, "999"), (2220000, "2\u00a0220\u00a0000"), (-520, "\u2212520")],
)
def test_numbers_have_no_break_spaces_and_a_real_minus(value: int, shown: str) -> None:
    assert number(value) == shown


def test_an_item_number_is_not_broken() -> None:
    assert item_number(ItemNumber(ItemType.PS, 12, 2026)) == "PS\u00a012/26"


def test_an_exemption_tells_its_basis_and_its_end() -> None:
    text = access_text(exempt("offl. § 5", date(2026, 6, 1)), Language.BOKMAL)
    assert text.replace("\u00a0", " ") == (
        "Unntatt offentlighet, jf. offl. § 5 (til og med 01.06.2026)"
    )


def test_recipients_are_counted_by_their_copies_and_told_by_what_they_are() -> None:
    members = [Recipient(None, None, str(n), RecipientKind.MEMBER) for n in range(9)]
    press = Recipient(None, None, "Avisa", RecipientKind.PRESS)
    others = Recipient(None, None, "Lager", RecipientKind.OTHER, copies=2)
    said = recipients_counted((others, press, *members), Language.BOKMAL)
    assert said.replace("\u00a0", " ") == "9 medlemmer, 1 presse, 2 andre"
    said = recipients_counted(members[:1], Language.NYNORSK)
    assert said.replace("\u00a0", " ") == "1 medlem"
    assert recipients_counted((), Language.BOKMAL) == ""


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("copies", [1, 2])
def test_every_kind_of_recipient_can_be_counted(language: Language, copies: int) -> None:
    for kind in RecipientKind:
        recipient = Recipient(None, None, "Siv", kind, copies=copies)
        assert recipients_counted((recipient,), language).startswith(f"{copies}\u00a0")


def test_a_long_text_is_cut_between_words() -> None:
    text = "Kommunedirektøren foreslår at merforbruket dekkes av fondet, som er innenfor planen"
    assert shortened(text) == text
    assert shortened(text, 40) == "Kommunedirektøren … innenfor planen"
    assert len(shortened("x" * 200)) <= 90


def test_a_small_part_of_a_meeting_is_more_than_none() -> None:
    shares = (Fraction(0), Fraction(1, 40), Fraction(1, 20), Fraction(5, 2))
    assert [quantity_of(share) for share in shares] == ["0", "<0,1", "0,1", "2,5"]


def test_a_legal_basis_is_in_the_language_of_the_paper() -> None:
    for written in ("offl. § 13 jf. fvl. § 13 første ledd nr. 1", "fvl. § 13 fyrste ledd nr. 1"):
        assert "fyrste ledd nr. 1" in law_in(written, Language.NYNORSK)
        assert "første ledd nr. 1" in law_in(written, Language.BOKMAL)
    assert law_in("andre ledd første punktum", Language.NYNORSK) == "andre ledd fyrste punktum"
    assert law_in("Den første ledden", Language.NYNORSK) == "Den første ledden"
