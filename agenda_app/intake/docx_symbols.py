"""Signs that Word writes with the fonts of signs: Symbol has mathematics and Greek in its places.

Each stands at a code of its own from U+F020 on, in ``w:sym`` or among the letters of a run.
"""

from __future__ import annotations

import re

_FIRST = 0xF020
_SYMBOL = (
    " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾"
    + "αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}~"
    + "\0" * 33
    + "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊\0®©™∑"
    + "\0" * 12
    + "∫"
)
"""What the font Symbol has, from its first place on; nought for what has no sign of its own."""
_DINGBATS = {
    **{0xF0A8: "☐", 0xF06F: "☐", 0xF0FE: "☒", 0xF0FD: "☒", 0xF078: "☒", 0xF0FC: "✓"},
    **{0xF0DF: "←", 0xF0E0: "→", 0xF0E1: "↑", 0xF0E2: "↓", 0xF0E7: "←", 0xF0E8: "→"},
}
"""What Word puts in by itself of Wingdings: boxes, ticks, and the arrow that it makes of "-->"."""
_CODE = re.compile(r"F0[2-9A-F][0-9A-F]", re.IGNORECASE)
_OTHER = re.compile(r"[0-9A-F]{4}", re.IGNORECASE)
_PLACES = re.compile("[\uf020-\uf0ff]")


def symbol(code: str, font: str) -> str:
    """Return the sign at a code in hexadecimal, a dot for one that is not known."""
    if _CODE.fullmatch(code):
        return _sign(chr(int(code, 16)), font) or "•"
    is_letter = _OTHER.fullmatch(code) and not code.upper().startswith(("F0", "D"))
    return chr(int(code, 16)) if is_letter else "•"


def with_symbols(text: str, font: str) -> str:
    """Return text with the signs that stand in it; those that are not known stay."""
    return _PLACES.sub(lambda found: _sign(found[0], font) or found[0], text)


def _sign(place: str, font: str) -> str:
    if font.casefold() != "symbol":
        return _DINGBATS.get(ord(place), "")
    at = ord(place) - _FIRST
    return _SYMBOL[at].strip("\0") if at < len(_SYMBOL) else ""
