"""Every rule for one case and its paper."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from types import MappingProxyType

from agenda_app.checks import access, fields, passages, proposal
from agenda_app.checks.attachments import (
    announced_attachments,
    nameless_attachments,
    promised_attachments,
    stray_attachments,
)
from agenda_app.checks.direction import opposite_recommendations
from agenda_app.checks.economy_route import economy_route
from agenda_app.checks.remedies import with_remedies
from agenda_app.checks.route import Committees, date_order, route
from agenda_app.checks.sentences import gravest_first
from agenda_app.checks.spelling import near_spellings
from agenda_app.domain.case import Case
from agenda_app.domain.findings import Finding
from agenda_app.domain.language import Language

Rule = Callable[[Case, Language], Iterator[Finding]]

RULES: tuple[Rule, ...] = (
    access.legal_basis,
    passages.legal_basis,
    passages.open_elsewhere,
    access.attachments,
    access.decided,
    fields.title,
    proposal.proposal,
    opposite_recommendations,
    promised_attachments,
    announced_attachments,
    nameless_attachments,
    stray_attachments,
    near_spellings,
    date_order,
    fields.archive_number,
    fields.left_over,
    fields.author,
    proposal.decisions,
    proposal.deadlines,
    proposal.economy,
)

_NONE_KNOWN: Committees = MappingProxyType({})


def check_paper(
    case: Case, language: Language, committees: Committees = _NONE_KNOWN
) -> tuple[Finding, ...]:
    """Return what a person should look at in a case, gravest first.

    Args:
        case: the case with its paper, treatments and attachments.
        language: the language of the sentences.
        committees: the committees that are registered, by id.
    """
    found = [finding for rule in RULES for finding in rule(case, language)]
    found += route(case, language, committees)
    found += economy_route(case, language, committees)
    found = [replace(finding, case_id=case.id) for finding in found]
    return with_remedies(gravest_first(found), language)
