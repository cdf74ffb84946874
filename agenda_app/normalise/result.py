"""What becomes of a file: pages in the normal form, or the reason why there are none."""

from __future__ import annotations

from dataclasses import dataclass

from agenda_app.domain.verdict import Verdict


@dataclass(frozen=True, slots=True)
class Normalised:
    """The pages, None when nothing can be shown, and what is to be said of the file."""

    pdf: bytes | None
    verdict: Verdict
