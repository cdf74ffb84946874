"""The committees that a case goes through, as the case itself has them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from agenda_app.checks.sentences import info, warn
from agenda_app.domain.case import Case, Outcome, Treatment
from agenda_app.domain.committee import Committee, CommitteeId, CommitteeKind
from agenda_app.domain.findings import Finding
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.statements import kind_by_name, outcome_of
from agenda_app.domain.typography import date_short

_MISSING = Sentence(
    "Behandlingsrekken mangler: saken går ikke til noe utvalg.",
    "Saksgangen manglar: saka går ikkje til noko utval.",
)
_UNKNOWN = Sentence(
    "Utvalget «{}» er ikke registrert.",
    "Utvalet «{}» er ikkje registrert.",
)
_STRAIGHT = Sentence(
    "Saken går rett til kommunestyret, uten innstilling fra et annet utvalg.",
    "Saka går rett til kommunestyret, utan tilråding frå eit anna utval.",
)
_BACKWARDS = Sentence(
    "Datoene i saksgangen går bakover: {} står før {}.",
    "Datoane i saksgangen går bakover: {} står før {}.",
)
_COUNCIL = re.compile(r"kommunestyre|bystyre|heradsstyre", re.IGNORECASE)

Committees = Mapping[CommitteeId, Committee]


def route(case: Case, language: Language, committees: Committees) -> Iterator[Finding]:
    """A case goes somewhere that is known, and not to the council alone without anybody saying.

    A step that was taken is over, whoever took it: the mayor is no committee.
    """
    if not case.treatments:
        yield warn("treatment_missing", _MISSING.said(language))
    for treatment in case.treatments:
        if treatment.committee_id is None and treatment.outcome is None:
            text = _UNKNOWN.said(language, treatment.committee_name)
            yield warn("committee_unknown", text, treatment.committee_name)
    if _goes_straight(case, committees):
        yield info("single_treatment", _STRAIGHT.said(language))


def date_order(case: Case, language: Language) -> Iterator[Finding]:
    """The dates that the paper gives its treatments rise."""
    ordered = sorted(case.treatments, key=lambda treatment: treatment.order)
    dates = [t.earlier_date for t in ordered if t.earlier_date is not None]
    for before, after in pairwise(dates):
        if after < before:
            text = _BACKWARDS.said(language, date_short(before), date_short(after))
            yield warn("treatment_dates_fall", text)
            return


def _goes_straight(case: Case, committees: Committees) -> bool:
    """Tell whether the council has a case from nobody who recommends: an opinion is none."""
    *before, last = case.treatments or (None,)
    if last is None or not is_council(last, committees):
        return False
    return all(
        step is not None
        and outcome_of(step, kind_of(step, committees), case.title) is Outcome.STATED
        for step in before
    )


def kind_of(step: Treatment, committees: Committees) -> CommitteeKind | None:
    """Return what kind of committee takes a step, None where that is open."""
    committee = None if step.committee_id is None else committees.get(step.committee_id)
    return kind_by_name(step.committee_name) if committee is None else committee.kind


def is_council(treatment: Treatment, committees: Committees) -> bool:
    """Tell whether a step is the council's."""
    if treatment.committee_id is None:
        return bool(_COUNCIL.search(treatment.committee_name))
    committee = committees.get(treatment.committee_id)
    return committee is not None and committee.kind is CommitteeKind.MUNICIPAL_COUNCIL
