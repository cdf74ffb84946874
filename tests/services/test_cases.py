"""Cases are saved whole and read back the same; nothing is overwritten or lost."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, exempt
from agenda_app.domain.case import (
    Attachment,
    Case,
    CasePaper,
    Outcome,
    Proposal,
    Signer,
    Treatment,
)
from agenda_app.domain.committee import CommitteeId
from agenda_app.domain.language import Language
from agenda_app.domain.left_out import LeftOut, LeftOutKind
from agenda_app.errors import ConflictError, NotFoundError, UserError
from agenda_app.services import cases, importing, putting_on, search
from tests.builders import a_case, a_municipality, a_paper, a_point, saved_case, saved_meeting


def a_full_case(storage: Storage) -> Case:
    source = importing.keep(storage.files, b"original", "sak.docx")
    letter = importing.keep(storage.files, b"brev", "brev.pdf")
    return Case(
        id=None,
        title="Molo på Nordøya – videre deltakelse",
        archive_case_no="2024/45",
        short_title="Molo",
        public_title="Sak om molo",
        keywords=("Molo", "Kommunal planstrategi"),
        access=exempt("offl. § 23", date(2027, 1, 1)),
        paper=CasePaper(
            number=1,
            unit="Teknisk drift",
            date=date(2026, 4, 20),
            journal_no="701/2026",
            case_officer="Siv Hauknes",
            proposals=(Proposal("Ordførers innstilling", (a_point("1.", "Ja"),)),),
            body=(a_point("a)", "Punkt", 1),),
            signers=(Signer("Per Vikholmen", "Kommunedirektør"),),
            referenced=("Reguleringsplan",),
            language=Language.NYNORSK,
            source=source,
            unrecognised=("Arkiv: K2",),
            dropped=(
                LeftOut(LeftOutKind.TEXT, "Side 1 av 2"),
                LeftOut(LeftOutKind.FIGURE, "Folketall"),
            ),
            listed_attachments=("Brev",),
        ),
        treatments=(
            Treatment(
                None,
                1,
                CommitteeId(1),
                "Formannskapet",
                outcome=Outcome.RECOMMENDED,
                recommendation=(a_point("1.", "Nei"),),
                earlier_number="8/26",
                earlier_date=date(2026, 4, 15),
            ),
            Treatment(None, 2, None, "Havnestyret"),
        ),
        attachments=(Attachment(None, "Brev", letter, OPEN, 3),),
        closed=True,
    )


def test_every_field_survives_save_and_read(storage: Storage) -> None:
    draft = a_full_case(storage)
    with storage.database.write("test") as session:
        a_municipality(session)
        saved = cases.save_case(session, draft)
    with storage.database.read() as session:
        found = cases.read_case(session, saved.id)
    assert found == saved
    for field in fields(Case):
        if field.name not in {"id", "version", "treatments", "attachments"}:
            assert getattr(found, field.name) == getattr(draft, field.name), field.name
    without_ids = tuple(replace(t, id=None, is_final=False) for t in found.treatments)
    assert without_ids == draft.treatments
    assert [t.is_final for t in found.treatments] == [False, True]
    assert tuple(replace(a, id=None) for a in found.attachments) == draft.attachments


def test_a_field_with_its_default_is_not_what_the_full_case_tests(storage: Storage) -> None:
    full, empty = a_full_case(storage), Case(None, "")
    same = {f.name for f in fields(Case) if getattr(full, f.name) == getattr(empty, f.name)}
    assert same == {"id", "version"}
    paper = {f.name for f in fields(CasePaper)} - {"number"}
    assert all(getattr(full.paper, name) != getattr(CasePaper(), name) for name in paper)


def test_keywords_are_kept_without_touching_the_rest(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        before = cases.save_case(session, a_full_case(storage))
        cases.set_keywords(session, {before.id: ("  Ny\x00  bru ", "", "Kai")})
        after = cases.read_case(session, before.id)
        assert after.keywords == ("Ny bru", "Kai")
        assert replace(after, keywords=before.keywords, version=before.version) == before
        assert [hit.title for hit in search.search(session, "bru")] == [before.title]


def test_a_new_paper_version_leaves_the_old_one(storage: Storage) -> None:
    with storage.database.write("test") as session:
        first = cases.save_case(session, a_case())
        second = replace(first.paper, number=2, unit="Havn")
        cases.save_case(session, replace(first, paper=second))
        units = [paper.unit for paper in cases.paper_versions(session, first.id)]
        assert units == ["Teknisk drift", "Havn"]
        assert cases.read_case(session, first.id).paper.unit == "Havn"


def test_the_second_to_save_is_told_and_nothing_is_overwritten(storage: Storage) -> None:
    with storage.database.write("test") as session:
        read = cases.save_case(session, a_case())
        cases.save_case(session, replace(read, title="Ny tittel"))
        with pytest.raises(ConflictError):
            cases.save_case(session, replace(read, title="En annen"))
        assert cases.read_case(session, read.id).title == "Ny tittel"


def test_titles_are_kept_as_one_line_of_letters_that_can_be_shown(storage: Storage) -> None:
    with storage.database.write("test") as session:
        case = replace(
            a_case("Kaia\x1b[31m"),
            public_title="Sak\u202e om kai",
            attachments=(Attachment(None, "Kart\nfra 1990", None),),
        )
        saved = cases.save_case(session, case)
    assert (saved.title, saved.public_title) == ("Kaia [31m", "Sak om kai")
    assert [one.title for one in saved.attachments] == ["Kart fra 1990"]


@pytest.mark.parametrize("title", ["", "  ", "\x00\n"])
def test_a_case_needs_a_title(storage: Storage, title: str) -> None:
    with storage.database.write("test") as session, pytest.raises(UserError, match="tittel"):
        cases.save_case(session, a_case(title))


def test_a_treatment_on_an_agenda_cannot_be_taken_away(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        case = saved_case(session, "Kaia", "KST")
        putting_on.put_cases(session, saved_meeting(session).id, [case.id])
        with pytest.raises(UserError, match="står på en saksliste"):
            cases.save_case(session, replace(case, treatments=()))


def test_a_case_that_was_on_an_agenda_cannot_be_deleted(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        free, placed = saved_case(session, "Fri"), saved_case(session, "Satt opp", "KST")
        putting_on.put_cases(session, saved_meeting(session).id, [placed.id])
        cases.delete_case(session, free.id)
        with pytest.raises(NotFoundError):
            cases.read_case(session, free.id)
        with pytest.raises(UserError, match="kan ikke slettes"):
            cases.delete_case(session, placed.id)


def test_a_deleted_case_comes_back_under_its_id(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        case = saved_case(session, "Kaia", "KST")
        cases.delete_case(session, case.id)
        assert cases.save_case(session, case) == case


def test_search_finds_title_number_and_text_and_knows_its_letters(storage: Storage) -> None:
    with storage.database.write("test") as session:
        kai = cases.save_case(session, a_case("Opprusting av kaia", archive_case_no="2026/12"))
        sheep = cases.save_case(
            session,
            a_case(
                "Beiterett",
                paper=a_paper(proposals=(), body=(a_point("", "Får på øya og 50 % avgift"),)),
            ),
        )

        def found(wanted: str) -> list[int]:
            return [hit.case_id for hit in search.search(session, wanted)]

        assert found("KAIA") == [kai.id]
        assert found("2026/12 kaia") == [kai.id]
        assert found("får på") == [sheep.id]
        assert found("far") == []
        assert found("50 %") == [sheep.id]
        assert found('" OR 1=1 --') == []
        assert found("   ") == []
