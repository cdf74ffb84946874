"""Fields of a form that have no look of their own are drawn as programs that show forms do."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from agenda_app.domain.verdict_codes import Done, Found
from agenda_app.normalise.normal import Normalised, normalise
from agenda_app.normalise.normal_form import faults
from tests.documents.reading import words_by_pdfium
from tests.normalise.corpus import drawn, edited, words

BOX = Array([100, 600, 118, 618])


def with_fields(*fields: dict[str, object], turned: int = 0) -> bytes:
    def put(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0].obj
        made = [
            pdf.make_indirect(
                Dictionary({"/Type": Name.Annot, "/Subtype": Name.Widget, "/F": 4, **_named(field)})
            )
            for field in fields
        ]
        page.Annots = Array(made)
        page.Rotate = turned
        pdf.Root.AcroForm = Dictionary(Fields=Array(made), NeedAppearances=True)

    return edited(drawn(words), put)


def _named(field: dict[str, object]) -> dict[str, object]:
    return {f"/{key}": value for key, value in field.items()}


def shown(data: bytes) -> tuple[str, Normalised]:
    made = normalise(data, "skjema.pdf")
    assert made.pdf is not None, made.verdict.refused
    assert faults(made.pdf) == []
    said = words_by_pdfium(made.pdf).replace("Kommunestyret behandler saken i møte", "")
    return said.strip(), made


def box(**more: object) -> dict[str, object]:
    return {"FT": Name.Btn, "T": String("svar"), "Rect": BOX, **more}


@pytest.mark.parametrize(
    ("field", "said"),
    [
        (box(V=Name.Yes, AS=Name.Yes), "X"),
        (box(V=Name.Yes), "X"),
        (box(V=Name.Yes, AS=Name.Off), ""),
        (box(V=Name.Off, AS=Name.Off), ""),
        (box(), ""),
        (box(V=Name("/2"), AS=Name("/2"), Ff=1 << 15), "X"),
        (box(V=Name("/2"), AS=Name.Off, Ff=1 << 15), ""),
        (box(V=Name("/2"), Ff=1 << 15), ""),
        (box(V=Name.Yes, AS=Name.Yes, Ff=1 << 16), ""),
        (box(V=Name.Yes, AS=Name.Yes, F=2), ""),
    ],
)
def test_a_tick_that_readers_draw_themselves_stays_visible(
    field: dict[str, object], said: str
) -> None:
    text, made = shown(with_fields({**field, "MK": Dictionary(BC=Array([0, 0, 0]))}))
    assert text == said
    assert made.verdict.unembedded == ()
    assert (Done.FORM_FLATTENED in {one.code for one in made.verdict.done}) or not said


def tick_of_its_own(pdf: pikepdf.Pdf) -> None:
    look = pdf.make_stream(b"0 0 18 18 re f")
    look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, Array([0, 0, 18, 18])
    pdf.pages[0].Annots[0].AP = Dictionary(N=Dictionary(Yes=look))


def only_one_look(pdf: pikepdf.Pdf) -> None:
    tick_of_its_own(pdf)
    pdf.pages[0].Annots[0].AP = Dictionary(N=pdf.pages[0].Annots[0].AP.N.Yes)


@pytest.mark.parametrize("change", [tick_of_its_own, only_one_look])
def test_a_tick_that_has_a_look_keeps_it(change: Callable[[pikepdf.Pdf], None]) -> None:
    text, made = shown(edited(with_fields(box(V=Name.Yes)), change))
    assert text == ""
    with pikepdf.open(io.BytesIO(made.pdf or b"")) as pdf:
        streams = [one for one in pdf.objects if isinstance(one, pikepdf.Stream)]
        assert any(b"0 0 18 18 re" in one.read_bytes() for one in streams if "/BBox" in one)


def test_a_value_in_a_field_of_a_turned_page_stands_upright_and_whole() -> None:
    field = {"FT": Name.Tx, "T": String("navn"), "V": String("Kari Nordmann")}
    turned = with_fields(
        {**field, "Rect": Array([300, 400, 320, 600]), "MK": Dictionary(R=90)}, turned=90
    )
    text, made = shown(turned)
    assert text == "Kari Nordmann"
    assert Found.VALUE_NOT_VISIBLE not in {one.code for one in made.verdict.found}
    with pikepdf.open(io.BytesIO(made.pdf or b"")) as pdf:
        forms = pdf.pages[0].obj.Resources.XObject
        looks = [form for form in forms.values() if form.get("/Subtype") == Name.Form]
        boxes = [[round(float(side)) for side in form.BBox] for form in looks]
    assert [0, 0, 200, 20] in boxes
