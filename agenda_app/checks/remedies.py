"""What to do about each thing that the rules find, said after what is wrong."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from agenda_app.domain.findings import Finding
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence, alike

REMEDIES = {
    "access_undecided": Sentence(
        "Avgjør det før papirene sendes ut.", "Avgjer det før papira blir sende ut."
    ),
    "agenda_empty": Sentence("Sett opp sakene fra køen.", "Set opp sakene frå køen."),
    "archive_number_missing": Sentence("Skriv det på saken.", "Skriv det på saka."),
    "archive_number_shape": alike("Skriv det som 2026/45."),
    "attachment_access_undecided": Sentence(
        "Avgjør det før papirene sendes ut.", "Avgjer det før papira blir sende ut."
    ),
    "attachment_announced": Sentence(
        "Legg ved filen når den kommer, eller ta vedlegget bort.",
        "Legg ved fila når ho kjem, eller ta vedlegget bort.",
    ),
    "attachment_basis_missing": Sentence(
        "Skriv hjemmelen på vedlegget.", "Skriv heimelen på vedlegget."
    ),
    "attachment_missing": Sentence(
        "Legg ved det som mangler, eller meld at det kommer.",
        "Legg ved det som manglar, eller meld at det kjem.",
    ),
    "attachment_nameless": Sentence(
        "Er det et av dem, så gi det tittelen derfra.",
        "Er det eitt av dei, så gje det tittelen derifrå.",
    ),
    "attachment_stray": Sentence(
        "Gi det tittelen derfra, eller legg ved det som mangler.",
        "Gje det tittelen derifrå, eller legg ved det som manglar.",
    ),
    "basis_exempts_nothing": Sentence(
        "Velg en annen hjemmel, eller gjør saken åpen.",
        "Vel ein annan heimel, eller gjer saka open.",
    ),
    "basis_incomplete": Sentence(
        "Skriv den til, som «offl. § 13 jf. fvl. § 13 første ledd nr. 1».",
        "Skriv ho til, som «offl. § 13 jf. fvl. § 13 fyrste ledd nr. 1».",
    ),
    "basis_internal": Sentence(
        "Velg en annen hjemmel, eller gjør saken åpen.",
        "Vel ein annan heimel, eller gjer saka open.",
    ),
    "basis_without_part": Sentence(
        "Skriv det til, som «offl. § 23 første ledd».",
        "Skriv det til, som «offl. § 23 fyrste ledd».",
    ),
    "basis_missing": Sentence("Skriv hvilken paragraf.", "Skriv kva paragraf."),
    "budget_not_public": Sentence(
        "Se om den er lagt ut, eller flytt møtet.", "Sjå om ho er lagd ut, eller flytt møtet."
    ),
    "case_gone": Sentence("Ta bort linjen.", "Ta bort linja."),
    "case_officer_missing": Sentence(
        "Skriv inn på saken hvem det er.", "Skriv inn på saka kven det er."
    ),
    "case_twice": Sentence("Ta bort den ene linjen.", "Ta bort den eine linja."),
    "chair_missing": Sentence("Før inn hvem som leder det.", "Før inn kven som leier det."),
    "committee_unknown": Sentence(
        "Velg et som er det, eller legg det til under Utvalg.",
        "Vel eit som er det, eller legg det til under Utval.",
    ),
    "earlier_unsent": alike("Send det ut først."),
    "control_statement_missing": Sentence(
        "Legg utvalget til i saksgangen, eller legg ved uttalelsen.",
        "Legg utvalet til i saksgangen, eller legg ved fråsegna.",
    ),
    "executive_missing": Sentence(
        "Legg utvalget til i saksgangen.", "Legg utvalet til i saksgangen."
    ),
    "economy_missing": Sentence("Se om saken trenger en.", "Sjå om saka treng ei."),
    "even_council": Sentence(
        "Se om tallet er ført rett under Utvalg.", "Sjå om talet er ført rett under Utval."
    ),
    "file_open_and_withheld": Sentence(
        "Gjør begge åpne eller unntatt, eller ta bort den som er feil.",
        "Gjer begge opne eller unnatekne, eller ta bort den som er feil.",
    ),
    "meeting_over": Sentence(
        "Merk den som sendt, eller avlys møtet.", "Merk ho som send, eller avlys møtet."
    ),
    "member_prepared_case": Sentence(
        "Er det samme person, kaller du inn vara for saken i «Før møtet …».",
        "Er det same person, kallar du inn vara for saka i «Før møtet …».",
    ),
    "members_missing": Sentence("Før dem inn under Utvalg.", "Før dei inn under Utval."),
    "minutes_approved_before": Sentence(
        "Trekk saken, eller skriv i den hva møtet skal godkjenne.",
        "Trekk saka, eller skriv i ho kva møtet skal godkjenne.",
    ),
    "minutes_left_out": Sentence(
        "Sett den opp, eller la neste møte godkjenne den.",
        "Set han opp, eller lat neste møte godkjenne han.",
    ),
    "near_spelling": alike("Rett det som er feil."),
    "needs_meeting": Sentence("Ta det av sakslisten.", "Ta det av saklista."),
    "notice_late": Sentence("Send den nå, eller flytt møtet.", "Send ho no, eller flytt møtet."),
    "number_duplicate": Sentence(
        "Rett neste nummer under Utvalg.", "Rett neste nummer under Utval."
    ),
    "on_holiday": Sentence("Se om datoen er rett.", "Sjå om datoen er rett."),
    "on_weekend": Sentence("Se om datoen er rett.", "Sjå om datoen er rett."),
    "opposite_recommendation": Sentence(
        "Sammenlign dem, og be saksbehandleren rette det som er feil.",
        "Samanlikn dei, og be saksbehandlaren rette det som er feil.",
    ),
    "ordinary_demanded": Sentence(
        "Her kan ikke noe vedtas: kall inn til et ordinært møte.",
        "Her kan ein ikkje gjere vedtak: kall inn til eit ordinært møte.",
    ),
    "passage_basis_incomplete": Sentence(
        "Skriv den til, som «offl. § 13 jf. fvl. § 13 første ledd nr. 1».",
        "Skriv ho til, som «offl. § 13 jf. fvl. § 13 fyrste ledd nr. 1».",
    ),
    "passage_basis_internal": Sentence(
        "Velg en annen hjemmel, eller la teksten være åpen.",
        "Vel ein annan heimel, eller la teksten vere open.",
    ),
    "passage_basis_missing": Sentence("Skriv hjemmelen.", "Skriv heimelen."),
    "passage_open_elsewhere": Sentence(
        "Unnta dem der også, eller skriv dem om.", "Unnta dei der òg, eller skriv dei om."
    ),
    "place_missing": Sentence("Skriv hvor møtet holdes.", "Skriv kvar møtet blir halde."),
    "point_is_reason": Sentence(
        "Flytt det til teksten, eller skriv hva som skal vedtas.",
        "Flytt det til teksten, eller skriv kva som skal vedtakast.",
    ),
    "point_without_deadline": Sentence(
        "Skriv når det skal være gjort.", "Skriv når det skal vere gjort."
    ),
    "proposal_missing": Sentence(
        "Skriv det inn, eller be saksbehandleren om det.",
        "Skriv det inn, eller be saksbehandlaren om det.",
    ),
    "public_title_reveals": Sentence(
        "Skriv en som ikke røper noe.", "Skriv ein som ikkje røper noko."
    ),
    "recommendation_missing": Sentence("Skriv den inn på saken.", "Skriv ho inn på saka."),
    "seats_not_filled": Sentence("Rett det under Utvalg.", "Rett det under Utval."),
    "secret_in_remote": Sentence(
        "Hold møtet bare i møterommet, eller ta saken i et annet møte.",
        "Hald møtet berre i møterommet, eller ta saka i eit anna møte.",
    ),
    "step_after": Sentence(
        "Flytt saken, eller rett saksgangen.", "Flytt saka, eller rett saksgangen."
    ),
    "step_nowhere": Sentence(
        "Sett den opp der, eller ta utvalget ut av saksgangen.",
        "Set ho opp der, eller ta utvalet ut av saksgangen.",
    ),
    "step_returned": Sentence(
        "Se om den er klar til å behandles.", "Sjå om ho er klar til handsaming."
    ),
    "title_long": Sentence("Kort den ned, hvis det går.", "Kort han ned, om det går."),
    "title_missing": Sentence("Skriv den inn.", "Skriv han inn."),
    "too_few_seats": Sentence(
        "Se om tallet er ført rett under Utvalg.", "Sjå om talet er ført rett under Utval."
    ),
    "treatment_dates_fall": alike("Rett den datoen som er feil."),
    "treatment_missing": Sentence(
        "Legg til utvalget som skal behandle den.", "Legg til utvalet som skal handsame ho."
    ),
    "unit_missing": Sentence("Skriv den inn på saken.", "Skriv ho inn på saka."),
    "urgency_missing": Sentence("Før det der møtet endres.", "Før det der møtet blir endra."),
}
"""By the code of the finding; what is only good to know, or says it itself, has none."""


def with_remedies(findings: Iterable[Finding], language: Language) -> tuple[Finding, ...]:
    """Return findings with what to do about them."""
    return tuple(
        replace(finding, remedy=REMEDIES[finding.code].said(language))
        if finding.code in REMEDIES
        else finding
        for finding in findings
    )
