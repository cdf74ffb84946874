"""Who only gives an opinion: advisory councils, and the control committee on the accounts."""

from __future__ import annotations

import pytest

from agenda_app.domain.case import Outcome, Treatment
from agenda_app.domain.committee import CommitteeId, CommitteeKind
from agenda_app.domain.statements import kind_by_name, outcome_of

COUNCIL, CONTROL = CommitteeKind.ADVISORY_COUNCIL, CommitteeKind.CONTROL_COMMITTEE
ACCOUNTS = "Årsregnskap og årsberetning 2025"


def made(
    kind: CommitteeKind | None,
    outcome: Outcome | None = None,
    title: str = "Kaia",
    *,
    final: bool = False,
) -> Outcome:
    return outcome_of(Treatment(None, 1, CommitteeId(1), "", final, outcome), kind, title)


@pytest.mark.parametrize("final", [False, True])
@pytest.mark.parametrize("outcome", [None, Outcome.RECOMMENDED, Outcome.DECIDED, Outcome.STATED])
def test_an_advisory_council_gives_a_statement_whatever_was_kept(
    outcome: Outcome | None, *, final: bool
) -> None:
    assert made(COUNCIL, outcome, final=final) is Outcome.STATED


def test_a_case_that_a_council_sent_back_was_sent_back() -> None:
    assert made(COUNCIL, Outcome.RETURNED) is Outcome.RETURNED


@pytest.mark.parametrize(
    ("title", "outcome"),
    [
        (ACCOUNTS, Outcome.STATED),
        ("Kommunerekneskapen for 2025", Outcome.STATED),
        ("Årsmelding og rekneskap 2025", Outcome.STATED),
        ("Plan for forvaltningsrevisjon", Outcome.RECOMMENDED),
        ("Årsmelding for kontrollutvalet 2025", Outcome.RECOMMENDED),
        ("Valg av regnskapsrevisor", Outcome.RECOMMENDED),
    ],
)
def test_the_control_committee_states_what_it_thinks_of_the_accounts(
    title: str, outcome: Outcome
) -> None:
    assert made(CONTROL, None, title) is outcome
    assert made(CommitteeKind.EXECUTIVE_COMMITTEE, None, title) is Outcome.RECOMMENDED


def test_a_control_committee_decides_its_own_case() -> None:
    assert made(CONTROL, None, ACCOUNTS, final=True) is Outcome.DECIDED


@pytest.mark.parametrize(
    ("kept", "final", "outcome"),
    [
        (None, False, Outcome.RECOMMENDED),
        (None, True, Outcome.DECIDED),
        (Outcome.RECOMMENDED, True, Outcome.RECOMMENDED),
        (Outcome.STATED, True, Outcome.DECIDED),
    ],
)
def test_any_other_committee_recommends_until_it_is_the_last(
    kept: Outcome | None, outcome: Outcome, *, final: bool
) -> None:
    assert made(None, kept, ACCOUNTS, final=final) is outcome


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Eldrerådet", COUNCIL),
        ("Ungdommens kommunestyre", COUNCIL),
        ("Råd for personer med funksjonsnedsettelse", COUNCIL),
        ("Kontrollutvalet", CONTROL),
        ("Formannskapet", None),
        ("Rådmannen", None),
    ],
)
def test_a_committee_that_is_not_registered_is_known_by_its_name(
    name: str, kind: CommitteeKind | None
) -> None:
    assert kind_by_name(name) is kind
