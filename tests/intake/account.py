"""The account of a reading: which words of the file are where in the result.

The promise is that no word of a file disappears. A word is a run of letters, digits and underscores
in NFC after ``source.cleaned``. Punctuation, bullets and white space are no words; a word that
the end of a line had divided counts as the whole word.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from agenda_app.domain.text import plain
from agenda_app.intake.result import ReadPaper
from agenda_app.intake.source import cleaned

_WORD = re.compile(r"\w+")
_BREAK = re.compile(r"[\x0b\x0c\x85\u2028\u2029]")


def words_in(texts: Iterable[str]) -> Counter[str]:
    """Return how often each word stands in the texts."""
    return Counter(
        word for text in texts for word in _WORD.findall(cleaned(_BREAK.sub("\n", text)))
    )


def account(read: ReadPaper) -> Counter[str]:
    """Return how often each word stands anywhere in a reading."""
    return words_in(_texts(read))


def missing(original: Iterable[str], read: ReadPaper) -> Counter[str]:
    """Return the words of the original that the reading has lost; none when all is well."""
    return words_in(original) - account(read)


def _texts(read: ReadPaper) -> Iterator[str]:
    paper = read.paper
    yield from (read.title, read.archive_case_no)
    yield from (paper.unit, paper.journal_no, paper.case_officer)
    for proposal in paper.proposals:
        yield from (proposal.owner, plain(proposal.text))
    yield plain(paper.body)
    for signer in paper.signers:
        yield from (signer.name, signer.title)
    for treatment in read.treatments:
        yield from (treatment.number, treatment.committee)
    yield from (*paper.referenced, *paper.unrecognised)
    yield from (left_out.text for left_out in paper.dropped)
    yield from (*read.attachments, *read.understood)
    yield from (mark.text for mark in read.marks)
