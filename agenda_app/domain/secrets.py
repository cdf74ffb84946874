"""What a finished public file is searched for before it may leave."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:  # a proof does without what they stand beside, in two processes
    from agenda_app.domain.agenda import ItemId
    from agenda_app.domain.case import CaseId

Part = TypeVar("Part")


class SecretKind(Enum):
    """What somebody may not read, what nobody could read or see, or has not read to its end.

    ``UNKNOWN`` is whatever a meeting hides of which the tables came to harm: nobody can search for
    it.
    """

    TITLE = "title"
    SUBJECT = "subject"
    TEXT = "text"
    PASSAGE = "passage"
    NAME = "name"
    PARTY = "party"
    FILE = "file"
    FILE_NAME = "file_name"
    NUMBER = "number"
    PICTURE = "picture"
    UNCOMPARED = "uncompared"
    IDENTITY_NUMBER = "identity_number"
    UNREADABLE = "unreadable"
    UNSEARCHED = "unsearched"
    UNKNOWN = "unknown"


Paper = tuple["int | str | None", ...]
"""What tells the papers of a case from those of others."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a secret comes from.

    Attributes:
        number: what may be said aloud: the number on the agenda ("PS 14/26"), "" without one.
        attachment: which attachment of the case it is, from 1; 0 for the case itself.
        title: what it is called, for those who may read it.
        case_id: the case, None for a line without one.
        item_id: its line on the agenda.
        correction: which correction of the minutes, when it is one that is exempt; else 0.
    """

    number: str
    attachment: int = 0
    title: str = ""
    case_id: CaseId | None = None
    item_id: ItemId | None = None
    correction: int = 0

    @property
    def paper(self) -> Paper:
        """What tells its paper from others: the case, whichever meeting treats it."""
        if self.case_id is not None:
            return (self.case_id,)
        return (self.item_id, self.number)


@dataclass(frozen=True, slots=True)
class OpenPaper:
    """Words that the public may read, and where they come from."""

    text: str
    source: Source


@dataclass(frozen=True, slots=True)
class OpenFile:
    """A file that the public may read, by the SHA-256 of its pages, and where it is attached."""

    pages: str
    source: Source


@dataclass(frozen=True, slots=True)
class Secret:
    """Words that the public may not read."""

    kind: SecretKind
    text: str
    source: Source


@dataclass(frozen=True, slots=True)
class SecretFile:
    """A file whose text the public may not read.

    ``pages`` is the SHA-256 of the PDF that was made of it, empty when there is none; ``original``
    that of the file itself, which is read in its place.
    """

    name: str
    original: str
    pages: str
    source: Source


@dataclass(frozen=True, slots=True)
class SecretPicture:
    """A picture in a paper that the public may not see, by the SHA-256 of its bytes."""

    sha256: str
    source: Source


@dataclass(frozen=True, slots=True)
class Secrets:
    """The texts of a meeting that the public may not read, and those that it may.

    A title is searched whole, and only an open title excuses it: an open paper that names an
    exempt case by its title gives it away. So does an open attachment, which is called what
    somebody's file was called: its title excuses that of an attachment, and else what an open paper
    excuses. A subject is the title of a case, and what it names is
    searched: places, farms, surnames, properties; an open paper excuses that. A text is searched in
    runs of words, and a run that an open text holds too is excused when it is short, or when an
    open paper has it and something open of another case too: case officers use the same phrases
    everywhere, but a longer run that a single open paper or files alone have was put there by
    mistake, and so it was in both where they are of one case. So was a name. ``people`` hold an
    office or signed a paper, so their names are no secret wherever they stand.

    ``paper_files`` are what withheld papers came in: their words are searched as those of the
    papers are, and they themselves must not be in any public file either.

    ``open_texts`` are words that anybody uses, ``open_papers`` what a single paper says, and
    ``open_files`` open attachments, whose text is open text.
    ``pictures`` stand in texts, and so do ``open_pictures``, which are SHA-256 as well; what is
    withheld in one place and open in another gives nothing away.

    ``unknown`` names the meetings of which not all that is secret could be gathered.
    """

    secrets: tuple[Secret, ...] = ()
    files: tuple[SecretFile, ...] = ()
    paper_files: tuple[SecretFile, ...] = ()
    open_titles: tuple[str, ...] = ()
    open_attachments: tuple[OpenPaper, ...] = ()
    open_texts: tuple[str, ...] = ()
    open_papers: tuple[OpenPaper, ...] = ()
    open_files: tuple[OpenFile, ...] = ()
    people: tuple[str, ...] = ()
    pictures: tuple[SecretPicture, ...] = ()
    open_pictures: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


def together(held: Sequence[Secrets], unknown: Sequence[str]) -> Secrets:
    """Return what must not be known of any of some meetings.

    A file that is withheld in another case excuses nothing: one of the two is a mistake.

    Args:
        held: the secrets of each meeting that can be read.
        unknown: the names of the others, of which nobody knows what is secret.
    """
    hidden = {file.pages or file.original for one in held for file in one.files}
    every_open = _each_once(one.open_files for one in held)
    return Secrets(
        secrets=_each_once(one.secrets for one in held),
        files=tuple(file for one in held for file in one.files),
        paper_files=_each_once(one.paper_files for one in held),
        open_titles=_each_once(one.open_titles for one in held),
        open_attachments=_each_once(one.open_attachments for one in held),
        open_texts=_each_once(one.open_texts for one in held),
        open_papers=_each_once(one.open_papers for one in held),
        open_files=tuple(file for file in every_open if file.pages not in hidden),
        people=_each_once(one.people for one in held),
        pictures=_each_once(one.pictures for one in held),
        open_pictures=_each_once(one.open_pictures for one in held),
        unknown=_each_once((tuple(unknown), *(one.unknown for one in held))),
    )


def _each_once(parts: Iterable[tuple[Part, ...]]) -> tuple[Part, ...]:
    return tuple(dict.fromkeys(part for some in parts for part in some))
