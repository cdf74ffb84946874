"""The heads of other municipalities' templates, with invented content."""

from __future__ import annotations

from datetime import date

import pytest

from agenda_app.domain.language import Language
from agenda_app.domain.text import Heading, plain, plain_runs
from agenda_app.intake.read import read_paper
from agenda_app.intake.result import ReadPaper, ReadTreatment
from tests.intake.account import missing


def paper(text: str) -> ReadPaper:
    read = read_paper(text.encode(), "sak.txt")
    assert not missing([text], read)
    return read


def headings(read: ReadPaper) -> list[str]:
    return [plain_runs(b.runs) for b in read.paper.body if isinstance(b, Heading)]


OLD_STYLE = """Sak 28/08

NY KAI I SANDVIKA

Saksbehandler: Per Holm\tArkiv: 033 &17
Arkivsaksnr.: 08/355

Saksnr.:\tUtvalg\tMøtedato
28/08\tFormannskapet\t12.02.2008
7/08\tKommunestyret\t26.02.2008

Innstilling:

Kaia bygges.

Saksopplysninger

Kaia er gammel og tåler ikke mer enn to tonn, og den er stengt for biler siden i fjor.

Vedl.
1 Kart
2 Tegning

Kari Myrvang\tPer Holm
Rådmann\tSaksbehandler
"""


def test_sak_number_and_title_above_the_head() -> None:
    read = paper(OLD_STYLE)
    assert read.title == "NY KAI I SANDVIKA"
    assert read.archive_case_no == "08/355"
    assert read.paper.case_officer == "Per Holm"
    assert read.paper.unrecognised == ("Arkiv: 033 &17",)
    assert read.treatments == (
        ReadTreatment("28/08", "Formannskapet", date(2008, 2, 12)),
        ReadTreatment("7/08", "Kommunestyret", date(2008, 2, 26)),
    )
    assert [(p.owner, plain(p.text)) for p in read.paper.proposals] == [
        ("Innstilling", "Kaia bygges.")
    ]
    assert read.attachments == ("Kart", "Tegning")
    assert [(s.name, s.title) for s in read.paper.signers] == [("Kari Myrvang", "Rådmann")]


NYNORSK = """SAKSPAPIR

Sakshandsamar: Liv Dale
Arkiv: K2 - 033
ArkivsakID: 19/1204

Saksnr\tUtval\tType\tDato
041/19\tFormannskapet\tPS\t03.06.2019
\tKommunestyret\tPS\t

Sal av gamleskulen

Rådmannen sitt framlegg til vedtak:

Kommunestyret vedtek å selje gamleskulen.

Saksopplysningar:

Skulen har ikkje vore i bruk sidan 2015, og det er ingen planar om å ta han i bruk.

Samandrag/konklusjon

Salet gjev inntekter.

Uprenta saksvedlegg

Takst
"""


def test_nynorsk_with_a_type_column() -> None:
    read = paper(NYNORSK)
    assert read.title == "Sal av gamleskulen"
    assert read.paper.language is Language.NYNORSK
    assert read.paper.case_officer == "Liv Dale"
    assert read.archive_case_no == "19/1204"
    assert read.treatments == (
        ReadTreatment("PS 041/19", "Formannskapet", date(2019, 6, 3)),
        ReadTreatment("", "Kommunestyret", None),
    )
    assert [p.owner for p in read.paper.proposals] == ["Rådmannen sitt framlegg til vedtak"]
    assert headings(read) == ["Saksopplysningar", "Samandrag/konklusjon"]
    assert read.paper.referenced == ("Takst",)


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("Saksnummer\tUtvalg\tMøtedato", "12/26\tFormannskapet\t19.05.2026"),
        ("Utvalg\tMøtedato\tUtvalgssak", "Formannskapet\t19.05.2026\t12/26"),
        ("Utvalgssak\tUtvalgsnavn\tMøtedato", "12/26\tFormannskapet\t19.05.2026"),
        ("Utvalg\tMøtedato\tSaksnr.", "Formannskapet\t19.05.2026\t12/26"),
        ("Utvalsaksnr\tUtval\tMøtedato", "12/26\tFormannskapet\t19. mai 2026"),
        ("SAKNR\tSTYRE/RÅD/UTVALG:\tMØTEDATO:", "12/26\tFormannskapet\t2026-05-19"),
        ("Utv.saksnr    Utvalg      Møtedato", "12/26    Formannskapet      19.05.2026"),
        ("Saksnr Utvalg Møtedato", "12/26 Formannskapet 19.05.2026"),
        ("Saksnummer\nUtvalg\nMøtedato", "12/26\nFormannskapet\n19.05.2026"),
    ],
)
def test_the_treatment_table_in_any_order_of_columns(head: str, row: str) -> None:
    read = paper(f"Teknisk\n\nDato: 01.05.2026\n\n{head}\n{row}\n\nNy kai\n\nInnstilling:\n\nJa.\n")
    assert read.treatments == (ReadTreatment("12/26", "Formannskapet", date(2026, 5, 19)),)
    assert read.title == "Ny kai"
    assert read.paper.unit == "Teknisk"
    assert read.paper.unrecognised == ()


@pytest.mark.parametrize(
    "lines",
    [
        "Dato: 20.04.2026\nLøpenummer: 701/2026\nArkivsaksnummer: 2024/45",
        "DATO:\t20. april 2026\nLØPENR.:\t701/2026\nARKIVSAKSNR.:\t2024/45",
        "Dato 20.04.2026   Løpenr.: 701/2026   Arkivsaksnr.: 2024/45",
        "Dato\n20.04.2026\nLøpenummer\n701/2026\nArkivsaksnummer\n2024/45",
        "Arkivsaknr: 2024/45\nReferanse: 701/2026\nDato: 2026-04-20",
        "Dato:\tLøpenummer:\tArkivsak:\n20.04.2026\t701/2026\t2024/45",
        "Lnr.: 701/2026 Ark.: 033 Arkivsak nr.: 2024/45 Dato: mandag 20. april 2026",
    ],
)
def test_labels_with_the_value_beside_or_below(lines: str) -> None:
    read = paper(f"Helse\n\n{lines}\n\nNy legebolig\n\nForslag til vedtak\n\nBoligen kjøpes.\n")
    assert read.paper.date == date(2026, 4, 20)
    assert read.paper.journal_no == "701/2026"
    assert read.archive_case_no == "2024/45"
    assert read.title == "Ny legebolig"


@pytest.mark.parametrize("number", ["2024/45", "24/45", "2013/943-2", "08/00355"])
def test_archive_numbers_are_kept_as_written(number: str) -> None:
    read = paper(f"A\n\nArkivsaksnummer: {number}\n\nTittelen\n\nInnstilling:\n\nJa.\n")
    assert read.archive_case_no == number


def test_an_impossible_date_is_kept_as_text_and_said() -> None:
    read = paper("Helse\n\nDato: 31.02.2026\n\nNy båt\n\nInnstilling:\n\nJa.\n")
    assert read.paper.date is None
    assert read.paper.unrecognised == ("Dato: 31.02.2026",)
    assert any("31.02.2026" in warning.bokmal for warning in read.warnings)


@pytest.mark.parametrize(
    "owner",
    [
        "Kommunedirektørens forslag til vedtak",
        "Rådmannens innstilling",
        "Ordførers innstilling",
        "Administrasjonens forslag til innstilling",
        "Formannskapets innstilling til kommunestyrevedtak",
        "Valgstyrets anbefaling",
        "Utvalg for helse og omsorgs innstilling",
        "Innstilling",
        "Forslag til vedtak",
        "Framlegg til vedtak",
        "Rådmannen gjer følgjande framlegg til vedtak",
        "Administrasjonen si tilråding",
        "Kommunedirektøren si tilråding",
        "Innstilling i Formannskapet",
    ],
)
@pytest.mark.parametrize("colon", ["", ":"])
def test_the_owner_of_the_proposal_is_kept_as_written(owner: str, colon: str) -> None:
    read = paper(f"Helse\n\nDato: 01.02.2026\n\nNy båt\n\n{owner}{colon}\n\n1. Båten kjøpes.\n")
    assert [(p.owner, plain(p.text)) for p in read.paper.proposals] == [(owner, "1. Båten kjøpes.")]


def test_several_owners_and_no_old_resolution() -> None:
    read = paper(
        "Helse\n\nDato: 01.02.2026\n\nNy båt\n\n"
        "Formannskapets innstilling:\n\n1. Båten kjøpes.\na) I år.\nb) Brukt.\n2. Den males.\n\n"
        "Rådmannens innstilling:\n\nBåten leies.\n\n"
        "Saksopplysninger\n\nI fjor ble dette vedtatt:\n\n"
        "Rådmannens innstilling:\n\nBåten selges.\n"
    )
    assert [p.owner for p in read.paper.proposals] == [
        "Formannskapets innstilling",
        "Rådmannens innstilling",
    ]
    assert plain(read.paper.proposals[1].text) == "Båten leies."
    levels = [(b.level, b.label) for b in read.paper.proposals[0].text]
    assert levels == [(0, "1."), (1, "a)"), (1, "b)"), (0, "2.")]
    assert "Båten selges." in plain(read.paper.body)
