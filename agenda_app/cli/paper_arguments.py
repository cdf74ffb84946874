"""The commands that make papers, with their arguments."""

from __future__ import annotations

from pathlib import Path

from agenda_app.cli import common_arguments as ask
from agenda_app.cli.parser import AddCommand, Parser
from agenda_app.cli.values import calendar_year, meeting, megabytes, named, path
from agenda_app.domain.sentence import Sentence, alike, filled

DOCUMENTS = {
    "notice": Sentence("innkallingen til et møte", "innkallinga til eit møte"),
    "agenda": Sentence("sakslisten", "saklista"),
    "bundle": alike("møtebunken"),
    "exempt": Sentence("den unntatte delen av møtebunken", "den unnatekne delen av møtebunken"),
    "archive": alike("møtebunken til arkivet"),
    "sheets": alike("protokollark og frammøteark"),
    "minutes": alike("protokollen"),
    "locked": Sentence(
        "protokollen slik den ble låst, uten rettelser",
        "protokollen slik han vart låst, utan rettingar",
    ),
    "signing": alike("underskriftsark til den låste protokollen"),
    "extract": Sentence("særutskrift av en sak", "særutskrift av ei sak"),
    "item_minutes": Sentence("saksprotokoll for en sak", "saksprotokoll for ei sak"),
    "distribution": Sentence("fordelingslisten", "fordelingslista"),
}
OF_ONE_CASE = frozenset({"extract", "item_minutes"})
_INTO_FOLDER = {
    "letters": Sentence(
        "brev til partene i alle sakene i et møte", "brev til partane i alle sakene i eit møte"
    ),
    "summons": Sentence(
        "brev, e-post og SMS til varamedlemmene som er kalt inn til et møte",
        "brev, e-post og SMS til varamedlemene som er kalla inn til eit møte",
    ),
}
_WHICH_CASE = Sentence("saken det gjelder: {}", "saka det gjeld: {}")


def documents(add: AddCommand) -> None:
    """Add ``pdf`` with all papers, ``proof``, ``files`` and ``after``."""
    pdf = add("pdf", help=Sentence("lag et dokument som PDF", "lag eit dokument som PDF"))
    title = Sentence("Dokumenter", "Dokument")
    add_kind = pdf.commands(title, metavar="DOKUMENT", dest="kind", required=True)
    for kind, told in DOCUMENTS.items():
        one = add_kind(kind, help=told)
        ask.meeting(one)
        ask.public(one)
        if kind in OF_ONE_CASE:
            of_case = filled(_WHICH_CASE, ask.ITEM)
            one.option("--case", required=True, metavar="SAK", help=of_case)
        ask.target(one)
        one.set_defaults(run="documents:pdf")
    where = Sentence(
        "hvor brevene skal ligge; ellers i mappen som er åpen",
        "kvar breva skal liggje; elles i mappa som er open",
    )
    for kind, told in _INTO_FOLDER.items():
        letters = add_kind(kind, help=told)
        ask.meeting(letters)
        letters.option(
            "-o", "--out", dest="target", type=path, default=Path(), metavar="MAPPE", help=where
        )
        letters.set_defaults(run=f"documents:{kind}")
    told = Sentence("hvordan vedtakene er fulgt opp", "korleis vedtaka er følgde opp")
    status = add_kind("status", help=told)
    ask.public(status)
    told = Sentence("bare vedtak i ett utvalg, som KST", "berre vedtak i eitt utval, som KST")
    status.option("--committee", type=named, metavar="KODE", help=told)
    ask.target(status)
    status.set_defaults(run="status:status")
    _lists(add_kind)
    _proof(add)
    _file_sets(add)


def _proof(add: AddCommand) -> None:
    told = Sentence(
        "søk gjennom en fil før den legges ut: er noe i den unntatt?",
        "søk gjennom ei fil før ho blir lagd ut: er noko i ho unnateke?",
    )
    proof = add("proof", help=told)
    told = Sentence(
        "filen: PDF, JSON, kalender, tekst; kan utelates med --excuse",
        "fila: PDF, JSON, kalender, tekst; kan utelatast med --excuse",
    )
    proof.take("file", nargs="?", type=path, metavar="FIL", help=told)
    proof.option("--meeting", required=True, type=meeting, metavar="MØTE", help=ask.MEETING)
    told = Sentence(
        "svar som JSON, med det som ble funnet", "svar som JSON, med det som vart funne"
    )
    ask.json(proof, told)
    told = Sentence("skriv beviset på én side", "skriv beviset på éi side")
    proof.option("--pdf", type=path, metavar="FIL", help=told)
    told = Sentence(
        "si først at disse ordene ikke er hemmelige i papirene til møtet; krever --who og --reason",
        "sei først at desse orda ikkje er hemmelege i papira til møtet; krev --who og --reason",
    )
    proof.option("--excuse", metavar="ORD", help=told)
    told = Sentence(
        "si at alt som blir funnet fra denne saken, også står i åpne papirer («PS 14/26» eller "
        "«PS 14/26, vedlegg 1»); krever --who og --reason",
        "sei at alt som blir funne frå denne saka, òg står i opne papir («PS 14/26» eller "
        "«PS 14/26, vedlegg 1»); krev --who og --reason",
    )
    proof.option("--excuse-from", metavar="SAK", help=told)
    told = Sentence(
        "et navn eller tall derfra som heller ikke er hemmelig; kan gjentas",
        "eit namn eller tal derifrå som heller ikkje er hemmeleg; kan takast opp att",
    )
    proof.option("--named", action="append", metavar="ORD", help=told)
    told = Sentence("hvem som har avgjort det", "kven som har avgjort det")
    proof.option("--who", metavar=ask.NAME, help=told)
    told = Sentence("hvorfor de kan være offentlige", "kvifor dei kan vere offentlege")
    proof.option("--reason", metavar="TEKST", help=told)
    proof.set_defaults(run="proof:prove")


def _file_sets(add: AddCommand) -> None:
    told = Sentence(
        "alle filer til et møte i en mappe, med en liste over dem",
        "alle filer til eit møte i ei mappe, med ei liste over dei",
    )
    files = add("files", help=told)
    ask.meeting(files)
    ask.folder(files)
    told = Sentence(
        "hvor mye en e-post kan veie (en fil blir en tredjedel større i den); 0 uten grense; "
        "ellers etter utvalgets valg",
        "kor mykje ein e-post kan vege (ei fil blir ein tredjedel større i han); 0 utan grense; "
        "elles etter valet til utvalet",
    )
    files.option("--email-mb", type=megabytes, metavar="MB", help=told)
    told = Sentence(
        "også det som er unntatt, i utgaven til e-post; slikt sendes ikke på vanlig e-post",
        "òg det som er unnateke, i utgåva til e-post; slikt blir ikkje sendt på vanleg e-post",
    )
    files.option("--email-exempt", action="store_const", const=True, help=told)
    told = Sentence("uten filene for offentligheten", "utan filene for offentlegheita")
    files.option("--no-public", action="store_true", help=told)
    files.set_defaults(run="file_sets:files")
    told = Sentence(
        "særutskrifter, saksprotokoller og brev etter et møte, i en mappe",
        "særutskrifter, saksprotokollar og brev etter eit møte, i ei mappe",
    )
    after = add("after", help=told)
    ask.meeting(after)
    ask.folder(after)
    after.set_defaults(run="file_sets:after")


def _lists(add: AddCommand) -> None:
    told = Sentence(
        "hva folkevalgte har til gode for en periode", "kva folkevalde har til gode for ein periode"
    )
    fees = add("fees", help=told)
    ask.period(fees)
    told = Sentence("bare denne personen", "berre denne personen")
    fees.option("--person", type=named, metavar=ask.NAME, help=told)
    told = Sentence(
        "filen som lages: .pdf, eller .ods for regneark",
        "fila som blir laga: .pdf, eller .ods for rekneark",
    )
    ask.target(fees, told)
    fees.set_defaults(run="lists:fees")
    told = Sentence("frammøtestatistikk for en periode", "frammøtestatistikk for ein periode")
    statistics = add("statistics", help=told)
    ask.period(statistics)
    statistics.option("--committee", type=named, metavar="KODE", help=ask.ONLY_COMMITTEE)
    ask.target(statistics)
    statistics.set_defaults(run="lists:statistics_pdf")
    told = Sentence(
        "bekreftelse på hvilke møter en person deltok i",
        "stadfesting av kva møte ein person deltok i",
    )
    _of_person(add("attendance", help=told), "one_person:proof_pdf")
    told = Sentence(
        "hvordan en person stemte i offentlige saker",
        "korleis ein person røysta i offentlege saker",
    )
    _of_person(add("votes", help=told), "one_person:votes_pdf")
    told = Sentence(
        "et utvalgs låste protokoller fra et år, med register",
        "dei låste protokollane til eit utval frå eit år, med register",
    )
    year = add("year", help=told)
    year.take("committee", type=named, metavar="KODE", help=ask.CODE)
    year.take("year", type=calendar_year, metavar="ÅR", help=alike("året, som 2026"))
    ask.public(year)
    ask.target(year)
    year.set_defaults(run="lists:year")


def _of_person(parser: Parser, run: str) -> None:
    ask.period(parser)
    ask.person(parser)
    ask.target(parser)
    parser.set_defaults(run=run)
