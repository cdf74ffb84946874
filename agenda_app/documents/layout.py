"""What is to be laid out as one part: everything that its pages depend on."""

from __future__ import annotations

from dataclasses import dataclass

from agenda_app.domain.printed import DividerContent, NoticeContent, Paper


@dataclass(frozen=True, slots=True)
class Layout:
    """A notice, a paper that has no pages from outside, or a page beside them.

    Attributes:
        content: what is printed; None for a page on which nothing but its number will stand.
        pages: which pages a page in place of others stands for.
        linked: whether the agenda is in the same file.
    """

    content: NoticeContent | Paper | DividerContent | None = None
    pages: str = ""
    linked: bool = True


BLANK = Layout()
