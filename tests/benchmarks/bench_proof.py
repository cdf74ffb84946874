"""What the proof costs: the public bundle of 480 pages is searched, and is built from nothing.

Six exempt papers as long as the open ones are what it is searched for, and the six files of ten
pages that are attached to them, with their titles, names and numbers. Every fifth exempt sentence
stands in an open paper too, and a line of each exempt page has the words of the open files, as
phrases do: a hundred pages hold candidates, and the open files have to be read as well. Both sides
are whole processes, run in turn and timed by the clock on the wall.

Run: ``python tests/benchmarks/run.py proof``.
"""

from __future__ import annotations

import pickle
import random
import tempfile
from pathlib import Path
from statistics import median

from bundle_contents import bundle_content, paper_texts
from bundle_files import attachments, withheld
from processes import child, seconds

from agenda_app.domain.printed import AttachmentContent, Audience
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.secrets import OpenFile, Secret, SecretFile, SecretKind, Secrets, Source
from agenda_app.domain.text import plain
from agenda_app.files.kept_readings import KeptReadings
from agenda_app.files.store import FolderStore
from agenda_app.normalise.normal import normalise
from agenda_app.proof.file_reading import READER, reading_of, to_bytes

ROUNDS = 7
RATIO = "Proof of the public bundle / building it"
TARGETS = {RATIO: 1.0}
_BUILDER, _PROVER = "bundle_child.py", "proof_child.py"


def run() -> dict[str, float]:
    """Return the median time of the proof as a multiple of the building's."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _prepare(folder)
        built = child(_BUILDER, folder, folder, "empty")
        _refuse_false_results(folder, built["pages"])
        every: dict[str, list[float]] = {"build": [], "prove": []}
        for _ in range(ROUNDS):
            every["build"].append(seconds(lambda: child(_BUILDER, folder, folder, "empty")))
            every["prove"].append(seconds(lambda: child(_PROVER, folder, folder, "proof")))
        return {RATIO: median(every["prove"]) / median(every["build"])}


def _prepare(folder: Path) -> None:
    files = FolderStore(folder / "files")
    came = [normalise(data, "vedlegg.pdf") for data in attachments(folder)]
    content = bundle_content(came, files, audience=Audience.PUBLIC)
    (folder / "content.pickle").write_bytes(pickle.dumps(content))
    secrets = _secrets(content, files)
    (folder / "secrets.pickle").write_bytes(pickle.dumps(secrets))
    # As the program does when a file is added.
    readings = KeptReadings(folder / "readings", files, READER)
    for sha256 in (file.pages for file in (*secrets.open_files, *secrets.files)):
        readings.keep(sha256, to_bytes(reading_of(files.get(sha256))))


def _refuse_false_results(folder: Path, pages: float) -> None:
    proof = child(_PROVER, folder, folder, "proof")
    if proof != {"pages": pages, "hits": 0.0}:
        raise RuntimeError(f"a false alarm, or not all of {pages} pages: {proof}")
    if not child(_PROVER, folder, folder, "leak")["hits"]:
        raise RuntimeError("nothing was searched")


def _secrets(content: BundleContent, files: FolderStore) -> Secrets:
    """Return what the bundle is searched for; the files lie in the store, normalised."""
    chance = random.Random(1789)
    opened = tuple(plain(text) for text in paper_texts())
    sentences = [line for text in opened for line in text.splitlines()]
    words = " ".join(sentences).split()
    secrets, kept = [], []
    for number, data in enumerate(withheld(words), start=1):
        source = Source(f"PS {90 + number}/26")
        lines = []
        for number_of_line in range(45):
            invented = " ".join(chance.choices(words, k=60))
            lines.append(invented if number_of_line % 5 else chance.choice(sentences))
        attached = Source(source.number, 1)
        secrets += [
            Secret(SecretKind.TITLE, " ".join(chance.choices(words, k=7)), source),
            Secret(SecretKind.NUMBER, f"2026/{700 + number}", source),
            Secret(SecretKind.TEXT, "\n".join(lines), source),
            *(Secret(SecretKind.NAME, f"Kari Nordmann{n}", source) for n in "abcdef"),
            Secret(SecretKind.TITLE, " ".join(chance.choices(words, k=5)), attached),
            Secret(SecretKind.FILE_NAME, f"skannet dokument {number}.pdf", attached),
        ]
        pages = files.put(normalise(data, "vedlegg.pdf").pdf or b"")
        kept.append(SecretFile(f"skannet dokument {number}.pdf", pages, pages, attached))
    return Secrets(
        tuple(secrets),
        tuple(kept),
        open_titles=tuple(line.title for line in content.notice.lines),
        open_texts=opened,
        open_files=tuple(
            OpenFile(paper.pdf, Source(str(paper.number)))
            for paper in content.papers
            if isinstance(paper, AttachmentContent)
        ),
    )
