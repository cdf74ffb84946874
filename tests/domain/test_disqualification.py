from __future__ import annotations

import pytest

from agenda_app.domain.disqualification import Ground, described
from agenda_app.domain.language import Language

VERBS = {"er", "har", "leder", "leier", "ber"}


@pytest.mark.parametrize("ground", Ground)
def test_a_ground_goes_on_where_the_label_says_because_the_person(ground: Ground) -> None:
    assert {described(ground).said(language).split()[0] for language in Language} <= VERBS
