"""Text that nobody sees for its size or its colour is said, counted and told."""

from __future__ import annotations

from email.mime.text import MIMEText

import pytest

from agenda_app.domain.language import Language
from agenda_app.domain.verdict_codes import Found
from agenda_app.normalise.html_words import HtmlWords, words_of_html
from agenda_app.normalise.normal import normalise
from tests.documents.reading import words_by_pdfium

UNSEEN = [
    '<p style="font-size:0">Borte</p>',
    '<p style="font-size: 0.0em; color: red">Borte</p>',
    '<p style="font-size:1px">Borte</p>',
    '<p style="opacity:0">Borte</p>',
    '<p style="color:#fff">Borte</p>',
    '<p style="color:white !important">Borte</p>',
    '<p style="color:rgb(254, 254, 254)">Borte</p>',
    '<font color="#FFFFFF">Borte</font>',
    '<style>.a{color:#fefefe}</style><p class="a">Borte</p>',
    '<div style="background:#000"><p>Borte</p></div>',
    '<table bgcolor="#102030"><tr><td style="color:#112131">Borte</table>',
    '<div style="font-size:0">Borte<p style="font-size:12px">Synlig</p></div>',
    '<p style="color:white;background:transparent">Borte</p>',
]
SEEN = [
    "<p>Her</p>",
    '<p style="font-size:10px">Her</p>',
    '<p style="color:#fff;background-color:#003366">Her</p>',
    '<table bgcolor="navy"><tr><td><font color="white">Her</font></table>',
    '<p style="color:white;background:url(x.png)">Her</p>',
    '<td background="x.png"><font color="white">Her</font></td>',
    '<p style="color:white"><span style="color:#333">Her</span></p>',
    '<p style="color:mauve-ish">Her</p>',
    '<p style="color:rgba(255,255,255,0);background:rgba(0,0,0,0)">Her</p>',
    '<p style="font-size:0"> </p><p>Her</p>',
    '<p style="opacity:0.9;font-size:small">Her</p>',
    '<p style="display:none;color:white">Skjult</p><p>Her</p>',
]


@pytest.mark.parametrize("html", UNSEEN)
def test_text_that_nobody_sees_is_said_and_counted(html: str) -> None:
    words = words_of_html(html, Language.BOKMAL)
    assert words.text.startswith("Borte")
    assert (words.unseen, words.hidden) == (1, 0)


@pytest.mark.parametrize("html", SEEN)
def test_text_that_is_seen_or_may_be_is_not_counted(html: str) -> None:
    words = words_of_html(html, Language.BOKMAL)
    assert words == HtmlWords("Her", words.hidden, 0)


def test_the_verdict_tells_of_it() -> None:
    made = normalise(MIMEText(UNSEEN[4], "html").as_bytes(), "merknad.eml")
    assert "Borte" in words_by_pdfium(made.pdf or b"")
    assert [one.detail for one in made.verdict.found if one.code == Found.UNSEEN_TEXT] == ["1"]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("10<span style='vertical-align: super'>5</span> kr", "10⁵ kr"),
        ("<style>.n{vertical-align:sub}</style>H<b class=n>2</b>O", "H₂O"),
    ],
)
def test_what_a_style_raises_or_lowers_is_no_digit_of_its_line(html: str, text: str) -> None:
    assert words_of_html(html, Language.BOKMAL).text == text


@pytest.mark.parametrize(
    "html",
    ["<pre>1  2\n34</pre>", "<p style='white-space: pre-wrap'>1  2\n34</p>"],
)
def test_lines_that_are_kept_as_they_were_typed_stay_lines(html: str) -> None:
    assert words_of_html(html, Language.BOKMAL).text == "1  2\n34"


def test_lines_of_the_source_are_no_lines() -> None:
    html = "<pre style='white-space: normal'>1\n2</pre>"
    assert words_of_html(html, Language.BOKMAL).text == "1 2"
