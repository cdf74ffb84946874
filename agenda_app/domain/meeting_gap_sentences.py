"""What minutes lack of the meeting itself: attendance, opening, times, answers, signers."""

from __future__ import annotations

from agenda_app.domain.minutes_gap import GapCode
from agenda_app.domain.sentence import Sentence

OF_MEETING = {
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
    GapCode.NO_RULING: Sentence(
        "Det er ikke ført hva utvalget avgjorde om {}. Før avgjørelsen.",
        "Det er ikkje ført kva utvalet avgjorde om {}. Før avgjerda.",
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
    GapCode.SIGNER_NOT_THERE: Sentence(
        "{} skal underskrive, men var ikke i møtet. Velg en som møtte, eller rett frammøtet.",
        "{} skal skrive under, men var ikkje i møtet. Vel ein som møtte, eller rett frammøtet.",
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
    GapCode.NOT_ELIGIBLE: Sentence(
        "{} satt i formannskapet uten å være medlem av kommunestyret. Se om frammøtet og "
        "registeret stemmer.",
        "{} sat i formannskapet utan å vere medlem av kommunestyret. Sjå om frammøtet og "
        "registeret stemmer.",
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
    GapCode.REMARK_WITHHELD: Sentence(
        "Det er ikke sagt om merknaden om habilitet er åpen, så den offentlige protokollen har "
        "den ikke. Avgjør hvem som får se den.",
        "Det er ikkje sagt om merknaden om habilitet er open, så den offentlege protokollen har "
        "han ikkje. Avgjer kven som får sjå han.",
    ),
    GapCode.NOBODY_BUT_SOMEBODY: Sentence(
        "Åpningen sier at ingen meldte fra om inhabilitet, men det er ført at habiliteten ble "
        "vurdert i en sak. Ta krysset bort, og si i merknaden når spørsmålet kom opp.",
        "Opninga seier at ingen melde frå om ugildskap, men det er ført at habiliteten vart "
        "vurdert i ei sak. Ta krysset bort, og sei i merknaden når spørsmålet kom opp.",
    ),
}
