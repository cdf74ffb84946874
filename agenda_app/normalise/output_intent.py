"""What a file says that its colours mean, where the pages do not say it themselves.

It is said of the whole file (ISO 32000-1, 14.11.5). In a bundle there are other files beside it, so
every page has to say it.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import copy

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream

from agenda_app.normalise.picture_profile import means_other_colours
from agenda_app.normalise.unpacking import unpacked

_ARCHIVE = "/GTS_PDFA1"
_DEFAULTS = {1: ("DefaultGray", "GRAY"), 3: ("DefaultRGB", "RGB ")}
_PRINT = 4


def say_on_pages(pdf: pikepdf.Pdf) -> Stream | None:
    """Let pages say what the file says of their greys and colours of the screen.

    Returns:
        The profile of print colours (CMYK), when it is these that the file speaks of.
    """
    for profile in _profiles(pdf):
        channels = profile.get_int("/N", 0)
        data = unpacked(profile) or b""
        if channels == _PRINT and means_other_colours(data, "CMYK"):
            return profile
        if channels in _DEFAULTS and means_other_colours(data, _DEFAULTS[channels][1]):
            default = pdf.make_indirect(Array([Name.ICCBased, profile]))
            for scope in pdf.content_scopes():
                set_default(scope.resources, _DEFAULTS[channels][0], default)
        return None
    return None


def set_default(resources: pikepdf.Object | None, name: str, default: pikepdf.Object) -> None:
    """Let colours that say nothing themselves have a meaning, where they have none yet."""
    if resources is None:
        return
    spaces = resources.get("/ColorSpace")
    own = copy(spaces) if isinstance(spaces, Dictionary) else Dictionary()
    if not isinstance(own.get(f"/{name}"), Array):
        own[f"/{name}"] = default
        resources.ColorSpace = own


def _profiles(pdf: pikepdf.Pdf) -> Iterator[Stream]:
    """Yield the profiles, first the one that readers of archives go by."""
    listed = [one for one in pdf.Root.get_list("/OutputIntents", ()) if isinstance(one, Dictionary)]
    for intent in sorted(listed, key=lambda one: one.get("/S") != Name(_ARCHIVE)):
        profile = intent.get("/DestOutputProfile")
        if isinstance(profile, Stream):
            yield profile
