"""A case goes from committee to committee: each recommends before the next one treats it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from agenda_app.checks.facts import MeetingFacts
from agenda_app.checks.sentences import info, warn
from agenda_app.domain.agenda import AgendaItem
from agenda_app.domain.case import Case, Outcome, Treatment
from agenda_app.domain.findings import Finding
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import OVER, Meeting, MeetingState
from agenda_app.domain.put_aside import AWAY
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.statements import kind_by_name, outcome_of
from agenda_app.domain.text import plain
from agenda_app.domain.typography import clock, date_short, with_hour

_AFTER = Sentence(
    "{} behandler saken {}, etter dette møtet.", "{} handsamar saka {}, etter dette møtet."
)
_FIRST = Sentence("{} skal behandle saken først, {}.", "{} skal handsame saka først, {}.")
_NOWHERE = Sentence(
    "{} skal behandle saken først, men den står ikke på noe møte.",
    "{} skal handsame saka først, men ho står ikkje på noko møte.",
)
_SILENT = Sentence(
    "{} har behandlet saken, men innstillingen mangler.",
    "{} har handsama saka, men tilrådinga manglar.",
)
_NO_STATEMENT = Sentence(
    "{} har behandlet saken, men uttalelsen mangler.",
    "{} har handsama saka, men fråsegna manglar.",
)
_RETURNED = Sentence("{} sendte saken tilbake.", "{} sende saka tilbake.")
_GOES_ON = Sentence(
    "Hastevedtaket for {} går videre dit. Ta {} ut av saksgangen.",
    "Hastevedtaket for {} går vidare dit. Ta {} ut av saksgangen.",
)
_ANOTHER = Sentence("Et tidligere utvalg", "Eit tidlegare utval")


def earlier_steps(facts: MeetingFacts, language: Language, today: date) -> Iterator[Finding]:
    """Every committee before this one has treated the case and said what it recommends."""
    for item in facts.agenda.items:
        case = facts.cases.get(item.case_id) if item.case_id is not None else None
        if case is None or item.state in AWAY:
            continue
        for treatment in _before(case, item):
            found = _step(facts, case, treatment, language)
            if found is not None:
                yield replace(found, item_id=item.id, case_id=case.id)


def urgent(facts: MeetingFacts, language: Language, today: date) -> Iterator[Finding]:
    """What is decided in another committee's place does not go on to it (koml. § 11-8)."""
    for item in facts.agenda.items:
        case = facts.cases.get(item.case_id) if item.case_id is not None else None
        here = (
            next((t for t in case.treatments if t.id == item.treatment_id), None) if case else None
        )
        if case is None or here is None or item.urgent_for is None:
            continue
        later = (t for t in case.treatments if t.order > here.order)
        if any(t.committee_id == item.urgent_for for t in later):
            name = facts.committees[item.urgent_for].name
            found = warn(
                "urgent_goes_on", _GOES_ON.said(language, name, name), basis="koml. § 11-8"
            )
            yield replace(found, item_id=item.id, case_id=case.id)


def _before(case: Case, item: AgendaItem) -> list[Treatment]:
    here = [t for t in case.treatments if t.id is not None and t.id == item.treatment_id]
    if not here:
        return []
    return sorted((t for t in case.treatments if t.order < here[0].order), key=lambda t: t.order)


def _step(
    facts: MeetingFacts, case: Case, treatment: Treatment, language: Language
) -> Finding | None:
    """Return what is wrong with one earlier step, None when it is done."""
    name = _name(facts, treatment, language)
    step = _meeting(facts, treatment)
    if treatment.outcome is Outcome.RETURNED:
        return warn("step_returned", _RETURNED.said(language, name))
    if _is_held(treatment, step, facts.meeting):
        return _recommended(facts, case, treatment, name, language)
    if step is None:
        return warn("step_nowhere", _NOWHERE.said(language, name))
    here = facts.meeting
    hour = clock(step.starts.time()) if step.date == here.date else step.apart
    day = with_hour(date_short(step.date), hour)
    if step.starts > here.starts:
        return warn("step_after", _AFTER.said(language, name, day))
    return info("step_before", _FIRST.said(language, name, day))


def _recommended(
    facts: MeetingFacts, case: Case, treatment: Treatment, name: str, language: Language
) -> Finding | None:
    if plain(treatment.recommendation).strip():
        return None
    committee = facts.committees.get(treatment.committee_id) if treatment.committee_id else None
    kind = kind_by_name(treatment.committee_name) if committee is None else committee.kind
    is_stated = outcome_of(treatment, kind, case.title) is Outcome.STATED
    sentence = _NO_STATEMENT if is_stated else _SILENT
    return warn("recommendation_missing", sentence.said(language, name))


def _is_held(treatment: Treatment, step: Meeting | None, here: Meeting) -> bool:
    """Tell whether a step is done: here, or before the case came here (the paper's own date)."""
    if treatment.outcome is not None:
        return True
    if step is not None:
        return step.state in OVER
    return treatment.earlier_date is not None and treatment.earlier_date < here.date


def _meeting(facts: MeetingFacts, treatment: Treatment) -> Meeting | None:
    step = facts.steps.get(treatment.id) if treatment.id is not None else None
    return None if step is None or step.state is MeetingState.CANCELLED else step


def _name(facts: MeetingFacts, treatment: Treatment, language: Language) -> str:
    committee = facts.committees.get(treatment.committee_id) if treatment.committee_id else None
    if committee is not None:
        return committee.name
    return treatment.committee_name or _ANOTHER.said(language)
