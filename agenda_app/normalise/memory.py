"""How much memory a process and its children may take, where the system can be told.

Linux: each process's address space (``RLIMIT_AS``). Windows: each process's memory, and that the
children end with it, by a job object. macOS takes the limit but does not enforce it: there the time
limit is what remains.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

_MEGABYTE = 1024 * 1024


def limit_memory(megabytes: int) -> None:
    """Limit this process, and on Windows its children."""
    if sys.platform == "win32":
        from agenda_app.normalise.windows_job import enter_job

        enter_job(megabytes * _MEGABYTE)
    else:
        import resource

        _, highest = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (megabytes * _MEGABYTE, highest))


@contextmanager
def without_limit() -> Iterator[None]:
    """Let children that are started meanwhile take what they need: office programs map a lot."""
    if sys.platform == "win32":
        yield
        return
    import resource

    limit, highest = resource.getrlimit(resource.RLIMIT_AS)
    resource.setrlimit(resource.RLIMIT_AS, (highest, highest))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (limit, highest))
