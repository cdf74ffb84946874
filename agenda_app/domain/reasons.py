"""Where the reasons for an individual decision stand, and what the secretary should know of that.

A party gets the reasons together with the decision (fvl. §§ 24 and 25, of 2025 §§ 56 and 57). The
paper gives them for what it proposes itself; whatever else was resolved has them in the
proceedings or nowhere.
"""

from __future__ import annotations

from enum import Enum

from agenda_app.domain.case import CasePaper
from agenda_app.domain.printed_minutes import MinutesItem
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.text import words


class Reasons(Enum):
    """Where the reasons for a resolution stand, as far as the program can tell."""

    IN_PAPER = "in_paper"
    IN_PAPER_AND_PROCEEDINGS = "in_paper_and_proceedings"
    IN_PROCEEDINGS = "in_proceedings"
    NOWHERE = "nowhere"
    NOTHING_RESOLVED = "nothing_resolved"


REASON_DOUBTS = {
    Reasons.IN_PROCEEDINGS: Sentence(
        "Vedtaket i «{}» er et annet enn forslaget i saksframlegget. Se at begrunnelsen står under "
        "behandlingen før brevene sendes ({}).",
        "Vedtaket i «{}» er eit anna enn framlegget i saksframlegget. Sjå at grunngivinga står "
        "under handsaminga før breva blir sende ({}).",
    ),
    Reasons.NOWHERE: Sentence(
        "Vedtaket i «{}» er et annet enn forslaget i saksframlegget, og begrunnelsen mangler. "
        "Skriv den under behandlingen, eller legg den ved brevene før de sendes ({}).",
        "Vedtaket i «{}» er eit anna enn framlegget i saksframlegget, og grunngivinga manglar. "
        "Skriv henne under handsaminga, eller legg henne ved breva før dei blir sende ({}).",
    ),
    Reasons.NOTHING_RESOLVED: Sentence(
        "I «{}» står det bare at noe falt, ikke hva som ble vedtatt. Skriv vedtaket og "
        "begrunnelsen for det før brevene sendes ({}).",
        "I «{}» står det berre at noko fall, ikkje kva som vart vedteke. Skriv vedtaket og "
        "grunngivinga for det før breva blir sende ({}).",
    ),
}
"""What to tell the secretary, with case and law; nothing where the paper has the reasons."""


def reasons_of(line: MinutesItem, paper: CasePaper, *, is_resolved: bool) -> Reasons:
    """Return where the reasons stand for what was resolved in an item.

    Args:
        line: the item as the minutes have it.
        paper: the paper of its case.
        is_resolved: the minutes say more than that the proposals fell.
    """
    if not is_resolved:
        return Reasons.NOTHING_RESOLVED
    resolved = () if line.decided is None else line.decided.text
    was_told = bool(words(line.proceedings))
    own = paper.written_proposals
    if own and words(own[0].text) == words(resolved):
        return Reasons.IN_PAPER_AND_PROCEEDINGS if was_told else Reasons.IN_PAPER
    return Reasons.IN_PROCEEDINGS if was_told else Reasons.NOWHERE
