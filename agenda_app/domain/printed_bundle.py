"""The plain content of a meeting's bundle: what goes into it, in which order, how it counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from agenda_app.domain.print_plan import PrintPlan, for_screen
from agenda_app.domain.printed import NoticeContent, Paper


@dataclass(frozen=True, slots=True)
class BundleContent:
    """Everything that goes into the meeting bundle, in order.

    Attributes:
        notice: what comes first.
        papers: the cases, each followed by its attachments.
        plan: how it is laid out.
        counted: how many pages a paper counts for, by its key (``NOTICE_KEY`` for the notice):
            those of the members' version. A paper that is not named counts its own pages.
        only: the keys of the papers that the file holds; the others, and the notice, are counted
            and left out. None for all.
        first_page: the number of its first page; a supplement goes on where the notice ended.
    """

    notice: NoticeContent
    papers: tuple[Paper, ...]
    plan: PrintPlan = field(default_factory=PrintPlan)
    counted: Mapping[str, int] = field(default_factory=dict)
    only: frozenset[str] | None = None
    first_page: int = 1


def paperless(content: BundleContent) -> BundleContent:
    """Return a bundle for the screen and the archive: with nothing that only paper needs."""
    return replace(content, plan=for_screen(content.plan))
