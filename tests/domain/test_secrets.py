"""The secrets of several meetings that meet in one public file."""

from __future__ import annotations

from agenda_app.domain.secrets import (
    OpenFile,
    Secret,
    SecretFile,
    SecretKind,
    Secrets,
    Source,
    together,
)

HERE, THERE = Source("PS 1/26"), Source("PS 7/26")
TITLE = Secret(SecretKind.TITLE, "Kjøp av gården", HERE)


def test_a_file_that_is_withheld_in_one_case_is_open_in_none() -> None:
    withheld = SecretFile("avtale.docx", "raw", "aa", HERE)
    as_it_came = SecretFile("avtale.txt", "bb", "", HERE)
    one = Secrets(files=(withheld, as_it_came))
    other = Secrets(open_files=tuple(OpenFile(pages, THERE) for pages in ("aa", "bb", "cc")))
    made = together([one, other], ())
    assert made.open_files == (OpenFile("cc", THERE),)
    assert made.files == (withheld, as_it_came)


def test_what_several_meetings_hide_is_searched_for_once() -> None:
    made = together([Secrets(secrets=(TITLE,)), Secrets(secrets=(TITLE,))], ())
    assert made.secrets == (TITLE,)


def test_a_meeting_that_nobody_can_read_is_named_with_those_that_the_others_name() -> None:
    made = together([Secrets(unknown=("Formannskapet 4. mai",))], ["Kommunestyret 9. juni"])
    assert made.unknown == ("Kommunestyret 9. juni", "Formannskapet 4. mai")
