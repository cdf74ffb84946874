"""Every command with its arguments; nothing else, so that help and wrong use answer at once.

A command names the function that runs it as "module:function" within ``agenda_app.cli``. It is
imported when the command runs: most of the program is then loaded for those who need it only.
"""

from __future__ import annotations

from agenda_app import __version__
from agenda_app.cli import common_arguments as ask
from agenda_app.cli.case_arguments import cases
from agenda_app.cli.common_arguments import COMMANDS
from agenda_app.cli.dispatch_arguments import dispatches
from agenda_app.cli.paper_arguments import documents
from agenda_app.cli.parser import AddCommand, Parser
from agenda_app.cli.protocol_arguments import protocol
from agenda_app.cli.values import calendar_year, case, clock, day, inhabitants, named, path
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence, alike

_ABOUT = Sentence(
    """Møteinnkallinger, saksframlegg og møtebunker for politisk sekretariat.
Uten kommando åpnes vinduet.""",
    """Møteinnkallingar, saksframlegg og møtebunkar for politisk sekretariat.
Utan kommando blir vindauget opna.""",
)
_EXIT_CODES = Sentence(
    """Sluttkoder: 0 utført; 1 kontrollen fant noe som stopper; 2 feil bruk, eller
noe som ikke kunne leses. Da sier én linje hva som er galt og hva som kan gjøres.
3 den som skulle lese svaret, sluttet å lese, så svaret er ikke kommet fram.""",
    """Sluttkodar: 0 utført; 1 kontrollen fann noko som stoppar; 2 feil bruk, eller
noko som ikkje kunne lesast. Då seier éi linje kva som er gale og kva som kan gjerast.
3 den som skulle lese svaret, slutta å lese, så svaret er ikkje kome fram.""",
)


def build(spoken: Language) -> Parser:
    """Return the parser of the whole command line, with its help in a language."""
    parser = Parser(spoken, prog="saksliste", description=_ABOUT, epilog=_EXIT_CODES)
    version = f"Saksliste {__version__}"
    told = Sentence("utgaven", "utgåva")
    parser.option("--version", action="version", version=version, help=told)
    told = Sentence("mappen med dataene", "mappa med dataa")
    parser.option("--data", type=path, metavar="MAPPE", help=told)
    told = alike("felles base: postgresql+psycopg://…")
    parser.option("--database", metavar="URL", help=told)
    parser.set_defaults(run=None)
    add = parser.commands(COMMANDS, metavar="KOMMANDO", dest="command")
    for add_group in (_setup, cases, _meetings, _check, documents, dispatches, protocol, _care):
        add_group(add)
    return parser


def _setup(add: AddCommand) -> None:
    told = Sentence(
        "sett opp kommunen med kommunestyre og formannskap",
        "set opp kommunen med kommunestyre og formannskap",
    )
    init = add("init", help=told)
    told = Sentence("kommunens navn", "namnet på kommunen")
    init.option("--municipality", required=True, metavar=ask.NAME, help=told)
    init.choosing("--language", ("nb", "nn"), default="nb", help=alike("målform"))
    told = Sentence(
        "antall innbyggere, som avgjør hvor stort kommunestyret må være",
        "talet på innbyggjarar, som avgjer kor stort kommunestyret må vere",
    )
    init.option("--inhabitants", type=inhabitants, metavar=ask.COUNT, help=told)
    told = Sentence(
        "med oppdiktede medlemmer, møter og saker", "med oppdikta medlemer, møte og saker"
    )
    init.option("--sample", action="store_true", help=told)
    init.set_defaults(run="setup:init")
    _committees(add)
    told = Sentence(
        "alle dokumenter til eksempelkommunens neste møte",
        "alle dokument til det neste møtet i eksempelkommunen",
    )
    demo = add("demo", help=told)
    ask.folder(demo)
    demo.set_defaults(run="demo:demo")


def _committees(add: AddCommand) -> None:
    told = Sentence(
        "vis utvalgene, hvem som sitter der, og hva som er tvilsomt",
        "vis utvala, kven som sit der, og kva som er tvilsamt",
    )
    committees = add("committees", help=told)
    told = Sentence("en annen dag enn i dag", "ein annan dag enn i dag")
    committees.option("--on", type=day, metavar="DATO", help=told)
    ask.json(committees)
    committees.set_defaults(run="committees:committees")
    told = Sentence(
        "hvordan protokollen til et utvalg settes opp og skrives under",
        "korleis protokollen til eit utval blir sett opp og skriven under",
    )
    plan = add("minutes-plan", help=told)
    plan.take("committee", type=named, metavar="KODE", help=ask.CODE)
    told = Sentence("skriv oppsettet til en fil", "skriv oppsettet til ei fil")
    plan.option("-o", "--out", dest="target", type=path, metavar="FIL", help=told)
    told = Sentence("ta oppsettet fra en fil", "ta oppsettet frå ei fil")
    plan.option("--from", dest="source", type=path, metavar="FIL", help=told)
    told = Sentence("tilbake til det vanlige oppsettet", "tilbake til det vanlege oppsettet")
    plan.option("--usual", action="store_true", help=told)
    plan.set_defaults(run="minutes_plan:plan")


def _meetings(add: AddCommand) -> None:
    told = Sentence("planlegg et møte, eller vis møtene", "planlegg eit møte, eller vis møta")
    meeting = add("meeting", help=told)
    add_action = meeting.commands(COMMANDS, metavar="add|list", dest="action", required=True)
    told = Sentence("vis møtene med numrene deres", "vis møta med numra deira")
    every = add_action("list", help=told)
    told = Sentence("bare dette året", "berre dette året")
    every.option("--year", type=calendar_year, metavar="ÅR", help=told)
    ask.json(every)
    every.set_defaults(run="meetings:show")
    told = Sentence(
        "nytt møte; nummeret skrives ut først", "nytt møte; nummeret blir skrive ut først"
    )
    new = add_action("add", help=told)
    new.option("--committee", type=named, required=True, metavar="KODE", help=ask.CODE)
    told = alike("dato, som 2026-04-29")
    new.option("--date", required=True, type=day, metavar="DATO", help=told)
    told = alike("klokkeslett, som 18:00")
    new.option("--time", type=clock, metavar="TID", help=told)
    told = Sentence("møtested", "møtestad")
    new.option("--place", default="", metavar="TEKST", help=told)
    told = Sentence("konstituerende møte i kommunestyret", "konstituerande møte i kommunestyret")
    new.option("--constituting", action="store_true", help=told)
    told = Sentence(
        "i tur og orden: i møterommet, fjernmøte, begge deler, hastefjernmøte, skriftlig "
        "behandling (koml. § 11-8)",
        "i tur og orden: i møterommet, fjernmøte, begge delar, hastefjernmøte, skriftleg "
        "handsaming (koml. § 11-8)",
    )
    forms = ("in_room", "remote", "both", "urgent_remote", "written")
    new.choosing("--form", forms, default="in_room", help=told)
    told = Sentence(
        "hvorfor det haster: ikke tid til et ekstraordinært møte, eller saken er ikke viktig nok "
        "for et",
        "kvifor det hastar: ikkje tid til eit ekstraordinært møte, eller saka er ikkje viktig nok "
        "for eit",
    )
    new.choosing("--urgency", ("no_time", "not_weighty"), help=told)
    new.set_defaults(run="meetings:add")
    _agenda(add)


def _agenda(add: AddCommand) -> None:
    told = Sentence(
        "sett opp saker på et møte, eller vis sakslisten",
        "set opp saker på eit møte, eller vis saklista",
    )
    agenda = add("agenda", help=told)
    add_action = agenda.commands(COMMANDS, metavar="add|show|urgent", dest="action", required=True)
    put = add_action("add", help=Sentence("sett saker på sakslisten", "set saker på saklista"))
    ask.meeting(put)
    put.take("cases", nargs="+", type=case, metavar="SAK", help=ask.CASE)
    put.set_defaults(run="agendas:put")
    show = add_action("show", help=Sentence("vis sakslisten", "vis saklista"))
    ask.meeting(show)
    ask.json(show)
    show.set_defaults(run="agendas:show")
    told = Sentence(
        "merk en sak som hastevedtak i stedet for et annet utvalg (koml. § 11-8)",
        "merk ei sak som hastevedtak i staden for eit anna utval (koml. § 11-8)",
    )
    urgent = add_action("urgent", help=told)
    ask.meeting(urgent)
    ask.case(urgent)
    told = Sentence(
        "utvalget som ellers skulle avgjort saken; uten det er den ikke hastevedtak",
        "utvalet som elles skulle avgjort saka; utan det er ho ikkje hastevedtak",
    )
    urgent.option("--for", dest="place_of", default="", metavar="KODE", help=told)
    urgent.set_defaults(run="agendas:urgent")


def _check(add: AddCommand) -> None:
    told = Sentence("kontroller et møte før utsending", "kontroller eit møte før utsending")
    check = add("check", help=told)
    ask.meeting(check)
    ask.json(check)
    check.set_defaults(run="control:check")
    told = Sentence(
        "vis hva som er funnet og gjort i vedleggene til et møte",
        "vis kva som er funne og gjort i vedlegga til eit møte",
    )
    preflight = add("preflight", help=told)
    ask.meeting(preflight)
    told = Sentence("bunken for offentligheten", "bunken for offentlegheita")
    preflight.option("--public", action="store_true", help=told)
    ask.json(preflight)
    preflight.set_defaults(run="preflight:preflight")


def _care(add: AddCommand) -> None:
    told = Sentence(
        "lag en sikkerhetskopi av alt i én fil", "lag ein tryggingskopi av alt i éi fil"
    )
    backup = add("backup", help=told)
    told = Sentence("kopien som lages", "kopien som blir laga")
    backup.take("file", type=path, metavar="FIL", help=told)
    backup.set_defaults(run="backup:back_up")
    told = Sentence(
        "hent alt tilbake fra en sikkerhetskopi, i en tom mappe",
        "hent alt tilbake frå ein tryggingskopi, i ei tom mappe",
    )
    restore = add("restore", help=told)
    told = Sentence("sikkerhetskopien", "tryggingskopien")
    restore.take("file", type=path, metavar="FIL", help=told)
    restore.set_defaults(run="backup:restore")
    told = Sentence("se om basen og alle filene er hele", "sjå om basen og alle filene er heile")
    verify = add("verify", help=told)
    verify.set_defaults(run="backup:verify")
    told = Sentence("se hva PC-en har og mangler", "sjå kva PC-en har og manglar")
    doctor = add("doctor", help=told)
    doctor.set_defaults(run="doctor:doctor")
    told = Sentence(
        "prøv programmet fra saksframlegg til møtebunke",
        "prøv programmet frå saksframlegg til møtebunke",
    )
    self_test = add("self-test", help=told)
    self_test.set_defaults(run="self_test:self_test")
