"""A job as one of several: its progress is a share of the whole."""

from __future__ import annotations

from agenda_app.jobs import Progress, Result, Work

STEPS = 100


def within(work: Work[Result], number: int, total: int) -> Work[Result]:
    """Drive a job whose progress is told as the share that it has in the whole.

    Args:
        work: the job; stopping the whole stops it too.
        number: which one it is, from 0.
        total: how many there are.

    Yields:
        Progress of ``total`` times a hundred steps; it never falls, though the job may count anew.
    """
    share = 0.0
    try:
        while True:
            progress = next(work)
            if progress.total:
                share = max(share, min(progress.done / progress.total, 1.0))
            yield Progress(round((number + share) * STEPS), total * STEPS, progress.text)
    except StopIteration as end:
        result: Result = end.value
        return result
    finally:
        work.close()
