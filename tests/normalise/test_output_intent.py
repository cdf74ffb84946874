"""What a file says of all its colours each of its pages says: in a bundle there are others too."""

from __future__ import annotations

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name
from PIL import ImageCms

from agenda_app.normalise.cmyk_profile import cmyk_profile
from agenda_app.normalise.normal import normalise
from tests.normalise.corpus import drawn, edited, words
from tests.normalise.profiles import linear_grey, swapped

OTHER_PAPER = cmyk_profile().replace(b"on coated paper", b"on newspapers..")
SCREEN = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def defaults(
    content: bytes, *intents: tuple[str, bytes, int], spaces: Dictionary | None = None
) -> dict[str, bytes]:
    """Return the profiles by which a page's colours are read, of a file with output intents."""

    def change(pdf: pikepdf.Pdf) -> None:
        pdf.pages[0].obj.Contents = pdf.make_stream(content + b" 0 0 50 50 re f")
        pdf.Root.OutputIntents = Array(
            [
                Dictionary(
                    Type=Name.OutputIntent,
                    S=Name(f"/{kind}"),
                    DestOutputProfile=pdf.make_stream(profile, N=channels),
                )
                for kind, profile, channels in intents
            ]
        )
        if spaces is not None:
            pdf.pages[0].obj.Resources.ColorSpace = spaces

    made = normalise(edited(drawn(words), change), "brosjyre.pdf")
    assert made.pdf is not None
    assert made.verdict.against_a == ()
    with pikepdf.open(io.BytesIO(made.pdf)) as opened:
        found = opened.pages[0].Resources.get("/ColorSpace", Dictionary())
        return {
            name: space[1].read_bytes() if space[0] == Name.ICCBased else b""
            for name, space in found.items()
        }


@pytest.mark.parametrize(
    ("content", "intents", "said"),
    [
        (b"1 0 0 rg", [("GTS_PDFA1", swapped(), 3)], {"/DefaultRGB": swapped()}),
        (b".5 g", [("GTS_PDFA1", linear_grey(), 1)], {"/DefaultGray": linear_grey()}),
        (b"1 0 0 rg", [("GTS_PDFA1", SCREEN, 3)], {}),
        (b"1 0 0 rg", [("GTS_PDFA1", b"no profile", 3)], {}),
        (b"1 0 0 rg", [("GTS_PDFX", SCREEN, 3), ("GTS_PDFA1", swapped(), 3)],
         {"/DefaultRGB": swapped()}),
        (b"1 0 0 0 k", [("GTS_PDFX", OTHER_PAPER, 4)], {"/DefaultCMYK": OTHER_PAPER}),
        (b"1 0 0 0 k", [("GTS_PDFX", swapped(), 4)], {"/DefaultCMYK": cmyk_profile()}),
        (b"1 0 0 0 k", [], {"/DefaultCMYK": cmyk_profile()}),
        (b"1 0 0 rg", [("GTS_PDFX", OTHER_PAPER, 4)], {}),
    ],
)  # fmt: skip
def test_the_colours_of_a_page_mean_what_the_file_says(
    content: bytes, intents: list[tuple[str, bytes, int]], said: dict[str, bytes]
) -> None:
    assert defaults(content, *intents) == said


def test_what_a_page_says_itself_comes_first() -> None:
    calibrated = Array([Name.CalRGB, Dictionary(WhitePoint=Array([0.95, 1, 1.09]))])
    own = Dictionary(DefaultRGB=calibrated)
    assert defaults(b"1 0 0 rg", ("GTS_PDFA1", swapped(), 3), spaces=own) == {"/DefaultRGB": b""}
