"""Papers are read in the child process, and whatever becomes of it is one sentence."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterator

import pytest

from agenda_app.child import asking, works
from agenda_app.domain.language import Language
from agenda_app.errors import UnreadableFileError
from agenda_app.intake import child, refusals
from agenda_app.intake.child import reading_paper
from agenda_app.intake.read import read_paper
from agenda_app.intake.refusals import AS_IT_IS, Reason
from agenda_app.intake.result import Marks, ReadPaper
from agenda_app.jobs import run_to_end
from tests.child.processes import ON_LINUX, children
from tests.intake import bombs
from tests.intake.open_files import a_paper as open_paper
from tests.intake.open_files import p
from tests.intake.pdf_files import a_pdf
from tests.intake.test_marks import word_file
from tests.intake.test_refusals import picture, word_with
from tests.intake.word_files import a_paper, saved
from tests.normalise import hostile

ROOM = 400
"""Megabytes that are enough to read a paper, and soon used up by a bomb."""


@pytest.fixture(autouse=True)
def no_child_of_others() -> Iterator[None]:
    asking.end_spare_child()
    yield
    asking.end_spare_child()


def read(data: bytes, name: str = "sak.docx", **more: object) -> ReadPaper:
    return run_to_end(reading_paper(data, name, **more))


def refused(data: bytes, name: str = "sak.docx", **more: object) -> UnreadableFileError:
    with pytest.raises(UnreadableFileError) as caught:
        read(data, name, **more)
    return caught.value


def with_a_picture() -> bytes:
    document = a_paper()
    document.add_picture(io.BytesIO(picture()))
    return saved(document)


PAPERS: dict[str, Callable[[], bytes]] = {
    "sak.docx": lambda: saved(a_paper()),
    "bilde.docx": with_a_picture,
    "sak.odt": lambda: open_paper(p("Kaia er gammel.")),
    "sak.pdf": lambda: a_pdf(["Ny kai i Sandvika", "Kaia er gammel."]),
    "sak.txt": lambda: b"Ny kai\n\nDato: 20.03.2026\n\nUtvalg\tDato\nFSK\t1.4.2026\n",
}


@pytest.mark.parametrize("name", PAPERS)
def test_a_child_reads_the_same_as_this_process(name: str) -> None:
    data = PAPERS[name]()
    assert read(data, name) == read_paper(data, name)


def test_pictures_come_along() -> None:
    (kept,) = read(with_a_picture()).images.values()
    assert kept.startswith(b"\x89PNG")


@pytest.mark.parametrize("marks", Marks)
def test_it_is_told_what_to_do_with_tracked_changes_and_whose_paper_it_is(marks: Marks) -> None:
    told = {"marks": marks, "municipality": "Ytterholm kommune"}
    assert read(word_file(), **told) == read_paper(word_file(), "sak.docx", **told)


def test_what_the_reader_refuses_is_said_in_its_words() -> None:
    error = refused(b"", "tom.docx")
    assert (error.message, error.remedy) == (
        refusals.refusal(refusals.EMPTY).message,
        refusals.refusal(refusals.EMPTY).remedy,
    )


BOMBS: dict[str, tuple[Callable[[], bytes], Reason]] = {
    "gigabytes of text": (
        lambda: bombs.word_whose_text(bombs.nothing(3000), 3_000_000_000),
        refusals.BOMB,
    ),
    "a directory that lies": (lambda: bombs.word_that_lies(3000), refusals.DAMAGED),
    "XML as deep as it may be": (
        lambda: word_with({"word/document.xml": bombs.tables_in_tables(50_000)}),
        refusals.DAMAGED,
    ),
    "text without end": (lambda: b"Kaia er gammel. " * 1_000_000, refusals.TOO_MUCH_TEXT),
}


@pytest.mark.parametrize("case", BOMBS)
def test_a_bomb_is_refused_before_it_fills_anything(case: str) -> None:
    made, reason = BOMBS[case]
    data = made()
    assert len(data) < 20_000_000
    assert refused(data, megabytes=ROOM).message == reason.message


@ON_LINUX
@pytest.mark.parametrize("megabytes", [500, 4000])
def test_a_pdf_that_unpacks_to_gigabytes_fills_only_the_child(megabytes: int) -> None:
    error = refused(hostile.a_page_of_nothing(megabytes), "sak.pdf", megabytes=ROOM)
    assert error.message == refusals.TOO_MUCH_MEMORY.message
    assert read(saved(a_paper()), megabytes=ROOM).title == "Ny kai"


def test_tables_in_tables_as_deep_as_a_parser_goes_are_read() -> None:
    data = word_with({"word/document.xml": bombs.tables_in_tables(80)})
    assert read(data).title == "x"


FATES = {
    "import sys; sys.exit(3)": refusals.CRASHED,
    "import sys; sys.exit(137)": refusals.TOO_MUCH_MEMORY,
    "import time; time.sleep(600)": refusals.TIMEOUT,
    "print('no answer at all')": refusals.CRASHED,
}


@pytest.mark.parametrize("line", FATES)
def test_whatever_becomes_of_the_child_is_one_sentence_and_a_way_past(
    line: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "own_command", lambda *_: [sys.executable, "-c", line])
    error = refused(saved(a_paper()), seconds=1 if "sleep" in line else 60)
    assert error.message == FATES[line].message
    for language in Language:
        assert error.remedy.said(language).endswith(AS_IT_IS.said(language))


def test_where_no_child_may_be_started_that_is_said(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.expected_warnings = ("cannot be started",)
    monkeypatch.setattr(asking, "own_command", lambda *_: ["/no/such/program"])
    assert refused(saved(a_paper())).message == refusals.NOT_STARTED.message


def test_an_answer_that_is_no_paper_is_not_believed(monkeypatch: pytest.MonkeyPatch) -> None:
    lies = (
        "import sys; from agenda_app.child import works, worker\n"
        "def answer(*_): return ['Answer', ['ReadPaper', 5], ['Sentence', '', '']], b''\n"
        "works.WORKS['paper'] = ('__main__', 'answer'); worker.serve(sys.argv[1:])"
    )
    monkeypatch.setattr(asking, "own_command", lambda *_: [sys.executable, "-c", lies])
    assert refused(saved(a_paper())).message == refusals.CRASHED.message


@ON_LINUX
def test_a_file_that_is_too_large_is_not_even_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "LARGEST_FILE", 10)
    assert refused(b"Kaia er gammel.", "sak.txt").message == refusals.TOO_LARGE.message
    assert children() == []


@ON_LINUX
def test_closing_the_job_ends_the_child(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "own_command", lambda *_: bombs.FAILING_CHILD)
    work = reading_paper(b"HANGS", "sak.txt")
    next(work)
    assert len(children()) == 1
    work.close()
    assert children() == []


def test_the_installed_program_is_its_own_child(monkeypatch: pytest.MonkeyPatch) -> None:
    program = [sys.executable, "-m", "agenda_app", works.COMMAND]
    monkeypatch.setattr(asking, "own_command", lambda *_: program)
    assert read(saved(a_paper())).title == "Ny kai"
