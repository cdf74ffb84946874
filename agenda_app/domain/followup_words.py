"""What is doubtful about a point that is followed up, in words."""

from __future__ import annotations

from agenda_app.domain.followup import FollowUpDoubt
from agenda_app.domain.sentence import Sentence, alike

DOUBT_WORDS = {
    FollowUpDoubt.NO_OWNER: Sentence(
        "Ingen er satt til å gjøre det.", "Ingen er sett til å gjere det."
    ),
    FollowUpDoubt.NO_DUE_DATE: alike("Det har ingen frist."),
    FollowUpDoubt.DUE_BEFORE_DECISION: Sentence(
        "Fristen er før vedtaket ble fattet.", "Fristen er før vedtaket vart gjort."
    ),
    FollowUpDoubt.REPORTED_BEFORE_DECISION: Sentence(
        "Noe er meldt før vedtaket ble fattet.", "Noko er meldt før vedtaket vart gjort."
    ),
    FollowUpDoubt.DONE_WITHOUT_EVIDENCE: alike("Det står som utført, men ingenting viser det."),
}
"""Of each, what somebody should look at."""
