"""What browsers draw from elements that are no text is said in its place."""

from __future__ import annotations

import pytest

from agenda_app.domain.language import Language
from agenda_app.normalise.html_words import words_of_html


def _said(html: str) -> str:
    return words_of_html(html, Language.BOKMAL, {}).text


_HALF = "<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        (f"Vi tar {_HALF} av det.", "Vi tar 1/2 av det."),
        (f"<p>{_HALF}<p>Etter", "1/2\nEtter"),
        ("<math><m:mfrac><m:mn>3</m:mn><m:mn>4</m:mn></m:mfrac></math>", "3/4"),
        ("<math><mfrac><mn>1<mn>2 aldri lukket", "12 aldri lukket"),
        ("<math hidden><mn>5</mn></math>Synlig", "Synlig"),
    ],
)
def test_a_formula_is_said_on_one_line(html: str, text: str) -> None:
    assert _said(html) == text


def test_a_drawing_is_told_with_the_lines_that_are_written_in_it() -> None:
    svg = "<svg><title>Tall</title><style>a{}</style><g><text>2025</text><text>410</text></g></svg>"
    words = words_of_html(f"Se {svg} her", Language.BOKMAL, {})
    assert words.text == "Se\n[Bilde: Tall]\n2025\n410\nher"
    assert words.pictures == 1
    assert _said(f'<div style="display:none">{svg}</div>Synlig') == "Synlig"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<video src='https://x.example/a/befaring.mp4?x=1'></video>", "[Video: befaring.mp4]"),
        ("<audio controls src=opptak.mp3></audio>", "[Lyd: opptak.mp3]"),
        ("<audio src=opptak.mp3></audio>Hei", "Hei"),
        ("Før<iframe title='Kart' src=/x></iframe>", "Før [Innhold som ikke kan skrives ut: Kart]"),
        ("<object data=a><embed src=a></object>", "[Innhold som ikke kan skrives ut: a]"),
        ("<iframe width=1 height=1 src=teller></iframe>Hei", "Hei"),
        ("<iframe srcdoc='&lt;p&gt;Siden i ramma'></iframe>Etter", "Siden i ramma\nEtter"),
        ("<object data='cid:kart'></object>", "[Bilde]"),
    ],
)  # fmt: skip
def test_what_is_played_or_drawn_by_something_else_is_told(html: str, text: str) -> None:
    assert _said(html) == text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<progress value=70 max=100></progress>", "70/100"),
        ("Nådd:<meter value=0.6>60 %</meter>", "Nådd: 60 %"),
    ],
)
def test_how_far_a_bar_goes_is_said(html: str, text: str) -> None:
    assert _said(html) == text
