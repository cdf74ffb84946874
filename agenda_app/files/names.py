"""Names for files: what every office PC accepts, and what is not taken yet."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from agenda_app.domain.sentence import Sentence, filled
from agenda_app.domain.text import one_line
from agenda_app.errors import UserError
from agenda_app.files.places import is_there

_LONGEST_NAME = 120
_MOST_BYTES = 200
"""Disks take 255 bytes: this leaves room for what is added, as " v2" and " til e-post"."""
_SHORTEST = 20
_LONGEST_ENDING = 5
_KINDS = frozenset(
    (
        *(".csv", ".doc", ".docx", ".htm", ".html", ".jpg", ".odp", ".ods", ".odt", ".pdf"),
        *(".png", ".ppt", ".pptx", ".rtf", ".txt", ".xls", ".xlsm", ".xlsx", ".xml", ".zip"),
    )
)
"""Endings that tell what kind of file it is; others are part of a name, as in "møte 1.2"."""
_OTHER_KIND = Sentence("Filen kan ikke lagres som {}.", "Fila kan ikkje lagrast som {}.")
_OFFERED = Sentence(
    "Velg et navn som slutter på {}. Ingenting er lagret.",
    "Vel eit namn som sluttar på {}. Ingenting er lagra.",
)


def fitted_name(before: str, body: str, after: str, ending: str) -> str:
    """Return "before body after.ending" as a safe name of which ``body`` is cut when it is long.

    What kind of file it is, and for whom, can be read whatever a committee is called.
    """
    body, around = _seen(body), f"{before}  {after}.{ending}"
    letters = max(_LONGEST_NAME - len(around), _SHORTEST)
    size = max(_MOST_BYTES - len(around.encode("utf-8", "ignore")), _SHORTEST)
    return safe_name(
        f"{' '.join(filter(None, (before, _cut(body, letters, size), after)))}.{ending}"
    )


def safe_name(name: str) -> str:
    """Return a file name that every office PC accepts; "/" becomes "-".

    It has at most 120 characters, and at most 200 bytes on the disk, and reads as its letters
    stand: a party that calls itself something with a mark of writing direction in it would show
    another ending than the file has.
    """
    # The first page waits for this module, and names no file.
    from pathvalidate import sanitize_filename

    # Half characters stand on no disk.
    whole = name.replace("/", "-").encode("utf-8", "ignore").decode("utf-8")
    whole = _seen(whole).strip(" .")
    stem, dot, ending = whole.rpartition(".")
    if not dot or len(ending) > _LONGEST_ENDING:
        stem, ending = whole, ""
    more = f".{ending}" if ending else ""
    short = _cut(stem, _LONGEST_NAME - len(more), _MOST_BYTES - len(more.encode()))
    tidy = sanitize_filename(short + more, platform="universal").strip(" .")
    return tidy or "uten navn"


def _seen(text: str) -> str:
    """Return a text as a title has it, and without the marks that nobody sees, as joiners."""
    return "".join(c for c in one_line(text) if unicodedata.category(c) != "Cf")


def _cut(text: str, letters: int, size: int) -> str:
    """Return the beginning of a text, in so many characters and bytes."""
    short = text[:letters].encode("utf-8", "ignore")[:size]
    return short.decode("utf-8", "ignore").rstrip(" .")


def free_name(target: Path) -> Path:
    """Return ``target``, or with " v2", " v3" before its ending when that is taken."""
    candidate, number = target, 1
    while is_there(candidate):
        number += 1
        candidate = target.with_name(f"{target.stem} v{number}{target.suffix}")
    return candidate


def of_kind(chosen: Path, *endings: str) -> Path:
    """Return a file as somebody named it, with the first of some endings where it tells no kind.

    A name that is made longer is never one that is taken: nobody was asked about that file.

    Args:
        chosen: the file.
        endings: what the file can be, as ".ods".

    Raises:
        UserError: it would be a file of another kind by its name.
    """
    ending = chosen.suffix.lower()
    if ending in endings:
        return chosen
    if ending in _KINDS:
        raise UserError(filled(_OTHER_KIND, ending), filled(_OFFERED, " eller ".join(endings)))
    return free_name(chosen.with_name(f"{chosen.name}{endings[0]}"))
