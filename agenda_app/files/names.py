"""Names for files: what every office PC accepts, and what is not taken yet."""

from __future__ import annotations

from pathlib import Path

_LONGEST_NAME = 120


def safe_name(name: str) -> str:
    """Return a file name that every office PC accepts, at most 120 characters; "/" becomes "-"."""
    # The first page waits for this module, and names no file.
    from pathvalidate import sanitize_filename

    tidy = sanitize_filename(name.replace("/", "-"), platform="universal").strip(" .")
    stem, dot, ending = tidy.rpartition(".")
    if dot and len(ending) <= 5:
        return f"{stem[: _LONGEST_NAME - len(ending) - 1].rstrip(' .')}.{ending}"
    return tidy[:_LONGEST_NAME].rstrip(" .") or "uten navn"


def free_name(target: Path) -> Path:
    """Return ``target``, or with " v2", " v3" before its ending when that is taken."""
    candidate, number = target, 1
    while candidate.exists():
        number += 1
        candidate = target.with_name(f"{target.stem} v{number}{target.suffix}")
    return candidate
