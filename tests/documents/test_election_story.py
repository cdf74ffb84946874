"""An election as it is set in the minutes."""

from __future__ import annotations

from agenda_app.documents.blocks import Setting
from agenda_app.documents.election_story import election_story
from agenda_app.documents.flowables import TaggedParagraph
from agenda_app.documents.page import section
from agenda_app.domain.held_election_words import ElectionText
from agenda_app.domain.language import Language


def test_a_number_of_votes_stays_with_its_party() -> None:
    setting = Setting(section("Valg", Language.BOKMAL), Language.BOKMAL, {})
    said = "Slik stemte partiene: Ada Vik: 4 Ap, 3 Sp/KrF; blankt: 1 V."
    story = election_story(ElectionText("Leder", (said,)), setting)
    texts = [part.frags[0].text for part in story if isinstance(part, TaggedParagraph)]
    assert (
        said.replace("4 Ap", "4\xa0Ap").replace("3 Sp", "3\xa0Sp").replace("1 V", "1\xa0V") in texts
    )
