"""Run every benchmark of this folder and print the ratios; times alone mean nothing elsewhere.

    .venv/bin/python tests/benchmarks/run.py [NAME ...]

A NAME picks benchmarks whose file name contains it. The exit code is 1 when a ratio is over its
target. A benchmark is a file ``bench_*.py`` with ``run() -> dict[str, float]``, from the name of a
ratio to the ratio, and if there are targets ``TARGETS`` with the same keys.
"""

from __future__ import annotations

import importlib
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent


def main(wanted: list[str]) -> int:
    """Run the benchmarks and print a line for each ratio."""
    names = sorted(file.stem for file in HERE.glob("bench_*.py"))
    over = False
    _line(f"{'':48}{'ratio':>10}{'target':>10}")
    for name in names:
        if wanted and not any(part in name for part in wanted):
            continue
        benchmark = importlib.import_module(name)
        targets: dict[str, float] = getattr(benchmark, "TARGETS", {})
        for title, ratio in benchmark.run().items():
            target = targets.get(title)
            missed = target is not None and ratio > target
            over |= missed
            limit = "" if target is None else f"{target:.2f}"
            _line(f"{title:48}{ratio:>10.2f}{limit:>10}{'  over' if missed else ''}")
    return int(over)


def _line(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.path.insert(0, str(HERE.parent.parent))
    sys.exit(main(sys.argv[1:]))
