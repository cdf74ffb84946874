"""The printed minutes: everything in them is read back, in both forms of Norwegian."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import date, time

import pypdf
import pypdfium2
import pytest

from agenda_app.documents.minutes_pdf import render_minutes
from agenda_app.domain.agenda import ItemKind, ItemNumber, ItemState, ItemType
from agenda_app.domain.case import Proposal, Signer
from agenda_app.domain.held_election_words import ElectionText
from agenda_app.domain.language import Language
from agenda_app.domain.printed_minutes import (
    CorrectionLine,
    MetRow,
    MinutesAttendance,
    MinutesContent,
    MinutesItem,
)
from agenda_app.domain.printed_sheets import AttendanceLine
from agenda_app.domain.text import ListItem, Paragraph, runs
from tests.documents.papers import a_head
from tests.documents.reading import joined, spoken, words, words_by_pdfium
from tests.written_minutes import full_minutes

PATH = pypdfium2.raw.FPDF_PAGEOBJ_PATH


def number(serial: int, kind: ItemType = ItemType.PS) -> ItemNumber:
    return ItemNumber(kind, serial, 2026)


def a_resolution(text: str = "Kaia rives.") -> Proposal:
    return Proposal("Vedtak", (ListItem(0, "1.", runs(text)),))


def minutes(*items: MinutesItem, language: Language = Language.BOKMAL) -> MinutesContent:
    return MinutesContent(
        head=replace(a_head(), language=language),
        ends_at=time(20, 45),
        members=(AttendanceLine("Aud Holmen", "Ap", "ordfører"),),
        items=items,
        signers=(Signer("Aud Holmen", "ordfører"),),
    )


def read(content: MinutesContent) -> str:
    return words(render_minutes(content)).replace("\xa0", " ")


def test_numbers_members_and_resolutions_are_printed() -> None:
    text = read(
        minutes(
            MinutesItem(number(10), ItemKind.CASE, "Kaia", decided=a_resolution()),
            MinutesItem(number(12), ItemKind.CASE, "Brua", decided=a_resolution("Brua bygges.")),
            MinutesItem(number(5, ItemType.RS), ItemKind.CASE, "Et brev"),
        )
    )
    for said in (
        "Møteprotokoll",
        "PS 10/26–PS 12/26, RS 5/26",
        "–20.45",
        "Aud Holmen ordfører Ap",
        "Kaia rives.",
        "Brua bygges.",
    ):
        assert said in text


def test_a_long_name_stands_on_one_line_while_nobody_has_a_long_remark() -> None:
    long, remark = "Anne-Margrethe Kristoffersdatter Hallingstad-Bjørnebekk", "fra kl. 18.25 " * 6
    attendance = MinutesAttendance(
        "", (MetRow("Aud Holmen", "ordfører", "Ap", ""), MetRow(long, "medlem", "Sp", ""))
    )
    assert f"{long} medlem Sp" in lines_of(replace(minutes(), attendance=attendance))
    noted = replace(attendance, away=(MetRow("Bo Li", "medlem", "H", remark),))
    apart = lines_of(replace(minutes(), attendance=noted))
    assert "Aud Holmen ordfører Ap" in apart
    assert any(line.startswith("Bo Li medlem H fra kl. 18.25 fra kl. 18.25") for line in apart)


def lines_of(content: MinutesContent) -> list[str]:
    page = pypdf.PdfReader(io.BytesIO(render_minutes(content))).pages[0]
    return [joined(line) for line in page.extract_text(extraction_mode="layout").splitlines()]


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (Language.BOKMAL, "Foreløpig protokoll: den er ikke låst ennå."),
        (Language.NYNORSK, "Førebels protokoll: han er ikkje låst enno."),
    ],
)
def test_minutes_that_can_still_change_say_so(language: Language, said: str) -> None:
    still_open = minutes(language=language)
    assert said in read(still_open)
    assert said not in read(replace(still_open, locked_on=date(2026, 4, 30)))


def test_a_screen_reader_reads_them_in_order() -> None:
    item = MinutesItem(number(10), ItemKind.CASE, "Kaia", decided=a_resolution())
    text = spoken(render_minutes(minutes(item)))
    assert text.index("Aud Holmen") < text.index("Kaia") < text.index("Kaia rives.")


@pytest.mark.parametrize(
    ("state", "language", "said"),
    [
        (ItemState.POSTPONED, Language.BOKMAL, "UTSATT"),
        (ItemState.WITHDRAWN, Language.NYNORSK, "TREKT"),
        (ItemState.TREATED, Language.BOKMAL, "Vedtaket er ikke ført ennå."),
        (ItemState.TREATED, Language.NYNORSK, "Vedtaket er ikkje ført enno."),
        (ItemState.PLANNED, Language.NYNORSK, "Til handsaming"),
    ],
)
def test_an_item_without_a_decision_says_why(
    state: ItemState, language: Language, said: str
) -> None:
    item = MinutesItem(number(10), ItemKind.CASE, "Kaia", state=state)
    assert said in read(minutes(item, language=language))


@pytest.mark.parametrize(
    ("kind", "type"), [(ItemKind.STANDARD, ItemType.PS), (ItemKind.CASE, ItemType.RS)]
)
def test_what_is_only_taken_note_of_lacks_no_resolution(kind: ItemKind, type: ItemType) -> None:
    item = MinutesItem(number(10, type), kind, "Referatsaker", state=ItemState.TREATED)
    assert "ikke ført" not in read(minutes(item)).split("Referatsaker")[1]


def test_an_exempt_item_says_so_with_its_basis() -> None:
    item = MinutesItem(number(10), ItemKind.CASE, "Eiendom", exempt=True, exempt_basis="offl. § 23")
    assert "Unntatt offentlighet · offl. § 23" in read(minutes(item))


def test_a_title_never_stands_alone_at_the_foot() -> None:
    items = tuple(
        MinutesItem(
            number(n), ItemKind.CASE, f"Sak{n:02d}", decided=a_resolution(f"Vedtatt{n:02d}.")
        )
        for n in range(1, 40)
    )
    pdf = render_minutes(minutes(*items))
    pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]
    for n in range(1, 40):
        (page,) = [text for text in pages if f"Sak{n:02d}" in text]
        assert f"Vedtatt{n:02d}." in page


def test_the_same_minutes_are_the_same_file() -> None:
    content = minutes(MinutesItem(number(1), ItemKind.CASE, "Kaia", decided=a_resolution()))
    assert render_minutes(content) == render_minutes(content)


FULL = {
    Language.BOKMAL: (
        "11 av 11 representanter møtte, av disse 1 varamedlem. "
        "I tillegg møtte 1 varamedlem i en del av møtet. Møtet var lovlig satt kl. 18.02.",
        "Faste medlemmer som møtte Funksjon Liste Merknad Aud Strømsnes ordfører Ap",
        "Mona Skarv medlem Ap fra kl. 18.25, før PS 12/26",
        "Varamedlemmer som møtte Vara nr. Liste Møtte for Rune Falk 1 H Eli Vestre",
        "Ann-Britt Lom 2 H Jon Brattøy, PS 13/26",
        "Faste medlemmer som ikke møtte Funksjon Liste Merknad "
        "Eli Vestre medlem H forfall, Rune Falk møtte",
        "Andre som møtte Kommunedirektør Per Vikholmen Møtesekretær Leif Båtnes",
        "Merknader Det kom ingen merknader til innkallingen og sakslisten. "
        "Sak PS 14/26 ble behandlet etter sak PS 12/26.",
        "Arkivsak 2024/45 · kl. 18.40–19.25 · 11 av 11 til stede",
        "Tidligere behandlet: Formannskapet 15.04.2026, sak 8/26",
        "Behandling Mona Skarv (Ap) møtte kl. 18.25 før behandling av sak PS 12/26.",
        "Olav Tangvær (Sp) la fram følgende tilleggsforslag på vegne av Sp og V: "
        "1. Rammen tas opp på nytt i budsjettet for 2027. Forslaget ble vedtatt.",
        "Saken utsettes. Forslaget ble trukket.",
        "Protokolltilførsel fra Kari Nes (Sp): Vi er uroet for tidsplanen.",
        "Det ble stemt over For Mot Stemmene falt slik",
        "Tilleggsforslag fra Sp og V 6 5 Vedtatt med 6 mot 5 stemmer. "
        "For: 3 Sp, Rune Falk (H), 2 V. Mot: 4 Ap, Jon Brattøy (H).",
        "Møtet ble lukket kl. 19.30 etter koml. § 11-5 tredje ledd bokstav b, jf. offl. § 23",
        "Jon Brattøy (H) ble enstemmig erklært inhabil i sak PS 13/26",
        "Ann-Britt Lom (H) møtte for Jon Brattøy (H) i sak PS 13/26.",
        "Vedtak 1. Tomten selges. Per Dahl (V) fikk permisjon og forlot møtet kl. 20.05",
        "Møtet ble hevet kl. 20.45.",
        "Underskrifter Det bekreftes at protokollen er i samsvar med det som ble vedtatt i møtet.",
    ),
    Language.NYNORSK: (
        "11 av 11 representantar møtte, av desse 1 varamedlem. "
        "I tillegg møtte 1 varamedlem i ein del av møtet. Møtet var lovleg sett kl. 18.02.",
        "Faste medlemer som møtte Funksjon Liste Merknad",
        "Faste medlemer som ikkje møtte",
        "Tidlegare handsama: Formannskapet 15.04.2026, sak 8/26",
        "la fram følgjande tilleggsframlegg på vegner av Sp og V:",
        "Saka blir utsett. Framlegget vart trekt.",
        "Det vart røysta over For Mot Røystene fall slik",
        "Møtet vart lukka kl. 19.30 etter koml. § 11-5",
        "Møtet vart heva kl. 20.45.",
        "Det blir stadfesta at protokollen er i samsvar med det som vart vedteke i møtet.",
    ),
}


@pytest.mark.parametrize("language", list(Language))
def test_two_libraries_read_all_that_was_written_down(language: Language) -> None:
    pdf = render_minutes(full_minutes(language))
    for text in (words(pdf), words_by_pdfium(pdf)):
        said = text.replace("\xa0", " ")
        for expected in FULL[language]:
            assert expected in said


@pytest.mark.parametrize("language", list(Language))
def test_a_screen_reader_gets_every_word_in_the_order_of_the_meeting(language: Language) -> None:
    heard = joined(spoken(render_minutes(full_minutes(language)))).replace("\xa0", " ")
    places = [
        heard.index(name)
        for name in ("Aud Strømsnes", "Eli Vestre", "PS 12/26 Kystverkets", "PS 13/26 Salg")
    ]
    assert places == sorted(places)


def test_as_long_as_no_attendance_is_written_down_it_says_so_and_names_the_members() -> None:
    for language, said in (
        (Language.BOKMAL, "Frammøtet er ikke ført ennå."),
        (Language.NYNORSK, "Frammøtet er ikkje ført enno."),
    ):
        text = read(minutes(language=language))
        assert said in text
        assert "Aud Holmen ordfører Ap" in text


def test_an_exempt_item_has_its_closing_and_no_word_that_nothing_is_written_down() -> None:
    item = MinutesItem(
        number(10),
        ItemKind.CASE,
        "Eiendom",
        state=ItemState.TREATED,
        exempt=True,
        exempt_basis="offl. § 23",
        closed=("Møtet ble lukket kl. 19.30.",),
    )
    text = read(minutes(item))
    assert "Unntatt offentlighet · offl. § 23 Behandling Møtet ble lukket kl. 19.30." in text
    assert "ikke ført" not in text.split("Eiendom")[1]


def test_seventy_cases_keep_their_headings_with_what_follows() -> None:
    content = full_minutes()
    first = content.items[0]
    items = tuple(
        replace(first, number=number(n), title=f"Sak{n:02d}", voted_on=None) for n in range(1, 71)
    )
    pdf = render_minutes(replace(content, items=items))
    pages = [joined(page.extract_text()) for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]
    body = [text.split("Møteprotokoll, intern")[0].rstrip() for text in pages]
    assert sum(text.count("Det ble stemt over For Mot Stemmene falt slik") for text in pages) >= 70
    for text in body:
        assert not text.endswith(("Behandling", "Votering", "Vedtak", "falt slik", ":"))
    for n in range(1, 71):
        assert sum(f"Sak{n:02d}" in text for text in pages) == 1


def test_an_election_is_printed_with_its_table_and_each_list() -> None:
    by_lists = ElectionText(
        "Eldrerådet (forholdsvalg)",
        ("Valget ble holdt som forholdsvalg.",),
        ("Ap", "H"),
        (("1", "6 [1]", "5 [2]"), ("2", "3 [3]", "2,5")),
        ("«Ap» fikk 2 plasser. Varamedlemmer fra «Ap», i rekkefølge: 1. Jon Vik.",),
    )
    content = full_minutes()
    item = replace(content.items[0], elections=(by_lists,))
    found = read(replace(content, items=(item,)))
    parts = ("Eldrerådet (forholdsvalg)", "Delingstall", "6 [1]", "2,5", "«Ap» fikk 2 plasser.")
    places = [found.index(said) for said in parts]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("language", "said"),
    [
        (
            Language.BOKMAL,
            (
                "Rettelser Protokollen er rettet etter at den ble låst.",
                "Rettelse 1 Det står: «7 mot 4» Det skal stå: «8 mot 3» Begrunnelse: feil tall",
                "Rettelse 2 Tilføyes: «Aud Holmen var inhabil.»",
                "Rettelse 3 Går ut: «enstemmig»",
            ),
        ),
        (
            Language.NYNORSK,
            (
                "Rettingar Protokollen er retta etter at han vart låst.",
                "Rettelse 2 Blir lagt til: «Aud Holmen var inhabil.»",
            ),
        ),
    ],
)
def test_corrections_follow_the_signatures(language: Language, said: tuple[str, ...]) -> None:
    corrections = (
        CorrectionLine("Rettelse 1", "7 mot 4", "8 mot 3", ("Begrunnelse: feil tall",)),
        CorrectionLine("Rettelse 2", "", "Aud Holmen var inhabil."),
        CorrectionLine("Rettelse 3", "enstemmig", ""),
    )
    text = read(replace(minutes(language=language), corrections=corrections))
    for sentence in said:
        assert sentence in text
    assert text.index("Underskrifter") < text.index(said[0])


def test_the_title_in_a_correction_is_printed_as_it_was_written() -> None:
    line = CorrectionLine("Rettelse 1: «Spørsmål <b>& svar</para>»", "a", "b")
    assert "«Spørsmål <b>& svar</para>»" in read(replace(minutes(), corrections=(line,)))


def pages_of(content: MinutesContent) -> list[str]:
    document = pypdf.PdfReader(io.BytesIO(render_minutes(content)))
    return [page.extract_text().replace("\xa0", " ") for page in document.pages]


@pytest.mark.parametrize("lines", [22, 24])
def test_a_short_resolution_stays_where_there_is_room_when_the_signatures_go(lines: int) -> None:
    body = tuple(Paragraph(runs(f"Innlegg {n}.")) for n in range(lines))
    content = minutes(
        MinutesItem(number(10), ItemKind.CASE, "Brua", proceedings=body),
        MinutesItem(number(11), ItemKind.CASE, "Kaia", decided=a_resolution()),
    )
    signers = tuple(Signer(f"Aud Holmen {n}", "medlem") for n in range(6))
    *_, before, last = pages_of(replace(content, signers=signers))
    assert "Kaia rives." in before
    assert "Møtet ble hevet" in last


@pytest.mark.parametrize("count", [1, 2, 3])
def test_everybody_who_signs_has_a_line_to_sign_on(count: int) -> None:
    """As many lines longer than a word and not as wide as the page as people who sign."""
    signers = tuple(Signer(f"Aud Holmen {n}", "medlem") for n in range(count))

    def lines(content: MinutesContent) -> int:
        document = pypdfium2.PdfDocument(render_minutes(content))
        drawn = [one for page in document for one in page.get_objects(filter=[PATH])]
        boxes = [one.get_bounds() for one in drawn]
        return sum(100 < right - left < 200 for left, _, right, _ in boxes)

    signed, unsigned = (lines(replace(minutes(), signers=some)) for some in (signers, ()))
    assert signed - unsigned == count
