"""What has to be known of a case to tell people of its resolution (melding om vedtak).

Whether a resolution is an individual decision (enkeltvedtak) is for the office to say: it is one
when it decides the rights or duties of named private persons (forvaltningsloven 1967 § 2 first
paragraph b). Its parties are told of it, and how they can complain (§ 27).
"""

from __future__ import annotations

from dataclasses import dataclass

from agenda_app.domain.case import CaseId
from agenda_app.domain.committee import CommitteeKind
from agenda_app.domain.complaint_deadlines import ReviewKind
from agenda_app.domain.sentence import Sentence, alike

_COUNCIL = alike("kommunestyret")
_STATE = Sentence("Statsforvalteren", "Statsforvaltaren")
"""The act names the ministry, which has the county governors decide in its place."""


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody who gets a letter; ``address`` may have several lines."""

    name: str
    address: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True)
class DecisionFacts:
    """What is told to whom of the resolution in a case.

    Attributes:
        case_id: the case.
        is_individual: it is an individual decision, which its parties can complain about.
        parties: who gets a letter, in order.
        complaint_body: who decides on a complaint, empty for the one that the law names.
        review: what the resolution is, for whether its legality can be reviewed.
        version: guards against lost updates; 0 as long as nothing is kept.
    """

    case_id: CaseId
    is_individual: bool = False
    parties: tuple[Party, ...] = ()
    complaint_body: str = ""
    review: ReviewKind = ReviewKind.FINAL
    version: int = 0

    @property
    def is_on_appeal(self) -> bool:
        """Whether a complaint is decided: nobody can complain about that again."""
        return self.review is ReviewKind.APPEAL


def lawful_complaint_body(kind: CommitteeKind) -> Sentence:
    """Return who decides on a complaint when nobody has said so.

    That is the council, which may have given it to the executive committee or to a board; on the
    council's own decisions it is the state (forvaltningsloven 1967 § 28 second paragraph).
    """
    return _STATE if kind is CommitteeKind.MUNICIPAL_COUNCIL else _COUNCIL
