"""The public is told what is different without the former words."""

from __future__ import annotations

import pytest

from agenda_app.domain.access import AccessState
from agenda_app.domain.changes import NO_BASIS, Change, What
from agenda_app.domain.comparison import Fate, ItemChange
from agenda_app.domain.language import Language
from agenda_app.services.public_change_words import (
    public_item_sentences,
    public_notice_sentences,
)
from agenda_app.terms import word
from tests.documents.papers import number

BOKMAL, NYNORSK = Language


def said(change: Change, language: Language = BOKMAL) -> str:
    (sentence,) = public_item_sentences(
        ItemChange(number(12), "Kaia", Fate.CHANGED, (change,)), language
    )
    return sentence


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (
            Change(What.TEXT, "Bakgrunn", "Hun var syk", "Hun var borte"),
            "Saksframlegget, Bakgrunn: det står nå «Hun var borte».",
        ),
        (Change(What.TEXT, "Hun er syk", "Hun var syk"), "Saksframlegget: noe er tatt ut."),
        (
            Change(What.PROPOSAL, "1.", "", "Kaia rives."),
            "Forslag til vedtak, punkt 1: «Kaia rives» er kommet til.",
        ),
        (
            Change(What.TITLE, "", "Oppsigelse av Vågstein", "Personalsak"),
            "Tittel: det står nå «Personalsak».",
        ),
        (Change(What.FACTS, "archive_no", "2026/166"), "Arkivsaksnr.: noe er tatt ut."),
        (Change(What.TEXT, "Bilder"), "Saksframlegget: utformingen er endret."),
        (
            Change(What.TEXT, "", "Hun var syk.", "[unntatt offentlighet, jf. offl. § 13] Så."),
            "Saksframlegget: deler av teksten er unntatt, jf. offl.\u00a0§\u00a013.",
        ),
        (
            Change(What.TEXT, "", "Hun.", "[offl. § 13]"),
            "Saksframlegget: deler av teksten er unntatt, jf. offl.\u00a0§\u00a013.",
        ),
        (
            Change(What.ACCESS, "", "Offentlig", "Offentlig; deler unntatt, jf. offl. § 13"),
            "Tilgang og hjemmel: det står nå «Offentlig; deler unntatt, jf. offl. § 13».",
        ),
        (Change(What.ACCESS, "", "offl. § 13"), "Saken er ikke lenger unntatt offentlighet."),
        *(
            (
                Change(What.ACCESS, "", old, NO_BASIS),
                "Saken er unntatt offentlighet, uten at det står etter hvilken hjemmel.",
            )
            for old in ("", "offl. § 13")
        ),
        (
            Change(What.ACCESS, "", NO_BASIS, "offl. § 13"),
            "Saken er unntatt offentlighet, jf. offl.\u00a0§\u00a013.",
        ),
        (
            Change(What.PASSAGES, "Bakgrunn", "offl. § 13"),
            "Saksframlegget, Bakgrunn: ingenting av teksten er unntatt lenger.",
        ),
        (
            Change(What.PASSAGES, "", "offl. § 13", "offl. § 23"),
            "Saksframlegget: deler av teksten er unntatt, jf. offl.\u00a0§\u00a023.",
        ),
        (Change(What.ATTACHMENT_REMOVED, "Varselet", "2"), "Et vedlegg er tatt bort."),
        (Change(What.ATTACHMENT_RENAMED, "", "Varselet", "Brev"), "Et vedlegg heter nå «Brev»."),
        (
            Change(What.ATTACHMENT_CHANGED, "Unntatt offentlighet", "2"),
            "Et vedlegg er unntatt offentlighet.",
        ),
        (Change(What.ATTACHMENT_ADDED, "Kart", "", "2"), "Nytt vedlegg: «Kart» (2 s.)."),
        (
            Change(What.WITHHELD, new="offl. § 13"),
            "Saken er unntatt offentlighet, jf. offl.\u00a0§\u00a013.",
        ),
    ],
)
def test_only_what_may_be_read_now_is_said(change: Change, sentence: str) -> None:
    assert said(change) == sentence


def changed(*changes: Change) -> ItemChange:
    return ItemChange(number(12), "Kaia", Fate.CHANGED, changes)


def test_attachments_that_the_public_is_told_of_alike_are_counted() -> None:
    removed = changed(
        *(Change(What.ATTACHMENT_REMOVED, f"Kart {n}", "1", "", n) for n in (1, 2, 3))
    )
    assert public_item_sentences(removed, BOKMAL) == ("Tre vedlegg er tatt bort.",)
    assert public_item_sentences(removed, NYNORSK) == ("Tre vedlegg er tekne bort.",)
    renamed = changed(
        *(Change(What.ATTACHMENT_RENAMED, "", f"Kart {n}", "Kart", n) for n in (1, 2))
    )
    assert public_item_sentences(renamed, BOKMAL) == ("To vedlegg heter nå «Kart».",)
    assert public_item_sentences(renamed, NYNORSK) == ("To vedlegg heiter no «Kart».",)


def test_an_exempt_attachment_counts_once_whatever_is_different_about_it() -> None:
    exempt = "Unntatt offentlighet"
    item = changed(
        Change(What.ATTACHMENT_RENAMED, "", "Lønn", exempt, 1),
        Change(What.ATTACHMENT_CHANGED, exempt, "2", "3", 1),
    )
    assert public_item_sentences(item, BOKMAL) == ("Et vedlegg er unntatt offentlighet.",)
    more = changed(*item.changes, Change(What.ATTACHMENT_ADDED, exempt, "", "1", 2))
    assert public_item_sentences(more, BOKMAL) == ("To vedlegg er unntatt offentlighet.",)
    assert public_item_sentences(
        changed(
            *(
                Change(What.ATTACHMENT_ADDED, word(AccessState.EXEMPT, NYNORSK), "", "", n)
                for n in (1, 2)
            )
        ),
        NYNORSK,
    ) == ("To vedlegg er unnatekne offentleg innsyn.",)


def test_a_passage_that_stands_open_around_an_old_mark_is_quoted() -> None:
    change = Change(What.TEXT, "", "Av [offl. § 13] i år", "Av [offl. § 13] i fjor")
    assert said(change) == "Saksframlegget: det står nå «Av [offl. § 13] i fjor»."


def test_what_became_of_a_case_is_said_first() -> None:
    item = ItemChange(number(12), "Kaia", Fate.WITHDRAWN, (Change(What.WITHHELD),))
    assert public_item_sentences(item, NYNORSK) == (
        "Saka er TREKT.",
        "Saka er unnateken offentleg innsyn.",
    )


def test_of_the_notice_the_former_time_and_place_are_told_and_nothing_else() -> None:
    changes = (
        Change(What.NOTICE, "place", "A", "B"),
        Change(What.NOTICE, "note", "Om Olga", "Nei"),
    )
    assert public_notice_sentences(changes, BOKMAL) == (
        "Møtested: «A» er endret til «B».",
        "Merknad i innkallingen: det står nå «Nei».",
    )
