"""Exempt and open cases share phrases, titles begin alike, tables are full of figures: no alarm.

And what only the exempt case says is found wherever it is put.
"""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agenda_app.documents.case_pdf import render_case
from agenda_app.domain.printed import CaseContent
from agenda_app.domain.secrets import Secret, SecretKind, Secrets
from agenda_app.domain.text import Heading, Paragraph, Text, plain, runs
from tests.documents.papers import a_head, a_table
from tests.proof.world import CASE, proof_of

PHRASES = (
    "Kommunedirektøren anbefaler at kommunestyret vedtar saken slik den er lagt fram.",
    "Saken har ingen vesentlige økonomiske eller administrative konsekvenser.",
    "Det vises til vedlagte dokumenter for en nærmere redegjørelse.",
    "Saken er vurdert etter naturmangfoldloven §§ 8 til 12.",
    "Formannskapet behandlet saken i møte 15. april 2026 og sluttet seg til innstillingen.",
    "Rammen er på kr 2 220 000 fordelt på årene 2026, 2027 og 2028.",
    "Statsforvalteren i Nordland har ikke hatt merknader til planen.",
)
ONLY_EXEMPT = (
    "Selgeren krever oppgjør før jul fordi gården ellers må på tvangssalg.",
    "Legen har funnet at hun ikke kan gå tilbake til stillingen ved skolen.",
    "Kommunen er villig til å by over to millioner mer enn taksten.",
)
PHRASE = st.sampled_from(PHRASES)
HEADINGS = st.sampled_from(("Saksopplysninger", "Vurdering", "Økonomiske konsekvenser", "Bakgrunn"))
BLOCKS = st.one_of(
    PHRASE.map(lambda text: Paragraph(runs(text))),
    st.lists(PHRASE, min_size=2, max_size=4).map(lambda some: Paragraph(runs(" ".join(some)))),
    HEADINGS.map(lambda text: Heading(1, runs(text))),
    st.just(a_table()),
)
TEXTS = st.lists(BLOCKS, min_size=1, max_size=8).map(tuple)
SETTINGS = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def a_file(body: Text, title: str = "Salg av tomt på Kaia") -> bytes:
    return render_case(CaseContent("c", a_head(), None, title, body=body))


def secrets(text: Text) -> Secrets:
    return Secrets(
        (
            Secret(SecretKind.TITLE, "Salg av tomt på Leira til Havbruk Nord", CASE),
            Secret(SecretKind.NUMBER, "2026/87", CASE),
            Secret(SecretKind.TEXT, plain(text), CASE),
        )
    )


@given(TEXTS, TEXTS)
@SETTINGS
def test_shared_phrases_give_no_alarm(open_text: Text, exempt_text: Text) -> None:
    pdf = a_file(open_text)
    proof = proof_of(pdf, secrets(exempt_text), open_texts=[plain(open_text), "Salg av tomt"])
    assert proof.hits == ()


@given(TEXTS, TEXTS, st.sampled_from(ONLY_EXEMPT), st.integers(0, 8))
@SETTINGS
def test_a_sentence_of_the_exempt_case_is_found_among_shared_phrases(
    open_text: Text, exempt_text: Text, sentence: str, place: int
) -> None:
    leak = Paragraph(runs(sentence))
    pdf = a_file((*open_text[:place], leak, *open_text[place:]))
    hidden = secrets((*exempt_text, leak))
    hits = proof_of(pdf, hidden, open_texts=[plain(open_text)]).hits
    assert [hit.words for hit in hits if hit.kind is SecretKind.TEXT] == [sentence]
