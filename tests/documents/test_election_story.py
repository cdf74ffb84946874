"""An election as it is set in the minutes."""

from __future__ import annotations

from agenda_app.documents import measures, style
from agenda_app.documents.blocks import Setting
from agenda_app.documents.election_story import beside_each_other, election_story
from agenda_app.documents.flowables import TaggedParagraph
from agenda_app.documents.fonts import register, width
from agenda_app.documents.measures import MM
from agenda_app.documents.page import section
from agenda_app.documents.typeface import REGULAR
from agenda_app.domain.held_election_words import ElectionText
from agenda_app.domain.language import Language


def test_a_number_of_votes_stays_with_its_party() -> None:
    register()
    setting = Setting(section("Valg", Language.BOKMAL), Language.BOKMAL, {})
    said = "Slik stemte partiene: Ada Vik: 4 Ap, 3 Sp/KrF; blankt: 1 V."
    story = election_story(ElectionText("Leder", (said,)), setting)
    texts = [part.frags[0].text for part in story if isinstance(part, TaggedParagraph)]
    assert (
        said.replace("4 Ap", "4\xa0Ap").replace("3 Sp", "3\xa0Sp").replace("1 V", "1\xa0V") in texts
    )


def test_the_quotients_of_many_lists_go_on_in_a_second_table() -> None:
    few = tuple(f"Liste {n}" for n in range(4))
    rows = (("1", *["24 [10]"] * 9), ("2", *["5,33 [12]"] * 9))
    assert list(beside_each_other(ElectionText("Utvalg", (), few, rows))) == [range(4)]
    parties = ("Arbeiderpartiet", "Senterpartiet", "Pensjonistpartiet", *few, "H", "V")
    tables = list(beside_each_other(ElectionText("Utvalg", (), parties, rows)))
    assert [number for table in tables for number in table] == [*range(9)]
    assert len(tables) > 1
    room = (measures.TEXT_WIDTH - 24 * MM) / max(map(len, tables))
    assert width("Pensjonistpartiet", REGULAR, style.SMALL.fontSize) < room
    assert list(beside_each_other(ElectionText("Leder", ()))) == []
