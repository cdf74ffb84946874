"""The commands about what is sent of a meeting, with their arguments."""

from __future__ import annotations

from agenda_app.cli import common_arguments as ask
from agenda_app.cli.parser import AddCommand, Parser
from agenda_app.cli.values import path, version
from agenda_app.domain.sentence import Sentence, joined
from agenda_app.domain.version_names import SUCH_NAMES, SUCH_NAMES_AND_NOW

_ONLY = joined((Sentence("bare denne versjonen:", "berre denne versjonen:"), SUCH_NAMES))


def dispatches(add: AddCommand) -> None:
    """Add ``dispatch``, ``versions`` and ``compare``."""
    told = Sentence(
        "send innkallingen eller det som kommer etter den, og ta vare på alt",
        "send innkallinga eller det som kjem etter ho, og ta vare på alt",
    )
    _send(add("dispatch", help=told))
    told = Sentence(
        "vis hva som er sendt, og om det er helt", "vis kva som er sendt, og om det er heilt"
    )
    versions = add("versions", help=told)
    ask.meeting(versions)
    ask.json(versions)
    told = Sentence(
        "skriv filene som ble tatt vare på, i denne mappen",
        "skriv filene som vart tekne vare på, i denne mappa",
    )
    versions.option("-o", "--out", type=path, metavar="MAPPE", help=told)
    versions.option("--only", type=version, metavar="A", help=_ONLY)
    versions.set_defaults(run="dispatches:versions")
    told = Sentence("sammenlign to versjoner av et møte", "samanlikn to versjonar av eit møte")
    compare = add("compare", help=told)
    ask.meeting(compare)
    compare.take("old", type=version, metavar="A", help=SUCH_NAMES_AND_NOW)
    compare.take("new", type=version, metavar="B", help=SUCH_NAMES_AND_NOW)
    ask.json(compare)
    compare.set_defaults(run="comparing:compare")


def _send(send: Parser) -> None:
    ask.meeting(send)
    told = Sentence("bare sakene som er kommet til", "berre sakene som er komne til")
    send.option("--supplement", action="store_true", help=told)
    told = Sentence("bare sidene som er endret", "berre sidene som er endra")
    send.option("--correction", action="store_true", help=told)
    told = Sentence(
        "den offentlige utgaven av det som er sendt uten",
        "den offentlege utgåva av det som er sendt utan",
    )
    send.option("--public", action="store_true", help=told)
    told = Sentence(
        "ta vare på papirene slik de er nå, når innkallingen ble merket som sendt uten det",
        "ta vare på papira slik dei er no, når innkallinga vart merkt som send utan det",
    )
    send.option("--keep", action="store_true", help=told)
    told = Sentence("uten utgaven for offentligheten", "utan utgåva for offentlegheita")
    send.option("--internal", action="store_true", help=told)
    told = Sentence(
        "merknad foran tillegget eller rettelsen", "merknad framfor tillegget eller rettinga"
    )
    send.option("--note", default="", metavar="TEKST", help=told)
    told = Sentence("hvor filene skal skrives", "kvar filene skal skrivast")
    send.option("-o", "--out", type=path, metavar="MAPPE", help=told)
    send.set_defaults(run="dispatches:send")
