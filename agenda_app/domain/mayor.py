"""What the mayor decides alone, in a committee's place, and how that committee hears of it.

Sources: koml. § 6-1 fourth para (the council can let the mayor decide a cases of no principle, b
what cannot wait) and sixth para (how that was used is reported to the council); § 11-8 first para
(what was decided in another organ's place is reported to its next meeting).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import NewType

from agenda_app.domain.case import CaseId, TreatmentId
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.names_in_sentences import in_sentence
from agenda_app.domain.sentence import Sentence, filled

MayorsDecisionId = NewType("MayorsDecisionId", int)


class MayorsBasis(Enum):
    """By which power of koml. § 6-1 fourth para the mayor decided."""

    URGENT = "urgent"
    NOT_PRINCIPAL = "not_principal"


@dataclass(frozen=True, slots=True)
class MayorsDecision:
    """A case that the mayor decided; what was resolved stands with the treatment.

    Attributes:
        id: of the decision.
        case_id: the case.
        treatment_id: the step of its way that the mayor took in the committee's place.
        committee_id: whose case it would have been.
        decided_on: the day.
        basis: by which power.
    """

    id: MayorsDecisionId
    case_id: CaseId
    treatment_id: TreatmentId
    committee_id: CommitteeId
    decided_on: date
    basis: MayorsBasis


MAYOR = Sentence("Ordføreren", "Ordføraren")
RESOLUTION = Sentence("Ordførerens vedtak", "Vedtak av ordføraren")
"""What the text of a decision is called."""
_BASES = {
    MayorsBasis.URGENT: Sentence(
        "Ordføreren avgjorde saken som hastesak i stedet for {} (koml. § 6-1 fjerde ledd bokstav b "
        "og § 11-8 første ledd).",
        "Ordføraren avgjorde saka som hastesak i staden for {} (koml. § 6-1 fjerde ledd bokstav b "
        "og § 11-8 fyrste ledd).",
    ),
    MayorsBasis.NOT_PRINCIPAL: Sentence(
        "Ordføreren avgjorde saken i stedet for {}, siden den ikke har prinsipiell betydning "
        "(koml. § 6-1 fjerde ledd bokstav a).",
        "Ordføraren avgjorde saka i staden for {}, sidan ho ikkje har prinsipiell verknad "
        "(koml. § 6-1 fjerde ledd bokstav a).",
    ),
}
_REPORT = Sentence(
    "Melding om vedtak av ordføreren {}: {}", "Melding om vedtak av ordføraren {}: {}"
)
_UNTITLED = Sentence("Melding om vedtak av ordføreren {}", "Melding om vedtak av ordføraren {}")


def basis_words(decision: MayorsDecision, committee: str) -> Sentence:
    """Return by which power the mayor decided in a committee's place."""
    return filled(_BASES[decision.basis], in_sentence(committee))


def report_words(day: str, title: str) -> Sentence:
    """Return what the report of a day's decision is called.

    ``title`` is empty where the case is not open.
    """
    return filled(_REPORT, day, title) if title else filled(_UNTITLED, day)
