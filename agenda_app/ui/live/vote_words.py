"""A vote in the words of the live window."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from agenda_app.domain.ballot_methods import heard_of, is_begun, next_called
from agenda_app.domain.ballots import FOR, Method, party_votes, totals
from agenda_app.domain.language import Language
from agenda_app.domain.matter_words import matter_words, within
from agenda_app.domain.matters import Matters
from agenda_app.domain.outcome_words import (
    is_voted_on_again,
    outcome_words,
    sends_on,
    tally_words,
    verdict_words,
)
from agenda_app.domain.quorum_words import would_decide_nothing
from agenda_app.domain.sentence import capital
from agenda_app.domain.vote_doubt_words import VOTE_DOUBTS
from agenda_app.domain.vote_doubts import doubts
from agenda_app.domain.votes import Motion, Outcome, Room, Vote, count, vote_refusals
from agenda_app.ui.interface_language import spoken
from agenda_app.ui.live.rounds import Rounds

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is said of a vote.

    Attributes:
        level: how it looks ("ok", "warn", "neutral", "info" before it is entered).
        words: what came of it, or why it cannot stand.
        total: "6 + 5 = 11 til stede".
        sentence: what the minutes will say of it, in their language.
        doubt: what to look at, empty for nothing.
    """

    level: str
    words: str
    total: str = ""
    sentence: str = ""
    doubt: str = ""


def title_of(motion: Motion, matters: Matters) -> str:
    """Return "Tilleggsforslag fra Sp og V", or what stands against what."""
    names = [spoken(within(matter_words(option, matters))) for option in motion.options]
    against = f" {translate('LiveVote', 'against')} "
    words = against.join(names)
    words = words[:1].upper() + words[1:]
    return (
        translate("LiveVote", "Trial vote: {words}").format(words=words)
        if motion.is_trial
        else words
    )


def side_names(motion: Motion, matters: Matters) -> list[str]:
    """Return what the sides are called: For and Mot, or each alternative."""
    if motion.is_for_or_against:
        return [translate("LiveVote", "For"), translate("LiveVote", "Against")]
    return [spoken(capital(matter_words(option, matters))) for option in motion.options]


def short_outcome(outcome: Outcome, matters: Matters) -> str:
    """Return "Enstemmig vedtatt, 11 mot 0" for the line of a vote that was taken."""
    motion = outcome.vote.motion
    sums = _against(outcome.votes)
    if not motion.is_for_or_against:
        if outcome.winner is None or not outcome.is_binding:
            return sums
        name = spoken(capital(matter_words(motion.options[outcome.winner], matters)))
        return f"{name}, {_against(_winners_first(outcome.votes, outcome.winner))}"
    words = spoken(verdict_words(outcome, is_sent=sends_on(outcome, matters)))
    return f"{words}, {sums}" if outcome.is_unanimous and outcome.is_binding else words


def sums_of(vote: Vote, rounds: Rounds, index: int) -> str:
    """Return "5 mot 2": the votes as they are entered in a round, whether or not they add up."""
    sides = vote.motion.sides
    votes, _ = totals(party_votes(vote.ballots, rounds.room_at(index).voters, sides), sides)
    return _against(votes)


def is_adopted(outcome: Outcome, later: Sequence[Motion] = ()) -> bool | None:
    """Tell whether something was adopted by it.

    None of a trial vote, when nothing won, and when what won is put to the vote ``later`` too.
    """
    if not outcome.is_binding or is_voted_on_again(outcome, later):
        return None
    return outcome.winner == FOR or not outcome.vote.motion.is_for_or_against


def verdict_of(vote: Vote, rounds: Rounds, index: int, language: Language) -> Verdict:
    """Return what is said of the vote of a round as it is entered."""
    matters, room = rounds.matters, rounds.room_at(index)
    waiting = _waiting(vote, room)
    if waiting:
        by_name = vote.ballots.method is Method.ROLL_CALL
        return Verdict("info", waiting, _answers(vote.motion) if by_name else "")
    refused = vote_refusals(vote, matters, room)
    if refused:
        return Verdict("warn", " ".join(spoken(reason) for reason in refused))
    outcome = count(vote, matters, room)
    numbers = (*outcome.votes, *([outcome.blank] if outcome.blank else []))
    cast = " + ".join(str(number) for number in numbers)
    number = sum(outcome.votes) + outcome.blank
    every = translate("LiveVote", "{cast} = {sum} present")
    if number != room.present:
        every = translate("LiveVote", "{cast} = {sum} who vote")
    total = every.format(cast=cast, sum=number)
    if outcome.is_void and not rounds.is_taken(index):
        return Verdict("warn", spoken(would_decide_nothing(room)), total)
    together = " ".join(spoken(one) for one in rounds.taken_together(index))
    if not rounds.is_taken(index):
        words = translate("LiveVote", "Everybody for? Enter takes it down.")
        if not vote.motion.is_for_or_against:
            words = translate("LiveVote", "Write the votes. Enter takes them down.")
        return Verdict("info", words, total, doubt=together)
    later = rounds.motions[index + 1 :]
    adopted = is_adopted(outcome, later)
    level = "ok" if adopted else "neutral"
    single = vote.motion.is_for_or_against
    tell = outcome_words(outcome, matters, later)
    if single:
        tell = tally_words(outcome, is_sent=sends_on(outcome, matters))
    if outcome.is_void:
        level = "warn"
    found = (*(spoken(VOTE_DOUBTS[one]) for one in doubts(outcome)), together)
    doubt = " ".join(filter(None, found))
    return Verdict(level, short_outcome(outcome, matters), total, tell.said(language), doubt)


def _waiting(vote: Vote, room: Room) -> str:
    """Return what is still to be entered of a roll call or a secret ballot."""
    ballots, voters = vote.ballots, room.voters
    match ballots.method:
        case Method.ROLL_CALL:
            coming = next_called(ballots, voters)
            if coming is None or not voters:
                return ""
            words = translate("LiveVote", "{done} of {all} have answered. Now: {name}")
            done = len(heard_of(ballots, voters))
            return words.format(done=done, all=len(voters), name=voters[coming].name)
        case Method.SECRET if not is_begun(ballots):
            return translate("LiveVote", "Write the numbers. Nobody is named.")
        case _:
            return ""


def _answers(motion: Motion) -> str:
    """Return which keys answer in a roll call."""
    if motion.is_for_or_against:
        return translate("LiveVote", "J for, N against, backspace goes back")
    return translate("LiveVote", "1–{last}, backspace goes back").format(last=motion.sides)


def _winners_first(votes: tuple[int, ...], winner: int) -> tuple[int, ...]:
    return (votes[winner], *votes[:winner], *votes[winner + 1 :])


def _against(votes: tuple[int, ...]) -> str:
    between = f" {translate('LiveVote', 'to')} "
    return between.join(str(number) for number in votes)
