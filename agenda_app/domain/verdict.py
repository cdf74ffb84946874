"""What an attachment turned out to be: the pages it has in a bundle, and what was found and done.

A file from outside is made into pages once, when it is added. The verdict says what came of that,
in codes; the sentences that people read are made from them (``checks/verdicts.py``).
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from enum import Enum
from typing import Any


class FileKind(Enum):
    """What a file is by its content, whatever its name says."""

    PDF = "pdf"
    WORD = "word"
    SPREADSHEET = "spreadsheet"
    PRESENTATION = "presentation"
    PICTURE = "picture"
    TEXT = "text"
    TABLE = "table"
    EMAIL = "email"
    UNKNOWN = "unknown"


class TrackedChanges(Enum):
    """What is printed of tracked changes; ``ASK`` is no decision yet, and nothing is printed."""

    ASK = "ask"
    ACCEPT = "accept"
    REJECT = "reject"


@dataclass(frozen=True, slots=True)
class PageSize:
    """A page as the reader sees it, in points: turned and cropped.

    ``foot`` is how much is free above its lower edge, in columns of equal width from the left, at
    most ``FOOT`` points each, on a page larger than A4 as many times more: there the page number
    fits. Empty when nobody has looked yet. It is seen, not given: two pages of one size are alike.
    """

    width: float
    height: float
    foot: tuple[float, ...] = field(default=(), compare=False)


FOOT = 60.0


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing that was found or done.

    ``code`` is stable and English ("javascript_removed"). ``page`` counts from 1, 0 for the whole
    file. ``detail`` is a name or a number that the sentence quotes.
    """

    code: str
    page: int = 0
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a file is and what became of it.

    Attributes:
        kind: what it is by its content.
        pages: of the result, in order; empty when nothing can be shown.
        tagged: the result has a structure tree of its own.
        textless: pages (from 1) that show something and have no text layer.
        unembedded: names of typefaces that the file does not bring along.
        signed: it had a signature, which merging breaks.
        bookmarks: how many it has of its own.
        refused: the code of the reason why nothing can be shown, empty when it is shown.
        found: what a person should know of the file.
        done: what was changed so that it can be printed safely.
        against_ua: what in it keeps a bundle with it from being PDF/UA-1 (accessible).
        against_a: what in it keeps a bundle with it from being PDF/A-2a (archivable).
        enclosed: names of files that the file carries inside (an e-mail's attachments).
    """

    kind: FileKind
    pages: tuple[PageSize, ...] = ()
    tagged: bool = False
    textless: tuple[int, ...] = ()
    unembedded: tuple[str, ...] = ()
    signed: bool = False
    bookmarks: int = 0
    refused: str = ""
    found: tuple[Remark, ...] = ()
    done: tuple[Remark, ...] = ()
    against_ua: tuple[Remark, ...] = ()
    against_a: tuple[Remark, ...] = ()
    enclosed: tuple[str, ...] = ()

    @property
    def is_shown(self) -> bool:
        """Whether the bundle has its pages; else a page that says why stands in their place."""
        return bool(self.pages) and not self.refused

    @property
    def page_count(self) -> int:
        """How many pages of it the bundle has, 0 when nothing is shown."""
        return len(self.pages) if self.is_shown else 0


_REMARKS = ("found", "done", "against_ua", "against_a")


def to_json(verdict: Verdict) -> str:
    """Return a verdict as compact JSON with a stable order of keys."""
    fields = {**asdict(verdict), "kind": verdict.kind.value}
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def from_json(stored: str) -> Verdict:
    """Return the verdict that ``to_json`` wrote.

    Raises:
        ValueError: the JSON is not a verdict.
    """
    try:
        fields: dict[str, Any] = json.loads(stored)
        fields["kind"] = FileKind(fields["kind"])
        fields["pages"] = tuple(
            PageSize(**{name: _tuple(value) for name, value in page.items()})
            for page in fields["pages"]
        )
        for name in _REMARKS:
            fields[name] = tuple(Remark(**remark) for remark in fields[name])
        return Verdict(**{name: _tuple(value) for name, value in fields.items()})
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"not a stored verdict: {error!r}") from error


def _tuple(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
