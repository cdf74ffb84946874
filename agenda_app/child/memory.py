"""How much memory a process and its children may take, where the system can be told.

Linux: the process's address space (``RLIMIT_AS``), and the data of each office program that it
starts (``RLIMIT_DATA``). Windows: each process's memory, those of its children too, and that they
end with it, by a job object. macOS takes the limits but does not enforce them: there the time limit
is what remains.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

OUT_OF_MEMORY = 137
"""How the child ends when there is no memory left to go on with."""

_MEGABYTE = 1024 * 1024


def limit_memory(megabytes: int) -> None:
    """Limit this process, and on Windows its children."""
    if sys.platform == "win32":
        from agenda_app.child.windows_job import enter_job

        enter_job(megabytes * _MEGABYTE)
    else:
        import resource

        _, highest = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (megabytes * _MEGABYTE, highest))


@contextmanager
def limit_of_children(megabytes: int) -> Iterator[None]:
    """Let children that are started meanwhile take so much data each, instead of this process's.

    Office programs map far more than they fill: what counts with them is only what they fill.
    """
    if sys.platform == "win32":
        yield
        return
    import resource

    mapped, data = resource.getrlimit(resource.RLIMIT_AS), resource.getrlimit(resource.RLIMIT_DATA)
    most = megabytes * _MEGABYTE
    if data[1] != resource.RLIM_INFINITY:
        most = min(most, data[1])
    resource.setrlimit(resource.RLIMIT_AS, (mapped[1], mapped[1]))
    resource.setrlimit(resource.RLIMIT_DATA, (most, data[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, data)
        resource.setrlimit(resource.RLIMIT_AS, mapped)
