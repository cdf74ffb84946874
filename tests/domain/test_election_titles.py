"""A title proposes what is elected only where it is about an election."""

from __future__ import annotations

import pytest

from agenda_app.domain.election_titles import elected_in_title


@pytest.mark.parametrize(
    ("title", "what"),
    [
        ("Valg av leder i eldrerådet", "Leder i eldrerådet"),
        ("Val av nytt styre for hamna", "Nytt styre for hamna"),
        ("  VALG AV møtefullmektig ", "Møtefullmektig"),
        ("Opprusting av kaia", ""),
        ("Eldrerådet – opprettelse og valg av leder", ""),
        ("Valg av", ""),
        ("Valgene i 2027", ""),
        ("", ""),
    ],
)
def test_what_a_title_says_is_elected(title: str, what: str) -> None:
    assert elected_in_title(title) == what
