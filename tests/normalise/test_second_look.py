"""A comment that stands on the pages after all is seen, and nothing else is taken for one."""

from __future__ import annotations

import pytest

from agenda_app.normalise.second_look import is_said


@pytest.mark.parametrize(
    ("comment", "pages", "document", "said"),
    [
        ("Hemmelig: søkeren er sykmeldt", "postsumhemmeligsøkerensykmeldt", "postsum", True),
        ("Hemmelig, søkeren er sykmeldt", "postsumhemmeligsøkerener", "postsum", True),
        ("Sjekk denne summen", "postsum", "postsum", False),
        ("Konﬁdensielt", "sumkonfidensielt", "sum", True),
        ("Budsjett for kommunen", "budsjettkommunen", "kommunenbudsjett", False),
        ("Betales senest i desember", "desember", "", False),
        ("Se p. 5", "sepostsumse", "postsum", False),
    ],
)
def test_the_words_that_only_a_comment_has_tell(
    comment: str, pages: str, document: str, said: bool
) -> None:
    assert is_said(comment, pages, document) is said
