"""Which points of a resolution are work for somebody, told by their words.

Who was elected, what was taken note of, which minutes were approved and which case was dismissed is
done when it is resolved; to carry out a resolution (koml. § 13-1 fourth paragraph) there has to be
something to carry out.
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
_DISMISSED = re.compile(
    r"(?:resten av )?sak(?:en|a) (?:(?:blir|vert) )?(?:avvises|avvisast|avvist)", re.IGNORECASE
)
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


def _is_done(sentence: str, elected: Iterable[str]) -> bool:
    """Tell whether a sentence asks nobody for anything."""
    said = sentence.rstrip(" .!")
    if any(name and said.casefold().startswith(f"{name}:") for name in elected):
        return True
    return any(kind.fullmatch(said) for kind in (_ELECTED, _NOTED, _APPROVED, _DISMISSED))
