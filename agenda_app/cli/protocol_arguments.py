"""The commands about who was there and what became of it, with their arguments."""

from __future__ import annotations

from agenda_app.cli.common_arguments import ITEM, AddCommand, period
from agenda_app.cli.parser import Parser, one_of
from agenda_app.cli.values import clock, number


def protocol(add: AddCommand) -> None:
    """Add ``attendance``, ``statistics``, ``votes`` and ``minutes``."""
    _attendance(add("attendance", help="vis hvem som er til stede, meld forfall, kall inn vara"))
    statistics = add("statistics", help="vis hvor ofte folkevalgte har møtt i en periode")
    period(statistics)
    statistics.option("--committee", metavar="KODE", help="bare dette utvalget")
    statistics.option("--json", action="store_true", help="svar som JSON")
    statistics.set_defaults(run="lists:statistics")
    votes = add("votes", help="vis hvordan en person stemte i offentlige saker i en periode")
    period(votes)
    votes.option("--person", metavar="NAVN", required=True, help="hvem det gjelder")
    votes.option("--json", action="store_true", help="svar som JSON")
    votes.set_defaults(run="one_person:votes")
    minutes = add("minutes", help="vis, kontroller, lås, ta vare på eller rett protokollen")
    actions = minutes.add_subparsers(
        title="Kommandoer",
        metavar="show|check|lock|keep|excuse|verify|elected|correct",
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
        if name == "lock":
            action.option("--anyway", action="store_true", help="lås selv om noe bør ses på først")
            action.option(
                "--without-public",
                action="store_true",
                help="lås selv om den offentlige utgaven ikke kan lages ennå",
            )
        action.option("--json", action="store_true", help="svar som JSON")
        action.set_defaults(run=run)
    excuse = actions.add_parser(
        "excuse", help="si at ord i de offentlige papirene til møtet ikke er hemmelige"
    )
    excuse.take("meeting", type=number, metavar="MØTE", help="møtets nummer")
    excuse.take("words", metavar="ORD", help="ordene slik de ble funnet")
    excuse.option("--who", metavar="NAVN", required=True, help="hvem som har avgjort det")
    excuse.option("--reason", metavar="GRUNN", required=True, help="hvorfor de kan være offentlige")
    excuse.set_defaults(run="locked:excuse")
    elected = actions.add_parser("elected", help="vis eller før inn dem som ble valgt til utvalg")
    elected.take("meeting", type=number, metavar="MØTE", help="møtets nummer")
    elected.option("--enter", action="store_true", help="før dem inn i utvalgene")
    elected.option("--json", action="store_true", help="svar som JSON")
    elected.set_defaults(run="minutes:enter")
    correct = actions.add_parser("correct", help="rett en låst protokoll med en nummerert rettelse")
    correct.take("meeting", type=number, metavar="MØTE", help="møtets nummer")
    correct.option(
        "--item", metavar="SAK", help=f"saken som rettes: {ITEM}; ellers gjelder det møtet"
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
        help=f"bare denne saken: {ITEM}; for ordføreren kom eller gikk før den",
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
