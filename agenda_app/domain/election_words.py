"""Elections by agreement and by majority, and appointments, in the words of the protocol."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from agenda_app.domain.agreed_election import AgreedResult
from agenda_app.domain.appointment import AppointmentResult, AppointmentState
from agenda_app.domain.election_lists import Candidate
from agenda_app.domain.election_parties import open_count, open_poll, party_sentences
from agenda_app.domain.elections import Ballot, Count
from agenda_app.domain.language import Language
from agenda_app.domain.majority_election import MajorityResult, MajorityState, Poll
from agenda_app.domain.proportional_words import blank_votes, in_order
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.voters import Voter

_METHOD_AGREED = Sentence(
    "Det ble enstemmig vedtatt å holde avtalevalg (koml. § 7-7).",
    "Det vart samrøystes vedteke å halde avtaleval (koml. § 7-7).",
)
_METHOD_REFUSED = Sentence(
    "Avtalevalg ble ikke enstemmig vedtatt ({}). Valget skal da holdes som forholdsvalg "
    "(koml. § 7-4).",
    "Avtaleval vart ikkje samrøystes vedteke ({}). Valet skal då haldast som høvetalsval "
    "(koml. § 7-4).",
)
_NAMES_AGREED = Sentence(
    "Innstillingen ble enstemmig vedtatt (koml. § 7-7).",
    "Innstillinga vart samrøystes vedteken (koml. § 7-7).",
)
_NAMES_REFUSED = Sentence(
    "Innstillingen ble ikke enstemmig vedtatt ({}). Valget skal da holdes som forholdsvalg "
    "(koml. § 7-4).",
    "Innstillinga vart ikkje samrøystes vedteken ({}). Valet skal då haldast som høvetalsval "
    "(koml. § 7-4).",
)
_BLANK = Sentence("Blanke stemmer: {}.", "Blanke røyster: {}.")
_ELECTED = Sentence("Valgt: {}.", "Valde: {}.")
_ELECTED_ONE = Sentence("Valgt: {}.", "Vald: {}.")
_DEPUTIES = Sentence(
    "Varamedlemmer for {}, i rekkefølge: {}.", "Varamedlemer for {}, i rekkjefølgje: {}."
)
_MORE_DEPUTIES = Sentence(
    "Nye varamedlemmer for {}, etter dem som gruppen har: {} (koml. § 7-10).",
    "Nye varamedlemer for {}, etter dei som gruppa har: {} (koml. § 7-10).",
)
_REFUSED_SUPPLEMENT = Sentence(
    "Valget av varamedlemmer ble ikke enstemmig ({}). Det må holdes på nytt (koml. § 7-10).",
    "Valet av varamedlemer vart ikkje samrøystes ({}). Det må haldast på nytt (koml. § 7-10).",
)
_WITHOUT_GROUP = Sentence("medlemmer uten gruppe", "medlemer utan gruppe")
_VOTES = Sentence("Stemmer: {}.", "Røyster: {}.")
_WRITTEN = Sentence("Stemmene ble gitt skriftlig.", "Røystene vart gjevne skriftleg.")
_ELECTED_BY_ALL = Sentence(
    "{} ble enstemmig valgt (koml. § 7-8).", "{} vart samrøystes vald (koml. § 7-8)."
)
_ELECTED_FIRST = Sentence(
    "{} ble valgt med {} av {} avgitte stemmer (koml. § 7-8).",
    "{} vart vald med {} av {} avgjevne røyster (koml. § 7-8).",
)
_ELECTED_BY_ONE = Sentence(
    "{} ble valgt med {} av {} avgitt stemme (koml. § 7-8).",
    "{} vart vald med {} av {} avgjeven røyst (koml. § 7-8).",
)
_NO_MAJORITY = Sentence(
    "Ingen fikk mer enn halvparten av de {} avgitte stemmene.",
    "Ingen fekk meir enn halvparten av dei {} avgjevne røystene.",
)
_SECOND_NEEDED = Sentence("Det må holdes en ny avstemning.", "Det må haldast ei ny røysting.")
_SECOND_HELD = Sentence("Det ble holdt en ny avstemning.", "Det vart halde ei ny røysting.")
_ELECTED_SECOND = Sentence(
    "{} fikk flest stemmer i den andre avstemningen og ble valgt (koml. § 7-8).",
    "{} fekk flest røyster i den andre røystinga og vart vald (koml. § 7-8).",
)
_TIED = Sentence("Flest og like mange stemmer: {}.", "Flest og like mange røyster: {}.")
_LOT_NEEDED = Sentence("Det må trekkes lodd.", "Det må trekkjast lodd.")
_LOT = Sentence(
    "Valget ble avgjort ved loddtrekning. Loddet falt på {}, som ble valgt (koml. § 7-8).",
    "Valet vart avgjort ved loddtrekking. Loddet fall på {}, som vart vald (koml. § 7-8).",
)
_NOBODY = Sentence(
    "Alle stemmene i den andre avstemningen var blanke. Ingen er valgt.",
    "Alle røystene i den andre røystinga var blanke. Ingen er vald.",
)
_APPOINTED = Sentence(
    "{} ble ansatt med {} av {} avgitte stemmer ({}).",
    "{} vart tilsett med {} av {} avgjevne røyster ({}).",
)
_APPOINTED_BY_ONE = Sentence(
    "{} ble ansatt med {} av {} avgitt stemme ({}).",
    "{} vart tilsett med {} av {} avgjeven røyst ({}).",
)
_APPOINTED_BY_CHAIR = Sentence(
    "{} ble ansatt, siden møtelederens stemme er avgjørende ({}).",
    "{} vart tilsett, sidan røysta til møteleiaren er avgjerande ({}).",
)
_LAW, _LAW_OF_BOARD = "koml. § 11-9 andre ledd", "koml. § 9-9"
_NOT_ENOUGH_OF_BOARD = Sentence(
    "Ingen fikk både flertall og stemmene til mer enn en tredel av alle i styret, minst {} stemmer "
    "(koml. § 9-9).",
    "Ingen fekk både fleirtal og røystene til meir enn ein tredel av alle i styret, minst {} "
    "røyster (koml. § 9-9).",
)


def agreed_sentences(
    result: AgreedResult, language: Language, voters: Sequence[Voter] = ()
) -> tuple[str, ...]:
    """Return an agreed election as it goes into the protocol.

    Here as in the others ``voters`` are who could vote, for the names where a party split.
    """
    return tuple(_agreed(result, language, voters))


def _agreed(result: AgreedResult, language: Language, voters: Sequence[Voter]) -> Iterator[str]:
    election = result.election
    is_more = election.is_supplement
    if not result.method_is_agreed:
        refused = _REFUSED_SUPPLEMENT if is_more else _METHOD_REFUSED
        yield refused.said(language, _counted(election.on_method))
        yield from _who(election.on_method, voters, language)
        return
    yield _unanimous(_METHOD_AGREED, election.on_method, language)
    yield from _who(election.on_method, voters, language)
    if election.on_names is None:
        return
    if not result.names_are_agreed:
        refused = _REFUSED_SUPPLEMENT if is_more else _NAMES_REFUSED
        yield refused.said(language, _counted(election.on_names))
        yield from _who(election.on_names, voters, language)
        return
    yield _unanimous(_NAMES_AGREED, election.on_names, language)
    yield from _who(election.on_names, voters, language)
    if election.members:
        said = _ELECTED_ONE if len(election.members) == 1 else _ELECTED
        yield said.said(language, _with_groups(election.members))
    for group in dict.fromkeys(candidate.party for candidate in election.deputies):
        names = [candidate.name for candidate in election.deputies if candidate.party == group]
        named = group or _WITHOUT_GROUP.said(language)
        if is_more:
            yield _MORE_DEPUTIES.said(language, named, ", ".join(names))
        else:
            yield _DEPUTIES.said(language, named, in_order(names))


def _unanimous(sentence: Sentence, count: Count, language: Language) -> str:
    said = sentence.said(language)
    return f"{said} {_BLANK.said(language, count.blank)}" if count.blank else said


def _who(count: Count, voters: Sequence[Voter], language: Language) -> tuple[str, ...]:
    vote = open_count(count)
    return party_sentences(vote, voters, language) if vote.is_split else ()


def _counted(count: Count) -> str:
    """Return "15 for, 1 mot, blanke 1", which is the same in both forms."""
    return ", ".join([f"{count.votes_for} for", f"{count.against} mot", *blank_votes(count.blank)])


def _with_groups(candidates: Iterable[Candidate]) -> str:
    return ", ".join(f"{c.name} ({c.party})" if c.party else c.name for c in candidates)


def majority_sentences(
    result: MajorityResult, language: Language, voters: Sequence[Voter] = ()
) -> tuple[str, ...]:
    """Return a majority election as it goes into the protocol."""
    return tuple(_majority(result, language, voters))


def _majority(result: MajorityResult, language: Language, voters: Sequence[Voter]) -> Iterator[str]:
    election = result.election
    if election.ballot is Ballot.WRITTEN:
        yield _WRITTEN.said(language)
    yield from _poll(election.first, voters, language, election.ballot)
    cast = election.first.cast(blanks_are_cast=election.blanks_are_cast)
    if result.state is MajorityState.FIRST_VOTE and result.elected is not None:
        yield _first_vote(election.first, result.elected, cast, language)
        return
    yield _NO_MAJORITY.said(language, cast)
    if election.second is None:
        yield _SECOND_NEEDED.said(language)
        return
    yield _SECOND_HELD.said(language)
    yield from _poll(election.second, voters, language, election.ballot)
    if result.tied:
        yield _TIED.said(language, ", ".join(candidate.name for candidate in result.tied))
    yield _last_word(result, language)


def _first_vote(poll: Poll, elected: Candidate, cast: int, language: Language) -> str:
    votes = next(entry.votes for entry in poll.votes if entry.candidate == elected)
    if votes == poll.cast(blanks_are_cast=True):
        return _ELECTED_BY_ALL.said(language, elected.name)
    sentence = _ELECTED_BY_ONE if cast == 1 else _ELECTED_FIRST
    return sentence.said(language, elected.name, votes, cast)


def _last_word(result: MajorityResult, language: Language) -> str:
    if result.elected is None:
        return (_LOT_NEEDED if result.tied else _NOBODY).said(language)
    sentence = _LOT if result.state is MajorityState.LOT else _ELECTED_SECOND
    return sentence.said(language, result.elected.name)


def _poll(
    poll: Poll,
    voters: Sequence[Voter],
    language: Language,
    ballot: Ballot = Ballot.SHOW_OF_HANDS,
) -> Iterator[str]:
    votes = [f"{entry.candidate.name} {entry.votes}" for entry in poll.votes]
    yield _VOTES.said(language, ", ".join([*votes, *blank_votes(poll.blank)]))
    if ballot is Ballot.SHOW_OF_HANDS:
        yield from party_sentences(open_poll(poll), voters, language)


def appointment_sentences(
    result: AppointmentResult, language: Language, voters: Sequence[Voter] = ()
) -> tuple[str, ...]:
    """Return a vote on whom to appoint as it goes into the protocol."""
    return tuple(_appointment(result, language, voters))


def _appointment(
    result: AppointmentResult, language: Language, voters: Sequence[Voter]
) -> Iterator[str]:
    yield from _poll(result.poll, voters, language)
    law = _LAW_OF_BOARD if result.least else _LAW
    if result.appointed is None:
        if result.least:
            yield _NOT_ENOUGH_OF_BOARD.said(language, result.least)
        else:
            yield _NO_MAJORITY.said(language, result.cast)
        yield _SECOND_NEEDED.said(language)
    elif result.state is AppointmentState.CHAIR_DECIDED:
        yield _TIED.said(language, ", ".join(candidate.name for candidate in result.tied))
        yield _APPOINTED_BY_CHAIR.said(language, result.appointed.name, law)
    else:
        votes = next(e.votes for e in result.poll.votes if e.candidate == result.appointed)
        sentence = _APPOINTED_BY_ONE if result.cast == 1 else _APPOINTED
        yield sentence.said(language, result.appointed.name, votes, result.cast, law)
