"""A resolution is named after the committee that made it, whatever it is called."""

from __future__ import annotations

import pytest

from agenda_app.domain.language import Language
from agenda_app.services.route import recommendation_label, resolution_label, statement_label


@pytest.mark.parametrize(
    ("name", "language", "label"),
    [
        ("Kommunestyret", Language.BOKMAL, "Kommunestyrets vedtak"),
        ("Havnens", Language.BOKMAL, "Havnens' vedtak"),
        ("Utvalg for plan og miljø", Language.BOKMAL, "Vedtak i utvalg for plan og miljø"),
        ("Kommunestyret", Language.NYNORSK, "Vedtak i kommunestyret"),
        ("AMU", Language.NYNORSK, "Vedtak i AMU"),
    ],
)
def test_a_resolution_is_named_after_its_committee(
    name: str, language: Language, label: str
) -> None:
    assert resolution_label(name, language) == label


def test_a_short_form_keeps_its_capitals_where_it_recommends_or_states() -> None:
    assert recommendation_label("AMU", Language.NYNORSK) == "Tilråding frå AMU"
    assert statement_label("AMU", Language.BOKMAL) == "Uttalelse fra AMU"
