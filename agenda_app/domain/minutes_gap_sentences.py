"""The sentences of what minutes lack: what is missing, and with it what to do."""

from __future__ import annotations

from agenda_app.domain.closings import OPENED_TOO_EARLY
from agenda_app.domain.minutes_gap import GapCode
from agenda_app.domain.sentence import Sentence, joined
from agenda_app.domain.vote_doubt_words import VOTE_DOUBTS
from agenda_app.domain.vote_doubts import Doubt

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
    GapCode.NO_PLACE: Sentence(
        "Møtestedet mangler. Skriv det inn.", "Møtestaden manglar. Skriv han inn."
    ),
    GapCode.NOT_ADJOURNED: Sentence(
        "Det er ikke ført når møtet ble hevet. Før klokkeslettet.",
        "Det er ikkje ført når møtet vart heva. Før klokkeslettet.",
    ),
    GapCode.NO_ROLL_CALL: Sentence(
        "Oppropet er ikke ført. Før hvem som er til stede.",
        "Oppropet er ikkje ført. Før kven som er til stades.",
    ),
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
    GapCode.NOTHING_WRITTEN: Sentence(
        "Det er ikke ført noe om hva som ble gjort i saken. Skriv det inn.",
        "Det er ikkje ført noko om kva som vart gjort i saka. Skriv det inn.",
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
    GapCode.NO_RULING: Sentence(
        "Det er ikke ført hva utvalget avgjorde om {}. Før avgjørelsen.",
        "Det er ikkje ført kva utvalet avgjorde om {}. Før avgjerda.",
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
    GapCode.ORDER: Sentence(
        "Saken ble tatt opp før en som står foran den i protokollen. "
        "Rett rekkefølgen eller klokkeslettene.",
        "Saka vart teken opp før ei som står framfor i protokollen. "
        "Rett rekkjefølgja eller klokkesletta.",
    ),
    GapCode.NO_SIGNERS: Sentence(
        "Det er ikke valgt hvem som skal underskrive. Velg dem.",
        "Det er ikkje valt kven som skal skrive under. Vel dei.",
    ),
    GapCode.TOO_FEW_SIGNERS: Sentence(
        "Færre skal underskrive enn utvalget har bestemt. Velg flere.",
        "Færre skal skrive under enn utvalet har bestemt. Vel fleire.",
    ),
    GapCode.CHAIR_NOT_SIGNING: Sentence(
        "Møtelederen skal underskrive etter regelen i utvalget, men er ikke valgt til det. Velg "
        "møtelederen, eller endre regelen.",
        "Møteleiaren skal skrive under etter regelen i utvalet, men er ikkje vald til det. Vel "
        "møteleiaren, eller endre regelen.",
    ),
    GapCode.SIGNERS_NOT_ELECTED: Sentence(
        "Det er ikke ført at de som skal underskrive, ble valgt i møtet. Før valget.",
        "Det er ikkje ført at dei som skal skrive under, vart valde i møtet. Før valet.",
    ),
    GapCode.FIXED_NOT_SIGNING: Sentence(
        "{} er fast til å underskrive, men står ikke blant dem som skal gjøre det. Velg "
        "vedkommende også, eller endre regelen i utvalget.",
        "{} er fast til å skrive under, men står ikkje blant dei som skal gjere det. Vel "
        "vedkomande òg, eller endre regelen i utvalet.",
    ),
    GapCode.NOT_SIGNED_BY: Sentence(
        "{} møtte, men står ikke blant dem som skal underskrive. Alle som møtte, skal "
        "underskrive. Velg vedkommende også.",
        "{} møtte, men står ikkje blant dei som skal skrive under. Alle som møtte, skal skrive "
        "under. Vel vedkomande òg.",
    ),
    GapCode.NOT_QUORATE: Sentence(
        "Færre enn halvparten av medlemmene kunne stemme, så ingenting kan vedtas. Er frammøtet "
        "ført feil, så rett det; ellers utsett saken.",
        "Færre enn halvparten av medlemene kunne røyste, så ingenting kan vedtakast. Er frammøtet "
        "ført feil, så rett det; elles utset saka.",
    ),
    GapCode.SEATS_CHANGED: Sentence(
        "Utvalget har fått et annet tall medlemmer siden oppropet. Her regnes det med tallet fra "
        "oppropet. Var det feil, så bruk det nye.",
        "Utvalet har fått eit anna tal medlemer sidan oppropet. Her blir det rekna med talet frå "
        "oppropet. Var det feil, så bruk det nye.",
    ),
    GapCode.CLOSED_REMOTELY: Sentence(
        "Saken måtte lukkes, så den kan ikke behandles i fjernmøte. Se på møteformen.",
        "Saka måtte lukkast, så ho kan ikkje handsamast i fjernmøte. Sjå på møteforma.",
    ),
    GapCode.NOT_CONSTITUTED: Sentence(
        "Færre enn to tredeler av medlemmene møtte, så det konstituerende møtet kan ikke vedta "
        "noe. Er frammøtet ført feil, så rett det; ellers må sakene tas i et nytt møte.",
        "Færre enn to tredelar av medlemene møtte, så det konstituerande møtet kan ikkje vedta "
        "noko. Er frammøtet ført feil, så rett det; elles må sakene takast i eit nytt møte.",
    ),
    GapCode.NO_URGENCY: Sentence(
        "Det er ikke ført hvorfor det ikke ble kalt inn til et ordinært møte. Før det der møtet "
        "endres.",
        "Det er ikkje ført kvifor det ikkje vart kalla inn til eit ordinært møte. Før det der "
        "møtet blir endra.",
    ),
    GapCode.ANSWER_MISSING: Sentence(
        "Det er ikke ført hva alle medlemmene svarte. Før ja, nei eller at det ikke kom noe svar.",
        "Det er ikkje ført kva alle medlemene svara. Før ja, nei eller at det ikkje kom noko svar.",
    ),
    GapCode.ANSWER_LATE: Sentence(
        "Svaret fra {} kom etter svarfristen. Rett når det kom, eller se om det skal gjelde; skal "
        "det ikke det, så før at svaret ikke kom.",
        "Svaret frå {} kom etter svarfristen. Rett når det kom, eller sjå om det skal gjelde; skal "
        "det ikkje det, så før at svaret ikkje kom.",
    ),
    GapCode.ANSWERED_AFTER_END: Sentence(
        "Svaret fra {} er ført eller endret etter at behandlingen var avsluttet. Se om det er "
        "rett.",
        "Svaret frå {} er ført eller endra etter at handsaminga var avslutta. Sjå om det er rett.",
    ),
    GapCode.STATE_NOT_AS_ANSWERED: Sentence(
        "Saken står som noe annet enn det svarene førte til. Velg «Saken er behandlet» i menyen "
        "for saken når alle svarte ja, ellers «Utsett saken».",
        "Saka står som noko anna enn det svara førte til. Vel «Saka er handsama» i menyen for saka "
        "når alle svara ja, elles «Utset saka».",
    ),
    GapCode.TEXT_NOT_AS_ANSWERED: Sentence(
        "Teksten i vedtaket er en annen enn den alle svarte ja til, eller saken er ikke vedtatt. "
        "Velg «Bruk det som ble vedtatt» ved vedtaket.",
        "Teksten i vedtaket er ein annan enn den alle svara ja til, eller saka er ikkje vedteken. "
        "Vel «Bruk det som vart vedteke» ved vedtaket.",
    ),
    GapCode.ORDINARY_DEMANDED: Sentence(
        "Minst en tredel av medlemmene krevde et ordinært møte, så saken kunne ikke avgjøres her. "
        "Sett den som utsatt, eller rett tallet der møtet endres.",
        "Minst ein tredel av medlemene kravde eit ordinært møte, så saka kunne ikkje avgjerast "
        "her. Set ho som utsett, eller rett talet der møtet blir endra.",
    ),
    GapCode.NO_CHAIR: Sentence(
        "Det er ikke ført hvem som ledet møtet. Før det i frammøtet.",
        "Det er ikkje ført kven som leidde møtet. Før det i frammøtet.",
    ),
    GapCode.OTHER_GROUP: Sentence(
        "{} møtte for en fra en annen liste. Se om frammøtet er rett ført.",
        "{} møtte for ein frå ei anna liste. Sjå om frammøtet er rett ført.",
    ),
    GapCode.REQUEST_UNANSWERED: Sentence(
        "{} ba på forhånd om ikke å delta, og det er ikke ført hva utvalget avgjorde. Før "
        "avgjørelsen.",
        "{} bad på førehand om ikkje å ta del, og det er ikkje ført kva utvalet avgjorde. Før "
        "avgjerda.",
    ),
    GapCode.MOVED_BESIDE: Sentence(
        "Klokkeslettet da {} kom eller gikk, stemmer ikke med når saken begynte og var ferdig. "
        "Rett det som er feil.",
        "Klokkeslettet då {} kom eller gjekk, stemmer ikkje med når saka byrja og var ferdig. "
        "Rett det som er feil.",
    ),
    GapCode.NOBODY_STEPPED_IN: Sentence(
        "Ingen tok plassen til {}. Se om en vara ble kalt inn.",
        "Ingen tok plassen til {}. Sjå om ein vara vart kalla inn.",
    ),
    GapCode.NO_DEPUTY_CALLED: Sentence(
        "{} møtte ikke, og det er ikke ført at noen vara ble kalt inn. Ble noen det, så før hvem.",
        "{} møtte ikkje, og det er ikkje ført at nokon vara vart kalla inn. Vart nokon det, så "
        "før kven.",
    ),
    GapCode.UNNAMED_SPLIT: Sentence(
        "Et parti delte seg, og det er ikke ført hvem som stemte hva. Før stemmene på navn.",
        "Eit parti delte seg, og det er ikkje ført kven som røysta kva. Før røystene på namn.",
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
    GapCode.QUESTION_OPEN: Sentence(
        "Det er ikke ført om et spørsmål ble besvart. Før svaret, eller at det ikke ble besvart.",
        "Det er ikkje ført om eit spørsmål vart svara på. Før svaret, eller at det ikkje vart "
        "svara på.",
    ),
    GapCode.STILL_IN_BREAK: Sentence(
        "Det er ikke ført når en pause var over. Før klokkeslettet.",
        "Det er ikkje ført når ein pause var over. Før klokkeslettet.",
    ),
    GapCode.STILL_SPEAKING: Sentence(
        "Det er ikke ført når den siste taleren var ferdig. Før klokkeslettet.",
        "Det er ikkje ført når den siste talaren var ferdig. Før klokkeslettet.",
    ),
    GapCode.LATE_AND_DECIDED: Sentence(
        "Saken er avgjort, men møtelederen eller en tredel motsatte seg det. Utsett saken, eller "
        "rett det som er ført.",
        "Saka er avgjord, men møteleiaren eller ein tredel sette seg imot det. Utset saka, eller "
        "rett det som er ført.",
    ),
    GapCode.LATE_NOT_ASKED: Sentence(
        "Saken eller papirene kom etter innkallingen. Det er ikke ført om noen motsatte seg det. "
        "Før det under åpningen.",
        "Saka eller papira kom etter innkallinga. Det er ikkje ført om nokon sette seg imot det. "
        "Før det under opninga.",
    ),
    GapCode.CASE_WITHHELD: Sentence(
        "Det er ikke avgjort om saken er åpen, så den offentlige protokollen kan ikke lages. "
        "Avgjør hvem som får se den.",
        "Det er ikkje avgjort om saka er open, så den offentlege protokollen kan ikkje lagast. "
        "Avgjer kven som får sjå ho.",
    ),
    GapCode.REMARK_WITHHELD: Sentence(
        "Det er ikke sagt om merknaden om habilitet er åpen, så den offentlige protokollen har "
        "den ikke. Avgjør hvem som får se den.",
        "Det er ikkje sagt om merknaden om habilitet er open, så den offentlege protokollen har "
        "han ikkje. Avgjer kven som får sjå han.",
    ),
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
