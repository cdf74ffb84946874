"""The sentences of what minutes lack: what is missing, and with it what to do."""

from __future__ import annotations

from agenda_app.domain.item_gap_sentences import OF_ITEM
from agenda_app.domain.meeting_gap_sentences import OF_MEETING
from agenda_app.domain.minutes_gap import GapCode
from agenda_app.domain.sentence import Sentence, joined

DAMAGED = Sentence(
    "Noe av det som er ført her, er skadet og kan ikke leses.",
    "Noko av det som er ført her, er skadd og kan ikkje lesast.",
)
WORDS = {
    GapCode.DAMAGED: joined(
        (
            DAMAGED,
            Sentence(
                "Hent tilbake den siste sikkerhetskopien som er hel.",
                "Hent tilbake den siste tryggingskopien som er heil.",
            ),
        )
    ),
    **OF_MEETING,
    **OF_ITEM,
}
UNTOLD = {
    GapCode.END_WRONG: Sentence(
        "Klokkeslettet da møtet ble hevet, kan ikke stemme. Rett det.",
        "Klokkeslettet då møtet vart heva, kan ikkje stemme. Rett det.",
    ),
    GapCode.TIMES_WRONG: Sentence(
        "Klokkeslettene i saken kan ikke stemme. Rett dem.",
        "Klokkesletta i saka kan ikkje stemme. Rett dei.",
    ),
    GapCode.BREAK_WRONG: Sentence(
        "Klokkeslettene for en pause kan ikke stemme. Rett dem.",
        "Klokkesletta for ein pause kan ikkje stemme. Rett dei.",
    ),
    GapCode.VOTE_DOES_NOT_ADD_UP: Sentence(
        "En avstemning går ikke opp. Rett tallene.",
        "Ei røysting går ikkje opp. Rett tala.",
    ),
    GapCode.ATTENDANCE_CONTRADICTS: Sentence(
        "Det som er ført om hvem som var med, kan ikke stemme. Rett det.",
        "Det som er ført om kven som var med, kan ikkje stemme. Rett det.",
    ),
    GapCode.ELECTION_DOES_NOT_ADD_UP: Sentence(
        "Et valg går ikke opp. Rett det.",
        "Eit val går ikkje opp. Rett det.",
    ),
    GapCode.ELECTION_DOUBT: Sentence(
        "Det er noe å se på i et valg.", "Det er noko å sjå på i eit val."
    ),
    GapCode.RESOLUTION_DOUBT: Sentence(
        "Det er noe å se på i vedtaket.", "Det er noko å sjå på i vedtaket."
    ),
    GapCode.POINT_CHANGED: Sentence(
        "Et punkt som noen ikke deltar i, er endret siden det ble ført. Ta det bort i frammøtet, "
        "og før det på nytt.",
        "Eit punkt som nokon ikkje er med i, er endra sidan det vart ført. Ta det bort i "
        "frammøtet, og før det på nytt.",
    ),
    GapCode.POINTS_TOGETHER: Sentence(
        "En avstemning tar et punkt som noen ikke deltar i, sammen med andre. Stem over punktet "
        "for seg.",
        "Ei røysting tek eit punkt som nokon ikkje er med i, saman med andre. Røyst over punktet "
        "for seg.",
    ),
    GapCode.LATE_MISCOUNTED: Sentence(
        "Tallet på dem som motsatte seg saken, kan ikke stemme. Rett det.",
        "Talet på dei som sette seg imot saka, kan ikkje stemme. Rett det.",
    ),
}
"""What is said instead of reasons that tell too much."""
