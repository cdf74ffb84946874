"""Numbers in the forms that lists count in: 3, c, iii."""

from __future__ import annotations

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


def letters(number: int) -> str:
    """Return a, b, ... z, aa, bb, as office programs count."""
    if number < 1:
        return ""
    rounds, place = divmod(number - 1, 26)
    return chr(ord("a") + place) * (min(rounds, 20) + 1)


def roman(number: int) -> str:
    """Return i, ii, iii, iv ..."""
    text = ""
    for value, sign in _ROMAN:
        times, number = divmod(number, value)
        text += sign * min(times, 20)
    return text


def written(number: int, form: str) -> str:
    """Return a number in a form that OpenDocument and HTML name: 1, a, A, i or I, "" for none."""
    match form:
        case "a":
            return letters(number)
        case "A":
            return letters(number).upper()
        case "i":
            return roman(number)
        case "I":
            return roman(number).upper()
        case "":
            return ""
        case _:
            return str(number)
