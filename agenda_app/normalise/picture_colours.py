"""Pictures in the colours that a page is printed with: without holes, however they were kept."""

from __future__ import annotations

import math

from PIL import Image as Pillow

from agenda_app.normalise.picture_profile import on_screen, own_profile

_WHITES = (255, 65535)
# White letters in a picture without a ground, as logos have them, would be gone on white paper.
_WHITISH, _GROUND = 240, "#808080"


def on_white(frame: Pillow.Image) -> Pillow.Image:
    """Return a picture in black and white, grey or the colours of the screen, without holes.

    The ground is white, or grey when nothing would be seen on white. Its colours are those that a
    profile of its own says that they are.
    """
    profile = own_profile(frame)
    if frame.mode in ("RGBA", "LA", "PA", "RGBa", "La") or "transparency" in frame.info:
        seen = on_screen(frame.convert("RGBA"), profile)
        whole = _on_ground(seen, "white")
        darkest, _ = whole.convert("L").getextrema()
        assert isinstance(darkest, int | float)
        return _on_ground(seen, _GROUND) if darkest >= _WHITISH else whole
    if frame.mode.startswith(("I", "F")):
        return on_screen(_grey(frame), profile)
    plain = frame if frame.mode in ("1", "L", "RGB", "CMYK") else frame.convert("RGB")
    return on_screen(plain, profile)


def _on_ground(frame: Pillow.Image, colour: str) -> Pillow.Image:
    ground = Pillow.new("RGBA", frame.size, colour)
    return Pillow.alpha_composite(ground, frame).convert("RGB")


def _grey(frame: Pillow.Image) -> Pillow.Image:
    """Return numbers of many bits as grey: Pillow would cut off all that is over 255.

    How bright white is stands nowhere: it is the first of the usual ones that is bright enough.
    """
    _, high = frame.getextrema()
    assert isinstance(high, int | float)
    usual = (1, *_WHITES) if frame.mode.startswith("F") else _WHITES
    white = next((white for white in usual if high <= white), high)
    scale = 255 / (white if math.isfinite(white) else _WHITES[-1])
    return frame.point(lambda value: value * scale).convert("L")
