"""A committee's name inside a sentence begins small; names and short forms keep capitals."""

from __future__ import annotations

from datetime import date

import pytest

from agenda_app.domain.case import CaseId, TreatmentId
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.language import Language
from agenda_app.domain.mayor import MayorsBasis, MayorsDecision, MayorsDecisionId, basis_words
from agenda_app.domain.names_in_sentences import in_sentence


@pytest.mark.parametrize(
    ("name", "inside"),
    [
        ("Formannskapet", "formannskapet"),
        ("Utvalg for Havn", "utvalg for Havn"),
        ("Økonomiutvalget", "økonomiutvalget"),
        ("AMU", "AMU"),
        ("NAV-nemnda", "NAV-nemnda"),
        ("U18-rådet", "U18-rådet"),
        ("", ""),
        ("Nordfjord havnestyre", "Nordfjord havnestyre"),
        ("Ytre Nordfjord havnestyre", "Ytre Nordfjord havnestyre"),
        ("Møre og Romsdal fylkesting", "Møre og Romsdal fylkesting"),
        ("Nord- og Sør-Varanger nemnd", "Nord- og Sør-Varanger nemnd"),
        ("Plan- og miljøutvalget", "plan- og miljøutvalget"),
        ("Helse, oppvekst og kultur", "helse, oppvekst og kultur"),
        ("Helse og omsorg", "helse og omsorg"),
        ("Felles nemnd", "felles nemnd"),
        ("Teknisk utvalg", "teknisk utvalg"),
        ("Hovedutvalg oppvekst", "hovedutvalg oppvekst"),
        ("Tilsyn med havna", "tilsyn med havna"),
        ("Politisk sekretariat", "politisk sekretariat"),
        ("Ordførerens kontor", "ordførerens kontor"),
    ],
)
def test_a_proper_name_and_a_short_form_keep_their_capitals(name: str, inside: str) -> None:
    assert in_sentence(name) == inside


def test_the_mayor_decides_in_the_place_of_a_committee_of_capitals() -> None:
    decision = MayorsDecision(
        MayorsDecisionId(1),
        CaseId(1),
        TreatmentId(1),
        CommitteeId(1),
        date(2026, 4, 20),
        MayorsBasis.URGENT,
    )
    assert " i stedet for AMU (" in basis_words(decision, "AMU").said(Language.BOKMAL)
    assert " i stedet for formannskapet (" in basis_words(decision, "Formannskapet").said(
        Language.BOKMAL
    )
