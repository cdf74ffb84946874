"""Names in small letters, as people write them in letters and messages in a hurry."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agenda_app.proof.given_names import given_names_among

_SHORTEST = 5
"""Letters of a given name; half of the shorter ones are other words as well."""
_COMMON = """
andre andré april august bente bjørg bjørn endre ester flora frank helga helge helle jasmin kamille
klara lykke magna roman sander signe silke sommer stella storm sture sunna svane svein trygg vilde
vilja
"""
"""Longer ones that are."""
_NO_SURNAMES = """
alle and at av bare be ber ble blir bor både da de deg dem den denne der dere det dette disse
du eller en er et etter for fordi fra fram får før fikk gikk gjør gjorde går ha hadde han hans
har hennes her hos hun hva hver hvis hvor ikke ingen inn inne jobber kan klager kom kommer kunne
langs med meg mellom men mener mer mest mot må måtte ned nei noen noe nok når nå og også om opp
oppe oss over på ringer rundt sa samt seg selv ser si sier sin sine sitt skal skulle som spør
spurte svarer svarte synes så søker søkte ta tar tok the til trenger under ut ute uten var ved
vet vi vil ville vår vårt våre være ønsker
"""
"""Words that follow a given name when no surname does."""
_SMALL = r"[^\W\d_A-ZÆØÅ]"


def small_names(text: str) -> Iterator[tuple[str, bool]]:
    """Return given names with a surname behind them that have no capitals, as ``names`` does.

    None of them is surely a person's. What is one word only tells nobody's name.
    """
    given = given_names_among(set(text.split())).difference(_COMMON.split())
    some = sorted(name for name in given if len(name) >= _SHORTEST)
    if not some:
        return
    one = "|".join(map(re.escape, some))
    pattern = rf"(?<![\w@.\-])(?:(?:{one})[ \t\u00a0]{{1,3}})+({_SMALL}{{3,}}(?:-{_SMALL}+)?)(?!\w)"
    others = frozenset(_NO_SURNAMES.split())
    for found in re.finditer(pattern, text):
        if found[1] not in others:
            yield " ".join(found[0].title().split()), False
