"""A bundle of some 480 pages: thirty papers of six pages, thirty attachments of ten.

The floor is qpdf joining the same pages as they came, without stamps, links, tags or outline, in
the same run. Both sides are whole processes and run in turn; only the rebuild after an edit is
timed inside the running program. Our processes have their modules compiled, as installed programs
have, and find the attachments normalised, as they are once they were added. How much faster qpdf
is over the normalised files is told too: normalising is half of its work.

Run: ``python tests/benchmarks/run.py bundle``.
"""

from __future__ import annotations

import pickle
import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path
from statistics import median

from bundle_contents import bundle_content
from bundle_files import attachments
from processes import child, python, seconds

from agenda_app.documents.case_pdf import Links, case_part
from agenda_app.domain.printed import CaseContent
from agenda_app.domain.text import Paragraph, runs
from agenda_app.files.store import FolderStore
from agenda_app.normalise.normal import Normalised, normalise

CHILD = "bundle_child.py"
ROUNDS = 7
TIMES_FOUR = 4
EMPTY = "Bundle: from empty caches / qpdf"
STORED = "Bundle: one edit, new process / qpdf"
INSIDE = "Bundle: one edit, same process / qpdf"
LINEAR = "Bundle: time a page, 2000 pages / 500"
MEMORY = "Bundle: peak memory of 2000 pages, MB"
CANCEL = "Bundle: longest wait for a cancel, s"
NORMALISED = "qpdf over normalised files / as they came"
TARGETS = {EMPTY: 2.0, STORED: 1.0, INSIDE: 0.5, LINEAR: 1.2, MEMORY: 400.0, CANCEL: 0.2}


def run() -> dict[str, float]:
    """Return the ratios of the medians, the memory and the longest step."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        came = attachments(folder)
        files = [normalise(data, "vedlegg.pdf") for data in came]
        once, often = folder / "once", folder / "often"
        _prepare(once, files, 1)
        _prepare(often, files, TIMES_FOUR)
        for number, data in enumerate(came):
            (once / "parts" / f"{number:03}-came.pdf").write_bytes(data)
        return {**_against_qpdf(once, folder), **_when_large(once, often, folder)}


def _against_qpdf(folder: Path, scratch: Path) -> dict[str, float]:
    child(CHILD, scratch, folder, "fill")
    titles = ("qpdf", NORMALISED, EMPTY, STORED, INSIDE)
    every: dict[str, list[float]] = {title: [] for title in titles}
    fresh = {path: path.read_bytes() for path in (folder / "store").iterdir()}
    for turn in range(ROUNDS + 1):
        for path in (folder / "store").iterdir():
            if path not in fresh:
                path.unlink()
        took = {
            "qpdf": seconds(lambda: _join(folder, "paper", "came")),
            NORMALISED: seconds(lambda: _join(folder, "paper", "made")),
            EMPTY: seconds(lambda: child(CHILD, scratch, folder, "empty")),
            STORED: seconds(lambda: child(CHILD, scratch, folder, "stored")),
            INSIDE: child(CHILD, scratch, folder, "inside")["rebuild"],
        }
        if turn:  # The first round fills the file system's cache.
            for title, value in took.items():
                every[title].append(value)
    floor = median(every.pop("qpdf"))
    return {title: median(values) / floor for title, values in every.items()}


def _when_large(once: Path, often: Path, scratch: Path) -> dict[str, float]:
    small, large = [], []
    for _ in range(3):
        small.append(seconds(lambda: child(CHILD, scratch, once, "empty")))
        large.append(seconds(lambda: child(CHILD, scratch, often, "empty")))
    idle = seconds(lambda: python(scratch, "-c", "import agenda_app.documents.bundle"))
    peak = child(CHILD, scratch, often, "empty")["peak"]
    longest = child(CHILD, scratch, often, "cancel")["longest"]
    grown = (median(large) - idle) / TIMES_FOUR / (median(small) - idle)
    return {LINEAR: grown, MEMORY: peak, CANCEL: longest}


def _join(folder: Path, *kinds: str) -> None:
    files = [f for f in sorted((folder / "parts").iterdir()) if f.stem.split("-")[1] in kinds]
    pages = [part for file in files for part in (str(file), "1-z")]
    subprocess.run(
        ["qpdf", "--empty", "--pages", *pages, "--", str(folder / "floor.pdf")], check=True
    )


def _prepare(folder: Path, files: list[Normalised], times: int) -> None:
    """Write the contents for our processes, and the same pages as files for qpdf."""
    (folder / "parts").mkdir(parents=True)
    content = bundle_content(files, FolderStore(folder / "files"), times)
    cases = [paper for paper in content.papers if isinstance(paper, CaseContent)]
    for number, (case, made) in enumerate(zip(cases, files, strict=False) if times == 1 else ()):
        paper = case_part(case, links=Links(to_agenda=True, to_attachments=True))
        (folder / "parts" / f"{number:03}-paper.pdf").write_bytes(paper.pdf)
        (folder / "parts" / f"{number:03}-made.pdf").write_bytes(made.pdf or b"")
    case = cases[10]
    edited = replace(case, body=(*case.body[:3], Paragraph(runs("Nytt.")), *case.body[3:]))
    papers = tuple(edited if paper is case else paper for paper in content.papers)
    (folder / "content.pickle").write_bytes(pickle.dumps(content))
    (folder / "edited.pickle").write_bytes(pickle.dumps(replace(content, papers=papers)))
