"""Every code of a verdict has its sentences, in both languages."""

from __future__ import annotations

import re
from enum import StrEnum

import pytest

from agenda_app.checks import verdicts
from agenda_app.checks.verdict_done import DONE
from agenda_app.checks.verdict_hindrances import AGAINST
from agenda_app.checks.verdict_refusals import REFUSED
from agenda_app.checks.verdict_sentences import FOUND
from agenda_app.domain.language import Language
from agenda_app.domain.verdict import FileKind, PageSize, Remark, Verdict
from agenda_app.domain.verdict_codes import Against, Done, Found, Refused

NB, NN = Language.BOKMAL, Language.NYNORSK
A4 = PageSize(595, 842)


@pytest.mark.parametrize(
    ("codes", "sentences"), [(Found, FOUND), (Done, DONE), (Against, AGAINST), (Refused, REFUSED)]
)
def test_every_code_has_its_sentences(codes: type[StrEnum], sentences: object) -> None:
    assert set(codes) == set(sentences)  # type: ignore[call-overload]


def test_every_code_can_be_said_in_both_languages() -> None:
    remarks = {
        "found": tuple(Remark(code.value, 3, "4") for code in Found),
        "done": tuple(Remark(code.value, 3, "4") for code in Done),
        "against_ua": tuple(Remark(code.value, 3, "4") for code in Against),
        "against_a": tuple(Remark(code.value, 0, "4") for code in Against),
    }
    verdict = Verdict(FileKind.PDF, (A4,), **remarks)  # type: ignore[arg-type]
    for language in Language:
        said = (
            *verdicts.found_sentences(verdict, language),
            *verdicts.done_sentences(verdict, language),
            *verdicts.accessible_sentences(verdict, language),
            *verdicts.archivable_sentences(verdict, language),
        )
        assert len(said) == len(Found) + len(Done) + 2 * len(Against)
        assert all(text[0].isupper() and "{" not in text for text in said)


@pytest.mark.parametrize("code", Refused)
def test_a_refusal_says_why_and_what_to_do(code: Refused) -> None:
    verdict = Verdict(FileKind.UNKNOWN, refused=code.value)
    for language in Language:
        text = verdicts.refused_sentence(verdict, language)
        assert text[0].isupper()
        assert text.count(".") >= 2
        assert verdicts.reader_sees(verdict, language)[-1] != "."


@pytest.mark.parametrize("code", Refused)
def test_a_refusal_has_the_same_order_of_words_alone_and_behind_at(code: Refused) -> None:
    """«En side som sier at filen er skadet og kan ikke leses» is no Norwegian."""
    clause = REFUSED[code].clause
    denied = r"\b(er|kan|blir|klarte|klarer|har|må|vil|finnes|finst) ikkj?e\b"
    for said in (clause.bokmal, clause.nynorsk):
        assert not re.search(denied, said)


def test_nynorsk_is_nynorsk() -> None:
    bokmal = {
        *("ikke", "mangler", "en", "et", "noe", "fra", "filen", "hver", "fjernet", "de", "vises"),
        *("bilde", "bildet", "åpnes", "åpne", "legges", "skrives", "være", "gjøre", "gjort", "jeg"),
    }
    sentences = [
        *(sentence for why in REFUSED.values() for sentence in why),
        *(sentence for _, sentence in FOUND.values()),
        *DONE.values(),
        *AGAINST.values(),
    ]
    for sentence in sentences:
        words = set(re.findall(r"\w+", sentence.nynorsk.lower()))
        assert not bokmal & words, sentence.nynorsk
        assert sorted(re.findall(r"{\d}", sentence.bokmal)) == sorted(
            re.findall(r"{\d}", sentence.nynorsk)
        )


def test_what_a_reader_sees_is_counted() -> None:
    one, twelve = Verdict(FileKind.PDF, (A4,)), Verdict(FileKind.PDF, (A4,) * 12)
    assert verdicts.reader_sees(one, NB) == "1 side rett etter saken"
    assert verdicts.reader_sees(twelve, NB) == "12 sider rett etter saken"
    assert verdicts.reader_sees(twelve, NN) == "12 sider rett etter saka"
    empty = Verdict(FileKind.UNKNOWN, refused="empty")
    assert verdicts.reader_sees(empty, NB) == "En side som sier at filen er tom"
    assert verdicts.refused_sentence(twelve, NB) == ""


def test_pages_with_the_same_remark_share_a_sentence() -> None:
    remarks = tuple(Remark(Found.BLANK_PAGES.value, page) for page in (2, 5, 7))
    (text,) = verdicts.found_sentences(Verdict(FileKind.PDF, (A4,), found=remarks), NB)
    assert text == "Tomt etter reparasjonen, så noe kan mangle: side 2, 5 og 7."
    many = tuple(Remark(Found.BLANK_PAGES.value, page) for page in range(1, 20))
    (text,) = verdicts.found_sentences(Verdict(FileKind.PDF, (A4,), found=many), NN)
    assert text.endswith("side 1, 2, 3, 4, 5, 6 og 13 til.")


def test_numbers_are_written_as_in_norwegian() -> None:
    heavy = (Remark(Found.HEAVY.value, 0, "2.5"),)
    (text,) = verdicts.found_sentences(Verdict(FileKind.PDF, (A4,), found=heavy), NB)
    assert text == "Filen er tung: 2,5 MB per side."
