"""What is doubtful about the seats of a committee, in one sentence each, with the paragraph."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from agenda_app.domain.committee import Committee
from agenda_app.domain.committee_size import fewest_seats
from agenda_app.domain.elections import ElectionMode
from agenda_app.domain.gender_balance import Balance
from agenda_app.domain.people import ListId, PersonId
from agenda_app.domain.seating_doubts import Doubt, SeatingDoubt
from agenda_app.domain.sentence import Sentence, alike, filled, joined
from agenda_app.domain.typography import NBSP

_WORDS = {
    Doubt.EVEN_COUNCIL: Sentence(
        "Kommunestyret har {} plasser. Tallet skal være et oddetall.",
        "Kommunestyret har {} plassar. Talet skal vere eit oddetal.",
    ),
    Doubt.SMALL_COUNCIL: Sentence(
        "Kommunestyret har {} plasser. Loven krever minst {}.",
        "Kommunestyret har {} plassar. Lova krev minst {}.",
    ),
    Doubt.SMALL_EXECUTIVE: Sentence(
        "Formannskapet har {} plasser. Loven krever minst {}.",
        "Formannskapet har {} plassar. Lova krev minst {}.",
    ),
    Doubt.SMALL_BODY: Sentence(
        "Utvalget har {} plasser. Loven krever minst {}.",
        "Utvalet har {} plassar. Lova krev minst {}.",
    ),
    Doubt.NOT_ON_COUNCIL: Sentence(
        "{} sitter ikke i kommunestyret, slik alle her skal.",
        "{} sit ikkje i kommunestyret, slik alle her skal.",
    ),
    Doubt.NO_CHAIR: Sentence("Ingen er valgt til leder.", "Ingen er vald til leiar."),
    Doubt.SEVERAL_CHAIRS: Sentence(
        "{} er alle ført opp som leder.", "{} er alle førte opp som leiar."
    ),
    Doubt.SEATED_TWICE: Sentence("{} er ført opp to ganger.", "{} er ført opp to gonger."),
    Doubt.NOT_LED_BY_MAYOR: Sentence(
        "{} er ført opp som leder, men ordføreren leder formannskapet.",
        "{} er ført opp som leiar, men ordføraren leier formannskapet.",
    ),
    Doubt.MAYOR_NOT_ON_EXECUTIVE: Sentence(
        "Ordfører og varaordfører velges blant medlemmene i formannskapet. {} sitter ikke der.",
        "Ordførar og varaordførar blir valde blant medlemene i formannskapet. {} sit ikkje der.",
    ),
    Doubt.NOBODY_FROM_COUNCIL: Sentence(
        "Ingen av medlemmene sitter i kommunestyret. Minst ett av dem skal gjøre det.",
        "Ingen av medlemene sit i kommunestyret. Minst éin av dei skal gjere det.",
    ),
    Doubt.LED_BY_MAYORS_PARTY: Sentence(
        "{} er leder, men er fra samme parti eller gruppe som ordføreren.",
        "{} er leiar, men er frå same parti eller gruppe som ordføraren.",
    ),
    Doubt.SITS_UNDER_CONTROL: Sentence(
        "{} kan ikke sitte her og samtidig være ordfører eller varaordfører eller sitte i "
        "formannskapet eller et annet organ som tar avgjørelser.",
        "{} kan ikkje sitje her og samtidig vere ordførar eller varaordførar eller sitje i "
        "formannskapet eller eit anna organ som tek avgjerder.",
    ),
    Doubt.LIST_OF_OTHER_PERIOD: Sentence(
        "{} er ført opp på en liste fra en annen valgperiode.",
        "{} er ført opp på ei liste frå ein annan valperiode.",
    ),
    Doubt.LIST_NOT_ON_COUNCIL: Sentence(
        "{} har ingen medlemmer i kommunestyret og kan ikke ha levert liste til valget.",
        "{} har ingen medlemer i kommunestyret og kan ikkje ha levert liste til valet.",
    ),
    Doubt.DEPUTIES_WITHOUT_MEMBER: Sentence(
        "{} har varamedlemmer her, men ingen medlemmer som de kan møte for.",
        "{} har varamedlemer her, men ingen medlemer som dei kan møte for.",
    ),
    Doubt.GENDER_UNKNOWN: Sentence(
        "Kjønn er ikke ført for {}. Uten det kan kravet til kjønnsbalanse ikke regnes helt ut.",
        "Kjønn er ikkje ført for {}. Utan det kan kravet til kjønnsbalanse ikkje reknast heilt ut.",
    ),
}
_SMALL_FOR_INHABITANTS = Sentence(
    "Kommunestyret har {} plasser. Med {} innbyggere krever loven minst {}.",
    "Kommunestyret har {} plassar. Med {} innbyggjarar krev lova minst {}.",
)
_UNBALANCED = {
    Doubt.MEMBERS_UNBALANCED: Sentence("Medlemmene er {}.", "Medlemene er {}."),
    Doubt.LIST_UNBALANCED: Sentence("Medlemmene fra {} er {}.", "Medlemene frå {} er {}."),
    Doubt.DEPUTIES_UNBALANCED: Sentence(
        "Varamedlemmene fra {} er {}.", "Varamedlemene frå {} er {}."
    ),
}
_DEPUTIES_OF_ALL = Sentence("Varamedlemmene er {}.", "Varamedlemene er {}.")
_DEMANDED = Sentence(
    "Det skal være minst {} av hvert kjønn.", "Det skal vere minst {} av kvart kjønn."
)
_SOFTLY_DEMANDED = Sentence(
    "Så langt det er mulig, skal det være minst {} av hvert kjønn.",
    "Så langt det er mogleg, skal det vere minst {} av kvart kjønn.",
)
_ELECTED_BY_LISTS = Sentence(
    "Var det forholdsvalg, gjelder kravet hver liste for seg.",
    "Var det høvetalsval, gjeld kravet kvar liste for seg.",
)
_IF_BY_LISTS = Sentence("Det gjelder ved forholdsvalg.", "Det gjeld ved høvetalsval.")
_IF_UNKNOWN = {
    Doubt.MEMBERS_UNBALANCED: _ELECTED_BY_LISTS,
    Doubt.LIST_UNBALANCED: _IF_BY_LISTS,
}
"""What is added where nobody knows how the body was elected."""
_BASES = {
    Doubt.EVEN_COUNCIL: "koml. § 5-5",
    Doubt.SMALL_COUNCIL: "koml. § 5-5",
    Doubt.SMALL_EXECUTIVE: "koml. § 5-6",
    Doubt.NOT_ON_COUNCIL: "koml. § 5-6",
    Doubt.NOT_LED_BY_MAYOR: "koml. § 6-1",
    Doubt.MAYOR_NOT_ON_EXECUTIVE: "koml. § 6-2",
    Doubt.NOBODY_FROM_COUNCIL: "koml. § 23-1",
    Doubt.LED_BY_MAYORS_PARTY: "koml. § 23-1",
    Doubt.SITS_UNDER_CONTROL: "koml. § 23-1",
    Doubt.LIST_NOT_ON_COUNCIL: "koml. § 7-5",
    Doubt.DEPUTIES_WITHOUT_MEMBER: "koml. § 7-10",
    Doubt.MEMBERS_UNBALANCED: "koml. §§ 7-6 og 7-7",
    Doubt.LIST_UNBALANCED: "koml. § 7-6",
    Doubt.DEPUTIES_UNBALANCED: "koml. §§ 7-6 og 7-7",
    Doubt.GENDER_UNKNOWN: "koml. §§ 7-5 til 7-7",
}
_BASES_BY_MODE = {
    ElectionMode.AGREED: "koml. § 7-7",
    ElectionMode.PROPORTIONAL: "koml. § 7-6",
}
_BASES_BY_KIND = {
    "committee": "koml. § 5-7",
    "control_committee": "koml. § 23-1",
    "election_board": "valgl. § 4-5",
    "board": "koml. § 5-10",
}
_OTHERS = alike("{} andre")


@dataclass(frozen=True, slots=True)
class SaidDoubt:
    """A doubt in words, with the law behind it, which is empty where it is good order only."""

    doubt: SeatingDoubt
    words: Sentence
    legal_basis: str


PersonName = Callable[[PersonId], str]
ListName = Callable[[ListId], str]


def doubt_words(
    doubt: SeatingDoubt, body: Committee, person: PersonName, on_list: ListName, most: int = 0
) -> Sentence:
    """Return the sentence for a doubt.

    Args:
        doubt: what is doubtful.
        body: the committee.
        person: says what somebody is called.
        on_list: says what a list is called, in short.
        most: how many are named before the others are only counted, 0 for everybody.
    """
    if doubt.balance is not None:
        return _unbalanced(doubt, doubt.balance, on_list)
    if doubt.inhabitants is not None:
        return small_council(body, doubt.inhabitants)
    words = _WORDS[doubt.doubt]
    if doubt.persons:
        return filled(words, _named((person(one) for one in doubt.persons), most))
    if doubt.list_id is not None:
        return filled(words, on_list(doubt.list_id))
    return filled(words, body.seats, fewest_seats(body.kind))


def small_council(body: Committee, inhabitants: int) -> Sentence:
    """Return that a council has too few seats for the inhabitants of its municipality."""
    needed = fewest_seats(body.kind, inhabitants)
    grouped = f"{inhabitants:,}".replace(",", NBSP)
    return filled(_SMALL_FOR_INHABITANTS, body.seats, grouped, needed)


def legal_basis(doubt: SeatingDoubt, body: Committee) -> str:
    """Return the law behind a doubt, the same in both forms; empty where it is good order only."""
    if doubt.doubt is Doubt.SMALL_BODY:
        return _BASES_BY_KIND[body.kind.value]
    if doubt.elected_by is not None:
        return _BASES_BY_MODE[doubt.elected_by]
    return _BASES.get(doubt.doubt, "")


def with_basis(words: Sentence, basis: str) -> Sentence:
    """Return a sentence with the law in brackets before its full stop."""
    if not basis:
        return words
    return filled(alike("{} ({})."), _without_stop(words), basis)


def _without_stop(words: Sentence) -> Sentence:
    return Sentence(words.bokmal.removesuffix("."), words.nynorsk.removesuffix("."))


def _unbalanced(doubt: SeatingDoubt, balance: Balance, on_list: ListName) -> Sentence:
    lists = () if doubt.list_id is None else (on_list(doubt.list_id),)
    of_all = doubt.doubt is Doubt.DEPUTIES_UNBALANCED and not lists
    counting = _DEPUTIES_OF_ALL if of_all else _UNBALANCED[doubt.doubt]
    demanded = _SOFTLY_DEMANDED if doubt.as_far_as_possible else _DEMANDED
    is_known = doubt.elected_by is not None
    more = alike("") if is_known else _IF_UNKNOWN.get(doubt.doubt, alike(""))
    counted = filled(counting, *lists, _counted(balance))
    return joined((counted, filled(demanded, balance.needed), more))


def _counted(balance: Balance) -> Sentence:
    women = _number(balance.women, "kvinne", "kvinner")
    men = _number(balance.men, "mann", "menn")
    if not balance.unknown:
        return joined((alike(women), alike(men)), " og ")
    unknown = balance.unknown
    return Sentence(
        f"{women}, {men} og {unknown} som det ikke er ført kjønn for",
        f"{women}, {men} og {unknown} som det ikkje er ført kjønn for",
    )


def _number(count: int, one: str, several: str) -> str:
    return f"{count}{NBSP}{one if count == 1 else several}"


def _named(names: Iterable[str], most: int) -> Sentence:
    """Return "Kari Moen, Ola Vik og 4 andre"."""
    every = [name.replace(" ", NBSP) for name in names]
    more = len(every) - most
    parts = [alike(name) for name in every]
    if most and more > 1:
        parts = [*parts[:most], filled(_OTHERS, more)]
    return joined((joined(parts[:-1], ", "), parts[-1]), " og ")
