"""A public file is searched: pages, outline, metadata and descriptions of pictures."""

from __future__ import annotations

import io

import pikepdf

from agenda_app.documents.case_pdf import render_case
from agenda_app.documents.leak_proof import leaked
from agenda_app.domain.printed import CaseContent
from agenda_app.domain.secrets import Secrets
from agenda_app.domain.text import Paragraph, runs
from tests.documents.papers import a_head

TITLE = "Kjøp av Kremmergården i Nordvågen"
PRICE = "Ordføreren kan by inntil fire millioner kroner for våningshus, pakkhus og strandlinje."


def a_paper(*lines: str, title: str = "Ny kai") -> bytes:
    body = tuple(Paragraph(runs(line)) for line in lines)
    return render_case(CaseContent("case", a_head(), None, title, body=body))


def test_a_clean_file_passes() -> None:
    assert leaked(a_paper("Kaia er fra 1974."), Secrets((TITLE,), (PRICE,))) == ()


def test_a_title_on_a_page_is_found_however_it_is_broken() -> None:
    for written in (TITLE, TITLE.upper(), TITLE.replace(" ", "\n"), f"Se «{TITLE}»."):
        assert leaked(a_paper(written), Secrets(titles=(TITLE,))) == (TITLE,)


def test_a_passage_is_found_wherever_the_page_ends() -> None:
    filler = "Her står det noe helt annet om båtruter og avganger på hverdager. "
    for lines in range(28, 44):
        pdf = a_paper(*[filler] * lines, f"{PRICE} {PRICE}")
        assert leaked(pdf, Secrets(texts=(PRICE,))), lines


def test_what_stands_around_the_pages_is_searched_too() -> None:
    for place in ("/Title", "/Subject", "/Keywords"):
        with pikepdf.open(io.BytesIO(a_paper("Kaia er fra 1974."))) as pdf:
            pdf.docinfo[place] = f"Sak: {TITLE}"
            out = io.BytesIO()
            pdf.save(out)
        assert leaked(out.getvalue(), Secrets(titles=(TITLE,))) == (TITLE,)
    # The title of a paper also stands in the outline and in the structure.
    assert leaked(a_paper(title=TITLE), Secrets(titles=(TITLE,))) == (TITLE,)
    with pikepdf.open(io.BytesIO(a_paper("Kaia."))) as pdf:
        pdf.attachments["vedlegg.txt"] = pikepdf.AttachedFileSpec(
            pdf, b"hei", filename=f"{TITLE}.txt"
        )
        out = io.BytesIO()
        pdf.save(out)
    assert leaked(out.getvalue(), Secrets(titles=(TITLE,))) == (TITLE,)


def test_the_phrases_that_everybody_uses_give_nothing_away() -> None:
    phrase = "Kommunedirektøren anbefaler at kommunestyret vedtar saken slik den er lagt fram."
    secrets = Secrets(titles=("Ny kai",), texts=(phrase, "Vurdering"), open_texts=(phrase,))
    assert leaked(a_paper(phrase, "Vurdering"), secrets) == ()


def test_an_open_text_does_not_excuse_an_exempt_title_but_an_open_title_does() -> None:
    pdf = a_paper(f"Dette henger sammen med {TITLE}.")
    assert leaked(pdf, Secrets(titles=(TITLE,), open_texts=(TITLE,))) == (TITLE,)
    assert leaked(pdf, Secrets(titles=(TITLE,), open_titles=(TITLE,))) == ()
