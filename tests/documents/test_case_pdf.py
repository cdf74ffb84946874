"""A case paper on paper."""

from __future__ import annotations

from agenda_app.documents.case_pdf import render_case
from agenda_app.domain.case import Proposal
from agenda_app.domain.printed import CaseContent
from tests.builders import a_text
from tests.documents.papers import a_head, number
from tests.documents.reading import words

STATED = Proposal("Uttalelse fra eldrerådet", a_text("Rådet ber om benker."))


def test_a_statement_stands_behind_what_is_voted_on_and_before_the_paper() -> None:
    main = Proposal("Formannskapets innstilling", a_text("Kaia bygges."))
    content = CaseContent(
        *("k", a_head(), number(1), "Sak"),
        main=main,
        others=(Proposal("Forslag", a_text("Kaia rustes opp.")),),
        body=a_text("Kaia er fra 1974."),
        statements=(STATED,),
    )
    told = words(render_case(content))
    places = [told.index(one) for one in ("bygges", "rustes", "Uttalelse", "benker", "1974")]
    assert places == sorted(places)


def test_a_paper_without_words_says_so_though_somebody_has_stated_something() -> None:
    told = words(render_case(CaseContent("k", a_head(), number(1), "Sak", statements=(STATED,))))
    assert "Saksframlegget har ingen tekst." in told
    assert "Rådet ber om benker." in told
