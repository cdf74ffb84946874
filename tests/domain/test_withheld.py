"""What was given out and is hidden by now is told from what was hidden all along."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.domain.printed import AttachmentLine, CaseContent, PlaceholderContent
from agenda_app.domain.text import Paragraph, runs
from agenda_app.domain.withheld import newly_withheld
from tests.documents.papers import a_case

GIVEN = replace(
    a_case("c12", 12),
    attachments=(AttachmentLine("Kart", 2, key="a1"), AttachmentLine("Brev")),
)
PLACE = PlaceholderContent("c12", GIVEN.head, GIVEN.number, "Personalsak", "offl. § 13")


def with_text(text: str) -> CaseContent:
    return replace(GIVEN, body=(*GIVEN.body, Paragraph(runs(text))))


def with_lines(*lines: AttachmentLine) -> CaseContent:
    return replace(GIVEN, attachments=lines)


HIDDEN_MAP = AttachmentLine("Unntatt offentlighet", 0, "offl. § 13", key="a1")
HIDDEN_NEW = AttachmentLine("Unntatt offentlighet", 0, "offl. § 13", key="a2")


@pytest.mark.parametrize(
    "now",
    [
        PLACE,
        with_text("Hun var [offl. § 13] i år."),
        with_text("Hun var [unntatt offentlighet, jf. offl. § 13] i år."),
        with_lines(HIDDEN_MAP, AttachmentLine("Brev")),
        with_lines(GIVEN.attachments[0], AttachmentLine("Unnateke offentleg innsyn")),
    ],
)
def test_what_is_hidden_by_now_is_noticed(now: CaseContent | PlaceholderContent) -> None:
    assert newly_withheld([GIVEN], [now])
    assert not newly_withheld([now], [now])
    assert not newly_withheld([now], [GIVEN])


def test_other_words_and_what_was_never_given_out_are_nothing_hidden() -> None:
    assert not newly_withheld([GIVEN], [with_text("Kaia er ny.")])
    assert not newly_withheld([GIVEN], [with_lines(*GIVEN.attachments, HIDDEN_NEW)])
    assert not newly_withheld([GIVEN], [GIVEN, replace(PLACE, key="c99")])


def test_a_passage_that_is_hidden_instead_of_another_is_noticed() -> None:
    given = with_text("Per Vik er syk. [offl. § 13] er i havna.")
    now = with_text("[offl. § 13] er syk. Kari Holm er i havna.")
    assert newly_withheld([given], [now])
    assert not newly_withheld([given], [with_text("Per er frisk. [offl. § 13] er i havna.")])
