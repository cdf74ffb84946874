"""What the paper lists against what is there, for members and for the public."""

from __future__ import annotations

import pytest

from agenda_app.domain.access import OPEN, UNDECIDED, Access, exempt
from agenda_app.domain.case import Attachment, Case
from agenda_app.domain.listed_titles import doubtful_titles, missing_titles
from tests.builders import TODAY, a_case, a_paper


def a_list(*titles: str, access: Access = OPEN) -> Case:
    attachments = tuple(Attachment(None, title, None, access) for title in titles)
    paper = a_paper(listed_attachments=("Kart", "Brev fra naboen"))
    return a_case("Kaia", paper=paper, attachments=attachments)


@pytest.mark.parametrize(
    ("titles", "missing"),
    [
        ((), ("Kart", "Brev fra naboen")),
        (("brev  fra naboen",), ("Kart",)),
        (("Skann001",), ("Brev fra naboen",)),
        (("Kart", "Brev fra naboen", "Mer"), ()),
        (("Skann001", "Skann002", "Skann003"), ()),
    ],
)
def test_a_file_under_a_name_of_its_own_stands_for_the_first_title_without_one(
    titles: tuple[str, ...], missing: tuple[str, ...]
) -> None:
    assert missing_titles(a_list(*titles)) == missing


@pytest.mark.parametrize("access", [UNDECIDED, exempt("offl. § 13")])
def test_any_title_alone_may_be_that_of_a_withheld_file_without_one(access: Access) -> None:
    assert doubtful_titles(a_list("Skann001", access=access), TODAY) == (
        "Kart",
        "Brev fra naboen",
    )
    assert doubtful_titles(a_list("kart", "Skann001", access=access), TODAY) == ("Brev fra naboen",)
    assert doubtful_titles(a_list("kart", access=access), TODAY) == ()


def test_no_title_is_in_doubt_when_all_files_are_open() -> None:
    assert doubtful_titles(a_list("Skann001"), TODAY) == ()
