"""The list of attachments in a case paper: what comes how, and what is withheld."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agenda_app.documents.case_pdf import render_case
from agenda_app.domain.case import Delivery
from agenda_app.domain.language import Language
from agenda_app.domain.printed import AttachmentLine
from tests.documents.papers import a_case, a_head
from tests.documents.reading import joined, words


@pytest.mark.parametrize(
    ("line", "bokmal", "nynorsk"),
    [
        (AttachmentLine("Kart", 2), "Kart (2 sider)", "Kart (2 sider)"),
        (
            AttachmentLine("Takst", delivery=Delivery.LATER),
            "Takst (ettersendes)",
            "Takst (blir ettersendt)",
        ),
        (
            AttachmentLine("Foto", 3, delivery=Delivery.IN_MEETING),
            "Foto (3 sider; deles ut i møtet)",
            "Foto (3 sider; blir delt ut i møtet)",
        ),
        (
            AttachmentLine("Plan", 0, "offl. § 13", Delivery.NOT_PRINTED),
            "Plan (unntatt offentlighet, offl. § 13; utrykt)",
            "Plan (unnateke offentleg innsyn, offl. § 13; uprenta)",
        ),
    ],
)
def test_a_line_says_how_an_attachment_comes(
    line: AttachmentLine, bokmal: str, nynorsk: str
) -> None:
    for language, said in ((Language.BOKMAL, bokmal), (Language.NYNORSK, nynorsk)):
        paper = replace(a_case(head=a_head(language)), attachments=(line,))
        assert joined(f"Vedlegg 1. {said}") in words(render_case(paper))
