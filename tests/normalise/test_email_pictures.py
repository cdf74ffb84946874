"""Pictures in e-mails are shown where they stand; what cannot be shown is named."""

from __future__ import annotations

import base64
import io
from email.message import EmailMessage

import pikepdf
import pytest
from PIL import Image as Pillow

from agenda_app.domain.language import Language
from agenda_app.domain.verdict_codes import Against, Done, Found
from agenda_app.normalise import email_pictures
from agenda_app.normalise.html_words import HtmlWords, words_of_html
from agenda_app.normalise.normal import Normalised, normalise
from agenda_app.normalise.normal_form import faults
from tests.documents.reading import elements, words_by_pdfium
from tests.normalise.test_pictures import DESCRIPTION, ORIENTATION, packed_images, picture

Enclosed = tuple[bytes, str, str, str]
"""Bytes, subtype, name and id."""


def mailed(html: str, *enclosed: Enclosed, plain: str = "") -> Normalised:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@b.example", "c@d.example", "Merknad"
    if plain:
        message.set_content(plain)
    if html:
        message.add_alternative(html, subtype="html")
    for data, subtype, name, cid in enclosed:
        message.add_attachment(
            data, "image", subtype, filename=name, cid=f"<{cid}>" if cid else None
        )
    made = normalise(message.as_bytes(), "merknad.eml")
    assert made.pdf is not None, made.verdict.refused
    assert faults(made.pdf) == []
    return made


def figures(made: Normalised) -> list[str]:
    assert made.pdf is not None
    with pikepdf.open(io.BytesIO(made.pdf)) as pdf:
        return [str(element.Alt) for element in elements(pdf) if element.S == "/Figure"]


def codes(made: Normalised) -> set[str]:
    remarks = (*made.verdict.found, *made.verdict.done, *made.verdict.against_ua)
    return {remark.code for remark in remarks}


PHOTO = picture("JPEG", size=(640, 480))


def test_a_picture_in_the_text_stands_between_the_words_around_it() -> None:
    html = '<p>Før</p><img src="cid:kart%40x" alt="Kart over kaia"><p>Etter</p>'
    made = mailed(html, (PHOTO, "jpeg", "kart.jpg", "kart@x"))
    assert figures(made) == ["Kart over kaia"]
    assert made.verdict.enclosed == ()
    assert codes(made) & {Found.ENCLOSED, Found.PICTURES_LEFT_OUT} == set()
    assert made.verdict.against_ua == ()
    assert made.verdict.against_a == ()
    text = words_by_pdfium(made.pdf or b"")
    assert "Før Etter" in text
    assert "kart.jpg" not in text
    assert len(packed_images(made.pdf or b"")) == 1


def test_an_attached_picture_is_shown_after_the_text_under_its_name() -> None:
    made = mailed("", (PHOTO, "jpeg", "kai.jpg", ""), plain="Se bildet av kaia")
    text = words_by_pdfium(made.pdf or b"")
    assert "Se bildet av kaia Bilder i e-posten kai.jpg" in text
    assert figures(made) == ["kai.jpg"]
    assert made.verdict.enclosed == ()
    assert Against.FIGURE_WITHOUT_TEXT in codes(made), "a name says nothing of what is seen"


def test_pictures_of_html_are_shown_also_when_the_plain_text_is_said() -> None:
    html = '<p>Hei</p><img src="cid:a">'
    made = mailed(html, (PHOTO, "jpeg", "kart.jpg", "a"), plain="Hei på deg fra oss på kaia")
    assert figures(made) == ["kart.jpg"]


def test_a_picture_that_is_shown_twice_is_printed_once() -> None:
    html = '<p>En</p><img src="cid:a" alt="Logo"><p>To</p><img src="cid:a" alt="Logo">'
    made = mailed(html, (PHOTO, "jpeg", "logo.jpg", "a"))
    assert figures(made) == ["Logo"]
    assert "[Bilde: Logo]" in words_by_pdfium(made.pdf or b"")


def test_a_picture_in_hidden_text_is_shown_with_those_that_are_attached() -> None:
    html = '<p>Hei</p><div style="display:none">skjult<img src="cid:a"></div>'
    made = mailed(html, (PHOTO, "jpeg", "kart.jpg", "a"))
    assert figures(made) == ["kart.jpg"]
    assert "skjult" not in words_by_pdfium(made.pdf or b"")


@pytest.mark.parametrize(
    ("data", "subtype"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(2000), "png"),
        (PHOTO[:200], "jpeg"),
        (b"<svg/>", "svg+xml"),
        (b"", "png"),
        (picture("PNG", size=(1, 1)), "png"),
        (picture("TIFF", save_all=True, append_images=[Pillow.new("RGB", (9, 9))]), "tiff"),
    ],
)
def test_what_cannot_be_shown_is_named_as_before(data: bytes, subtype: str) -> None:
    made = mailed('<p>Hei</p><img src="cid:a" alt="Kart">', (data, subtype, "kart.x", "a"))
    assert figures(made) == []
    assert made.verdict.enclosed == ("kart.x",)
    text = words_by_pdfium(made.pdf or b"")
    assert "[Bilde: Kart]" in text
    assert "kart.x (" in text


@pytest.mark.parametrize(("form", "mode"), [("PNG", "RGBA"), ("GIF", "P"), ("JPEG", "CMYK")])
def test_every_format_is_shown(form: str, mode: str) -> None:
    made = mailed("<p>Hei</p>", (picture(form, mode), form.lower(), "a", ""))
    assert figures(made) == ["a"]
    assert made.verdict.against_a == ()


def test_what_a_camera_tells_is_not_printed() -> None:
    facts = Pillow.Exif()
    facts[DESCRIPTION], facts[ORIENTATION] = "Hagen til naboen", 6
    for orientation in (1, 6):
        facts[ORIENTATION] = orientation
        made = mailed("<p>Hei</p>", (picture("JPEG", exif=facts), "jpeg", "a.jpg", ""))
        assert b"naboen" not in b"".join(packed_images(made.pdf or b""))
        assert Done.PICTURE_FACTS_REMOVED in codes(made)
    with pikepdf.open(io.BytesIO(made.pdf or b"")) as pdf:
        (drawn,) = [o for o in pdf.objects if isinstance(o, pikepdf.Stream) and "/Width" in o]
        assert (int(drawn.Width), int(drawn.Height)) == (600, 900)


def test_a_picture_is_as_wide_as_its_author_shows_it() -> None:
    html = '<p>Hei</p><img src="cid:a" width="96" alt="Logo">'
    made = mailed(html, (PHOTO, "jpeg", "logo.jpg", "a"))
    with pikepdf.open(io.BytesIO(made.pdf or b"")) as pdf:
        (figure,) = [element for element in elements(pdf) if element.S == "/Figure"]
        left, _, right, _ = (float(side) for side in figure.A[0].BBox)
    assert right - left == pytest.approx(72, abs=0.1)


def test_pictures_beyond_the_limits_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    two = [(picture("JPEG", size=(300 + n, 300)), "jpeg", f"{n}.jpg", "") for n in range(3)]
    monkeypatch.setattr(email_pictures, "MOST_PICTURES", 2)
    assert mailed("<p>Hei</p>", *two).verdict.enclosed == ("2.jpg",)
    monkeypatch.setattr(email_pictures, "MOST_BYTES", len(two[0][0]) + 10)
    assert mailed("<p>Hei</p>", *two).verdict.enclosed == ("1.jpg", "2.jpg")


def test_an_id_that_the_email_does_not_bring_is_counted() -> None:
    made = mailed('<p>Hei</p><img src="cid:borte">', (PHOTO, "jpeg", "a.jpg", "a"))
    assert Found.PICTURES_LEFT_OUT in codes(made)


def test_the_sign_that_stands_for_a_picture_is_taken_out_of_what_is_said() -> None:
    html = "<p>\ufffca\ufffc5\ufffcb</p><img alt='x\ufffcy' src='cid:a'>"
    words = words_of_html(html, Language.BOKMAL, {"a": True})
    assert words == HtmlWords("a5b\n\n\ufffca\ufffc\ufffcxy", 0, 0)
    assert "a5b" in words_by_pdfium(mailed("", plain="\ufffca\ufffc5\ufffcb").pdf or b"")


def written_out(data: bytes, kind: str = "image/png") -> str:
    return f"data:{kind};base64,{base64.b64encode(data).decode()}"


def test_a_picture_that_stands_in_the_html_itself_is_shown_where_it_stands() -> None:
    source = written_out(PHOTO, "image/jpeg")
    broken = f"{source[:90]}\n {source[90:]}"
    made = mailed(f'<p>Før</p><img src="{broken}" alt="Kart over kaia"><p>Etter</p>')
    assert figures(made) == ["Kart over kaia"]
    assert not codes(made) & {Found.ENCLOSED, Found.PICTURES_LEFT_OUT}
    assert "Før Etter" in words_by_pdfium(made.pdf or b"")
    assert len(packed_images(made.pdf or b"")) == 1


def test_it_is_shown_after_a_plain_text_that_is_said_instead() -> None:
    plain = "Kaia må rustes opp før vinteren, og her er bildet av den slik den ser ut nå."
    made = mailed(f'<p>Kaia</p><img src="{written_out(PHOTO)}">', plain=plain)
    assert figures(made) == ["Bilde uten navn"]
    assert Found.PICTURES_LEFT_OUT not in codes(made)


@pytest.mark.parametrize(
    "source",
    [
        *("data:,", "data:image/png;base64,", "data:image/png;base64,%%%", "data:text/html,<p>x"),
        *(written_out(PHOTO[:900]), written_out(picture("PNG", size=(1, 1)))),
        "data:image/svg+xml;utf8,%3Csvg%2F%3E",
    ],
)
def test_an_address_that_brings_no_picture_is_counted(source: str) -> None:
    made = mailed(f'<p>Kart</p><img src="{source}">')
    assert figures(made) == []
    assert Found.PICTURES_LEFT_OUT in codes(made)


def test_pictures_in_the_html_have_the_same_limits_as_files(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(email_pictures, "MOST_PICTURES", 2)
    other, third = picture("PNG", size=(300, 200)), picture("PNG", size=(200, 300))
    shown = f'<img src="{written_out(other)}"><img src="{written_out(third)}">'
    made = mailed(f"<p>Kart</p>{shown}", (PHOTO, "jpeg", "kart.jpg", ""))
    assert len(packed_images(made.pdf or b"")) == 2
    assert Found.PICTURES_LEFT_OUT in codes(made)


def moving(form: str) -> bytes:
    frames = [Pillow.new("RGB", (20, 20), colour) for colour in ("red", "green", "blue")]
    out = io.BytesIO()
    frames[0].save(out, form, save_all=True, append_images=frames[1:])
    return out.getvalue()


def test_pictures_that_move_are_told_of() -> None:
    kinds = {"GIF": "gif", "WEBP": "webp", "PNG": "apng"}
    enclosed = [(moving(form), kind, f"b.{kind}", kind) for form, kind in kinds.items()]
    made = mailed('<img src="cid:gif">', *enclosed, (PHOTO, "jpeg", "kart.jpg", ""))
    told = {remark.code: remark.detail for remark in made.verdict.found}
    assert told[Found.MOVING_PICTURES] == "3"


def test_attached_pictures_with_the_same_bytes_are_each_shown_under_their_name() -> None:
    made = mailed("<p>Hei</p>", (PHOTO, "jpeg", "før.jpg", ""), (PHOTO, "jpeg", "etter.jpg", ""))
    assert figures(made) == ["før.jpg", "etter.jpg"]


def test_a_picture_in_the_text_hides_none_that_is_attached_with_the_same_bytes() -> None:
    html = '<img src="cid:a" alt="Kart">'
    made = mailed(html, (PHOTO, "jpeg", "kart.jpg", "a"), (PHOTO, "jpeg", "vedlegg 3.jpg", ""))
    assert figures(made) == ["Kart", "vedlegg 3.jpg"]
