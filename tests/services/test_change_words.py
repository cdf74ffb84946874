"""Differences are said in plain words, shortly, in both forms."""

from __future__ import annotations

import pytest

from agenda_app.domain.changes import NO_BASIS, Change, What
from agenda_app.domain.comparison import Comparison, Fate, ItemChange, RecipientChange
from agenda_app.domain.dispatch import Channel, RecipientKind, SentTo, Version
from agenda_app.domain.language import Language
from agenda_app.services.change_words import (
    change_sentence,
    comparison_text,
    fate_word,
    item_sentences,
)
from tests.documents.papers import number

BOKMAL, NYNORSK = Language


def test_a_passage_is_told_before_and_after() -> None:
    change = Change(What.PROPOSAL, "1.", "… kr 220 000 i år.", "… kr 240 000 i år.")
    assert change_sentence(change, BOKMAL) == (
        "Forslag til vedtak, punkt 1: «… kr 220 000 i år» er endret til «… kr 240 000 i år»."
    )
    assert "er endra til" in change_sentence(change, NYNORSK)


def test_what_came_went_or_only_looks_otherwise() -> None:
    said = [
        change_sentence(Change(What.TEXT, "Bakgrunn", old, new), BOKMAL)
        for old, new in (("", "Nytt."), ("Gammelt.", ""), ("Likt.", "Likt."))
    ]
    assert said == [
        "Saksframlegget, Bakgrunn: «Nytt» er kommet til.",
        "Saksframlegget, Bakgrunn: «Gammelt» er tatt ut.",
        "Saksframlegget, Bakgrunn: utformingen er endret.",
    ]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (Change(What.ATTACHMENT_ADDED, "Kart", "", "2"), "Nytt vedlegg: «Kart» (2 s.)."),
        (Change(What.ATTACHMENT_REMOVED, "Kart", "2"), "Vedlegget «Kart» er tatt bort."),
        (Change(What.ATTACHMENT_CAME, "Takst", "", "2"), "«Takst» er kommet (2 s.)."),
        (
            Change(What.ATTACHMENT_RENAMED, "", "Kart", "Plan"),
            "Vedlegget «Kart» heter nå «Plan».",
        ),
        (
            Change(What.ATTACHMENT_REPLACED, "Kart"),
            "Vedlegget «Kart», som ikke står i bunken, har fått en annen fil.",
        ),
        (
            Change(What.ATTACHMENT_CHANGED, "Kart", "2", "3"),
            "Vedlegget «Kart» er endret (2 → 3 s.).",
        ),
        (
            Change(What.ACCESS, "", "Offentlig", "Unntatt offentlighet, jf. offl. § 23"),
            "Tilgang og hjemmel: «Offentlig» er endret til «Unntatt offentlighet, jf. offl. § 23».",
        ),
        (Change(What.ACCESS, "", "offl. § 23"), "Saken er ikke lenger unntatt offentlighet."),
        *(
            (
                Change(What.ACCESS, "", old, NO_BASIS),
                "Saken er unntatt offentlighet, uten at det står etter hvilken hjemmel.",
            )
            for old in ("", "offl. § 23")
        ),
        (
            Change(What.ACCESS, "", NO_BASIS, "offl. § 23"),
            "Saken er unntatt offentlighet, jf. offl.\u00a0§\u00a023.",
        ),
        (Change(What.ACCESS, "", NO_BASIS), "Saken er ikke lenger unntatt offentlighet."),
        (
            Change(What.ACCESS, "Kart", "", "offl. § 23"),
            "Vedlegget «Kart» er unntatt offentlighet, jf. offl.\u00a0§\u00a023.",
        ),
        (
            Change(What.ACCESS, "Kart", "offl. § 23"),
            "Vedlegget «Kart» er ikke lenger unntatt offentlighet.",
        ),
        (
            Change(What.PASSAGES, "Bakgrunn", "", "offl. § 13"),
            "Saksframlegget, Bakgrunn: deler av teksten er unntatt, jf. offl.\u00a0§\u00a013.",
        ),
        (
            Change(What.PASSAGES, "1.", "offl. § 13"),
            "Saksframlegget, punkt 1: ingenting av teksten er unntatt lenger.",
        ),
        (Change(What.NOTICE, "place", "A", "B"), "Møtested: «A» er endret til «B»."),
    ],
)
def test_other_differences_are_named(change: Change, said: str) -> None:
    assert change_sentence(change, BOKMAL) == said


def test_long_passages_lose_their_middle_unless_more_is_wanted() -> None:
    change = Change(What.TEXT, "", "", "Et avsnitt som er langt. " * 20)
    assert len(change_sentence(change, BOKMAL)) < 140
    assert "avsnitt som er … som er langt" in change_sentence(change, BOKMAL)
    assert change_sentence(change, BOKMAL, longest=600).count("Et avsnitt") == 20


def test_what_differs_in_the_middle_of_a_long_title_is_what_is_told() -> None:
    start, end = "Høringsuttalelse fra kommunen " * 3, "om beredskap på små øyer " * 4
    change = Change(What.TITLE, "", f"{start} til åtte {end}", f"{start} til ni {end}")
    said = change_sentence(change, BOKMAL)
    assert "åtte" in said.split("er endret til")[0]
    assert " ni " in said.split("er endret til")[1]
    added = Change(What.TITLE, "", f"{start} {end}", f"{start} nye krav {end}")
    assert "nye krav" in change_sentence(added, BOKMAL)


def test_many_changes_are_counted() -> None:
    changes = tuple(Change(What.TEXT, "", "", f"Setning {n}") for n in range(9))
    item = ItemChange(number(12), "Kaia", Fate.WITHDRAWN, changes)
    said = item_sentences(item, BOKMAL, most=3)
    assert said[0] == "Saken er TRUKKET."
    assert len(said) == 4
    assert said[-1] == "Og 7 endringer til."


def test_every_fate_and_kind_of_difference_has_words_in_both_forms() -> None:
    for language in Language:
        assert all(fate_word(fate, language) for fate in Fate)
        for what in What:
            where = "place" if what is What.NOTICE else "unit" if what is What.FACTS else "x"
            assert change_sentence(Change(what, where, "a", "b"), language)


def alike(many: int, what: What, *words: str) -> ItemChange:
    """Return a case with so many attachments of which the same is different."""
    changes = (Change(what, *words, attachment=place) for place in range(1, many + 1))
    return ItemChange(number(12), "Kaia", Fate.CHANGED, tuple(changes))


@pytest.mark.parametrize(
    ("what", "words", "bokmal", "nynorsk"),
    [
        (
            What.ATTACHMENT_ADDED,
            ("pr", "", "1"),
            "To nye vedlegg som heter «pr» (1 s. hvert).",
            "To nye vedlegg som heiter «pr» (1 s. kvart).",
        ),
        (
            What.ATTACHMENT_REMOVED,
            ("pr", "1"),
            "To vedlegg som het «pr», er tatt bort.",
            "To vedlegg som heitte «pr», er tekne bort.",
        ),
        (
            What.ATTACHMENT_CHANGED,
            ("pr", "2", "3"),
            "To vedlegg som heter «pr», er endret (2 → 3 s. hvert).",
            "To vedlegg som heiter «pr», er endra (2 → 3 s. kvart).",
        ),
        (
            What.ATTACHMENT_CAME,
            ("pr",),
            "To vedlegg som heter «pr», er kommet.",
            "To vedlegg som heiter «pr», er komne.",
        ),
        (
            What.ATTACHMENT_RENAMED,
            ("", "pr", "Brev"),
            "To vedlegg som het «pr», heter nå «Brev».",
            "To vedlegg som heitte «pr», heiter no «Brev».",
        ),
        (
            What.ATTACHMENT_REPLACED,
            ("pr",),
            "To vedlegg som heter «pr», og som ikke står i bunken, har fått andre filer.",
            "To vedlegg som heiter «pr», og som ikkje står i bunken, har fått andre filer.",
        ),
        (
            What.ACCESS,
            ("pr",),
            "To vedlegg som heter «pr», er ikke lenger unntatt offentlighet.",
            "To vedlegg som heiter «pr», er ikkje lenger unnatekne offentleg innsyn.",
        ),
    ],
)
def test_attachments_that_are_told_alike_are_counted(
    what: What, words: tuple[str, ...], bokmal: str, nynorsk: str
) -> None:
    item = alike(2, what, *words)
    assert item_sentences(item, BOKMAL) == (bokmal,)
    assert item_sentences(item, NYNORSK) == (nynorsk,)


def test_a_whole_comparison_counts_attachments_that_are_told_alike() -> None:
    found = Comparison((), (alike(3, What.ATTACHMENT_REMOVED, "Kart"),))
    assert comparison_text(found, BOKMAL).split("\n")[1:] == [
        "  Tre vedlegg som het «Kart», er tatt bort."
    ]


def test_a_passage_that_is_changed_alike_in_several_places_is_told_once() -> None:
    changes = (Change(What.TEXT, "Økonomi", "220", "240"),) * 2
    item = ItemChange(number(12), "Kaia", Fate.CHANGED, changes)
    assert len(item_sentences(item, BOKMAL)) == 1


def test_a_whole_comparison_is_lines_of_text() -> None:
    assert comparison_text(Comparison(), BOKMAL) == "Ingenting er endret."
    press = SentTo("Avisa", RecipientKind.PRESS, Version.PUBLIC, Channel.PAPER, 2)
    found = Comparison(
        (Change(What.NOTICE, "place", "A", "B"),),
        (ItemChange(number(12), "Kaia", Fate.NEW),),
        (RecipientChange("Avisa", None, press),),
    )
    assert comparison_text(found, BOKMAL).split("\n") == [
        "Innkallingen",
        "  Møtested: «A» er endret til «B».",
        "PS\xa012/26 Kaia",
        "  Saken er ny.",
        "Avisa er ny mottaker (offentlig, papir × 2).",
    ]
