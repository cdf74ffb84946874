"""Long words that a paper spells in two ways, one of them by mistake.

No dictionary is needed: the paper itself knows its own words. Endings are left out, because
Norwegian bends words there, and so are short words, which are alike by chance.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator

from agenda_app.checks.reading import proposal_text, sentences
from agenda_app.checks.sentences import warn
from agenda_app.domain.case import Case
from agenda_app.domain.findings import Finding
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.text import plain

_TWO_WAYS = Sentence("«{}» er også skrevet «{}».", "«{}» er òg skrive «{}».")
_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 12
_SAME_AT_ENDS = 3
_FREQUENT = 3
_RARE = 2


def near_spellings(case: Case, language: Language) -> Iterator[Finding]:
    """A long word that is rare and almost the same as one in the title or a frequent one."""
    whole = [*proposal_text(case.paper), *case.paper.body]
    titles = set(_long_words(case.title))
    counts = Counter(_long_words(f"{case.title}\n{plain(whole)}"))
    for right, wrong in _pairs(counts, titles):
        quotes = [s for s in sentences(whole) if wrong in s.lower()]
        yield warn("near_spelling", _TWO_WAYS.said(language, right, wrong), *quotes)


def _pairs(counts: Counter[str], titles: set[str]) -> Iterator[tuple[str, str]]:
    """Return words that are surely meant, each with a rare one that is taken for a slip."""
    alike: defaultdict[str, list[str]] = defaultdict(list)
    for word, times in counts.items():
        if times <= _RARE and word not in titles:
            alike[word[:_SAME_AT_ENDS]].append(word)
    for right, times in counts.items():
        if right in titles or times >= _FREQUENT:
            for wrong in alike[right[:_SAME_AT_ENDS]]:
                if counts[wrong] <= times and is_misspelling(wrong, right):
                    yield right, wrong


def is_misspelling(wrong: str, right: str) -> bool:
    """Tell whether two words differ by one or two letters inside, not at either end."""
    if wrong == right or abs(len(wrong) - len(right)) > 2:
        return False
    ends = wrong[:_SAME_AT_ENDS] == right[:_SAME_AT_ENDS]
    ends &= wrong[-_SAME_AT_ENDS:] == right[-_SAME_AT_ENDS:]
    return ends and distance(wrong, right) <= 2


def distance(one: str, other: str) -> int:
    """Return how many letters must be put in, taken out, changed or swapped with the next."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, wanted in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
    return row[-1]


def _long_words(text: str) -> list[str]:
    return [word for word in _WORD.findall(text.lower()) if len(word) >= _SHORTEST]
