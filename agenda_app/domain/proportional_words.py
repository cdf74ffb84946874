"""A proportional election in the words of the protocol: each seat, and the quotient that won it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from agenda_app.domain.election_parties import open_votes, party_sentences
from agenda_app.domain.elections import Ballot
from agenda_app.domain.language import Language
from agenda_app.domain.list_seats import ListResult, Promotion
from agenda_app.domain.proportional import Distribution, Lot, WonSeat
from agenda_app.domain.proportional_election import ProportionalResult
from agenda_app.domain.sentence import Sentence, listed
from agenda_app.domain.voters import Voter

_DECIMALS = 2
_HEAD = Sentence(
    "Valget ble holdt som forholdsvalg (koml. §§ 7-5 og 7-6). {} medlemmer skulle velges.",
    "Valet vart halde som høvetalsval (koml. §§ 7-5 og 7-6). {} medlemer skulle veljast.",
)
_HEAD_ONE = Sentence(
    "Valget ble holdt som forholdsvalg (koml. §§ 7-5 og 7-6). Ett medlem skulle velges.",
    "Valet vart halde som høvetalsval (koml. §§ 7-5 og 7-6). Éin medlem skulle veljast.",
)
_BALLOT = {
    Ballot.WRITTEN: Sentence("Stemmene ble gitt skriftlig.", "Røystene vart gjevne skriftleg."),
    Ballot.SHOW_OF_HANDS: Sentence(
        "Stemmene ble gitt ved håndsopprekning.", "Røystene vart gjevne ved handsopprekking."
    ),
}
_VOTES = Sentence("Stemmer: {}.", "Røyster: {}.")
_JOINT = Sentence("«{}» var en felles liste fra {}.", "«{}» var ei felles liste frå {}.")
_SEAT = Sentence(
    "Plass nr. {} tilfalt «{}» ({} : {} = {}).", "Plass nr. {} gjekk til «{}» ({} : {} = {})."
)
_OUTVOTED = Sentence(
    "Samme kvotient, men færre stemmer: {}.", "Same kvotient, men færre røyster: {}."
)
_BY_LOT = Sentence(
    "Plassen ble avgjort ved loddtrekning (koml. § 7-6 første ledd).",
    "Plassen vart avgjord ved loddtrekking (koml. § 7-6 fyrste ledd).",
)
_LOT = Sentence(
    "Samme kvotient og like mange stemmer: {}. Loddet falt på {}.",
    "Same kvotient og like mange røyster: {}. Loddet fall på {}.",
)
_ONE_LOT_NEEDED = Sentence(
    "Samme kvotient og like mange stemmer: {}. Det må trekkes lodd om den siste plassen.",
    "Same kvotient og like mange røyster: {}. Det må trekkjast lodd om den siste plassen.",
)
_LOT_NEEDED = Sentence(
    "Samme kvotient og like mange stemmer: {}. Det må trekkes lodd om de {} siste plassene.",
    "Same kvotient og like mange røyster: {}. Det må trekkjast lodd om dei {} siste plassane.",
)
_NO_SEAT = Sentence("«{}» fikk ingen plass.", "«{}» fekk ingen plass.")
_ONE_SEAT = Sentence("«{}» fikk én plass.", "«{}» fekk éin plass.")
_SEATS = Sentence("«{}» fikk {} plasser.", "«{}» fekk {} plassar.")
_ELECTED_ONE = Sentence("Valgt fra «{}»: {}.", "Vald frå «{}»: {}.")
_ELECTED = Sentence("Valgt fra «{}»: {}.", "Valde frå «{}»: {}.")
_DEPUTIES = Sentence(
    "Varamedlemmer fra «{}», i rekkefølge: {}.", "Varamedlemer frå «{}», i rekkjefølgje: {}."
)
_PROMOTED = Sentence(
    "{} rykket opp forbi {} etter kravet til kjønnsbalanse (koml. § 7-6 tredje og fjerde ledd).",
    "{} rykte opp forbi {} etter kravet til kjønnsbalanse (koml. § 7-6 tredje og fjerde ledd).",
)
_PROMOTED_DEPUTY = Sentence(
    "{} rykket opp forbi {} som varamedlem etter kravet til kjønnsbalanse "
    "(koml. § 7-6 femte ledd).",
    "{} rykte opp forbi {} som varamedlem etter kravet til kjønnsbalanse (koml. § 7-6 femte ledd).",
)


@dataclass(frozen=True, slots=True)
class QuotientRow:
    """A row of the printed table: the divisor, and for each list its quotient and seat.

    ``cells`` hold the quotient as it is written ("4,5") and the number of the seat that it won,
    None where it won none.
    """

    divisor: int
    cells: tuple[tuple[str, int | None], ...]


def quotient_rows(distribution: Distribution) -> tuple[QuotientRow, ...]:
    """Return the table of quotients as it is printed, no two different ones written alike."""
    rows = tuple(distribution.table())
    written = quotient_texts(cell.quotient.value for row in rows for cell in row)
    return tuple(
        QuotientRow(
            row[0].quotient.divisor,
            tuple((written[cell.quotient.value], cell.seat) for cell in row),
        )
        for row in rows
        if row
    )


def quotient_texts(quotients: Iterable[Fraction]) -> dict[Fraction, str]:
    """Return quotients as decimals with a comma: two, or as many as it takes to tell them apart."""
    every = set(quotients)
    digits = _DECIMALS
    while len({_rounded(quotient, digits) for quotient in every}) < len(every):
        digits += 1
    return {quotient: _decimal(_rounded(quotient, digits), digits) for quotient in every}


def _rounded(quotient: Fraction, digits: int) -> int:
    """Return a quotient in units of its last decimal, halves up."""
    return int(quotient * 10**digits + Fraction(1, 2))


def _decimal(units: int, digits: int) -> str:
    whole, rest = divmod(units, 10**digits)
    return f"{whole},{rest:0{digits}d}".rstrip("0").rstrip(",")


def counted_sentences(
    result: ProportionalResult, language: Language, voters: Sequence[Voter] = ()
) -> tuple[str, ...]:
    """Return how an election by lists was held and counted, beside the table of quotients.

    Only those seats are told that the table (``quotient_rows``) does not explain. ``voters`` are
    who could vote, for the names where a party split.
    """
    return tuple(_counted(result, language, voters))


def _counted(
    result: ProportionalResult, language: Language, voters: Sequence[Voter]
) -> Iterator[str]:
    election, names = result.election, result.list_names
    head = _HEAD_ONE.said(language) if election.seats == 1 else _HEAD.said(language, election.seats)
    yield f"{head} {_BALLOT[election.ballot].said(language)}"
    votes = [f"«{entry.candidates.name}» {entry.votes}" for entry in election.lists]
    yield _VOTES.said(language, ", ".join([*votes, *blank_votes(election.blank)]))
    for vote in open_votes(election):
        yield from party_sentences(vote, voters, language)
    for entry in election.lists:
        if len(entry.candidates.groups) > 1:
            yield _JOINT.said(language, entry.candidates.name, listed(entry.candidates.groups))
    written = quotient_texts(seat.by.value for seat in result.distribution.seats)
    for seat in result.distribution.seats:
        if seat.outvoted or seat.by_lot:
            yield _seat(seat, names, written, language)
    if result.distribution.lot is not None:
        yield _lot(result.distribution.lot, names, language)


def _seat(
    seat: WonSeat, names: Sequence[str], written: dict[Fraction, str], language: Language
) -> str:
    by = seat.by
    value = written[by.value]
    said = [_SEAT.said(language, seat.number, names[by.place], by.votes, by.divisor, value)]
    if seat.outvoted:
        said.append(_OUTVOTED.said(language, _quoted(names[place] for place in seat.outvoted)))
    if seat.by_lot:
        said.append(_BY_LOT.said(language))
    return " ".join(said)


def _lot(lot: Lot, names: Sequence[str], language: Language) -> str:
    among = _quoted(names[place] for place in lot.among)
    if lot.drawn:
        return _LOT.said(language, among, _quoted(names[place] for place in lot.drawn))
    if lot.seats == 1:
        return _ONE_LOT_NEEDED.said(language, among)
    return _LOT_NEEDED.said(language, among, lot.seats)


def list_sentences(entry: ListResult, language: Language) -> Iterator[str]:
    """Yield what a list got, and who was elected from it."""
    name = entry.candidates.name
    match entry.seats:
        case 0:
            yield _NO_SEAT.said(language, name)
        case 1:
            yield _ONE_SEAT.said(language, name)
        case _:
            yield _SEATS.said(language, name, entry.seats)
    for promotion in entry.members.promotions:
        yield _promotion(_PROMOTED, promotion, language)
    members = entry.members.names
    if members:
        said = _ELECTED_ONE if len(members) == 1 else _ELECTED
        yield said.said(language, name, ", ".join(candidate.name for candidate in members))
    for promotion in entry.deputies.promotions:
        yield _promotion(_PROMOTED_DEPUTY, promotion, language)
    if entry.deputies.names:
        yield _DEPUTIES.said(language, name, in_order(c.name for c in entry.deputies.names))


def _promotion(sentence: Sentence, promotion: Promotion, language: Language) -> str:
    return sentence.said(language, promotion.promoted.name, promotion.passed.name)


def _quoted(names: Iterable[str]) -> str:
    return ", ".join(f"«{name}»" for name in names)


def in_order(names: Iterable[str]) -> str:
    """Return "1. Ada Vik, 2. Odd Lien"."""
    return ", ".join(f"{number}. {name}" for number, name in enumerate(names, start=1))


def blank_votes(blank: int) -> tuple[str, ...]:
    """Return "blanke 2" as the last of some votes, which is the same in both forms; or nothing."""
    return (f"blanke {blank}",) if blank else ()
