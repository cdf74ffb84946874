"""What takes people who meet, and so is nothing of a case that is decided in writing."""

from __future__ import annotations

from collections.abc import Iterator

from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.sentence import Sentence

_ONLY_IN_A_MEETING = Sentence(
    "Saken avgjøres skriftlig. Avstemninger, valg og lukkede dører hører til i et møte. Før hva "
    "hvert medlem svarte.",
    "Saka blir avgjord skriftleg. Røystingar, val og lukka dører høyrer til i eit møte. Før kva "
    "kvar medlem svara.",
)


def met_for_refusals(before: ItemMinutes, after: ItemMinutes) -> Iterator[Sentence]:
    """Yield why a vote, an election or closed doors that are new cannot be in writing (§ 11-8)."""
    old = (*before.votes, *before.elections, *before.closed)
    if any(one not in old for one in (*after.votes, *after.elections, *after.closed)):
        yield _ONLY_IN_A_MEETING
