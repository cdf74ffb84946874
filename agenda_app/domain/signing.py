"""How many sign the minutes of a committee, and who: a rule that the committee makes itself.

The law asks for no signatures but of the board of a municipal company (koml. § 9-9); what others
do is local rule.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import Enum

from agenda_app.domain.people import PersonId
from agenda_app.domain.sentence import Sentence, alike, filled, joined

MOST_SIGNERS = 20


class Choosing(Enum):
    """How it is settled who signs besides the chair."""

    FREELY = "freely"
    ELECTED = "elected"
    FIXED = "fixed"


class SigningFault(Enum):
    """In what way signers are not as the rule says."""

    TOO_FEW = "too_few"
    NO_CHAIR = "no_chair"
    NOT_ELECTED = "not_elected"
    FIXED_MISSING = "fixed_missing"
    NOT_THERE = "not_there"


@dataclass(frozen=True, slots=True)
class SigningRule:
    """A committee's rule.

    Attributes:
        number: how many sign at least, the chair not counted where the chair signs too.
        chair_too: whether who chaired the meeting signs besides them.
        choosing: how the others are found.
        fixed: who they are, where they are the same in every meeting.
    """

    number: int = 1
    chair_too: bool = False
    choosing: Choosing = Choosing.FREELY
    fixed: tuple[PersonId, ...] = ()

    @property
    def at_least(self) -> int:
        """How many sign in all."""
        return self.number + int(self.chair_too)


USUAL_RULE = SigningRule()
"""Somebody signs; who, is settled from meeting to meeting."""

_RULE = {
    Choosing.FREELY: Sentence("Minst {} skriver under", "Minst {} skriv under"),
    Choosing.ELECTED: Sentence(
        "Minst {}, valgt i møtet, skriver under", "Minst {}, valde i møtet, skriv under"
    ),
    Choosing.FIXED: Sentence(
        "Minst {}, som er faste, skriver under", "Minst {}, som er faste, skriv under"
    ),
}
_ONE_RULE = {
    Choosing.FREELY: Sentence("Minst én skriver under", "Minst éin skriv under"),
    Choosing.ELECTED: Sentence(
        "Minst én, valgt i møtet, skriver under", "Minst éin, vald i møtet, skriv under"
    ),
    Choosing.FIXED: Sentence(
        "Minst én, som er fast, skriver under", "Minst éin, som er fast, skriv under"
    ),
}
_AND_CHAIR = Sentence("i tillegg til møtelederen", "i tillegg til møteleiaren")
_ONLY_CHAIR = Sentence("Møtelederen skriver under", "Møteleiaren skriv under")


def rule_words(rule: SigningRule) -> Sentence:
    """Return a rule as a sentence."""
    if not rule.number:
        said = _ONLY_CHAIR
    else:
        one = rule.number == 1
        said = (_ONE_RULE if one else _RULE)[rule.choosing]
        said = said if one else filled(said, rule.number)
        said = joined((said, _AND_CHAIR)) if rule.chair_too else said
    return filled(alike("{}."), said)


def signing_faults(
    rule: SigningRule,
    signers: Collection[PersonId],
    chairs: Collection[PersonId],
    came: Collection[PersonId],
    *,
    elected: bool,
) -> Iterator[tuple[SigningFault, PersonId | None]]:
    """Yield in what way those who sign are not as the rule says, and whom it is about.

    Args:
        rule: of the committee.
        signers: who signs.
        chairs: who chaired the meeting, or a part of it.
        came: who was there: nobody else can tell whether the minutes are right. Nobody is before
            the roll is called, and then nobody is asked for.
        elected: whether they were elected in the meeting.
    """
    has_chair = any(person in chairs for person in signers)
    if rule.chair_too and chairs and not has_chair:
        yield SigningFault.NO_CHAIR, None
    others = len(signers) - int(rule.chair_too and has_chair)
    if others < rule.number:
        yield SigningFault.TOO_FEW, None
    if rule.choosing is Choosing.ELECTED and rule.number and not elected:
        yield SigningFault.NOT_ELECTED, None
    if rule.choosing is Choosing.FIXED:
        for person in rule.fixed:
            if person in came and person not in signers:
                yield SigningFault.FIXED_MISSING, person
    for person in signers if came else ():
        if person not in came:
            yield SigningFault.NOT_THERE, person


def proposed_signers(
    rule: SigningRule, chair: PersonId | None, came: Collection[PersonId]
) -> tuple[PersonId, ...]:
    """Return who signs by the rule alone, of those who came; nobody where people choose."""
    fixed = rule.fixed if rule.choosing is Choosing.FIXED else ()
    wanted = (*((chair,) if rule.chair_too and chair is not None else ()), *fixed)
    return tuple(dict.fromkeys(person for person in wanted if person in came))
