"""One proof in a process of its own: ``proof_child.py FOLDER WAY``; prints what it found.

``WAY`` is "proof", or "leak": then no open text excuses anything. As in the program the words of
the withheld files are read first, and those of the open ones when something was found.
"""

from __future__ import annotations

import json
import pickle
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from agenda_app.domain.secrets import Secret, SecretKind, Secrets  # noqa: E402
from agenda_app.files import FolderStore  # noqa: E402
from agenda_app.jobs import run_to_end  # noqa: E402
from agenda_app.proof.searching import Question, searching  # noqa: E402
from agenda_app.proof.secret_files import text_of  # noqa: E402


def main(folder: Path, way: str) -> dict[str, float]:
    """Search the bundle and return how many pages it has and how much was found."""
    files = FolderStore(folder / "files")
    secrets: Secrets = pickle.loads((folder / "secrets.pickle").read_bytes())
    read = tuple(
        Secret(SecretKind.TEXT, text_of(files.get(file.pages)), file.source)
        for file in secrets.files
    )

    def open_texts() -> Iterator[str]:
        if way != "leak":
            yield from secrets.open_texts
            yield from (text_of(files.get(sha256)) for sha256 in secrets.open_files)

    whole = replace(secrets, secrets=(*secrets.secrets, *read))
    question = Question(whole, open_texts, (), "Kommunestyret", datetime(2026, 4, 29, 18))
    proof = run_to_end(searching((folder / "bundle.pdf").read_bytes(), "bunke.pdf", question))
    return {"pages": float(proof.file.pages), "hits": float(len(proof.hits))}


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), sys.argv[2])))
