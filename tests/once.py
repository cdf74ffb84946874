"""What many tests begin with is done once by each process that tests, and copied from then on."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Hashable
from pathlib import Path
from typing import TypeVar, cast

from agenda_app.db.storage import Storage

Result = TypeVar("Result")
Files = dict[Path, bytes]

_done: dict[Hashable, tuple[object, Files]] = {}


def once(storage: Storage, what: Hashable, do: Callable[[], Result]) -> Result:
    """Change data; what was done to the very same data before is not done again.

    Args:
        storage: the data. In a shared database all is done each time.
        what: tells what is done from all else.
        do: does it, and returns plain data. That may depend on nothing but ``what`` and the data.
    """
    if storage.folder is None:
        return do()
    place = (what, _hash(_files(storage.folder)))
    known = _done.get(place)
    if known is None:
        result = do()
        _done[place] = result, _files(storage.folder)
        return result
    storage.database.close()
    for name, content in known[1].items():
        file = storage.folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    return cast(Result, known[0])


def _files(folder: Path) -> Files:
    return {p.relative_to(folder): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def _hash(files: Files) -> bytes:
    found = hashlib.sha256()
    for name in sorted(files):
        found.update(f"{name} {len(files[name])}\n".encode())
        found.update(files[name])
    return found.digest()
