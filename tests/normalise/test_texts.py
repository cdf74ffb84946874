"""Plain text, tables and e-mails as pages."""

from __future__ import annotations

import pytest

from agenda_app.domain.language import Language
from agenda_app.domain.text import plain_runs
from agenda_app.domain.verdict import FileKind
from agenda_app.domain.verdict_codes import Found, Refused
from agenda_app.normalise import text_pages
from agenda_app.normalise.normal import Normalised, normalise
from agenda_app.normalise.normal_form import faults
from tests.documents.reading import words_by_pdfium

MAIL = """From: =?utf-8?q?Kari_N=C3=B8rdmann?= <kari@fjordvik.example>
To: postmottak@fjordvik.example
Date: Tue, 12 Mar 2024 14:05:00 +0100
Subject: =?utf-8?q?H=C3=B8ring_om_skole?=
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=b

--b
Content-Type: text/html; charset=iso-8859-1

<html><head><title>x</title><style>p{}</style></head><body><p>Hei på deg!</p>
<img src="https://sporing.example/x.png">
<p>Se <b>vedlagt</b> uttalelse.<br>Hilsen Kari</p><script>alert(1)</script></body></html>
--b
Content-Type: application/pdf; name="uttalelse.pdf"
Content-Disposition: attachment; filename="uttalelse.pdf"
Content-Transfer-Encoding: base64

JVBERi0xLjQK
--b--
""".replace("\n", "\r\n").encode("latin-1")


def text_of(made: Normalised) -> str:
    assert made.pdf is not None, made.verdict.refused
    assert faults(made.pdf) == []
    assert made.verdict.tagged
    assert made.verdict.against_ua == ()
    assert made.verdict.against_a == ()
    return words_by_pdfium(made.pdf)


def found(made: Normalised) -> dict[str, str]:
    return {remark.code: remark.detail for remark in made.verdict.found}


def test_text_is_printed_line_by_line() -> None:
    made = normalise("Første linje\n  innrykk\n\nAndre avsnitt".encode(), "notat.txt")
    assert text_of(made) == "Første linje innrykk Andre avsnitt"
    assert made.verdict.kind is FileKind.TEXT


def test_an_old_encoding_is_guessed_and_told() -> None:
    made = normalise("Blåbærsyltetøy på brødet".encode("cp1252"), "notat.txt")
    assert text_of(made) == "Blåbærsyltetøy på brødet"
    assert Found.GUESSED_ENCODING in found(made)


def test_characters_without_a_glyph_are_told() -> None:
    made = normalise("Hei שלום".encode(), "notat.txt")
    assert set("שלום") == set(found(made)[Found.MISSING_CHARACTERS])


def test_a_table_of_text_is_a_table_with_a_head() -> None:
    made = normalise(b"Post;Budsjett\nDrift;1000\nLonn;2,5\n", "tall.csv")
    assert text_of(made) == "Post Budsjett Drift 1000 Lonn 2,5"
    assert made.verdict.kind is FileKind.TABLE


def test_commas_and_quotes_are_understood() -> None:
    made = normalise(b'Navn,Adresse\n"Nordmann, Ola","Gate 1"\n', "liste.csv")
    assert "Nordmann, Ola Gate 1" in text_of(made)


def test_the_line_that_says_what_parts_the_cells_is_no_row() -> None:
    said = text_of(normalise(b"sep=|\r\nPost|Sum, netto\r\nVei|1\r\n", "tall.csv"))
    assert "sep" not in said
    assert said.split() == ["Post", "Sum,", "netto", "Vei", "1"]


def test_a_quote_that_is_never_closed_takes_no_rows_into_its_cell() -> None:
    said = text_of(normalise(b'Post;Sum\n"Vei;1\nBro;2\nTak;3\n', "tall.csv"))
    assert ";" not in said
    assert said.split() == ["Post", "Sum", '"Vei', "1", "Bro", "2", "Tak", "3"]


def test_a_table_of_thousands_of_rows_is_cut_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_pages, "MOST_ROWS", 100)
    made = normalise(b"a;b\n" + b"1;2\n" * 110, "tall.csv")
    assert found(made)[Found.ROWS_LEFT_OUT] == "11"
    assert "Rader på slutten som bare står i originalen: 11." in text_of(made)


def test_of_a_table_of_too_many_cells_the_beginning_is_shown_and_the_rest_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(text_pages, "MOST_CELLS", 60)
    rows = [";".join(f"r{row}k{column}" for column in range(20)) for row in range(8)]
    made = normalise("\n".join(rows).encode(), "tall.csv")
    text = text_of(made)
    assert "r2k19" in text
    assert "r3k0" not in text
    assert found(made) == {Found.ROWS_LEFT_OUT: "5"}


def test_of_a_table_of_too_many_letters_the_whole_rows_are_counted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(text_pages, "MOST_LETTERS", 5_000)
    rows = ["Navn;Tekst", "A;" + "ord " * 400, "B;" + "ord " * 2_000, "C;slutt"]
    made = normalise("\n".join(rows).encode(), "tall.csv")
    assert found(made) == {Found.ROWS_LEFT_OUT: "2"}


def test_a_text_of_far_too_many_lines_says_so_where_it_stops(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(text_pages, "MOST_LINES", 3)
    made = normalise(b"en\nto\ntre\nfire\nfem", "notat.txt")
    assert text_of(made).endswith(
        "tre Teksten er for lang til å skrives ut. Linjer på slutten som bare står i originalen: 2."
    )
    assert found(made)[Found.LINES_LEFT_OUT] == "2"


def test_a_line_and_a_cell_are_printed_to_their_last_word() -> None:
    line = "ord " * 9_000
    assert "SISTEORD" in text_of(normalise(f"{line}SISTEORD".encode(), "notat.txt"))
    made = normalise(f"Post;Merknad\nVei;{line[:5_000]}SISTEORD\n".encode(), "tall.csv")
    assert "SISTEORD" in text_of(made)
    assert found(made) == {}


def test_a_line_that_never_ends_is_laid_out_in_parts_and_none_of_it_is_gone() -> None:
    blocks = text_pages.paragraphs_of(["a" * 90_000, "", "b" * 10])
    parts = ["".join(run.text for run in block.runs) for block in blocks]
    assert "".join(parts).replace("\n", "") == "a" * 90_000 + "b" * 10
    assert max(map(len, parts)) <= 20_000


def test_a_wide_table_is_printed_to_its_last_column_or_says_how_many_are_missing() -> None:
    def of(columns: int) -> Normalised:
        heads = ";".join(f"k{n}" for n in range(columns))
        return normalise(f"{heads}\n{heads}\n".encode(), "bred.csv")

    assert "k119" in text_of(of(120))
    assert found(of(120)) == {}
    assert found(of(text_pages.MOST_COLUMNS + 3)) == {Found.COLUMNS_LEFT_OUT: "3"}


def test_an_email_says_who_when_and_what() -> None:
    made = normalise(MAIL, "brev.eml")
    text = text_of(made)
    for part in (
        *("Høring om skole", "Fra Kari Nørdmann <kari@fjordvik.example>", "12.03.2024 kl. 14.05"),
        *("Hei på deg!", "Se vedlagt uttalelse. Hilsen Kari", "uttalelse.pdf (1 kB)"),
        "Disse legges ved hver for seg.",
    ):
        assert part in text
    for part in ("alert", "p{}", "sporing"):
        assert part not in text
    assert made.verdict.enclosed == ("uttalelse.pdf",)
    assert made.verdict.kind is FileKind.EMAIL


def test_an_email_is_labelled_in_the_language() -> None:
    text = text_of(normalise(MAIL, "brev.eml", language=Language.NYNORSK))
    assert "Frå Kari" in text
    assert "blir lagde ved kvar for seg" in text


def test_an_email_is_known_by_its_content() -> None:
    assert normalise(MAIL, "brev.txt").verdict.kind is FileKind.EMAIL


def test_a_broken_email_is_printed_as_far_as_it_goes() -> None:
    heads = b"From: a@b.example\nSubject: =?utf-8?q?=ff=fe?=\nDate: i gar\n"
    data = heads + b"Content-Type: text/plain; charset=finnes-ikke\n\nHei\n"
    text = text_of(normalise(data, "brev.eml"))
    assert "i gar" in text
    assert "Hei" in text


def test_a_web_page_is_refused() -> None:
    assert normalise(b"<html>Hei</html>", "side.html").verdict.refused == Refused.WEB_PAGE


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("Mole 3    200", "Mole 3\u00a0\u00a0\u00a0 200"),
        ("  Kai\t200", "\u00a0\u00a0Kai\u00a0\u00a0 200"),
        ("a" + " " * 900 + "b", "a" + "\u00a0" * 40 + " b"),
        ("3 200", "3 200"),
    ],
)
def test_two_numbers_in_a_line_do_not_become_one(line: str, shown: str) -> None:
    (paragraph,) = text_pages.paragraphs_of([line])
    assert plain_runs(paragraph.runs) == shown
