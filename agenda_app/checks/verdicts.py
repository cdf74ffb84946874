"""What became of a file from outside, said to people."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from agenda_app.checks.said_pages import pages_said, sizes_said
from agenda_app.checks.verdict_done import DONE
from agenda_app.checks.verdict_hindrances import AGAINST
from agenda_app.checks.verdict_refusals import REFUSED
from agenda_app.checks.verdict_sentences import FOUND
from agenda_app.checks.verdict_why import Why
from agenda_app.domain.language import Language
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.verdict import Remark, Verdict
from agenda_app.domain.verdict_codes import Refused

_PAGES = Sentence("{} sider rett etter saken", "{} sider rett etter saka")
_ONE_PAGE = Sentence("{} side rett etter saken", "{} side rett etter saka")
_INSTEAD = Sentence("En side som sier at {}", "Ei side som seier at {}")
_Code = TypeVar("_Code", bound=str)


def reader_sees(verdict: Verdict, language: Language) -> str:
    """Return what stands in the bundle where the attachment belongs, without a full stop."""
    if not verdict.is_shown:
        return _INSTEAD.said(language, _why(verdict).clause.said(language))
    count = len(verdict.pages)
    counted = (_ONE_PAGE if count == 1 else _PAGES).said(language, count)
    return ", ".join(filter(None, (counted, sizes_said(verdict.pages, language))))


def refused_sentence(verdict: Verdict, language: Language) -> str:
    """Return why nothing can be shown and what to do about it; "" when something is shown."""
    if verdict.is_shown:
        return ""
    return f"{refusal(verdict, language)} {_why(verdict).remedy.said(language)}"


def refusal(verdict: Verdict, language: Language) -> str:
    """Return why nothing can be shown, for those who read the page that stands in its place."""
    clause = _why(verdict).clause.said(language)
    return f"{clause[0].upper()}{clause[1:]}."


def found_sentences(verdict: Verdict, language: Language) -> tuple[str, ...]:
    """Return what a person should know of the file."""
    sentences = {code: sentence for code, (_, sentence) in FOUND.items()}
    return tuple(_said(verdict.found, sentences, language))


def done_sentences(verdict: Verdict, language: Language) -> tuple[str, ...]:
    """Return what was changed so that the file can be printed safely."""
    return tuple(_said(verdict.done, DONE, language))


def accessible_sentences(verdict: Verdict, language: Language) -> tuple[str, ...]:
    """Return what in the file keeps a bundle from being accessible (PDF/UA-1)."""
    return tuple(_said(verdict.against_ua, AGAINST, language))


def archivable_sentences(verdict: Verdict, language: Language) -> tuple[str, ...]:
    """Return what in the file keeps a bundle from being archivable (PDF/A-2a)."""
    return tuple(_said(verdict.against_a, AGAINST, language))


def _why(verdict: Verdict) -> Why:
    return REFUSED[Refused(verdict.refused or Refused.NO_PAGES)]


def _said(
    remarks: Iterable[Remark], sentences: Mapping[_Code, Sentence], language: Language
) -> Iterator[str]:
    """Yield a sentence for each code and detail, with the pages that it is about."""
    pages: dict[tuple[str, str], list[int]] = {}
    for remark in remarks:
        pages.setdefault((remark.code, remark.detail), []).append(remark.page)
    by_code: Mapping[str, Sentence] = {str(code): sentence for code, sentence in sentences.items()}
    for (code, detail), numbers in pages.items():
        decimal = detail.replace(".", ",") if detail.replace(".", "", 1).isdigit() else detail
        yield by_code[code].said(language, decimal, pages_said(numbers, language))
