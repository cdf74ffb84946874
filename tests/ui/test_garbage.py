"""Garbage is not collected on a worker."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

from pytestqt.qtbot import QtBot

from agenda_app.jobs import Progress
from agenda_app.ui.job_runner import JobRunner


def littering(seen: set[int]) -> Iterator[Progress]:
    class Litter:
        def __del__(self) -> None:
            seen.add(threading.get_ident())

    for number in range(40):
        for _ in range(2000):
            litter = Litter()
            litter.itself = litter  # type: ignore[attr-defined]
        yield Progress(number, 40)


def test_what_a_worker_leaves_behind_is_destroyed_on_the_windows_thread(
    qtbot: QtBot, jobs: JobRunner
) -> None:
    seen: set[int] = set()
    job = jobs.start(littering(seen))  # type: ignore[arg-type]
    with qtbot.waitSignal(job.finished):
        pass
    assert gc.isenabled()
    gc.collect()
    assert seen == {threading.get_ident()}
