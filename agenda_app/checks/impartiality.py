"""Who sits in the committee and has prepared a case for it as an employee (koml. § 11-10)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from agenda_app.checks.dates import is_budget
from agenda_app.checks.facts import MeetingFacts
from agenda_app.checks.sentences import warn
from agenda_app.domain.case import CasePaper
from agenda_app.domain.findings import Finding
from agenda_app.domain.language import Language
from agenda_app.domain.put_aside import AWAY
from agenda_app.domain.sentence import Sentence

_PREPARED = Sentence(
    "{} har forberedt saken som ansatt, og er inhabil i den.",
    "{} har førebudd saka som tilsett, og er ugild i henne.",
)
_IS_PLAN = re.compile(r"\b(?:kommuneplan|regional plan)", re.IGNORECASE)


def prepared_by_members(facts: MeetingFacts, language: Language, today: date) -> Iterator[Finding]:
    """No member decides what that one prepared or approved as an employee (second para).

    Budgets, finance plans, the municipal plan and regional plans are excepted there; other plans
    are not.
    """
    members = {_same(seat.person_name): seat.person_name for seat in facts.roster.members}
    for item in facts.agenda.items:
        case = facts.cases.get(item.case_id) if item.case_id is not None else None
        if case is None or item.state in AWAY or is_budget(item.title):
            continue
        if _IS_PLAN.search(item.title):
            continue
        for name in dict.fromkeys(map(_same, _who_prepared(case.paper))):
            if name in members:
                text = _PREPARED.said(language, members[name])
                found = warn("member_prepared_case", text, basis="koml. § 11-10 andre ledd")
                yield replace(found, item_id=item.id, case_id=item.case_id)


def _who_prepared(paper: CasePaper) -> Iterator[str]:
    """Yield the case officer and who signed, without what they are."""
    yield paper.case_officer.partition(",")[0]
    yield from (signer.name for signer in paper.signers)


def _same(name: str) -> str:
    return " ".join(name.split()).casefold()
