"""Dates, numbers and the field's words, in bokmål and nynorsk, for screens and papers alike.

The language is an argument: a document's language is chosen per meeting, not per user interface.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, time
from enum import Enum

from agenda_app.domain.access import Access, AccessState
from agenda_app.domain.agenda import ItemKind, ItemNumber, ItemState, ItemType
from agenda_app.domain.case import Delivery, Outcome
from agenda_app.domain.committee import CommitteeKind, Role, StandardItem
from agenda_app.domain.dispatch import (
    Channel,
    DispatchKind,
    Recipient,
    RecipientKind,
    Version,
)
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingState
from agenda_app.domain.proof import Place
from agenda_app.domain.secrets import SecretKind

NBSP = "\u00a0"
MINUS = "\u2212"

_WEEKDAYS = {
    Language.BOKMAL: ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
    Language.NYNORSK: ("måndag", "tysdag", "onsdag", "torsdag", "fredag", "laurdag", "søndag"),
}
_MONTHS = (
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
)

_WORDS: dict[Enum, tuple[str, str]] = {
    AccessState.UNDECIDED: ("Ikke avklart", "Ikkje avklart"),
    AccessState.OPEN: ("Offentlig", "Offentleg"),
    AccessState.EXEMPT: ("Unntatt offentlighet", "Unnateke offentleg innsyn"),
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
    Outcome.RETURNED: ("Sendt tilbake", "Send tilbake"),
    Delivery.WITH_PAPERS: ("Sendes med papirene", "Blir sendt med papira"),
    Delivery.LATER: ("Ettersendes", "Blir ettersendt"),
    Delivery.IN_MEETING: ("Deles ut i møtet", "Blir delt ut i møtet"),
    Delivery.NOT_PRINTED: ("Utrykt", "Uprenta"),
    DispatchKind.NOTICE: ("Innkalling", "Innkalling"),
    DispatchKind.SUPPLEMENT: ("Tilleggsinnkalling", "Tilleggsinnkalling"),
    DispatchKind.CORRECTION: ("Rettelse", "Retting"),
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
    Role.CHAIR: ("leder", "leiar"),
    Role.VICE_CHAIR: ("nestleder", "nestleiar"),
    Role.MEMBER: ("medlem", "medlem"),
    Role.DEPUTY: ("varamedlem", "varamedlem"),
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
    Place.PICTURE: ("opplysninger i et bilde", "opplysningar i eit bilete"),
    Place.FONT: ("skrift eller fargeprofil", "skrift eller fargeprofil"),
    Place.SCRIPT: ("skript", "skript"),
    Place.EMBEDDED: ("fil som ligger i filen", "fil som ligg i fila"),
    Place.OBJECT: ("annet objekt i filen", "anna objekt i fila"),
    Place.REMAINS: ("rester av tidligere utgave", "restar av tidlegare utgåve"),
    Place.FILE_NAME: ("filnavnet", "filnamnet"),
    Place.CONTENT: ("innholdet i filen", "innhaldet i fila"),
    SecretKind.TITLE: ("Tittel", "Tittel"),
    SecretKind.TEXT: ("Tekst", "Tekst"),
    SecretKind.PASSAGE: ("Unntatt passasje", "Unnateken passasje"),
    SecretKind.NAME: ("Navn", "Namn"),
    SecretKind.FILE_NAME: ("Filnavn", "Filnamn"),
    SecretKind.NUMBER: ("Saksnummer", "Saksnummer"),
    SecretKind.IDENTITY_NUMBER: ("Fødselsnummer", "Fødselsnummer"),
    SecretKind.UNREADABLE: ("Kan ikke leses", "Kan ikkje lesast"),
    SecretKind.UNSEARCHED: ("Ikke søkt gjennom", "Ikkje søkt gjennom"),
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


def access_text(access: Access, language: Language) -> str:
    """Return "Offentlig", or the exemption with its basis and end."""
    text = word(access.state, language)
    if access.state is AccessState.EXEMPT:
        if access.basis:
            text += f", jf. {nobreak_law(access.basis)}"
        if access.until is not None:
            text += f" (til og med {date_short(access.until)})"
    return text


def weekday(day: date, language: Language) -> str:
    """Return "onsdag"."""
    return _WEEKDAYS[language][day.weekday()]


def month(number: int) -> str:
    """Return the name of a month, 1 to 12; the same in both forms."""
    return _MONTHS[number - 1]


def date_long(day: date, language: Language, *, with_weekday: bool = True) -> str:
    """Return "onsdag 29. april 2026" with a no-break space after the ordinal."""
    text = f"{day.day}.{NBSP}{month(day.month)} {day.year}"
    return f"{weekday(day, language)} {text}" if with_weekday else text


def date_short(day: date) -> str:
    """Return "29.04.2026"."""
    return f"{day.day:02d}.{day.month:02d}.{day.year:04d}"


def clock(at: time) -> str:
    """Return "kl. 18.00" with a no-break space."""
    return f"kl.{NBSP}{at.hour:02d}.{at.minute:02d}"


def number(value: int) -> str:
    """Return a whole number with no-break spaces between thousands and a real minus sign."""
    text = f"{abs(value):,}".replace(",", NBSP)
    return MINUS + text if value < 0 else text


def item_number(value: ItemNumber) -> str:
    """Return "PS 12/26" that no line breaks."""
    return str(value).replace(" ", NBSP)


def nobreak_law(text: str) -> str:
    """Return a legal basis in which "§ 13", "nr. 1" and "jf. fvl." stay on one line."""
    for first in ("§§", "§", "nr.", "jf.", "offl.", "koml.", "fvl."):
        text = text.replace(f"{first} ", f"{first}{NBSP}")
    return text


def listed(parts: Sequence[str]) -> str:
    """Return "Ap, H og V"."""
    return " og ".join(filter(None, (", ".join(parts[:-1]), *parts[-1:])))
