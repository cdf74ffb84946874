"""What the program put into a folder before, as the lists that lie there tell."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from agenda_app.domain.printed import Audience
from agenda_app.files.store import sha256_of

FORMAT = 1
ASIDE = "Utgått"
"""The folder inside for what no longer holds; the word is the same in both forms."""
_LARGEST_LIST = 1_000_000


@dataclass(frozen=True, slots=True)
class Former:
    """A file that lies in the folder and was put there.

    Attributes:
        path: where it is.
        is_public: whether it was for everybody.
        of_this_set: whether a list of the same set told of it, or it is such a list.
        is_own: whether it is still what was put there; nobody else's work is ever moved.
        is_list: whether it is a list itself.
    """

    path: Path
    is_public: bool
    of_this_set: bool
    is_own: bool = True
    is_list: bool = False


def former_set(folder: Path, list_name: str, of: str = "") -> tuple[Former, ...]:
    """Return what earlier runs put into a folder and still lies there.

    Lists that were set aside count too: after a kill the last one may lie there, and what somebody
    took back from there is known again. A set is known by its list's name, and by what it is of:
    a meeting that was moved, or met at another hour, gives its list another name.

    Args:
        folder: where to look; it may be missing.
        list_name: what the list of the set is called that is about to be put there.
        of: which set that is, "" when nothing tells; older lists do not say it.
    """
    stem = re.escape(list_name.removesuffix(".json"))
    of_this = re.compile(rf"{stem}( v\d+)?\.json")
    found: dict[str, Former] = {}
    hashes: dict[Path, str] = {}
    for place in (folder, folder / ASIDE):
        for path, told_of, entries in _lists(place):
            same = bool(of_this.fullmatch(path.name)) or bool(of and told_of == of)
            if place == folder and same:
                found[path.name] = Former(path, is_public=False, of_this_set=True, is_list=True)
            for name, sha256, is_public in entries:
                lies = folder / name
                if not lies.is_file():
                    continue
                now = hashes.get(lies) or hashes.setdefault(lies, _hash(lies))
                met = found.get(
                    name, Former(lies, is_public=False, of_this_set=False, is_own=False)
                )
                found[name] = Former(
                    lies,
                    met.is_public or is_public,
                    met.of_this_set or same,
                    met.is_own or now == sha256,
                )
    return tuple(found.values())


def _lists(folder: Path) -> Iterator[tuple[Path, str, list[tuple[str, str, bool]]]]:
    try:
        paths = sorted(folder.glob("*.json"))
    except OSError:
        return
    for path in paths:
        told_of, entries = _entries(path)
        if entries:
            yield path, told_of, entries


def _entries(path: Path) -> tuple[str, list[tuple[str, str, bool]]]:
    """Return which set a list tells of, with the name, SHA-256 and whether it is public of each.

    There are none of what is no list.
    """
    try:
        if path.stat().st_size > _LARGEST_LIST:
            return "", []
        listed: Any = json.loads(path.read_bytes())
        if listed["format"] != FORMAT:
            return "", []
        public = Audience.PUBLIC.value
        every = [(one["name"], one["sha256"], one["audience"] == public) for one in listed["files"]]
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return "", []
    # A list is anybody's to edit: it names nothing outside of its folder.
    inside = [one for one in every if isinstance(one[0], str) and Path(one[0]).name == one[0]]
    return str(listed.get("set", "")), inside


def _hash(path: Path) -> str:
    try:
        return sha256_of(path.read_bytes())
    except OSError:
        return ""
