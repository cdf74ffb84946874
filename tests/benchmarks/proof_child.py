"""One proof in a process of its own: ``proof_child.py FOLDER WAY``; prints what it found.

``WAY`` is "proof", or "leak": then no open text excuses anything. As in the program the words of
the withheld files are read first, and those of the open ones when something was found.
"""

from __future__ import annotations

import json
import pickle
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from agenda_app.beside import READ_PAGES, Beside  # noqa: E402
from agenda_app.own_process import hold, leave, look_seldom  # noqa: E402

# As the command line does it: the second process starts before anything else is loaded.
look_seldom()
BESIDE = Beside(READ_PAGES)

from agenda_app.domain.secrets import Secrets  # noqa: E402
from agenda_app.files.kept_readings import KeptReadings  # noqa: E402
from agenda_app.files.store import FolderStore  # noqa: E402
from agenda_app.jobs import run_to_end  # noqa: E402
from agenda_app.proof.file_reading import READER, kept_reading  # noqa: E402
from agenda_app.proof.open_texts import OpenContent  # noqa: E402
from agenda_app.proof.other_files import OtherFile  # noqa: E402
from agenda_app.proof.page_reader import PageReader  # noqa: E402
from agenda_app.proof.searching import Question, searching  # noqa: E402


def main(folder: Path, way: str) -> dict[str, float]:
    """Search the bundle and return how many pages it has and how much was found."""
    data = (folder / "bundle.pdf").read_bytes()
    reader = PageReader(data, BESIDE)
    hold(reader)
    reader.ask_drawn()
    files = FolderStore(folder / "files")
    readings = KeptReadings(folder / "readings", files, READER)
    secrets: Secrets = pickle.loads((folder / "secrets.pickle").read_bytes())

    def other(sha256: str, content: Callable[[], bytes]) -> OtherFile:
        return OtherFile(content, partial(kept_reading, readings.get, sha256))

    withheld = [
        (file.source, other(file.pages, partial(bytes, files.get(file.pages))))
        for file in secrets.files
    ]
    for _, file in withheld:
        reader.ask(file)
    opened = way != "leak"
    if not opened:
        secrets = replace(secrets, open_papers=())
    question = Question(
        secrets,
        lambda: secrets.open_texts if opened else (),
        (),
        "Kommunestyret",
        datetime(2026, 4, 29, 18),
        tuple(
            OpenContent(
                other(file.pages, partial(files.get, file.pages)), frozenset((file.source.paper,))
            )
            for file in secrets.open_files
            if opened
        ),
        withheld,
        withheld,
    )
    proof = run_to_end(searching(data, "bunke.pdf", question, reader))
    reader.close()
    return {"pages": float(proof.file.pages), "hits": float(len(proof.hits))}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), sys.argv[2])))
    leave(0)
