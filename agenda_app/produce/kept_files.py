"""The kept files of sendings, put into a folder as they were sent, with what vouches for them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path, PurePath

from agenda_app.domain.dispatch import Dispatch, Version
from agenda_app.errors import UserError
from agenda_app.files.store import FileStore
from agenda_app.produce.landing import Landing


def write_kept(files: FileStore, sent: Iterable[Dispatch], folder: Path) -> tuple[Path, ...]:
    """Put the files of sendings into a folder, all or none, and return where they are.

    Beside them lie the manifest of each sending and the proof of its public file, if they can be
    read: whoever has a file can see by them that it is the one that was sent. The name of a
    manifest says that it is internal when it lists more than the public file. What is there with
    the same bytes is left alone; of another one the new file gets " v2".

    Raises:
        UserError: a kept file is gone or changed, or the folder cannot be written.
    """
    landing = Landing(folder)
    try:
        for dispatch in sent:
            for file in dispatch.files:
                try:
                    data = files.get(file.sha256)
                except UserError as error:
                    raise error.about(file.name) from error
                landing.bring(file.name, data)
            for name, data in _vouching(files, dispatch):
                landing.bring(name, data)
        landing.settle()
    finally:
        landing.clear()
    return landing.paths


def _vouching(files: FileStore, dispatch: Dispatch) -> Iterator[tuple[str, bytes]]:
    """Yield the manifest, and the proof it names; what is amiss with them verifying tells."""
    names = {file.version: PurePath(file.name).stem for file in dispatch.files}
    with suppress(UserError, ValueError):
        listed = files.get(dispatch.manifest)
        proof = json.loads(listed).get("proof")
        # It lists every part of the versions in it, also how many an exempt case has.
        whose = "" if names.keys() == {Version.PUBLIC} else " internt"
        yield f"{PurePath(dispatch.files[0].name).stem} manifest{whose}.json", listed
        if proof and Version.PUBLIC in names:
            yield f"{names[Version.PUBLIC]} bevis.json", files.get(proof)
