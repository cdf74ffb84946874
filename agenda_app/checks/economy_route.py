"""Who recommends to the council on its budget, finance plan and accounts (koml. § 14-3 third para).

The executive committee does, on all of them, and the control committee gives its statement on the
accounts and the annual report before that. A statement can come with the papers, without a step.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from agenda_app.checks.dates import is_budget
from agenda_app.checks.route import Committees, is_council, kind_of
from agenda_app.checks.sentences import info, warn
from agenda_app.domain.case import Case, Treatment
from agenda_app.domain.committee import CommitteeKind
from agenda_app.domain.findings import Finding
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence

_NO_EXECUTIVE = Sentence(
    "Formannskapet skal lage innstillingen til kommunestyret i denne saken.",
    "Formannskapet skal lage innstillinga til kommunestyret i denne saka.",
)
_NO_STATEMENT = Sentence(
    "Kontrollutvalget skal uttale seg før formannskapet lager innstillingen.",
    "Kontrollutvalet skal uttale seg før formannskapet lagar innstillinga.",
)
_BASIS = "koml. § 14-3 tredje ledd"
_ACCOUNTS = re.compile(
    r"\b(?:års|kommune)(?:regnskap|rekneskap)|\bårsberetning|\bårsmelding og rekneskap",
    re.IGNORECASE,
)
_EXECUTIVE = re.compile("formannskap", re.IGNORECASE)


def economy_route(case: Case, language: Language, committees: Committees) -> Iterator[Finding]:
    """A budget, a finance plan and accounts come to the council from the executive committee.

    Nothing is said where there is no such committee, as in a parliamentary municipality.
    """
    is_accounts = bool(_ACCOUNTS.search(case.title))
    steps = sorted(case.treatments, key=lambda step: step.order)
    known = {committee.kind for committee in committees.values()}
    goes_there = bool(steps) and is_council(steps[-1], committees)
    if not (is_accounts or is_budget(case.title)) or not goes_there:
        return
    if CommitteeKind.EXECUTIVE_COMMITTEE not in known:
        return
    executive = _first(steps, committees, CommitteeKind.EXECUTIVE_COMMITTEE)
    if executive is None:
        yield warn("executive_missing", _NO_EXECUTIVE.said(language), basis=_BASIS)
    control = _first(steps, committees, CommitteeKind.CONTROL_COMMITTEE)
    is_late = control is None or (executive is not None and control > executive)
    if is_accounts and is_late:
        yield info("control_statement_missing", _NO_STATEMENT.said(language), basis=_BASIS)


def _first(steps: Sequence[Treatment], committees: Committees, kind: CommitteeKind) -> int | None:
    """Return the place of the first step of a kind of committee, None where there is none."""
    return next((n for n, step in enumerate(steps) if _is(step, committees, kind)), None)


def _is(step: Treatment, committees: Committees, kind: CommitteeKind) -> bool:
    if step.committee_id is None and kind is CommitteeKind.EXECUTIVE_COMMITTEE:
        return bool(_EXECUTIVE.search(step.committee_name))
    return kind_of(step, committees) is kind
