"""The commands about cases and what goes with them, with their arguments."""

from __future__ import annotations

from agenda_app.cli import common_arguments as ask
from agenda_app.cli.parser import AddCommand, Parser, one_of
from agenda_app.cli.values import day, path
from agenda_app.domain.sentence import Sentence, alike

_DAY = alike("dato, som 2026-04-29")
_BASIS = Sentence("hjemmel for unntaket", "heimel for unntaket")


def cases(add: AddCommand) -> None:
    """Add ``import``, ``case``, ``attach``, ``access``, ``mayor`` and ``mayor-papers``."""
    told = alike("les inn saksframlegg (Word, OpenDocument, PDF, tekst)")
    papers = add("import", help=told)
    papers.take("files", nargs="+", type=path, metavar="FIL", help=alike("saksframlegg"))
    ask.json(papers)
    told = Sentence(
        "godta eller avvis sporede endringer; merknader og skjult tekst blir aldri med",
        "godta eller avvis spora endringar; merknader og skjult tekst blir aldri med",
    )
    papers.choosing("--changes", ("accept", "reject"), help=told)
    papers.set_defaults(run="papers:read_papers")
    case = add("case", help=alike("vis sakene"))
    add_action = case.commands(ask.COMMANDS, metavar="list", dest="action", required=True)
    told = Sentence(
        "vis sakene med numrene deres, de nyeste først, og hvilke møter de står på",
        "vis sakene med numra deira, dei nyaste først, og kva møte dei står på",
    )
    every = add_action("list", help=told)
    told = Sentence("bare de som ikke står på et møte", "berre dei som ikkje står på eit møte")
    every.option("--waiting", action="store_true", help=told)
    ask.json(every)
    every.set_defaults(run="case_list:show")
    _attach(add("attach", help=Sentence("legg vedlegg på en sak", "legg vedlegg på ei sak")))
    told = Sentence(
        "avgjør om en sak eller et vedlegg er offentlig",
        "avgjer om ei sak eller eit vedlegg er offentleg",
    )
    access = add("access", help=told)
    ask.case_or_attachment(access)
    told = Sentence("avgjørelsen", "avgjerda")
    access.take("access", type=one_of("open", "exempt"), metavar="open|exempt", help=told)
    access.option("--basis", default="", metavar="TEKST", help=_BASIS)
    access.set_defaults(run="attach:decide_access")
    _mayor(add)


def _mayor(add: AddCommand) -> None:
    told = Sentence(
        "før at ordføreren avgjorde en sak i stedet for utvalget den venter på (koml. § 6-1)",
        "før at ordføraren avgjorde ei sak i staden for utvalet ho ventar på (koml. § 6-1)",
    )
    mayor = add("mayor", help=told)
    ask.case(mayor)
    mayor.option("--date", required=True, type=day, metavar="DATO", help=_DAY)
    told = Sentence(
        "i tur og orden: hastesak, sak uten prinsipiell betydning",
        "i tur og orden: hastesak, sak utan prinsipiell verknad",
    )
    mayor.choosing("--basis", ("urgent", "not_principal"), required=True, help=told)
    told = Sentence(
        "vedtaket; uten det er det forslaget i saksframlegget",
        "vedtaket; utan det er det framlegget i saksframlegget",
    )
    mayor.option("--text", default="", metavar="TEKST", help=told)
    mayor.set_defaults(run="mayor:decide_case")
    told = Sentence(
        "særutskrift og brev i en sak som ordføreren avgjorde",
        "særutskrift og brev i ei sak som ordføraren avgjorde",
    )
    papers = add("mayor-papers", help=told)
    ask.case(papers)
    ask.folder(papers)
    papers.set_defaults(run="mayor:papers")


def _attach(attach: Parser) -> None:
    ask.case(attach)
    attach.take("files", nargs="*", type=path, metavar="FIL", help=alike("vedlegg"))
    told = Sentence("tittel i stedet for filnavnet", "tittel i staden for filnamnet")
    attach.option("--title", default="", metavar="TEKST", help=told)
    attach.choosing("--access", ("open", "exempt"), help=alike("tilgang"))
    attach.option("--basis", default="", metavar="TEKST", help=_BASIS)
    told = Sentence("passordet til en låst fil", "passordet til ei låst fil")
    attach.option("--password", default="", metavar="TEKST", help=told)
    told = Sentence(
        "skriv ut med sporede endringer godtatt eller avvist",
        "skriv ut med spora endringar godtekne eller avviste",
    )
    attach.choosing("--changes", ("accept", "reject"), help=told)
    told = Sentence(
        "ettersendes, deles ut i møtet eller utrykt; ellers følger det papirene",
        "blir ettersendt, delt ut i møtet eller er uprenta; elles følgjer det papira",
    )
    attach.choosing("--delivery", ("later", "in_meeting", "not_printed"), help=told)
    told = Sentence(
        "meld et vedlegg som kommer siden, med --title",
        "meld eit vedlegg som kjem sidan, med --title",
    )
    attach.option("--announce", action="store_true", help=told)
    attach.set_defaults(run="attach:attach")
