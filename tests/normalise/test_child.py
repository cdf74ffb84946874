"""A child process makes the pages; it can be stopped, and nothing is left of it."""

from __future__ import annotations

import os
import signal
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from agenda_app.child.asking import end_spare_child
from agenda_app.domain.verdict_codes import Refused
from agenda_app.files import scratch
from agenda_app.jobs import run_to_end
from agenda_app.normalise.child import normalised
from agenda_app.normalise.normal import normalise
from agenda_app.normalise.office_program import find_office_program
from tests.child.processes import ON_LINUX, children, outliving, processes_of
from tests.normalise import office_files
from tests.normalise.corpus import drawn, words
from tests.normalise.hostile import a_bomb

OFFICE = pytest.mark.skipif(find_office_program() is None, reason="LibreOffice is not installed")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give each test its own temporary folder and no child from before."""
    end_spare_child()
    scratch.leave()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    made = scratch.new_folder()
    made.rmdir()
    yield made.parent
    end_spare_child()
    scratch.leave()


def test_a_child_makes_the_same_pages_as_this_process(folder: Path) -> None:
    file = drawn(words)
    assert run_to_end(normalised(file, "brev.pdf")) == normalise(file, "brev.pdf")
    end_spare_child()
    assert list(folder.iterdir()) == []


@ON_LINUX
def test_one_child_makes_several_files() -> None:
    run_to_end(normalised(drawn(words), "en.pdf"))
    first = children()
    run_to_end(normalised(drawn(words), "to.pdf"))
    assert children() == first
    assert len(first) == 1


@ON_LINUX
def test_closing_the_job_ends_the_child_and_its_folder(folder: Path) -> None:
    work = normalised(drawn(words), "brev.pdf")
    next(work)
    (leader,) = children()
    work.close()
    assert outliving(leader) == []
    assert list(folder.iterdir()) == []


@ON_LINUX
@OFFICE
def test_closing_the_job_ends_libreoffice_too(folder: Path) -> None:
    work = normalised(office_files.plain_docx(), "brev.docx")
    next(work)
    (leader,) = children()
    for _ in work:
        if len(processes_of(leader)) > 1:
            break
        time.sleep(0.02)
    else:
        pytest.fail("LibreOffice was not started")
    work.close()
    assert outliving(leader) == []
    assert list(folder.iterdir()) == []


def test_a_file_that_takes_too_long_is_a_verdict(folder: Path) -> None:
    made = run_to_end(normalised(drawn(words), "brev.pdf", seconds=0))
    assert made.pdf is None
    assert made.verdict.refused == Refused.TIMEOUT
    assert list(folder.iterdir()) == []


@ON_LINUX
def test_a_child_that_dies_is_a_verdict_and_the_next_file_gets_a_new_one() -> None:
    work = normalised(drawn(words), "brev.pdf")
    next(work)
    (leader,) = children()
    os.kill(leader, signal.SIGSEGV)
    assert run_to_end(work).verdict.refused == Refused.CRASHED
    assert run_to_end(normalised(drawn(words), "brev.pdf")).verdict.is_shown


@ON_LINUX
def test_a_file_that_takes_all_memory_is_a_verdict() -> None:
    made = run_to_end(normalised(a_bomb(200), "bombe.pdf", megabytes=450))
    assert made.verdict.refused == Refused.TOO_MUCH_MEMORY
