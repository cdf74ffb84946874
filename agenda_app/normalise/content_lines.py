"""The lines of calendar files (RFC 5545) and contact cards (RFC 6350) as parts with properties."""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

_FOLD = re.compile(r"\n[ \t]")
# Cards of 2.1 break long values as e-mails do, with a sign of their own at the end of the line.
_SOFT_BREAK = re.compile(r"^([^:\n]*QUOTED-PRINTABLE[^:\n]*:(?:[^\n]*=\n)+)", re.IGNORECASE | re.M)
_LINE = re.compile(r"(?:[\w-]+\.)?([\w-]+)((?:;(?:\"[^\"]*\"|[^\":;])*)*):(.*)", re.DOTALL)
_PARAMETER = re.compile(r";([\w-]+)=((?:\"[^\"]*\"|[^\":;])*)")
_ESCAPED = re.compile(r"\\(.)")


@dataclass(frozen=True, slots=True)
class Property:
    """One line: its name in capitals, what is told about the value, and the value as it stands.

    A line that is none has no name and is its own value.
    """

    name: str
    about: Mapping[str, str]
    value: str

    @property
    def text(self) -> str:
        """The value as text."""
        return _ESCAPED.sub(lambda sign: "\n" if sign[1] in "nN" else sign[1], self.value)

    @property
    def fields(self) -> list[str]:
        """The fields of a value that has several, as an address has."""
        parts = re.split(r"(?<!\\);", self.value)
        return [_ESCAPED.sub(lambda sign: sign[1], part).strip() for part in parts]


@dataclass(slots=True)
class Component:
    """What stands between BEGIN and END: lines, and other parts."""

    name: str
    properties: list[Property] = field(default_factory=list)
    parts: list[Component] = field(default_factory=list)

    def all(self, name: str) -> list[Property]:
        """Return the properties of a name."""
        return [one for one in self.properties if one.name == name]

    def first(self, name: str) -> Property | None:
        """Return the first property of a name."""
        return next(iter(self.all(name)), None)


def components(text: str) -> list[Component]:
    """Return the outermost parts of a file; what never ends, ends with the file."""
    whole = Component("")
    around = [whole]
    for line in _properties(text):
        if line.name == "BEGIN":
            part = Component(line.value.strip().upper())
            around[-1].parts.append(part)
            around.append(part)
        elif line.name == "END":
            del around[max(1, len(around) - 1) :]
        else:
            around[-1].properties.append(line)
    return whole.parts


def _properties(text: str) -> Iterator[Property]:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _SOFT_BREAK.sub(lambda found: found[1].replace("=\n", ""), text)
    for line in _FOLD.sub("", text).split("\n"):
        found = _LINE.fullmatch(line)
        if found:
            about = {key.upper(): value.strip('"') for key, value in _PARAMETER.findall(found[2])}
            packed = "QUOTED-PRINTABLE" in found[2].upper()
            value = _unpacked(found[3], about) if packed else found[3]
            yield Property(found[1].upper(), about, value)
        elif line.strip():
            yield Property("", {}, line)


def _unpacked(value: str, about: Mapping[str, str]) -> str:
    raw = quopri.decodestring(value.encode())
    try:
        return raw.decode(about.get("CHARSET", "utf-8"))
    except (LookupError, UnicodeDecodeError):
        return raw.decode("cp1252", errors="replace")
