"""What the verdicts say of PDF/UA-1 and PDF/A-2a, against an independent judge."""

from __future__ import annotations

from pathlib import Path

import pytest

from agenda_app.domain.verdict_codes import Against, Done
from agenda_app.normalise.normal import normalise
from tests.normalise import corpus
from tests.normalise.verdict_of_the_judge import IS_THERE, judged

FILES = corpus.files()


@pytest.mark.skipif(not IS_THERE, reason="the judge is not on this machine")
@pytest.mark.parametrize("flavour", ["ua1", "2a"])
def test_what_is_called_fine_is_fine_and_there_are_no_false_alarms(
    flavour: str, tmp_path: Path
) -> None:
    made = {name: normalise(data, f"{name}.pdf") for name, data in FILES.items()}
    pages = {name: one.pdf for name, one in made.items() if one.pdf is not None}
    assert len(pages) == len(FILES)
    said = judged(pages, flavour, tmp_path)
    for name, one in made.items():
        verdict = one.verdict
        against = verdict.against_ua if flavour == "ua1" else verdict.against_a
        assert bool(said[name]) == bool(against), (name, against, said[name])


def against(name: str) -> tuple[set[str], set[str]]:
    verdict = normalise(FILES[name], f"{name}.pdf").verdict
    return {r.code for r in verdict.against_ua}, {r.code for r in verdict.against_a}


@pytest.mark.parametrize(
    ("name", "ua", "a"),
    [
        ("embedded", set(), set()),
        ("helvetica", {Against.FONT_NOT_EMBEDDED}, {Against.FONT_NOT_EMBEDDED}),
        ("scan-read", set(), set()),
        ("no-meaning", {Against.NO_UNICODE}, {Against.NO_UNICODE}),
        ("tagged-figure", {Against.FIGURE_WITHOUT_TEXT}, set()),
        ("tagged-list", {Against.LIST_STRUCTURE}, set()),
        ("table-wrong", {Against.TABLE_STRUCTURE}, set()),
        ("tagged-and-more", set(), set()),
        ("tagged-and-a-scan", {Against.FIGURE_WITHOUT_TEXT}, set()),
        ("deep", set(), {Against.GRAPHICS}),
        ("spot-colour", set(), {Against.NOT_CHECKED}),
    ],
)
def test_the_reason_is_told(name: str, ua: set[Against], a: set[Against]) -> None:
    assert against(name) == (ua, a)


@pytest.mark.parametrize("name", ["scan-cmyk", "words-cmyk", "see-through-cmyk"])
def test_print_colours_get_a_profile(name: str) -> None:
    verdict = normalise(FILES[name], f"{name}.pdf").verdict
    assert Done.COLOURS_DEFINED in {remark.code for remark in verdict.done}
    assert verdict.against_a == ()


def test_headings_begin_at_the_top() -> None:
    verdict = normalise(FILES["tagged-heading"], "a.pdf").verdict
    assert Done.HEADINGS_RENUMBERED in {remark.code for remark in verdict.done}


def test_typefaces_that_are_missing_are_named() -> None:
    assert normalise(FILES["helvetica"], "a.pdf").verdict.unembedded == ("Helvetica",)
