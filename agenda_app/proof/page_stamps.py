"""What the program writes around a page that it takes over: its number, and what makes room for it.

Only what is written exactly so counts as that: anything else belongs to the page.
"""

from __future__ import annotations

import re

from agenda_app.proof.pdf_strings import said_by_name

FONT = "SakslisteStamp"
"""What the stamps are written with, on every page."""
_NUMBER = rb"-?[0-9][0-9.e\-]* "
_BEFORE = re.compile(rb"q (?:%b){6}cm(?: (?:%b){4}re W n)?\n" % (_NUMBER, _NUMBER))
_BEHIND = re.compile(
    rb"(?:Q\n)?/Artifact <</Type/Pagination/Subtype/Footer>> BDC q\n"
    rb"(?:N){6}cm\n(?:1 g\n(?:(?:N){4}re f\n)+)?(?:N){3}rg BT\n"
    rb"(?:/SakslisteStamp NTf 1 0 0 1 (?:N){2}Tm <[0-9a-f]*> Tj\n)+ET Q EMC".replace(b"N", _NUMBER)
)
"""Whatever stands open before it stays open: it closes no string, picture or list."""
_NAME = re.compile(rb"/([^\s\0/<>\[\](){}%]+)")


def is_before(content: bytes) -> bool:
    """Tell whether some content is what makes room for a stamp; nothing is said in it."""
    return _BEFORE.fullmatch(content) is not None


def is_stamp(content: bytes) -> bool:
    """Tell whether some content is a stamp, which says what its strings say in ``FONT``."""
    return _BEHIND.fullmatch(content) is not None


def may_name_stamps(content: bytes) -> bool:
    """Tell whether something in some content has the name of the font of the stamps."""
    if FONT.encode() in content:
        return True
    return b"#" in content and any(FONT in said_by_name(name) for name in _NAME.findall(content))
