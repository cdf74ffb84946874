"""Letters of other alphabets that look like Latin ones: a reader sees a word, a search does not."""

from __future__ import annotations

import re

_OTHERS = re.compile("[\u0250-\u02af\u0370-\u052f\u1d00-\u1d7f\u2205\u2300\ua730-\ua77f]")
_PAIRS = (
    ("аеорсухкіјѕһԁԛԝвмнтө", "aeopcyxkijshdqwbmhto"),
    ("АЕОРСУХКІЈЅҺВМНТӨ", "aeopcyxkijshbmhto"),
    ("αικνοορτυχ", "aikvooptux"),
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "abezhikmnoptyx"),
    ("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz"),
    ("ɑɡ∅⌀", "agoo"),
)
_TABLE = str.maketrans(
    {letter: latin for some, look in _PAIRS for letter, latin in zip(some, look, strict=True)}
)


def looks_like_latin(text: str) -> str:
    """Return a text with the Latin letters in place of those that look like them."""
    return text.translate(_TABLE) if _OTHERS.search(text) else text
