"""The command that makes papers, with its arguments."""

from __future__ import annotations

from pathlib import Path

from agenda_app.cli.common_arguments import ITEM, AddCommand, period, target
from agenda_app.cli.parser import Parser
from agenda_app.cli.values import calendar_year, megabytes, number

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


def documents(add: AddCommand) -> None:
    """Add ``pdf`` with all papers."""
    pdf = add("pdf", help="lag et dokument som PDF")
    kinds = pdf.add_subparsers(
        title="Dokumenter", metavar="DOKUMENT", dest="kind", required=True, parser_class=Parser
    )
    for kind, told in DOCUMENTS.items():
        one = kinds.add_parser(kind, help=told)
        one.take("meeting", type=number, metavar="MØTE", help="møtets nummer")
        one.option("--public", action="store_true", help="utgaven for offentligheten")
        if kind in OF_ONE_CASE:
            one.option("--case", required=True, metavar="SAK", help=f"saken det gjelder: {ITEM}")
        target(one)
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
    target(status)
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


def _lists(add: AddCommand) -> None:
    fees = add("fees", help="hva folkevalgte har til gode for en periode")
    period(fees)
    fees.option("--person", metavar="NAVN", help="bare denne personen")
    target(fees, "filen som lages: .pdf, eller .ods for regneark")
    fees.set_defaults(run="lists:fees")
    statistics = add("statistics", help="frammøtestatistikk for en periode")
    period(statistics)
    statistics.option("--committee", metavar="KODE", help="bare dette utvalget")
    target(statistics)
    statistics.set_defaults(run="lists:statistics_pdf")
    for name, told, run in (
        ("attendance", "bekreftelse på hvilke møter en person deltok i", "one_person:proof_pdf"),
        ("votes", "hvordan en person stemte i offentlige saker", "one_person:votes_pdf"),
    ):
        of_person = add(name, help=told)
        period(of_person)
        of_person.option("--person", metavar="NAVN", required=True, help="hvem det gjelder")
        target(of_person)
        of_person.set_defaults(run=run)
    year = add("year", help="et utvalgs låste protokoller fra et år, med register")
    year.take("committee", metavar="UTVALG", help="utvalgets kode, som KST")
    year.take("year", type=calendar_year, metavar="ÅR", help="året, som 2026")
    year.option("--public", action="store_true", help="utgaven for offentligheten")
    target(year)
    year.set_defaults(run="lists:year")
