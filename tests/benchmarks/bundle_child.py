"""One bundle in a process of its own: ``bundle_child.py FOLDER WAY``; prints what it measured.

``WAY`` is "empty" (nothing was laid out before), "stored" (all but one paper lies in the store on
disk), "fill" (fills that store), "inside" (rebuilds after one edit), or "cancel" (stops at every
step and says how long the longest one takes).
"""

from __future__ import annotations

import json
import pickle
import resource
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from agenda_app.beside import LAY_OUT, Beside  # noqa: E402
from agenda_app.own_process import hold, leave, look_seldom  # noqa: E402

# As the command line does it: the second process starts before anything else is loaded.
look_seldom()
BESIDE = Beside(LAY_OUT) if sys.argv[2] in {"empty", "stored"} else None

from agenda_app.documents.bundle import build_bundle  # noqa: E402
from agenda_app.documents.render_cache import RenderCache  # noqa: E402
from agenda_app.documents.render_store import RenderStore  # noqa: E402
from agenda_app.domain.printed_bundle import BundleContent  # noqa: E402
from agenda_app.files.store import FolderStore  # noqa: E402
from agenda_app.jobs import run_to_end  # noqa: E402

EDITS = 6
_BOTH = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)


def main(folder: Path, way: str) -> dict[str, float]:
    """Build the bundle and return what was measured."""
    files = FolderStore(folder / "files")
    store = RenderStore(folder / "store") if way in {"stored", "fill"} else None
    cache = RenderCache(store=store, beside=BESIDE)
    content = _content(folder, "edited" if way == "stored" else "content")
    if way == "cancel":
        return {"longest": _longest_step(content, cache, files)}
    hold(cache)
    with (folder / "bundle.pdf").open("w+b") as file:
        bundle = run_to_end(build_bundle(content, cache, files, file))
    if BESIDE is not None:
        BESIDE.end()
    both = (resource.getrusage(who).ru_maxrss for who in _BOTH)
    measured = {"pages": float(bundle.pages), "peak": sum(both) / 1024}
    if way == "inside":
        edited = _content(folder, "edited")
        seconds = []
        for turn in range(EDITS):
            started = time.perf_counter()
            run_to_end(build_bundle(content if turn % 2 else edited, cache, files))
            seconds.append(time.perf_counter() - started)
        measured["rebuild"] = sorted(seconds)[EDITS // 2]
    return measured


def _content(folder: Path, name: str) -> BundleContent:
    content: BundleContent = pickle.loads((folder / f"{name}.pickle").read_bytes())
    return content


def _longest_step(content: BundleContent, cache: RenderCache, files: FolderStore) -> float:
    work = build_bundle(content, cache, files)
    longest = 0.0
    while True:
        started = time.perf_counter()
        try:
            next(work)
        except StopIteration:
            return longest
        longest = max(longest, time.perf_counter() - started)


if __name__ == "__main__":
    sys.stdout.write(json.dumps(main(Path(sys.argv[1]), sys.argv[2])))
    leave(0)
