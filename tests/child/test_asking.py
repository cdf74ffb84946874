"""The child answers, or it is known what became of it; nothing is left of one that was stopped."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from agenda_app.child import asking, works
from agenda_app.child.asking import Gone, GoneError, answered, end_spare_child
from agenda_app.child.frames import write_frame
from agenda_app.files import scratch
from agenda_app.jobs import Work, run_to_end
from tests.child.processes import ON_LINUX, children, outliving, processes_of

SCRIPT = """# A child like those of agenda_app.child, for a work of its own.
import os, sys, time
from agenda_app.child import works
from agenda_app.child.worker import serve

def answer(asked, data):
    {}

works.WORKS["x"] = ("__main__", "answer")
sys.exit(serve(sys.argv[1:]))
"""


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


@pytest.fixture
def that_does(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Let children do something else: a line of Python with ``asked`` and ``data``."""

    def replace(line: str) -> None:
        command = [sys.executable, "-c", SCRIPT.format(line)]
        monkeypatch.setattr(asking, "own_command", lambda *_: command)

    return replace


def ask(asked: Any = None, data: bytes = b"", **limits: float) -> Work[tuple[Any, bytes]]:
    return answered("x", asked, data, lambda *both: both, **limits)


def why(work: Work[Any]) -> Gone:
    with pytest.raises(GoneError) as caught:
        run_to_end(work)
    return caught.value.why


def test_it_is_told_and_answers_in_plain_data_and_bytes(that_does: Callable[[str], None]) -> None:
    that_does("return [asked, len(data)], data[::-1]")
    assert run_to_end(ask({"a": "æ"}, b"abc")) == ([{"a": "æ"}, 3], b"cba")
    assert run_to_end(ask(None, bytes(3_000_000)))[0] == [None, 3_000_000]


@ON_LINUX
def test_one_child_works_on_many_files(that_does: Callable[[str], None]) -> None:
    that_does("return os.getpid(), b''")
    pids = {run_to_end(ask())[0] for _ in range(5)}
    assert children() == list(pids)


def test_a_child_that_never_answers_is_stopped(
    that_does: Callable[[str], None], folder: Path
) -> None:
    that_does("time.sleep(600)")
    assert why(ask(seconds=0.2)) is Gone.TIMEOUT
    assert list(folder.iterdir()) == []


def test_a_child_that_says_nothing_at_all_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "own_command", lambda *_: [sys.executable, "-c", "print('hei')"])
    assert why(ask()) is Gone.CRASHED


@ON_LINUX
def test_a_child_that_is_killed_is_known_and_the_next_file_gets_another(
    that_does: Callable[[str], None],
) -> None:
    that_does("return os.getpid(), b'' if not asked else time.sleep(600)")
    work = ask(asked=True)
    next(work)
    (first,) = children()
    os.kill(first, signal.SIGKILL)
    assert why(work) is Gone.CRASHED
    assert run_to_end(ask())[0] != first


@ON_LINUX
def test_closing_the_job_leaves_no_process_and_no_folder(
    that_does: Callable[[str], None], folder: Path
) -> None:
    that_does("os.system('sleep 600')")
    work = ask()
    next(work)
    (leader,) = children()
    while len(processes_of(leader)) < 2:
        next(work)
    work.close()
    assert processes_of(leader) == []
    assert list(folder.iterdir()) == []


@ON_LINUX
def test_a_child_ends_with_all_it_started_when_the_program_is_killed() -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", SCRIPT.format("os.system('sleep 600')"), str(asking.MEGABYTES)],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        start_new_session=True,
        env=asking.own_environment(),
    )
    assert child.stdin is not None
    write_frame(child.stdin, {"work": "x", "asked": None}, b"")
    while len(processes_of(child.pid)) < 2:
        assert child.poll() is None
    child.stdin.close()  # what the system does for a program that is killed
    child.wait(60)
    assert outliving(child.pid) == []


def test_a_child_without_memory_is_known_and_is_not_asked_again(
    that_does: Callable[[str], None],
) -> None:
    that_does("return os.getpid(), bytes(asked)")
    first, _ = run_to_end(ask(1, megabytes=300))
    assert why(ask(400_000_000, megabytes=300)) is Gone.TOO_MUCH_MEMORY
    assert run_to_end(ask(1, megabytes=300))[0] != first


def test_what_a_used_child_has_no_memory_left_for_is_given_to_a_new_one(
    that_does: Callable[[str], None],
) -> None:
    that_does("kept = vars(works).setdefault('kept', []); kept.append(bytes(asked)); return 1, b''")
    for _ in range(5):
        assert run_to_end(ask(100_000_000, megabytes=400)) == (1, b"")
    assert why(ask(500_000_000, megabytes=400)) is Gone.TOO_MUCH_MEMORY


def test_a_mistake_of_ours_is_logged_and_stops_no_other_file(
    that_does: Callable[[str], None], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.expected_warnings = ("work on a file failed",)
    that_does("return os.getpid() // asked, b''")
    first, _ = run_to_end(ask(1))
    assert why(ask(0)) is Gone.CRASHED
    assert "ZeroDivisionError" in caplog.text
    assert run_to_end(ask(1))[0] == first


def test_a_child_that_answers_nonsense_is_not_asked_again(
    that_does: Callable[[str], None],
) -> None:
    that_does("return os.getpid(), b''")
    first, _ = run_to_end(ask())

    def refuse(*_: object) -> None:
        raise ValueError("nonsense")

    assert why(answered("x", None, b"", refuse)) is Gone.CRASHED
    assert run_to_end(ask())[0] != first


NONSENSE = {
    "deep": "b'['* 100_000",
    "no record": "b'[1]'",
    "no JSON": "b'hei'",
    "cut": "b''",
}


@pytest.mark.parametrize("case", NONSENSE)
def test_frames_that_mean_harm_are_refused(case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    script = (
        f"import struct, sys; head = {NONSENSE[case]}; out = sys.stdout.buffer; "
        "out.write(struct.pack('>II', len(head) or 9, 0) + head)"
    )
    monkeypatch.setattr(asking, "own_command", lambda *_: [sys.executable, "-c", script])
    assert why(ask()) is Gone.CRASHED


def test_more_than_a_child_may_hold_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    script = (
        "import struct, sys; out = sys.stdout.buffer; "
        "out.write(struct.pack('>II', 2, 4_000_000_000) + b'{}'); out.write(bytes(1000))"
    )
    monkeypatch.setattr(asking, "own_command", lambda *_: [sys.executable, "-c", script])
    assert why(ask()) is Gone.CRASHED


def test_where_no_process_may_be_started_the_asker_is_told(
    monkeypatch: pytest.MonkeyPatch, folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.expected_warnings = ("cannot be started",)
    monkeypatch.setattr(asking, "own_command", lambda *_: ["/no/such/program"])
    assert why(ask()) is Gone.NOT_STARTED
    assert list(folder.iterdir()) == []


def test_a_child_that_is_about_to_leave_is_not_asked(
    that_does: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    that_does("return os.getpid(), b''")
    first, _ = run_to_end(ask())
    monkeypatch.setattr(asking, "_FRESH_SECONDS", 0)
    assert run_to_end(ask())[0] != first


def test_every_work_is_there() -> None:
    from importlib import import_module

    for module, function in works.WORKS.values():
        assert callable(getattr(import_module(module), function))
