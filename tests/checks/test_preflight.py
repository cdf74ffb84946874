"""The gravest of a verdict is told first, and every refusal has the remedy that helps."""

from __future__ import annotations

import pytest

from agenda_app.checks.preflight import Level, Remedy, level_of, remedy_for, telling
from agenda_app.checks.preflight_words import bundle_verdict, summary
from agenda_app.checks.verdicts import found_sentences
from agenda_app.domain.language import Language
from agenda_app.domain.verdict import FileKind, PageSize, Remark, Verdict
from agenda_app.domain.verdict_codes import Against, Done, Found, Refused

NB, NN = Language.BOKMAL, Language.NYNORSK
ONE_PAGE = (PageSize(595.0, 842.0),)
KNOWN, GRAVE = Remark(Found.UNTAGGED), Remark(Found.ENCLOSED, detail="2")


def a_verdict(*found: Remark, refused: str = "") -> Verdict:
    pages = () if refused else ONE_PAGE
    return Verdict(FileKind.PDF, pages=pages, found=found, refused=refused)


@pytest.mark.parametrize("code", list(Refused))
def test_every_refusal_is_looked_at_and_its_reason_told_first(code: Refused) -> None:
    refused = a_verdict(KNOWN, refused=code.value)
    assert level_of(refused) is Level.WARN
    for language in (NB, NN):
        assert telling(refused, language) not in found_sentences(refused, language)


def test_what_a_person_should_look_at_is_told_before_what_is_good_to_know() -> None:
    both = a_verdict(KNOWN, GRAVE)
    assert level_of(both) is Level.WARN
    assert (telling(both, NB),) == found_sentences(a_verdict(GRAVE), NB)
    assert level_of(a_verdict(KNOWN)) is Level.INFO
    assert (telling(a_verdict(KNOWN), NN),) == found_sentences(a_verdict(KNOWN), NN)


def test_what_is_in_the_way_of_a_standard_is_good_to_know() -> None:
    against = Verdict(FileKind.PDF, pages=ONE_PAGE, against_a=(Remark(Against.COLOURS),))
    assert level_of(against) is Level.INFO
    assert telling(against, NB) != "Klar til utskrift."


def test_a_file_with_nothing_to_remark_is_well() -> None:
    changed = Verdict(FileKind.WORD, pages=ONE_PAGE, done=(Remark(Done.CONVERTED),))
    assert level_of(a_verdict()) is level_of(changed) is Level.OK
    assert telling(a_verdict(), NB) == "Klar til utskrift."
    assert telling(a_verdict(), NN) == "Klart til utskrift."
    assert telling(changed, NB) != telling(a_verdict(), NB)


def test_each_refusal_has_the_remedy_that_helps() -> None:
    remedies = {code: remedy_for(a_verdict(refused=code.value)) for code in Refused}
    assert remedies[Refused.PASSWORD_NEEDED] is Remedy.PASSWORD
    assert remedies[Refused.TRACKED_CHANGES] is Remedy.TRACKED_CHANGES
    assert remedies[Refused.TIMEOUT] is Remedy.TRY_AGAIN
    assert remedies[Refused.MACROS] is None
    assert remedy_for(a_verdict()) is None


def test_the_summary_counts_what_waits_and_what_needs_a_look() -> None:
    said = summary(count=12, pages=94, to_look_at=2, waiting=0, language=NB)
    assert said == "12 vedlegg, 94 sider. 2 trenger et blikk."
    said = summary(count=3, pages=1, to_look_at=0, waiting=1, language=NB)
    assert said == "3 vedlegg, 1 side. 1 gjøres om til sider …"
    assert "Alle er klare." in summary(count=3, pages=9, to_look_at=0, waiting=0, language=NB)


@pytest.mark.parametrize(
    ("against_ua", "against_a", "said"),
    [
        (0, 0, "Bunken blir tilgjengelig (PDF/UA) og arkivverdig (PDF/A)."),
        (1, 0, "men 1 vedlegg er ikke tilgjengelig (PDF/UA)"),
        (2, 0, "men 2 vedlegg er ikke tilgjengelige (PDF/UA)"),
        (0, 1, "men 1 vedlegg er ikke arkivverdig (PDF/A)"),
        (0, 3, "men 3 vedlegg er ikke arkivverdige (PDF/A)"),
        (2, 3, "4 vedlegg hindrer"),
    ],
)
def test_the_bundle_is_told_what_keeps_it_from_a_standard(
    against_ua: int, against_a: int, said: str
) -> None:
    assert said in bundle_verdict(against_ua=against_ua, against_a=against_a, either=4, language=NB)
