"""Bundles with photographs, for what makes files lighter and divides them."""

from __future__ import annotations

import io
from dataclasses import replace
from random import Random

from PIL import Image as Pillow
from PIL import ImageDraw

from agenda_app.domain.language import Language
from agenda_app.domain.printed import CaseContent
from agenda_app.domain.printed_bundle import BundleContent
from agenda_app.domain.text import Image
from tests.documents.papers import a_bundle


def a_photo(seed: int = 1, size: tuple[int, int] = (1600, 1200)) -> Pillow.Image:
    """Return a picture with soft shapes and some grain."""
    chance = Random(seed)
    soft = Pillow.frombytes("RGB", (16, 12), chance.randbytes(16 * 12 * 3))
    grain = Pillow.frombytes("RGB", size, chance.randbytes(size[0] * size[1] * 3))
    return Pillow.blend(soft.resize(size, Pillow.Resampling.BICUBIC), grain, 0.08)


def jpeg(image: Pillow.Image, quality: int = 95) -> bytes:
    out = io.BytesIO()
    image.save(out, "JPEG", quality=quality)
    return out.getvalue()


def png(image: Pillow.Image) -> bytes:
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def a_drawing(size: tuple[int, int] = (1600, 1200)) -> Pillow.Image:
    """Return a picture in few colours."""
    made = Pillow.new("RGB", size, "white")
    pen = ImageDraw.Draw(made)
    for step in range(0, size[0], 7):
        pen.line((step, 0, size[0] - step, size[1]), fill=("navy", "red", "black")[step % 3])
    return made


def with_pictures(content: BundleContent, pictures: dict[str, list[bytes]]) -> BundleContent:
    """Return a bundle whose cases have these pictures at their end, by the case's key."""
    papers = []
    for paper in content.papers:
        added = pictures.get(paper.key, [])
        if isinstance(paper, CaseContent) and added:
            names = [f"{paper.key}-{number}" for number in range(len(added))]
            blocks = tuple(Image(name, f"Bilde {name}", 150) for name in names)
            images = dict(zip(names, added, strict=True))
            paper = replace(paper, body=(*paper.body, *blocks), images=images)
        papers.append(paper)
    return replace(content, papers=tuple(papers))


def a_heavy_bundle(language: Language = Language.BOKMAL) -> BundleContent:
    """Return a bundle in which each case has two photographs of its own."""
    pictures = {
        key: [jpeg(a_photo(2 * at)), jpeg(a_photo(2 * at + 1))]
        for at, key in enumerate(("c11", "c12", "c13"))
    }
    return with_pictures(a_bundle(language), pictures)
