"""Every code of a verdict has a sentence in both forms, and what it tells most is told first."""

from __future__ import annotations

from itertools import chain

import pytest

from agenda_app.checks import verdicts
from agenda_app.checks.preflight import TO_LOOK_AT, Level, Remedy, level_of, remedy_for, telling
from agenda_app.domain.language import Language
from agenda_app.domain.verdict import FileKind, PageSize, Remark, Verdict
from agenda_app.domain.verdict_codes import Against, Done, Found, Refused

BOTH = (Language.BOKMAL, Language.NYNORSK)
ONE_PAGE = (PageSize(595.0, 842.0),)


def a_verdict(*found: Remark, done: tuple[Remark, ...] = (), refused: str = "") -> Verdict:
    pages = () if refused else ONE_PAGE
    return Verdict(FileKind.PDF, pages=pages, found=found, done=done, refused=refused)


@pytest.mark.parametrize("language", BOTH)
@pytest.mark.parametrize("code", list(chain(Found, Done, Against)))
def test_every_remark_is_a_whole_sentence(code: str, language: Language) -> None:
    (sentence,) = verdicts.said([Remark(code, 2, "Arial")], language)
    assert sentence.endswith(".")
    assert "{" not in sentence
    assert "(side 2)" in sentence


@pytest.mark.parametrize("language", BOTH)
@pytest.mark.parametrize("code", list(Refused))
def test_every_refusal_is_a_sentence_and_looked_at(code: Refused, language: Language) -> None:
    refused = a_verdict(refused=code.value)
    assert telling(refused, language).endswith(".")
    assert level_of(refused) is Level.WARN


def test_the_pages_of_one_code_stand_in_one_sentence() -> None:
    remarks = [Remark(Against.FIGURE_WITHOUT_TEXT, page) for page in (3, 1, 9)]
    (sentence,) = verdicts.said(remarks, Language.BOKMAL)
    assert sentence.endswith("(side 1, 3 og 9).")
    many = [Remark(Against.FIGURE_WITHOUT_TEXT, page) for page in range(1, 30)]
    (sentence,) = verdicts.said(many, Language.BOKMAL)
    assert sentence.endswith("(side 1, 2, 3, 4, 5, 6, …).")


def test_what_a_person_should_look_at_is_told_before_what_is_good_to_know() -> None:
    tagged, scan = Remark(Found.UNTAGGED), Remark(Found.TEXTLESS, detail="4")
    said = telling(a_verdict(tagged, scan), Language.BOKMAL)
    assert said == verdicts.said([scan], Language.BOKMAL)[0]
    assert level_of(a_verdict(tagged)) is Level.INFO
    assert level_of(a_verdict(tagged, scan)) is Level.WARN
    assert Found.UNTAGGED not in TO_LOOK_AT


def test_a_file_with_nothing_to_remark_is_well() -> None:
    assert level_of(a_verdict()) is Level.OK
    assert telling(a_verdict(), Language.NYNORSK) == "Klart til utskrift."


def test_each_refusal_has_the_remedy_that_helps() -> None:
    remedies = {code: remedy_for(a_verdict(refused=code.value)) for code in Refused}
    assert remedies[Refused.PASSWORD_NEEDED] is Remedy.PASSWORD
    assert remedies[Refused.TRACKED_CHANGES] is Remedy.TRACKED_CHANGES
    assert remedies[Refused.TIMEOUT] is Remedy.TRY_AGAIN
    assert remedies[Refused.MACROS] is None
    assert remedy_for(a_verdict()) is None
