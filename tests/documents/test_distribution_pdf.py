"""The distribution list: one page to copy by and to tick off."""

from __future__ import annotations

import io
from dataclasses import replace

import pypdf
import pytest

from agenda_app.documents.distribution_pdf import render_distribution, settings_in_words
from agenda_app.domain.dispatch import Channel, Recipient, RecipientKind, Version
from agenda_app.domain.distribution import DistributionContent, print_runs
from agenda_app.domain.language import Language
from agenda_app.domain.print_plan import PrintPlan
from tests.documents.papers import a_distribution, a_head
from tests.documents.reading import joined, spoken, words


def test_it_says_what_to_copy_and_how_much_paper_that_takes() -> None:
    said = words(render_distribution(a_distribution()))
    assert "Fordelingsliste" in said
    assert "Møtebunke uten unntatte 9 medlemmer, 1 presse, 1 bibliotek 11 83 462" in said
    assert "Unntatt del 9 medlemmer 9 6 27" in said


def test_everybody_is_listed_with_what_they_get_and_how() -> None:
    said = words(render_distribution(a_distribution()))
    assert "Aud Strømsnes Møtebunke og unntatt del Papir 1" in said
    assert "Eli Vestre Møtebunke E-post" in said
    assert "Fjordvikposten Møtebunke uten unntatte Papir 1" in said


def test_by_e_mail_a_member_gets_what_the_public_gets_when_something_is_exempt() -> None:
    said = words(render_distribution(replace(a_distribution(), mails_public=True)))
    assert "Eli Vestre Møtebunke uten unntatte E-post" in said
    assert "Det som er unntatt, sendes ikke på vanlig e-post." in said
    assert "vanlig e-post" not in words(render_distribution(a_distribution()))


def test_after_sending_it_still_reminds_of_what_is_not_mailed() -> None:
    has = {"Eli Vestre": "innkalling, tillegg 1", "Aud Strømsnes": "innkalling"}
    sent = replace(a_distribution(), mails_public=True, has=has)
    said = words(render_distribution(sent))
    assert "Eli Vestre Intern: innkalling, tillegg 1 E-post" in said
    assert "Aud Strømsnes Intern: innkalling Papir 1" in said
    assert "Det som er unntatt, sendes ikke på vanlig e-post." in said


def test_it_is_one_page_for_an_ordinary_council() -> None:
    assert len(pypdf.PdfReader(io.BytesIO(render_distribution(a_distribution()))).pages) == 1


@pytest.mark.parametrize(
    ("language", "changes", "said"),
    [
        (Language.BOKMAL, {}, "Tosidig, fargede ark til unntatt del."),
        (Language.BOKMAL, {"exempt_apart": False}, "Tosidig."),
        (
            Language.BOKMAL,
            {"start_right": True, "binding_mm": 12, "dividers": True},
            "Tosidig, hver sak begynner på høyre side, skilleark foran hver sak, "
            "12 mm innbindingsmarg, fargede ark til unntatt del.",
        ),
        (
            Language.NYNORSK,
            {"two_sided": False, "start_right": True, "exempt_apart": False},
            "Einsidig.",
        ),
        (Language.NYNORSK, {}, "Tosidig, farga ark til unnateken del."),
    ],
)
def test_the_settings_are_said_in_words(
    language: Language, changes: dict[str, object], said: str
) -> None:
    content = replace(
        a_distribution(),
        head=a_head(language),
        plan=replace(PrintPlan(), **changes),  # type: ignore[arg-type]
    )
    assert settings_in_words(content).replace("\u00a0", " ") == said


def test_sendings_that_were_printed_otherwise_are_told_apart() -> None:
    first, *_, last = a_distribution().runs
    runs = (
        replace(first, of="Innkalling", plan=PrintPlan()),
        replace(last, of="Innkalling", plan=PrintPlan()),
        replace(first, of="Tilleggsinnkalling 1", pages=3, plan=PrintPlan(two_sided=False)),
    )
    content = replace(a_distribution(), runs=runs)
    said = "Innkalling: tosidig, fargede ark til unntatt del. Tilleggsinnkalling 1: ensidig."
    assert settings_in_words(content) == said
    # On one side, three pages are three sheets for each of the eleven.
    assert "11 3 33" in words(render_distribution(content))
    assert "kan ikke leses" not in words(render_distribution(content))


def test_a_sending_that_cannot_be_read_any_more_is_said_to_be_told_as_it_is_now() -> None:
    runs = tuple(replace(run, of="Innkalling") for run in a_distribution().runs)
    said = words(render_distribution(replace(a_distribution(), runs=runs)))
    assert "kan ikke leses lenger, og står slik det er nå: Innkalling." in said


def test_without_an_exempt_part_no_coloured_paper_is_asked_for() -> None:
    whole = replace(a_distribution(), runs=print_runs(a_distribution().recipients, apart=False))
    assert "fargede" not in settings_in_words(whole)


def test_in_nynorsk_no_word_of_the_other_form_is_left() -> None:
    said = words(render_distribution(replace(a_distribution(), head=a_head(Language.NYNORSK))))
    assert "Mottakarar" in said
    assert "Korleis" in said
    assert "Unnateken del" in said
    assert "medlemmer" not in said


def test_it_is_read_aloud_row_by_row() -> None:
    said = joined(spoken(render_distribution(a_distribution())))
    assert said.index("Fordelingsliste") < said.index("Kopiering") < said.index("Mottakere")
    assert "FerdigUtgaveMottakere" in said.replace(" ", "")


def test_nobody_and_nothing_on_paper_are_said_in_words() -> None:
    email = Recipient(None, None, "Siv", RecipientKind.MEMBER, Version.INTERNAL, Channel.EMAIL)
    empty = DistributionContent(a_head(), PrintPlan(), (), ())
    assert "Ingen mottakere er registrert." in words(render_distribution(empty))
    assert "Ingen skal ha utskrift på papir." in words(
        render_distribution(replace(empty, recipients=(email,)))
    )


def test_the_same_list_gives_the_same_bytes() -> None:
    assert render_distribution(a_distribution()) == render_distribution(a_distribution())
