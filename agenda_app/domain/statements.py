"""Which committees only give their opinion in a case (uttalelse): nobody votes on what they say.

The councils of the elderly, of people with disabilities and of the young are advisory (koml.
§ 5-12), and their statement follows the papers to whoever decides (FOR-2019-06-17-727 § 2). On the
accounts and the annual report it is the executive committee that recommends, and the control
committee gives its statement before that (koml. § 14-3 third paragraph).
"""

from __future__ import annotations

import re

from agenda_app.domain.case import Outcome, Treatment
from agenda_app.domain.committee import CommitteeKind

_COUNCIL = re.compile(
    r"\b(?:eldre|ungdoms)råd|\bungdommens (?:kommunestyre|råd)|\bråd(?:et)? for\b", re.IGNORECASE
)
_CONTROL = re.compile(r"\bkontrollutval", re.IGNORECASE)
_ACCOUNTS = re.compile(
    r"\b(?:års|kommune)?(?:regnskap(?:et|er)?|rekneskap(?:en|et|ar)?)\b|\bårsberetning",
    re.IGNORECASE,
)


def kind_by_name(name: str) -> CommitteeKind | None:
    """Return what a committee that is not registered is by its name, None where that is open."""
    if _CONTROL.search(name):
        return CommitteeKind.CONTROL_COMMITTEE
    return CommitteeKind.ADVISORY_COUNCIL if _COUNCIL.search(name) else None


def outcome_of(step: Treatment, kind: CommitteeKind | None, title: str) -> Outcome:
    """Return what a committee makes of a case, or will make of it when it has not met yet.

    Args:
        step: the case in the committee.
        kind: what the committee is, None where nobody knows.
        title: of the case, which tells the accounts.
    """
    if step.outcome is Outcome.RETURNED:
        return Outcome.RETURNED
    if _gives_statement(kind, title, is_final=step.is_final):
        return Outcome.STATED
    if step.outcome in (Outcome.DECIDED, Outcome.RECOMMENDED):
        return step.outcome
    return Outcome.DECIDED if step.is_final else Outcome.RECOMMENDED


def _gives_statement(kind: CommitteeKind | None, title: str, *, is_final: bool) -> bool:
    if kind is CommitteeKind.CONTROL_COMMITTEE:
        return not is_final and bool(_ACCOUNTS.search(title))
    return kind is CommitteeKind.ADVISORY_COUNCIL
