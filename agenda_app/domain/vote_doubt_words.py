"""What is doubtful about votes and resolutions, and what became of proposals, in words."""

from __future__ import annotations

from agenda_app.domain.proposal_states import ProposalState
from agenda_app.domain.resolutions import ResolutionDoubt
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.domain.vote_doubts import Doubt

VOTE_DOUBTS: dict[Doubt, Sentence] = {
    Doubt.SECRET: Sentence(
        "Hemmelig avstemning er bare for valg (koml. §§ 7-5 og 7-8). Før hvem som stemte hva.",
        "Hemmeleg røysting er berre for val (koml. §§ 7-5 og 7-8). Før kven som røysta kva.",
    ),
    Doubt.UNNAMED_SPLIT: Sentence(
        "Et parti delte seg. Før hvem som stemte hva (forarbeidene til koml. § 11-4).",
        "Eit parti delte seg. Før kven som røysta kva (førearbeida til koml. § 11-4).",
    ),
    Doubt.UNNAMED_APART: Sentence(
        "De uten parti stemte ikke likt. Før hvem som stemte hva (forarbeidene til koml. § 11-4).",
        "Dei utan parti røysta ikkje likt. Før kven som røysta kva (førearbeida til koml. § 11-4).",
    ),
    Doubt.NOT_QUORATE: Sentence(
        "Færre enn halvparten av medlemmene stemte. Rett frammøtet hvis det er ført feil.",
        "Færre enn halvparten av medlemene røysta. Rett frammøtet om det er ført feil.",
    ),
    Doubt.NOT_CONSTITUTED: Sentence(
        "Færre enn to tredeler av medlemmene var til stede (koml. § 7-1 første ledd). Rett "
        "frammøtet hvis det er ført feil.",
        "Færre enn to tredelar av medlemene var til stades (koml. § 7-1 fyrste ledd). Rett "
        "frammøtet om det er ført feil.",
    ),
    Doubt.BLANK_DECIDES: Sentence(
        "Utfallet er et annet om blanke stemmer ikke regnes som avgitt. Det sier loven ikke. "
        "Avgjør det i møtet, og skriv i protokollen hva som ble lagt til grunn.",
        "Utfallet er eit anna om blanke røyster ikkje blir rekna med. Det seier lova ikkje. Avgjer "
        "det i møtet, og skriv i protokollen kva som vart lagt til grunn.",
    ),
}

RESOLUTION_DOUBTS: dict[ResolutionDoubt, Sentence] = {
    ResolutionDoubt.TWO_TEXTS: Sentence(
        "To tekster er vedtatt som ikke kan gjelde samtidig. Den siste er brukt.",
        "To tekstar er vedtekne som ikkje kan gjelde samstundes. Den siste er brukt.",
    ),
    ResolutionDoubt.NOT_VOTED_ON: Sentence(
        "Det gjenstår punkter som det ikke er stemt over.",
        "Det står att punkt som det ikkje er røysta over.",
    ),
    ResolutionDoubt.UNSETTLED: Sentence(
        "Det gjenstår forslag som ikke er avgjort: stemt over, trukket, falt eller ikke tatt opp.",
        "Det står att framlegg som ikkje er avgjorde: røysta over, trekte, falne eller ikkje tekne "
        "opp.",
    ),
    ResolutionDoubt.TWO_CHANGES: Sentence(
        "To vedtatte forslag endrer det samme punktet. Det siste er brukt.",
        "To vedtekne framlegg endrar det same punktet. Det siste er brukt.",
    ),
    ResolutionDoubt.UNPLACED: Sentence(
        "Et endringsforslag sier ikke hvilket punkt det endrer. Det står sist. Velg punktet i "
        "forslaget.",
        "Eit endringsframlegg seier ikkje kva punkt det endrar. Det står sist. Vel punktet i "
        "framlegget.",
    ),
    ResolutionDoubt.LOST_CHANGE: Sentence(
        "Et vedtatt endrings- eller tilleggsforslag er ikke med, for teksten det gjelder, falt "
        "eller ble siden vedtatt som den var.",
        "Eit vedteke endrings- eller tilleggsframlegg er ikkje med, for teksten det gjeld, fall "
        "eller vart sidan vedteken som han var.",
    ),
    ResolutionDoubt.NO_MAJORITY: Sentence(
        "Ingen fikk flertall, og det er ikke stemt på nytt mellom de to med flest stemmer. Før "
        "den andre avstemningen.",
        "Ingen fekk fleirtal, og det er ikkje røysta på nytt mellom dei to med flest røyster. Før "
        "den andre røystinga.",
    ),
    ResolutionDoubt.UNDECIDED: Sentence(
        "Det ble like mange stemmer, og møtelederen stemte blankt, så ingenting er vedtatt. Stem "
        "på nytt, og før den avstemningen.",
        "Det vart like mange røyster, og møteleiaren røysta blankt, så ingenting er vedteke. Røyst "
        "på nytt, og før den røystinga.",
    ),
    ResolutionDoubt.ADOPTED_BEFORE_END: Sentence(
        "Noe var vedtatt før saken ble utsatt, avvist eller sendt tilbake. Se om vedtaket sier hva "
        "som gjelder.",
        "Noko var vedteke før saka vart utsett, avvist eller send tilbake. Sjå om vedtaket seier "
        "kva som gjeld.",
    ),
    ResolutionDoubt.VOTED_AFTER_END: Sentence(
        "Det er vedtatt noe etter at saken ble utsatt eller avvist.",
        "Det er vedteke noko etter at saka vart utsett eller avvist.",
    ),
    ResolutionDoubt.BUDGET_NOT_WHOLE: Sentence(
        "Den siste avstemningen skal være over hele forslag (koml. § 11-9 tredje ledd).",
        "Den siste røystinga skal vere over heile framlegg (koml. § 11-9 tredje ledd).",
    ),
    ResolutionDoubt.REFERENCE: Sentence(
        "Teksten viser til et punkt, men punktene har fått nye numre.",
        "Teksten viser til eit punkt, men punkta har fått nye nummer.",
    ),
}

STATES: dict[ProposalState, Sentence] = {
    ProposalState.HANDED_IN: Sentence("ikke avgjort", "ikkje avgjort"),
    ProposalState.WITHDRAWN: Sentence("trukket", "trekt"),
    ProposalState.ADOPTED: Sentence("vedtatt", "vedteke"),
    ProposalState.SENT_ON: alike("oversendt"),
    ProposalState.PARTLY: Sentence("delvis vedtatt", "delvis vedteke"),
    ProposalState.PARTLY_SENT: alike("delvis oversendt"),
    ProposalState.REJECTED: Sentence("nedstemt", "nedrøysta"),
    ProposalState.FELL: Sentence("falt bort", "fall bort"),
    ProposalState.MOVER_DISQUALIFIED: Sentence(
        "ikke tatt opp, inhabil forslagsstiller", "ikkje teke opp, ugild forslagsstillar"
    ),
    ProposalState.MOVER_EXCUSED: Sentence(
        "ikke tatt opp, forslagsstiller med fritak", "ikkje teke opp, forslagsstillar med fritak"
    ),
}
