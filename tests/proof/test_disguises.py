"""Text that was written in another way is read back, also when it was done twice."""

from __future__ import annotations

import base64
import gzip
import html
import json
import quopri
import textwrap
from collections.abc import Callable
from urllib.parse import quote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agenda_app.proof.disguises import undisguised

TEXT = "Kjøp av Kremmergården i Nordvågen"


def hexed(text: str) -> str:
    return text.encode().hex()


def base64ed(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def quoted(written: str, between: str) -> str:
    return between.join(textwrap.wrap(written, 20))


def garbled(text: str, *codes: str) -> str:
    for code in codes:
        text = text.encode().decode(code)
    return text


WAYS: dict[str, Callable[[str], str]] = {
    "percent": quote,
    "percent of latin": lambda text: quote(text, encoding="latin-1"),
    "entities": lambda text: html.escape(text).encode("ascii", "xmlcharrefreplace").decode(),
    "quoted": lambda text: quopri.encodestring(text.encode()).decode(),
    "script": lambda text: json.dumps(text)[1:-1],
    "hex": hexed,
    "hex with spaces": lambda text: text.encode("cp1252").hex(" "),
    "hex of utf-16": lambda text: text.encode("utf-16-be").hex(),
    "base64": base64ed,
    "base64 of gzip": lambda text: base64.b64encode(gzip.compress(text.encode() * 3)).decode(),
    "decimal codes": lambda text: " ".join(str(code) for code in text.encode()),
    "base64 for addresses": lambda text: base64.urlsafe_b64encode(text.encode()).decode(),
    "base64 of utf-16": lambda text: base64.b64encode(text.encode("utf-16-le")).decode(),
    "base64 in lines": lambda text: base64.encodebytes(text.encode() * 3).decode(),
    "percent of base64": lambda text: quote(base64ed(text)),
    "base64 of hex": lambda text: base64ed(hexed(text)),
    "base32": lambda text: base64.b32encode(text.encode()).decode(),
    "base32 in small letters": lambda text: base64.b32encode(text.encode()).decode().lower(),
    "base32 without its end": lambda text: base64.b32encode(text.encode()).decode().rstrip("="),
    "base32 in lines": lambda text: "\n".join(
        textwrap.wrap(base64.b32encode(text.encode() * 3).decode(), 64)
    ),
    "base85": lambda text: base64.b85encode(text.encode()).decode(),
    "base85 of PostScript": lambda text: base64.a85encode(text.encode()).decode(),
    "base85 between its signs": lambda text: base64.a85encode(text.encode(), adobe=True).decode(),
    "base85 in lines": lambda text: base64.a85encode(text.encode() * 3, wrapcol=60).decode(),
    "base64 in lines of a quoted letter": lambda text: quoted(base64ed(f"{text}. " * 3), "\n> "),
    "base64 with spaces": lambda text: quoted(base64ed(f"{text}. " * 3), " "),
    "hex with dashes": lambda text: text.encode().hex("-"),
    "hex in lines of odd length": lambda text: "\n".join(textwrap.wrap(hexed(text), 33)),
    "quoted in small letters": lambda text: quopri.encodestring(text.encode()).decode().lower(),
    "octal": lambda text: "".join(f"\\{ord(letter):o}" for letter in text),
    "taken for Windows": lambda text: garbled(text, "cp1252"),
    "taken for Windows twice": lambda text: garbled(text, "cp1252", "cp1252"),
    "taken for Windows three times": lambda text: garbled(text, "cp1252", "cp1252", "cp1252"),
    "taken for a byte a letter twice": lambda text: garbled(text, "latin-1", "latin-1"),
    "taken for DOS": lambda text: garbled(text, "cp850"),
    "taken for American DOS": lambda text: garbled(text, "cp437"),
    "taken for Mac": lambda text: garbled(text, "mac_roman"),
    "base64 of base32": lambda text: base64ed(base64.b32encode(text.encode()).decode()),
}


@pytest.mark.parametrize("way", WAYS)
def test_it_is_read_back(way: str) -> None:
    written = f"Se {WAYS[way](TEXT)} her"
    assert TEXT not in written
    assert any(TEXT.lower() in found.lower() for found in undisguised(written))


@pytest.mark.parametrize("word", ["Øystein", "Æge", "Årdal", "Šašša", "Kjøp – «nå»"])
def test_a_letter_that_windows_has_another_sign_for_is_read(word: str) -> None:
    assert word in next(iter(undisguised(f"Året for {garbled(word, 'cp1252')}.")))


def test_words_that_are_turned_one_by_one_are_read_in_their_order() -> None:
    written = " ".join(f"\u202e{word[::-1]}\u202c" for word in TEXT.split())
    said = [found.replace("\u202c", "") for found in undisguised(written)]
    assert TEXT in said


def test_each_reading_is_read_once_in_whatever_order_it_was_come_by() -> None:
    found = list(undisguised("a%41b &amp; c=41d \\x41e +AEE-f"))
    assert len(found) == len(set(found))
    assert "aAb & cAd \\x41e +AEE-f" in found


NOISE = "\xb0\xb4\xd2\xa8\xf9\xba\xab\xea\xfb%41\xd1\x05&lt;\xe7\xa1=41\xb2\xf0\xc9" * 9


def test_the_short_escapes_of_pixels_say_nothing_and_words_among_them_are_read() -> None:
    pixels = NOISE * (100_000 // len(NOISE) + 1)
    assert list(undisguised(pixels)) == []
    written = f"{pixels}{quote(TEXT)}{pixels}"
    assert any(TEXT in found for found in undisguised(written))


@pytest.mark.parametrize(
    "written",
    [
        "│Kari N&aelig;ss│" + "─" * 30,
        "Kari N=C3=A6ss " + "•" * 40,
        "Kari&nbsp;N&aelig;ss" + "\N{NBSP}" * 40,
    ],
)
def test_a_name_in_escapes_among_frames_and_bullets_is_read(written: str) -> None:
    assert any("Kari Næss" in found.replace("\N{NBSP}", " ") for found in undisguised(written))


@pytest.mark.parametrize("before", ["", "x", "xy", "xyz"])
def test_base64_is_read_whatever_stands_before_it(before: str) -> None:
    for shift in (b"", b"a", b"ab"):
        written = before + base64.b64encode(shift + TEXT.encode()).decode()
        assert any(TEXT in found for found in undisguised(written))


@given(
    st.lists(
        st.sampled_from(["kommunestyret", "vedtar", "planen", "for", "havneområdet", "Nordvågen"])
    )
)
def test_plain_words_are_no_disguise(words: list[str]) -> None:
    assert list(undisguised(" ".join(words))) == []


@given(st.text())
@settings(max_examples=200)
def test_any_text_can_be_looked_at(text: str) -> None:
    for found in undisguised(text):
        assert isinstance(found, str)


BEGINNINGS = ("", "=?utf-8?b?", "=?x?q?", "xn--", "CharCode(0x110000, ", "\u202e", "%", "&#", "=")


@given(st.lists(st.tuples(st.sampled_from(BEGINNINGS), st.text(max_size=20)), max_size=5))
@settings(max_examples=300, deadline=None)
def test_any_text_can_be_read_in_all_ways(parts: list[tuple[str, str]]) -> None:
    text = "?= ".join(f"{beginning}{rest}" for beginning, rest in parts)
    assert all(isinstance(found, str) for found in undisguised(text))


@pytest.mark.parametrize("before", ["", "a", "ab", "abcd", "abcdefg"])
def test_base32_and_base85_are_read_whatever_stands_before_them(before: str) -> None:
    for way in (base64.b32encode, base64.b85encode, base64.a85encode):
        written = before + way(TEXT.encode()).decode()
        assert any(TEXT[5:] in found for found in undisguised(written))


@pytest.mark.parametrize(
    "plain",
    [
        "https://www.fjordvik.kommune.no/politikk/2026/moter?utvalg=KST&dato=2026-04-29#sak-12",
        "SAKSBEHANDLINGSREGLEMENTSENDRINGENE OG KOMMUNESTYRETSBEHANDLINGSMATEN",
        "Innhold........................................................................12",
        "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "MOTTAKERNEAVDETTEBREVETERBEDTOMASVAREINNENFREDAG",
    ],
)
def test_long_words_and_addresses_say_nothing_else(plain: str) -> None:
    assert [found for found in undisguised(plain) if "=" not in plain] == []
