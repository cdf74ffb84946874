"""The papers of a withdrawn case that were sent open and of which something is exempt by now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from agenda_app.domain.agenda import ItemState
from agenda_app.domain.printed import (
    AttachmentContent,
    AttachmentLine,
    CaseContent,
    Paper,
    PlaceholderContent,
)
from agenda_app.domain.withheld import is_withheld, newly_withheld


def still_open(sent: Sequence[Paper], now: Sequence[Paper]) -> tuple[Paper, ...]:
    """Return the papers that were sent, but for what is withheld by now.

    What else was changed in the case since is nothing that its readers have: not the members, so
    not the public, whose pages would be numbered otherwise from then on.

    Args:
        sent: the public's papers of the case as they were sent.
        now: the same case as the public may read it by now.
    """
    if any(isinstance(paper, PlaceholderContent) and not paper.attachment for paper in now):
        return tuple(now)
    return tuple(_papers(sent, {paper.key: paper for paper in now}))


def _papers(sent: Sequence[Paper], now: dict[str, Paper]) -> Iterator[Paper]:
    for paper in sent:
        today = now.get(paper.key)
        if isinstance(paper, CaseContent) and isinstance(today, CaseContent):
            yield _case(paper, today)
        elif isinstance(paper, AttachmentContent) and isinstance(today, PlaceholderContent):
            yield replace(today, attachment=paper.place)  # as it was called when it was sent
        else:
            yield replace(paper, state=ItemState.WITHDRAWN)


def _case(sent: CaseContent, today: CaseContent) -> CaseContent:
    """Return a case paper as it was sent, or that of today when another passage is exempt."""
    hides = newly_withheld((replace(sent, attachments=()),), (replace(today, attachments=()),))
    paper = today if hides else replace(sent, state=ItemState.WITHDRAWN)
    return replace(paper, attachments=_lines(sent, today))


def _lines(sent: CaseContent, today: CaseContent) -> tuple[AttachmentLine, ...]:
    """Return the list of attachments; one without pages here cannot be told from the others."""
    known = {line.key: line for line in today.attachments if line.key}
    without = [
        replace(paper, attachments=tuple(line for line in paper.attachments if not line.key))
        for paper in (sent, today)
    ]
    if newly_withheld(without[:1], without[1:]):
        return today.attachments
    return tuple(
        known[line.key] if line.key in known and is_withheld(known[line.key]) else line
        for line in sent.attachments
    )
