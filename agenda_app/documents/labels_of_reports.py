"""The words of lists of a period: fees, attendance, what one person did, the book of a year."""

from __future__ import annotations

REPORTS: dict[str, tuple[str, str]] = {
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
        "Prosenten sier hvor mye de faste medlemmene var til stede av det de skulle møte på: "
        "etter klokken i møter der det er ført når alle kom og gikk, ellers etter saker. Den som "
        "var med i alle sakene, var der hele møtet. Varamedlemmer fyller plassen til et medlem og "
        "er regnet for seg; den som bare går inn når et medlem er inhabilt, fyller ingen tom "
        "plass. Grunner til forfall er ikke med.",
        "Prosenten seier kor mykje dei faste medlemene var til stades av det dei skulle møte på: "
        "etter klokka i møte der det er ført når alle kom og gjekk, elles etter saker. Den som "
        "var med i alle sakene, var der heile møtet. Varamedlemer fyller plassen til ein medlem "
        "og er rekna for seg; den som berre går inn når ein medlem er ugild, fyller ingen tom "
        "plass. Grunnar til forfall er ikkje med.",
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
