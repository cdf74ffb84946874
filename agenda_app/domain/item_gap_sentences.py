"""What minutes lack in an item: votes, elections, doors, resolutions and other texts."""

from __future__ import annotations

from agenda_app.domain.closings import OPENED_TOO_EARLY
from agenda_app.domain.minutes_gap import GapCode
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.vote_doubt_words import VOTE_DOUBTS
from agenda_app.domain.vote_doubts import Doubt

OF_ITEM = {
    GapCode.NOT_DECIDED: Sentence(
        "Det er ikke ført om saken ble behandlet, utsatt eller trukket. Før hva som ble av den.",
        "Det er ikkje ført om saka vart handsama, utsett eller trekt. Før kva som vart av ho.",
    ),
    GapCode.NO_RESOLUTION: Sentence(
        "Vedtaket eller innstillingen mangler. Før avstemningen, eller skriv hva som ble vedtatt.",
        "Vedtaket eller tilrådinga manglar. Før røystinga, eller skriv kva som vart vedteke.",
    ),
    GapCode.TOO_FEW_VOTED: Sentence(
        "Møtet var ikke vedtaksført, så ingenting er vedtatt. Utsett saken, eller "
        "skriv med egne ord hva som ble av den. Er frammøtet ført feil, så rett det.",
        "Møtet var ikkje vedtaksført, så ingenting er vedteke. Utset saka, eller "
        "skriv med eigne ord kva som vart av ho. Er frammøtet ført feil, så rett det.",
    ),
    GapCode.STATE_NOT_AS_VOTED: Sentence(
        "Det som ble av saken, stemmer ikke med avstemningen. Sett saken som behandlet eller "
        "utsatt, slik det ble vedtatt, eller rett avstemningen.",
        "Det som vart av saka, stemmer ikkje med røystinga. Set saka som handsama eller utsett, "
        "slik det vart vedteke, eller rett røystinga.",
    ),
    GapCode.VOTED_BUT_ELSEWHERE: Sentence(
        "Saken ble avgjort her, men står som utsatt eller trukket, og den er på en annen "
        "saksliste nå. Vedtaket og avstemningen blir stående i protokollen, men vedtaket går ikke "
        "videre i saken. Er noe ført feil, så rett det før du låser.",
        "Saka vart avgjord her, men står som utsett eller trekt, og ho er på ei anna sakliste no. "
        "Vedtaket og røystinga blir ståande i protokollen, men vedtaket går ikkje vidare i saka. "
        "Er noko ført feil, så rett det før du låser.",
    ),
    GapCode.NOTHING_WRITTEN: Sentence(
        "Det er ikke ført noe om hva som ble gjort i saken. Skriv det inn.",
        "Det er ikkje ført noko om kva som vart gjort i saka. Skriv det inn.",
    ),
    GapCode.REFERRAL_NOT_TOLD: Sentence(
        "Det er ikke ført noe om saken, og ingen post på sakslisten samler referatsakene. Før at "
        "den ble tatt til orientering.",
        "Det er ikkje ført noko om saka, og ingen post på saklista samlar referatsakene. Før at "
        "ho vart teken til orientering.",
    ),
    GapCode.BLANKS_LEFT: Sentence(
        "Vedtaket har en tom linje der noe skulle stå. Skriv det inn.",
        "Vedtaket har ei tom linje der noko skulle stå. Skriv det inn.",
    ),
    GapCode.NOT_VOTED: Sentence(
        "Det står et vedtak, men ingen avstemning er ført. Før avstemningen, eller før at saken "
        "ble tatt til orientering, eller at den ble avgjort enstemmig uten telling.",
        "Det står eit vedtak, men inga røysting er ført. Før røystinga, eller før at saka vart "
        "teken til orientering, eller at ho vart avgjord samrøystes utan teljing.",
    ),
    GapCode.RECOMMENDATION_CHANGED: Sentence(
        "Innstillingen er endret etter at det ble stemt over den. Velg om det som er vedtatt, "
        "skal stå, eller om det må stemmes på nytt over den nye teksten.",
        "Tilrådinga er endra etter at det vart røysta over ho. Vel om det som er vedteke, skal "
        "stå, eller om det må røystast på nytt over den nye teksten.",
    ),
    GapCode.RESOLUTION_REWORDED: Sentence(
        "I saken står det noe annet enn det som ble vedtatt her. Når protokollen låses, blir det "
        "byttet ut med vedtaket. Er vedtaket feil, så rett det her.",
        "I saka står det noko anna enn det som vart vedteke her. Når protokollen blir låst, blir "
        "det bytt ut med vedtaket. Er vedtaket feil, så rett det her.",
    ),
    GapCode.TEXT_NOT_KEPT: Sentence(
        "Avstemningen er ført i en eldre utgave av programmet, som ikke tok vare på teksten. Se at "
        "innstillingen er den det ble stemt over.",
        "Røystinga er ført i ei eldre utgåve av programmet, som ikkje tok vare på teksten. Sjå at "
        "tilrådinga er den det vart røysta over.",
    ),
    GapCode.PROPOSAL_NOT_VOTED: Sentence(
        "Et forslag er ikke stemt over. Før avstemningen, eller merk forslaget som trukket.",
        "Eit framlegg er ikkje røysta over. Før røystinga, eller merk framlegget som trekt.",
    ),
    GapCode.ELECTION_NOT_FINISHED: Sentence(
        "Et valg er ikke ferdig ført. Før resten.",
        "Eit val er ikkje ferdig ført. Før resten.",
    ),
    GapCode.CLOSING_WITHOUT_TIMES: Sentence(
        "Det er ikke ført når dørene ble lukket og åpnet igjen. Før klokkeslettene.",
        "Det er ikkje ført når dørene vart lukka og opna att. Før klokkesletta.",
    ),
    GapCode.CLOSING_TIMES_WRONG: OPENED_TOO_EARLY,
    GapCode.CLOSING_WITHOUT_BASIS: Sentence(
        "Det er ikke ført hvilken paragraf i offentleglova som lar dørene lukkes. Velg den.",
        "Det er ikkje ført kva for paragraf i offentleglova som lèt dørene lukkast. Vel han.",
    ),
    GapCode.ASIDE_PROPOSED: Sentence(
        "{} deltar ikke i saken, men står som forslagsstiller. Merk forslaget som ikke tatt opp "
        "til behandling, eller rett hvem som la det fram. Er det stemt over, må avstemningen bort "
        "først.",
        "{} er ikkje med i saka, men står som forslagsstillar. Merk framlegget som ikkje teke opp "
        "til handsaming, eller rett kven som la det fram. Er det røysta over, må røystinga bort "
        "først.",
    ),
    GapCode.ASIDE_STATED: Sentence(
        "{} deltar ikke i saken, men har en protokolltilførsel i den. "
        "Før at den ikke ble tatt inn, eller rett hvem som la den fram.",
        "{} er ikkje med i saka, men har ein protokolltilførsel i ho. "
        "Før at han ikkje vart teken inn, eller rett kven som la han fram.",
    ),
    GapCode.ASIDE_ASKED: Sentence(
        "{} deltar ikke i saken, men står med et spørsmål i den. "
        "Rett hvem som spurte, eller hvor spørsmålet hører til.",
        "{} er ikkje med i saka, men står med eit spørsmål i ho. "
        "Rett kven som spurde, eller kvar spørsmålet høyrer til.",
    ),
    GapCode.ASIDE_AT_ELECTION: Sentence(
        "{} er ført som inhabil, men ingen er inhabil ved valg til offentlige tillitsverv. Ta det "
        "bort i frammøtet hvis det er et slikt valg.",
        "{} er ført som ugild, men ingen er ugild ved val til offentlege tillitsverv. Ta det bort "
        "i frammøtet om det er eit slikt val.",
    ),
    GapCode.POINT_PROPOSED: Sentence(
        "{} deltar ikke i et punkt, men står bak et forslag som endrer det. Merk forslaget som "
        "trukket, eller rett hvem som la det fram.",
        "{} er ikkje med i eit punkt, men står bak eit framlegg som endrar det. Merk framlegget "
        "som trekt, eller rett kven som la det fram.",
    ),
    GapCode.WRONGLY_LEFT: Sentence(
        "Et forslag står som ikke tatt opp til behandling, men det er ikke ført at "
        "forslagsstilleren er inhabil eller har fritak. Før det, eller rett forslaget.",
        "Eit framlegg står som ikkje teke opp til handsaming, men det er ikkje ført at "
        "forslagsstillaren er ugild eller har fritak. Før det, eller rett framlegget.",
    ),
    GapCode.CLOSED_REMOTELY: Sentence(
        "Saken måtte lukkes, så den kan ikke behandles i fjernmøte. Se på møteformen.",
        "Saka måtte lukkast, så ho kan ikkje handsamast i fjernmøte. Sjå på møteforma.",
    ),
    GapCode.UNNAMED_SPLIT: Sentence(
        "Et parti delte seg, og det er ikke ført hvem som stemte hva. Før stemmene på navn.",
        "Eit parti delte seg, og det er ikkje ført kven som røysta kva. Før røystene på namn.",
    ),
    GapCode.UNNAMED_APART: Sentence(
        "De uten parti stemte ikke likt, og det er ikke ført hvem som stemte hva. Før stemmene på "
        "navn.",
        "Dei utan parti røysta ikkje likt, og det er ikkje ført kven som røysta kva. Før røystene "
        "på namn.",
    ),
    GapCode.ELECTED_TWICE: Sentence(
        "En person er valgt til to av plassene, og det kan ingen bli. Rett navnene i valget. Er "
        "det to med samme navn, så skriv navnene ulikt.",
        "Ein person er vald til to av plassane, og det kan ingen bli. Rett namna i valet. Er det "
        "to med same namn, så skriv namna ulikt.",
    ),
    GapCode.SECRET_VOTE: VOTE_DOUBTS[Doubt.SECRET],
    GapCode.BLANKS_DECIDE: VOTE_DOUBTS[Doubt.BLANK_DECIDES],
    GapCode.OTHER_LIST_NOW: Sentence(
        "{} står på en annen liste nå enn ved avstemningen, som er telt med den gamle. Se hvilken "
        "som er rett.",
        "{} står på ei anna liste no enn ved røystinga, som er talt med den gamle. Sjå kva for ei "
        "som er rett.",
    ),
    GapCode.TEXT_DISAGREES: Sentence(
        "Teksten sier noe annet enn avstemningen. Rett det som er feil.",
        "Teksten seier noko anna enn røystinga. Rett det som er feil.",
    ),
    GapCode.TWO_TEXTS: Sentence(
        "To tekster er vedtatt som ikke kan gjelde samtidig. Rett avstemningene, eller skriv "
        "vedtaket med egne ord.",
        "To tekstar er vedtekne som ikkje kan gjelde samstundes. Rett røystingane, eller skriv "
        "vedtaket med eigne ord.",
    ),
    GapCode.CLOSING_NOT_VOTED: Sentence(
        "Det er ikke ført hvordan det ble vedtatt å lukke dørene. Før avstemningen.",
        "Det er ikkje ført korleis det vart vedteke å lukke dørene. Før røystinga.",
    ),
    GapCode.CLOSING_BY_TOO_FEW: Sentence(
        "Dørene ble lukket uten gyldig vedtak, for møtet var ikke vedtaksført. Er "
        "frammøtet ført feil, så rett det; ble dørene ikke lukket, så før det. Ellers står "
        "det slik i protokollen.",
        "Dørene vart lukka utan gyldig vedtak, for møtet var ikkje vedtaksført. Er "
        "frammøtet ført feil, så rett det; vart dørene ikkje lukka, så før det. Elles står "
        "det slik i protokollen.",
    ),
    GapCode.CLOSING_VOTE_WRONG: Sentence(
        "Avstemningen om dørene går ikke opp. Rett tallene.",
        "Røystinga om dørene går ikkje opp. Rett tala.",
    ),
    GapCode.EXEMPT_NOT_CLOSED: Sentence(
        "Saken er unntatt offentlighet, men det er ikke ført at dørene ble lukket. Før det, eller "
        "se om saken skal være unntatt.",
        "Saka er unnateken offentleg innsyn, men det er ikkje ført at dørene vart lukka. Før det, "
        "eller sjå om saka skal vere unnateken.",
    ),
    GapCode.STATEMENT_NOT_DECIDED: Sentence(
        "Det er ikke ført om en protokolltilførsel ble tatt inn. Velg det.",
        "Det er ikkje ført om ein protokolltilførsel vart teken inn. Vel det.",
    ),
    GapCode.PROPOSAL_WITHOUT_TEXT: Sentence(
        "Et forslag er bare ført som muntlig. Teksten mangler. Skriv den inn.",
        "Eit framlegg er berre ført som munnleg. Teksten manglar. Skriv han inn.",
    ),
    GapCode.CASE_WITHHELD: Sentence(
        "Det er ikke avgjort om saken er åpen, så den offentlige protokollen kan ikke lages. "
        "Avgjør hvem som får se den.",
        "Det er ikkje avgjort om saka er open, så den offentlege protokollen kan ikkje lagast. "
        "Avgjer kven som får sjå ho.",
    ),
}
