"""Every command with its arguments; nothing else, so that help and wrong use answer at once.

A command names the function that runs it as "module:function" within ``agenda_app.cli``. It is
imported when the command runs: most of the program is then loaded for those who need it only.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from agenda_app import __version__
from agenda_app.cli.parser import Parser, one_of
from agenda_app.cli.values import calendar_year, clock, day, megabytes, number, version

AddCommand = Callable[..., Parser]
DOCUMENTS = {
    "notice": "innkallingen til et møte",
    "agenda": "sakslisten",
    "bundle": "møtebunken",
    "exempt": "den unntatte delen av møtebunken",
    "archive": "møtebunken til arkivet",
    "sheets": "protokollark og frammøteark",
    "minutes": "protokollen",
    "locked": "protokollen slik den ble låst, uten rettelser",
    "signing": "underskriftsark til den låste protokollen",
    "extract": "særutskrift av en sak",
    "item_minutes": "saksprotokoll for en sak",
    "distribution": "fordelingslisten",
}
OF_ONE_CASE = frozenset({"extract", "item_minutes"})
_ITEM = "nummeret på sakslisten, som «PS 4/26», eller «sak 12»"
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
        *(_setup, _papers, _meetings, _check, _documents, _dispatches, _protocol, _care),
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


def _documents(add: AddCommand) -> None:
    pdf = add("pdf", help="lag et dokument som PDF")
    kinds = pdf.add_subparsers(
        title="Dokumenter", metavar="DOKUMENT", dest="kind", required=True, parser_class=Parser
    )
    for kind, told in DOCUMENTS.items():
        one = kinds.add_parser(kind, help=told)
        one.take("meeting", type=number, metavar="MØTE", help="møtets nummer")
        one.option("--public", action="store_true", help="utgaven for offentligheten")
        if kind in OF_ONE_CASE:
            one.option("--case", required=True, metavar="SAK", help=f"saken det gjelder: {_ITEM}")
        _target(one)
        one.set_defaults(run="documents:pdf")
    for kind, told in (
        ("letters", "brev til partene i alle sakene i et møte"),
        ("summons", "brev, e-post og SMS til varamedlemmene som er kalt inn til et møte"),
    ):
        letters = kinds.add_parser(kind, help=told)
        letters.take("meeting", type=number, metavar="MØTE", help="møtets nummer")
        letters.option(
            "-o",
            dest="target",
            type=Path,
            default=Path(),
            metavar="MAPPE",
            help="hvor brevene skal ligge; ellers i mappen som er åpen",
        )
        letters.set_defaults(run=f"documents:{kind}")
    status = kinds.add_parser("status", help="hvordan vedtakene er fulgt opp")
    status.option("--public", action="store_true", help="utgaven for offentligheten")
    status.option("--committee", metavar="KODE", help="bare vedtak i ett utvalg, som KST")
    _target(status)
    status.set_defaults(run="status:status")
    _lists(kinds.add_parser)
    proof = add("proof", help="søk gjennom en fil før den legges ut: er noe i den unntatt?")
    proof.take("file", type=Path, metavar="FIL", help="filen: PDF, JSON, kalender, tekst")
    proof.option("--meeting", required=True, type=number, metavar="MØTE", help="møtets nummer")
    proof.option("--json", action="store_true", help="svar som JSON, med det som ble funnet")
    proof.option("--pdf", type=Path, metavar="FIL", help="skriv beviset på én side")
    proof.set_defaults(run="proof:prove")
    files = add("files", help="alle filer til et møte i en mappe, med en liste over dem")
    files.take("meeting", type=number, metavar="MØTE", help="møtets nummer")
    files.take("folder", type=Path, metavar="MAPPE", help="hvor filene skal ligge")
    files.option(
        "--email-mb",
        type=megabytes,
        metavar="MB",
        help="største fil til e-post; 0 uten grense; ellers etter utvalgets valg",
    )
    files.option(
        "--email-exempt",
        action="store_const",
        const=True,
        help="også det som er unntatt, i utgaven til e-post; slikt sendes ikke på vanlig e-post",
    )
    files.option("--no-public", action="store_true", help="uten filene for offentligheten")
    files.set_defaults(run="file_sets:files")
    after = add("after", help="særutskrifter, saksprotokoller og brev etter et møte, i en mappe")
    after.take("meeting", type=number, metavar="MØTE", help="møtets nummer")
    after.take("folder", type=Path, metavar="MAPPE", help="hvor filene skal ligge")
    after.set_defaults(run="file_sets:after")


def _target(parser: Parser, told: str = "filen som lages") -> None:
    parser.option("-o", dest="target", required=True, type=Path, metavar="FIL", help=told)


def _lists(add: AddCommand) -> None:
    fees = add("fees", help="hva folkevalgte har til gode for en periode")
    _period(fees)
    fees.option("--person", metavar="NAVN", help="bare denne personen")
    _target(fees, "filen som lages: .pdf, eller .ods for regneark")
    fees.set_defaults(run="lists:fees")
    statistics = add("statistics", help="frammøtestatistikk for en periode")
    _period(statistics)
    statistics.option("--committee", metavar="KODE", help="bare dette utvalget")
    _target(statistics)
    statistics.set_defaults(run="lists:statistics_pdf")
    for name, told, run in (
        ("attendance", "bekreftelse på hvilke møter en person deltok i", "one_person:proof_pdf"),
        ("votes", "hvordan en person stemte i offentlige saker", "one_person:votes_pdf"),
    ):
        of_person = add(name, help=told)
        _period(of_person)
        of_person.option("--person", metavar="NAVN", required=True, help="hvem det gjelder")
        _target(of_person)
        of_person.set_defaults(run=run)
    year = add("year", help="et utvalgs låste protokoller fra et år, med register")
    year.take("committee", metavar="UTVALG", help="utvalgets kode, som KST")
    year.take("year", type=calendar_year, metavar="ÅR", help="året, som 2026")
    year.option("--public", action="store_true", help="utgaven for offentligheten")
    _target(year)
    year.set_defaults(run="lists:year")


def _period(parser: Parser) -> None:
    add = partial(parser.option, required=True, type=day, metavar="DATO")
    add("--from", dest="first", help="første dag i perioden, som 2026-01-01")
    add("--to", dest="last", help="siste dag i perioden")


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
        "--note", default="", metavar="TEKST", help="merknad foran tillegget eller rettelsen"
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


def _protocol(add: AddCommand) -> None:
    _attendance(add("attendance", help="vis hvem som er til stede, meld forfall, kall inn vara"))
    statistics = add("statistics", help="vis hvor ofte folkevalgte har møtt i en periode")
    _period(statistics)
    statistics.option("--committee", metavar="KODE", help="bare dette utvalget")
    statistics.option("--json", action="store_true", help="svar som JSON")
    statistics.set_defaults(run="lists:statistics")
    votes = add("votes", help="vis hvordan en person stemte i offentlige saker i en periode")
    _period(votes)
    votes.option("--person", metavar="NAVN", required=True, help="hvem det gjelder")
    votes.option("--json", action="store_true", help="svar som JSON")
    votes.set_defaults(run="one_person:votes")
    minutes = add("minutes", help="vis, kontroller, lås, ta vare på eller rett protokollen")
    actions = minutes.add_subparsers(
        title="Kommandoer",
        metavar="show|check|lock|keep|verify|elected|correct",
        dest="action",
        required=True,
        parser_class=Parser,
    )
    for run, told in (
        ("minutes:show", "vis det som er ført"),
        ("minutes:check", "vis hva protokollen mangler før den kan låses"),
        ("locked:lock", "lås protokollen når den ikke mangler noe, og ta vare på filene"),
        ("locked:keep", "ta vare på filene til en protokoll som er låst uten det"),
        ("locked:verify", "vis hva som er låst, og om filene er uendret"),
    ):
        name = run.partition(":")[2]
        action = actions.add_parser(name, help=told)
        action.take("meeting", type=number, metavar="MØTE", help="møtets nummer")
        action.option("--json", action="store_true", help="svar som JSON")
        action.set_defaults(run=run)
    elected = actions.add_parser("elected", help="vis eller før inn dem som ble valgt til utvalg")
    elected.take("meeting", type=number, metavar="MØTE", help="møtets nummer")
    elected.option("--enter", action="store_true", help="før dem inn i utvalgene")
    elected.option("--json", action="store_true", help="svar som JSON")
    elected.set_defaults(run="minutes:enter")
    correct = actions.add_parser("correct", help="rett en låst protokoll med en nummerert rettelse")
    correct.take("meeting", type=number, metavar="MØTE", help="møtets nummer")
    correct.option(
        "--item", metavar="SAK", help=f"saken som rettes: {_ITEM}; ellers gjelder det møtet"
    )
    correct.option("--was", default="", metavar="TEKST", help="det som står")
    correct.option("--becomes", default="", metavar="TEKST", help="det som skal stå")
    correct.option("--reason", required=True, metavar="TEKST", help="hvorfor")
    correct.option(
        "--agreed", metavar="SAK", help="nummeret på saken i et senere møte der det ble vedtatt"
    )
    correct.option("--json", action="store_true", help="svar som JSON")
    correct.set_defaults(run="minutes:correct")


def _attendance(attendance: Parser) -> None:
    attendance.take("meeting", type=number, metavar="MØTE", help="møtets nummer")
    attendance.option("--absent", metavar="NAVN", help="meld forfall for medlem eller varamedlem")
    reasons = ("illness", "care", "work", "travel", "other_meeting", "disqualified", "other")
    attendance.option(
        "--reason",
        type=one_of(*reasons),
        default="other",
        metavar="|".join(reasons),
        help="grunnen til forfallet; den blir aldri trykt",
    )
    attendance.option("--asks", metavar="NAVN", help="ber på forhånd om ikke å delta i en sak")
    grounds = (
        *("leave", "party", "lineal_relative", "sibling", "spouses_relative", "spouse"),
        *("cohabitant", "foster_family", "step_family", "representative", "association"),
        *("company", "circumstances", "employee", "appeal", "personal_reasons"),
    )
    attendance.option(
        "--ground",
        type=one_of(*grounds),
        default="circumstances",
        metavar="|".join(grounds),
        help="grunnen: permisjon, inhabilitet (part, slekt, …) eller fritak",
    )
    attendance.option("--call", metavar="NAVN", help="før inn at et varamedlem er kalt inn")
    attendance.option("--for", dest="stands_for", metavar="NAVN", help="hvem det skal møte for")
    answers = ("asked", "no_answer", "accepted", "declined")
    attendance.option(
        "--answer",
        type=one_of(*answers),
        default="asked",
        metavar="|".join(answers),
        help="hva varamedlemmet svarte",
    )
    attendance.option(
        "--why", default="", metavar="TEKST", help="hvorfor utenom rekkefølgen (koml. § 7-10)"
    )
    attendance.naming(
        "--mayor",
        metavar="NAVN",
        help="ordføreren møter uten å være medlem (koml. § 6-1), eller den som møter i stedet",
    )
    attendance.option(
        "--mayor-left", action="store_true", help="ordføreren, eller den som møtte i stedet, gikk"
    )
    attendance.option(
        "--item",
        metavar="SAK",
        help=f"bare denne saken: {_ITEM}; for ordføreren kom eller gikk før den",
    )
    attendance.option(
        "--at", type=clock, metavar="KLOKKESLETT", help="når ordføreren kom eller gikk, før saken"
    )
    attendance.option("--note", default="", metavar="TEKST", help="grunnen med ord")
    attendance.option(
        "--before", action="store_true", help="med varalisten, ringeloggen og hvor mange som ventes"
    )
    attendance.option("--json", action="store_true", help="svar som JSON")
    attendance.set_defaults(run="attendance:attendance")


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
