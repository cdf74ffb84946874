"""The words on the printed pages, in bokmål and nynorsk."""

from __future__ import annotations

from agenda_app.domain.agenda import ItemState
from agenda_app.domain.language import Language
from agenda_app.domain.minutes_layout import STANDARD_WORDS
from agenda_app.domain.printed import Audience

_LABELS: dict[str, tuple[str, str]] = {
    "notice": ("Møteinnkalling", "Møteinnkalling"),
    "supplement": ("Tilleggsinnkalling", "Tilleggsinnkalling"),
    "correction": ("Rettelse", "Retting"),
    "correction_to": ("Rettelse {} til møteinnkalling", "Retting {} til møteinnkalling"),
    "correction_of": (
        "Denne rettelsen gjelder møteinnkallingen som ble sendt {}.",
        "Denne rettinga gjeld møteinnkallinga som vart send {}.",
    ),
    "correction_of_notice": (
        "Denne rettelsen gjelder innkallingen til møtet.",
        "Denne rettinga gjeld innkallinga til møtet.",
    ),
    "correction_how": (
        "Ta ut sidene som er nevnt under «Ut», og sett inn dem som er nevnt under «Inn». "
        "Alle andre sider gjelder som før.",
        "Ta ut sidene som er nemnde under «Ut», og set inn dei som er nemnde under «Inn». "
        "Alle andre sider gjeld som før.",
    ),
    "what_changed": ("Hva som er endret", "Kva som er endra"),
    "pages_out": ("Ut", "Ut"),
    "pages_in": ("Inn", "Inn"),
    "change": ("Endring", "Endring"),
    "case": ("Sak", "Sak"),
    "the_notice": ("Innkalling", "Innkalling"),
    "former_holders": ("Hvem som har de tidligere sidene", "Kven som har dei tidlegare sidene"),
    "who": ("Mottaker", "Mottakar"),
    "has": ("Har fått", "Har fått"),
    "version": ("Utgave", "Utgåve"),
    "how": ("Sendt som", "Send som"),
    "stamp_replaces": (
        "{title}: side {page}, erstatter side {old}",
        "{title}: side {page}, kjem i staden for side {old}",
    ),
    "stamp_put_in": (
        "{title}: side {page}, ny etter side {old}",
        "{title}: side {page}, ny etter side {old}",
    ),
    "stamp_cover": ("{title}, side {page} av {total}", "{title}, side {page} av {total}"),
    "agenda": ("Saksliste", "Sakliste"),
    "protocol_sheet": ("Protokollark", "Protokollark"),
    "attendance_sheet": ("Frammøteark", "Frammøteark"),
    "extract": ("Særutskrift", "Særutskrift"),
    "item_minutes": ("Saksprotokoll", "Saksprotokoll"),
    "items": ("Saker", "Saker"),
    "not_written_down": ("Vedtaket er ikke ført ennå.", "Vedtaket er ikkje ført enno."),
    "attendance_unknown": ("Frammøtet er ikke ført ennå.", "Frammøtet er ikkje ført enno."),
    "members_met": ("Faste medlemmer som møtte", "Faste medlemer som møtte"),
    "deputies_met": ("Varamedlemmer som møtte", "Varamedlemer som møtte"),
    "members_away": ("Faste medlemmer som ikke møtte", "Faste medlemer som ikkje møtte"),
    "others_met": ("Andre som møtte", "Andre som møtte"),
    "function": ("Funksjon", "Funksjon"),
    "deputy_no": ("Vara nr.", "Vara nr."),
    "met_for": ("Møtte for", "Møtte for"),
    "archive_short": ("Arkivsak {}", "Arkivsak {}"),
    "true_copy": ("Rett utskrift", "Rett utskrift"),
    "provisional_extract": (
        "Foreløpig utskrift: protokollen er ikke låst ennå.",
        "Førebels utskrift: protokollen er ikkje låst enno.",
    ),
    "treated_here": ("Behandlet: {}", "Handsama: {}"),
    "was_voted_on": ("Det ble stemt over", "Det vart røysta over"),
    "votes_for": ("For", "For"),
    "votes_against": ("Mot", "Mot"),
    "divisor": ("Delingstall", "Delingstal"),
    "votes_fell": ("Stemmene falt slik", "Røystene fall slik"),
    "signing": ("Underskriftsark", "Underskriftsark"),
    "signing_hash": (
        "SHA-256 er fingeravtrykket til den interne filen. Endres det minste i filen, får den et "
        "annet.",
        "SHA-256 er fingeravtrykket til den interne fila. Blir det minste endra i fila, får ho eit "
        "anna.",
    ),
    "signing_corrected": (
        "Protokollen er rettet etter at den ble låst. Rettelser: {}. Underskriftene gjelder det "
        "som ble låst.",
        "Protokollen er retta etter at han vart låst. Rettingar: {}. Underskriftene gjeld det som "
        "vart låst.",
    ),
    "locked": ("Låst", "Låst"),
    "page_count": ("Antall sider", "Tal på sider"),
    "sha256": ("SHA-256", "SHA-256"),
    "signature": ("Underskrift", "Underskrift"),
    "sheets": ("Ark til møtet", "Ark til møtet"),
    "committee": ("Utvalg", "Utval"),
    "place": ("Møtested", "Møtestad"),
    "date": ("Dato", "Dato"),
    "meeting_date": ("Møtedato", "Møtedato"),
    "time": ("Tid", "Tid"),
    "meeting_no": ("Møte nr.", "Møte nr."),
    "case_no": ("Saksnr.", "Saksnr."),
    "title": ("Tittel", "Tittel"),
    "archive": ("Arkivsak", "Arkivsak"),
    "page": ("Side", "Side"),
    "archive_no": ("Arkivsaksnr.", "Arkivsaksnr."),
    "journal_no": ("Løpenr.", "Løpenr."),
    "case_officer": ("Saksbehandler", "Saksbehandlar"),
    "unit": ("Enhet", "Eining"),
    "access": ("Tilgang", "Tilgang"),
    "no_items": ("Det er ingen saker på sakslisten.", "Det er ingen saker på saklista."),
    "no_text": ("Saksframlegget har ingen tekst.", "Saksframlegget har ingen tekst."),
    "withdrawn": ("TRUKKET", "TREKT"),
    "postponed": ("UTSATT", "UTSETT"),
    "exempt": ("Unntatt offentlighet", "Unnateke offentleg innsyn"),
    "exempt_passage": ("unntatt", "unnateke"),
    "exempt_dotted": ("med prikker under: unntatt", "med prikkar under: unnateke"),
    "exempt_pages": (
        "Side {pages}, unntatt offentlighet",
        "Side {pages}, unnateke offentleg innsyn",
    ),
    "according_to": (", jf. {basis}", ", jf. {basis}"),
    "exempt_case": (
        "Saken og vedleggene er ikke med i denne utgaven. Sidetallene er de samme i alle utgaver.",
        "Saka og vedlegga er ikkje med i denne utgåva. Sidetala er dei same i alle utgåver.",
    ),
    "exempt_attachment": (
        "Vedlegget er ikke med i denne utgaven. Sidetallene er de samme i alle utgaver.",
        "Vedlegget er ikkje med i denne utgåva. Sidetala er dei same i alle utgåver.",
    ),
    "back_to_agenda": ("Til sakslisten", "Til saklista"),
    "attachment": ("Vedlegg {place}", "Vedlegg {place}"),
    "attachment_to": ("Vedlegg {place} til {number}", "Vedlegg {place} til {number}"),
    "as_it_came": (
        "Saksframlegget følger på de neste sidene slik det kom.",
        "Saksframlegget følgjer på dei neste sidene slik det kom.",
    ),
    "on_page": ("side", "side"),
    "basis": ("Hjemmel", "Heimel"),
    "attachments": ("Vedlegg", "Vedlegg"),
    "referenced": ("Dokumenter som ikke er vedlagt", "Dokument som ikkje er lagde ved"),
    "withheld": ("unntatt offentlighet", "unnateke offentleg innsyn"),
    "one_page": ("1 side", "1 side"),
    "pages": ("{} sider", "{} sider"),
    "proposal": ("Forslag til vedtak", "Framlegg til vedtak"),
    "by": ("ved", "ved"),
    "picture": ("Bilde", "Bilete"),
    "picture_unreadable": (
        "Bildet kunne ikke vises. Se originaldokumentet.",
        "Biletet kunne ikkje visast. Sjå originaldokumentet.",
    ),
    "internal": ("intern", "intern"),
    "public": ("offentlig", "offentleg"),
    "present": ("Til stede", "Til stades"),
    "of": ("av", "av"),
    "disqualified": ("Inhabil:", "Ugild:"),
    "deputy_in": ("Vara inn:", "Vara inn:"),
    "discussion": ("Forslag og behandling", "Framlegg og handsaming"),
    "vote": ("Votering", "Røysting"),
    "voted_on": ("Det stemmes over", "Det blir røysta over"),
    "the_recommendation": ("Innstillingen", "Tilrådinga"),
    "for": ("for", "for"),
    "against": ("mot", "mot"),
    "sum": ("Sum", "Sum"),
    "unanimous": ("Enstemmig", "Samrøystes"),
    "trial_vote": ("Prøvevotering", "Prøverøysting"),
    "by_point": ("Punktvis", "Punktvis"),
    "postponed_box": ("Utsatt", "Utsett"),
    "withdrawn_box": ("Trukket", "Trekt"),
    "closed_doors": ("Lukket dør, §", "Lukka dør, §"),
    "resolution": ("Vedtak", "Vedtak"),
    "as_recommended": ("som innstillingen", "som tilrådinga"),
    "groups": ("Representanter", "Representantar"),
    "members": ("Medlemmer", "Medlemer"),
    "deputies": (
        "Varamedlemmer i den rekkefølgen de kalles inn",
        "Varamedlemer i den rekkjefølgja dei blir kalla inn",
    ),
    "name": ("Navn", "Namn"),
    "list": ("Liste", "Liste"),
    "office": ("Verv", "Verv"),
    "phone": ("Telefon", "Telefon"),
    "met": ("Møtt", "Møtt"),
    "absent": ("Forfall", "Forfall"),
    "remark": ("Merknad", "Merknad"),
    "without_seat": (
        "Uten plass i utvalget, med {right} (koml. § 6-1 tredje ledd)",
        "Utan plass i utvalet, med {right} (koml. § 6-1 tredje ledd)",
    ),
    "sent_instead": ("Møter i stedet", "Møter i staden"),
    "came_at": ("Kom kl.", "Kom kl."),
    "left_at": ("Gikk kl.", "Gjekk kl."),
    "meets_for": ("Møter for", "Møter for"),
    "quorum": (
        "{seats} representanter. Utvalget er vedtaksført når minst {quorum} er til stede.",
        "{seats} representantar. Utvalet er vedtaksført når minst {quorum} er til stades.",
    ),
    "no_members": ("Ingen medlemmer er registrert.", "Ingen medlemer er registrerte."),
    "proof": ("Bevis for offentlig utgave", "Bevis for offentleg utgåve"),
    "proof_meeting": ("Møte", "Møte"),
    "proof_file": ("Fil", "Fil"),
    "proof_size": ("Omfang", "Omfang"),
    "proof_pages": ("sider", "sider"),
    "proof_hash": ("SHA-256", "SHA-256"),
    "proof_made": ("Søkt", "Søkt"),
    "proof_searched": ("Hvor det er søkt", "Kvar det er søkt"),
    "proof_wanted": ("Hva det er søkt etter", "Kva det er søkt etter"),
    "proof_excuses": ("Funn som er vurdert som offentlige", "Funn som er vurderte som offentlege"),
    "proof_what": ("Sted", "Stad"),
    "proof_kind": ("Slag", "Slag"),
    "proof_count": ("Antall", "Tal"),
    "distribution": ("Fordelingsliste", "Fordelingsliste"),
    "copying": ("Kopiering", "Kopiering"),
    "copies_of": ("Utgave", "Utgåve"),
    "sheets_of_paper": ("Ark", "Ark"),
    "pages_of_copy": ("Sider", "Sider"),
    "done": ("Ferdig", "Ferdig"),
    "handed_out": ("Delt ut", "Delt ut"),
    "recipients": ("Mottakere", "Mottakarar"),
    "recipient": ("Mottaker", "Mottakar"),
    "gets": ("Får", "Får"),
    "by_what": ("Hvordan", "Korleis"),
    "copies_short": ("Eks.", "Eks."),
    "whole_bundle": ("Møtebunke", "Møtebunke"),
    "public_bundle": ("Møtebunke uten unntatte", "Møtebunke utan unnatekne"),
    "bundle_and_exempt": ("Møtebunke og unntatt del", "Møtebunke og unnateken del"),
    "exempt_part": ("Unntatt del", "Unnateken del"),
    "nobody_on_paper": (
        "Ingen skal ha utskrift på papir.",
        "Ingen skal ha utskrift på papir.",
    ),
    "no_recipients": ("Ingen mottakere er registrert.", "Ingen mottakarar er registrerte."),
    "not_mailed": (
        "Det som er unntatt, sendes ikke på vanlig e-post. De som får bunken på e-post, "
        "må få det på en annen måte.",
        "Det som er unnateke, blir ikkje sendt på vanleg e-post. Dei som får bunken på e-post, "
        "må få det på ein annan måte.",
    ),
    "two_sided": ("tosidig", "tosidig"),
    "one_sided": ("ensidig", "einsidig"),
    "start_right": ("hver sak begynner på høyre side", "kvar sak begynner på høgre side"),
    "dividers": ("skilleark foran hver sak", "skiljeark framfor kvar sak"),
    "binding": ("{}\u00a0mm innbindingsmarg", "{}\u00a0mm innbindingsmarg"),
    "coloured": ("fargede ark til unntatt del", "farga ark til unnateken del"),
    "starts": ("Møtet satt kl.", "Møtet sett kl."),
    "fees": ("Godtgjøring til folkevalgte", "Godtgjersle til folkevalde"),
    "fees_short": ("Godtgjøringsliste", "Godtgjersleliste"),
    "fees_secret": (
        "Listen viser hva enkeltpersoner får utbetalt, og skal ikke legges på internett "
        "(offentlegforskrifta § 7 andre ledd bokstav e).",
        "Lista viser kva enkeltpersonar får utbetalt, og skal ikkje leggjast på internett "
        "(offentlegforskrifta § 7 andre ledd bokstav e).",
    ),
    "period": ("Periode", "Periode"),
    "applies_to": ("Gjelder", "Gjeld"),
    "no_fees": ("Ingen har noe til gode i perioden.", "Ingen har noko til gode i perioden."),
    "fees_people": ("Sum per person", "Sum per person"),
    "fees_committees": ("Sum per utvalg", "Sum per utval"),
    "fees_doubts": ("Se på dette før utbetaling", "Sjå på dette før utbetaling"),
    "fees_lacking": (
        "Møter som ikke er med i listen",
        "Møte som ikkje er med i lista",
    ),
    "person": ("Person", "Person"),
    "meetings_met": ("Møter", "Møte"),
    "fee": ("Møtegodtgjøring", "Møtegodtgjersle"),
    "fees_sum": ("Godtgjøring", "Godtgjersle"),
    "lost_earnings": ("Tapt arbeidsfortj.", "Tapt arbeidsfort."),
    "other_claims": ("Annet", "Anna"),
    "amount": ("Beløp", "Beløp"),
    "hours_there": ("Fra–til", "Frå–til"),
    "fee_for": ("Hva", "Kva"),
    "reckoned": ("Utregning", "Utrekning"),
    "receipt": ("bilag {}", "bilag {}"),
    "hours": ("{} timer", "{} timar"),
    "kilometres": ("{} km", "{} km"),
    "kroner_claimed": ("krevd {}", "kravd {}"),
    "attested": ("Attestert", "Attestert"),
    "approved_for_payment": ("Anvist", "Tilvist"),
    "statistics": ("Frammøtestatistikk", "Frammøtestatistikk"),
    "statistics_meetings": ("Møter i perioden", "Møte i perioden"),
    "statistics_how": (
        "Prosenten sier hvor mye de faste medlemmene var til stede av det de skulle møte på, "
        "regnet etter saker. Varamedlemmer fyller plassen til et medlem og er regnet for seg; den "
        "som bare går inn når et medlem er inhabilt, fyller ingen tom plass. "
        "Grunner til forfall er ikke med.",
        "Prosenten seier kor mykje dei faste medlemene var til stades av det dei skulle møte på, "
        "rekna etter saker. Varamedlemer fyller plassen til ein medlem og er rekna for seg; den "
        "som berre går inn når ein medlem er ugild, fyller ingen tom plass. "
        "Grunnar til forfall er ikkje med.",
    ),
    "no_statistics": (
        "Det er ikke ført frammøte i noe møte i perioden.",
        "Det er ikkje ført frammøte i noko møte i perioden.",
    ),
    "by_person": ("Per person", "Per person"),
    "by_party": ("Per parti", "Per parti"),
    "by_committee": ("Per utvalg", "Per utval"),
    "party": ("Parti", "Parti"),
    "year_book": ("Møtebok", "Møtebok"),
    "contents": ("Innhold", "Innhald"),
    "year_meetings": ("Møter i boken", "Møte i boka"),
    "year_lacking": ("Dette er ikke med", "Dette er ikkje med"),
    "year_exempt": (
        "Det som er unntatt offentlighet, er tatt ut av denne utgaven.",
        "Det som er unnateke offentleg innsyn, er teke ut av denne utgåva.",
    ),
    "index": ("Register", "Register"),
    "index_cases": ("Arkivsaker", "Arkivsaker"),
    "index_keywords": ("Stikkord", "Stikkord"),
    "index_laws": ("Lovhenvisninger", "Lovtilvisingar"),
    "law": ("Lov eller forskrift", "Lov eller forskrift"),
    "paragraph": ("Paragraf", "Paragraf"),
    "keyword": ("Stikkord", "Stikkord"),
    "item_and_page": ("Sak og side", "Sak og side"),
    "no_act": ("Teksten nevner ikke loven", "Teksten nemner ikkje lova"),
    "without_party": ("Uten parti", "Utan parti"),
    "expected": ("Skulle møte", "Skulle møte"),
    "whole": ("Hele", "Heile"),
    "part": ("Deler", "Delar"),
    "away": ("Borte", "Borte"),
    "unreported": ("Uten forfall", "Utan forfall"),
    "as_deputy": ("Som vara", "Som vara"),
    "presence": ("Frammøte", "Frammøte"),
    "filled": ("Med vara", "Med vara"),
    "ends": ("Møtet hevet kl.", "Møtet heva kl."),
    "attendance_proof": ("Bekreftelse på møtedeltakelse", "Stadfesting av møtedeltaking"),
    "proof_says": (
        "{municipality} bekrefter at {name} deltok som folkevalgt i møtene nedenfor ({period}).",
        "{municipality} stadfestar at {name} deltok som folkevald i møta nedanfor ({period}).",
    ),
    "proof_empty": (
        "Det er ikke ført deltakelse i noe møte i perioden.",
        "Det er ikkje ført deltaking i noko møte i perioden.",
    ),
    "proof_part": ("* Var til stede i deler av møtet.", "* Var til stades i delar av møtet."),
    "proof_law": (
        "Den som har et kommunalt tillitsverv, har krav på fri fra arbeidet når det trengs for "
        "vervet (koml. § 8-2).",
        "Den som har eit kommunalt tillitsverv, har krav på fri frå arbeidet når det trengst for "
        "vervet (koml. § 8-2).",
    ),
    "proof_for": ("For {}", "For {}"),
    "met_as": ("Møtte som", "Møtte som"),
    "from_hour": ("Fra", "Frå"),
    "to_hour": ("Til", "Til"),
    "not_noted": ("ikke ført", "ikkje ført"),
    "vote_report": ("Avstemninger", "Røystingar"),
    "votes_in_period": ("Avstemninger", "Røystingar"),
    "votes_how": (
        "Listen viser avstemninger i saker som er offentlige, fra låste protokoller. "
        "Prøvevoteringer, hemmelige avstemninger og valg er ikke med.",
        "Lista viser røystingar i saker som er offentlege, frå låste møteprotokollar. "
        "Prøverøystingar, hemmelege røystingar og val er ikkje med.",
    ),
    "no_votes": (
        "Det er ingen offentlige avstemninger i perioden.",
        "Det er ingen offentlege røystingar i perioden.",
    ),
    "voted_about": ("Det ble stemt over", "Det vart røysta over"),
    "voted": ("Stemte", "Røysta"),
    "vote_result": ("Resultat", "Resultat"),
}


def label(key: str, language: Language) -> str:
    """Return the words for a key; a test makes sure that both languages have all."""
    return _LABELS[key][0 if language is Language.BOKMAL else 1]


def printed_words() -> tuple[str, ...]:
    """Return all words that the printed pages have of their own, in both languages."""
    own = (form for forms in _LABELS.values() for form in forms)
    return (*own, *(form for s in STANDARD_WORDS.values() for form in (s.bokmal, s.nynorsk)))


def audience(value: Audience, language: Language) -> str:
    """Return who a document is for, as the foot of its pages says it."""
    return label("internal" if value is Audience.INTERNAL else "public", language)


def state(value: ItemState, language: Language) -> str:
    """Return "TRUKKET" or "UTSATT", nothing for an item that is treated as planned."""
    marks = {ItemState.WITHDRAWN: "withdrawn", ItemState.POSTPONED: "postponed"}
    return label(marks[value], language) if value in marks else ""


def page_count(pages: int, language: Language) -> str:
    """Return "1 side" or "12 sider"."""
    return label("one_page", language) if pages == 1 else label("pages", language).format(pages)
