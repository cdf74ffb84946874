"""The commands about what was done in the meetings, with their arguments."""

from __future__ import annotations

from agenda_app.cli import common_arguments as ask
from agenda_app.cli.attendance_arguments import who_is_there
from agenda_app.cli.parser import AddCommand, Parser
from agenda_app.cli.values import clock, count_from_zero, day, named
from agenda_app.domain.sentence import Sentence, alike, filled

_ABOUT_MINUTES = {
    "minutes:show": alike("vis det som er ført"),
    "minutes:check": Sentence(
        "vis hva protokollen mangler før den kan låses",
        "vis kva protokollen manglar før han kan låsast",
    ),
    "locked:lock": Sentence(
        "lås protokollen når den ikke mangler noe, og ta vare på filene",
        "lås protokollen når han ikkje manglar noko, og ta vare på filene",
    ),
    "locked:keep": Sentence(
        "ta vare på filene til en protokoll som er låst uten det",
        "ta vare på filene til ein protokoll som er låst utan det",
    ),
    "locked:verify": Sentence(
        "vis hva som er låst, og om filene er uendret",
        "vis kva som er låst, og om filene er uendra",
    ),
}
_ANYWAY = Sentence("lås selv om noe bør ses på først", "lås sjølv om noko bør sjåast på først")
_WITHOUT_PUBLIC = Sentence(
    "lås selv om den offentlige utgaven ikke kan lages ennå",
    "lås sjølv om den offentlege utgåva ikkje kan lagast enno",
)
_CORRECTED_CASE = Sentence(
    "saken som rettes: {}; ellers gjelder det møtet",
    "saka som blir retta: {}; elles gjeld det møtet",
)
_ITS_CASE = Sentence("saken: {}", "saka: {}")

_EXEMPT = Sentence(
    "hjemmelen teksten er unntatt etter, «» når den er offentlig",
    "heimelen teksten er unnateken etter, «» når han er offentleg",
)


def protocol(add: AddCommand) -> None:
    """Add ``attendance``, ``statistics``, ``votes`` and ``minutes``."""
    who_is_there(add)
    told = Sentence(
        "vis hvor ofte folkevalgte har møtt i en periode",
        "vis kor ofte folkevalde har møtt i ein periode",
    )
    statistics = add("statistics", help=told)
    ask.period(statistics)
    statistics.option("--committee", type=named, metavar="KODE", help=ask.ONLY_COMMITTEE)
    ask.json(statistics)
    statistics.set_defaults(run="lists:statistics")
    told = Sentence(
        "vis hvordan en person stemte i offentlige saker i en periode",
        "vis korleis ein person røysta i offentlege saker i ein periode",
    )
    votes = add("votes", help=told)
    ask.period(votes)
    ask.person(votes)
    ask.json(votes)
    votes.set_defaults(run="one_person:votes")
    told = alike("vis, kontroller, lås, ta vare på eller rett protokollen")
    _minutes(add("minutes", help=told))


def _minutes(minutes: Parser) -> None:
    names = "show|check|lock|keep|excuse|verify|elected|correct|correction|place|unvoted|answer"
    add = minutes.commands(ask.COMMANDS, metavar=names, dest="action", required=True)
    for run, told in _ABOUT_MINUTES.items():
        name = run.partition(":")[2]
        action = add(name, help=told)
        ask.meeting(action)
        if name == "lock":
            action.option("--anyway", action="store_true", help=_ANYWAY)
            action.option("--without-public", action="store_true", help=_WITHOUT_PUBLIC)
        ask.json(action)
        action.set_defaults(run=run)
    told = Sentence(
        "si at ord i de offentlige papirene til møtet ikke er hemmelige",
        "sei at ord i dei offentlege papira til møtet ikkje er hemmelege",
    )
    excuse = add("excuse", help=told)
    ask.meeting(excuse)
    told = Sentence("ordene slik de ble funnet", "orda slik dei vart funne")
    excuse.take("words", metavar="ORD", help=told)
    told = Sentence("hvem som har avgjort det", "kven som har avgjort det")
    excuse.option("--who", metavar=ask.NAME, required=True, help=told)
    told = Sentence("hvorfor de kan være offentlige", "kvifor dei kan vere offentlege")
    excuse.option("--reason", metavar="TEKST", required=True, help=told)
    excuse.set_defaults(run="locked:excuse")
    told = Sentence(
        "vis eller før inn dem som ble valgt til utvalg",
        "vis eller før inn dei som vart valde til utval",
    )
    elected = add("elected", help=told)
    ask.meeting(elected)
    told = Sentence("før dem inn i utvalgene", "før dei inn i utvala")
    elected.option("--enter", action="store_true", help=told)
    told = Sentence(
        "med --enter: ta med valg som er rettet, slik de sto da protokollen ble låst",
        "med --enter: ta med val som er retta, slik dei stod då protokollen vart låst",
    )
    elected.option("--corrected", action="store_true", help=told)
    ask.json(elected)
    elected.set_defaults(run="minutes:enter")
    _votes(add)
    _corrections(add)


def _votes(add: AddCommand) -> None:
    """Add what belongs to the votes of one case: who left among them, and that there was none."""
    told = Sentence(
        "vis avstemningene i en sak, eller før etter hvilken noen kom eller gikk",
        "vis røystingane i ei sak, eller før etter kva for ei nokon kom eller gjekk",
    )
    place = add("place", help=told)
    told = Sentence(
        "før at en sak ble avgjort uten at stemmer ble talt",
        "før at ei sak vart avgjord utan at røyster vart talde",
    )
    unvoted = add("unvoted", help=told)
    for action in (place, unvoted):
        ask.meeting(action)
        action.option("--item", required=True, metavar="SAK", help=filled(_ITS_CASE, ask.ITEM))
    told = Sentence("hvem som kom eller gikk", "kven som kom eller gjekk")
    place.option("--person", default="", metavar=ask.NAME, help=told)
    told = Sentence(
        "avstemningen det var etter, 0 for før den første",
        "røystinga det var etter, 0 for før den første",
    )
    place.option("--after", type=count_from_zero, metavar=ask.COUNT, help=told)
    told = Sentence("når, om det er ført flere ganger", "når, om det er ført fleire gonger")
    place.option("--at", type=clock, metavar="KLOKKESLETT", help=told)
    told = Sentence(
        "i tur og orden: tatt til orientering; enstemmig uten telling; ta bort det som er ført",
        "i tur og orden: teke til orientering; samrøystes utan teljing; ta bort det som er ført",
    )
    unvoted.choosing("--how", ("noted", "unanimous", "voted"), required=True, help=told)
    for action in (place, unvoted):
        ask.json(action)
    place.set_defaults(run="vote_places:place")
    unvoted.set_defaults(run="vote_places:unvoted")
    _answers(add)


def _answers(add: AddCommand) -> None:
    told = Sentence(
        "før hva et medlem svarte når en sak avgjøres skriftlig (koml. § 11-8)",
        "før kva ein medlem svara når ei sak blir avgjord skriftleg (koml. § 11-8)",
    )
    answer = add("answer", help=told)
    ask.meeting(answer)
    answer.option("--item", required=True, metavar="SAK", help=filled(_ITS_CASE, ask.ITEM))
    told = Sentence("medlemmet", "medlemen")
    answer.option("--person", required=True, metavar=ask.NAME, help=told)
    replies = ("accepts", "refuses", "silent", "none")
    told = Sentence(
        "i tur og orden: ja, nei, ikke svart, ta bort det som er ført",
        "i tur og orden: ja, nei, ikkje svara, ta bort det som er ført",
    )
    answer.choosing("--reply", replies, required=True, help=told)
    told = alike("dato, som 2026-04-29")
    answer.option("--date", type=day, metavar="DATO", help=told)
    told = alike("klokkeslett, som 18:00")
    answer.option("--at", type=clock, metavar="KLOKKESLETT", help=told)
    ask.json(answer)
    answer.set_defaults(run="answers:answer")


def _corrections(add: AddCommand) -> None:
    """Add what belongs to corrections of locked minutes: one is entered, or its words withheld."""
    told = Sentence(
        "rett en låst protokoll med en nummerert rettelse",
        "rett ein låst protokoll med ei nummerert retting",
    )
    correct = add("correct", help=told)
    ask.meeting(correct)
    correct.option("--item", metavar="SAK", help=filled(_CORRECTED_CASE, ask.ITEM))
    correct.option("--was", default="", metavar="TEKST", help=alike("det som står"))
    correct.option("--becomes", default="", metavar="TEKST", help=alike("det som skal stå"))
    told = Sentence("hvorfor", "kvifor")
    correct.option("--reason", required=True, metavar="TEKST", help=told)
    told = Sentence(
        "nummeret på saken i et senere møte der det ble vedtatt",
        "nummeret på saka i eit seinare møte der det vart vedteke",
    )
    correct.option("--agreed", metavar="SAK", help=told)
    correct.option("--exempt", default="", metavar="HJEMMEL", help=_EXEMPT)
    told = Sentence(
        "før den også om den sier noe som er unntatt", "før ho òg om ho seier noko som er unnateke"
    )
    correct.option("--anyway", action="store_true", help=told)
    ask.json(correct)
    correct.set_defaults(run="corrections:correct")
    told = Sentence(
        "unnta teksten i en rettelse fra offentligheten, eller vis den igjen",
        "unnta teksten i ei retting frå offentlegheita, eller vis han igjen",
    )
    exempt = add("correction", help=told)
    ask.meeting(exempt)
    told = Sentence("nummeret på rettelsen", "nummeret på rettinga")
    exempt.take("number", type=int, metavar="NUMMER", help=told)
    exempt.option("--exempt", required=True, metavar="HJEMMEL", help=_EXEMPT)
    ask.json(exempt)
    exempt.set_defaults(run="corrections:exempt")
