"""An election as the protocol tells it, in both written forms of Norwegian."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agenda_app.domain.agreed_election import AgreedElection, hold_agreed
from agenda_app.domain.appointment import AppointmentVote, hold_appointment
from agenda_app.domain.election_doubt_words import doubt_words
from agenda_app.domain.election_doubts import DoubtOn, ElectionDoubt
from agenda_app.domain.election_lists import Candidate, CandidateList
from agenda_app.domain.election_words import (
    agreed_sentences,
    appointment_sentences,
    majority_sentences,
)
from agenda_app.domain.elections import Ballot, Count
from agenda_app.domain.gender_balance import Gender
from agenda_app.domain.language import Language
from agenda_app.domain.majority_election import (
    CandidateVotes,
    MajorityElection,
    Poll,
    hold_majority,
)
from agenda_app.domain.proportional import distribute
from agenda_app.domain.proportional_election import (
    ListVotes,
    ProportionalElection,
    ProportionalResult,
    hold_proportional,
)
from agenda_app.domain.proportional_words import (
    counted_sentences,
    list_sentences,
    quotient_rows,
    quotient_texts,
)

NB, NN = Language.BOKMAL, Language.NYNORSK
ADA, ODD = Candidate("Ada Vik", Gender.WOMAN, "Ap"), Candidate("Odd Lien", Gender.MAN, "H")


def entered(name: str, votes: int, *names: str) -> ListVotes:
    """Return a list on which women's names begin with "K"."""
    people = (Candidate(n, Gender.WOMAN if n[0] == "K" else Gender.MAN, name) for n in names)
    return ListVotes(CandidateList(name, tuple(people)), votes)


AP = entered("Ap", 7, "Olav", "Per", "Kari", "Kaia", "Jon")
H = entered("H", 4, "Nils", "Kine")


def poll(ada: int, odd: int, blank: int = 0) -> Poll:
    return Poll((CandidateVotes(ADA, ada), CandidateVotes(ODD, odd)), blank)


def proportional_sentences(result: ProportionalResult, language: Language) -> tuple[str, ...]:
    """Return all that is told of an election by lists beside the table of quotients."""
    lists = (said for entry in result.lists for said in list_sentences(entry, language))
    return (*counted_sentences(result, language), *lists)


def test_an_election_by_lists_is_told_beside_its_table() -> None:
    result = hold_proportional(ProportionalElection(3, (AP, H)))
    assert proportional_sentences(result, NB) == (
        "Valget ble holdt som forholdsvalg (koml. §§ 7-5 og 7-6). 3 medlemmer skulle velges. "
        "Stemmene ble gitt ved håndsopprekning.",
        "Stemmer: «Ap» 7, «H» 4.",
        "«Ap» fikk 2 plasser.",
        "Kari rykket opp forbi Per etter kravet til kjønnsbalanse "
        "(koml. § 7-6 tredje og fjerde ledd).",
        "Valgt fra «Ap»: Olav, Kari.",
        "Varamedlemmer fra «Ap», i rekkefølge: 1. Per, 2. Kaia, 3. Jon.",
        "«H» fikk én plass.",
        "Valgt fra «H»: Nils.",
        "Varamedlemmer fra «H», i rekkefølge: 1. Kine.",
    )


def test_it_is_told_in_nynorsk_too() -> None:
    held = ProportionalElection(1, (AP, replace(H, votes=3)), blank=1, ballot=Ballot.WRITTEN)
    assert proportional_sentences(hold_proportional(held), NN) == (
        "Valet vart halde som høvetalsval (koml. §§ 7-5 og 7-6). Éin medlem skulle veljast. "
        "Røystene vart gjevne skriftleg.",
        "Røyster: «Ap» 7, «H» 3, blanke 1.",
        "«Ap» fekk éin plass.",
        "Vald frå «Ap»: Olav.",
        "Varamedlemer frå «Ap», i rekkjefølgje: 1. Per, 2. Kari, 3. Kaia.",
        "«H» fekk ingen plass.",
    )


def test_a_joint_list_is_told_with_its_groups() -> None:
    joint = replace(AP, candidates=replace(AP.candidates, name="Samling", groups=("Ap", "Sp", "V")))
    result = hold_proportional(ProportionalElection(2, (joint, H)))
    assert "«Samling» var en felles liste fra Ap, Sp og V." in proportional_sentences(result, NB)
    assert "«Samling» var ei felles liste frå Ap, Sp og V." in proportional_sentences(result, NN)
    alone = replace(H, candidates=replace(H.candidates, groups=("H",)))
    said = " ".join(
        proportional_sentences(hold_proportional(ProportionalElection(2, (alone,))), NB)
    )
    assert "felles liste" not in said


def test_more_votes_at_an_equal_quotient_are_told() -> None:
    result = hold_proportional(ProportionalElection(2, (replace(AP, votes=8), H)))
    assert "Plass nr. 2 tilfalt «Ap» (8 : 2 = 4). Samme kvotient, men færre stemmer: «H»." in (
        proportional_sentences(result, NB)
    )


def test_a_lot_is_asked_for_and_then_told() -> None:
    held = ProportionalElection(3, (replace(AP, votes=5), replace(H, votes=5)))
    waiting = proportional_sentences(hold_proportional(held), NB)
    assert waiting[-1] == (
        "Samme kvotient og like mange stemmer: «Ap», «H». Det må trekkes lodd om den siste plassen."
    )
    drawn = proportional_sentences(hold_proportional(replace(held, drawn=(1,))), NN)
    assert drawn[2:4] == (
        "Plass nr. 3 gjekk til «H» (5 : 2 = 2,5). "
        "Plassen vart avgjord ved loddtrekking (koml. § 7-6 fyrste ledd).",
        "Same kvotient og like mange røyster: «Ap», «H». Loddet fall på «H».",
    )


def test_several_seats_by_lot_are_counted() -> None:
    lists = tuple(entered(name, 4, "Kari") for name in ("A", "B", "C"))
    said = proportional_sentences(hold_proportional(ProportionalElection(5, lists)), NN)
    assert said[-1].endswith("Det må trekkjast lodd om dei 2 siste plassane.")


def test_the_table_is_written_with_a_comma() -> None:
    rows = quotient_rows(distribute([9, 6, 2], 7))
    assert [row.divisor for row in rows] == [1, 2, 3, 4, 5]
    assert [text for text, _ in rows[1].cells] == ["4,5", "3", "1"]
    assert rows[2].cells == (("3", 4), ("2", 7), ("0,67", None))
    assert rows[3].cells == (("2,25", 6), ("1,5", None), ("0,5", None))
    assert quotient_rows(distribute([], 3)) == ()


@given(st.sets(st.fractions(0, 50, max_denominator=43), min_size=1, max_size=30))
def test_different_quotients_are_written_differently(quotients: set[Fraction]) -> None:
    assert len(set(quotient_texts(quotients).values())) == len(quotients)


def test_quotients_keep_their_zeros_before_the_comma() -> None:
    eighth, nothing = Fraction(1, 8), Fraction(0)
    assert quotient_texts([nothing, Fraction(10), Fraction(100), eighth]) == {
        nothing: "0",
        Fraction(10): "10",
        Fraction(100): "100",
        eighth: "0,13",
    }


def test_an_agreed_election_is_told_with_groups() -> None:
    held = AgreedElection(2, (ADA, ODD), (ADA, Candidate("Siv")), Count(11), Count(10, 0, 1))
    assert agreed_sentences(hold_agreed(replace(held, blanks_are_cast=False)), NB) == (
        "Det ble enstemmig vedtatt å holde avtalevalg (koml. § 7-7).",
        "Innstillingen ble enstemmig vedtatt (koml. § 7-7). Blanke stemmer: 1.",
        "Valgt: Ada Vik (Ap), Odd Lien (H).",
        "Varamedlemmer for Ap, i rekkefølge: 1. Ada Vik.",
        "Varamedlemmer for medlemmer uten gruppe, i rekkefølge: 1. Siv.",
    )


@pytest.mark.parametrize(
    ("method", "on_names", "last"),
    [
        (
            Count(10, 1),
            None,
            "Avtaleval vart ikkje samrøystes vedteke (10 for, 1 mot). "
            "Valet skal då haldast som høvetalsval (koml. § 7-4).",
        ),
        (
            Count(11),
            Count(9, 1, 1),
            "Innstillinga vart ikkje samrøystes vedteken (9 for, 1 mot, blanke 1). "
            "Valet skal då haldast som høvetalsval (koml. § 7-4).",
        ),
        (Count(11), None, "Det vart samrøystes vedteke å halde avtaleval (koml. § 7-7)."),
    ],
)
def test_without_agreement_the_lists_are_next(
    method: Count, on_names: Count | None, last: str
) -> None:
    held = AgreedElection(1, (ADA,), (), method, on_names)
    assert agreed_sentences(hold_agreed(held), NN)[-1] == last


@pytest.mark.parametrize(
    ("held", "language", "said"),
    [
        (
            MajorityElection(poll(17, 0)),
            NB,
            ("Stemmer: Ada Vik 17, Odd Lien 0.", "Ada Vik ble enstemmig valgt (koml. § 7-8)."),
        ),
        (
            MajorityElection(poll(9, 6, 2)),
            NN,
            (
                "Røyster: Ada Vik 9, Odd Lien 6, blanke 2.",
                "Ada Vik vart vald med 9 av 17 avgjevne røyster (koml. § 7-8).",
            ),
        ),
        (
            MajorityElection(poll(8, 7, 2), ballot=Ballot.WRITTEN),
            NB,
            (
                "Stemmene ble gitt skriftlig.",
                "Stemmer: Ada Vik 8, Odd Lien 7, blanke 2.",
                "Ingen fikk mer enn halvparten av de 17 avgitte stemmene.",
                "Det må holdes en ny avstemning.",
            ),
        ),
        (
            MajorityElection(poll(8, 8, 1), poll(9, 8)),
            NB,
            (
                "Stemmer: Ada Vik 8, Odd Lien 8, blanke 1.",
                "Ingen fikk mer enn halvparten av de 17 avgitte stemmene.",
                "Det ble holdt en ny avstemning.",
                "Stemmer: Ada Vik 9, Odd Lien 8.",
                "Ada Vik fikk flest stemmer i den andre avstemningen og ble valgt (koml. § 7-8).",
            ),
        ),
        (
            MajorityElection(poll(8, 8, 1), poll(8, 8, 1), drawn=ODD),
            NN,
            (
                "Røyster: Ada Vik 8, Odd Lien 8, blanke 1.",
                "Ingen fekk meir enn halvparten av dei 17 avgjevne røystene.",
                "Det vart halde ei ny røysting.",
                "Røyster: Ada Vik 8, Odd Lien 8, blanke 1.",
                "Flest og like mange røyster: Ada Vik, Odd Lien.",
                "Valet vart avgjort ved loddtrekking. "
                "Loddet fall på Odd Lien, som vart vald (koml. § 7-8).",
            ),
        ),
    ],
)
def test_a_majority_election_is_told_vote_by_vote(
    held: MajorityElection, language: Language, said: tuple[str, ...]
) -> None:
    assert majority_sentences(hold_majority(held), language) == said


def test_what_is_still_to_be_done_is_told_last() -> None:
    tied = hold_majority(MajorityElection(poll(8, 8), poll(8, 8)))
    assert majority_sentences(tied, NB)[-1] == "Det må trekkes lodd."
    nobody = hold_majority(MajorityElection(poll(0, 0, 9), poll(0, 0, 9)))
    assert majority_sentences(nobody, NN)[-1] == (
        "Alle røystene i den andre røystinga var blanke. Ingen er vald."
    )


def test_an_appointment_is_told() -> None:
    assert appointment_sentences(hold_appointment(AppointmentVote(poll(6, 4), None)), NN)[-1] == (
        "Ada Vik vart tilsett med 6 av 10 avgjevne røyster (koml. § 11-9 andre ledd)."
    )
    assert appointment_sentences(hold_appointment(AppointmentVote(poll(4, 4), ODD)), NB) == (
        "Stemmer: Ada Vik 4, Odd Lien 4.",
        "Flest og like mange stemmer: Ada Vik, Odd Lien.",
        "Odd Lien ble ansatt, siden møtelederens stemme er avgjørende (koml. § 11-9 andre ledd).",
    )
    assert appointment_sentences(hold_appointment(AppointmentVote(poll(4, 4, 1), None)), NB)[
        1:
    ] == (
        "Ingen fikk mer enn halvparten av de 9 avgitte stemmene.",
        "Det må holdes en ny avstemning.",
    )


@pytest.mark.parametrize("doubt", ElectionDoubt)
@pytest.mark.parametrize("language", Language)
def test_every_doubt_can_be_said(doubt: ElectionDoubt, language: Language) -> None:
    text = doubt_words(DoubtOn(doubt, "Ap", 3, 4)).said(language)
    assert text.endswith(".")
    assert "{" not in text


def test_a_doubt_about_a_list_names_it_with_its_numbers() -> None:
    doubt = DoubtOn(ElectionDoubt.TOO_MANY_NAMES, "Ap", 15, 14)
    assert (
        doubt_words(doubt).bokmal == "Listen «Ap» har 15 navn, men kan ha høyst 14. Stryk de siste."
    )


def test_one_deputy_too_many_is_told_of_in_words_that_fit_one() -> None:
    doubt = DoubtOn(ElectionDoubt.TOO_MANY_DEPUTIES, "Ap", 1, 0)
    told = doubt_words(doubt)
    assert told.bokmal == (
        "Ap: Antall varamedlemmer i innstillingen er 1, men kan være høyst 0. Stryk de siste."
    )
    assert told.nynorsk == (
        "Ap: Talet på varamedlemer i innstillinga er 1, men kan vere høgst 0. Stryk dei siste."
    )


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Ap",
            "Av dei valde frå «Ap» er 1 av det eine kjønnet. Det skal vere minst 2 av kvart.",
        ),
        (
            "",
            "Av dei valde er 1 av det eine kjønnet. Det skal vere minst 2 av kvart.",
        ),
    ],
)
def test_the_balance_is_that_of_a_list_or_of_the_body(subject: str, text: str) -> None:
    told = doubt_words(DoubtOn(ElectionDoubt.SEATS_UNBALANCED, subject, 1, 2)).nynorsk
    remedy = "Flytt opp neste kandidat av det andre kjønnet, eller rett kven som kan veljast."
    assert told == f"{text} {remedy}"
