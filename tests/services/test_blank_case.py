"""A new case speaks as its municipality does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from agenda_app.db.storage import Storage
from agenda_app.domain.case import Proposal, Signer
from agenda_app.domain.language import Language
from agenda_app.services import importing
from agenda_app.services.blank_case import add_blank_case
from agenda_app.services.municipality import save_municipality
from tests.builders import TODAY, a_municipality


def test_a_blank_case_has_the_municipalitys_words(storage: Storage) -> None:
    with storage.database.write("test") as session:
        own = replace(
            a_municipality(session),
            language=Language.NYNORSK,
            proposal_label="Rådmannen si tilråding",
            chief_executive_title="Rådmann",
            chief_executive_name="Per Vikholmen",
        )
        save_municipality(session, own)
        paper = add_blank_case(session, "Ny kai", TODAY).paper
    assert paper.proposals == (Proposal("Rådmannen si tilråding", ()),)
    assert paper.signers == (Signer("Per Vikholmen", "Rådmann"),)
    assert (paper.language, paper.date) == (Language.NYNORSK, date(2026, 4, 1))


def test_a_file_that_could_not_be_read_keeps_its_original(storage: Storage) -> None:
    kept = importing.keep(storage.files, b"scan", "skannet.pdf")
    with storage.database.write("test") as session:
        a_municipality(session)
        paper = add_blank_case(session, "Skannet sak", source=kept).paper
    assert paper.source == kept
    assert paper.signers == ()
