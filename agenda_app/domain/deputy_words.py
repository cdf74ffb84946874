"""Why it is a deputy's turn or not, and what is wrong with a call, in words."""

from __future__ import annotations

from agenda_app.domain.calling import CallFault
from agenda_app.domain.committee import Roster
from agenda_app.domain.deputies import Need
from agenda_app.domain.deputy_turns import Candidate, Standing
from agenda_app.domain.language import Language
from agenda_app.domain.people import PersonId
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.telling import Telling
from agenda_app.domain.typography import clock, date_short

_STANDINGS = {
    Standing.NEXT: Sentence(
        "Neste i rekkefølgen (koml. § 7-10 første ledd).",
        "Neste i rekkjefølgja (koml. § 7-10 fyrste ledd).",
    ),
    Standing.AFTER: Sentence("Kommer etter i rekkefølgen.", "Kjem etter i rekkjefølgja."),
    Standing.WAITING: Sentence(
        "Spurt{when}, har ikke svart ennå.", "Spurd{when}, har ikkje svara enno."
    ),
    Standing.ACCEPTED: Sentence("Har takket ja{when}.", "Har takka ja{when}."),
    Standing.DECLINED: Sentence("Har takket nei{when}.", "Har takka nei{when}."),
    Standing.NO_ANSWER: Sentence("Svarte ikke{when}.", "Svara ikkje{when}."),
    Standing.RESERVED: Sentence(
        "Er neste til å møte for {other}.", "Er neste som skal møte for {other}."
    ),
    Standing.PROMISED: Sentence("Er kalt inn for {other}.", "Er kalla inn for {other}."),
    Standing.SITS: Sentence("Sitter for {other}.", "Sit for {other}."),
    Standing.ABSENT: Sentence("Har selv meldt forfall.", "Har sjølv meldt forfall."),
    Standing.RECUSED: Sentence("Deltar ikke i denne saken.", "Tek ikkje del i denne saka."),
    Standing.NOT_ELIGIBLE: Sentence(
        "Sitter ikke i kommunestyret (koml. § 5-6).", "Sit ikkje i kommunestyret (koml. § 5-6)."
    ),
    Standing.IS_MEMBER: Sentence("Er selv fast medlem her.", "Er sjølv fast medlem her."),
}
_NOBODY = Sentence("en ubesatt plass", "ein ledig plass")
_NOBODYS = Sentence("{} ubesatte plasser", "{} ledige plassar")


def need_words(need: Need, telling: Telling) -> str:
    """Return "Eli Vestre (H)", "Eli Vestre (H), PS 12/26" or "en ubesatt plass"."""
    nobody = _NOBODY.said(telling.language)
    if need.seats > 1:
        nobody = _NOBODYS.said(telling.language, need.seats)
    name = nobody if need.person_id is None else telling.person(need.person_id)
    known = need.item_id is not None and need.item_id in telling.lines
    return f"{name}, {telling.item(need.item_id)}" if known and need.item_id is not None else name


def explained(candidate: Candidate, roster: Roster) -> Sentence:
    """Return why it is somebody's turn or not."""
    names = {s.membership.person_id: s.person_name for s in (*roster.members, *roster.deputies)}
    call = candidate.call
    when = f" {date_short(call.at.date())} {clock(call.at.time())}" if call else ""
    sentence = _STANDINGS[candidate.standing]
    bokmal, nynorsk = (
        sentence.said(language).format(when=when, other=_name(candidate.other, names, language))
        for language in Language
    )
    return Sentence(bokmal, nynorsk)


def _name(person: PersonId | None, names: dict[PersonId, str], language: Language) -> str:
    return _NOBODY.said(language) if person is None else names.get(person, "")


_FAULTS = {
    CallFault.NOT_NEEDED: (
        Sentence("Det trengs ikke noe varamedlem der.", "Det trengst ikkje noko varamedlem der."),
        Sentence("Før inn forfallet før du ringer.", "Før inn forfallet før du ringjer."),
    ),
    CallFault.NOT_A_DEPUTY: (
        Sentence(
            "Den du vil kalle inn, er ikke varamedlem her.",
            "Den du vil kalle inn, er ikkje varamedlem her.",
        ),
        Sentence("Velg et varamedlem fra listen.", "Vel eit varamedlem frå lista."),
    ),
    CallFault.IS_MEMBER: (
        Sentence(
            "Den du vil kalle inn, er selv fast medlem.",
            "Den du vil kalle inn, er sjølv fast medlem.",
        ),
        Sentence("Velg neste varamedlem.", "Vel neste varamedlem."),
    ),
    CallFault.RECUSED: (
        Sentence(
            "Varamedlemmet er inhabilt eller fritatt i saken.",
            "Varamedlemet er ugildt eller friteke i saka.",
        ),
        Sentence("Velg neste varamedlem.", "Vel neste varamedlem."),
    ),
    CallFault.ABSENT: (
        Sentence("Varamedlemmet har selv meldt forfall.", "Varamedlemet har sjølv meldt forfall."),
        Sentence(
            "Velg neste varamedlem, eller slett forfallet.",
            "Vel neste varamedlem, eller slett forfallet.",
        ),
    ),
    CallFault.TAKEN: (
        Sentence(
            "Varamedlemmet møter for en annen og kan ikke møte for to.",
            "Varamedlemet møter for ein annan og kan ikkje møte for to.",
        ),
        Sentence("Velg neste varamedlem.", "Vel neste varamedlem."),
    ),
    CallFault.FILLED: (
        Sentence(
            "Et annet varamedlem har allerede takket ja til plassen.",
            "Eit anna varamedlem har alt takka ja til plassen.",
        ),
        Sentence(
            "Før først inn at det andre varamedlemmet ikke kommer.",
            "Før først inn at det andre varamedlemet ikkje kjem.",
        ),
    ),
    CallFault.OTHER_GROUP: (
        Sentence(
            "Varamedlemmet er valgt på en annen liste (koml. § 7-10 første ledd).",
            "Varamedlemet er valt på ei anna liste (koml. § 7-10 fyrste ledd).",
        ),
        Sentence("Skriv hvorfor det skal møte.", "Skriv kvifor det skal møte."),
    ),
    CallFault.NOT_ELIGIBLE: (
        Sentence(
            "Varamedlemmet sitter ikke i kommunestyret (koml. § 5-6).",
            "Varamedlemet sit ikkje i kommunestyret (koml. § 5-6).",
        ),
        Sentence("Skriv hvorfor det skal møte.", "Skriv kvifor det skal møte."),
    ),
    CallFault.OUT_OF_ORDER: (
        Sentence(
            "Noen som står før på listen, er ikke spurt (koml. § 7-10 første ledd).",
            "Nokon som står før på lista, er ikkje spurd (koml. § 7-10 fyrste ledd).",
        ),
        Sentence("Skriv hvorfor, eller kall inn dem først.", "Skriv kvifor, eller spør dei først."),
    ),
}


def fault_words(fault: CallFault) -> tuple[Sentence, Sentence]:
    """Return what is wrong with a call, and what to do about it."""
    return _FAULTS[fault]
