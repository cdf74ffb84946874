"""Tracked changes, comments and hidden text: what is shown, what is left out, what is listed."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from agenda_app.domain.left_out import LeftOut, LeftOutKind
from agenda_app.intake.result import Mark, MarkKind, Marks


@dataclass(slots=True)
class Changes:
    """The marks that a reader met, in order, and what the decision about them means."""

    decision: Marks
    _marks: list[Mark] = field(default_factory=list)
    _left_out: list[Mark] = field(default_factory=list)

    def keeps(self, kinds: frozenset[MarkKind]) -> bool:
        """Return whether text under these marks is part of the paper.

        Undecided changes count as rejected, so that the paper is the one before them.
        """
        if MarkKind.HIDDEN in kinds or MarkKind.COMMENT in kinds:
            return False
        if self.decision is Marks.ACCEPT:
            return MarkKind.DELETION not in kinds
        return MarkKind.INSERTION not in kinds

    def note(self, kinds: frozenset[MarkKind], text: str, author: str) -> None:
        """List a piece of marked text; neighbours by the same hand are one mark."""
        if not text:
            return
        order = (MarkKind.HIDDEN, MarkKind.COMMENT, MarkKind.DELETION, MarkKind.INSERTION)
        mark = Mark(next(kind for kind in order if kind in kinds), text, author)
        for marks in (self._marks, *(() if self.keeps(kinds) else (self._left_out,))):
            last = marks[-1] if marks else None
            if last and replace(last, text=mark.text) == mark and mark.kind is not MarkKind.COMMENT:
                marks[-1] = replace(last, text=last.text + mark.text)
            else:
                marks.append(mark)

    def part(self) -> None:
        """Keep what comes next apart from what came before: a paragraph ended."""
        for marks in (self._marks, self._left_out):
            if marks and not marks[-1].text.endswith("\n"):
                marks[-1] = replace(marks[-1], text=marks[-1].text + "\n")

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What a person has to decide about."""
        if self.decision is not Marks.ASK:
            return ()
        return tuple(replace(m, text=m.text.strip()) for m in self._marks if m.text.strip())

    @property
    def dropped(self) -> tuple[LeftOut, ...]:
        """What the decision left out."""
        if self.decision is Marks.ASK:
            return ()
        return tuple(
            LeftOut(LeftOutKind(mark.kind.value), mark.text.strip())
            for mark in self._left_out
            if mark.text.strip()
        )
