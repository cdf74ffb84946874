"""What belongs together in print stays on one line."""

from __future__ import annotations

import pytest

from agenda_app.domain.typography import nobreak_law


@pytest.mark.parametrize(
    ("written", "printed"),
    [
        ("(fvl. §§ 2 og 27).", "(fvl.~§§~2~og~27)."),
        ("koml. §§ 7-4 til 7-6", "koml.~§§~7-4~til~7-6"),
        (
            "offl. § 13 jf. fvl. § 13 første ledd nr. 1",
            "offl.~§~13 jf.~fvl.~§~13 første ledd nr.~1",
        ),
        ("offl. § 13 og 3 vedlegg", "offl.~§~13 og 3 vedlegg"),
    ],
)
def test_a_paragraph_stays_with_its_act_and_its_neighbour(written: str, printed: str) -> None:
    assert nobreak_law(written) == printed.replace("~", "\u00a0")
