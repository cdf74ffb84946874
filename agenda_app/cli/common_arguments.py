"""Arguments that several commands have alike."""

from __future__ import annotations

from functools import partial

from agenda_app.cli import values
from agenda_app.cli.parser import Parser
from agenda_app.cli.values import day, path
from agenda_app.domain.sentence import Sentence, alike

COMMANDS = Sentence("Kommandoer", "Kommandoar")
ITEM = Sentence(
    "nummeret på sakslisten, som «PS 4/26», eller «sak 12»",
    "nummeret på saklista, som «PS 4/26», eller «sak 12»",
)
"""How a case of a meeting is named."""
NAME = Sentence("NAVN", "NAMN")
COUNT = Sentence("TALL", "TAL")
CASE = Sentence(
    "sakens nummer her i programmet, eller på sakslisten, som «PS 4/26»",
    "nummeret saka har her i programmet, eller på saklista, som «PS 4/26»",
)
CASE_OR_ATTACHMENT = Sentence(
    f"{CASE.bokmal}; et vedlegg som «PS 4/26, vedlegg 1»",
    f"{CASE.nynorsk}; eit vedlegg som «PS 4/26, vedlegg 1»",
)
MEETING = Sentence(
    "møtets nummer, eller «FSK 2026-04-29», med «18:00» bak når det er flere den dagen",
    "nummeret til møtet, eller «FSK 2026-04-29», med «18:00» bak når det er fleire den dagen",
)
CODE = Sentence("utvalgets kode, som KST", "koden til utvalet, som KST")
ONLY_COMMITTEE = Sentence("bare dette utvalget", "berre dette utvalet")
_AS_JSON = alike("svar som JSON")
_MADE_FILE = Sentence("filen som lages", "fila som blir laga")


def meeting(parser: Parser) -> None:
    """Ask for a meeting."""
    parser.take("meeting", type=values.meeting, metavar="MØTE", help=MEETING)


def case(parser: Parser) -> None:
    """Ask for a case."""
    parser.take("case", type=values.case, metavar="SAK", help=CASE)


def case_or_attachment(parser: Parser) -> None:
    """Ask for a case, or for one of its attachments."""
    read = values.case_or_attachment
    parser.take("case", type=read, metavar="SAK", help=CASE_OR_ATTACHMENT)
    parser.set_defaults(attachment=0)


def person(parser: Parser) -> None:
    """Ask whom it is about."""
    told = Sentence("hvem det gjelder", "kven det gjeld")
    parser.option("--person", metavar=NAME, required=True, help=told)


def json(parser: Parser, told: Sentence = _AS_JSON) -> None:
    """Let the answer be JSON."""
    parser.option("--json", action="store_true", help=told)


def public(parser: Parser) -> None:
    """Let the paper be the one for the public."""
    told = Sentence("utgaven for offentligheten", "utgåva for offentlegheita")
    parser.option("--public", action="store_true", help=told)


def target(parser: Parser, told: Sentence = _MADE_FILE) -> None:
    """Ask for the file that is made."""
    parser.option("-o", "--out", dest="target", required=True, type=path, metavar="FIL", help=told)


def folder(parser: Parser) -> None:
    """Ask for the folder that several files are written to."""
    told = Sentence("hvor filene skal ligge", "kvar filene skal liggje")
    parser.take("folder", type=path, metavar="MAPPE", help=told)


def period(parser: Parser) -> None:
    """Ask for the first and the last day of a period."""
    add = partial(parser.option, required=True, type=day, metavar="DATO")
    first = Sentence(
        "første dag i perioden, som 2026-01-01", "første dagen i perioden, som 2026-01-01"
    )
    last = Sentence("siste dag i perioden", "siste dagen i perioden")
    add("--from", dest="first", help=first)
    add("--to", dest="last", help=last)
