"""What the public's papers withhold: compared, it tells whether more has to be hidden by now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from agenda_app.domain.hidden_since import hides_other_words
from agenda_app.domain.printed import (
    AttachmentLine,
    CaseContent,
    Paper,
    PlaceholderContent,
    case_key,
)
from agenda_app.domain.shielding import is_exempt_word, marked_bases
from agenda_app.domain.text import plain

_Hidden = tuple[str, str]
"""The key of a paper, and what of it is hidden: the legal basis of a passage; empty for all."""
_LINE = "attachment"


def newly_withheld(given: Sequence[Paper], now: Sequence[Paper]) -> bool:
    """Tell whether papers of today hide a case, an attachment or a passage that was given out.

    Args:
        given: the public's papers as they were sent.
        now: the same papers as the public may read them by now.
    """
    old, known = Counter[_Hidden](), set[str]()
    for paper in given:
        old.update(_hidden(paper))
        known.update((paper.key, case_key(paper)))
        if isinstance(paper, CaseContent):
            known.update(line.key for line in paper.attachments)
    hides = (hidden for paper in now for hidden in _hidden(paper))
    new = Counter(hidden for hidden in hides if hidden[0] in known)
    return bool(new - old) or _hides_another(given, now)


def in_place_of_others(papers: Iterable[Paper]) -> frozenset[str]:
    """Return the keys of the cases and attachments that the public got a page in place of."""
    return frozenset(paper.key for paper in papers if isinstance(paper, PlaceholderContent))


def hides_something(papers: Iterable[Paper]) -> bool:
    """Tell whether the public's papers hide a case, an attachment or a passage."""
    return any(True for paper in papers for _ in _hidden(paper))


def _hides_another(given: Sequence[Paper], now: Sequence[Paper]) -> bool:
    """Tell whether as many passages as before are others by now."""
    before = {paper.key: _said(paper) for paper in given if isinstance(paper, CaseContent)}
    cases = (paper for paper in now if isinstance(paper, CaseContent) and paper.key in before)
    texts = ((before[paper.key], _said(paper)) for paper in cases)
    return any(then != today and hides_other_words(then, today) for then, today in texts)


def _said(paper: CaseContent) -> str:
    texts = (paper.body, *(proposal.text for proposal in paper.put_forward))
    return "\n".join(map(plain, texts))


def _hidden(paper: Paper) -> Iterator[_Hidden]:
    if isinstance(paper, PlaceholderContent):
        yield paper.key, ""
    elif isinstance(paper, CaseContent):
        for text in (paper.body, *(proposal.text for proposal in paper.put_forward)):
            yield from ((paper.key, basis) for basis in marked_bases(plain(text)))
        for line in filter(is_withheld, paper.attachments):
            yield (line.key, "") if line.key else (paper.key, _LINE)


def is_withheld(line: AttachmentLine) -> bool:
    """Tell whether the public does not get an attachment that a list names."""
    return bool(line.exempt_basis) or is_exempt_word(line.title)
