"""The elections of an item in words: for the minutes, the resolution, and in a line on screen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from agenda_app.domain.agreed_election import AgreedElection, AgreedResult
from agenda_app.domain.appointment import AppointmentResult, AppointmentVote
from agenda_app.domain.election_lists import Candidate
from agenda_app.domain.election_words import (
    agreed_sentences,
    appointment_sentences,
    majority_sentences,
)
from agenda_app.domain.elections import ElectionMode
from agenda_app.domain.held_elections import ElectionOutcome, HeldElection, Standing
from agenda_app.domain.language import Language
from agenda_app.domain.majority_election import MajorityElection, MajorityResult
from agenda_app.domain.proportional_election import ProportionalElection, ProportionalResult
from agenda_app.domain.proportional_words import (
    counted_sentences,
    in_order,
    list_sentences,
    quotient_rows,
)
from agenda_app.domain.sentence import NOTHING, Sentence, alike, filled
from agenda_app.domain.text import Paragraph, Text, runs
from agenda_app.domain.typography import nobreak_law
from agenda_app.domain.void_election_words import void_sentences
from agenda_app.domain.voters import Voter

MODES: dict[ElectionMode, Sentence] = {
    ElectionMode.AGREED: Sentence("Avtalevalg", "Avtaleval"),
    ElectionMode.PROPORTIONAL: Sentence("Forholdsvalg", "Høvetalsval"),
    ElectionMode.MAJORITY: Sentence("Flertallsvalg", "Fleirtalsval"),
    ElectionMode.APPOINTMENT: Sentence("Ansettelse", "Tilsetjing"),
}
"""The ways to elect, as a heading."""
_UNTOLD = {
    Standing.NOT_COUNTED: Sentence("Valget er ikke ferdig ført.", "Valet er ikkje ferdig ført."),
    Standing.DOES_NOT_ADD_UP: Sentence(
        "Stemmetallene går ikke opp med frammøtet. Før valget på nytt.",
        "Røystetala går ikkje opp med frammøtet. Før valet på nytt.",
    ),
}
"""What is said of an election instead of numbers."""
_BRACKETS = Sentence(
    "Tallene i klammer viser hvilken plass kvotienten ga.",
    "Tala i klammer viser kva plass kvotienten gav.",
)
_SHORT = {
    Standing.NOT_COUNTED: Sentence("ikke ferdig ført", "ikkje ferdig ført"),
    Standing.DOES_NOT_ADD_UP: Sentence("stemmetallene går ikke opp", "røystetala går ikkje opp"),
    Standing.SECOND_VOTE_NEEDED: Sentence("ny avstemning må holdes", "ny røysting må haldast"),
    Standing.LOT_NEEDED: Sentence("lodd må trekkes", "lodd må trekkjast"),
    Standing.NOT_AGREED: Sentence("ikke enighet om avtalevalg", "ikkje semje om avtaleval"),
    Standing.UNDECIDED: Sentence("ingen fikk flertall", "ingen fekk fleirtal"),
    Standing.NOBODY: Sentence("ingen er valgt", "ingen er vald"),
    Standing.NOT_QUORATE: Sentence("ikke vedtaksført", "ikkje vedtaksført"),
}
_DEPUTIES = Sentence("Varamedlemmer for {}: {}.", "Varamedlemer for {}: {}.")
_MORE_DEPUTIES = Sentence(
    "Nye varamedlemmer for {}, etter dem som gruppen har: {}.",
    "Nye varamedlemer for {}, etter dei som gruppa har: {}.",
)
_WITHOUT_GROUP = Sentence("medlemmer uten gruppe", "medlemer utan gruppe")
_ELECTED, _ELECTED_ONE = Sentence("Valgt", "Valde"), Sentence("Valgt", "Vald")
_NUMBER = Sentence("{} er valgt", "{} er valde")
_MORE = Sentence("{} nye varamedlemmer er valgt", "{} nye varamedlemer er valde")
_ABOUT_ONLY = alike("{} ({})")


@dataclass(frozen=True, slots=True)
class ElectionText:
    """An election as the minutes print it.

    Attributes:
        heading: what was elected, and how.
        paragraphs: how it was held and counted, and what came of it.
        lists: over the columns of the table of quotients, none when there is no table.
        rows: of that table: the divisor, then for each list its quotient with the number of the
            seat that it won behind it.
        after: what is said under the table: a paragraph for each list.
    """

    heading: str
    paragraphs: tuple[str, ...]
    lists: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    after: tuple[str, ...] = ()


def election_text(
    outcome: ElectionOutcome, language: Language, present: Sentence = NOTHING
) -> ElectionText:
    """Return an election for the minutes; of one that is not finished no number is told.

    Args:
        outcome: of the election.
        language: of the minutes.
        present: how many were there, where that is to be said.
    """
    mode = MODES[outcome.held.mode].said(language)
    about = outcome.held.about.strip()
    heading = _ABOUT_ONLY.said(language, about, mode.lower()) if about else mode
    result = outcome.result
    if outcome.standing in _UNTOLD:
        return ElectionText(heading, (_UNTOLD[outcome.standing].said(language),))
    if outcome.standing is Standing.NOT_QUORATE:
        void = (*void_sentences(outcome, language), present.said(language))
        return ElectionText(heading, (_paragraph(void),))
    match result:
        case ProportionalResult():
            return _by_lists(heading, result, outcome.room.voters, language, present)
        case AgreedResult():
            said = agreed_sentences(result, language, outcome.room.voters)
        case MajorityResult():
            said = majority_sentences(result, language, outcome.room.voters)
        case AppointmentResult():
            said = appointment_sentences(result, language, outcome.room.voters)
    return ElectionText(heading, (_paragraph((*said, present.said(language))),))


def _paragraph(sentences: Iterable[str]) -> str:
    return nobreak_law(" ".join(filter(None, sentences)))


def _by_lists(
    heading: str,
    result: ProportionalResult,
    voters: Sequence[Voter],
    language: Language,
    present: Sentence,
) -> ElectionText:
    counted = (*counted_sentences(result, language, voters), present.said(language))
    rows = (
        (str(row.divisor), *(_cell(text, seat) for text, seat in row.cells))
        for row in quotient_rows(result.distribution)
    )
    return ElectionText(
        heading,
        (_paragraph((*counted, _BRACKETS.said(language))),),
        result.list_names,
        tuple(rows),
        tuple(_paragraph(list_sentences(entry, language)) for entry in result.lists),
    )


def _cell(quotient: str, seat: int | None) -> str:
    return quotient if seat is None else f"{quotient} [{seat}]"


def election_resolution(
    outcomes: Iterable[ElectionOutcome], language: Language
) -> tuple[Text, ...]:
    """Return who was elected as the resolution says it, a point for each election.

    The deputies stand on lines of their own within the point, so that they are indented with it.
    Nothing is said of what elected nobody.
    """
    return tuple(
        (Paragraph(runs("\n".join(_lines(outcome, language)))),)
        for outcome in outcomes
        if outcome.standing is Standing.ELECTED and (outcome.members or outcome.deputies)
    )


def _lines(outcome: ElectionOutcome, language: Language) -> Iterator[str]:
    elected = _ELECTED_ONE if len(outcome.members) == 1 else _ELECTED
    about = " ".join(outcome.held.about.split()).rstrip(":.") or elected.said(language)
    if outcome.members:
        yield f"{about}: {named(outcome.members)}."
    elif outcome.held.about.strip():
        yield f"{about}:"
    for line in outcome.deputies:
        group = line.group or _WITHOUT_GROUP.said(language)
        if outcome.members:
            yield _DEPUTIES.said(language, group, in_order(c.name for c in line.names))
        else:
            yield _MORE_DEPUTIES.said(language, group, ", ".join(c.name for c in line.names))


def named(candidates: Sequence[Candidate]) -> str:
    """Return "Ada Vik (Ap), Odd Lien (H)"."""
    return ", ".join(f"{c.name} ({c.party})" if c.party else c.name for c in candidates)


def short_words(outcome: ElectionOutcome) -> Sentence:
    """Return in a few words how an election stands: who was elected, or what remains."""
    if outcome.standing is not Standing.ELECTED:
        return _SHORT[outcome.standing]
    if isinstance(outcome.result, ProportionalResult):
        entries = outcome.result.lists
        return alike(", ".join(f"{e.candidates.name} {e.seats}" for e in entries))
    more = tuple(who for line in outcome.deputies for who in line.names)
    elected = outcome.members or more
    if len(elected) == 1:
        return alike(elected[0].name)
    return filled(_NUMBER if outcome.members else _MORE, len(elected))


def words_in(held: HeldElection) -> Iterator[str]:
    """Yield what somebody typed of an election: what is elected, and every name."""
    yield held.about
    election = held.election
    match election:
        case AgreedElection():
            yield from (c.name for c in (*election.members, *election.deputies))
        case ProportionalElection():
            for entry in election.lists:
                yield entry.candidates.name
                yield from (c.name for c in entry.candidates.candidates)
        case MajorityElection():
            for poll in filter(None, (election.first, election.second)):
                yield from (entry.candidate.name for entry in poll.votes)
        case AppointmentVote():
            yield from (entry.candidate.name for entry in election.poll.votes)
