"""What somebody exempted by hand stays exempt as long as it is said, however all else is worded."""

from __future__ import annotations

from agenda_app.domain.marked_by_hand import still_exempt
from agenda_app.domain.shielding import exempt_passages
from agenda_app.domain.text import Image, Paragraph, Run, Text, paragraphs, plain

BASIS, OTHER = "offl. § 13", "offl. § 23"
OPEN = paragraphs("Kari Olsen får avtalen. Kari Olsen betaler.")


def marked(before: str, words: str, after: str, basis: str = BASIS) -> Text:
    return (Paragraph((Run(before), Run(words, exempt=basis), Run(after))),)


def told(text: Text) -> list[tuple[str, str]]:
    return [(one.text, one.basis) for one in exempt_passages(text)]


FIRST_ALONE = marked("", "Kari Olsen", " får avtalen. Kari Olsen betaler.")


def test_the_same_words_are_exempt_in_the_same_place_alone() -> None:
    assert told(still_exempt(OPEN, FIRST_ALONE, OPEN)) == [("Kari Olsen", BASIS)]
    assert plain(still_exempt(OPEN, FIRST_ALONE, OPEN)) == plain(OPEN)


def test_a_mark_stays_where_the_sentence_around_it_is_worded_anew() -> None:
    now = paragraphs("Avtalen gis til Kari Olsen.")
    assert told(still_exempt(now, FIRST_ALONE, OPEN)) == [("Kari Olsen", BASIS)]


def test_a_mark_goes_with_the_words_that_it_marks() -> None:
    now = paragraphs("Avtalen gis til Kari Olsens bror, Kåre Olsen.")
    assert told(still_exempt(now, marked("", "Kari Moe", " får den."), ())) == []


def test_a_mark_that_the_minutes_made_and_take_back_is_not_by_hand() -> None:
    was = marked("Avtalen gjelder ", "tomta", " og Kari Olsen.")
    stands: Text = (
        Paragraph(
            (
                Run("Avtalen gjelder "),
                Run("tomta", exempt=BASIS),
                Run(" og "),
                Run("Kari Olsen", exempt=OTHER),
                Run("."),
            )
        ),
    )
    now = paragraphs("Avtalen gjelder tomta og Kari Olsen.")
    assert told(still_exempt(now, stands, was)) == [("Kari Olsen", OTHER)]
    assert told(still_exempt(was, stands, was)) == [("tomta", BASIS), ("Kari Olsen", OTHER)]


def test_a_picture_that_was_exempted_by_hand_stays_so() -> None:
    picture = Image("ab" * 32, "Kart", 100)
    hidden = Image("ab" * 32, "Kart", 100, BASIS)
    now = (*paragraphs("Se kartet."), picture)
    assert told(still_exempt(now, (hidden,), (picture,))) == [("Kart", BASIS)]
    assert told(still_exempt(now, (hidden,), (hidden,))) == []
