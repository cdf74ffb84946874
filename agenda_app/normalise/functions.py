"""Functions of one number, as PDF has them (ISO 32000-1, 7.10), as far as they can be worked out.

What a function of PostScript does is only known where it does nothing.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from pikepdf import Array, Dictionary, Stream

from agenda_app.normalise.objects import numbers_of
from agenda_app.normalise.unpacking import unpacked

Function = Callable[[float], float]

_LEVELS = 255
"""As many steps as a colour has on a screen: what differs by less is not seen."""
_MOST_SAMPLES = 4096
_DEEPEST = 3
_NOTHING = ([b"{", b"}"], [b"{}"])
_UNIT = (0.0, 1.0)
_NO_LIMITS = (-math.inf, math.inf)


def leaves_alone(said: Any) -> bool:
    """Tell whether a function gives back every number from 0 to 1 as it was, or nearly."""
    function = _function(said, 0)
    if function is None:
        return False
    steps = (step / _LEVELS for step in range(_LEVELS + 1))
    try:
        return all(abs(function(step) - step) <= 1 / _LEVELS for step in steps)
    except (ArithmeticError, TypeError, ValueError):
        return False  # a power of nothing, or a number without end


def _function(said: Any, depth: int) -> Function | None:
    if not isinstance(said, Dictionary | Stream) or depth > _DEEPEST:
        return None
    match said.get_int("/FunctionType", -1), said:
        case 0, Stream():
            made = _sampled(said)
        case 2, _:
            made = _power(said)
        case 3, _:
            made = _stitched(said, depth)
        case 4, Stream():
            made = (lambda given: given) if (unpacked(said) or b"").split() in _NOTHING else None
        case _:
            made = None
    if made is None:
        return None
    (low, high), limits = _pair(said, "/Domain") or _UNIT, _pair(said, "/Range") or _NO_LIMITS
    return lambda given: _within(made(_within(given, low, high)), *limits)


def _sampled(said: Stream) -> Function | None:
    sizes = numbers_of(said.get("/Size"))
    bits = said.get_int("/BitsPerSample", 0)
    if len(sizes) != 1 or not 2 <= sizes[0] <= _MOST_SAMPLES or not 1 <= bits <= 32:
        return None
    count = int(sizes[0])
    data = (unpacked(said) or b"")[: -(-count * bits // 8)]
    if len(data) * 8 < count * bits:
        return None
    every, spare = int.from_bytes(data), len(data) * 8 - count * bits
    top = (1 << bits) - 1
    values = [(every >> spare + (count - 1 - at) * bits & top) / top for at in range(count)]
    low, high = _pair(said, "/Domain") or _UNIT
    first, last = _pair(said, "/Encode") or (0.0, count - 1.0)
    least, most = _pair(said, "/Decode") or _pair(said, "/Range") or _UNIT

    def sampled(given: float) -> float:
        place = _within(_moved(given, low, high, first, last), 0.0, count - 1.0)
        at = min(int(place), count - 2)
        value = values[at] + (values[at + 1] - values[at]) * (place - at)
        return least + value * (most - least)

    return sampled


def _power(said: Dictionary | Stream) -> Function | None:
    begin, end = numbers_of(said.get("/C0")) or [0.0], numbers_of(said.get("/C1")) or [1.0]
    power = said.get("/N")
    if len(begin) != 1 or len(end) != 1 or not isinstance(power, int | float | Decimal):
        return None
    exponent = float(power)
    return lambda given: begin[0] + given**exponent * (end[0] - begin[0])


def _stitched(said: Dictionary | Stream, depth: int) -> Function | None:
    parts = said.get("/Functions")
    made = [_function(part, depth + 1) for part in parts] if isinstance(parts, Array) else []
    functions = [part for part in made if part is not None]
    bounds, codes = numbers_of(said.get("/Bounds")), numbers_of(said.get("/Encode"))
    whole = 0 < len(made) == len(functions) == len(bounds) + 1
    if not whole or len(codes) != 2 * len(made):
        return None
    low, high = _pair(said, "/Domain") or _UNIT
    sides = [low, *bounds, high]

    def stitched(given: float) -> float:
        at = sum(given >= bound for bound in bounds)
        first, last = codes[2 * at : 2 * at + 2]
        return functions[at](_moved(given, sides[at], sides[at + 1], first, last))

    return stitched


def _moved(given: float, low: float, high: float, first: float, last: float) -> float:
    return first if low == high else first + (given - low) * (last - first) / (high - low)


def _within(value: float, low: float, high: float) -> float:
    return min(max(value, low), high)


def _pair(holder: Dictionary | Stream, key: str) -> tuple[float, float] | None:
    found = numbers_of(holder.get(key))
    return (found[0], found[1]) if len(found) == 2 else None
