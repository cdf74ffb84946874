"""Names of an election as they are typed or pasted: one a line, "1. Kari Holm (Ap), k".

A number before the name, a party or group in brackets and a letter for the gender are taken off;
cells of a pasted table are read alike. Nothing but the name is needed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from agenda_app.domain.election_lists import Candidate
from agenda_app.domain.gender_balance import Gender
from agenda_app.domain.people import PersonId

_NUMBER = re.compile(r"^\s*\d{1,2}\s*[.)]\s*|^\s*\d{1,2}\t|^\s*[-–•]\s+")
_PARTY = re.compile(r"\(([^()]*)\)")
_GENDER = re.compile(r"[\s,;]+(kvinne|mann|k|m)\.?\s*$", re.IGNORECASE)
_SPACES = re.compile(r"\s+")
_LETTERS = {Gender.WOMAN: "k", Gender.MAN: "m"}

Known = Mapping[str, PersonId]
"""The people of the register by name in small letters."""


def read_candidate(line: str, known: Known) -> Candidate | None:
    """Return who stands on a line, None on an empty one.

    Args:
        line: as it was typed.
        known: to recognise somebody who is in the register.
    """
    rest = _NUMBER.sub("", line)
    gender = _gender(rest)
    if gender is not None:
        rest = _GENDER.sub("", rest)
    party = ""
    if (found := _PARTY.search(rest)) is not None:
        party = found[1].strip()
        rest = f"{rest[: found.start()]} {rest[found.end() :]}"
    elif "\t" in rest.strip():
        rest, _, party = rest.strip().partition("\t")
    name = _SPACES.sub(" ", rest.replace("\t", " ")).strip(" ,;")
    if not name and not party:
        return None
    return Candidate(name, gender, _SPACES.sub(" ", party).strip(), known.get(name.lower()))


def _gender(text: str) -> Gender | None:
    found = _GENDER.search(text)
    if found is None:
        return None
    return Gender.WOMAN if found[1].lower().startswith("k") else Gender.MAN


def read_candidates(text: str, known: Known) -> tuple[Candidate, ...]:
    """Return who stands on the lines of a text, in order."""
    found = (read_candidate(line, known) for line in text.splitlines())
    return tuple(candidate for candidate in found if candidate is not None)


def candidate_line(candidate: Candidate) -> str:
    """Return a candidate as a line that ``read_candidate`` reads as the same."""
    party = f" ({candidate.party})" if candidate.party else ""
    gender = "" if candidate.gender is None else f", {_LETTERS[candidate.gender]}"
    return f"{candidate.name}{party}{gender}"


def candidate_lines(candidates: Iterable[Candidate]) -> str:
    """Return candidates as text, one a line."""
    return "\n".join(candidate_line(candidate) for candidate in candidates)
