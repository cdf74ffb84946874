"""Which points of a resolution are work for somebody, told by their words.

Who was elected and how, which election is valid, what was taken note of, which minutes were
approved and which case was dismissed is done when it is resolved; to carry out a resolution (koml.
§ 13-1 fourth paragraph) there has to be something to carry out.
When in doubt a point is a task: one too many is seen in the list, one that is missing is not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_OFFICES = (
    r"(?:medlem(?:m?er)?|varamedlem(?:m?er)?|vara|leder|leiar|nestleder|nestleiar|ordfører|ordførar"
    r"|varaordfører|varaordførar|møteleder|møteleiar|representant(?:er|ar)?|utsending(?:er|ar)?)"
)
_ELECTED = re.compile(
    rf"(?:som|til)\s+(?:ny\w*\s+|fast\w*\s+)?{_OFFICES}\b.*\b(?:gjen)?"
    r"(?:velges|valgt|oppnevnes|oppnevnt|veljast|vel|vald\w*|valt|oppnemnast|oppnemnd\w*)\b.*"
    rf"|{_OFFICES}\b[^:.]*:\s*(?:1\.\s*)?(?-i:[A-ZÆØÅ]).*"
    rf"|(?:følgende|desse|disse)\b[^:.]*\b(?:velges|veljast|vert valde|blir valgt|blir valde)\b.*",
    re.IGNORECASE | re.DOTALL,
)
_NOTED = re.compile(
    r".*\b(?:tar|tas|tatt|tek|takast|teken|teke|tekne|vert|blir)\b[^.]*"
    r"\btil\s+(?:orientering|etterretning|etterretting|vitende|vitande)",
    re.IGNORECASE | re.DOTALL,
)
_APPROVED = re.compile(
    r"(?:møte)?(?:protokoll|innkalling|innkallinga|sak(?:s)?list[ea]|møtebok)\w*\b.*"
    r"\bgodkjen(?:nes|nast|t|d)\b(?:\s+uten\s+merknader|\s+utan\s+merknader)?",
    re.IGNORECASE | re.DOTALL,
)
_ANY_ELECTION = (
    r"(?:kommunestyre|fylkestings|stortings|sametings|avtale|forholds|flertalls|fleirtals)?"
    r"val(?:g(?:et|a|ene)?|et|a)?"
)
_NOTHING_MORE = r"(?!.*\bog\s+(?!\d))"
_MINUTES = re.compile(
    rf"{_NOTHING_MORE}\w+\s+godkjenn?er\s+(?:møte)?(?:protokoll|møtebok)\w*\b.*",
    re.IGNORECASE | re.DOTALL,
)
_VALID = re.compile(
    rf"{_NOTHING_MORE}(?:{_ANY_ELECTION}\b(?!\s+av\b).*\b(?:gyldig|godkjen(?:nes|nast|t|d))\b.*"
    rf"|\w+\s+(?:godkjenn?er|kjenner)\s+{_ANY_ELECTION}\b(?!\s+av\b).*)",
    re.IGNORECASE | re.DOTALL,
)
_MODE = re.compile(
    rf"{_NOTHING_MORE}{_ANY_ELECTION}\s+(?:blir\s+|vert\s+)?"
    r"(?:holdes|holdt|halde|haldne|haldast|skjer|foretas|gjennomføres|gjennomført|gjennomførast)"
    r"\s+som\s+(?:avtale|forholds|høvetals|flertalls|fleirtals)valg?\b.*",
    re.IGNORECASE | re.DOTALL,
)
_OF_ELECTION = re.compile(
    rf"\b(?:{_ANY_ELECTION}|velges|valgt|valgte|veljast|vald|valde|valt)\b", re.IGNORECASE
)
_ASKED = re.compile(
    r"\b(?:bes|ber|skal|må|løyver|bevilger|legger|legg|utreder|greier)\b", re.IGNORECASE
)
_DISMISSED = re.compile(
    r"(?:resten av )?sak(?:en|a) (?:(?:blir|vert) )?(?:avvises|avvisast|avvist)", re.IGNORECASE
)
_DONE = (_ELECTED, _NOTED, _APPROVED, _MINUTES, _VALID, _MODE, _DISMISSED)
_SENTENCE_ENDS = re.compile(r"(?<!\d)[.!?]\s+(?=[A-ZÆØÅ])")


def is_task(words: str, elected: Iterable[str] = ()) -> bool:
    """Tell whether a point of a resolution leaves somebody something to do.

    Args:
        words: what the point says.
        elected: what was elected in the item ("Leder av eldrerådet"): a point that begins with it
            says who it was.
    """
    names = [about.strip().rstrip(":.").casefold() for about in elected]
    return not all(_is_done(said, names) for said in _SENTENCE_ENDS.split(" ".join(words.split())))


def only_elects(points: Iterable[str], elected: Iterable[str]) -> bool:
    """Tell whether a resolution that elected somebody says nothing but who, how and to what.

    Args:
        points: what each of its points says.
        elected: what was elected in the item, as in ``is_task``.
    """
    names = tuple(elected)
    return bool(names) and all(
        not is_task(point, names) or (_OF_ELECTION.search(point) and not _ASKED.search(point))
        for point in points
    )


def _is_done(sentence: str, elected: Iterable[str]) -> bool:
    """Tell whether a sentence asks nobody for anything."""
    said = sentence.rstrip(" .!")
    if any(name and said.casefold().startswith(f"{name}:") for name in elected):
        return True
    return any(kind.fullmatch(said) for kind in _DONE)
