"""Invented papers for the tests of the printed documents."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

from agenda_app.domain.agenda import ItemKind, ItemNumber, ItemState, ItemType
from agenda_app.domain.case import Proposal, Signer
from agenda_app.domain.dispatch import Channel, Recipient, RecipientKind, Version
from agenda_app.domain.distribution import DistributionContent, print_runs
from agenda_app.domain.language import Language
from agenda_app.domain.print_plan import PrintPlan
from agenda_app.domain.printed import (
    AgendaLine,
    AttachmentLine,
    Audience,
    CaseContent,
    Letterhead,
    MeetingHead,
    NoticeContent,
    PlaceholderContent,
    PutForward,
    TreatmentLine,
)
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.printed_sheets import (
    AttendanceLine,
    AttendanceSheetContent,
    DeputyGroup,
    PartySeats,
    ProtocolSheetContent,
    SheetsContent,
)
from agenda_app.domain.text import Cell, Heading, ListItem, Paragraph, Run, Table, Text, runs

LETTERHEAD = Letterhead(
    "Fjordvik kommune",
    "Politisk sekretariat",
    "Rådhuset, Havnegata 1, 8064 Fjordvik",
    "00 00 00 00",
)
TITLE = "Kystverkets molo på Nordøya – videre kommunal deltakelse i prosjektet"
BASIS = "offl. § 13 jf. fvl. § 13 første ledd nr. 1 · lukkede dører, kommuneloven § 11-5"


def number(serial: int, kind: ItemType = ItemType.PS) -> ItemNumber:
    return ItemNumber(kind, serial, 2026)


def a_head(
    language: Language = Language.BOKMAL, audience: Audience = Audience.INTERNAL
) -> MeetingHead:
    return MeetingHead(
        letterhead=LETTERHEAD,
        committee="Kommunestyret",
        committee_code="KST",
        starts=datetime(2026, 4, 29, 18, 0),
        place="Kommunestyresalen, rådhuset",
        number=3,
        language=language,
        audience=audience,
        printed=date(2026, 4, 22),
    )


def lines() -> tuple[AgendaLine, ...]:
    case, standard = ItemKind.CASE, ItemKind.STANDARD
    return (
        AgendaLine(number(10), standard, "Godkjenning av innkalling og saksliste", "2026/1"),
        AgendaLine(
            number(11),
            case,
            "Godkjenning av protokoll fra møtet 25. mars 2026",
            "2026/1",
            key="c11",
        ),
        AgendaLine(
            None,
            ItemKind.BRIEFING,
            "Orientering om brannvernet",
            starts_at=time(18, 30),
            speaker="brannsjef Nils Aasen",
        ),
        AgendaLine(number(12), case, TITLE, "2024/45", key="c12"),
        AgendaLine(number(13), case, "Økonomirapport første kvartal 2026", "2026/112", key="c13"),
        AgendaLine(number(15), case, "Salg av tomt på Kaia", "2026/90", state=ItemState.WITHDRAWN),
        AgendaLine(None, ItemKind.HEADING, "Referatsaker"),
        AgendaLine(
            number(5, ItemType.RS), case, "Melding om vedtak fra Statsforvalteren", "2025/310"
        ),
        AgendaLine(number(14), case, "", "2026/87", exempt=True, exempt_basis=BASIS, key="c14"),
    )


def a_notice(head: MeetingHead | None = None) -> NoticeContent:
    return NoticeContent(
        head=head or a_head(),
        lines=lines(),
        absence_text="Eventuelt forfall meldes snarest til politisk sekretariat, "
        "tlf. 00 00 00 00. Forfallsgrunn må oppgis.",
        deputies_text="Varamedlemmer møter bare etter nærmere innkalling. "
        "Den som mener seg inhabil i en sak, melder fra i god tid før møtet.",
        signers=(Signer("Aud Strømsnes", "ordfører"), Signer("Leif Båtnes", "møtesekretær")),
    )


def a_proposal() -> Proposal:
    return Proposal(
        "Formannskapets innstilling",
        (
            ListItem(
                0,
                "1.",
                runs(
                    "Fjordvik kommune går videre i prosjektet ut 2027 med en ramme på kr 2 220 000."
                ),
            ),
            ListItem(
                0, "2.", runs("Kommunedirektøren legger fram en sluttrapport innen 1. mars 2028.")
            ),
        ),
    )


def a_table() -> Table:
    rows = (
        ("Post (tall i 1 000 kr)", "2025", "2026", "Endring"),
        ("Grunnundersøkelser", "1 140", "620", "-520"),
        ("Prosjektledelse", "410", "480", "70"),
        ("Reiser og samlinger", "96", "54", "-42"),
        ("Sum", "1 646", "1 154", "-492"),
    )
    return Table(tuple(tuple(Cell(runs(text)) for text in row) for row in rows))


def a_body() -> Text:
    return (
        Heading(1, runs("Sammendrag")),
        Paragraph(
            runs(
                "Kommunen har deltatt i prosjektet siden 2024 sammen med to nabokommuner. "
                "Halvparten av kostnadene dekkes av staten, og kommunens del er i hovedsak "
                "egeninnsats. Arbeidet har gått saktere enn planlagt, men "
                "grunnundersøkelsene er nå ferdige."
            )
        ),
        Heading(1, runs("Saksopplysninger")),
        Paragraph(
            (
                Run(
                    "Kommunestyret behandlet saken første gang 31. januar 2024. De samiske "
                    "stedsnavnene "
                ),
                Run("Divtasvuodna", italic=True),
                Run(" og "),
                Run("Kárášjohka", bold=True),
                Run(" skal stå riktig også på trykk, se "),
                Run("kommunens nettsted", link="https://fjordvik.example/saker?a=1&b=2"),
                Run(". Kostnadene fordeler seg slik:"),
            )
        ),
        a_table(),
        Heading(2, runs("Økonomiske konsekvenser")),
        ListItem(0, "", runs("Investeringen dekkes av fond.")),
        ListItem(
            1,
            "a)",
            runs(
                "Disposisjonsfondet reduseres med kr 1 200 000 i 2026, og resten tas i "
                "budsjettet for 2027 etter en ny vurdering."
            ),
        ),
        ListItem(1, "b)", runs("Driften øker ikke.")),
        ListItem(0, "", runs("Ingen nye stillinger.")),
    )


def a_case(key: str = "c12", serial: int = 12, head: MeetingHead | None = None) -> CaseContent:
    return CaseContent(
        key=key,
        head=head or a_head(),
        number=number(serial),
        title=TITLE,
        archive_case_no="2024/45",
        journal_no="701/2026",
        unit="Teknisk drift",
        case_officer="Siv Hauknes",
        paper_date=date(2026, 4, 20),
        access_text="Offentlig",
        language=head.language if head else Language.BOKMAL,
        treatments=(
            TreatmentLine("8/26", "Formannskapet", date(2026, 4, 15)),
            TreatmentLine("12/26", "Kommunestyret", date(2026, 4, 29)),
        ),
        main=a_proposal(),
        others=(
            Proposal(
                "Kommunedirektørens forslag til vedtak",
                (Paragraph(runs("Saken tas til orientering.")),),
            ),
        ),
        body=a_body(),
        attachments=(
            AttachmentLine("Revidert prosjektplan", 12),
            AttachmentLine("Brev fra Kystverket 3. mars 2026", 2),
            AttachmentLine("Lønnsoversikt", 1, "offl. § 13"),
        ),
        referenced=("Plan for havna, vedtatt 2021",),
        signers=(Signer("Per Vikholmen", "kommunedirektør"),),
    )


PARTIES = (
    PartySeats("Ap", 4, ("Aud Strømsnes", "Mona Skarv", "Jan Øy", "Siri Holm")),
    PartySeats("Sp", 3, ("Olav Tangvær", "Kari Nes", "Liv Berg")),
    PartySeats("H", 2, ("Jon Brattøy", "Eli Vestre")),
    PartySeats("V", 2, ("Per Dahl", "Ane Vik")),
)


def sheets(head: MeetingHead | None = None) -> SheetsContent:
    head = head or a_head()
    members = tuple(
        AttendanceLine(name, party.abbreviation, "ordfører" if name == "Aud Strømsnes" else "")
        for party in PARTIES
        for name in party.names
    )
    deputies = (
        DeputyGroup(
            "Arbeiderpartiet",
            "Ap",
            (AttendanceLine("Nils Foss", "Ap", "", "900 00 001"), AttendanceLine("Tor Li", "Ap")),
        ),
        DeputyGroup(
            "Høyre", "H", (AttendanceLine("Rune Falk", "H"), AttendanceLine("Ann-Britt Lom", "H"))
        ),
    )
    return SheetsContent(
        AttendanceSheetContent(head, members, deputies, 11, 6),
        (
            ProtocolSheetContent(
                "c12", head, number(12), a_case().title, a_proposal(), PARTIES, 11
            ),
            ProtocolSheetContent("c14", head, number(14), "Personalsak", None, PARTIES, 11, BASIS),
        ),
    )


def sheets_filled(language: Language = Language.BOKMAL) -> SheetsContent:
    """Return sheets that say what is known before the meeting."""
    content = sheets(a_head(language))
    members = tuple(
        replace(line, is_absent=True, remark="meldt") if line.name == "Eli Vestre" else line
        for line in content.attendance.members
    )
    members = tuple(
        replace(line, remark="PS 13/26") if line.name == "Jon Brattøy" else line for line in members
    )
    *others, right = content.attendance.deputies
    right = replace(
        right, deputies=(replace(right.deputies[0], remark="Eli Vestre"), *right.deputies[1:])
    )
    text = (ListItem(0, "1.", runs("Rammen tas opp på nytt i budsjettet for 2027.")),)
    first = replace(
        content.sheets[0],
        known=("Meldt forfall: Eli Vestre (Rune Falk møter).", "Inhabil: Per Dahl."),
        proposals=(PutForward("Tilleggsforslag fra Sp og V ved Olav Tangvær (Sp):", text),),
        motions=("Tilleggsforslag fra Sp og V",),
    )
    attendance = replace(content.attendance, members=members, deputies=(*others, right))
    return SheetsContent(attendance, (first, *content.sheets[1:]))


def a_bundle(language: Language = Language.BOKMAL) -> BundleContent:
    head = a_head(language)
    closed = PlaceholderContent("c14", head, number(14), "", BASIS)
    cases = (a_case("c11", 11, head), a_case("c12", 12, head), a_case("c13", 13, head))
    return BundleContent(a_notice(head), (*cases, closed))


def a_distribution(language: Language = Language.BOKMAL) -> DistributionContent:
    names = [name for party in PARTIES for name in party.names if name != "Eli Vestre"]
    member, paper = RecipientKind.MEMBER, Channel.PAPER
    members = tuple(
        Recipient(None, None, name, member, Version.INTERNAL, paper) for name in names[:9]
    )
    others = (
        Recipient(None, None, "Eli Vestre", member, Version.INTERNAL, Channel.EMAIL),
        Recipient(None, None, "Fjordvikposten", RecipientKind.PRESS, Version.PUBLIC, paper),
        Recipient(None, None, "Fjordvik bibliotek", RecipientKind.LIBRARY, Version.PUBLIC, paper),
    )
    everybody = (*members, *others)
    pages = {Version.PUBLIC: 83, Version.EXEMPT: 6}
    runs = (replace(run, pages=pages[run.version]) for run in print_runs(everybody, apart=True))
    return DistributionContent(a_head(language), PrintPlan(), everybody, tuple(runs), apart=True)
