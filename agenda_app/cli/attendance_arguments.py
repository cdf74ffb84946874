"""The command about who is there, with its arguments."""

from __future__ import annotations

from agenda_app.cli import common_arguments as ask
from agenda_app.cli.parser import AddCommand, Parser
from agenda_app.cli.values import clock, named, two_counts
from agenda_app.domain.sentence import Sentence, alike, filled

_ONLY_CASE = Sentence(
    "bare denne saken: {}; for den som kom eller gikk: før den",
    "berre denne saka: {}; for den som kom eller gjekk: før saka",
)


def who_is_there(add: AddCommand) -> None:
    """Add ``attendance``."""
    told = Sentence(
        "vis hvem som er til stede, meld forfall, kall inn vara",
        "vis kven som er til stades, meld forfall, kall inn vara",
    )
    attendance = add("attendance", help=told)
    _absences(attendance)
    _comes(attendance)
    _mayor(attendance)


def _absences(attendance: Parser) -> None:
    ask.meeting(attendance)
    told = alike("meld forfall for medlem eller varamedlem")
    attendance.option("--absent", type=named, metavar=ask.NAME, help=told)
    told = Sentence(
        "grunnen til forfallet; den blir aldri trykt",
        "grunnen til forfallet; han blir aldri prenta",
    )
    reasons = ("illness", "care", "work", "travel", "other_meeting", "disqualified", "other")
    attendance.choosing("--reason", reasons, default="other", help=told)
    told = Sentence(
        "ber på forhånd om ikke å delta i en sak", "bed på førehand om ikkje å delta i ei sak"
    )
    attendance.option("--asks", type=named, metavar=ask.NAME, help=told)
    grounds = (
        *("leave", "party", "lineal_relative", "sibling", "spouses_relative", "spouse"),
        *("cohabitant", "foster_family", "step_family", "representative", "association"),
        *("company", "circumstances", "employee", "appeal", "personal_reasons"),
    )
    told = Sentence(
        "grunnen: permisjon, inhabilitet (part, slekt, …) eller fritak",
        "grunnen: permisjon, ugildskap (part, slekt, …) eller fritak",
    )
    attendance.choosing("--ground", grounds, default="circumstances", help=told)
    _aside(attendance)
    told = Sentence(
        "før inn at et varamedlem er kalt inn", "før inn at eit varamedlem er kalla inn"
    )
    attendance.option("--call", type=named, metavar=ask.NAME, help=told)
    told = Sentence("hvem det skal møte for", "kven det skal møte for")
    attendance.option("--for", dest="stands_for", type=named, metavar=ask.NAME, help=told)
    told = Sentence("det skal møte på en ubesatt plass", "det skal møte på ein ledig plass")
    attendance.option("--empty-seat", action="store_true", help=told)
    told = Sentence("hva varamedlemmet svarte", "kva varamedlemet svarte")
    answers = ("asked", "no_answer", "accepted", "declined")
    attendance.choosing("--answer", answers, default="asked", help=told)
    told = Sentence(
        "hvorfor utenom rekkefølgen (koml. § 7-10)", "kvifor utanom rekkjefølgja (koml. § 7-10)"
    )
    attendance.option("--why", default="", metavar="TEKST", help=told)


def _aside(attendance: Parser) -> None:
    told = Sentence(
        "før inn at noen fratrer som inhabil eller med fritak i en sak",
        "før inn at nokon går frå som ugild eller med fritak i ei sak",
    )
    attendance.option("--aside", type=named, metavar=ask.NAME, help=told)
    told = Sentence(
        "bare ved behandlingen av disse punktene i saken: «3 og 5»",
        "berre ved handsaminga av desse punkta i saka: «3 og 5»",
    )
    attendance.option("--points", default="", metavar="PUNKT", help=told)
    told = Sentence(
        "stemmene for og mot at personen fratrer; ellers var avgjørelsen enstemmig",
        "røystene for og mot at personen går frå; elles var avgjerda samrøystes",
    )
    attendance.option("--ruled", type=two_counts, metavar="8-3", help=told)
    told = Sentence("utvalget avgjorde det ikke", "utvalet avgjorde det ikkje")
    attendance.option("--no-ruling", action="store_true", help=told)
    told = Sentence(
        "før inn at et varamedlem møter i saken for den som fratrer",
        "før inn at eit varamedlem møter i saka for den som går frå",
    )
    attendance.option("--steps-in", type=named, metavar=ask.NAME, help=told)


def _comes(attendance: Parser) -> None:
    told = Sentence(
        "et medlem kom etter oppropet, også etter meldt forfall; en vara i plassen går ut",
        "ein medlem kom etter oppropet, òg etter meldt forfall; ein vara i plassen går ut",
    )
    attendance.option("--came", type=named, metavar=ask.NAME, help=told)


def _mayor(attendance: Parser) -> None:
    told = Sentence(
        "ordføreren møter uten å være medlem (koml. § 6-1), eller den som møter i stedet",
        "ordføraren møter utan å vere medlem (koml. § 6-1), eller den som møter i staden",
    )
    attendance.naming("--mayor", metavar=ask.NAME, help=told)
    told = Sentence(
        "ordføreren, eller den som møtte i stedet, gikk",
        "ordføraren, eller den som møtte i staden, gjekk",
    )
    attendance.option("--mayor-left", action="store_true", help=told)
    attendance.option("--item", metavar="SAK", help=filled(_ONLY_CASE, ask.ITEM))
    told = Sentence(
        "når medlemmet eller ordføreren kom eller gikk, før saken",
        "når medlemen eller ordføraren kom eller gjekk, før saka",
    )
    attendance.option("--at", type=clock, metavar="KLOKKESLETT", help=told)
    attendance.option("--note", default="", metavar="TEKST", help=alike("grunnen med ord"))
    told = Sentence(
        "med varalisten, ringeloggen og hvor mange som ventes",
        "med varalista, ringjeloggen og kor mange som er venta",
    )
    attendance.option("--before", action="store_true", help=told)
    ask.json(attendance)
    attendance.set_defaults(run="attendance:attendance")
