"""Invented papers for the tests of the printed documents."""

from __future__ import annotations

from datetime import date, datetime, time

from agenda_app.domain.agenda import ItemKind, ItemNumber, ItemState, ItemType
from agenda_app.domain.case import Signer
from agenda_app.domain.language import Language
from agenda_app.domain.printed import (
    AgendaLine,
    Audience,
    Letterhead,
    MeetingHead,
    NoticeContent,
)

LETTERHEAD = Letterhead(
    "Fjordvik kommune",
    "Politisk sekretariat",
    "Rådhuset, Havnegata 1, 8064 Fjordvik",
    "00 00 00 00",
)
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
        AgendaLine(
            number(12),
            case,
            "Kystverkets molo på Nordøya – videre kommunal deltakelse i prosjektet",
            "2024/45",
            key="c12",
        ),
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
        deputies_text="Varamedlemmer møter bare etter nærmere innkalling. Den som mener seg inhabil "
        "i en sak, melder fra i god tid før møtet.",
        signers=(Signer("Aud Strømsnes", "ordfører"), Signer("Leif Båtnes", "møtesekretær")),
    )
