"""What members are told with the papers of a case that is not for an ordinary meeting (§ 11-8)."""

from __future__ import annotations

from agenda_app.domain.sentence import Sentence, filled
from agenda_app.domain.urgent_meetings import least_demanding

ANSWER = Sentence(
    "Svar ja eller nei innen svarfristen. Den som svarer ja, godtar både forslaget og at det blir "
    "vedtatt ved skriftlig behandling. Det er vedtatt bare hvis alle medlemmene svarer ja (koml. "
    "§ 11-8 fjerde ledd). Den som mener seg inhabil, melder fra straks.",
    "Svar ja eller nei innan svarfristen. Den som svarar ja, godtek både framlegget og at det blir "
    "vedteke ved skriftleg handsaming. Det er vedteke berre dersom alle medlemene svarar ja (koml. "
    "§ 11-8 fjerde ledd). Den som meiner seg ugild, melder frå straks.",
)
_DEMAND = Sentence(
    "Krever minst {} av de {} medlemmene det, blir saken tatt opp i et ordinært møte i stedet "
    "(koml. § 11-8 tredje ledd).",
    "Krev minst {} av dei {} medlemene det, blir saka teken opp i eit ordinært møte i staden "
    "(koml. § 11-8 tredje ledd).",
)


def demand_words(members: int) -> Sentence:
    """Return how many of the members can have it treated in an ordinary meeting."""
    return filled(_DEMAND, least_demanding(members), members)
