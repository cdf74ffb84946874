"""The field's terms for the values of the domain, in bokmål and nynorsk, for screens and papers.

The language is an argument: a document's language is chosen per meeting, not per user interface.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from enum import Enum

from agenda_app.domain.absences import AbsenceReason
from agenda_app.domain.access import Access, AccessState
from agenda_app.domain.agenda import ItemKind, ItemState, ItemType
from agenda_app.domain.case import Delivery, Outcome
from agenda_app.domain.committee import CommitteeKind, Role, StandardItem
from agenda_app.domain.complaint_deadlines import ReviewKind
from agenda_app.domain.deputies import Answer
from agenda_app.domain.dispatch import (
    USUALLY_ONE,
    Channel,
    DispatchKind,
    Recipient,
    RecipientKind,
    Version,
)
from agenda_app.domain.followup import FollowUpState
from agenda_app.domain.gender_balance import Gender
from agenda_app.domain.language import Language
from agenda_app.domain.mayor import MayorsBasis
from agenda_app.domain.meeting import MeetingForm, MeetingState, Urgency
from agenda_app.domain.proof import Place
from agenda_app.domain.questions import QuestionKind
from agenda_app.domain.secrets import SecretKind
from agenda_app.domain.sentence import Sentence, alike
from agenda_app.domain.sittings import ClaimKind, Sitting
from agenda_app.domain.speaking import SpeechKind
from agenda_app.domain.typography import NBSP, date_short, law_in, nobreak_law

_WORDS: dict[Enum, tuple[str, str]] = {
    AccessState.UNDECIDED: ("Ikke avklart", "Ikkje avklart"),
    AccessState.OPEN: ("Offentlig", "Offentleg"),
    AccessState.EXEMPT: ("Unntatt offentlighet", "Unnateke offentleg innsyn"),
    MeetingForm.IN_ROOM: ("I møterommet", "I møterommet"),
    MeetingForm.REMOTE: ("Fjernmøte", "Fjernmøte"),
    MeetingForm.BOTH: ("I møterommet og som fjernmøte", "I møterommet og som fjernmøte"),
    MeetingForm.URGENT_REMOTE: ("Hastefjernmøte", "Hastefjernmøte"),
    MeetingForm.WRITTEN: ("Skriftlig behandling", "Skriftleg handsaming"),
    MayorsBasis.URGENT: ("Hastesak, koml. § 11-8", "Hastesak, koml. § 11-8"),
    MayorsBasis.NOT_PRINCIPAL: (
        "Sak uten prinsipiell betydning, koml. § 6-1",
        "Sak utan prinsipiell verknad, koml. § 6-1",
    ),
    Urgency.NO_TIME: (
        "Det er ikke tid til et ekstraordinært møte",
        "Det er ikkje tid til eit ekstraordinært møte",
    ),
    Urgency.NOT_WEIGHTY: (
        "Saken er ikke viktig nok for et ekstraordinært møte",
        "Saka er ikkje viktig nok for eit ekstraordinært møte",
    ),
    MeetingState.PLANNED: ("Planlagt", "Planlagt"),
    MeetingState.DRAFT: ("Kladd", "Kladd"),
    MeetingState.SENT: ("Sendt", "Sendt"),
    MeetingState.HELD: ("Holdt", "Halde"),
    MeetingState.APPROVED: ("Godkjent", "Godkjent"),
    MeetingState.CANCELLED: ("Avlyst", "Avlyst"),
    ItemType.PS: ("Politisk sak", "Politisk sak"),
    ItemType.RS: ("Referatsak", "Referatsak"),
    ItemType.DS: ("Delegert sak", "Delegert sak"),
    ItemType.FO: ("Forespørsel", "Førespurnad"),
    ItemState.PLANNED: ("Til behandling", "Til handsaming"),
    ItemState.TREATED: ("Behandlet", "Handsama"),
    ItemState.POSTPONED: ("Utsatt", "Utsett"),
    ItemState.WITHDRAWN: ("Trukket", "Trekt"),
    ItemKind.CASE: ("Sak", "Sak"),
    ItemKind.STANDARD: ("Fast sak", "Fast sak"),
    ItemKind.HEADING: ("Overskrift", "Overskrift"),
    ItemKind.BRIEFING: ("Orientering", "Orientering"),
    Outcome.RECOMMENDED: ("Innstilt", "Tilrådd"),
    Outcome.DECIDED: ("Vedtatt", "Vedteke"),
    Outcome.STATED: ("Uttalelse", "Fråsegn"),
    Outcome.RETURNED: ("Sendt tilbake", "Send tilbake"),
    Delivery.WITH_PAPERS: ("Sendes med papirene", "Blir sendt med papira"),
    Delivery.LATER: ("Ettersendes", "Blir ettersendt"),
    Delivery.IN_MEETING: ("Deles ut i møtet", "Blir delt ut i møtet"),
    Delivery.NOT_PRINTED: ("Utrykt", "Uprenta"),
    DispatchKind.NOTICE: ("Innkalling", "Innkalling"),
    DispatchKind.SUPPLEMENT: ("Tilleggsinnkalling", "Tilleggsinnkalling"),
    DispatchKind.CORRECTION: ("Rettelse", "Retting"),
    DispatchKind.PUBLIC: ("Offentlig utgave", "Offentleg utgåve"),
    DispatchKind.KEPT: (
        "Innkalling, tatt vare på i ettertid",
        "Innkalling, teken vare på i ettertid",
    ),
    Version.INTERNAL: ("Intern", "Intern"),
    Version.PUBLIC: ("Offentlig", "Offentleg"),
    Version.EXEMPT: ("Unntatte saker", "Unnatekne saker"),
    Version.ARCHIVE: ("Arkiv", "Arkiv"),
    Channel.PAPER: ("Papir", "Papir"),
    Channel.EMAIL: ("E-post", "E-post"),
    Channel.PORTAL: ("Nettportal", "Nettportal"),
    RecipientKind.MEMBER: ("Medlem", "Medlem"),
    RecipientKind.DEPUTY: ("Varamedlem", "Varamedlem"),
    RecipientKind.ADMINISTRATION: ("Administrasjonen", "Administrasjonen"),
    RecipientKind.PRESS: ("Presse", "Presse"),
    RecipientKind.LIBRARY: ("Bibliotek og servicekontor", "Bibliotek og servicekontor"),
    RecipientKind.OTHER: ("Andre", "Andre"),
    CommitteeKind.MUNICIPAL_COUNCIL: ("Kommunestyre", "Kommunestyre"),
    CommitteeKind.EXECUTIVE_COMMITTEE: ("Formannskap", "Formannskap"),
    CommitteeKind.COMMITTEE: ("Utvalg", "Utval"),
    CommitteeKind.ADVISORY_COUNCIL: ("Råd", "Råd"),
    CommitteeKind.CONTROL_COMMITTEE: ("Kontrollutvalg", "Kontrollutval"),
    CommitteeKind.ELECTION_BOARD: ("Valgstyre", "Valstyre"),
    CommitteeKind.BOARD: ("Styre", "Styre"),
    CommitteeKind.COMPANY_BOARD: ("Styre i kommunalt foretak", "Styre i kommunalt føretak"),
    CommitteeKind.JOINT_ASSEMBLY: ("Representantskap", "Representantskap"),
    CommitteeKind.JOINT_COMMITTEE: ("Felles nemnd", "Felles nemnd"),
    Role.CHAIR: ("leder", "leiar"),
    Role.VICE_CHAIR: ("nestleder", "nestleiar"),
    Role.MEMBER: ("medlem", "medlem"),
    Role.DEPUTY: ("varamedlem", "varamedlem"),
    Gender.WOMAN: ("Kvinne", "Kvinne"),
    Gender.MAN: ("Mann", "Mann"),
    AbsenceReason.ILLNESS: ("Sykdom", "Sjukdom"),
    AbsenceReason.CARE: ("Omsorg", "Omsorg"),
    AbsenceReason.WORK: ("Arbeid", "Arbeid"),
    AbsenceReason.TRAVEL: ("Reise eller vær", "Reise eller vêr"),
    AbsenceReason.OTHER_MEETING: ("Annet møte", "Anna møte"),
    AbsenceReason.DISQUALIFIED: ("Inhabil", "Ugild"),
    AbsenceReason.OTHER: ("Annet", "Anna"),
    SpeechKind.SPEECH: ("Innlegg", "Innlegg"),
    SpeechKind.REPLY: ("Replikk", "Replikk"),
    SpeechKind.PROCEDURE: ("Til forretningsorden", "Til forretningsorden"),
    QuestionKind.QUESTION: ("Spørsmål", "Spørsmål"),
    QuestionKind.INTERPELLATION: ("Interpellasjon", "Interpellasjon"),
    Answer.ASKED: ("Spurt", "Spurd"),
    Answer.NO_ANSWER: ("Svarte ikke", "Svara ikkje"),
    Answer.ACCEPTED: ("Takket ja", "Takka ja"),
    Answer.DECLINED: ("Takket nei", "Takka nei"),
    StandardItem.APPROVE_NOTICE: (
        "Godkjenning av innkalling og saksliste",
        "Godkjenning av innkalling og sakliste",
    ),
    StandardItem.APPROVE_MINUTES: (
        "Godkjenning av protokoll fra forrige møte",
        "Godkjenning av protokoll frå førre møte",
    ),
    StandardItem.REFERRALS: ("Referatsaker", "Referatsaker"),
    StandardItem.QUESTION_TIME: ("Spørretime", "Spørjetime"),
    StandardItem.ANY_OTHER_BUSINESS: ("Eventuelt", "Eventuelt"),
    Place.PAGE: ("tekst på siden", "tekst på sida"),
    Place.DRAWN: ("tekst som ikke vises", "tekst som ikkje er synleg"),
    Place.BOOKMARK: ("bokmerke", "bokmerke"),
    Place.LINK: ("lenke", "lenkje"),
    Place.DESTINATION: ("navn på et sted i filen", "namn på ein stad i fila"),
    Place.DESCRIPTION: ("beskrivelse for skjermleser", "skildring for skjermlesar"),
    Place.FORM: ("felt i et skjema", "felt i eit skjema"),
    Place.ANNOTATION: ("merknad i filen", "merknad i fila"),
    Place.PAGE_LABEL: ("navn på en side", "namn på ei side"),
    Place.LAYER: ("navn på et lag", "namn på eit lag"),
    Place.METADATA: ("opplysninger om filen", "opplysningar om fila"),
    Place.PICTURE: ("bilde", "bilete"),
    Place.FONT: ("skrift eller fargeprofil", "skrift eller fargeprofil"),
    Place.SCRIPT: ("skript", "skript"),
    Place.EMBEDDED: ("fil som ligger i filen", "fil som ligg i fila"),
    Place.OBJECT: ("annet objekt i filen", "anna objekt i fila"),
    Place.REMAINS: (
        "eldre utgaver og mellomrom i filen",
        "eldre utgåver og mellomrom i fila",
    ),
    Place.FILE_NAME: ("filnavnet", "filnamnet"),
    Place.CONTENT: ("innholdet i filen", "innhaldet i fila"),
    SecretKind.TITLE: ("Tittel", "Tittel"),
    SecretKind.SUBJECT: ("Det saken gjelder", "Det saka gjeld"),
    SecretKind.TEXT: ("Tekst", "Tekst"),
    SecretKind.PASSAGE: ("Unntatt passasje", "Unnateken passasje"),
    SecretKind.NAME: ("Navn", "Namn"),
    SecretKind.PARTY: ("Part i saken", "Part i saka"),
    SecretKind.FILE: ("Hele filen er unntatt", "Heile fila er unnateken"),
    SecretKind.FILE_NAME: ("Filnavn", "Filnamn"),
    SecretKind.NUMBER: ("Saksnummer", "Saksnummer"),
    SecretKind.PICTURE: ("Bilde eller skannet side", "Bilete eller skanna side"),
    SecretKind.UNCOMPARED: ("Ikke sammenlignet", "Ikkje samanlikna"),
    SecretKind.IDENTITY_NUMBER: ("Fødselsnummer", "Fødselsnummer"),
    SecretKind.UNREADABLE: ("Kan ikke leses", "Kan ikkje lesast"),
    SecretKind.UNSEARCHED: ("Ikke søkt gjennom", "Ikkje søkt gjennom"),
    SecretKind.UNKNOWN: ("Ikke søkt etter", "Ikkje søkt etter"),
    ReviewKind.FINAL: ("Endelig vedtak", "Endeleg vedtak"),
    ReviewKind.APPEAL: ("Avgjørelse av en klage", "Avgjerd av ei klage"),
    ReviewKind.DOORS: ("Åpne eller lukkede dører", "Opne eller lukka dører"),
    ReviewKind.DISQUALIFICATION: ("Inhabilitet", "Inhabilitet"),
    ReviewKind.PROCEDURAL: ("Annet om behandlingen", "Anna om handsaminga"),
    ReviewKind.HIRING: ("Ansettelse eller avskjed", "Tilsetjing eller avskil"),
    ReviewKind.PROCUREMENT: ("Offentlig anskaffelse", "Offentleg anskaffing"),
    ReviewKind.ELECTION_VALIDITY: ("Om valget er gyldig", "Om valet er gyldig"),
    FollowUpState.NOT_BEGUN: ("Ikke begynt", "Ikkje byrja"),
    FollowUpState.BEGUN: ("I gang", "I gang"),
    FollowUpState.DONE: ("Utført", "Utført"),
    FollowUpState.LAPSED: ("Følges ikke opp", "Blir ikkje følgt opp"),
    ClaimKind.DOCUMENTED_EARNINGS: (
        "Tapt arbeidsfortjeneste, dokumentert",
        "Tapt arbeidsforteneste, dokumentert",
    ),
    ClaimKind.UNDOCUMENTED_EARNINGS: (
        "Tapt arbeidsfortjeneste, udokumentert",
        "Tapt arbeidsforteneste, udokumentert",
    ),
    ClaimKind.CARE: ("Omsorg for andre", "Omsorg for andre"),
    ClaimKind.TRAVEL: ("Egen bil", "Eigen bil"),
    ClaimKind.EXPENSES: ("Andre utgifter", "Andre utgifter"),
    Language.BOKMAL: ("Bokmål", "Bokmål"),
    Language.NYNORSK: ("Nynorsk", "Nynorsk"),
}

_COUNTED: dict[RecipientKind, tuple[tuple[str, str], tuple[str, str]]] = {
    RecipientKind.MEMBER: (("medlem", "medlemmer"), ("medlem", "medlemer")),
    RecipientKind.DEPUTY: (("varamedlem", "varamedlemmer"), ("varamedlem", "varamedlemer")),
    RecipientKind.ADMINISTRATION: (
        ("administrasjon", "administrasjon"),
        ("administrasjon", "administrasjon"),
    ),
    RecipientKind.PRESS: (("presse", "presse"), ("presse", "presse")),
    RecipientKind.LIBRARY: (("bibliotek", "bibliotek"), ("bibliotek", "bibliotek")),
    RecipientKind.OTHER: (("annen", "andre"), ("annan", "andre")),
}


def word(value: Enum, language: Language) -> str:
    """Return the Norwegian word for a value of the domain.

    Raises:
        KeyError: the value has no word; a test makes sure that all have one.
    """
    return _WORDS[value][0 if language is Language.BOKMAL else 1]


_VISIT = alike("møterett (koml. § 6-1)")


def sat_as(sitting: Sitting, language: Language) -> str:
    """Return "leder"; the mayor without a seat, or whom the mayor sent, was there by right only."""
    said = _VISIT.said(language) if sitting.is_visit else word(sitting.role, language)
    return nobreak_law(said)


def dispatch_name(kind: DispatchKind, serial: int, language: Language) -> str:
    """Return "Innkalling" or "Rettelse 2"."""
    name = word(kind, language)
    return name if serial == 1 and kind in USUALLY_ONE else f"{name} {serial}"


def dispatch_said(kind: DispatchKind, serial: int) -> Sentence:
    """Return the same for a sentence in both forms."""
    bokmal, nynorsk = (dispatch_name(kind, serial, form) for form in Language)
    return Sentence(bokmal, nynorsk)


def recipients_counted(recipients: Iterable[Recipient], language: Language) -> str:
    """Return "9 medlemmer, 1 presse, 1 bibliotek": copies, by who the recipients are."""
    copies: Counter[RecipientKind] = Counter()
    for recipient in recipients:
        copies[recipient.kind] += recipient.copies
    form = 0 if language is Language.BOKMAL else 1
    return ", ".join(
        f"{copies[kind]}{NBSP}{_COUNTED[kind][form][copies[kind] != 1]}"
        for kind in RecipientKind
        if copies[kind]
    )


def according_to(basis: str, language: Language) -> str:
    """Return ", jf. offl. § 13", nothing without a legal basis."""
    return f", jf. {nobreak_law(law_in(basis, language))}" if basis.strip() else ""


def access_text(access: Access, language: Language) -> str:
    """Return "Offentlig", or the exemption with its basis and end."""
    text = word(access.state, language)
    if access.state is AccessState.EXEMPT:
        if access.basis:
            text += f", jf. {nobreak_law(law_in(access.basis, language))}"
        if access.until is not None:
            text += f" (til og med {date_short(access.until)})"
    return text
