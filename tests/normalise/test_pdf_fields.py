"""Fields of a form that have no look of their own are drawn as programs that show forms do."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
import pypdfium2 as pdfium
import pytest
from pikepdf import Array, Dictionary, Name, String

from agenda_app.domain.verdict_codes import Done, Found
from agenda_app.normalise.annotation_faces import face_of_field, face_of_remark
from agenda_app.normalise.normal import Normalised, normalise
from agenda_app.normalise.normal_form import faults
from tests.documents.reading import words_by_pdfium
from tests.normalise.corpus import drawn, edited, words

BOX = Array([100, 600, 118, 618])
WHITE, YELLOW, RED, BLUE = (255, 255, 255), (255, 255, 0), (255, 0, 0), (0, 0, 255)


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
    hyphen = "\x02"
    return said.replace(hyphen, "").strip(), made


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


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ({"FT": Name.Tx, "V": 42}, "42"),
        ({"FT": Name.Tx, "V": Name.Ja}, "Ja"),
        ({"FT": Name.Tx, "RV": String("<body><p>Rik <b>tekst</b></p></body>")}, "Rik tekst"),
        ({"FT": Name.Tx, "V": String("Vanlig"), "RV": String("<p>Rik</p>")}, "Vanlig"),
        ({"FT": Name.Tx, "V": True}, ""),
    ],
)
def test_a_value_is_shown_however_the_file_writes_it(field: dict[str, object], said: str) -> None:
    rect = Array([100, 600, 300, 618])
    assert shown(with_fields({"T": String("svar"), "Rect": rect, **field}))[0] == said


def test_of_several_choices_each_is_said_in_the_words_that_were_chosen() -> None:
    options = Array([Array([String("1"), String("Ja")]), Array([String("2"), String("Nei")])])
    chosen = {"V": Array([String("1"), String("2")]), "Opt": options, "FT": Name.Ch}
    data = with_fields({"T": String("svar"), "Rect": Array([100, 560, 300, 618]), **chosen})
    assert shown(data)[0].split() == ["Ja", "Nei"]


@pytest.mark.parametrize(
    ("chosen", "said"),
    [
        ({"I": Array([2, 0])}, ["Ja", "Kanskje"]),
        ({"I": Array([1]), "V": String("1")}, ["Ja"]),
        ({"I": Array([7, -1, String("1"), Dictionary()])}, []),
    ],
)
def test_choices_that_are_told_by_their_numbers_are_said(
    chosen: dict[str, object], said: list[str]
) -> None:
    options = Array([Array([String("1"), String("Ja")]), String("Nei"), String("Kanskje")])
    field = {"FT": Name.Ch, "T": String("svar"), "Rect": Array([100, 560, 300, 618])}
    assert shown(with_fields({**field, "Opt": options, **chosen}))[0].split() == said


def test_a_rich_text_without_room_in_its_field_goes_on_behind_the_pages() -> None:
    field = {"FT": Name.Tx, "T": String("svar"), "Rect": Array([100, 600, 300, 618])}
    text, made = shown(with_fields({**field, "RV": String(f"<p>{LONG}Takk for svar.</p>")}))
    assert text.endswith("Takk for svar.")
    assert Found.VALUE_CONTINUED in {one.code for one in made.verdict.found}


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


SAYS = "Søkeren ber om at arbeidet med brygga blir gjort før vinteren. "
LONG = SAYS * 6


def typed(*remarks: dict[str, object], turned: int = 0) -> bytes:
    def put(pdf: pikepdf.Pdf) -> None:
        page = pdf.pages[0].obj
        kind = {"/Type": Name.Annot, "/Subtype": Name.FreeText, "/F": 4}
        made = [Dictionary({**kind, **_named(remark)}) for remark in remarks]
        page.Annots = Array([pdf.make_indirect(remark) for remark in made])
        page.Rotate = turned

    return edited(drawn(words), put)


def details(made: Normalised, code: Found) -> list[tuple[int, str]]:
    return [(one.page, one.detail) for one in made.verdict.found if one.code == code]


@pytest.mark.parametrize("multiline", [0, 1 << 12])
def test_a_value_with_no_room_in_its_field_is_whole_on_a_page_of_its_own(multiline: int) -> None:
    field = {"FT": Name.Tx, "T": String("a"), "V": String(LONG), "Ff": multiline}
    short = {"FT": Name.Tx, "T": String("b"), "V": String("Kari"), "Rect": BOX}
    text, made = shown(with_fields({**field, "Rect": Array([100, 500, 220, 520])}, short))
    assert len(made.verdict.pages) == 2
    in_field, _, behind = text.partition("Tekst som ikke fikk plass i feltet")
    assert "…" in in_field
    assert "Kari" in in_field
    assert behind.split() == ["Fra", "side", "1", "i", "filen", *LONG.split()]
    assert details(made, Found.VALUE_CONTINUED) == [(1, LONG[:60])]
    assert not details(made, Found.VALUE_NOT_VISIBLE)
    assert made.verdict.unembedded == ()


def test_a_value_that_several_places_show_is_told_once() -> None:
    def put(pdf: pikepdf.Pdf) -> None:
        field = pdf.make_indirect(Dictionary(FT=Name.Tx, T=String("a"), V=String(LONG)))
        kind = {"/Type": Name.Annot, "/Subtype": Name.Widget, "/F": 4, "/Parent": field}
        places = [Array([100, 100 * row, 220, 100 * row + 20]) for row in range(2, 6)]
        made = [pdf.make_indirect(Dictionary({**kind, "/Rect": place})) for place in places]
        field.Kids = pdf.pages[0].obj.Annots = Array(made)
        pdf.Root.AcroForm = Dictionary(Fields=Array([field]), NeedAppearances=True)

    text, made = shown(edited(drawn(words), put))
    behind = text.partition("Tekst som ikke fikk plass i feltet")[2]
    assert behind.split() == ["Fra", "side", "1", "i", "filen", *LONG.split()]
    assert len(details(made, Found.VALUE_CONTINUED)) == 1


def test_no_letters_in_a_field_are_smaller_than_can_be_read() -> None:
    field = {"FT": Name.Tx, "T": String("a"), "V": String(LONG), "Ff": 1 << 12}
    _, made = shown(with_fields({**field, "Rect": Array([100, 500, 220, 560])}))
    with pikepdf.open(io.BytesIO(made.pdf or b"")) as pdf:
        streams = [one for one in pdf.objects if isinstance(one, pikepdf.Stream)]
        looks = [pikepdf.parse_content_stream(one) for one in streams if "/BBox" in one]
    sizes = [float(i.operands[1]) for look in looks for i in look if str(i.operator) == "Tf"]
    assert sizes
    assert min(sizes) >= 6


@pytest.mark.parametrize(("turned", "size"), [(0, [200, 60]), (90, [60, 200]), (270, [60, 200])])
def test_words_typed_onto_a_page_are_drawn_upright(turned: int, size: list[int]) -> None:
    rect = Array([100, 500, 100 + size[0], 500 + size[1]])
    text, made = shown(typed({"Rect": rect, "Contents": String("Godkjent 3. mai")}, turned=turned))
    assert text == "Godkjent 3. mai"
    assert Done.ANNOTATIONS_FLATTENED in {one.code for one in made.verdict.done}
    with pikepdf.open(io.BytesIO(made.pdf or b"")) as pdf:
        forms = pdf.pages[0].obj.Resources.XObject
        boxes = [[round(float(side)) for side in form.BBox] for form in forms.values()]
    assert [0, 0, 200, 60] in boxes


def test_typed_words_in_rich_text_are_drawn_and_long_ones_go_on_behind() -> None:
    rich = String(f"<body><p>{SAYS}</p><p>{LONG}</p></body>")
    text, made = shown(typed({"Rect": Array([100, 500, 200, 540]), "RC": rich}))
    behind = text.partition("Fra side 1 i filen")[2]
    assert behind.split() == (SAYS + LONG).split()
    assert details(made, Found.VALUE_CONTINUED)


def test_typed_words_that_are_not_printed_are_told_and_hidden_ones_are_not() -> None:
    rect = Array([100, 500, 300, 540])
    on_screen = {"Rect": rect, "F": 0, "Contents": String("Spør\nordføreren")}
    hidden = {"Rect": rect, "F": 2, "Contents": String("Skjult")}
    text, made = shown(typed(on_screen, hidden))
    assert text == ""
    assert details(made, Found.TYPED_NOT_PRINTED) == [(1, "Spør ordføreren")]


@pytest.mark.parametrize("rect", [Array([0, 0, 0, 0]), Array([1, 2]), Array([Name.A] * 4)])
def test_typed_words_without_a_place_are_said_behind(rect: Array) -> None:
    text, _ = shown(typed({"Rect": rect, "Contents": String("Godkjent 3. mai")}))
    assert text.endswith("Godkjent 3. mai")


def painted(made: Normalised) -> list[tuple[int, int, int]]:
    """Return the colours in the middle of the remark, at its edge, and just outside of it."""
    with pdfium.PdfDocument(made.pdf or b"") as document:
        picture = document[0].render(scale=1).to_pil()
        high = picture.height
    return [picture.getpixel((x, high - 515)) for x in (290, 101, 97)]


@pytest.mark.parametrize(
    ("looks", "colours"),
    [
        ({"BS": Dictionary(W=0)}, [WHITE, WHITE, WHITE]),
        ({"C": Array([1, 1, 0]), "BS": Dictionary(W=0)}, [YELLOW, YELLOW, WHITE]),
        ({"C": Array([1, 1, 0]), "DA": "1 0 0 rg", "BS": Dictionary(W=4)}, [YELLOW, RED, WHITE]),
        ({"DA": "/Helv 12 Tf 0 0 1 rg", "Border": Array([0, 0, 4])}, [WHITE, BLUE, WHITE]),
    ],
)
def test_typed_words_have_their_ground_and_frame(
    looks: dict[str, object], colours: list[tuple[int, int, int]]
) -> None:
    rect = Array([100, 500, 300, 560])
    text, made = shown(typed({"Rect": rect, "Contents": String("Godkjent"), **_strings(looks)}))
    assert text == "Godkjent"
    assert painted(made) == colours


def _strings(looks: dict[str, object]) -> dict[str, object]:
    return {key: String(one) if isinstance(one, str) else one for key, one in looks.items()}


@pytest.mark.parametrize(
    ("ground", "wanted"), [([0, 0, 0.4], (1, 1, 1)), ([1, 1, 0.9], (0, 0, 0)), ([], (0, 0, 0))]
)
def test_words_in_the_colour_of_their_ground_are_written_so_that_they_are_read(
    ground: list[float], wanted: tuple[float, ...]
) -> None:
    look = " ".join(map(str, ground or [1, 1, 1])) + " rg"
    assert face_of_remark(Dictionary(C=Array(ground)), look).ink == wanted


def test_a_field_has_the_ground_and_frame_that_it_says() -> None:
    widget = Dictionary(MK=Dictionary(BG=Array([0.9]), BC=Array([0, 0, 0, 1])), BS=Dictionary(W=2))
    face = face_of_field(widget, "0 g")
    assert (face.ground, face.frame, face.line) == ((0.9, 0.9, 0.9), (0, 0, 0), 2)
    assert face_of_field(Dictionary(), "").frame is None


def with_an_old_look(text: bytes, *, anew: bool, **more: object) -> bytes:
    def put(pdf: pikepdf.Pdf) -> None:
        field = pdf.pages[0].Annots[0]
        look = pdf.make_stream(b"/Tx BMC BT /F 12 Tf 2 4 Td (%s) Tj ET EMC" % text)
        look.Type, look.Subtype, look.BBox = Name.XObject, Name.Form, Array([0, 0, 200, 18])
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        look.Resources = Dictionary(Font=Dictionary(F=font))
        field.AP = Dictionary(N=look)
        pdf.Root.AcroForm.NeedAppearances = anew

    rect = Array([100, 600, 300, 618])
    return edited(with_fields({"FT": Name.Tx, "T": String("navn"), "Rect": rect, **more}), put)


@pytest.mark.parametrize(
    ("more", "anew", "said", "told"),
    [
        ({}, True, "", ["Kari Vik"]),
        ({"V": String("")}, True, "", ["Kari Vik"]),
        ({"FT": Name.Ch, "Ff": 1 << 17}, True, "", ["Kari Vik"]),
        ({"FT": Name.Ch}, True, "Kari Vik", []),
        ({"Ff": 1 << 13, "V": String("x")}, True, "Kari Vik", []),
        ({"V": String("")}, False, "Kari Vik", []),
    ],
)
def test_an_emptied_field_is_empty_and_what_it_showed_is_told(
    more: dict[str, object], anew: bool, said: str, told: list[str]
) -> None:
    text, made = shown(with_an_old_look(b"Kari Vik", anew=anew, **more))
    assert text == said
    outdated = [one.detail for one in made.verdict.found if one.code == Found.VALUE_OUTDATED]
    assert outdated == told


def test_words_of_fields_are_told_on_one_line_as_their_letters_stand() -> None:
    _, made = shown(with_an_old_look(b"Kari\x07 Vik", anew=True))
    assert details(made, Found.VALUE_OUTDATED) == [(1, "Kari Vik")]
    value = String("Kari\r\nA\u030asen\u202e " + "og flere " * 20)
    _, made = shown(with_an_old_look(b"Ola", anew=False, V=value))
    ((page, told),) = details(made, Found.VALUE_NOT_VISIBLE)
    assert (page, told[:18], len(told)) == (1, "Kari Åsen og flere", 60)


def test_a_field_that_was_empty_before_is_not_said_to_be_emptied() -> None:
    _, made = shown(with_an_old_look(b" ", anew=True))
    assert Found.VALUE_OUTDATED not in {one.code for one in made.verdict.found}


HIDDEN, PRINT, NO_VIEW = 2, 4, 32


@pytest.mark.parametrize(
    ("flags", "said"),
    [(0, "Kari"), (PRINT, "Kari"), (PRINT | NO_VIEW, "Kari"), (NO_VIEW, ""), (HIDDEN | PRINT, "")],
)
def test_a_field_that_is_seen_nowhere_is_not_printed_and_that_it_was_filled_in_is_told(
    flags: int, said: str
) -> None:
    field = {"FT": Name.Tx, "T": String("navn"), "Rect": Array([100, 600, 300, 618]), "F": flags}
    for value in ("Kari", ""):
        text, made = shown(with_fields({**field, "V": String(value)}))
        done = [one.detail for one in made.verdict.done if one.code == Done.HIDDEN_FIELDS_REMOVED]
        assert text == (said and value)
        only = [one.detail for one in made.verdict.found if one.code == Found.ONLY_PRINTED]
        assert only == (["1"] if value and flags == PRINT | NO_VIEW else [])
        assert done == (["1"] if value and not said else [])


@pytest.mark.parametrize(("flags", "printed"), [(0, False), (PRINT, True), (HIDDEN, False)])
def test_a_button_that_is_only_for_the_screen_is_told_and_not_printed(
    flags: int, printed: bool
) -> None:
    button = box(Ff=1 << 16, F=flags)
    _, made = shown(edited(with_fields(button), only_one_look))
    with pikepdf.open(io.BytesIO(made.pdf or b"")) as pdf:
        streams = [one for one in pdf.objects if isinstance(one, pikepdf.Stream)]
        drawn_here = any(b"0 0 18 18 re" in one.read_bytes() for one in streams if "/BBox" in one)
    assert drawn_here is printed
    told = Done.BUTTONS_REMOVED in {one.code for one in made.verdict.done}
    assert told is (flags == 0)


@pytest.mark.parametrize(
    ("more", "colour"),
    [
        ({"FT": Name.Tx, "MK": Dictionary(BG=Array([1, 1, 0]))}, YELLOW),
        ({"FT": Name.Ch, "MK": Dictionary(BG=Array([1, 1, 0]))}, YELLOW),
        ({"FT": Name.Tx, "MK": Dictionary()}, WHITE),
        ({"FT": Name.Sig, "MK": Dictionary(BG=Array([1, 1, 0]))}, WHITE),
    ],
)
def test_a_field_that_nobody_filled_in_keeps_its_ground(
    more: dict[str, object], colour: tuple[int, int, int]
) -> None:
    rect = Array([100, 600, 300, 640])
    text, made = shown(with_fields({"T": String("svar"), "Rect": rect, **more}))
    with pdfium.PdfDocument(made.pdf) as document:
        seen = document[0].render(scale=1).to_pil().convert("RGB")
    assert text == ""
    assert seen.getpixel((200, seen.height - 620)) == colour
