"""Page numbers on pages from outside: upright, inside what is seen, never on what is there."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator

import pikepdf
import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agenda_app.documents.about import About
from agenda_app.documents.assembly import Foreign, Look, Piece, assembled
from agenda_app.documents.ink import free_feet
from agenda_app.documents.page import blank_part
from agenda_app.documents.page_numbers import numbered
from agenda_app.documents.page_writing import Binding
from agenda_app.documents.saving import taken
from agenda_app.documents.source import foreign_source, own_source
from agenda_app.jobs import run_to_end
from tests.documents.outside import Files, OutsidePage, outside
from tests.documents.papers import a_head

LEFT, RIGHT = "Vedlegg 3 til PS 12/26", "Side 44 av 480"
ABOUT = About("Prøve", "Fjordvik kommune", "nb-NO", a_head().printed)


def stamped(
    page: OutsidePage, *, shrink: bool = True, binding: float = 0.0, figure: str = ""
) -> bytes:
    files, data = Files(), outside([page], figure=figure)
    foreign = Foreign(LEFT, "Vedlegg", "", tuple(free_feet(data)))
    numbers = numbered(["44"], 480)
    piece = Piece("", foreign_source(files.put(data), files), numbers, foreign)
    look, stamps = Look(shrink, Binding(binding)), own_source(blank_part())
    return run_to_end(taken(run_to_end(assembled([piece], ABOUT, look, stamps))))


def words(pdf: bytes) -> Iterator[tuple[str, tuple[float, float, float, float], float]]:
    """Return each line of text with its box as it is seen, and how it is turned."""
    document = pypdfium2.PdfDocument(pdf)
    page = document[0]
    text = page.get_textpage()
    for at in range(text.count_rects()):
        box = text.get_rect(at)
        yield text.get_text_bounded(*box).strip(), seen(page, box), 0.0
    text.close()
    page.close()
    document.close()


def seen(
    page: pypdfium2.PdfPage, box: tuple[float, float, float, float]
) -> tuple[float, float, float, float]:
    left, bottom, right, top = page.get_cropbox()
    x = [box[0], box[2]]
    y = [box[1], box[3]]
    match page.get_rotation():
        case 90:
            x, y = [v - bottom for v in y], [right - v for v in x]
        case 180:
            x, y = [right - v for v in x], [top - v for v in y]
        case 270:
            x, y = [top - v for v in y], [v - left for v in x]
        case _:
            x, y = [v - left for v in x], [v - bottom for v in y]
    return min(x), min(y), max(x), max(y)


def picture(pdf: bytes) -> tuple[list[bytes], float]:
    """Return the grey of each dot as it is seen, from the top, and how many dots a point is."""
    document = pypdfium2.PdfDocument(pdf)
    scale = 2.0
    bitmap = document[0].render(scale=scale, grayscale=True)
    dots, stride = bytes(bitmap.buffer), bitmap.stride
    rows = [dots[row * stride : row * stride + bitmap.width] for row in range(bitmap.height)]
    document.close()
    return rows, scale


def without_text(pdf: bytes) -> bytes:
    """Return the file without its page number, to see what else is where the number stands."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        page = opened.pages[0]
        streams = list(page.obj.Contents)
        last = streams[-1].read_bytes()
        start = last.index(b"/Artifact")
        streams[-1] = opened.make_indirect(pikepdf.Stream(opened, last[:start]))
        page.obj.Contents = pikepdf.Array(streams)
        out = io.BytesIO()
        opened.save(out)
        return out.getvalue()


@st.composite
def pages(draw: st.DrawFn) -> OutsidePage:
    """Pages of any size, anywhere, cropped, turned, with ink anywhere, also to their very edge."""
    x, y = draw(st.integers(-400, 400)), draw(st.integers(-400, 400))
    width, height = draw(st.integers(120, 1200)), draw(st.integers(120, 1200))
    crop = None
    if draw(st.booleans()):
        cut = [draw(st.integers(0, 15)) for _ in range(4)]
        crop = (x + cut[0], y + cut[1], x + width - cut[2], y + height - cut[3])
    marks = [
        (
            x + draw(st.integers(0, width - 20)),
            y + draw(st.integers(0, height - 10)),
            draw(st.integers(4, width)),
            draw(st.integers(2, height // 2)),
        )
        for _ in range(draw(st.integers(0, 4)))
    ]
    turn = draw(st.sampled_from([0, 90, 180, 270]))
    return OutsidePage((x, y, x + width, y + height), crop, turn, marks)


@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
@given(pages(), st.sampled_from([0.0, 20.0]))
def test_the_number_is_upright_inside_the_page_and_on_free_paper(
    page: OutsidePage, binding: float
) -> None:
    pdf = stamped(page, binding=binding)
    found = [(text, box) for text, box, _ in words(pdf)]
    assert " ".join(text for text, _ in found) == f"{LEFT} {RIGHT}"
    under, scale = picture(without_text(pdf))
    high, wide = len(under) / scale, len(under[0]) / scale
    for text, (left, bottom, right, top) in found:
        assert 0 < left < right < wide
        assert 0 < bottom < top < 0.25 * high
        assert right - left > 2 * (top - bottom), f"{text} stands on its side"
        rows = under[round((high - top) * scale) : round((high - bottom) * scale)]
        dots = [row[round(left * scale) : round(right * scale)] for row in rows]
        assert min(map(min, dots)) > 220, f"{text} stands on something"


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_letters_run_from_left_to_right_as_they_are_seen(turn: int) -> None:
    pdf = stamped(OutsidePage(turn=turn))
    document = pypdfium2.PdfDocument(pdf)
    page = document[0]
    text = page.get_textpage()
    whole = text.get_text_range()
    start = whole.index("Side 44")
    boxes = [seen(page, text.get_charbox(start + at)) for at in range(4)]
    assert [box[0] for box in boxes] == sorted(box[0] for box in boxes)
    assert max(box[1] for box in boxes) - min(box[1] for box in boxes) < 3
    text.close()
    page.close()
    document.close()


def test_free_paper_is_left_as_it_is() -> None:
    page = OutsidePage(marks=((70, 100, 300, 600),))
    assert b" cm" not in contents(stamped(page)).split(b"/Artifact")[0]


def test_ink_at_the_foot_makes_the_page_a_little_smaller() -> None:
    full = OutsidePage(marks=((0, 0, 595.28, 841.89),))
    pdf = stamped(full)
    rows, scale = picture(without_text(pdf))
    column = [row[len(row) // 2] for row in rows]
    white = sum(dot > 250 for dot in column) / scale
    assert 15 < white < 40
    assert column[0] < 50, "the head stays where it was"


def test_whoever_wants_no_shrinking_gets_a_white_label() -> None:
    full = OutsidePage(marks=((0, 0, 595.28, 841.89),))
    pdf = stamped(full, shrink=False)
    assert b" cm" not in contents(pdf).split(b"/Artifact")[0]
    rows, scale = picture(pdf)
    high = len(rows) / scale
    for _, (left, bottom, right, top), _ in words(pdf):
        edge = [row[round(left * scale) - 2] for row in rows]
        around = edge[round((high - top) * scale) : round((high - bottom) * scale)]
        assert min(around) > 240
        assert right > left


def sizes(pdf: bytes) -> set[float]:
    """Return how large the letters of the page number are, in points."""
    stamp = contents(pdf).split(b"/Artifact")[1]
    return {float(size) for size in re.findall(rb"/SakslisteStamp ([\d.]+) Tf", stamp)}


A4, A0 = (595.28, 841.89), (2383.94, 3370.39)


@pytest.mark.parametrize("turn", [0, 90])
@pytest.mark.parametrize(
    ("size", "times"),
    [
        (A4, 1),
        (A0, 4),
        (A0[::-1], 4),
        ((841.89, 1190.55), 2**0.5),
        ((1684, 4209.45), 5),
        ((400, 500), 1),
    ],
)
def test_the_number_reads_alike_when_the_page_is_printed_on_a4(
    size: tuple[float, float], times: float, turn: int
) -> None:
    page = OutsidePage((0, 0, *size), turn=turn, marks=((0, 0, *size),))
    for pdf in (stamped(page), stamped(page, shrink=False)):
        (found,) = sizes(pdf)
        assert found == pytest.approx(8.5 * times, rel=0.01)


@pytest.mark.parametrize(("size", "times"), [(A4, 1), (A0, 4)])
def test_free_paper_is_found_on_pages_of_any_size(size: tuple[float, float], times: int) -> None:
    above = 50 * times
    page = OutsidePage((0, 0, *size), marks=((0, above, size[0], 300),))
    assert b" cm" not in contents(stamped(page)).split(b"/Artifact")[0]
    ink = OutsidePage((0, 0, *size), marks=((0, 10 * times, size[0], 300),))
    assert b" cm" in contents(stamped(ink)).split(b"/Artifact")[0]


def test_the_bound_side_of_a_large_page_is_as_wide_once_it_is_printed() -> None:
    page = OutsidePage((0, 0, *A0), marks=((0, 0, *A0),))
    rows, scale = picture(without_text(stamped(page, binding=28.0)))
    middle = rows[len(rows) // 3]
    assert min(middle[: round(4 * 27 * scale)]) > 240
    assert middle[round(4 * 29 * scale)] < 60


def test_links_and_descriptions_move_with_what_they_are_about() -> None:
    page = OutsidePage(marks=((0, 0, 595.28, 841.89),), links_to=0)
    with pikepdf.open(io.BytesIO(stamped(page, figure="Kart"))) as pdf:
        annotation = pdf.pages[0].obj.Annots[0]
        left, bottom, right, top = (float(number) for number in annotation.Rect)
        figure = pdf.Root.StructTreeRoot.K.K[0].K[0]
        box = [float(number) for number in figure.A.BBox]
        target = [float(number) for number in annotation.Dest[2:4]]
    scale = (right - left) / 300
    assert 0.9 < scale < 1
    assert top - bottom == pytest.approx(12 * scale, abs=0.01)
    assert bottom == pytest.approx(841.89 - (841.89 - 400) * scale, abs=0.1)
    assert box[3] == pytest.approx(841.89, abs=0.01)
    assert box[2] - box[0] == pytest.approx(595.28 * scale, abs=0.01)
    assert target[1] == pytest.approx(841.89 - (841.89 - 700) * scale, abs=0.1)


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_the_bound_side_stays_free(turn: int) -> None:
    media = (30.0, -50.0, 630.0, 800.0)
    page = OutsidePage(media, turn=turn, marks=((30, -50, 600, 850),))
    rows, scale = picture(without_text(stamped(page, binding=28.0)))
    middle = rows[len(rows) // 3]
    assert min(middle[: round(27 * scale)]) > 240
    assert middle[-2] < 60


def contents(pdf: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        return b"\n".join(stream.read_bytes() for stream in opened.pages[0].obj.Contents)


def test_what_stands_on_a_till_roll_of_five_metres_can_be_read() -> None:
    boxes = [box for _, box, _ in words(stamped(OutsidePage((0, 0, 227, 14173))))]
    assert min(right - left for left, _, right, _ in boxes) > 60
    assert all(0 < left < right < 227 for left, _, right, _ in boxes)
