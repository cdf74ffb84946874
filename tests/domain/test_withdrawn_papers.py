"""A withdrawn case is what was sent, but for what the public may no longer read of it."""

from __future__ import annotations

from dataclasses import replace

from agenda_app.domain.agenda import ItemState
from agenda_app.domain.printed import (
    AttachmentContent,
    AttachmentLine,
    CaseContent,
    Paper,
    PlaceholderContent,
)
from agenda_app.domain.text import Paragraph, Run, runs
from agenda_app.domain.withdrawn_papers import still_open
from tests.documents.papers import BASIS, a_head, number

HEAD, ITS, AWAY = a_head(), number(12), ItemState.WITHDRAWN


def a_case(*names: str, words: str = "Sendt tekst.", exempt: str = "") -> CaseContent:
    lines = tuple(
        AttachmentLine(name, exempt_basis=BASIS if name in exempt else "", key=name)
        for name in names
    )
    return CaseContent(
        "c", HEAD, ITS, "Sak", body=(Paragraph(runs(words)),), attachments=lines, state=AWAY
    )


def attached(name: str, place: int) -> AttachmentContent:
    return AttachmentContent(name, HEAD, ITS, "c", place, name, "sha", 2, state=AWAY)


def instead(name: str, place: int) -> PlaceholderContent:
    return PlaceholderContent(name, HEAD, ITS, "", BASIS, 2, place, "c", AWAY)


SENT: tuple[Paper, ...] = (a_case("a", "b"), attached("a", 1), attached("b", 2))


def test_an_attachment_that_is_exempt_by_now_is_withheld_and_all_else_is_as_it_was_sent() -> None:
    now = (a_case("b", "new", words="Ny tekst.", exempt="b"), instead("b", 1), attached("new", 2))
    case, first, second = still_open(SENT, now)
    assert isinstance(case, CaseContent)
    assert case.body == (Paragraph(runs("Sendt tekst.")),)
    assert [(line.key, line.exempt_basis) for line in case.attachments] == [("a", ""), ("b", BASIS)]
    assert first == SENT[1]
    assert second == instead("b", 2)


def test_a_passage_that_is_exempt_by_now_is_left_out_with_the_text_of_today() -> None:
    hidden = (Paragraph((Run("unntatt, jf. offl. § 13", exempt="offl. § 13"),)),)
    now = (replace(a_case("a", "b"), body=hidden), *SENT[1:])
    case, *others = still_open(SENT, now)
    assert isinstance(case, CaseContent)
    assert case.attachments == a_case("a", "b").attachments
    assert others == [*SENT[1:]]


def test_a_passage_that_is_exempt_instead_of_another_is_left_out_too() -> None:
    sent = a_case(words="Per Vik er syk. [offl. § 13] er i havna.")
    now = a_case(words="[offl. § 13] er syk. Kari Holm er i havna.")
    assert still_open((sent,), (now,)) == (now,)


def test_a_case_that_is_exempt_by_now_is_one_page() -> None:
    whole = PlaceholderContent("c", HEAD, ITS, "", BASIS, 5, state=AWAY)
    assert still_open(SENT, (whole,)) == (whole,)


def test_what_was_withheld_when_it_was_sent_stays_withheld() -> None:
    sent = (a_case("a", "b", exempt="a"), instead("a", 1), attached("b", 2))
    now = (a_case("a", "b", exempt="b"), attached("a", 1), instead("b", 2))
    case, first, second = still_open(sent, now)
    assert isinstance(case, CaseContent)
    assert [bool(line.exempt_basis) for line in case.attachments] == [True, True]
    assert (first, second) == (instead("a", 1), instead("b", 2))


def test_a_withheld_attachment_without_pages_cannot_be_told_from_others() -> None:
    line = AttachmentLine("Utrykt notat")
    sent = (replace(a_case("a"), attachments=(line, *a_case("a").attachments)), attached("a", 1))
    now = replace(a_case("a"), attachments=(replace(line, exempt_basis=BASIS),))
    case, _ = still_open(sent, (now, attached("a", 1)))
    assert isinstance(case, CaseContent)
    assert case.attachments == now.attachments
