"""Every command with its arguments; nothing else, so that help and wrong use answer at once.

A command names the function that runs it as "module:function" within ``agenda_app.cli``. It is
imported when the command runs: most of the program is then loaded for those who need it only.
"""

from __future__ import annotations

from pathlib import Path

from agenda_app import __version__
from agenda_app.cli.common_arguments import AddCommand
from agenda_app.cli.paper_arguments import documents
from agenda_app.cli.parser import Parser, one_of
from agenda_app.cli.protocol_arguments import protocol
from agenda_app.cli.values import clock, day, number, version

_ABOUT = """Møteinnkallinger, saksframlegg og møtebunker for politisk sekretariat.
Uten kommando åpnes vinduet."""
_EXIT_CODES = """Sluttkoder: 0 utført; 1 kontrollen fant noe som stopper; 2 feil bruk, eller
noe som ikke kunne leses. Da sier én linje hva som er galt og hva som kan gjøres."""


def build() -> Parser:
    """Return the parser of the whole command line."""
    parser = Parser(prog="saksliste", description=_ABOUT, epilog=_EXIT_CODES)
    parser.option("--version", action="version", version=f"Saksliste {__version__}", help="utgaven")
    parser.option("--data", type=Path, metavar="MAPPE", help="mappen med dataene")
    parser.option("--database", metavar="URL", help="felles base: postgresql+psycopg://…")
    parser.set_defaults(run=None)
    commands = parser.add_subparsers(
        title="Kommandoer", metavar="KOMMANDO", dest="command", parser_class=Parser
    )
    for add_group in (
        *(_setup, _papers, _meetings, _check, documents, _dispatches, protocol, _care),
    ):
        add_group(commands.add_parser)
    return parser


def _setup(add: AddCommand) -> None:
    init = add("init", help="sett opp kommunen med kommunestyre og formannskap")
    init.option("--municipality", required=True, metavar="NAVN", help="kommunens navn")
    init.option(
        "--language", type=one_of("nb", "nn"), default="nb", metavar="nb|nn", help="målform"
    )
    init.option("--sample", action="store_true", help="med oppdiktede medlemmer, møter og saker")
    init.set_defaults(run="setup:init")
    committees = add(
        "committees", help="vis utvalgene, hvem som sitter der, og hva som er tvilsomt"
    )
    committees.option("--on", type=day, metavar="DATO", help="en annen dag enn i dag")
    committees.option("--json", action="store_true", help="svar som JSON")
    committees.set_defaults(run="committees:committees")
    plan = add("minutes-plan", help="hvordan protokollen til et utvalg settes opp og skrives under")
    plan.take("committee", metavar="KODE", help="utvalgets kode, som KST")
    plan.option("-o", dest="target", type=Path, metavar="FIL", help="skriv oppsettet til en fil")
    plan.option("--from", dest="source", type=Path, metavar="FIL", help="ta oppsettet fra en fil")
    plan.option("--usual", action="store_true", help="tilbake til det vanlige oppsettet")
    plan.set_defaults(run="minutes_plan:plan")
    demo = add("demo", help="alle dokumenter til eksempelkommunens neste møte")
    demo.take("folder", type=Path, metavar="MAPPE", help="hvor dokumentene skal ligge")
    demo.set_defaults(run="demo:demo")


def _papers(add: AddCommand) -> None:
    papers = add("import", help="les inn saksframlegg (Word, OpenDocument, PDF, tekst)")
    papers.take("files", nargs="+", type=Path, metavar="FIL", help="saksframlegg")
    papers.option("--json", action="store_true", help="svar som JSON")
    papers.option(
        "--changes",
        type=one_of("accept", "reject"),
        metavar="accept|reject",
        help="godta eller avvis sporede endringer; merknader og skjult tekst blir aldri med",
    )
    papers.set_defaults(run="papers:read_papers")
    attach = add("attach", help="legg vedlegg på en sak")
    attach.take("case", type=number, metavar="SAK", help="sakens nummer her i programmet")
    attach.take("files", nargs="*", type=Path, metavar="FIL", help="vedlegg")
    attach.option("--title", default="", metavar="TEKST", help="tittel i stedet for filnavnet")
    attach.option("--access", type=one_of("open", "exempt"), metavar="open|exempt", help="tilgang")
    attach.option("--basis", default="", metavar="TEKST", help="hjemmel for unntaket")
    attach.option("--password", default="", metavar="TEKST", help="passordet til en låst fil")
    attach.option(
        "--changes",
        type=one_of("accept", "reject"),
        metavar="accept|reject",
        help="skriv ut med sporede endringer godtatt eller avvist",
    )
    attach.option(
        "--delivery",
        type=one_of("later", "in_meeting", "not_printed"),
        metavar="later|in_meeting|not_printed",
        help="ettersendes, deles ut i møtet eller utrykt; ellers følger det papirene",
    )
    attach.option(
        "--announce", action="store_true", help="meld et vedlegg som kommer siden, med --title"
    )
    attach.set_defaults(run="attach:attach")
    access = add("access", help="avgjør om en sak er offentlig")
    access.take("case", type=number, metavar="SAK", help="sakens nummer her i programmet")
    access.take("access", type=one_of("open", "exempt"), metavar="open|exempt", help="avgjørelsen")
    access.option("--basis", default="", metavar="TEKST", help="hjemmel for unntaket")
    access.set_defaults(run="attach:decide_access")


def _meetings(add: AddCommand) -> None:
    meeting = add("meeting", help="planlegg et møte")
    actions = meeting.add_subparsers(
        title="Kommandoer", metavar="add", dest="action", required=True, parser_class=Parser
    )
    new = actions.add_parser("add", help="nytt møte; nummeret skrives ut først")
    new.option("--committee", required=True, metavar="KODE", help="utvalgets kode, som KST")
    new.option("--date", required=True, type=day, metavar="DATO", help="dato, som 2026-04-29")
    new.option("--time", type=clock, metavar="TID", help="klokkeslett, som 18:00")
    new.option("--place", default="", metavar="TEKST", help="møtested")
    new.set_defaults(run="meetings:add")
    agenda = add("agenda", help="sett opp saker på et møte, eller vis sakslisten")
    actions = agenda.add_subparsers(
        title="Kommandoer", metavar="add|show", dest="action", required=True, parser_class=Parser
    )
    put = actions.add_parser("add", help="sett saker på sakslisten")
    put.take("meeting", type=number, metavar="MØTE", help="møtets nummer")
    put.take("cases", nargs="+", type=number, metavar="SAK", help="sakenes nummer")
    put.set_defaults(run="agendas:put")
    show = actions.add_parser("show", help="vis sakslisten")
    show.take("meeting", type=number, metavar="MØTE", help="møtets nummer")
    show.option("--json", action="store_true", help="svar som JSON")
    show.set_defaults(run="agendas:show")


def _check(add: AddCommand) -> None:
    check = add("check", help="kontroller et møte før utsending")
    check.take("meeting", type=number, metavar="MØTE", help="møtets nummer")
    check.option("--json", action="store_true", help="svar som JSON")
    check.set_defaults(run="control:check")
    preflight = add("preflight", help="vis hva som er funnet og gjort i vedleggene til et møte")
    preflight.take("meeting", type=number, metavar="MØTE", help="møtets nummer")
    preflight.option("--public", action="store_true", help="bunken for offentligheten")
    preflight.option("--json", action="store_true", help="svar som JSON")
    preflight.set_defaults(run="preflight:preflight")


def _dispatches(add: AddCommand) -> None:
    send = add(
        "dispatch", help="send innkallingen eller det som kommer etter den, og ta vare på alt"
    )
    send.take("meeting", type=number, metavar="MØTE", help="møtets nummer")
    send.option("--supplement", action="store_true", help="bare sakene som er kommet til")
    send.option("--correction", action="store_true", help="bare sidene som er endret")
    send.option(
        "--public", action="store_true", help="den offentlige utgaven av det som er sendt uten"
    )
    send.option(
        "--keep",
        action="store_true",
        help="ta vare på papirene slik de er nå, når innkallingen ble merket som sendt uten det",
    )
    send.option("--internal", action="store_true", help="uten utgaven for offentligheten")
    send.option(
        "--note",
        default="",
        metavar="TEKST",
        help="merknad til medlemmene foran tillegget eller rettelsen",
    )
    send.option("--out", type=Path, metavar="MAPPE", help="hvor filene skal skrives")
    send.set_defaults(run="dispatches:send")
    versions = add("versions", help="vis hva som er sendt, og om det er helt")
    versions.take("meeting", type=number, metavar="MØTE", help="møtets nummer")
    versions.option("--json", action="store_true", help="svar som JSON")
    versions.set_defaults(run="dispatches:versions")
    compare = add("compare", help="sammenlign to versjoner av et møte")
    compare.take("meeting", type=number, metavar="MØTE", help="møtets nummer")
    compare.take("old", type=version, metavar="A", help="1, t1, r1, o1 eller now")
    compare.take("new", type=version, metavar="B", help="1, t1, r1, o1 eller now")
    compare.option("--json", action="store_true", help="svar som JSON")
    compare.set_defaults(run="dispatches:compare")


def _care(add: AddCommand) -> None:
    backup = add("backup", help="lag en sikkerhetskopi av alt i én fil")
    backup.take("file", type=Path, metavar="FIL", help="kopien som lages")
    backup.set_defaults(run="backup:back_up")
    restore = add("restore", help="hent alt tilbake fra en sikkerhetskopi, i en tom mappe")
    restore.take("file", type=Path, metavar="FIL", help="sikkerhetskopien")
    restore.set_defaults(run="backup:restore")
    verify = add("verify", help="se om basen og alle filene er hele")
    verify.set_defaults(run="backup:verify")
    doctor = add("doctor", help="se hva PC-en har og mangler")
    doctor.set_defaults(run="doctor:doctor")
    self_test = add("self-test", help="prøv programmet fra saksframlegg til møtebunke")
    self_test.set_defaults(run="self_test:self_test")
