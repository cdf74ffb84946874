"""Colours that mean something by themselves: print colours get a profile, patterns are read."""

from __future__ import annotations

from typing import Any

import pikepdf
from pikepdf import Array, ContentStreamInlineImage, Dictionary, Name, Stream

from agenda_app.normalise.cmyk_profile import cmyk_profile
from agenda_app.normalise.content import FILLS, instructions
from agenda_app.normalise.objects import entries, name_of
from agenda_app.normalise.output_intent import set_default

_SOUND = {"/DeviceRGB", "/DeviceGray", "/CalRGB", "/CalGray", "/Lab", "/ICCBased"}
_DEEPEST = 5
_PLAIN_OPERATORS = FILLS | {
    *("q", "Q", "cm", "w", "J", "j", "M", "d", "i", "re", "m", "l", "c", "v", "y", "h", "n"),
    *("W", "W*", "rg", "RG", "g", "G"),
}


def define_cmyk(pdf: pikepdf.Pdf, own: Stream | None) -> None:
    """Let print colours be those of a profile wherever content is drawn with them.

    Args:
        pdf: the file.
        own: the profile that the file says they are meant for, if it says so.
    """
    profile = pdf.make_stream(cmyk_profile(), N=4) if own is None else own
    default = pdf.make_indirect(Array([Name.ICCBased, profile]))
    for page in pdf.pages:
        _blend_on_screen(page.obj)
    for scope in pdf.content_scopes():
        _blend_on_screen(scope.content)
        set_default(scope.resources, "DefaultCMYK", default)
        for state in entries(scope.resources, "/ExtGState").values():
            # Inks may not be printed over each other with a profile (ISO 19005-2, 6.2.4.2).
            if isinstance(state, Dictionary) and "/OPM" in state:
                del state.OPM


def _blend_on_screen(holder: Any) -> None:
    """Mix what is transparent in the colours of the screen, where everything is shown."""
    group = holder.get("/Group")
    if isinstance(group, Dictionary) and group.get("/CS") == Name.DeviceCMYK:
        group.CS = Name.DeviceRGB


def patterns_are_sound(pdf: pikepdf.Pdf) -> bool:
    """Whether gradients have colours of the screen, and tiles hold nothing but lines and areas."""
    for scope in pdf.content_scopes():
        shadings = list(entries(scope.resources, "/Shading").values())
        for pattern in entries(scope.resources, "/Pattern").values():
            if isinstance(pattern, Stream):
                if not _tile_is_sound(pattern):
                    return False
            elif not isinstance(pattern, Dictionary) or "/ExtGState" in pattern:
                return False
            else:
                shadings.append(pattern.get("/Shading"))
        for shading in shadings:
            known = isinstance(shading, Dictionary | Stream)
            if not known or not _is_sound(shading.get("/ColorSpace"), 0):
                return False
    return True


def _tile_is_sound(tile: Stream) -> bool:
    return all(
        not isinstance(instruction, ContentStreamInlineImage)
        and name_of(instruction.operator) in _PLAIN_OPERATORS
        for instruction in instructions(tile)
    )


def _is_sound(space: Any, depth: int) -> bool:
    kind = space[0] if isinstance(space, Array) and len(space) else space
    if name_of(kind) == "/Indexed" and len(space) > 1 and depth < _DEEPEST:
        return _is_sound(space[1], depth + 1)
    return name_of(kind) in _SOUND
