"""E-mails as pages: all that they say is said, and what is not is named."""

from __future__ import annotations

from email.message import EmailMessage
from email.mime.application import MIMEApplication
from email.mime.image import MIMEImage
from email.mime.message import MIMEMessage
from email.mime.multipart import MIMEMultipart
from email.mime.text import MIMEText
from html.parser import HTMLParser

import pytest

from agenda_app.domain.language import Language
from agenda_app.domain.verdict_codes import Done, Found
from agenda_app.normalise.html_words import HtmlWords, words_of_html
from agenda_app.normalise.normal import Normalised, normalise
from tests.documents.reading import words_by_pdfium

PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(2000)


def mailed(message: EmailMessage | MIMEMultipart | MIMEText) -> Normalised:
    for name, value in (("From", "a@b.example"), ("To", "c@d.example"), ("Subject", "Merknad")):
        message[name] = value
    return normalise(message.as_bytes(), "merknad.eml")


def text_of(made: Normalised) -> str:
    assert made.pdf is not None, made.verdict.refused
    return words_by_pdfium(made.pdf)


def found(made: Normalised) -> dict[str, str]:
    return {remark.code: remark.detail for remark in made.verdict.found}


def html(text: str) -> MIMEText:
    return MIMEText(text, "html", "utf-8")


def plain(text: str) -> MIMEText:
    return MIMEText(text, "plain", "utf-8")


def picture(name: str = "") -> MIMEImage:
    made = MIMEImage(PICTURE, "png")
    made.add_header("Content-Disposition", "inline", **({"filename": name} if name else {}))
    return made


def several(kind: str, *parts: MIMEText | MIMEImage | MIMEMultipart) -> MIMEMultipart:
    made = MIMEMultipart(kind)
    for part in parts:
        made.attach(part)
    return made


def test_text_on_both_sides_of_a_picture_is_said() -> None:
    made = mailed(several("mixed", plain("Første del"), picture(), plain("Andre del")))
    text = text_of(made)
    assert text.index("Første del") < text.index("Andre del")
    assert made.verdict.enclosed == ("Bilde uten navn",)
    assert found(made)[Found.ENCLOSED] == "1"
    assert "Bilde uten navn (2 kB)" in text


def test_the_name_of_what_an_email_carries_is_shown_as_its_letters_stand() -> None:
    made = mailed(several("mixed", plain("Hei"), picture("faktura\u202egnp.exe")))
    assert made.verdict.enclosed == ("faktura gnp.exe",)


def test_a_text_in_html_after_a_plain_one_is_said() -> None:
    made = mailed(several("mixed", plain("Først"), html("<p>Så</p>"), plain("Sist")))
    assert "Først Så Sist" in text_of(made)


def test_the_pictures_of_html_are_named_also_when_the_plain_text_is_said() -> None:
    shown = several("related", html('<p>Hei</p><img src="cid:a">'), picture(), picture("kart.png"))
    made = mailed(several("alternative", plain("Hei"), shown))
    assert made.verdict.enclosed == ("Bilde uten navn", "kart.png")
    assert text_of(made).count("Hei") == 1


def test_an_empty_plain_text_does_not_hide_the_html() -> None:
    made = mailed(several("alternative", plain("\n"), html("<p>Vi krever svar</p>")))
    assert "Vi krever svar" in text_of(made)


def test_a_plain_text_that_only_points_to_the_html_does_not_hide_it() -> None:
    said = "<p>Vi krever at veien stenges for gjennomkjøring før skolestart.</p>"
    made = mailed(several("alternative", plain("Se HTML."), html(said)))
    assert "stenges for gjennomkjøring" in text_of(made)


def test_what_a_forwarded_email_carries_is_named_too() -> None:
    inmost = EmailMessage()
    inmost["Subject"] = "Notat"
    inmost.set_content("Se vedlegget")
    inmost.add_attachment(b"x" * 4000, "application", "pdf", filename="skisse.pdf")
    inner = EmailMessage()
    inner["Subject"] = "Tilbud"
    inner.set_content("Dette er tilbudet")
    inner.add_attachment(PICTURE, "image", "png", filename="kart.png")
    inner.add_attachment(inmost)
    outer = EmailMessage()
    outer.set_content("Se vedlagt.")
    outer.add_attachment(inner)
    made = mailed(outer)
    text = " ".join(text_of(made).split())
    names = ("Tilbud", "Tilbud: kart.png", "Tilbud: Notat", "Tilbud: Notat: skisse.pdf")
    assert made.verdict.enclosed == names
    assert all(f"{name} (" in text for name in names)
    assert "tilbudet" not in text


def test_a_forwarded_email_is_named_by_its_subject() -> None:
    inner = EmailMessage()
    inner["Subject"] = "Tilbud"
    inner.set_content("Dette er tilbudet")
    outer = EmailMessage()
    outer.set_content("Se under")
    outer.add_attachment(inner)
    made = mailed(outer)
    assert made.verdict.enclosed == ("Tilbud",)
    assert "Dette er tilbudet" not in text_of(made)


def test_an_email_that_is_nothing_but_a_file_names_it() -> None:
    outer = EmailMessage()
    outer.set_content(b"%PDF-1.4", maintype="application", subtype="pdf", filename="scan.pdf")
    assert mailed(outer).verdict.enclosed == ("scan.pdf",)


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("pkcs7-mime", "smime.p7m"),
        ("ms-tnef", "winmail.dat"),
        ("octet-stream", "Winmail.dat"),
        ("octet-stream", "message_v2.rpmsg"),
        ("pgp-encrypted", "melding"),
    ],
)
def test_an_email_that_is_packed_in_a_part_of_it_says_so(kind: str, name: str) -> None:
    part = MIMEApplication(b"0", kind)
    part.add_header("Content-Disposition", "attachment", filename=name)
    made = mailed(several("mixed", plain("Hei"), part))
    assert found(made)[Found.SEALED] == name
    assert Found.ENCLOSED not in found(made)
    assert "hver for seg" not in text_of(made)
    assert f"ikke skrevet ut: {name}" in text_of(made)


def test_an_email_that_is_sealed_as_a_whole_is_not_said_to_be_empty() -> None:
    part = MIMEApplication(b"0", "pkcs7-mime")
    part.add_header("Content-Disposition", "attachment", filename="smime.p7m")
    said = text_of(mailed(several("mixed", part)))
    assert "ikke skrevet ut" in said
    assert "har ingen tekst" not in said


def test_what_was_filled_into_a_form_is_said() -> None:
    form = (
        "<p>Navn: <input value='Kari'><input type=hidden value=skjult></p>"
        "<p><input type=checkbox checked>Ja<br><input type=radio>Nei</p>"
        "<select><option>Hus<option selected>Hytte</select>"
    )
    words = words_of_html(form, Language.BOKMAL).text
    assert words.split("\n\n") == ["Navn: Kari", "☒ Ja\n☐ Nei", "☐ Hus\n☒ Hytte"]


def test_a_value_in_a_form_is_no_picture_and_has_one_line() -> None:
    form = "<p>Navn:</p><input value='\n\ufffcKari\n\ufffcNordmann'>"
    assert words_of_html(form, Language.BOKMAL).text == "Navn:\nKari Nordmann"


def test_text_of_a_kind_that_is_not_read_is_named() -> None:
    invited = MIMEText("BEGIN:VCALENDAR", "calendar", "utf-8")
    made = mailed(several("alternative", plain("Møte"), html("<p>Møte</p>"), invited))
    assert made.verdict.enclosed == ("text/calendar",)


def test_parts_that_cannot_be_told_apart_are_said() -> None:
    data = b"From: a@b.example\nTo: c@d.example\nContent-Type: multipart/mixed\n\nVi protesterer\n"
    assert "Vi protesterer" in text_of(normalise(data, "brev.eml"))


def test_parts_within_parts_without_end_are_named_or_said() -> None:
    nested = several("mixed", plain("innerst"))
    for _ in range(80):
        nested = several("mixed", nested)
    assert mailed(nested).verdict.enclosed == ("multipart/mixed",)


def test_hidden_text_is_left_out_and_told() -> None:
    made = mailed(html('<p style="color:red; display: none">SKJULT</p><p>Synlig</p>'))
    assert "SKJULT" not in text_of(made)
    assert "Synlig" in text_of(made)
    assert found(made)[Found.HIDDEN_TEXT] == "1"
    assert Done.HIDDEN_TEXT_REMOVED in {remark.code for remark in made.verdict.done}


def test_pictures_that_the_email_does_not_bring_along_are_counted() -> None:
    shown = '<p>Kart:</p><img src="https://x.example/kart.png" alt="Kart"><img src="data:,">'
    made = mailed(html(shown))
    assert found(made)[Found.PICTURES_LEFT_OUT] == "2"
    assert "[Bilde: Kart]" in text_of(made)
    other = mailed(several("alternative", plain("Kart: se nettsiden vår"), html(shown)))
    assert found(other)[Found.PICTURES_LEFT_OUT] == "2"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ('<html><head><meta charset="utf-8"><body><p>Hele', "Hele"),
        ("<head><style>p{}</style><p>Hele", "Hele"),
        ("<head><title>Tittel</title>Løs <b>tekst</b>", "Løs tekst"),
        ("<title>Uten slutt<body><p>Hele</p>", "Uten slutt\nHele"),
        ("<p>Før</p></body></html><p>Etter", "Før\n\nEtter"),
        ("<![if !mso]><p>Vist</p><![endif]><!--[if mso]><p>Ikke</p><![endif]-->", "Vist"),
        ("Før<template><p>Ikke</p></template>Etter", "FørEtter"),
        ("<div>" * 3000 + "Dypt", "Dypt"),
    ],
)
def test_all_of_html_is_said_whatever_is_missing_in_it(html: str, text: str) -> None:
    assert words_of_html(html, Language.BOKMAL) == HtmlWords(text, 0, 0)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p style='display:none'>a<p>Synlig", "Synlig"),
        ("<div hidden><div>a</div>b</div>Synlig", "Synlig"),
        ("<table><tr><td style='display:none'>a<td>Synlig</table>", "Synlig"),
        ("<ul><li hidden>a<ul><li>b</ul><li>Synlig</ul>", "• Synlig"),
        ("<div><span style='VISIBILITY : hidden'>a</div>Synlig", "Synlig"),
    ],
)
def test_what_is_hidden_ends_where_its_element_ends(html: str, text: str) -> None:
    assert words_of_html(html, Language.BOKMAL) == HtmlWords(text, 1, 0)


@pytest.mark.parametrize(
    "html", ["<div style='display:none'>Aldri lukket", "<template>Aldri lukket<p>"]
)
def test_what_is_never_closed_is_said(html: str) -> None:
    assert words_of_html(html, Language.BOKMAL).text == "Aldri lukket"


@pytest.mark.parametrize(
    ("html", "text"),
    [
        (
            "Vi krever <ol><li>erstatning<li>ny behandling</ol>",
            "Vi krever\n1. erstatning\n2. ny behandling",
        ),
        ("<ol start=4><li><p>Fire</p><li value=7><p>Sju</p></ol>", "4. Fire\n\n7. Sju"),
        ("<ol><li>A<ul><li>B</ul><li>C</ol>D", "1. A\n• B\n2. C\nD"),
        ("<ol><li hidden>A<li>B</ol>", "2. B"),
    ],
)
def test_points_of_a_list_have_their_numbers(html: str, text: str) -> None:
    said = words_of_html(html, Language.BOKMAL).text
    assert said.replace("\n\n", "\n") == text.replace("\n\n", "\n")


@pytest.mark.parametrize("kind", ["section", "center", "ul", "pre", "figure", "footer"])
def test_words_in_and_behind_a_block_do_not_run_together(kind: str) -> None:
    said = words_of_html(f"Før<{kind}>inni</{kind}>etter", Language.BOKMAL).text
    assert said.split() == ["Før", "inni", "etter"]


@pytest.mark.parametrize(
    "struck",
    [
        "<s>ikke</s>",
        "<strike>ikke</strike>",
        "<del><b>ikke</b></del>",
        "<span style='text-decoration:line-through'>ikke</span>",
        "<b style='text-decoration: underline line-through red'><i>ikke</i></b>",
    ],
)
def test_what_is_struck_out_says_so(struck: str) -> None:
    text = f"<p>Vi trekker {struck} klagen.</p>"
    assert words_of_html(text, Language.BOKMAL).text == "Vi trekker [strøket: ikke] klagen."
    both = several("alternative", plain("Vi trekker ikke klagen."), html(text))
    assert "[strøket: ikke]" in text_of(mailed(both))


def test_pictures_that_only_count_readers_are_no_pictures() -> None:
    html = '<img src="https://x.example/1" width="1" height="1px"><img style="display:none" src=b>'
    assert words_of_html(html, Language.NYNORSK) == HtmlWords("", 0, 0)
    assert words_of_html('<img src="cid:a">', Language.NYNORSK) == HtmlWords("[Bilete]", 0, 0)


def test_who_gets_the_answer_is_printed_and_a_blind_copy_is_only_counted() -> None:
    message = plain("Hei")
    message["From"], message["To"] = "a@b.example", "c@d.example"
    message["Reply-To"] = "svar@b.example"
    message["Bcc"] = "skjult@d.example, Kari Nes <kari@d.example>"
    made = mailed(message)
    text = text_of(made)
    assert "Svar til svar@b.example" in text
    assert "Blindkopi skrives ikke ut (2)" in text
    assert "skjult" not in text
    assert "kari" not in text.lower()
    assert made.pdf is not None
    assert b"skjult@" not in made.pdf
    assert found(made)["blind_copy"] == "skjult@d.example, Kari Nes <kari@d.example>"


def test_html_is_parsed_once(monkeypatch: pytest.MonkeyPatch) -> None:
    parsed = []
    feed = HTMLParser.feed
    monkeypatch.setattr(
        HTMLParser, "feed", lambda self, text: (parsed.append(text), feed(self, text))
    )
    words = words_of_html("<style>p{display:none}</style><p>Nei</p>Ja", Language.BOKMAL)
    assert words.text == "Ja"
    assert len(parsed) == 1


@pytest.mark.parametrize("kind", ["pkcs7-signature", "octet-stream", "pgp-signature"])
def test_a_signature_is_told_and_is_nothing_to_enclose(kind: str) -> None:
    signature = MIMEApplication(b"MII", kind, name="smime.p7s")
    made = mailed(several("signed", plain("Vi klager."), signature))
    assert made.verdict.signed
    assert Found.SIGNED in found(made)
    assert made.verdict.enclosed == ()
    assert "smime" not in text_of(made)


def test_an_email_that_carries_one_that_is_signed_or_sealed_is_not_so_itself() -> None:
    signature = MIMEApplication(b"MII", "pkcs7-signature", name="smime.p7s")
    sealed = MIMEApplication(b"0", "pkcs7-mime", name="smime.p7m")
    for part in (signature, sealed):
        made = mailed(several("mixed", MIMEMessage(several("signed", plain("Vi klager."), part))))
        assert not made.verdict.signed
        assert Found.SIGNED not in found(made)
        assert "har ingen tekst" in text_of(made)


def test_of_an_encrypted_email_only_what_is_sealed_is_named() -> None:
    told = MIMEApplication(b"Version: 1", "pgp-encrypted")
    sealed = MIMEApplication(b"hQEMA0", "octet-stream", name="encrypted.asc")
    made = mailed(several("encrypted", told, sealed))
    assert found(made) == {Found.SEALED: "encrypted.asc"}
    assert "hver for seg" not in text_of(made)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("brev.asc", b"-----BEGIN PGP MESSAGE-----\n\nhQEMA0\n"),
        ("brev.gpg", b"\x85\x01\x0c\x03" + bytes(8) + b"\x01" + bytes(99)),
        ("brev.dat", b"\x78\x9f\x3e\x22" + bytes(99)),
    ],
)
def test_a_file_that_is_sealed_is_told_and_not_said_to_be_enclosed_by_itself(
    name: str, data: bytes
) -> None:
    sealed = MIMEApplication(data, "octet-stream", name=name)
    made = mailed(several("mixed", plain("Se vedlegget."), sealed))
    assert found(made) == {Found.SEALED: name}
    assert "hver for seg" not in text_of(made)
    assert name in text_of(made)


@pytest.mark.parametrize(
    "data", [b"-----BEGIN PGP SIGNATURE-----\n\niQE\n", b"\x89\x01\x33\x04\x00\x01\x08" + bytes(99)]
)
def test_a_signature_of_any_name_is_nothing_to_enclose(data: bytes) -> None:
    made = mailed(
        several("mixed", plain("Hei"), MIMEApplication(data, "octet-stream", name="a.asc"))
    )
    assert made.verdict.signed
    assert found(made) == {Found.SIGNED: ""}
    assert "a.asc" not in text_of(made)


def test_a_key_is_enclosed_as_other_files_are() -> None:
    key = b"-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQENB\n"
    made = mailed(
        several("mixed", plain("Hei"), MIMEApplication(key, "octet-stream", name="a.asc"))
    )
    assert not made.verdict.signed
    assert found(made) == {Found.ENCLOSED: "1"}


def test_a_text_that_is_encrypted_is_told() -> None:
    made = mailed(plain("-----BEGIN PGP MESSAGE-----\n\nhQEMA0\n-----END PGP MESSAGE-----\n"))
    assert found(made) == {Found.SEALED: "PGP"}


@pytest.mark.parametrize("quoted", ["", "> ", ">> "])
def test_a_sentence_stands_where_a_text_is_encrypted(quoted: str) -> None:
    sealed = ("-----BEGIN PGP MESSAGE-----", "", "hQEMA0", "-----END PGP MESSAGE-----")
    lines = "\n".join(quoted + line for line in sealed)
    text = text_of(mailed(plain(f"Svaret mitt:\n{lines}\nHilsen Ola\n")))
    assert "hQEMA0" not in text
    before, sentence, after = (
        text.index(words) for words in ("Svaret mitt:", "er kryptert og er ikke", "Hilsen Ola")
    )
    assert before < sentence < after


def test_an_encrypted_text_without_an_end_is_printed() -> None:
    text = text_of(mailed(plain("-----BEGIN PGP MESSAGE-----\n\nhQEMA0\nHilsen Ola\n")))
    assert "Hilsen Ola" in text


_HEADS = "From: ola@fjordvik.example\r\nTo: post@fjordvik.example\r\nSubject: Blåbær\r\n"


@pytest.mark.parametrize(
    ("encoding", "told", "is_guessed"),
    [
        ("utf-8", "text/plain", False),
        ("utf-8", "text/plain; charset=us-ascii", False),
        ("utf-8", "text/html", False),
        ("cp1252", "text/plain", True),
        ("cp1252", "text/plain; charset=utf-8", True),
        ("cp1252", "text/plain; charset=iso-8859-1", False),
    ],
)
def test_letters_are_read_where_their_encoding_is_told_wrongly_or_not_at_all(
    encoding: str, told: str, is_guessed: bool
) -> None:
    """Scanners and old programs send such e-mails, and mail programs show them as they were."""
    mail = f"{_HEADS}Content-Type: {told}\r\nContent-Transfer-Encoding: 8bit\r\n\r\nSøk – på Ås"
    made = normalise(mail.encode(encoding), "post.eml")
    assert "Søk – på Ås" in text_of(made)
    assert "Blåbær" in text_of(made)
    assert (Found.GUESSED_ENCODING in found(made)) is is_guessed
    assert Found.MISSING_CHARACTERS not in found(made)


def test_everybody_who_got_an_email_is_told_though_each_has_a_header() -> None:
    more = "To: kari@fjordvik.example\r\nBcc: a@fjordvik.example\r\nBcc: b@fjordvik.example\r\n"
    made = normalise(f"{_HEADS}{more}\r\nHei".encode(), "post.eml")
    assert "post@fjordvik.example, kari@fjordvik.example" in text_of(made)
    assert found(made)[Found.BLIND_COPY] == "a@fjordvik.example, b@fjordvik.example"
    assert "(2)" in text_of(made)


@pytest.mark.parametrize("before", [b"\r\n\r\n", b"\xef\xbb\xbf"])
def test_an_email_may_begin_with_a_mark_or_blank_lines(before: bytes) -> None:
    heads = f"Bcc: skjult@fjordvik.example\r\n{_HEADS}"
    made = normalise(before + f"{heads}\r\nHei".encode(), "post.eml")
    assert found(made)[Found.BLIND_COPY] == "skjult@fjordvik.example"
    assert "skjult" not in text_of(made)
