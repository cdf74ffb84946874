"""What a title says is elected."""

from __future__ import annotations

import re

_ELECTION = re.compile(r"(?:val|valg) av (?P<what>\S.*)", re.IGNORECASE)


def elected_in_title(title: str) -> str:
    """Return "Leder i eldrerådet" of "Valg av leder i eldrerådet".

    Empty for a title that does not begin so: what it is about is seldom what is elected.
    """
    found = _ELECTION.fullmatch(title.strip())
    if found is None:
        return ""
    what = found["what"]
    return what[:1].upper() + what[1:]
