"""Who gets which papers of a meeting on paper, and so what the copier has to make of each."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from agenda_app.domain.dispatch import Channel, Recipient, Version
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.domain.printed import MeetingHead


@dataclass(frozen=True, slots=True)
class PrintRun:
    """One version to be copied.

    Attributes:
        version: which one.
        recipients: who gets it on paper.
        pages: of one copy, 0 when nobody has counted.
        of: the sending that it is of, empty for papers that were not sent yet.
        plan: how that was printed, None before it is and when nobody can tell any more: then as
            the papers of the meeting are.
    """

    version: Version
    recipients: tuple[Recipient, ...]
    pages: int = 0
    of: str = ""
    plan: PrintPlan | None = None

    @property
    def copies(self) -> int:
        """How many are printed."""
        return sum(recipient.copies for recipient in self.recipients)

    def sheets(self, *, two_sided: bool) -> int:
        """Return how many sheets of paper that takes, 0 when the pages are unknown."""
        return sheets_of(self.pages, two_sided=two_sided) * self.copies


@dataclass(frozen=True, slots=True)
class DistributionContent:
    """The distribution list of a meeting.

    Attributes:
        head: the meeting.
        plan: how its papers are printed.
        recipients: everybody who gets them, on paper or not.
        runs: what is printed.
        apart: members get what is exempt on paper of its own, and the rest as the public gets it.
        mails_public: by e-mail members get what the public gets, since something is exempt.
        has: by their names what recipients were sent, empty before anything was; those who are
            not in it were sent nothing.
    """

    head: MeetingHead
    plan: PrintPlan
    recipients: tuple[Recipient, ...]
    runs: tuple[PrintRun, ...]
    apart: bool = False
    mails_public: bool = False
    has: Mapping[str, str] = field(default_factory=dict)


def sheets_of(pages: int, *, two_sided: bool) -> int:
    """Return how many sheets of paper some pages need."""
    return (pages + 1) // 2 if two_sided else pages


def versions_on_paper(version: Version, *, apart: bool) -> tuple[Version, ...]:
    """Return what is printed for somebody who may read a version.

    Page numbers are the same in all of them, so the exempt part can be laid into the public one;
    what the archive keeps is whole.
    """
    if version is Version.INTERNAL and apart:
        return (Version.PUBLIC, Version.EXEMPT)
    return (Version.INTERNAL if version is Version.ARCHIVE else version,)


def reads_public(version: Version, channel: Channel, *, apart: bool) -> bool:
    """Tell whether somebody who may read a version has pages of the public one.

    Args:
        version: what they may read.
        channel: how they get it.
        apart: what is exempt is printed apart, and laid into the public version.
    """
    if channel is Channel.PAPER:
        return Version.PUBLIC in versions_on_paper(version, apart=apart)
    return version is Version.PUBLIC


def print_runs(recipients: Iterable[Recipient], *, apart: bool) -> tuple[PrintRun, ...]:
    """Return what has to be printed, each version once; those that nobody gets are left out."""
    on_paper = [r for r in recipients if r.channel is Channel.PAPER and r.copies > 0]
    runs = (
        PrintRun(
            version,
            tuple(r for r in on_paper if version in versions_on_paper(r.version, apart=apart)),
        )
        for version in (Version.INTERNAL, Version.PUBLIC, Version.EXEMPT)
    )
    return tuple(run for run in runs if run.recipients)
