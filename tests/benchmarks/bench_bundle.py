"""A bundle of some 480 pages: thirty papers of six pages, thirty attachments of ten.

The floor is qpdf joining the same pages, without stamps, links, tags or outline, in the same run.
Both sides are whole processes and run in turn; only the rebuild after an edit is timed inside the
running program. Our processes have their modules compiled, as installed programs have.

Run: ``python tests/benchmarks/run.py bundle``.
"""

from __future__ import annotations

import json
import os
import pickle
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median

from agenda_app.documents.case_pdf import Links, case_part
from agenda_app.domain.agenda import ItemKind, ItemNumber, ItemType
from agenda_app.domain.printed import (
    AgendaLine,
    AttachmentContent,
    AttachmentLine,
    BundleContent,
    CaseContent,
    NoticeContent,
)
from agenda_app.domain.text import Paragraph, runs
from agenda_app.files import FolderStore
from agenda_app.normalise.normal import Normalised, normalise
from tests.documents.papers import a_head

sys.path.insert(0, str(Path(__file__).resolve().parent))
import bench_render
from bundle_files import attachments

CHILD = Path(__file__).resolve().with_name("bundle_child.py")
ROUNDS = 7
TIMES_FOUR = 4
EMPTY = "Bundle: from empty caches / qpdf"
STORED = "Bundle: one edit, new process / qpdf"
INSIDE = "Bundle: one edit, same process / qpdf"
LINEAR = "Bundle: time a page, 2000 pages / 500"
MEMORY = "Bundle: peak memory of 2000 pages, MB"
CANCEL = "Bundle: longest wait for a cancel, s"
TARGETS = {EMPTY: 2.0, STORED: 1.0, INSIDE: 0.5, LINEAR: 1.2, MEMORY: 400.0, CANCEL: 0.2}


def run() -> dict[str, float]:
    """Return the ratios of the medians, the memory and the longest step."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        files = [normalise(data, "vedlegg.pdf") for data in attachments(folder)]
        once, often = folder / "once", folder / "often"
        _prepare(once, files, 1)
        _prepare(often, files, TIMES_FOUR)
        return {**_against_qpdf(once, folder), **_when_large(once, often, folder)}


def _against_qpdf(folder: Path, scratch: Path) -> dict[str, float]:
    _child(folder, scratch, "fill")
    seconds: dict[str, list[float]] = {"qpdf": [], EMPTY: [], STORED: [], INSIDE: []}
    fresh = {path: path.read_bytes() for path in (folder / "store").iterdir()}
    for turn in range(ROUNDS + 1):
        for path in (folder / "store").iterdir():
            if path not in fresh:
                path.unlink()
        took = {
            "qpdf": _seconds(lambda: _join(folder)),
            EMPTY: _seconds(lambda: _child(folder, scratch, "empty")),
            STORED: _seconds(lambda: _child(folder, scratch, "stored")),
            INSIDE: _child(folder, scratch, "inside")["rebuild"],
        }
        if turn:  # The first round fills the file system's cache.
            for title, value in took.items():
                seconds[title].append(value)
    floor = median(seconds.pop("qpdf"))
    return {title: median(values) / floor for title, values in seconds.items()}


def _when_large(once: Path, often: Path, scratch: Path) -> dict[str, float]:
    small, large = [], []
    for _ in range(3):
        small.append(_seconds(lambda: _child(once, scratch, "empty")))
        large.append(_seconds(lambda: _child(often, scratch, "empty")))
    idle = _seconds(lambda: _python(scratch, "-c", "import agenda_app.documents.bundle"))
    peak = _child(often, scratch, "empty")["peak"]
    longest = _child(often, scratch, "cancel")["longest"]
    grown = (median(large) - idle) / TIMES_FOUR / (median(small) - idle)
    return {LINEAR: grown, MEMORY: peak, CANCEL: longest}


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _child(folder: Path, scratch: Path, way: str) -> dict[str, float]:
    measured: dict[str, float] = json.loads(_python(scratch, str(CHILD), str(folder), way))
    return measured


def _python(scratch: Path, *arguments: str) -> str:
    compiled = {"PYTHONPYCACHEPREFIX": str(scratch / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}
    root = CHILD.parents[2]
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=root,
        env={**os.environ, **compiled},
        check=True,
        capture_output=True,
        text=True,
    ).stdout


def _join(folder: Path) -> None:
    pages = [part for file in sorted((folder / "parts").iterdir()) for part in (str(file), "1-z")]
    subprocess.run(
        ["qpdf", "--empty", "--pages", *pages, "--", str(folder / "floor.pdf")], check=True
    )


def _prepare(folder: Path, files: list[Normalised], times: int) -> None:
    """Write the contents for our processes, and the same pages as files for qpdf."""
    store = FolderStore(folder / "files")
    (folder / "parts").mkdir(parents=True)
    bench_render.PARAGRAPHS = 39
    head = a_head()
    papers: list[CaseContent | AttachmentContent] = []
    lines = []
    for number, (body, made) in enumerate(
        zip(bench_render.papers() * times, files * times, strict=True)
    ):
        key, item = f"case-{number}", ItemNumber(ItemType.PS, number + 1, 2026)
        data, verdict = made.pdf or b"", made.verdict
        pages = len(verdict.pages)
        attached = AttachmentContent(
            key=f"{key}-1",
            head=head,
            number=item,
            case_key=key,
            place=1,
            title=f"Vedlegget til sak {number}",
            pdf=store.put(data + b"\n%" + str(number).encode()),
            pages=pages,
            tagged=verdict.tagged,
            accessible=not verdict.against_ua,
            archivable=not verdict.against_a,
            feet=tuple(page.foot for page in verdict.pages),
        )
        line = AttachmentLine(attached.title, pages, key=attached.key)
        case = CaseContent(key, head, item, f"Sak {number}", body=body, attachments=(line,))
        papers += [case, attached]
        lines.append(AgendaLine(item, ItemKind.CASE, case.title, f"2026/{number}", key=key))
        if times == 1:
            paper = case_part(case, links=Links(to_agenda=True, to_attachments=True))
            (folder / "parts" / f"{number:03}-a.pdf").write_bytes(paper.pdf)
            (folder / "parts" / f"{number:03}-b.pdf").write_bytes(data)
    content = BundleContent(NoticeContent(head, tuple(lines), "", ""), tuple(papers))
    first = papers[20]
    if not isinstance(first, CaseContent):
        raise TypeError("a case stands here")
    edited = replace(first, body=(*first.body[:3], Paragraph(runs("Nytt.")), *first.body[3:]))
    changed = replace(content, papers=(*papers[:20], edited, *papers[21:]))
    (folder / "content.pickle").write_bytes(pickle.dumps(content))
    (folder / "edited.pickle").write_bytes(pickle.dumps(changed))
