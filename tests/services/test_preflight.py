"""The pre-flight says of each attachment what was found, and of the bundle what it becomes."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from agenda_app.checks.preflight import Level, Remedy
from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, UNDECIDED, Access, exempt
from agenda_app.domain.case import Attachment, Case, Delivery
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience
from agenda_app.domain.verdict import FileKind, PageSize, Remark, TrackedChanges, Verdict
from agenda_app.domain.verdict_codes import Against, Found, Refused
from agenda_app.services.blank_case import add_blank_case
from agenda_app.services.cases import save_case
from agenda_app.services.importing import keep
from agenda_app.services.normalised import keep_normalised
from agenda_app.services.preflight import (
    PreflightLine,
    case_preflight,
    headline,
    preflight,
    verdict_on_bundle,
)
from agenda_app.services.putting_on import put_cases
from tests.builders import a_municipality, saved_case, saved_meeting

TODAY = date(2026, 4, 20)
NB = Language.BOKMAL
GOOD = Verdict(FileKind.PDF, pages=(PageSize(595.0, 842.0),) * 3)
SCAN = replace(
    GOOD,
    pages=GOOD.pages[:1],
    found=(Remark(Found.REPAIRED), Remark(Found.TEXTLESS, detail="1")),
    against_ua=(Remark(Against.UNTAGGED_CONTENT, 1),),
)
LOCKED = Verdict(FileKind.PDF, refused=Refused.PASSWORD_NEEDED)


def an_attachment(
    storage: Storage, title: str, verdict: Verdict | None = GOOD, access: Access = OPEN
) -> Attachment:
    """Return an attachment whose file has this verdict, None for none yet."""
    file = keep(storage.files, title.encode(), f"{title}.pdf")
    if verdict is not None:
        pdf = keep(storage.files, f"sider av {title}".encode(), "pages.pdf")
        with storage.database.write("test") as session:
            shown = pdf if verdict.is_shown else None
            keep_normalised(session, file, TrackedChanges.ASK, 1, shown, verdict)
    return Attachment(None, title, file, access)


def a_meeting_with(storage: Storage, *attachments: Attachment, access: Access = OPEN) -> MeetingId:
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        case = saved_case(session, "Kaia", "KST")
        case = save_case(session, replace(case, attachments=attachments, access=access))
        assert meeting.id is not None
        assert case.id is not None
        put_cases(session, meeting.id, [case.id])
    return meeting.id


def lines(
    storage: Storage,
    meeting_id: MeetingId,
    audience: Audience = Audience.INTERNAL,
    language: Language = NB,
) -> tuple[PreflightLine, ...]:
    with storage.database.read() as session:
        return preflight(session, storage.files, meeting_id, audience, TODAY, language)


def test_each_attachment_has_a_line_in_the_order_of_the_bundle(storage: Storage) -> None:
    meeting = a_meeting_with(
        storage,
        an_attachment(storage, "Rapport"),
        an_attachment(storage, "Skannet brev", SCAN),
        an_attachment(storage, "Avtale", LOCKED),
    )
    found = lines(storage, meeting)
    assert [(line.place, line.title, line.pages, line.level) for line in found] == [
        (1, "Rapport", 3, Level.OK),
        (2, "Skannet brev", 1, Level.WARN),
        (3, "Avtale", 1, Level.WARN),
    ]
    assert {line.number for line in found} == {"PS\u00a03/26"}
    assert found[2].remedy is Remedy.PASSWORD
    assert found[2].found[0] == found[2].telling
    assert len({line.key for line in found}) == 3
    assert {line.item_key for line in found} == {f"item-{found[0].item_id}"}


def test_the_headline_counts_and_says_what_the_bundle_becomes(storage: Storage) -> None:
    meeting = a_meeting_with(
        storage, an_attachment(storage, "Rapport"), an_attachment(storage, "Brev", SCAN)
    )
    found = lines(storage, meeting)
    assert headline(found, NB) == "2 vedlegg, 4 sider. 1 trenger et blikk."
    assert verdict_on_bundle(found, NB) == (
        "Arkivverdig (PDF/A), men 1 vedlegg er ikke tilgjengelig (PDF/UA)."
    )
    good = found[:1]
    assert headline(good, Language.NYNORSK) == "1 vedlegg, 3 sider. Alle er klare."
    assert verdict_on_bundle(good, Language.NYNORSK) == (
        "Bunken blir tilgjengeleg (PDF/UA) og arkivverdig (PDF/A)."
    )
    assert headline((), NB) == "Ingen vedlegg."


def test_the_public_bundle_holds_only_what_the_public_may_see(storage: Storage) -> None:
    meeting = a_meeting_with(
        storage,
        an_attachment(storage, "Rapport"),
        an_attachment(storage, "Takst", SCAN, exempt("offl. § 23")),
        an_attachment(storage, "Notat", GOOD, UNDECIDED),
    )
    found = lines(storage, meeting, Audience.PUBLIC)
    assert [line.in_bundle for line in found] == [True, False, False]
    assert "offl.\u00a0§\u00a023" in found[1].public
    assert "avklart" in found[2].public
    assert verdict_on_bundle(found, NB).startswith("Bunken blir tilgjengelig")
    assert headline(found, NB).startswith("3 vedlegg, 3 sider.")


def test_of_an_exempt_case_the_public_sees_no_attachment(storage: Storage) -> None:
    meeting = a_meeting_with(
        storage, an_attachment(storage, "Rapport"), access=exempt("offl. § 13 jf. fvl. § 13")
    )
    (line,) = lines(storage, meeting, Audience.PUBLIC)
    assert not line.in_bundle
    assert "hele saken" in line.public


def test_what_nobody_has_looked_at_yet_is_waiting_and_what_is_gone_is_said(
    storage: Storage,
) -> None:
    waits = an_attachment(storage, "Venter", None)
    gone = an_attachment(storage, "Borte", None)
    assert gone.file is not None
    storage.files.path(gone.file.sha256).unlink()  # type: ignore[attr-defined]
    found = lines(storage, a_meeting_with(storage, waits, gone))
    assert [(line.waiting, line.level) for line in found] == [
        (True, Level.INFO),
        (False, Level.WARN),
    ]
    assert "mangler på disken" in found[1].telling


def test_an_attachment_that_is_not_printed_has_no_pages_and_one_that_has_not_come_is_said(
    storage: Storage,
) -> None:
    later = replace(an_attachment(storage, "Kart"), delivery=Delivery.LATER)
    announced = Attachment(None, "Utredning", None, OPEN)
    found = lines(storage, a_meeting_with(storage, later, announced))
    assert [(line.pages, line.in_bundle, line.level) for line in found] == [
        (0, False, Level.OK),
        (0, False, Level.WARN),
    ]
    assert found[0].telling == "Ettersendes."


def test_a_paper_that_could_not_be_read_has_a_line_of_its_own(storage: Storage) -> None:
    file = keep(storage.files, b"skannet", "Sak.pdf")
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        case = add_blank_case(session, "Skannet sak", source=file)
        keep_normalised(session, file, TrackedChanges.ASK, 1, file, SCAN)
        assert meeting.id is not None
        assert case.id is not None
        put_cases(session, meeting.id, [case.id])
    (line,) = lines(storage, meeting.id)
    assert (line.place, line.title, line.pages) == (0, "Skannet sak", 1)
    with storage.database.read() as session:
        assert case_preflight(session, storage.files, case.id, TODAY, NB) == ()


def test_a_case_that_stands_nowhere_has_the_lines_of_its_attachments(storage: Storage) -> None:
    attachment = an_attachment(storage, "Brev", SCAN)
    with storage.database.write("test") as session:
        a_municipality(session)
        case: Case = saved_case(session, "I køen")
        case = save_case(session, replace(case, attachments=(attachment,)))
    assert case.id is not None
    with storage.database.read() as session:
        (line,) = case_preflight(session, storage.files, case.id, TODAY, NB)
    assert (line.number, line.pages, line.level) == ("I køen", 1, Level.WARN)
