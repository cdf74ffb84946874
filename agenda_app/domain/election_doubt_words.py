"""What is doubtful about an election, in a sentence, with the paragraph behind it."""

from __future__ import annotations

from agenda_app.domain.election_doubts import DoubtOn, ElectionDoubt
from agenda_app.domain.sentence import Sentence, filled, joined

_ABOUT = {
    ElectionDoubt.TOO_MANY_NAMES: Sentence(
        "Listen «{}» har {} navn, men kan ha høyst {}.",
        "Lista «{}» har {} namn, men kan ha høgst {}.",
    ),
    ElectionDoubt.SECOND_LIST: Sentence(
        "{} står bak {} lister. En gruppe kan levere høyst {}.",
        "{} står bak {} lister. Ei gruppe kan levere høgst {}.",
    ),
    ElectionDoubt.LIST_UNBALANCED: Sentence(
        "Listen «{}» har {} av det ene kjønnet, men skal ha minst {} av hvert.",
        "Lista «{}» har {} av det eine kjønnet, men skal ha minst {} av kvart.",
    ),
    ElectionDoubt.SEAT_WITHOUT_NAME: Sentence(
        "Listen «{}» har {} navn, men fikk {} plasser. Avklar hvem som skal ha resten.",
        "Lista «{}» har {} namn, men fekk {} plassar. Avklar kven som skal ha resten.",
    ),
    ElectionDoubt.SEATS_UNBALANCED: Sentence(
        "Av de valgte fra «{}» er {} av det ene kjønnet. Det skal være minst {} av hvert.",
        "Av dei valde frå «{}» er {} av det eine kjønnet. Det skal vere minst {} av kvart.",
    ),
    ElectionDoubt.DEPUTIES_UNBALANCED: Sentence(
        "Av varamedlemmene fra «{}» er {} av det ene kjønnet. Det skal være minst {} av hvert.",
        "Av varamedlemene frå «{}» er {} av det eine kjønnet. Det skal vere minst {} av kvart.",
    ),
    ElectionDoubt.TOO_MANY_DEPUTIES: Sentence(
        "{}: Antall varamedlemmer i innstillingen er {}, men kan være høyst {}.",
        "{}: Talet på varamedlemer i innstillinga er {}, men kan vere høgst {}.",
    ),
}
"""Filled with the subject, what was found and what is allowed."""
_ABOUT_WHOLE = {
    ElectionDoubt.SEATS_UNBALANCED: Sentence(
        "Av de valgte er {} av det ene kjønnet. Det skal være minst {} av hvert.",
        "Av dei valde er {} av det eine kjønnet. Det skal vere minst {} av kvart.",
    ),
    ElectionDoubt.DEPUTIES_UNBALANCED: Sentence(
        "Av varamedlemmene er {} av det ene kjønnet. Det skal være minst {} av hvert.",
        "Av varamedlemene er {} av det eine kjønnet. Det skal vere minst {} av kvart.",
    ),
    ElectionDoubt.WRONG_NUMBER: Sentence(
        "Innstillingen har {} navn, men det skal velges {}.",
        "Innstillinga har {} namn, men det skal veljast {}.",
    ),
    ElectionDoubt.VOTES_MISSING: Sentence(
        "Stemmene er {} i alt, men {} er til stede. Alle som er til stede, skal stemme.",
        "Røystene er {} i alt, men {} er til stades. Alle som er til stades, skal røyste.",
    ),
    ElectionDoubt.VOTES_TOO_MANY: Sentence(
        "Stemmene er {} i alt, men bare {} er til stede.",
        "Røystene er {} i alt, men berre {} er til stades.",
    ),
}
"""Filled with what was found and what is allowed: of the whole election."""
_OF_SUBJECT = {
    ElectionDoubt.NO_NAMES: Sentence("Listen «{}» har ingen navn.", "Lista «{}» har ingen namn."),
    ElectionDoubt.NOT_SIGNED: Sentence(
        "Listen «{}» er ikke underskrevet.", "Lista «{}» er ikkje underskriven."
    ),
    ElectionDoubt.SIGNED_FROM_OUTSIDE: Sentence(
        "Listen «{}» er underskrevet av noen som ikke sitter i organet som velger.",
        "Lista «{}» er underskriven av nokon som ikkje sit i organet som vel.",
    ),
    ElectionDoubt.NAMED_TWICE: Sentence(
        "{} står oppført mer enn én gang. Ingen kan velges to ganger.",
        "{} er ført opp meir enn éin gong. Ingen kan veljast to gonger.",
    ),
    ElectionDoubt.LISTS_ALIKE: Sentence("Flere lister heter «{}».", "Fleire lister heiter «{}»."),
    ElectionDoubt.VOTES_APART: Sentence(
        "{} står på flere linjer, så stemmene er delt.",
        "{} står på fleire linjer, så røystene er delte.",
    ),
    ElectionDoubt.NO_GROUP: Sentence(
        "{} er ført opp uten parti eller gruppe.", "{} er ført opp utan parti eller gruppe."
    ),
    ElectionDoubt.NAMES_UNKNOWN: Sentence(
        "Det er ikke ført hvem i {} som stemte hva (forarbeidene til koml. § 11-4). Før stemmene "
        "på navn.",
        "Det er ikkje ført kven i {} som røysta kva (førearbeida til koml. § 11-4). Før røystene "
        "på namn.",
    ),
    ElectionDoubt.NOT_ON_COUNCIL: Sentence(
        "{} er ikke medlem av kommunestyret.", "{} er ikkje medlem av kommunestyret."
    ),
    ElectionDoubt.NOT_ON_EXECUTIVE: Sentence(
        "{} er ikke medlem av formannskapet.", "{} er ikkje medlem av formannskapet."
    ),
    ElectionDoubt.NOT_A_MEMBER: Sentence(
        "{} er ikke medlem av utvalget som skal ledes.",
        "{} er ikkje medlem av utvalet som skal leiast.",
    ),
    ElectionDoubt.NO_CONSENT: Sentence(
        "{} har ikke samtykket i å stille til valg.", "{} har ikkje samtykt i å stille til val."
    ),
}
"""Filled with the subject."""
_PLAIN = {
    ElectionDoubt.GENDER_UNKNOWN: Sentence(
        "Kjønnsbalansen kan ikke regnes ut, for kjønn er ikke oppgitt for alle.",
        "Kjønnsbalansen kan ikkje reknast ut, for kjønn er ikkje oppgjeve for alle.",
    ),
    ElectionDoubt.NOBODY_ELECTED: Sentence(
        "Ingen liste fikk stemmer, så ingen er valgt.",
        "Ingen liste fekk røyster, så ingen er vald.",
    ),
    ElectionDoubt.CONTROL_IN_PART: Sentence(
        "Når noen i kontrollutvalget skiftes ut, skal alle medlemmene velges på nytt "
        "(koml. § 23-1).",
        "Når nokon i kontrollutvalet blir skifta ut, skal alle medlemene veljast på nytt "
        "(koml. § 23-1).",
    ),
    ElectionDoubt.BLANKS_DECIDE: Sentence(
        "Utfallet avhenger av om blanke stemmer regnes som avgitte. Loven sier det ikke.",
        "Utfallet kjem an på om blanke røyster blir rekna som avgjevne. Lova seier det ikkje.",
    ),
    ElectionDoubt.PARTIES_UNKNOWN: Sentence(
        "Det er ikke ført hvordan partiene stemte (forarbeidene til koml. § 11-4).",
        "Det er ikkje ført korleis partia røysta (førearbeida til koml. § 11-4).",
    ),
    ElectionDoubt.PARTIES_WRONG: Sentence(
        "Stemmene per parti går ikke opp med stemmetallene og hvem som er til stede.",
        "Røystene per parti går ikkje opp med røystetala og kven som er til stades.",
    ),
    ElectionDoubt.CHAIR_WRONG: Sentence(
        "Møtelederen er ført med en annen stemme enn den som stemmene per parti viser.",
        "Møteleiaren er ført med ei anna røyst enn den som røystene per parti viser.",
    ),
    ElectionDoubt.NOBODY_CHAIRS: Sentence(
        "Møtelederens stemme avgjorde, men det er ikke ført hvem av dem som stemte, som er "
        "møteleder.",
        "Røysta til møteleiaren avgjorde, men det er ikkje ført kven av dei som røysta, som er "
        "møteleiar.",
    ),
    ElectionDoubt.WRITTEN_VOTE: Sentence(
        "Flertallsvalg skal holdes ved håndsopprekning, ikke skriftlig.",
        "Fleirtalsval skal haldast ved handsopprekking, ikkje skriftleg.",
    ),
}
_WITHOUT_PARTY = Sentence("gruppen uten parti", "gruppa utan parti")
_MEND_NAMES = Sentence("Rett navnene på listen.", "Rett namna på lista.")
_MEND_LISTS = Sentence(
    "Rett hvem som står bak listene, eller ta bort en av dem.",
    "Rett kven som står bak listene, eller ta bort ei av dei.",
)
_MEND_SIGNERS = Sentence(
    "Rett hvem som har underskrevet, eller ta bort listen.",
    "Rett kven som har skrive under, eller ta bort lista.",
)
_MEND_ELECTED = Sentence("Rett navnene i innstillingen.", "Rett namna i innstillinga.")
_MOVE_UP = Sentence(
    "Flytt opp neste kandidat av det andre kjønnet, eller rett hvem som kan velges.",
    "Flytt opp neste kandidat av det andre kjønnet, eller rett kven som kan veljast.",
)
_MEND_COUNT = Sentence("Rett stemmetallene eller frammøtet.", "Rett røystetala eller frammøtet.")
_MEND_PARTIES = Sentence("Før hvordan hvert parti stemte.", "Før korleis kvart parti røysta.")
_CHOOSE_ANOTHER = Sentence(
    "Velg en annen, eller rett medlemslisten.", "Vel ein annan, eller rett medlemslista."
)
_REMEDIES = {
    ElectionDoubt.TOO_MANY_NAMES: Sentence("Stryk de siste.", "Stryk dei siste."),
    ElectionDoubt.NO_NAMES: Sentence(
        "Skriv navnene, eller ta bort listen.", "Skriv namna, eller ta bort lista."
    ),
    ElectionDoubt.NOT_SIGNED: Sentence(
        "Få underskriften, og før at listen er underskrevet.",
        "Få underskrifta, og før at lista er underskriven.",
    ),
    ElectionDoubt.SIGNED_FROM_OUTSIDE: _MEND_SIGNERS,
    ElectionDoubt.SECOND_LIST: _MEND_LISTS,
    ElectionDoubt.NAMED_TWICE: _MEND_NAMES,
    ElectionDoubt.LISTS_ALIKE: Sentence(
        "Skriv et eget navn på hver liste.", "Skriv eit eige namn på kvar liste."
    ),
    ElectionDoubt.VOTES_APART: Sentence(
        "Før alle stemmene på én linje.", "Før alle røystene på éi linje."
    ),
    ElectionDoubt.LIST_UNBALANCED: _MEND_NAMES,
    ElectionDoubt.GENDER_UNKNOWN: Sentence(
        "Skriv kjønn der det mangler.", "Skriv kjønn der det manglar."
    ),
    ElectionDoubt.SEATS_UNBALANCED: _MOVE_UP,
    ElectionDoubt.DEPUTIES_UNBALANCED: _MOVE_UP,
    ElectionDoubt.NOBODY_ELECTED: Sentence(
        "Før stemmene, eller hold valget på nytt.", "Før røystene, eller hald valet på nytt."
    ),
    ElectionDoubt.WRONG_NUMBER: _MEND_ELECTED,
    ElectionDoubt.NO_GROUP: Sentence("Skriv partiet eller gruppen.", "Skriv partiet eller gruppa."),
    ElectionDoubt.TOO_MANY_DEPUTIES: Sentence("Stryk de siste.", "Stryk dei siste."),
    ElectionDoubt.VOTES_MISSING: _MEND_COUNT,
    ElectionDoubt.VOTES_TOO_MANY: _MEND_COUNT,
    ElectionDoubt.BLANKS_DECIDE: Sentence(
        "Avgjør det i møtet, og skriv i protokollen hva som ble lagt til grunn.",
        "Avgjer det i møtet, og skriv i protokollen kva som vart lagt til grunn.",
    ),
    ElectionDoubt.WRITTEN_VOTE: Sentence(
        "Hold valget på nytt, eller rett hvordan det ble stemt.",
        "Hald valet på nytt, eller rett korleis det vart røysta.",
    ),
    ElectionDoubt.PARTIES_UNKNOWN: _MEND_PARTIES,
    ElectionDoubt.PARTIES_WRONG: Sentence("Rett stemmene per parti.", "Rett røystene per parti."),
    ElectionDoubt.CHAIR_WRONG: Sentence(
        "Rett det ene eller det andre.", "Rett det eine eller det andre."
    ),
    ElectionDoubt.NOBODY_CHAIRS: Sentence(
        "Før hvem som ledet møtet i saken.", "Før kven som leidde møtet i saka."
    ),
    ElectionDoubt.NOT_ON_COUNCIL: _CHOOSE_ANOTHER,
    ElectionDoubt.NOT_ON_EXECUTIVE: _CHOOSE_ANOTHER,
    ElectionDoubt.NOT_A_MEMBER: Sentence(
        "Velg en annen, eller før først at medlemmet er valgt.",
        "Vel ein annan, eller før først at medlemen er vald.",
    ),
    ElectionDoubt.CONTROL_IN_PART: Sentence(
        "Velg hele utvalget, eller se om det er noe annet som gjør at bare noen velges.",
        "Vel heile utvalet, eller sjå om det er noko anna som gjer at berre nokre blir valde.",
    ),
    ElectionDoubt.NO_CONSENT: Sentence(
        "Få samtykket og før det, eller velg en annen.",
        "Få samtykket og før det, eller vel ein annan.",
    ),
}
"""What to do about it, of those that do not say so themselves."""
_ON_LIST = Sentence("Listen «{}»: {}", "Lista «{}»: {}")


def doubt_words(doubt: DoubtOn) -> Sentence:
    """Return what is doubtful and what to do about it, without the paragraph behind it."""
    remedy = _REMEDIES.get(doubt.doubt)
    return joined((_what(doubt), *(() if remedy is None else (remedy,))))


def _what(doubt: DoubtOn) -> Sentence:
    kind = doubt.doubt
    if kind is ElectionDoubt.NAMES_UNKNOWN:
        return filled(_OF_SUBJECT[kind], doubt.subject or _WITHOUT_PARTY)
    if kind in _OF_SUBJECT:
        return filled(_OF_SUBJECT[kind], doubt.subject)
    if kind in _PLAIN:
        said = _PLAIN[kind]
        return filled(_ON_LIST, doubt.subject, said) if doubt.subject else said
    if kind in _ABOUT and doubt.subject:
        return filled(_ABOUT[kind], doubt.subject, doubt.found, doubt.allowed)
    return filled(_ABOUT_WHOLE[kind], doubt.found, doubt.allowed)
