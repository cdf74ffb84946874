"""Compound files: all of their streams, or a refusal."""

from __future__ import annotations

import struct

import pytest

from agenda_app.domain.verdict_codes import Refused
from agenda_app.normalise.compound import names_at_top, read_compound
from agenda_app.normalise.refusal import RefusalError
from tests.normalise.compound_files import compound_file


def test_streams_are_read_in_their_folders() -> None:
    data = compound_file({"a": b"liten", "mappe": {"b": bytes(5000), "under": {"c": b"x" * 64}}})
    top, is_sound = read_compound(data)
    assert is_sound
    assert top.streams == {"a": b"liten"}
    assert top.storages["mappe"].streams == {"b": bytes(5000)}
    assert top.storages["mappe"].storages["under"].streams == {"c": b"x" * 64}
    assert names_at_top(data) == {"a", "mappe"}


def test_streams_that_overlap_are_refused() -> None:
    names = ("aa", "bb", "cc", "dd")
    data = bytearray(compound_file({"lang": bytes(12000), **dict.fromkeys(names, bytes(4096))}))
    entry = data.find("lang".encode("utf-16-le")) + 116
    (first,) = struct.unpack_from("<I", data, entry)
    for skipped, name in enumerate(names, 1):  # each runs into the long one
        entry = data.find(name.encode("utf-16-le")) + 116
        struct.pack_into("<IQ", data, entry, first + skipped, 12000 - 512 * skipped)
    with pytest.raises(RefusalError) as refused:
        read_compound(bytes(data))
    assert refused.value.code is Refused.BOMB


@pytest.mark.parametrize(("name", "place"), [("b", 116), ("mappe", 76)], ids=["start", "child"])
def test_one_from_which_something_is_missing_is_refused(name: str, place: int) -> None:
    data = bytearray(compound_file({"a": b"liten", "mappe": {"b": bytes(5000)}}))
    entry = data.find((name + "\0").encode("utf-16-le"))
    data[entry + place : entry + place + 2] = b"\x77\x77"
    with pytest.raises(RefusalError) as refused:
        read_compound(bytes(data))
    assert refused.value.code is Refused.DAMAGED


@pytest.mark.parametrize("place", [8, 34, 40], ids=["id", "reserved", "number"])
def test_faults_by_which_nothing_is_missing_are_told(place: int) -> None:
    data = bytearray(compound_file({"a": b"liten", "mappe": {"b": bytes(5000)}}))
    data[place] ^= 1
    top, is_sound = read_compound(bytes(data))
    assert not is_sound
    assert top.storages["mappe"].streams == {"b": bytes(5000)}


def test_two_of_the_same_name_are_refused() -> None:
    data = compound_file({"en": b"liten", "to": bytes(5000)})
    data = data.replace("to".encode("utf-16-le"), "en".encode("utf-16-le"))
    with pytest.raises(RefusalError) as refused:
        read_compound(data)
    assert refused.value.code is Refused.DAMAGED


def test_a_cut_one_is_refused() -> None:
    data = compound_file({"a": b"x" * 9000, "b": b"y" * 9000})
    for length in (600, 5000, len(data) - 600):
        with pytest.raises(RefusalError) as refused:
            read_compound(data[:length])
        assert refused.value.code is Refused.DAMAGED


def test_folders_that_hold_themselves_are_refused() -> None:
    data = bytearray(compound_file({"mappe": {"under": {"c": b"x"}}}))
    entry = data.find("under".encode("utf-16-le"))
    struct.pack_into("<I", data, entry + 76, 1)
    with pytest.raises(RefusalError) as refused:
        read_compound(bytes(data))
    assert refused.value.code is Refused.DAMAGED
