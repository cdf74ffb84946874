"""What fields of Word files say is what their author saw."""

from __future__ import annotations

from xml.sax.saxutils import escape

import pytest

from agenda_app.intake.safe_xml import parse
from agenda_app.normalise.word_fields import keep_results
from tests.normalise.office_files import W


def mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def field(code: str, came_to: str = "") -> str:
    """Return a field; its code may have others within, as runs."""
    inside = code if code.startswith("<") else f"<w:r><w:instrText> {code} </w:instrText></w:r>"
    result = f"{mark('separate')}<w:r><w:t>{came_to}</w:t></w:r>" if came_to else ""
    return f"{mark('begin')}{inside}{result}{mark('end')}"


def kept(inside: str, *, anew: bool = False) -> str:
    """Return what is left of a paragraph, fields that are still fields in braces."""
    root = parse(f"<w:p {W}>{inside}</w:p>".encode())
    keep_results(root, "Brev & notat.docx", anew=anew)
    signs = {"begin": "{", "separate": "|", "end": "}"}
    said = ""
    for element in root.iter():
        kind = next((v for k, v in element.attrib.items() if k.endswith("fldCharType")), "")
        said += signs.get(kind, "") + (element.text or "").strip()
    return said


@pytest.mark.parametrize(
    "code",
    [
        'DATE \\@ "d. MMMM yyyy"',
        "savedate",
        "AUTHOR",
        "FILENAME \\p",
        'IF 1 = 1 "det" "noe annet"',
        "REF borte \\h",
        "PAGEREF borte",
        "SYMBOL 176",
    ],
)
def test_what_a_field_came_to_stands_as_text(code: str) -> None:
    assert kept(field(code, "det")) == "det"
    written = escape(code, {'"': "&quot;"})
    simple = f'<w:fldSimple w:instr="{written}"><w:r><w:t>det</w:t></w:r></w:fldSimple>'
    assert kept(simple) == "det"


@pytest.mark.parametrize("code", ["DATE", "PAGE", "IF 1 = 1 det"])
def test_a_field_whose_end_is_gone_leaves_all_that_stands_behind_it(code: str) -> None:
    begun = field(code, "det").removesuffix(mark("end"))
    assert kept(f"{begun}<w:r><w:t> og resten</w:t></w:r>") == "detog resten"
    around = f"{mark('begin')}<w:r><w:instrText>TOC</w:instrText></w:r>{field('PAGE', '1')}"
    assert kept(f"{around}<w:r><w:t>resten</w:t></w:r>") == "{PAGE|1}resten"


@pytest.mark.parametrize("code", ["PAGE", "NUMPAGES", "TOC \\o", "HYPERLINK x", "FORMTEXT"])
def test_fields_about_pages_and_forms_stay(code: str) -> None:
    assert kept(field(code, "1")) == f"{{{code}|1}}"


def test_a_reference_to_a_place_that_is_there_stays() -> None:
    place = '<w:bookmarkStart w:id="1" w:name="her"/>'
    assert kept(place + field("REF her \\h", "Punkt 3")) == "{REF her \\h|Punkt 3}"


@pytest.mark.parametrize("switch", ["n", "p", "r", "w"])
def test_the_number_of_a_paragraph_is_the_one_that_stood_there(switch: str) -> None:
    place = '<w:bookmarkStart w:id="1" w:name="her"/>'
    assert kept(place + field(f"REF her \\{switch} \\h", "4.2")) == "4.2"


def test_fields_within_the_code_of_another_go_with_it() -> None:
    begin, end = (f"<w:r><w:instrText>{said}</w:instrText></w:r>" for said in ("IF ", " = 7"))
    assert kept(field(f"{begin}{field('PAGE', '7')}{end}", "Vist")) == "Vist"


def test_fields_within_what_another_came_to_are_looked_at_for_themselves() -> None:
    inside = f"{mark('begin')}<w:r><w:instrText>QUOTE</w:instrText></w:r>{mark('separate')}"
    assert (
        kept(f"{inside}{field('PAGE', '7')}{field('DATE', '3. mars')}{mark('end')}")
        == "{PAGE|7}3. mars"
    )


def test_the_name_of_the_file_is_its_own_and_not_that_of_a_copy() -> None:
    code = "FILENAME \\p"
    assert kept(field(code, "/tmp/kopi/fil.doc"), anew=True) == "Brev & notat.docx"
    assert kept(field(code)) == "Brev & notat.docx"
    simple = '<w:fldSimple w:instr="FILENAME"><w:r><w:t>/tmp/fil.doc</w:t></w:r></w:fldSimple>'
    assert kept(simple, anew=True) == "Brev & notat.docx"


@pytest.mark.parametrize("inside", [field("DATE"), mark("end"), mark("separate")])
def test_what_is_no_whole_field_stays_as_it_is(inside: str) -> None:
    root = parse(f"<w:p {W}>{inside}</w:p>".encode())
    before = len(list(root.iter()))
    keep_results(root, "x", anew=False)
    assert len(list(root.iter())) == before
