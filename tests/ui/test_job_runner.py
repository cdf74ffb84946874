from __future__ import annotations

import threading
from collections.abc import Generator

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from agenda_app.domain.sentence import alike
from agenda_app.jobs import Progress, Work
from agenda_app.ui.job_dialog import JobDialog
from agenda_app.ui.job_runner import Job, JobRunner


def counted(steps: int, log: list[str], gate: threading.Event | None = None) -> Work[int]:
    try:
        for step in range(steps):
            if gate is not None:
                gate.wait(5)
            yield Progress(step, steps, alike(f"steg {step}"))
        return steps
    finally:
        log.append("cleaned up")


def broken() -> Work[None]:
    yield Progress(0, 1)
    raise ValueError("broken")


def told(job: Job) -> list[str]:
    log: list[str] = []
    job.succeeded.connect(lambda result: log.append(f"succeeded {result}"))
    job.failed.connect(lambda error: log.append(f"failed {type(error).__name__}"))
    job.cancelled.connect(lambda: log.append("cancelled"))
    job.finished.connect(lambda: log.append("finished"))
    return log


def test_a_job_tells_progress_and_result(jobs: JobRunner, qtbot: QtBot) -> None:
    gate, seen = threading.Event(), []
    job = jobs.start(counted(3, [], gate), soon=True)
    log = told(job)
    job.progressed.connect(seen.append)
    gate.set()
    qtbot.waitUntil(lambda: "finished" in log)
    assert log == ["succeeded 3", "finished"]
    assert all(isinstance(progress, Progress) for progress in seen)
    assert not jobs.busy


def test_a_failing_job_tells_the_error(jobs: JobRunner, qtbot: QtBot) -> None:
    log = told(jobs.start(broken()))
    qtbot.waitUntil(lambda: "finished" in log)
    assert log == ["failed ValueError", "finished"]


def test_cancelling_runs_the_jobs_clean_up_and_is_no_error(jobs: JobRunner, qtbot: QtBot) -> None:
    cleaned: list[str] = []
    gate = threading.Event()
    job = jobs.start(counted(1000, cleaned, gate))
    log = told(job)
    job.cancel()
    gate.set()
    qtbot.waitUntil(lambda: "finished" in log)
    assert log == ["cancelled", "finished"]
    assert cleaned == ["cleaned up"]


def test_jobs_never_run_side_by_side(jobs: JobRunner, qtbot: QtBot) -> None:
    running, most = [], []

    def alone() -> Generator[Progress, None, None]:
        running.append(1)
        most.append(len(running))
        yield Progress(0, 1)
        running.pop()

    logs = [told(jobs.start(alone(), soon=True)) for _ in range(20)]
    qtbot.waitUntil(lambda: all("finished" in log for log in logs))
    assert max(most) == 1


def test_shutting_down_stops_what_runs_and_what_waits(qtbot: QtBot) -> None:
    runner = JobRunner()
    gate, cleaned = threading.Event(), []
    logs = [told(runner.start(counted(1000, cleaned, gate))) for _ in range(2)]
    gate.set()
    runner.shutdown()
    assert [log[-1] for log in logs] == ["finished", "finished"]
    assert all("cancelled" in log for log in logs)


def test_after_shutting_down_nothing_is_begun(qtbot: QtBot) -> None:
    runner, begun = JobRunner(), []
    runner.shutdown()
    runner.start(counted(1, begun))
    assert not runner.busy
    assert begun == []


def test_five_thousand_progress_signals_leave_the_interpreter_alive() -> None:
    class Teller(QObject):
        told = Signal(object)

    teller, seen = Teller(), []
    teller.told.connect(seen.append)
    for step in range(5000):
        teller.told.emit(Progress(step, 5000))
    assert seen[-1].done == 4999


@pytest.fixture
def slow(jobs: JobRunner) -> tuple[Job, threading.Event]:
    gate = threading.Event()
    return jobs.start(counted(4, [], gate), soon=True), gate


def test_a_short_job_shows_no_dialog(
    slow: tuple[Job, threading.Event], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    job, gate = slow
    shown: list[bool] = []
    monkeypatch.setattr(JobDialog, "show", lambda _self: shown.append(True))
    dialog = JobDialog(job, "Lager PDF")
    with qtbot.waitSignals([job.finished, dialog.destroyed]):
        gate.set()
    assert not shown


def test_a_long_job_shows_a_dialog_that_cancels(
    slow: tuple[Job, threading.Event], qtbot: QtBot
) -> None:
    job, gate = slow
    log = told(job)
    dialog = JobDialog(job, "Lager PDF")
    qtbot.waitUntil(dialog.isVisible, timeout=2000)
    dialog.reject()
    with qtbot.waitSignal(dialog.destroyed, timeout=3000):
        gate.set()
    assert log == ["cancelled", "finished"]


def test_a_job_that_nobody_waits_for_gives_way_to_the_next(jobs: JobRunner, qtbot: QtBot) -> None:
    gate, cleaned = threading.Event(), []
    quiet = told(jobs.start(counted(100, cleaned, gate), quiet=True))
    loud = told(jobs.start(counted(2, [])))
    gate.set()
    qtbot.waitUntil(lambda: "finished" in loud)
    assert quiet == ["cancelled", "finished"]
    assert loud == ["succeeded 2", "finished"]


def test_a_listener_that_waits_hears_of_its_job_once_and_of_the_next_one(
    jobs: JobRunner, qtbot: QtBot
) -> None:
    """A dialog runs its own loop in a slot, and its jobs end while the first is being told."""
    heard: list[int] = []
    nested: list[list[str]] = []

    def ask(result: int) -> None:
        heard.append(result)
        nested.append(told(jobs.start(counted(4, []))))
        qtbot.waitUntil(lambda: "finished" in nested[0])

    jobs.start(counted(3, [])).succeeded.connect(ask)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert heard == [3]
    assert nested == [["succeeded 4", "finished"]]


@pytest.mark.parametrize("work", [counted(1, []), broken()])
def test_the_dialog_of_a_job_is_gone_while_a_listener_asks_about_the_outcome(
    jobs: JobRunner, qtbot: QtBot, work: Work[object]
) -> None:
    job = jobs.start(work, soon=True)
    dialog = JobDialog(job, "Lager PDF")
    heard: list[bool] = []

    def ask(_outcome: object) -> None:
        with qtbot.waitSignal(dialog.destroyed, timeout=1000, raising=False) as gone:
            pass
        heard.append(gone.signal_triggered)

    job.succeeded.connect(ask)
    job.failed.connect(ask)
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [True]
