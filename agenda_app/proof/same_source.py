"""What was found of one source, to be excused at once: open papers say all of it too.

An exempt paper and an open one share quotations of the law, or a file is exempt in one case and
open in another. Whoever says that all of it may be read has been shown all of it, and names and
numbers are no part of that: each is said by itself, and a text with one that is not said stays.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from agenda_app.domain.proof import Hit
from agenda_app.domain.secrets import SecretKind, Source
from agenda_app.proof.letters import letters
from agenda_app.proof.secret_texts import RUN_WORDS

_TEXTS = frozenset((SecretKind.TEXT, SecretKind.PASSAGE))
_NUMBER = re.compile(r"[0-9](?:[ \u00a0./:-]?[0-9]){4,}")
"""Five figures and more: a telephone, an account, a case; years and paragraphs of laws have fewer.
"""
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class SameSource:
    """What was found of a source.

    Attributes:
        source: where it comes from.
        texts: of six words and more, in the order of the pages.
        named: names, numbers, titles and short texts, found by themselves or in the texts.
    """

    source: Source
    texts: tuple[str, ...]
    named: tuple[str, ...]

    def words_with(self, said: Collection[str]) -> tuple[str, ...]:
        """Return the words to excuse when some of what is named is said not to be secret."""
        left = [letters(word) for word in self.named if word not in said]
        texts = (text for text in self.texts if not any(one in letters(text) for one in left))
        return (*texts, *(word for word in self.named if word in said))


def by_source(hits: Iterable[Hit], named: Iterable[Hit]) -> tuple[SameSource, ...]:
    """Return what was found of each source that has texts, and more than one thing.

    Args:
        hits: what was found, in the order of the pages.
        named: what stands in it (``Proof.named``).
    """
    found = [hit for hit in hits if hit.may_be_excused]
    sources = dict.fromkeys(hit.source for hit in found if _is_text(hit))
    every = (_of(source, found, named) for source in sources if source is not None)
    return tuple(one for one in every if len(one.texts) + len(one.named) >= _FEWEST)


def _of(source: Source, hits: Iterable[Hit], named: Iterable[Hit]) -> SameSource:
    own = [hit for hit in hits if hit.source == source]
    texts = tuple(dict.fromkeys(hit.words for hit in own if _is_text(hit)))
    by_themselves = [hit.words for hit in own if not _is_text(hit)]
    inside = [hit.words for hit in named if hit.source == source]
    numbers = [number for text in texts for number in _NUMBER.findall(text)]
    return SameSource(source, texts, _each_once((*by_themselves, *inside, *numbers)))


def _each_once(every: Iterable[str]) -> tuple[str, ...]:
    known: dict[str, str] = {}
    for words in every:
        known.setdefault(letters(words), words)
    return tuple(known.values())


def _is_text(hit: Hit) -> bool:
    return hit.kind in _TEXTS and len(hit.words.split()) >= RUN_WORDS
