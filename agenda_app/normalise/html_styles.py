"""What the style sheets inside an e-mail hide from its readers.

Of a sheet only ``display`` and ``visibility`` are read, what text looks like, and the words that
it puts in itself; of selectors
those that name elements, classes and ids, one inside the other. A rule that holds in some windows
only (narrow ones) or asks for anything else hides nothing here: text is rather said than lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from agenda_app.normalise.html_events import Closes, Event, Opens, Says
from agenda_app.normalise.html_looks import PROPERTIES

_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)|<!--|-->", re.DOTALL)
_BRACE = re.compile(r"[{}]")
_SAID = re.compile(
    r"(?:^|;)\s*(display|visibility)\s*:\s*([\w-]+)\s*(!\s*important)?", re.IGNORECASE
)
_LOOK = re.compile(
    rf"(?:^|;)\s*({'|'.join(PROPERTIES)})\s*:\s*([^;!]*)(!\s*important)?", re.IGNORECASE
)
_COMPOUND = re.compile(r"(\*|[a-z][\w-]*)?((?:[.#]-?[_a-z][\w-]*)*)", re.IGNORECASE)
_PART = re.compile(r"([.#])([\w-]+)")
_BESIDE = re.compile(r"(.*?)::?(before|after)", re.IGNORECASE)
_CONTENT = re.compile(r"(?:^|;)\s*content\s*:((?:[^;\"']|\"[^\"]*\"|'[^']*')*)", re.IGNORECASE)
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_ESCAPED = re.compile(r"\\[0-9a-f]{1,6}\s?", re.IGNORECASE)
_STEP = re.compile(r"\s*(>)\s*|\s+")
_EVERYWHERE = {"", "all", "screen", "only screen"}
_UNSEEN = {("display", "none"), ("visibility", "hidden"), ("visibility", "collapse")}
_FARTHEST = 200
"""How far out is looked for what an element stands inside."""
_MOST_STEPS = 25_000_000
_STEPS_OF_RULE = 10
"""How much work the rules may make: as much as is done in some seconds."""

_Weight = tuple[bool, bool, tuple[int, int, int], int]
_Winner = tuple[_Weight, str]
_FROM_HTML: _Weight = (False, False, (-1, 0, 0), 0)


@dataclass(frozen=True, slots=True)
class Tag:
    """An element by what selectors ask for."""

    name: str
    id: str
    classes: frozenset[str]

    @classmethod
    def of(cls, name: str, given: Mapping[str, str]) -> Tag:
        """Return an element with its attributes."""
        return cls(name, given.get("id", ""), frozenset(given.get("class", "").split()))


@dataclass(frozen=True, slots=True)
class _Compound:
    """What one element has to be; ``is_child`` when right inside the one before."""

    name: str
    ids: frozenset[str]
    classes: frozenset[str]
    is_child: bool

    def fits(self, tag: Tag) -> bool:
        named = self.name in ("*", tag.name)
        return named and self.classes <= tag.classes and self.ids <= {tag.id}

    @property
    def key(self) -> str:
        """One thing that an element must have to fit."""
        some_class, some_id = min(self.classes, default=""), min(self.ids, default="")
        return f"#{some_id}" if some_id else f".{some_class}" if some_class else self.name


@dataclass(frozen=True, slots=True)
class _Rule:
    compounds: tuple[_Compound, ...]
    order: int
    said: tuple[tuple[str, str, bool], ...]

    @property
    def weight(self) -> tuple[int, int, int]:
        """How much it counts: by how many ids it names, then classes, then elements."""
        each = self.compounds
        return (
            sum(len(c.ids) for c in each),
            sum(len(c.classes) for c in each),
            sum(c.name != "*" for c in each),
        )

    def fits(self, path: Sequence[Tag]) -> bool:
        """Whether the last of some elements, each inside the one before, is meant."""
        # Which beginnings of the selector fit: with their end anywhere around, or right around.
        around: set[int] = set()
        right_around: set[int] = set()
        for tag in path:
            ends = {
                at + 1
                for at, compound in enumerate(self.compounds)
                if compound.fits(tag)
                and (at == 0 or at in (right_around if compound.is_child else around))
            }
            around |= ends
            right_around = ends
        return len(self.compounds) in right_around


class Styles:
    """The rules of all sheets of an e-mail."""

    def __init__(self, sheets: Iterable[str]) -> None:
        """Read the sheets, in the order in which they stand."""
        self._rules: dict[str, list[_Rule]] = {}
        self._steps = _MOST_STEPS
        for order, (selector, body) in enumerate(_rules("\n".join(sheets))):
            said, words = tuple(_said(body)), _words_put_in(body)
            for one in selector.split(",") if said or words else ():
                where, beside = _beside(one.strip())
                compounds = _compounds(where)
                if compounds:
                    own = ((beside, words, False),) if beside else said
                    rule = _Rule(compounds, order, own)
                    self._rules.setdefault(compounds[-1].key, []).append(rule)

    def of(self, path: Sequence[Tag], given: Mapping[str, str]) -> Mapping[str, str]:
        """Return what rules and its own attributes say of an element, by property.

        Args:
            path: the elements around it, the outermost first, and itself.
            given: its attributes.
        """
        won: dict[str, _Winner] = {}
        if "hidden" in given:
            won["display"] = (_FROM_HTML, "none")
        near = path[-_FARTHEST:]
        for rule in self._about(path[-1]):
            if rule.compounds[-1].fits(path[-1]) and self._fits(rule, near):
                _judge(won, rule.said, (False, rule.weight, rule.order))
        _judge(won, _said(given.get("style", "")), (True, (0, 0, 0), 0))
        return {name: value for name, (_, value) in won.items()}

    @property
    def are_too_many(self) -> bool:
        """Whether there are so many rules for so many elements that they hold no longer."""
        return self._steps <= 0

    def _about(self, tag: Tag) -> Iterator[_Rule]:
        keys = ("*", tag.name, f"#{tag.id}", *(f".{name}" for name in tag.classes))
        about = [self._rules[key] for key in keys if key in self._rules]
        self._steps -= _STEPS_OF_RULE * sum(map(len, about))
        if not self.are_too_many:
            yield from chain.from_iterable(about)

    def _fits(self, rule: _Rule, path: Sequence[Tag]) -> bool:
        if len(rule.compounds) == 1:
            return True
        self._steps -= len(path) * len(rule.compounds)
        return rule.fits(path)


def _beside(selector: str) -> tuple[str, str]:
    """Return what is meant by a selector, and the place beside it ("before"), "" for itself."""
    found = _BESIDE.fullmatch(selector)
    return (found[1] or "*", found[2].lower()) if found else (selector, "")


def _words_put_in(body: str) -> str:
    """Return the words that a rule puts beside an element, "" for signs and nothing."""
    quoted = (text for said in _CONTENT.findall(body) for text in _QUOTED.findall(said))
    texts = (_ESCAPED.sub("", text[1:-1]) for text in quoted)
    return " ".join(text.strip() for text in texts if any(map(str.isalnum, text)))


def hides(said: Mapping[str, str]) -> bool:
    """Tell whether an element of which this is said is hidden."""
    return not _UNSEEN.isdisjoint(said.items())


def _judge(
    won: dict[str, _Winner],
    said: Iterable[tuple[str, str, bool]],
    weight: tuple[bool, tuple[int, int, int], int],
) -> None:
    """Let what is said win over what counts less, or as much and was said before."""
    for name, value, important in said:
        counts = (important, *weight)
        if name not in won or counts >= won[name][0]:
            won[name] = (counts, value)


def sheets_in(events: Iterable[Event]) -> tuple[str, ...]:
    """Return the style sheets that hold in every window; one that is never closed is none."""
    found: list[str] = []
    inside: list[str] | None = None
    for event in events:
        match event:
            case Opens("style", given) if _is_everywhere(given.get("media", "")):
                inside = []
            case Closes("style") if inside is not None:
                found.append("".join(inside))
                inside = None
            case Says(text) if inside is not None:
                inside.append(text)
    return tuple(found)


def _is_everywhere(media: str) -> bool:
    """Whether one of several media is every window."""
    return any(" ".join(one.lower().split()) in _EVERYWHERE for one in media.split(","))


def _rules(sheet: str) -> Iterator[tuple[str, str]]:
    """Yield the selectors and declarations that hold for every window, in order."""
    sheet = _COMMENT.sub(" ", sheet)
    around: list[tuple[str, bool]] = [("", True)]  # and whether what stands inside holds
    at = 0
    for brace in _BRACE.finditer(sheet):
        before, at = sheet[at : brace.start()], brace.end()
        if brace[0] == "{":
            rule = before.rsplit(";", 1)[-1].strip()
            around.append((rule, around[-1][1] and _is_open_medium(rule)))
        elif len(around) > 1:
            selector, _ = around.pop()
            if not selector.startswith("@") and around[-1][1]:
                yield selector, before


def _is_open_medium(rule: str) -> bool:
    """Whether what stands inside some braces holds for every window."""
    return rule[:6].lower() == "@media" and _is_everywhere(rule[6:])


def _said(body: str) -> Iterator[tuple[str, str, bool]]:
    """Yield each declaration that is looked at, and whether it is said to be important."""
    for pattern in (_SAID, _LOOK):
        for found in pattern.finditer(body):
            yield found[1].lower(), found[2].strip().lower(), bool(found[3])


def _compounds(selector: str) -> tuple[_Compound, ...]:
    """Return the parts of a selector, none when it asks for what is not looked at here."""
    parts: list[_Compound] = []
    at, is_child = 0, False
    while at < len(selector):
        found = _COMPOUND.match(selector, at)
        if found is None or found.end() == at:
            return ()
        named = _PART.findall(found[2])
        ids = frozenset(name for kind, name in named if kind == "#")
        classes = frozenset(name for kind, name in named if kind == ".")
        parts.append(_Compound((found[1] or "*").lower(), ids, classes, is_child))
        step = _STEP.match(selector, found.end())
        if step is None:
            return tuple(parts) if found.end() == len(selector) else ()
        at, is_child = step.end(), bool(step[1])
    return ()
