"""What a style sheet hides is left out and counted; what it does not surely hide is said."""

from __future__ import annotations

from email.mime.text import MIMEText

import pytest

from agenda_app.domain.language import Language
from agenda_app.domain.verdict_codes import Done, Found
from agenda_app.normalise import html_styles
from agenda_app.normalise.html_words import HtmlWords, words_of_html
from agenda_app.normalise.normal import normalise
from tests.documents.reading import words_by_pdfium

BODY = '<p class="a">Skjult</p><p>Synlig</p>'


def read(html: str) -> HtmlWords:
    return words_of_html(html, Language.BOKMAL)


HIDING = [
    ".a{display:none}",
    "p.a { color: red; DISPLAY : None }",
    ".b, .a{visibility:hidden}",
    "div > .a, .outer .a {display:none!important}",
    "#inner p.a{display:none}",
    "/* .a{} */ .a{display:none /* so */}",
    "<!-- .a{display:none} -->",
    "@import url(x.css); .a{display:none}",
    "@media all { .a{display:none} }",
    "@media screen, print { p { margin: 0 } .a{display:none} }",
    "@font-face{src:url(x)} .a{display:none}",
    ".a{display:block} .a{display:none}",
    "p.a{display:none} .a{display:block}",
    ".a{display:none!important} #inner .a{display:block}",
    ".a{display:none}}}",
]


@pytest.mark.parametrize("css", HIDING)
def test_what_a_rule_hides_is_left_out_and_counted(css: str) -> None:
    html = f'<style>{css}</style><div class="outer"><div id="inner">{BODY}</div></div>'
    assert read(html) == HtmlWords("Synlig", 1, 0)


@pytest.mark.parametrize(
    "css",
    [
        "",
        ".a{color:red}",
        ".A{display:none}",
        ".a.b{display:none}",
        "span .a{display:none}",
        ".outer > .a{display:none}",
        ".a .a{display:none}",
        "@media (max-width:600px){.a{display:none}}",
        "@media only screen and (max-width:600px){.a{display:none}}",
        "@media print{.a{display:none}}",
        "@supports (display:grid){.a{display:none}}",
        ".a:hover{display:none}",
        "[class=a]{display:none}",
        "p + .a{display:none}",
        ".a{display:none}.a{display:block}",
        ".a{display:none} p.a{display:block}",
        ".a{display:none",
        ".x{ .a{display:none} }",
        "}}{{{",
        "@media{{{",
        ".a{display:none}" + "#inner .a{display:inline!important}",
    ],
)
def test_what_is_not_surely_hidden_is_said(css: str) -> None:
    html = f'<style>{css}</style><div class="outer"><div id="inner">{BODY}</div></div>'
    assert read(html) == HtmlWords("Skjult\n\nSynlig", 0, 0)


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ('<p class="a" style="display:block">Vist', HtmlWords("Vist", 0, 0)),
        ("<p hidden>a</p>Vist", HtmlWords("Vist", 1, 0)),
        ("<p hidden style='display:block'>Vist", HtmlWords("Vist", 0, 0)),
        ('<p class="a">a<p>Vist', HtmlWords("Vist", 1, 0)),
        ('<p class="o"><p><b class="i">Vist</b>', HtmlWords("Vist", 0, 0)),
        ('<table><tr><td class="a">a<td>Vist</table>', HtmlWords("Vist", 1, 0)),
        ('<p>Hei<span class="a">a</span> du</p>', HtmlWords("Hei du", 1, 0)),
        ('<p>Vist</p></b></i><p class="a">a</p>', HtmlWords("Vist", 1, 0)),
        ('<div class="a">aldri lukket', HtmlWords("aldri lukket", 0, 0)),
    ],
)
def test_rules_meet_attributes_and_elements_that_are_not_closed(
    html: str, words: HtmlWords
) -> None:
    assert read(f"<style>.a, .o .i {{display:none}}</style>{html}") == words


@pytest.mark.parametrize("media", ["print", "(max-width: 600px)"])
def test_a_sheet_for_some_windows_hides_nothing(media: str) -> None:
    assert read(f'<style media="{media}">.a{{display:none}}</style>{BODY}').hidden == 0


def test_a_sheet_after_the_text_counts_as_well() -> None:
    assert read(f"{BODY}<style>.a{{display:none}}</style>") == HtmlWords("Synlig", 1, 0)


def test_a_sheet_that_is_never_closed_hides_nothing() -> None:
    assert "Skjult" in read(f"{BODY}<style>.a{{display:none}}").text


def test_rules_for_deep_text_take_no_time_to_speak_of() -> None:
    rules = ".x .y .z b{display:none} " * 200 + "div div div div div u{display:none}"
    made = read(f"<style>{rules}</style>" + "<div>" * 2000 + "<b>Dypt</b><u>a</u>")
    assert made == HtmlWords("Dypt", 1, 0)


def test_the_verdict_tells_of_text_that_a_class_hides() -> None:
    message = MIMEText(f"<style>.a{{display:none}}</style>{BODY}", "html", "utf-8")
    message["From"], message["To"], message["Subject"] = "a@b.example", "c@d.example", "Merknad"
    made = normalise(message.as_bytes(), "merknad.eml")
    assert made.pdf is not None
    assert "Skjult" not in words_by_pdfium(made.pdf)
    assert Found.HIDDEN_TEXT in {remark.code for remark in made.verdict.found}
    assert Done.HIDDEN_TEXT_REMOVED in {remark.code for remark in made.verdict.done}


def test_more_rules_than_can_be_held_against_all_elements_hold_no_longer(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    html = "<style>.a { display: none }</style>" + "<p class=a>Skjult</p>" * 3
    assert read(html) == HtmlWords("", 3, 0)
    monkeypatch.setattr(html_styles, "_MOST_STEPS", 25)
    assert read(html) == HtmlWords("Skjult", 2, 0, unstyled=True)


def test_an_email_whose_rules_are_too_many_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(html_styles, "_MOST_STEPS", 1)
    html = "<style>p { color: red }</style><p>Brygga er stengt.</p>"
    made = normalise(MIMEText(html, "html").as_bytes(), "brev.eml")
    assert Found.STYLES_LEFT_OUT in {one.code for one in made.verdict.found}


@pytest.mark.parametrize(
    ("sheet", "words"),
    [
        (".a::before{content:'NB: '}", ("NB:",)),
        ("p.a:after { color: red; CONTENT : \"ikke; \" attr(x) 'her' }", ("ikke; her",)),
        (".b::before{content:'NB'}", ()),
        (".a::before{content:'\\e900'}", ()),
        (".a::before{content:' · '}", ()),
        (".a::before{content:'NB'} .a{display:none}", ()),
        ("@media print{.a::before{content:'NB'}}", ()),
    ],
)
def test_words_that_a_sheet_puts_in_are_told(sheet: str, words: tuple[str, ...]) -> None:
    assert read(f"<style>{sheet}</style>{BODY}").put_in == words


def test_the_verdict_tells_the_words_that_a_sheet_puts_in() -> None:
    html = f"<style>.a::before{{content:'Ikke: '}}</style>{BODY}"
    made = normalise(MIMEText(html, "html").as_bytes(), "merknad.eml")
    told = [one.detail for one in made.verdict.found if one.code == Found.WORDS_OF_STYLES]
    assert told == ["«Ikke:»"]
