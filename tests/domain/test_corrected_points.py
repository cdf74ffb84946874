"""What was put right in locked minutes stands in the point that somebody carries out, or beside."""

from __future__ import annotations

from datetime import datetime

import pytest

from agenda_app.domain.corrected_points import (
    PointCorrections,
    Wording,
    corrected,
    put_forward_elsewhere,
    words_of,
)
from agenda_app.domain.fates import Fate
from agenda_app.domain.followup_words import point_correction_words
from agenda_app.domain.language import Language
from agenda_app.domain.minutes_corrections import MinutesCorrection
from agenda_app.domain.proposals import ProposalKind
from tests.domain.voting import a_proposal, matters

POINTS = (
    Wording("1.", "Rammen er 200 000 kroner."),
    Wording("2.", "Naboene varsles innen 1. juni."),
    Wording("3.", "Rapport legges fram innen 1. juni."),
)
AT = datetime(2026, 5, 12, 9)


def put(was: str, becomes: str, number: int = 1) -> MinutesCorrection:
    return MinutesCorrection(number, None, was, becomes, "Skrivefeil", AT)


def test_what_stands_once_is_put_into_the_point_and_no_other() -> None:
    slip = put("200\u00a0000", "20 000")
    assert corrected(POINTS, 1, [slip]) == ("Rammen er 20 000 kroner.", PointCorrections((1,)))
    assert corrected(POINTS, 2, [slip]) == (POINTS[1].words, PointCorrections())


def test_a_later_correction_puts_an_earlier_one_right() -> None:
    both = (put("200 000", "20 000"), put("20 000", "25 000", 2))
    assert corrected(POINTS, 1, both) == ("Rammen er 25 000 kroner.", PointCorrections((1, 2)))


def test_a_later_correction_of_the_locked_words_is_told_beside_what_stands_there_by_now() -> None:
    first, again = put("200 000", "20 000"), put("200 000", "25 000", 2)
    told = PointCorrections((1,), beside=(again,))
    assert corrected(POINTS, 1, [first, again]) == ("Rammen er 20 000 kroner.", told)
    assert corrected(POINTS, 2, [first, again]) == (POINTS[1].words, PointCorrections())


def test_a_quotation_with_the_number_of_the_point_is_told_beside_it() -> None:
    slip = put("2. Naboene varsles", "2. Naboane blir varsla")
    assert corrected(POINTS, 2, [slip]) == (POINTS[1].words, PointCorrections(beside=(slip,)))


@pytest.mark.parametrize(
    ("was", "becomes", "places"),
    [
        ("innen 1. juni", "innen 1. juli", (2, 3)),  # stands twice
        ("kroner. 2. Naboene", "kroner. 2. Naboer", (1, 2)),  # goes on into the next point
        ("", "4. Saken tas opp igjen.", (1, 2, 3)),  # nobody wrote where
        ("Rammen er 200 000 kroner.", "", (1,)),  # nothing would be left
        ("00 000", "0", ()),  # begins within a number
        ("Fylkesmannen", "Statsforvalteren", ()),  # stands elsewhere
    ],
)
def test_what_cannot_be_put_in_without_doubt_is_told_beside(
    was: str, becomes: str, places: tuple[int, ...]
) -> None:
    slip = put(was, becomes)
    for place, point in enumerate(POINTS, start=1):
        beside = (slip,) if place in places else ()
        assert corrected(POINTS, place, [slip]) == (point.words, PointCorrections(beside=beside))


def test_what_stands_elsewhere_in_the_item_too_is_told_beside() -> None:
    slip = put("200 000", "20 000")
    told = corrected(POINTS, 1, [slip], ["Ordføreren nevnte 200 000 kroner."])
    assert told == (POINTS[0].words, PointCorrections(beside=(slip,)))


def test_what_puts_right_what_is_told_beside_is_told_there_too() -> None:
    both = (put("", "4. Saken tas opp i mai."), put("i mai", "i juni", 2))
    assert corrected(POINTS, 1, both) == (POINTS[0].words, PointCorrections(beside=both))


def test_it_is_said_in_both_forms_that_a_point_was_put_right() -> None:
    told = PointCorrections((1, 3), (put("juni", "juli", 2),), (4,))
    assert [*point_correction_words(told, Language.BOKMAL)] == [
        "Rettet, se rettelse 1 og 3 i protokollen.",
        "Rettelse 2 i protokollen: Det står: «juni» Det skal stå: «juli»",
        "Ikke rettet her, se rettelse 4 i protokollen.",
    ]
    assert [*point_correction_words(told, Language.NYNORSK)] == [
        "Retta, sjå retting 1 og 3 i protokollen.",
        "Retting 2 i protokollen: Det står: «juni» Det skal stå: «juli»",
        "Ikkje retta her, sjå retting 4 i protokollen.",
    ]
    assert [*point_correction_words(PointCorrections(), Language.BOKMAL)] == []


def test_only_what_is_no_point_of_the_resolution_is_elsewhere() -> None:
    adopted = a_proposal(ProposalKind.ADDITION, "Skilt settes opp.", number=1)
    fell = a_proposal(ProposalKind.ADDITION, "Kaia rustes opp i 2030.", number=2)
    matter = matters(adopted, fell)
    resolved = {*map(words_of, matter.texts(0)), "Skilt settes opp."}
    fates = {(0, n): Fate(True, 0) for n in (1, 2, 3)}
    fates |= {(1, 1): Fate(True, 1), (2, 1): Fate(False, 2)}
    told = [one for one in put_forward_elsewhere(matter, fates, resolved) if one]
    assert told == ["Kaia rustes opp i 2030."]
    # The same words, voted down: nobody knows which of them is meant.
    same = a_proposal(ProposalKind.ADDITION, "Skilt settes opp.", number=2)
    told = [one for one in put_forward_elsewhere(matters(adopted, same), fates, resolved) if one]
    assert told == ["Skilt settes opp."]
    # Without a vote the recommendation is what was resolved.
    assert [*filter(None, put_forward_elsewhere(matters(), {}, resolved))] == []
