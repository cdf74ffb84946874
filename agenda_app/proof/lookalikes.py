"""Letters of other alphabets that look like Latin ones: a reader sees a word, a search does not."""

from __future__ import annotations

import re
from unicodedata import normalize

_OTHERS = re.compile(
    "[\u0250-\u02af\u0370-\u0587\u115f\u1160\u13a0-\u13f4\u1d00-\u1d7f\u2205\u2300\u2800-\u28ff\u2c80-\u2cff"
    "\ua4d0-\ua4ff\ua730-\ua77f"
    "\U0001f150-\U0001f189\U0001f1e6-\U0001f1ff\U000e0020-\U000e007e]"
)
_PAIRS = (
    ("аеорсухкіјѕһԁԛԝвмнтө", "aeopcyxkijshdqwbmhto"),
    ("АЕОРСУХКІЈЅҺВМНТӨ", "aeopcyxkijshbmhto"),
    ("φфΦФ", "oooo"),
    ("αικνοορτυχ", "aikvooptux"),
    ("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "abezhikmnoptyx"),
    ("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz"),
    ("ɑɡ∅⌀", "agoo"),
    ("օոսցհսզտ", "onughuqs"),
    ("ᎪᏴᏟᎠᎬᏀᎻᏆᎫᏦᏞᎷᏢᎡᏚᎢᏙᎳᏃ", "abcdeghijklmprstvwz"),
    ("ꓮꓐꓚꓓꓰꓝꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓣꓢꓔꓴꓦꓪꓫꓬꓜ", "abcdefghijklmnoprstuvwxyz"),
    ("ⲀⲂⲤⲈⲎⲒⲔⲘⲚⲞⲢⲦⲨⲬ", "abcehikmnoptyx"),
    ("⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵⠜⠪⠡", "abcdefghijklmnopqrstuvwxyzæoa"),  # Braille
)
_UNSEEN = "\u115f\u1160"
"""Letters of Korean that are blank; "\u3164" and "\uffa0" become the latter."""
_ROWS = (
    (0xE0000, range(0x20, 0x7F)),  # of tags, which nobody sees
    *((first - ord("a"), range(ord("a"), ord("z") + 1)) for first in (0x1F150, 0x1F170, 0x1F1E6)),
)
"""How far other alphabets lie behind the Latin letters that they are in the order of."""
_TABLE = str.maketrans(
    {chr(code + behind): normalize("NFKD", chr(code)) for behind, codes in _ROWS for code in codes}
    | {letter: latin for some, look in _PAIRS for letter, latin in zip(some, look, strict=True)}
    | dict.fromkeys(_UNSEEN, "")
)


def looks_like_latin(text: str) -> str:
    """Return a text with the Latin letters in place of those that look like them."""
    return text.translate(_TABLE) if _OTHERS.search(text) else text
