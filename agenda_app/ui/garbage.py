"""Garbage is collected on the window's thread only.

Python collects on whichever thread happens to reach the threshold. On a worker that would destroy
what Qt made on the window's thread, and the program would crash, rarely and without a word. So
nothing is collected while a worker runs, but for what the window collects itself.
"""

from __future__ import annotations

import gc

_MANY_YOUNG = 20_000

_workers = 0


def hold() -> None:
    """Collect nothing from now on: a worker runs. To be followed by ``release``."""
    global _workers
    _workers += 1
    gc.disable()


def release() -> None:
    """A worker has stopped; when it was the last one, Python collects by itself again."""
    global _workers
    _workers -= 1
    if not _workers:
        gc.enable()


def collect_here() -> None:
    """Collect on this thread, the window's, when a worker has left much behind."""
    if _workers and gc.get_count()[0] > _MANY_YOUNG:
        gc.collect(1)
