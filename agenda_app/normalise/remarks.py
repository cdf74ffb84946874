"""What is noted about a file on its way to pages."""

from __future__ import annotations

from dataclasses import dataclass, field

from agenda_app.domain.text import one_line
from agenda_app.domain.verdict import Remark
from agenda_app.domain.verdict_codes import Against, Done, Found

_LONGEST_QUOTE = 60


def quoted(text: str, longest: int = _LONGEST_QUOTE) -> str:
    """Return words of a file as a remark can quote them: on one line, the first of many."""
    return one_line(text)[:longest]


@dataclass(slots=True)
class Remarks:
    """Lists that grow while a file is worked on; the same remark is kept once, in order."""

    found: dict[Remark, None] = field(default_factory=dict)
    done: dict[Remark, None] = field(default_factory=dict)
    against_ua: dict[Remark, None] = field(default_factory=dict)
    against_a: dict[Remark, None] = field(default_factory=dict)
    enclosed: list[str] = field(default_factory=list)
    signed: bool = False

    def find(self, code: Found, page: int = 0, detail: object = "") -> None:
        """Note something that a person should know."""
        self.found[Remark(code.value, page, str(detail))] = None

    def do(self, code: Done, page: int = 0, detail: object = "") -> None:
        """Note something that was changed."""
        self.done[Remark(code.value, page, str(detail))] = None

    def counted(self, code: Found | Done, number: int) -> None:
        """Note how many there were, nothing when there were none."""
        if number and isinstance(code, Found):
            self.find(code, detail=number)
        elif number and isinstance(code, Done):
            self.do(code, detail=number)

    def object_to(
        self, code: Against, page: int = 0, detail: object = "", *, ua: bool = True, a: bool = True
    ) -> None:
        """Note what keeps a bundle from PDF/UA-1, from PDF/A-2a, or from both."""
        remark = Remark(code.value, page, str(detail))
        if ua:
            self.against_ua[remark] = None
        if a:
            self.against_a[remark] = None
