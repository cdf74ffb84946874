"""What was sent, kept so that it can be read, compared and built again.

Readers hold a notice and perhaps supplements, some of their pages replaced by corrections. The
content of all that, and the number on each page, is frozen with every dispatch.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from agenda_app.domain.agenda import ItemState
from agenda_app.domain.correction import CorrectionContent, CorrectionPaper
from agenda_app.domain.dispatch import DispatchKind
from agenda_app.domain.page_label import PageLabel
from agenda_app.domain.printed import (
    AgendaLine,
    Paper,
    PlaceholderContent,
    case_key,
)
from agenda_app.domain.printed_bundle import BundleContent


@dataclass(frozen=True, slots=True)
class SentPart:
    """A paper of a bundle by its key, and the numbers of its pages as readers have them.

    ``marks`` is what each page says became of the case, as ``page_marks`` tells.
    """

    key: str
    labels: tuple[PageLabel, ...]
    marks: tuple[ItemState, ...] = ()


@dataclass(frozen=True, slots=True)
class PutAway:
    """A paper of the public's that went out, and the numbers that its pages had.

    ``paper`` is the digest of what it was: the words themselves may be exempt by now.
    """

    key: str
    paper: str
    labels: tuple[PageLabel, ...]


@dataclass(frozen=True, slots=True)
class SentBundle:
    """The notice (``supplement`` 0) or a supplement, with its corrections put in.

    ``parts`` has the notice first, under the key ``NOTICE_KEY``, then the papers in order.
    ``fronts`` are the blank pages and the divider before each case, by its key, under the numbers
    that they were sent under; None in what an earlier program sent. ``dividers`` are those that
    corrections replaced since.
    ``given_up`` are numbers of the public's pages that went out and were others than the members',
    as those in place of others are: no page gets one again but the same page of a paper that was
    ``put_away``. ``taken_out`` are those of pages that the members had as well: only a paper that
    is the same as theirs gets one again.
    """

    supplement: int
    content: BundleContent
    parts: tuple[SentPart, ...]
    dividers: tuple[SentPart, ...] = ()
    given_up: tuple[PageLabel, ...] = ()
    taken_out: tuple[PageLabel, ...] = ()
    fronts: tuple[SentPart, ...] | None = None
    put_away: tuple[PutAway, ...] = ()

    def part(self, key: str) -> SentPart:
        """Return a paper of this bundle, one without pages when it is not in it."""
        return next((part for part in self.parts if part.key == key), SentPart(key, ()))

    def labels_of(self, key: str) -> tuple[PageLabel, ...]:
        """Return the page numbers of a paper, none when it is not in this bundle."""
        return self.part(key).labels

    def labels_behind(self, paper: Paper) -> tuple[PageLabel, ...]:
        """Return the numbers of what a paper of another version stands for in this bundle.

        A page in place of a whole case stands for all its pages here.
        """
        if not isinstance(paper, PlaceholderContent) or paper.attachment:
            return self.labels_of(paper.key)
        cases = {each.key: case_key(each) for each in self.content.papers}
        of_case = (part for part in self.parts if cases.get(part.key) == paper.key)
        return tuple(label for part in of_case for label in part.labels)


@dataclass(frozen=True, slots=True)
class FrozenVersion:
    """All that the readers of one version hold, and the last correction as it was printed.

    ``is_behind`` tells of the public's that the members were sent a correction that it was not.
    """

    sent: tuple[SentBundle, ...]
    correction: CorrectionPaper | None = None
    is_behind: bool = False


@dataclass(frozen=True, slots=True)
class Frozen:
    """What was frozen with one dispatch.

    Attributes:
        kind: what was sent.
        serial: which of its kind.
        internal: what the members hold after it.
        public: what the public holds, None when no public version was made.
        letters: the last letter that was given to each page number.
        exempt: the keys of the papers in the file of what is exempt, none when there is no such.
        exempt_cover: the page in front of that file of a correction, None where there is none:
            earlier programs made only the pages.
    """

    kind: DispatchKind
    serial: int
    internal: FrozenVersion
    public: FrozenVersion | None = None
    letters: tuple[PageLabel, ...] = ()
    exempt: frozenset[str] = frozenset()
    exempt_cover: CorrectionContent | None = None

    @property
    def public_has_all(self) -> bool:
        """Whether the public was given the notice and every supplement that the members have."""
        members = [bundle.supplement for bundle in self.internal.sent]
        return self.public is not None and members == [b.supplement for b in self.public.sent]


def line_key(line: AgendaLine) -> tuple[str, str]:
    """Return what tells lines apart: the number that was sent, or else the words."""
    return ("", str(line.number)) if line.number else (line.kind.value, line.title)


def first_pages(sent: Sequence[SentBundle]) -> Mapping[str, str]:
    """Return the number of each paper's first page as it was sent, by its key.

    Under the notice's key that is the notice's own, not that of a supplement.
    """
    return {
        part.key: str(part.labels[0])
        for bundle in reversed(sent)
        for part in bundle.parts
        if part.labels
    }


def whole(sent: Iterable[SentBundle]) -> BundleContent:
    """Return all that was sent as one content: the notice with every line and paper.

    Raises:
        ValueError: nothing was sent.
    """
    bundles = [bundle.content for bundle in sent]
    if not bundles:
        raise ValueError("nothing was sent")
    lines = tuple(line for bundle in bundles for line in bundle.notice.lines)
    papers = tuple(paper for bundle in bundles for paper in bundle.papers)
    return replace(bundles[0], notice=replace(bundles[0].notice, lines=lines), papers=papers)
