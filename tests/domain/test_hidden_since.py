"""A text with as many marks as before hides other words when a mark stands where words stood."""

from __future__ import annotations

import pytest

from agenda_app.domain.hidden_since import hides_other_words

MARK, LONG = "[offl. § 13]", "[unntatt offentlighet, jf. offl. § 13 jf. fvl. § 13]"
GIVEN = f"Søkeren er {LONG}. Hun har budd her i ti år.\nKaia er gammel."


@pytest.mark.parametrize(
    ("given", "now"),
    [
        (GIVEN, f"Søkeren er syk. Hun har {LONG}.\nKaia er gammel."),
        (GIVEN, f"Søkeren er syk. Hun har budd her i ti år.\n{MARK}"),
        (f"Navn: {MARK} Alder: 40", f"Navn: Per Alder: {MARK}"),
        (f"Navn: {MARK}\nNavn: Kari\nNavn: Anne", f"Navn: Per\nNavn: Kari\nNavn: {MARK}"),
        (f"Navn: {MARK} Kari", f"Navn: Per {MARK}"),
        (f"Hun er {MARK} og lei.", f"Hun er {MARK}."),
        (f"Hun er {MARK} syk {MARK} i dag.", f"Hun er {MARK} i dag."),
    ],
    ids=["swap", "another paragraph", "cells", "rows", "beside", "longer", "joined"],
)
def test_a_mark_in_the_place_of_words_hides_them(given: str, now: str) -> None:
    assert hides_other_words(given, now)
    assert not hides_other_words(given, given)


@pytest.mark.parametrize(
    "now",
    [
        GIVEN.replace(LONG, "syk"),
        GIVEN.replace(LONG, MARK),
        GIVEN.replace("gammel", "ny"),
        GIVEN.replace("Hun har", "Kvinnen har"),
        GIVEN.replace("Søkeren er", "Den som søkte, er"),
        f"{GIVEN}\nKaia rustes opp.",
        GIVEN.splitlines()[0],
        "",
    ],
    ids=["opened", "shorter mark", "far", "behind", "before", "more", "less", "nothing"],
)
def test_other_words_around_the_same_mark_hide_nothing(now: str) -> None:
    assert not hides_other_words(GIVEN, now)
