"""Whole papers in the manner of several municipalities, with invented content."""

from __future__ import annotations

from agenda_app.domain.left_out import texts_left_out
from agenda_app.domain.text import Heading, Table, plain, plain_block, plain_runs
from agenda_app.intake.read import read_paper
from agenda_app.intake.recognise import PROPOSAL_AT_END
from agenda_app.intake.result import ReadPaper
from tests.intake.account import missing


def headings(read: ReadPaper) -> list[str]:
    return [plain_runs(b.runs) for b in read.paper.body if isinstance(b, Heading)]


def proposals(read: ReadPaper) -> list[tuple[str, str]]:
    return [(proposal.owner, plain(proposal.text)) for proposal in read.paper.proposals]


PROPOSAL_LAST = """Fjordvik kommune

Arkivsaksnr.: 15/1234   Ark.: 033   Lnr.: 8687/15

Saksbehandler: Per Holm

SAKNR\tSTYRE/RÅD/UTVALG:\tMØTEDATO:
12/15\tFormannskapet\t01.02.2015

NY VEI TIL FERJEKAIA

Vedlegg:
Kart over området
Brev fra fylket, datert 01.01.2015

Andre saksdokumenter (ikke utsendt):
Reguleringsplan

SAMMENDRAG:
Veien til ferjekaia er smal.

SAKSOPPLYSNINGER:
Veien ble bygget i 1960. Den er fire meter brei og har ikke fortau.

VURDERING:
Rådmannen mener veien må utvides.

RÅDMANNENS INNSTILLING:
1. Veien utvides.
2. Fylket betaler.
"""


def test_a_proposal_at_the_end_below_the_assessment_is_taken_and_said() -> None:
    read = read_paper(PROPOSAL_LAST.encode(), "sak.txt", municipality="Fjordvik kommune")
    assert not missing([PROPOSAL_LAST], read)
    assert read.title == "NY VEI TIL FERJEKAIA"
    assert proposals(read) == [("RÅDMANNENS INNSTILLING", "1. Veien utvides.\n2. Fylket betaler.")]
    assert PROPOSAL_AT_END in read.warnings
    assert headings(read) == ["SAMMENDRAG", "SAKSOPPLYSNINGER", "VURDERING"]
    assert read.attachments == ("Kart over området", "Brev fra fylket, datert 01.01.2015")
    assert read.paper.referenced == ("Reguleringsplan",)
    assert read.paper.journal_no == "8687/15"
    assert read.paper.dropped == texts_left_out(["Fjordvik kommune"])


MINUTES_FIRST = """Sak 26/15

Behandling av saken:
Saksnr.  Utvalg  Møtedato
26/15  Formannskapet  12.03.2015
14/15  Kommunestyret  26.03.2015

Endelig vedtak fattes i: Kommunestyret

SALG AV TOMT

Arkiv: L83   Arkivsaksnr.: 15/99   Saksbehandler: Liv Dale

Vedlegg:
1. Kart
2. Takst

Saksprotokoll i Formannskapet - 12.03.2015

Behandling:
Ola Nes (Ap) fremmet forslag om utsettelse, men dette forslaget falt med to mot fem stemmer.

Innstilling i Formannskapet:
Tomta selges.

Rådmannens innstilling:
Tomta selges ikke.

Bakgrunn:
Kommunen eier tomta.
"""


def test_minutes_in_front_stay_in_the_text_and_both_recommendations_are_proposals() -> None:
    read = read_paper(MINUTES_FIRST.encode(), "sak.txt")
    assert not missing([MINUTES_FIRST], read)
    assert read.title == "SALG AV TOMT"
    assert [(t.number, t.committee) for t in read.treatments] == [
        ("26/15", "Formannskapet"),
        ("14/15", "Kommunestyret"),
    ]
    assert proposals(read) == [
        ("Innstilling i Formannskapet", "Tomta selges."),
        ("Rådmannens innstilling", "Tomta selges ikke."),
    ]
    assert headings(read) == [
        "Saksprotokoll i Formannskapet - 12.03.2015",
        "Behandling",
        "Bakgrunn",
    ]
    assert read.attachments == ("Kart", "Takst")


OLD_RESOLUTION = """SAKSDOKUMENT

Sakshandsamar:  Liv Dale
Arkivsak nr.:   2013/145
Arkivkode:  X20

Utvalsaksnr\tUtval\tMøtedato
15/13\tFormannskapet\t12.02.2013

SKULESTRUKTUR I KOMMUNEN

Administrasjonen si tilråding:

Kommunestyret vedtek at skulen held fram.

Vedleggsliste:

Rapport om skulestruktur

Uprenta saksvedlegg:

Høyringsfråsegner

Samandrag av saka:

Skulen er liten.

Saksopplysningar:

Kommunestyret gjorde slikt vedtak i 2011:

Rådmannen si tilråding:

1. Skulen vert lagt ned.

Saka har vore ute på høyring, og det kom inn tolv fråsegner som alle var negative.

Liv Dale
rådgjevar
"""


def test_an_old_resolution_in_the_facts_stays_there() -> None:
    read = read_paper(OLD_RESOLUTION.encode(), "sak.txt")
    assert not missing([OLD_RESOLUTION], read)
    assert proposals(read) == [
        ("Administrasjonen si tilråding", "Kommunestyret vedtek at skulen held fram.")
    ]
    assert "Skulen vert lagt ned." in plain(read.paper.body)
    assert read.paper.case_officer == "Liv Dale"
    assert read.attachments == ("Rapport om skulestruktur",)
    assert read.paper.referenced == ("Høyringsfråsegner",)


WRAPPED = """Støtte og kultur
Dato: 20.04.2026
Saksbehandler: Per Holm

Utvidelse av barnehagen på
Nordøya - byggetrinn 2

Forslag til vedtak

1. Kommunestyret godkjenner forprosjektet og ber kommunedirektøren
   legge fram en finansieringsplan innen 1. september 2026. Planen
   skal vise virkningene for drift.
   a) Lån
   b) Fond
2. Saken tas opp igjen.

Saksopplysninger

Barnehagen på Nordøya ble bygget i 1984 og har plass til 24 barn. De
siste årene har søkertallene gått opp, og det er nå ventelister. Kommu-
nen har derfor bestilt et forprosjekt.

Økonomi

Kostnaden er beregnet til 12 millioner kroner.

Tiltak        Kostnad   År
Bygg          10        2026
Ute           2         2027

Vik, 20.04.2026

Kari Myrvang                      Per Holm
kommunedirektør                   saksbehandler

Vedlegg
- Forprosjekt
- Tegninger
"""


def test_broken_lines_are_joined_and_spaced_columns_are_a_table() -> None:
    read = read_paper(WRAPPED.encode(), "sak.txt")
    assert read.title == "Utvidelse av barnehagen på Nordøya - byggetrinn 2"
    first, lån, fond, last = read.paper.proposals[0].text
    assert plain_block(first).endswith(
        "innen 1. september 2026. Planen skal vise virkningene for drift."
    )
    assert [plain_block(block) for block in (lån, fond, last)] == [
        "a) Lån",
        "b) Fond",
        "2. Saken tas opp igjen.",
    ]
    assert "Kommunen har derfor" in plain(read.paper.body)
    (table,) = [block for block in read.paper.body if isinstance(block, Table)]
    assert [[plain_runs(cell.runs) for cell in row] for row in table.rows] == [
        ["Tiltak", "Kostnad", "År"],
        ["Bygg", "10", "2026"],
        ["Ute", "2", "2027"],
    ]
    assert [(s.name, s.title) for s in read.paper.signers] == [("Kari Myrvang", "kommunedirektør")]
    assert read.attachments == ("Forprosjekt", "Tegninger")


NOISE = """7
SAKSFRAMLEGG

Dato: 01.02.2026

Ny kai

â
Forslag til vedtak

á â Kaia bygges. â

Saksopplysninger

Kommunen har drevet kaia i over sytti år, og den er nå så dårlig at den
Sak 12/26
Side 1 av 2
Sak 12/26
må stenges. «Skriv inn tekst her»

Skriv inn tekst her
Side 2 av 2
"""


def test_what_templates_and_pages_left_is_dropped_and_listed() -> None:
    read = read_paper(NOISE.encode(), "sak.txt")
    assert not missing([NOISE], read)
    assert proposals(read) == [("Forslag til vedtak", "Kaia bygges.")]
    assert plain(read.paper.body).splitlines()[0] == "Saksopplysninger"
    dropped = {one.text for one in read.paper.dropped}
    assert {"7", "SAKSFRAMLEGG", "â", "Side 1 av 2", "Side 2 av 2"} <= dropped
    assert {"Skriv inn tekst her", "«Skriv inn tekst her»"} <= dropped


def test_an_empty_title_and_a_missing_proposal_are_said() -> None:
    read = read_paper(b"Saksopplysninger\n\nKaia er gammel.\n", "sak.txt")
    assert len(read.warnings) == 2
    assert plain(read.paper.body) == "Saksopplysninger\nKaia er gammel."


def test_windows_1252_is_read_and_said_and_utf_16_is_read() -> None:
    text = "Støtte\n\nDato: 01.02.2026\n\nNærøy – kai\n\nInnstilling\n\nJa.\n"
    read = read_paper(text.encode("cp1252"), "sak.txt")
    assert read.title == "Nærøy – kai"
    assert any("tegnsett" in warning.bokmal for warning in read.warnings)
    for encoding in ("utf-16", "utf-8-sig"):
        again = read_paper(text.encode(encoding), "sak.txt")
        assert (again.title, again.warnings) == ("Nærøy – kai", ())


def test_decomposed_letters_become_one() -> None:
    assert read_paper("Ny kai på A\u030asen".encode(), "sak.txt").title == "Ny kai på Åsen"
