"""Why something cannot be true of who was there, and what to do about it, in words."""

from __future__ import annotations

from agenda_app.domain.attendance_problems import Problem, ProblemKind
from agenda_app.domain.language import Language
from agenda_app.domain.people import PersonId
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.telling import Telling

_OTHER_ITEM = Sentence("Velg en annen sak.", "Vel ei anna sak.")
_OTHER_DEPUTY = Sentence("Velg et annet varamedlem.", "Vel eit anna varamedlem.")
_FOR_WHOM = Sentence("Velg hvem {person} skal møte for.", "Vel kven {person} skal møte for.")
_MEND = Sentence(
    "Rett det som er ført, i stedet for å føre det på nytt.",
    "Rett det som er ført, i staden for å føre det på nytt.",
)
_WORDS = {
    ProblemKind.UNKNOWN_PERSON: (
        Sentence(
            "{person} er ikke medlem eller varamedlem i utvalget på møtedagen.",
            "{person} er ikkje medlem eller varamedlem i utvalet på møtedagen.",
        ),
        Sentence("Registrer personen i utvalget først.", "Registrer personen i utvalet først."),
    ),
    ProblemKind.UNKNOWN_ITEM: (
        Sentence("Saken blir ikke behandlet i møtet.", "Saka blir ikkje handsama i møtet."),
        _OTHER_ITEM,
    ),
    ProblemKind.NOT_A_DEPUTY: (
        Sentence(
            "{person} er fast medlem og kan ikke møte for andre.",
            "{person} er fast medlem og kan ikkje møte for andre.",
        ),
        Sentence("Velg et varamedlem.", "Vel eit varamedlem."),
    ),
    ProblemKind.NO_SUCH_SEAT: (
        Sentence(
            "Den {person} skal møte for, har ingen plass{where}.",
            "Den som {person} skal møte for, har ingen plass{where}.",
        ),
        _FOR_WHOM,
    ),
    ProblemKind.NO_EMPTY_SEAT: (
        Sentence(
            "Det er ingen ubesatt plass til {person}{where}.",
            "Det er ingen ledig plass til {person}{where}.",
        ),
        _FOR_WHOM,
    ),
    ProblemKind.ALREADY_PRESENT: (
        Sentence("{person} er allerede til stede{where}.", "{person} er alt til stades{where}."),
        Sentence(
            "Før først inn når {person} gikk, hvis {person} kom to ganger.",
            "Før først inn når {person} gjekk, dersom {person} kom to gonger.",
        ),
    ),
    ProblemKind.DEPUTY_FOR_TWO: (
        Sentence(
            "{person} møter allerede for {other}{where} og kan ikke møte for to.",
            "{person} møter alt for {other}{where} og kan ikkje møte for to.",
        ),
        _OTHER_DEPUTY,
    ),
    ProblemKind.SEAT_TAKEN: (
        Sentence(
            "{person} kan ikke ta plassen, for {other} sitter der{where}.",
            "{person} kan ikkje ta plassen, for {other} sit der{where}.",
        ),
        Sentence("Før først inn at {other} fratrer.", "Før først inn at {other} går frå."),
    ),
    ProblemKind.NOT_PRESENT: (
        Sentence("{person} er ikke til stede{where}.", "{person} er ikkje til stades{where}."),
        Sentence("Før først inn at {person} er kommet.", "Før først inn at {person} er komen."),
    ),
    ProblemKind.REPORTED_ABSENT: (
        Sentence(
            "{person} har meldt forfall{where} og kan ikke samtidig være til stede.",
            "{person} har meldt forfall{where} og kan ikkje samstundes vere til stades.",
        ),
        Sentence(
            "Velg neste varamedlem, eller slett forfallet.",
            "Vel neste varamedlem, eller slett forfallet.",
        ),
    ),
    ProblemKind.HAS_COME: (
        Sentence(
            "{person} er ført som møtt og kan ikke melde forfall til hele møtet.",
            "{person} er ført som møtt og kan ikkje melde forfall til heile møtet.",
        ),
        Sentence(
            "Før i frammøtet når {person} gikk, eller ta bort at {person} kom.",
            "Før i frammøtet når {person} gjekk, eller ta bort at {person} kom.",
        ),
    ),
    ProblemKind.RECUSED_TWICE: (
        Sentence(
            "Det er allerede tatt stilling til om {person} kan delta{where}.",
            "Det er alt teke stilling til om {person} kan ta del{where}.",
        ),
        _MEND,
    ),
    ProblemKind.RECUSED_CHAIRS: (
        Sentence(
            "{person} deltar ikke{where} og kan ikke lede møtet da.",
            "{person} tek ikkje del{where} og kan ikkje leie møtet då.",
        ),
        Sentence(
            "Velg en annen møteleder for saken først.", "Vel ein annan møteleiar for saka først."
        ),
    ),
    ProblemKind.TWO_CHAIRS: (
        Sentence(
            "{other} er allerede ført som møteleder{where}.",
            "{other} er alt ført som møteleiar{where}.",
        ),
        _MEND,
    ),
    ProblemKind.NO_RIGHT_TO_ATTEND: (
        Sentence(
            "{person} har ikke møterett her uten å være medlem (koml. § 6-1 tredje ledd).",
            "{person} har ikkje møterett her utan å vere medlem (koml. § 6-1 tredje ledd).",
        ),
        Sentence(
            "Velg ordføreren, eller et medlem av kommunestyret som ikke er medlem her.",
            "Vel ordføraren, eller ein medlem av kommunestyret som ikkje er medlem her.",
        ),
    ),
    ProblemKind.TWO_FOR_MAYOR: (
        Sentence(
            "{person} kan ikke møte{where}: {other} møter allerede (koml. § 6-1 tredje ledd).",
            "{person} kan ikkje møte{where}: {other} møter alt (koml. § 6-1 tredje ledd).",
        ),
        Sentence("Før først inn at {other} gikk.", "Før først inn at {other} gjekk."),
    ),
    ProblemKind.MINORITY_RULED: (
        Sentence(
            "Flere stemte mot enn for avgjørelsen om {person}{where}.",
            "Fleire røysta mot enn for avgjerda om {person}{where}.",
        ),
        Sentence("Rett stemmetallene eller avgjørelsen.", "Rett røystetala eller avgjerda."),
    ),
    ProblemKind.RULING_COUNT: (
        Sentence(
            "Stemmetallene om {person}{where} passer ikke med hvor mange som kunne stemme.",
            "Røystetala om {person}{where} passar ikkje med kor mange som kunne røyste.",
        ),
        Sentence("Rett stemmetallene eller frammøtet.", "Rett røystetala eller frammøtet."),
    ),
    ProblemKind.RULING_OTHERS: (
        Sentence(
            "Færre avgjorde spørsmålet om {person}{where} enn de som kunne stemme.",
            "Færre avgjorde spørsmålet om {person}{where} enn dei som kunne røyste.",
        ),
        Sentence(
            "Før også de andre som spørsmålet om habilitet gjaldt, eller rett stemmetallene.",
            "Før òg dei andre som spørsmålet om habilitet galdt, eller rett røystetala.",
        ),
    ),
    ProblemKind.POINTS_IN_WRITING: (
        Sentence(
            "Når en sak avgjøres skriftlig, svarer hver bare én gang, på hele forslaget. "
            "{person} kan derfor ikke stå utenfor bare noen av punktene.",
            "Når ei sak blir avgjord skriftleg, svarar kvar berre éin gong, på heile framlegget. "
            "{person} kan difor ikkje stå utanfor berre nokre av punkta.",
        ),
        Sentence(
            "Før det uten punkt, så gjelder det hele saken, eller ta saken opp i et møte.",
            "Før det utan punkt, så gjeld det heile saka, eller ta saka opp i eit møte.",
        ),
    ),
    ProblemKind.OPENED_TWICE: (
        Sentence("Oppropet er allerede ført.", "Oppropet er alt ført."),
        _MEND,
    ),
    ProblemKind.CLOCK_BACKWARDS: (
        Sentence(
            "Klokkeslettet passer ikke med rekkefølgen i møtet.",
            "Klokkeslettet passar ikkje med rekkjefølgja i møtet.",
        ),
        Sentence(
            "Rett klokkeslettet, eller velg en annen sak.",
            "Rett klokkeslettet, eller vel ei anna sak.",
        ),
    ),
    ProblemKind.AFTER_MEETING: (
        Sentence(
            "Klokkeslettet for {person} er etter at møtet ble hevet.",
            "Klokkeslettet for {person} er etter at møtet vart heva.",
        ),
        Sentence(
            "Rett klokkeslettet, eller når møtet ble hevet.",
            "Rett klokkeslettet, eller når møtet vart heva.",
        ),
    ),
    ProblemKind.AFTER_ITEM: (
        Sentence(
            "Klokkeslettet for {person} er etter at behandlingen var slutt{where}.",
            "Klokkeslettet for {person} er etter at handsaminga var slutt{where}.",
        ),
        Sentence(
            "Rett klokkeslettet, eller velg at det var etter saken.",
            "Rett klokkeslettet, eller vel at det var etter saka.",
        ),
    ),
}
_NOBODYS_SEAT = Sentence("en ubesatt plass", "ein ledig plass")
_SOMEBODY = Sentence("En som ikke er registrert", "Ein som ikkje er registrert")


def refusal(problem: Problem, telling: Telling) -> tuple[Sentence, Sentence]:
    """Return what is wrong, and what to do about it.

    Args:
        problem: what cannot be.
        telling: the attendance it was found in, and how its people and items are called.
    """
    message, remedy = _WORDS[problem.kind]
    return _filled(message, problem, telling), _filled(remedy, problem, telling)


def _filled(sentence: Sentence, problem: Problem, telling: Telling) -> Sentence:
    item = problem.item_id
    where = "" if item is None or item not in telling.lines else f" i {telling.case(item)}"
    bokmal, nynorsk = (
        sentence.said(language).format(
            person=_name(problem.person_id, _SOMEBODY, language, telling),
            other=_name(problem.other, _NOBODYS_SEAT, language, telling),
            where=where,
        )
        for language in Language
    )
    return Sentence(bokmal, nynorsk)


def _name(person: PersonId | None, nobody: Sentence, language: Language, telling: Telling) -> str:
    if person is None or person not in telling.attendance.chamber.known:
        return nobody.said(language)
    return telling.person(person)
