"""Minutes on paper in an office's own order and words; whatever the order, nothing is lost."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agenda_app.documents.minutes_pdf import render_minutes
from agenda_app.documents.signing_pdf import render_signing
from agenda_app.domain.language import Language
from agenda_app.domain.minutes_layout import (
    CAN_BE_LEFT_OUT,
    STANDARD_FRAME,
    STANDARD_ORDER,
    FramePart,
    MinutesLayout,
    PrintedLayout,
    Section,
    Wording,
    printed,
)
from agenda_app.domain.printed_minutes import CorrectionLine
from agenda_app.domain.sentence import Sentence
from agenda_app.jobs import run_to_end
from agenda_app.produce.layout_preview import preview_of
from tests.documents.reading import words
from tests.documents.test_signing_pdf import a_sheet
from tests.written_minutes import full_minutes

NB, NN = Language.BOKMAL, Language.NYNORSK
USUAL = words(run_to_end(preview_of(MinutesLayout(), NB))).replace("\xa0", " ")
OWN = {
    Wording.MINUTES: Sentence("Møtebok", ""),
    Wording.ATTENDANCE: Sentence("Til stede", ""),
    Wording.HISTORY: Sentence("Saksgang", ""),
    Wording.PROCEEDINGS: Sentence("Drøfting <og> ordskifte", ""),
    Wording.PROPOSALS: Sentence("Forslag", ""),
    Wording.VOTES: Sentence("Avstemning", ""),
    Wording.ADJOURNED: Sentence("Møteslutt [tid].", ""),
    Wording.CONFIRMED: Sentence("Rett utskrift.", ""),
}
SAID = (
    "Formannskapet 15.04.2026, sak 8/26",
    "Saken legges fram på nytt.",
    "Gangveien bygges i 2027.",
    "Det ble orientert om saken.",
    "Spørsmål fra Ola Nes (B):",
    "Kari Vik (A) la fram dette forslaget:",
    "Det burde vært gjort før.",
    "Vedtatt med 5 mot 2 stemmer.",
    "Kari Vik ble enstemmig valgt.",
    "Gangveien bygges i 2027 og legges langs sjøen.",
    "Ola Nes gikk etter saken.",
)
"""What the example says, a sentence for each part in the usual order."""


FRAME_SAID = {
    FramePart.ATTENDANCE: "Til stede: 7 av 7.",
    FramePart.REMARKS: "Ingen hadde merknader til innkallingen.",
    FramePart.CASES: "Gangveien bygges i 2027 og legges langs sjøen.",
    FramePart.QUESTIONS: "Spørsmål fra Siv Ås (C):",
    FramePart.ADJOURNED: "Møtet ble hevet kl. 20.15.",
    FramePart.SIGNATURES: "Det bekreftes at protokollen",
}
"""What the example says in each part of the minutes."""


def shown(layout: MinutesLayout, language: Language = NB) -> str:
    return words(run_to_end(preview_of(layout, language))).replace("\xa0", " ")


def places(text: str) -> list[int]:
    assert [text.count(said) for said in SAID] == [1] * len(SAID)
    return [text.index(said) for said in SAID]


def test_the_usual_order_is_the_one_in_which_the_parts_are_named() -> None:
    assert places(USUAL) == sorted(places(USUAL))
    assert "Framsatte forslag" not in USUAL


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.permutations(STANDARD_ORDER))
def test_whatever_the_order_everything_stands_in_it(order: list[Section]) -> None:
    text = shown(MinutesLayout(tuple(order)))
    found = dict(zip(STANDARD_ORDER, places(text), strict=True))
    assert [*order] == sorted(order, key=lambda section: found[section])


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.permutations(STANDARD_FRAME))
def test_the_parts_of_the_minutes_stand_as_the_office_wants_them(frame: list[FramePart]) -> None:
    text = shown(MinutesLayout(frame=tuple(frame)))
    assert {text.count(said) for said in FRAME_SAID.values()} == {1}
    assert sorted(frame, key=lambda part: text.index(FRAME_SAID[part])) == [*frame]
    assert len(text.split()) == len(USUAL.split())


def test_corrections_stand_after_all_that_was_locked() -> None:
    last = (FramePart.SIGNATURES, *(p for p in STANDARD_FRAME if p is not FramePart.SIGNATURES))
    line = CorrectionLine("1. rettelse", "Til stede: 7.", "Til stede: 6.")
    own = printed(MinutesLayout(frame=last), NB)
    text = words(render_minutes(replace(full_minutes(), layout=own, corrections=(line,))))
    assert text.index("1. rettelse") > text.index("Møtet ble hevet")


def test_what_is_left_out_is_gone_and_nothing_else() -> None:
    order = tuple(one for one in STANDARD_ORDER if one not in CAN_BE_LEFT_OUT)
    text = shown(MinutesLayout(order))
    assert [said for said in SAID if said not in text] == [SAID[0], SAID[1]]


def test_the_office_names_the_parts_in_one_form_and_leaves_the_other() -> None:
    text = shown(MinutesLayout(wordings=OWN))
    for said in ("Møtebok", "Til stede", "Saksgang: Formannskapet", "Avstemning", "Rett utskrift."):
        assert said in text
    assert "Drøfting <og> ordskifte Det ble orientert" in text
    assert "Forslag Kari Vik (A) la fram" in text
    assert "Møteslutt kl. 20.15." in text
    for usual in ("Møteprotokoll", "Frammøte", "Behandling", "Votering", "hevet"):
        assert usual not in text
    assert shown(MinutesLayout(wordings=OWN), NN) == shown(MinutesLayout(), NN)


def test_a_proposal_that_stands_apart_has_a_heading() -> None:
    others = [one for one in STANDARD_ORDER if one is not Section.PROPOSALS]
    assert "Framsatte forslag Kari Vik (A)" in shown(MinutesLayout((*others, Section.PROPOSALS)))


def test_full_minutes_with_the_usual_layout_said_outright_are_the_same_file() -> None:
    content = full_minutes()
    usual = replace(content, layout=printed(MinutesLayout(), NB))
    assert render_minutes(usual) == render_minutes(content)


def test_the_sheet_has_a_line_for_each_who_is_to_sign() -> None:
    sheet = a_sheet()
    minutes = replace(
        sheet.minutes, layout=PrintedLayout(words={"signing_confirmed": "Vi står inne for dette."})
    )
    assert "Vi står inne for dette." in words(render_signing(replace(sheet, minutes=minutes)))
    assert render_signing(replace(sheet, at_least=2)) == render_signing(sheet)
    assert render_signing(replace(sheet, at_least=4)) != render_signing(sheet)
