"""Functions of one number that give back what they are given, and others."""

from __future__ import annotations

from collections.abc import Callable

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Object, Pdf

from agenda_app.normalise.functions import leaves_alone

UNIT = Array([0, 1])


def power(begin: float = 0, end: float = 1, exponent: float = 1, **more: object) -> Dictionary:
    ends = {"C0": Array([begin]), "C1": Array([end])}
    return Dictionary(FunctionType=2, N=exponent, **{"Domain": UNIT, **ends, **more})


def sampled(values: bytes, bits: int = 8, **more: object) -> Callable[[Pdf], Object]:
    count = len(values) * 8 // bits
    said = {"Domain": UNIT, "Range": UNIT, "Size": Array([count]), "BitsPerSample": bits, **more}
    return lambda pdf: pdf.make_stream(values, FunctionType=0, **said)


def stitched(*parts: Object, codes: tuple[float, ...]) -> Dictionary:
    return Dictionary(
        FunctionType=3,
        Domain=UNIT,
        Functions=Array(parts),
        Bounds=Array([0.5]),
        Encode=Array(codes),
    )


def postscript(program: bytes) -> Callable[[Pdf], Object]:
    return lambda pdf: pdf.make_stream(program, FunctionType=4, Domain=UNIT, Range=UNIT)


HALVES = (power(0, 0.5), power(0.5, 1))


@pytest.mark.parametrize(
    ("said", "is_left"),
    [
        (power(), True),
        (Dictionary(FunctionType=2, Domain=UNIT, N=1), True),
        (power(exponent=1.001), True),
        (power(exponent=2), False),
        (power(1, 0), False),
        (power(exponent=-1), False),
        (power(Domain=Array([0, 0.5])), False),
        (power(Range=Array([0, 0.5])), False),
        (Dictionary(FunctionType=2, N=Name.One), False),
        (sampled(bytes(range(256))), True),
        (sampled(b"\x00\xff"), True),
        (sampled(b"\x00\xff\xff"), False),
        (sampled(b"\xff\x00"), False),
        (sampled(b"\xff\x00", Encode=Array([1, 0])), True),
        (sampled(b"\xff\x00", Decode=Array([1, 0])), True),
        (sampled(b"\x00\x00\xff\xff", bits=16), True),
        (sampled(b"\x05\xaf", bits=4), True),
        (sampled(b"\x00\xff", Size=Array([3])), False),
        (sampled(b"\x00\xff", Size=Array([2, 2])), False),
        (stitched(*HALVES, codes=(0, 1, 0, 1)), True),
        (stitched(*HALVES, codes=(0, 1, 1, 0)), False),
        (stitched(power(), power(), codes=(0, 0.5, 0.5, 1)), True),
        (stitched(power(), codes=(0, 1)), False),
        (stitched(power(), Dictionary(), codes=(0, 0.5, 0.5, 1)), False),
        (postscript(b"{ }"), True),
        (postscript(b"{1 exch sub}"), False),
        (Name.Identity, False),
        (None, False),
    ],
)
def test_what_a_function_gives_back_is_worked_out(said: object, *, is_left: bool) -> None:
    with pikepdf.new() as pdf:
        assert leaves_alone(said(pdf) if callable(said) else said) is is_left


def test_a_function_of_itself_comes_to_an_end() -> None:
    with pikepdf.new() as pdf:
        endless = pdf.make_indirect(stitched(power(), power(), codes=(0, 0.5, 0.5, 1)))
        endless.Functions = Array([endless, endless])
        assert not leaves_alone(endless)
