"""What the paper lists against what is there, for members and for the public."""

from __future__ import annotations

import pytest

from agenda_app.domain.access import OPEN, UNDECIDED, Access, exempt
from agenda_app.domain.case import Attachment, Case
from agenda_app.domain.listed_titles import doubtful_titles, missing_titles, strays
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
        (("Skann001",), ("Kart", "Brev fra naboen")),
        (("Skann001", "Skann002", "Skann003"), ("Kart", "Brev fra naboen")),
        (("Kart", "Brev fra naboen", "Mer"), ()),
        (("Vedlegg 2 - Brev",), ("Kart",)),
        (("02_brev_fra_naboen_datert_3_mars",), ("Kart",)),
        (("Brev fra fylket",), ("Kart", "Brev fra naboen")),
        (("Kart nord", "Kart sør"), ("Kart", "Brev fra naboen")),
        (("Kart og brev fra naboen",), ("Kart", "Brev fra naboen")),
        (("Vedlegg 1",), ("Kart", "Brev fra naboen")),
    ],
)
def test_a_file_stands_for_a_listed_title_only_when_nobody_can_mistake_it(
    titles: tuple[str, ...], missing: tuple[str, ...]
) -> None:
    assert missing_titles(a_list(*titles)) == missing


def test_a_year_tells_titles_apart() -> None:
    paper = a_paper(listed_attachments=("Regnskap 2024", "Regnskap 2025"))
    attachments = (Attachment(None, "Regnskap_2025_signert", None, OPEN),)
    assert missing_titles(a_case("Kaia", paper=paper, attachments=attachments)) == (
        "Regnskap 2024",
    )


def test_files_that_stand_for_no_title_are_strays() -> None:
    found = strays(a_list("Skann001", "kart", "Brev", "Skann001"))
    assert [attachment.title for attachment in found] == ["Skann001", "Skann001"]


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
