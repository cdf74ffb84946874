"""What is said of a passage before it is exempt is what the public paper prints."""

from __future__ import annotations

from agenda_app.domain.language import Language
from agenda_app.domain.passage_marks import marks_for

LONG = "Søkeren har vært sykmeldt siden i fjor høst."


def test_the_first_long_passage_has_the_whole_mark_and_the_next_one_the_short() -> None:
    assert marks_for(LONG, "offl. § 13", Language.BOKMAL, narrow=False) == (
        "[unntatt offentlighet, jf. offl. § 13]",
        "[offl. § 13]",
    )
    assert marks_for(LONG, "offl. § 13", Language.NYNORSK, narrow=False)[0] == (
        "[unnateke offentleg innsyn, jf. offl. § 13]"
    )


def test_a_short_passage_and_one_in_a_narrow_place_have_the_short_mark_alone() -> None:
    basis = "offl. § 13 jf. fvl. § 13 første ledd nr. 1"
    assert marks_for("Kari Nes", basis, Language.BOKMAL, narrow=False) == ("[offl. § 13]",)
    assert marks_for(LONG, basis, Language.BOKMAL, narrow=True) == ("[offl. § 13]",)
