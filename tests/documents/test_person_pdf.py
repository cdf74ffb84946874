"""The letter to an employer and the list of votes, on paper."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date, time

import pypdf
import pytest

from agenda_app.documents.person_pdf import render_attendance_proof, render_vote_report
from agenda_app.domain.language import Language
from agenda_app.domain.printed_person import AttendanceProof, ProofLine, VoteLine, VoteReport
from agenda_app.domain.sentence import Sentence
from tests.documents.lists import a_head
from tests.documents.reading import words

NB, NN = Language.BOKMAL, Language.NYNORSK
DAY = date(2026, 4, 29)
LACKING = (Sentence("Møtet mangler.", "Møtet manglar."),)


def a_proof(language: Language = NB, meetings: int = 1) -> AttendanceProof:
    whole = ProofLine(DAY, "Kommunestyret", "medlem", ((time(18, 2), time(20, 30)),))
    part = ProofLine(DAY, "Formannskapet", "varamedlem", ((None, time(12)),), is_part=True)
    head = replace(a_head(language), about="Åse Øy <leder>")
    return AttendanceProof(head, (whole,) * (meetings - 1) + (part,), LACKING)


def a_report(language: Language = NB) -> VoteReport:
    line = VoteLine(
        DAY,
        "Kommunestyret",
        "PS 12/26",
        "Opprusting av kaia",
        "Tilleggsforslag fra Sp",
        "Mot",
        "Vedtatt med 6 mot 5 stemmer",
    )
    return VoteReport(replace(a_head(language), about="Åse Øy"), (line,), LACKING)


LONGEST = {
    NB: ("Kommunedirektørens", "oversendelsesforslag"),
    NN: ("Kommunedirektøren", "oversendingsframlegg"),
}


@pytest.mark.parametrize("language", [NB, NN])
def test_no_word_of_a_vote_is_chopped_without_a_hyphen(language: Language) -> None:
    office, proposal = LONGEST[language]
    (line,) = a_report(language).lines
    about, side = f"{office} tilråding, punkt 1 / {proposal} fra YB", f"{office} tilråding"
    line = replace(line, about=about, side=side, result=f"Vedtatt: {side} (9–2)")
    report = replace(a_report(language), lines=(line,) * 3)
    read = pypdf.PdfReader(io.BytesIO(render_vote_report(report))).pages[0].extract_text()
    for word in (office, proposal):
        divided = read.replace("\u00ad\n", "").replace("-\n", "")
        assert divided.count(word) == (9 if word == office else 3)


def plain(pdf: bytes) -> str:
    return words(pdf).replace("\xa0", " ")


def test_the_letter_says_where_when_and_as_what_somebody_met() -> None:
    text = plain(render_attendance_proof(a_proof(meetings=2)))
    for told in (
        "Bekreftelse på møtedeltakelse",
        "Ytterholm kommune bekrefter at Åse Øy <leder> deltok som folkevalgt i møtene nedenfor",
        "(1. januar 2026 – 30. juni 2026)",
        "29.04.2026 Kommunestyret medlem kl. 18.02 kl. 20.30",
        "29.04.2026 Formannskapet* varamedlem ikke ført kl. 12.00",
        "* Var til stede i deler av møtet.",
        "(koml. § 8-2)",
        "For Ytterholm kommune",
    ):
        assert told in text


def test_the_letter_goes_out_of_the_office() -> None:
    text = plain(render_attendance_proof(a_proof())).lower()
    assert "intern" not in text
    assert "møtet mangler" not in text


def test_a_usual_half_year_is_one_page() -> None:
    pdf = render_attendance_proof(a_proof(meetings=14))
    assert len(pypdf.PdfReader(io.BytesIO(pdf)).pages) == 1


def test_a_letter_without_meetings_says_so_and_confirms_none() -> None:
    text = plain(render_attendance_proof(replace(a_proof(), lines=())))
    assert "Det er ikke ført deltakelse i noe møte i perioden." in text
    assert "Kommunestyret" not in text


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (NB, ("Avstemninger", "Det ble stemt over", "Møtet mangler.")),
        (NN, ("Røystingar", "Det vart røysta over", "Møtet manglar.")),
    ],
)
def test_the_votes_stand_with_the_item_and_what_came_of_them(
    language: Language, told: tuple[str, ...]
) -> None:
    text = plain(render_vote_report(a_report(language)))
    row = "29.04.2026 Kommunestyret PS 12/26 Opprusting av kaia"
    for said in (*told, "Åse Øy", row, "Tilleggsforslag fra Sp", "Vedtatt med 6 mot 5 stemmer"):
        assert said in text
    assert "Intern" not in text


def test_a_period_without_votes_says_so() -> None:
    text = plain(render_vote_report(replace(a_report(), lines=())))
    assert "Det er ingen offentlige avstemninger i perioden." in text
