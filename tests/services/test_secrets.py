"""What is searched for: everything of what the public may not read, and what excuses it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, Access, exempt
from agenda_app.domain.case import Attachment, Case, Signer
from agenda_app.domain.files import StoredFile
from agenda_app.domain.left_out import LeftOut, LeftOutKind
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.minutes import ItemMinutes
from agenda_app.domain.proposals import (
    MeetingProposal,
    ProposalKind,
    ProposalPoint,
    ProposalRegister,
)
from agenda_app.domain.secrets import SecretKind, Secrets
from agenda_app.domain.text import Image, Paragraph, Run
from agenda_app.domain.verdict import FileKind, TrackedChanges, Verdict
from agenda_app.services import cases, putting_on
from agenda_app.services.minutes import save_item_minutes
from agenda_app.services.municipality import save_municipality, the_municipality
from agenda_app.services.normalised import keep_normalised
from agenda_app.services.secrets import secrets_of
from tests.builders import TODAY, a_municipality, a_paper, a_text, saved_case, saved_meeting
from tests.services.protocol import a_protocol

Change = Callable[[Case], Case]


def secrets_with(
    storage: Storage, access: Access, on: date = TODAY, change: Change = lambda case: case
) -> Secrets:
    """Return the secrets of a meeting with an open case "Brua", and "Kaia" with this access."""
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        files = tuple(an_attachment(access) for access in (OPEN, exempt("offl. § 13")))
        other = saved_case(session, "Brua", "KST")
        other = cases.save_case(session, replace(other, access=OPEN, attachments=files))
        case = saved_case(session, "Kaia", "KST")
        hidden = replace(case, access=access, public_title="Eiendom")
        case = cases.save_case(session, change(hidden))
        putting_on.put_cases(session, MeetingId(meeting.id or 0), [other.id, case.id])
        return secrets_of(session, MeetingId(meeting.id or 0), on)


def an_attachment(access: Access) -> Attachment:
    title = "Kart" if access == OPEN else "Takst"
    file = StoredFile(title.encode().hex().ljust(64, "0"), f"{title} 1.pdf", 3, "application/pdf")
    return Attachment(None, title, file, access)


def words(secrets: Secrets, kind: SecretKind) -> set[str]:
    return {secret.text for secret in secrets.secrets if secret.kind is kind}


def test_an_exempt_case_is_secret_but_for_its_public_title(storage: Storage) -> None:
    secrets = secrets_with(storage, exempt("offl. § 23"))
    assert words(secrets, SecretKind.TITLE) == {"Kaia", "Takst"}
    assert {"Brua", "Eiendom"} <= set(secrets.open_titles)
    assert "Kart" not in secrets.open_titles
    assert [one.text for one in secrets.open_attachments] == ["Kart"]
    assert "1. Kaia rustes opp." in words(secrets, SecretKind.TEXT)
    assert "Saksopplysninger\nKaia er fra 1974." in {one.text for one in secrets.open_papers}
    assert words(secrets, SecretKind.NUMBER) == {"2026/12", "88/2026"}


def test_a_secret_names_its_case_and_its_attachment(storage: Storage) -> None:
    secrets = secrets_with(storage, exempt("offl. § 23"))
    by_text = {secret.text: secret.source for secret in secrets.secrets}
    kaia, takst = by_text["Kaia"], by_text["Takst"]
    assert (kaia.number, kaia.attachment, kaia.title) == ("PS 5/26", 0, "Kaia")
    assert (takst.number, takst.attachment, takst.title) == ("PS 3/26", 2, "Takst")
    assert kaia.case_id != takst.case_id


def test_the_pictures_of_an_exempt_case_are_secret_and_those_of_an_open_one_are_not(
    storage: Storage,
) -> None:
    def change(case: Case) -> Case:
        pictures = (Image("a" * 64), Image("b" * 64, exempt="offl. § 13"))
        return replace(case, paper=a_paper(body=pictures))

    hidden = secrets_with(storage, exempt("offl. § 23"), change=change)
    assert {(one.sha256, one.source.title) for one in hidden.pictures} == {
        ("a" * 64, "Kaia"),
        ("b" * 64, "Kaia"),
    }
    assert hidden.open_pictures == ()


def test_an_exempt_picture_of_an_open_case_is_secret_and_the_others_are_not(
    storage: Storage,
) -> None:
    def change(case: Case) -> Case:
        pictures = (Image("a" * 64), Image("b" * 64, exempt="offl. § 13"))
        return replace(case, paper=a_paper(body=pictures))

    shown = secrets_with(storage, OPEN, change=change)
    assert [one.sha256 for one in shown.pictures] == ["b" * 64]
    assert shown.open_pictures == ("a" * 64,)


def test_the_crest_that_every_paper_has_is_no_secret(storage: Storage) -> None:
    with storage.database.write("test") as session:
        a_municipality(session)
        save_municipality(session, replace(the_municipality(session), crest="c" * 64))
        meeting = saved_meeting(session)
        assert secrets_of(session, MeetingId(meeting.id or 0), TODAY).open_pictures == ("c" * 64,)


def test_a_withheld_file_is_secret_with_its_name_and_an_open_one_is_not(storage: Storage) -> None:
    secrets = secrets_with(storage, OPEN)
    assert words(secrets, SecretKind.FILE_NAME) == {"Takst 1.pdf"}
    (file,) = secrets.files
    assert file.name == "Takst 1.pdf"
    assert file.original.startswith("54616b7374")
    assert file.pages == ""


def test_the_pages_that_were_made_of_a_file_are_read_in_its_place(storage: Storage) -> None:
    with storage.database.write("test") as session:
        for title, pdf in (("Kart", "a" * 64), ("Takst", "b" * 64)):
            source = StoredFile(title.encode().hex().ljust(64, "0"), title, 3, "application/pdf")
            made = StoredFile(pdf, title, 3, "application/pdf")
            verdict = Verdict(FileKind.PDF)
            keep_normalised(session, source, TrackedChanges.ASK, 1, made, verdict)
    secrets = secrets_with(storage, OPEN)
    assert secrets.files[0].pages == "b" * 64
    (shown,) = secrets.open_files
    assert shown.pages == "a" * 64
    assert shown.source.paper == secrets.files[0].source.paper


def test_what_an_exempt_case_said_before_and_what_its_import_left_out_is_secret_too(
    storage: Storage,
) -> None:
    def change(case: Case) -> Case:
        newer = a_paper(
            number=2,
            body=a_text("Helt ny tekst."),
            dropped=(LeftOut(LeftOutKind.COMMENT, "Ola: skal dette med?"),),
            unrecognised=("Notat på siden",),
            listed_attachments=("Brev fra naboen",),
            source=StoredFile("c" * 64, "Kaia utkast.docx", 3, "application/msword"),
        )
        return replace(case, paper=newer)

    secrets = secrets_with(storage, exempt("offl. § 23"), change=change)
    found = words(secrets, SecretKind.TEXT)
    assert {"Saksopplysninger\nKaia er fra 1974.", "Helt ny tekst."} <= found
    assert {"Ola: skal dette med?", "Notat på siden"} <= found
    assert "Brev fra naboen" in words(secrets, SecretKind.TITLE)
    assert "Kaia utkast.docx" in words(secrets, SecretKind.FILE_NAME)


@pytest.mark.parametrize(
    ("access", "passage", "hidden"),
    [
        (exempt("offl. § 23"), "", ["Kaia"]),
        (OPEN, "offl. § 13", ["Kaia"]),
        (OPEN, "", []),
    ],
)
def test_the_file_that_an_exempt_or_partly_exempt_paper_came_in_is_secret(
    storage: Storage, access: Access, passage: str, hidden: list[str]
) -> None:
    came = StoredFile("5" * 64, "Kaia.docx", 3, "application/msword")

    def imported(case: Case) -> Case:
        body = (Paragraph((Run("Takst", exempt=passage),)),)
        return replace(case, paper=replace(case.paper, source=came, body=body))

    files = secrets_with(storage, access, change=imported).paper_files
    assert [file.source.title for file in files] == hidden
    assert {file.original for file in files} <= {came.sha256}


def test_who_signed_and_who_wrote_a_paper_is_no_secret(storage: Storage) -> None:
    def change(case: Case) -> Case:
        return replace(case, paper=replace(case.paper, signers=(Signer("Per Vik", "rådmann"),)))

    secrets = secrets_with(storage, exempt("offl. § 23"), change=change)
    assert {"Siv Hauknes", "Per Vik"} <= set(secrets.people)


def test_a_title_that_an_open_paper_lists_for_a_withheld_attachment_excuses_nothing(
    storage: Storage,
) -> None:
    def change(case: Case) -> Case:
        listed = replace(case.paper, listed_attachments=("takst", "Kart over kaia"))
        return replace(case, paper=listed, attachments=(an_attachment(exempt("offl. § 13")),))

    secrets = secrets_with(storage, OPEN, change=change)
    assert "Kart over kaia" in secrets.open_texts
    assert "takst" not in secrets.open_texts


def test_a_title_that_may_be_that_of_a_withheld_attachment_is_searched_for(
    storage: Storage,
) -> None:
    def change(case: Case) -> Case:
        listed = replace(case.paper, listed_attachments=("Varsel om mobbing",))
        return replace(case, paper=listed, attachments=(an_attachment(exempt("offl. § 13")),))

    secrets = secrets_with(storage, OPEN, change=change)
    assert "Varsel om mobbing" in words(secrets, SecretKind.TITLE)
    assert "Varsel om mobbing" not in secrets.open_texts


@pytest.mark.parametrize("access", [Access(), exempt("offl. § 23", date(2026, 4, 1))])
def test_undecided_and_the_last_day_of_an_exemption_count_as_exempt(
    storage: Storage, access: Access
) -> None:
    assert "Kaia" in words(secrets_with(storage, access), SecretKind.TITLE)


def test_an_exemption_that_is_over_is_no_secret(storage: Storage) -> None:
    until = date(2026, 4, 30)
    secrets = secrets_with(storage, exempt("offl. § 23", until), on=date(2026, 5, 1))
    assert "Kaia" not in words(secrets, SecretKind.TITLE)
    assert "1. Kaia rustes opp." not in words(secrets, SecretKind.TEXT)


def test_what_is_written_down_of_an_exempt_case_is_secret(storage: Storage) -> None:
    with storage.database.write("test") as session:
        protocol = a_protocol(session, "Kaia", "Brua")
        for number, access in ((1, exempt("offl. § 23")), (2, OPEN)):
            item = next(i for i in protocol.items if i.id == protocol.case(number))
            assert item.case_id is not None
            case = cases.read_case(session, item.case_id)
            cases.save_case(session, replace(case, access=access))
            said = a_text(f"Ordføreren sa noe om sak {number}.")
            sent = MeetingProposal(
                1,
                ProposalKind.REFER,
                (ProposalPoint(a_text(f"Sak {number} utredes.")),),
                (protocol.mover("Bo", "H"),),
                receiver=f"Nordlys Omsorg {number} AS",
            )
            register = ProposalRegister((sent,))
            item_id = protocol.case(number)
            save_item_minutes(session, ItemMinutes(item_id, register=register, proceedings=said))
        secrets = secrets_of(session, protocol.meeting, TODAY)
    assert "Ordføreren sa noe om sak 1." in words(secrets, SecretKind.TEXT)
    assert "Nordlys Omsorg 1 AS" in words(secrets, SecretKind.TEXT)
    assert "Nordlys Omsorg 2 AS" in secrets.open_texts
    assert "Ordføreren sa noe om sak 2." not in words(secrets, SecretKind.TEXT)
    assert "Ordføreren sa noe om sak 2." in {one.text for one in secrets.open_papers}
