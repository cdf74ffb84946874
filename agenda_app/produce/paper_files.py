"""A paper of a meeting, made as a job and written as a file."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from agenda_app.db.storage import Storage
from agenda_app.documents.render_cache import RenderCache
from agenda_app.domain.proof import Proof
from agenda_app.files.writing import whole_file
from agenda_app.jobs import Work
from agenda_app.produce.papers import Made, Wanted, make


def make_file(
    storage: Storage,
    wanted: Wanted,
    target: Path,
    today: date,
    cache: RenderCache,
    at: datetime,
) -> Work[Proof | None]:
    """Make a paper and write it as a file; what fails leaves everything as it was.

    Args and errors are those of ``make`` and ``whole_file``.

    Returns:
        What a public paper was searched for, None for other papers.
    """
    with whole_file(target) as file:
        made: Made = yield from make(
            storage, wanted, today, cache, at=at, into=file, name=target.name
        )
        file.write(made.pdf)
    return made.proof
