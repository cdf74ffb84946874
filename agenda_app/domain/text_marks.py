"""Where what is written of an item and what was voted in it disagree, each with its place.

The words are the secretary's and are never overwritten: a mark says where to look. What is not
understood to be about a vote of the item is left alone, and a sentence that is right of any vote it
can be about has no mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.language import Language
from agenda_app.domain.matter_words import matter_words
from agenda_app.domain.matters import Matter
from agenda_app.domain.points import split
from agenda_app.domain.proposals import RECOMMENDATION
from agenda_app.domain.resolution_check import Disagreement, What, disagreements, in_points
from agenda_app.domain.resolutions import Ending, rejected_words
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.text import Block, Heading, ListItem, Paragraph, Text, paragraphs, plain_runs
from agenda_app.domain.vote_claims import SENTENCE_END
from agenda_app.domain.vote_text_check import vote_disagreements
from agenda_app.domain.votes import Outcome

_OTHER_MATTER = re.compile(
    r"\b(?:u?habil\w*|inhabil\w*|u?gild\w*|permisjon\w*|fritak\w*|fritatt|friteken|saklist\w*|"
    r"sakslist\w*|innkalling\w*|dør\w*|lukk\w*|lat(?:e|a) att|gruppemøte\w*|strek|taletid\w*|"
    r"talarliste\w*|talerliste\w*|setteleder|setteleiar|valgt|vald)\b",
    re.IGNORECASE,
)
"""Words of what else a meeting decides while it treats a case, and takes no vote down for."""
_RECOMMENDATION = ("innstillingen", "innstillinga", "tilrådinga", "tilrådingen")
"""What the recommendation is called besides, whoever made it."""
_ACCOUNT = re.compile(
    r"(?:(?:enstemmig|einstemmig|samrøystes)\b|vedtatt\b|vedtek(?:e|en|ne)\b|falt\b|fall\b|"
    r"(?:for|mot):|\d+\s+(?:stemte|røysta|stemmer|røyster)\b)",
    re.IGNORECASE,
)
"""How a sentence begins that is put under a resolution and only tells how it was voted."""


class MarkedText(Enum):
    """The texts of an item that can say something else than the votes."""

    PROCEEDINGS = "proceedings"
    RESOLUTION = "resolution"


@dataclass(frozen=True, slots=True)
class TextMark:
    """A place where a text and the votes disagree.

    Attributes:
        where: the text.
        passage: the words to look at; empty where it is what the text lacks.
        sentence: in what way.
    """

    where: MarkedText
    passage: str
    sentence: Sentence


def text_marks(record: ItemRecord, language: Language) -> tuple[TextMark, ...]:
    """Return where the texts of an item disagree with its votes, in the order they are read.

    Args:
        record: the item.
        language: of the minutes, for the words of what follows from the votes.
    """
    found = [*_accounts(record, record.minutes.proceedings, MarkedText.PROCEEDINGS)]
    # What was agreed without a vote, as that the agenda is approved, has only the words.
    if record.minutes.is_edited and (record.outcomes or record.elections):
        found += _of_resolution(record, language)
    return tuple(dict.fromkeys(found))


def _of_resolution(record: ItemRecord, language: Language) -> Iterator[TextMark]:
    composed = record.composed(language)
    own = [block for block in record.minutes.resolution if block not in composed.text]
    accounts = [block for block in own if _is_account(block)]
    if composed.ending is Ending.REJECTED:
        # That it fell is what was decided, whether the program or the secretary says so.
        accounts += paragraphs(rejected_words(record.matters, record.outcomes).said(language))
    text = tuple(block for block in record.minutes.resolution if block not in accounts)
    found = disagreements(text, composed, record.matters)
    if record.is_void:
        # Nothing was resolved, so only what passes for it is wrong.
        found = tuple(one for one in found if one.what is What.REJECTED)
    pointed = in_points(text, composed)
    for one in found:
        yield TextMark(MarkedText.RESOLUTION, _passage(pointed, one), one.sentence)
    yield from _accounts(record, own, MarkedText.RESOLUTION)


def _is_account(block: Block) -> bool:
    said = _said(block).strip()
    return bool(said) and all(_ACCOUNT.match(one.strip()) for one in _sentences(said))


def _passage(text: Text, found: Disagreement) -> str:
    """Return the first words of the point that is meant, or of the introduction."""
    if not found.point and found.what is not What.CHANGED:
        return ""
    parts = split(text)
    point = parts.points[found.point - 1] if found.point else parts.introduction
    return next((said for block in point if (said := _said(block).strip())), "")


def _accounts(record: ItemRecord, text: Sequence[Block], where: MarkedText) -> Iterator[TextMark]:
    """Yield the sentences that say of a vote what it was not."""
    about = _About.of(record)
    for block in text:
        said = _said(block)
        if said.strip() and not about.is_right(said):
            for sentence in _sentences(said):
                for reason in about.wrong(sentence):
                    yield TextMark(where, sentence.strip(), reason)


def _said(block: Block) -> str:
    match block:
        case Paragraph(parts) | Heading(_, parts) | ListItem(_, _, parts):
            return plain_runs(parts)
        case _:
            return ""


def _sentences(text: str) -> Iterator[str]:
    for line in text.splitlines():
        start = 0
        for stop in SENTENCE_END.finditer(line):
            yield line[start : stop.end()]
            start = stop.end()
        if line[start:].strip():
            yield line[start:]


@dataclass(frozen=True)
class _About:
    """Finds which votes of an item a sentence is about.

    Attributes:
        record: the item.
        names: what can be voted on is called, in lower case.
    """

    record: ItemRecord
    names: dict[str, Matter]

    @classmethod
    def of(cls, record: ItemRecord) -> _About:
        numbers = (RECOMMENDATION, *(p.number for p in record.matters.register.proposals))
        voted = (option for one in record.outcomes for option in one.vote.motion.options)
        names: dict[str, Matter] = {}
        for matter in dict.fromkeys((*(Matter(number) for number in numbers), *voted)):
            words = matter_words(matter, record.matters)
            names |= dict.fromkeys((words.bokmal.lower(), words.nynorsk.lower()), matter)
        names |= {name: Matter(RECOMMENDATION) for name in _RECOMMENDATION if name not in names}
        return cls(record, {name: matter for name, matter in names.items() if name})

    def is_right(self, text: str) -> bool:
        """Tell whether words are right of one of the votes they can be about."""
        outcomes = self._votes(text)
        return not outcomes or any(not self._reasons(text, one) for one in outcomes)

    def wrong(self, sentence: str) -> tuple[Sentence, ...]:
        """Return what a sentence says that no vote is that it can be about; else nothing."""
        if _OTHER_MATTER.search(sentence):
            return ()
        found = [self._reasons(sentence, one) for one in self._votes(sentence)]
        return min(found, key=len, default=())

    def _reasons(self, text: str, outcome: Outcome) -> tuple[Sentence, ...]:
        return vote_disagreements(text, outcome, self.record.matters, outcome.room.voters)

    def _votes(self, text: str) -> Sequence[Outcome]:
        """Return the votes that words can be about: those on what they name, else all of them.

        Where some votes do not add up, or an election was held besides, words that name nothing can
        be about that one.
        """
        outcomes, named = self.record.outcomes, self._named(text)
        if not named:
            return () if self.record.refused or self.record.elections else outcomes
        exact = [one for one in outcomes if named.intersection(one.vote.motion.options)]
        numbers = {matter.proposal for matter in named}
        return exact or [
            one
            for one in outcomes
            if numbers.intersection(option.proposal for option in one.vote.motion.options)
        ]

    def _named(self, text: str) -> set[Matter]:
        """Return what is named; a name that is a part of another that stands there is not."""
        left, found = text.lower(), set()
        for name in sorted(self.names, key=len, reverse=True):
            left, times = re.subn(rf"(?<!\w){re.escape(name)}(?!\w)", " ", left)
            if times:
                found.add(self.names[name])
        return found
