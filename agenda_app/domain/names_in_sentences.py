"""How the name of a committee or a unit stands inside a sentence."""

from __future__ import annotations

_BODIES = (
    *("utvalg", "utvalget", "utval", "utvalet", "styre", "styret", "råd", "rådet"),
    *("nemnd", "nemnda", "nemnden", "komité", "komiteen", "komite", "skap", "skapet"),
    *("ting", "tinget", "gruppe", "gruppa", "gruppen", "lag", "laget", "jury", "juryen"),
    *("kontor", "kontoret", "sekretariat", "sekretariatet", "stab", "staben", "eining", "eininga"),
    *("enhet", "enheten", "avdeling", "avdelinga", "avdelingen", "seksjon", "seksjonen"),
    *("administrasjon", "administrasjonen", "tjeneste", "tjenester", "teneste", "tenester"),
    *("direktøren", "direktørens", "ordføreren", "ordførerens", "ordføraren"),
)
"""What the first word ends in where it says itself what the body is."""
_COMMON = (
    *("administrativ", "administrativt", "fast", "faste", "felles", "midlertidig"),
    *("midlertidige", "mellombels", "overordna", "overordnet", "partssamansett"),
    *("partssammensatt", "permanent", "politisk", "politiske", "rådgivande", "rådgivende"),
    *("interkommunal", "interkommunale", "interkommunalt", "kommunal", "kommunale"),
    *("kommunalt", "lokal", "lokale", "lokalt", "samisk", "sentral", "sentrale", "sentralt"),
    *("særskild", "særskilt", "teknisk", "tekniske"),
    *("barnas", "eldres", "ungdomens", "ungdommens", "unges"),
)
"""First words that are no name though they do not say what the body is."""
_BEFORE_ITS_MATTER = frozenset({"for", "i", "med", "om", "på", "til", "ved"})
_AND = frozenset({"og", "/", "&"})


def in_sentence(name: str) -> str:
    """Return "formannskapet" for "Formannskapet", and "Nordfjord havnestyre" as it is.

    A proper name and a short form keep their capital. "AMU", "NAV-nemnda" and "U18-rådet" are told
    by further capitals or digits in the first word. The first of several words is taken for a
    name, as that of a place is, unless it shows that it is none: it says what the body is
    ("Hovedutvalg oppvekst"), what the body is for follows ("Tilsyn med ...", "Plan- og
    miljøutvalget"), or it is a usual word before it ("Felles nemnd").
    """
    first, *others = name.split(" ")
    is_short_form = any(letter.isupper() or letter.isdigit() for letter in first[1:])
    if is_short_form or (others and not _is_common(first.lower(), others)):
        return name
    return name[:1].lower() + name[1:]


def _is_common(first: str, others: list[str]) -> bool:
    """Tell whether the first of several words is no proper name."""
    if first in _COMMON or first.endswith(_BODIES) or others[0] in _BEFORE_ITS_MATTER:
        return True
    if first.endswith(("-", ",")) or others[0] in _AND:
        following = next((word for word in others if word not in _AND), "")
        return following[:1].islower()
    return False
