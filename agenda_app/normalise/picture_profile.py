"""What the colours of a picture mean by a profile of its own, and the same on the screen.

Telephones and cameras write such profiles: without them their photos come out pale or dark.
"""

from __future__ import annotations

import io
from functools import lru_cache

from PIL import Image as Pillow
from PIL import ImageCms

from agenda_app.normalise.cmyk_profile import cmyk_profile

_GREY = "GRAY"
_COLOURS = {
    **dict.fromkeys(("L", "LA", "La", "I", "I;16", "I;16B", "I;16L", "F"), _GREY),
    **{"CMYK": "CMYK", "1": "none", "LAB": "none"},
}
_CLASSES = ("scnr", "mntr", "prtr", "spac")
_SAMPLES = (0, 40, 90, 128, 180, 220, 255)
_NEAR = 3


def own_profile(frame: Pillow.Image) -> bytes:
    """Return the profile of a picture, none when it has none that says anything.

    One that cannot be read says nothing, nor does one for other colours than the picture has, nor
    one that means those of the screen anyway.
    """
    data = frame.info.get("icc_profile")
    colours = _COLOURS.get(frame.mode, "RGB ")
    return data if isinstance(data, bytes) and means_other_colours(data, colours) else b""


def on_screen(frame: Pillow.Image, profile: bytes) -> Pillow.Image:
    """Return a picture in the colours of the screen.

    Args:
        frame: in grey, RGB (with or without holes) or CMYK.
        profile: what ``own_profile`` found for these colours; for CMYK it may be none.
    """
    if frame.mode == "CMYK":
        return _shown(frame, profile or cmyk_profile(), "RGB")
    if not profile:
        return frame
    if profile[16:20] == _GREY.encode():
        grey = Pillow.frombytes("L", (256, 1), bytes(range(256)))
        curve = list(_shown(grey, profile, "RGB").convert("L").tobytes())
        holes = list(range(256)) if frame.mode == "RGBA" else []
        return frame.point(curve * (len(frame.getbands()) - bool(holes)) + holes)
    return _shown(frame, profile, frame.mode)


@lru_cache(maxsize=8)
def means_other_colours(profile: bytes, colours: str) -> bool:
    """Tell whether a profile is one for some colours, and shows them otherwise than a screen.

    Args:
        profile: the profile, or bytes that are none.
        colours: "RGB ", "GRAY" or "CMYK", as profiles call them.
    """
    try:
        read = ImageCms.ImageCmsProfile(io.BytesIO(profile)).profile
        if read.xcolor_space != colours or read.device_class not in _CLASSES:
            return False
        samples = _samples(colours)
        shown = _shown(samples, profile, "RGB").tobytes()
    except (OSError, ImageCms.PyCMSError):
        return False
    plain = samples.convert("RGB").tobytes()
    return any(abs(one - other) > _NEAR for one, other in zip(shown, plain, strict=True))


def _shown(frame: Pillow.Image, profile: bytes, mode: str) -> Pillow.Image:
    source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    shown = ImageCms.profileToProfile(
        frame, source, ImageCms.createProfile("sRGB"), outputMode=mode
    )
    assert shown is not None
    return shown


def _samples(colours: str) -> Pillow.Image:
    """Return a picture with colours of a kind from all over."""
    if colours == _GREY:
        return Pillow.frombytes("L", (len(_SAMPLES), 1), bytes(_SAMPLES))
    if colours == "CMYK":
        return Pillow.new("CMYK", (1, 1), (200, 30, 30, 30))
    every = [bytes((r, g, b)) for r in _SAMPLES for g in _SAMPLES for b in _SAMPLES]
    return Pillow.frombytes("RGB", (len(every), 1), b"".join(every))
