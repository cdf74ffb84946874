"""Exempt passages of an open case: members read them, the public gets a mark in every paper."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

import pytest

from agenda_app.db.storage import Storage
from agenda_app.domain.access import OPEN, UNDECIDED, Access
from agenda_app.domain.agenda import AgendaItem, ItemKind
from agenda_app.domain.case import CaseId, Outcome, Proposal, Treatment
from agenda_app.domain.language import Language
from agenda_app.domain.meeting import MeetingId
from agenda_app.domain.printed import Audience, CaseContent
from agenda_app.domain.secrets import SecretKind, Secrets
from agenda_app.domain.text import Heading, Image, ListItem, Paragraph, Run, Text, plain, runs
from agenda_app.services import agendas, cases, putting_on
from agenda_app.services.bundle_content import bundle_content
from agenda_app.services.committees import committee_by_code
from agenda_app.services.extract import extract_content
from agenda_app.services.minutes_content import minutes_content
from agenda_app.services.notice_content import notice_content
from agenda_app.services.passages import partly_exempt
from agenda_app.services.secrets import secrets_of
from tests.builders import TODAY, a_case, a_municipality, a_paper, saved_meeting

BASIS = "offl. § 13 jf. fvl. § 13 første ledd nr. 1"
PICTURE = b"bytes of a picture"


def hidden(word: str) -> Run:
    return Run(f"HEMMELIG{word}", exempt=BASIS)


def line(word: str) -> Text:
    return (Paragraph((Run(f"ÅPEN{word} "), hidden(word), Run(" slutt."))),)


def everything(value: Any) -> Iterator[tuple[str, Any]]:
    """Return every field of a value and of all that is in it, by its name."""
    if is_dataclass(value):
        for field in fields(value):
            yield field.name, getattr(value, field.name)
            yield from everything(getattr(value, field.name))
    elif isinstance(value, tuple | list):
        for part in value:
            yield from everything(part)
    elif isinstance(value, Mapping):
        yield from (("key", key) for key in value)
        yield from (("value", part) for part in value.values())


def written(value: Any) -> str:
    """Return the characters of all runs."""
    return "".join(v for name, v in everything(value) if name == "text" and isinstance(v, str))


def built(storage: Storage, access: Access = OPEN) -> tuple[MeetingId, CaseId]:
    """Keep a case with passages everywhere, recommended and decided, and a line with a text."""
    picture = Image(storage.files.put(PICTURE), "HEMMELIGBILDE", exempt=BASIS)
    body = (Heading(1, (hidden("OVERSKRIFT"),)), *line("BRØD"), picture)
    point = ListItem(0, "1.", (Run("ÅPENTPUNKT "), hidden("PUNKT")))
    with storage.database.write("test") as session:
        a_municipality(session)
        meeting = saved_meeting(session)
        ids = [committee_by_code(session, code).id for code in ("FSK", "KST")]
        route = tuple(Treatment(None, n, body) for n, body in enumerate(ids, start=1))
        paper = a_paper(
            proposals=(Proposal("Forslag", (point,)), Proposal("Annet", line("ANNET"))), body=body
        )
        case = cases.save_case(session, a_case(paper=paper, treatments=route, access=access))
        assert meeting.id is not None
        assert case.id is not None
        putting_on.put_cases(session, meeting.id, [case.id])
        agenda = agendas.read_agenda(session, meeting.id)
        told = AgendaItem(None, ItemKind.BRIEFING, "Orientering", text=line("ORIENTERING"))
        told = replace(told, access=access)
        agendas.save_agenda(session, replace(agenda, items=(*agenda.items, told)))
        first, last = case.treatments
        made = (
            replace(first, outcome=Outcome.RECOMMENDED, recommendation=line("RÅD")),
            replace(last, outcome=Outcome.DECIDED, recommendation=line("VED")),
        )
        cases.save_case(session, replace(case, treatments=made))
        return meeting.id, case.id


def contents(storage: Storage, audience: Audience) -> list[Any]:
    meeting_id, case_id = built(storage)
    files = storage.files
    with storage.database.read() as session:
        return [
            bundle_content(session, files, meeting_id, audience, TODAY),
            notice_content(session, files, meeting_id, audience, TODAY),
            minutes_content(session, files, meeting_id, audience, TODAY),
            extract_content(session, files, meeting_id, case_id, audience, TODAY),
        ]


def test_no_content_for_the_public_has_an_exempt_passage_in_it(storage: Storage) -> None:
    for made in contents(storage, Audience.PUBLIC):
        for name, value in everything(made):
            assert not (name == "exempt" and isinstance(value, str) and value)
            assert "HEMMELIG" not in str(value)
            assert value != PICTURE


def test_the_public_reads_all_the_rest(storage: Storage) -> None:
    bundle, _, minutes, extract = map(written, contents(storage, Audience.PUBLIC))
    for word in ("BRØD", "RÅD", "ANNET", "ORIENTERING"):
        assert f"ÅPEN{word} [offl. § 13] slutt." in bundle
    assert "ÅPENVED [offl. § 13] slutt." in minutes
    assert "ÅPENVED [offl. § 13] slutt." in extract


def test_members_read_every_word(storage: Storage) -> None:
    bundle, _, minutes, extract = contents(storage, Audience.INTERNAL)
    for word in ("OVERSKRIFT", "BRØD", "BILDE", "RÅD", "PUNKT", "ANNET", "ORIENTERING"):
        assert f"HEMMELIG{word}" in str(bundle)
    assert "HEMMELIGVED" in str(minutes)
    assert "HEMMELIGVED" in str(extract)


@pytest.mark.parametrize("audience", Audience)
def test_a_paper_says_by_which_law_parts_of_it_are_exempt(
    storage: Storage, audience: Audience
) -> None:
    bundle, _, minutes, _ = contents(storage, audience)
    (page, told) = bundle.papers
    assert isinstance(page, CaseContent)
    basis = "offl. § 13 jf. fvl. § 13 første ledd nr. 1"
    spaced = page.access_text.replace("\u00a0", " ")
    assert spaced == f"Offentlig; deler unntatt, jf. {basis}"
    assert told.access_text.replace("\u00a0", " ") == f"Deler unntatt, jf. {basis}"
    partly = {item.title for item in minutes.items if item.partly_exempt}
    assert partly == {page.title, "Orientering"}


def test_several_laws_are_named_in_the_language_of_the_paper() -> None:
    text = (Paragraph((Run("a", exempt="offl. § 13"), Run("b", exempt="offl. § 23"))),)
    said = partly_exempt((text, text), Language.NYNORSK).replace("\u00a0", " ")
    assert said == "delar unnatekne, jf. offl. § 13 og offl. § 23"
    assert partly_exempt(((Paragraph(runs("a")),),), Language.NYNORSK) == ""


def secrets(storage: Storage, access: Access) -> Secrets:
    meeting_id, _ = built(storage, access)
    with storage.database.read() as session:
        return secrets_of(session, meeting_id, TODAY)


def test_the_passages_of_an_open_case_are_secret_and_excuse_nothing(storage: Storage) -> None:
    found = secrets(storage, OPEN)
    told = {f"HEMMELIG{w}" for w in ("OVERSKRIFT", "BRØD", "BILDE", "RÅD", "VED", "PUNKT")}
    passages = {s.text for s in found.secrets if s.kind is SecretKind.PASSAGE}
    assert {*told, "HEMMELIGANNET", "HEMMELIGORIENTERING"} == passages
    assert "HEMMELIG" not in "\n".join(one.text for one in found.open_papers)
    assert "ÅPENBRØD" in "\n".join(one.text for one in found.open_papers)


def test_all_of_a_closed_case_is_secret(storage: Storage) -> None:
    found = secrets(storage, UNDECIDED)
    texts = "\n".join(s.text for s in found.secrets if s.kind is SecretKind.TEXT)
    assert "ÅPENBRØD HEMMELIGBRØD slutt." in texts
    assert "ÅPEN" not in "\n".join(one.text for one in found.open_papers)


def test_a_plain_text_has_no_mark(storage: Storage) -> None:
    bundle, *_ = contents(storage, Audience.PUBLIC)
    assert plain(bundle.papers[0].body).startswith("[offl. § 13]\nÅPENBRØD [offl. § 13] slutt.")
