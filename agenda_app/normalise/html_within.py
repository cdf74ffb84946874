"""What browsers draw from elements of HTML that are no text, as text in its place.

Formulas, drawings, players, bars, pages within the page: whoever goes on from here meets text only.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile
from xml.etree.ElementTree import TreeBuilder

from agenda_app.domain.language import Language
from agenda_app.domain.text import one_line
from agenda_app.intake.formula_words import DEEPEST
from agenda_app.intake.mathml import mathml_on_one_line
from agenda_app.normalise.html_events import Closes, Event, Opens, Says, events_of
from agenda_app.normalise.html_marks import Marks
from agenda_app.normalise.html_points import LISTS
from agenda_app.normalise.words import DRAWN_OUTSIDE, SOUND, VIDEO

_PLAYERS = {
    **dict.fromkeys(("iframe", "frame", "object", "embed", "applet", "canvas"), DRAWN_OUTSIDE),
    **{"video": VIDEO, "audio": SOUND},
}
_WITHOUT_END = ("embed", "frame")
_NAMED_BY = ("title", "aria-label", "src", "data")
_TINY = ("0", "1", "0px", "1px")
_READ_AS_ONE = ("math", "svg")
_BARS = ("meter", "progress")
_AS_NEAR = 10
"""How far behind the beginning of a bar its own text begins."""
_DEEPEST_DRAWN = 200
_MOST_FRAMES = 8
"""How deep a page within a page within a page is read."""


def said_within(events: Sequence[Event], language: Language, depth: int = 0) -> Iterator[Event]:
    """Yield what HTML consists of, with text in the place of what is drawn.

    Args:
        events: the HTML.
        language: of the words that are put in.
        depth: how many pages it stands within.
    """
    ends, points = _ends(events), _points(events)
    marks = Marks()
    at = drawn_to = 0
    while at < len(events):
        event, end = events[at], ends.get(at, at)
        if isinstance(event, Opens) and event.tag in _READ_AS_ONE and end > at:
            read = _formula if event.tag == "math" else _drawing
            yield from read(event.given, events[at + 1 : end])
            at = end + 1
            continue
        if isinstance(event, Opens) and event.tag in _PLAYERS and at >= drawn_to:
            yield from _player(event, language, depth)
            drawn_to = end
        elif isinstance(event, Opens) and event.tag == "ol" and "reversed" in event.given:
            yield Opens("ol", {"start": str(points.get(at, 1)), **event.given})
        else:
            yield from marks.around(event)
        if isinstance(event, Opens) and event.tag in _BARS:
            yield from _bar(event.given, events[at + 1 : at + _AS_NEAR])
        at += 1


def _ends(events: Sequence[Event]) -> dict[int, int]:
    """Return where the elements end that are looked into, by where they begin."""
    looked_into = {*_READ_AS_ONE, *_PLAYERS}
    begun: dict[str, list[int]] = {}
    ends: dict[int, int] = {}
    for at, event in enumerate(events):
        if isinstance(event, Opens) and event.tag in looked_into:
            begun.setdefault(event.tag, []).append(at)
        elif isinstance(event, Closes) and begun.get(event.tag):
            ends[begun[event.tag].pop()] = at
    return ends


def _points(events: Sequence[Event]) -> dict[int, int]:
    """Return how many points each list has itself, by where it begins."""
    points: dict[int, int] = {}
    around: list[int] = []
    for at, event in enumerate(events):
        if isinstance(event, Opens) and event.tag in LISTS:
            around.append(at)
        elif isinstance(event, Closes) and event.tag in LISTS and around:
            around.pop()
        elif isinstance(event, Opens) and event.tag == "li" and around:
            points[around[-1]] = points.get(around[-1], 0) + 1
    return points


def _formula(given: Mapping[str, str], inside: Sequence[Event]) -> Iterator[Event]:
    """Yield a formula on one line."""
    tree = TreeBuilder()
    tree.start("math", {})
    names: list[str] = []
    for event in inside:
        match event:
            case Opens(name, attributes) if len(names) <= DEEPEST:
                tree.start(name.rpartition(":")[2], dict(attributes))
                names.append(name)
            case Closes(name) if name in names:
                while (left := names.pop()) != name:
                    tree.end(left)
                tree.end(name)
            case Says(text):
                tree.data(text)
    for left in reversed(names):
        tree.end(left)
    tree.end("math")
    yield Opens("span", given)
    yield Says(mathml_on_one_line(tree.close()))
    yield Closes("span")


def _drawing(given: Mapping[str, str], inside: Sequence[Event]) -> Iterator[Event]:
    """Yield a picture, and below it the lines that are written in it."""
    titles, lines = _words_of_drawing(inside)
    named = one_line(given.get("aria-label") or " ".join(titles))
    yield Opens("div", given)
    yield Opens("img", {"alt": named})
    for line in lines:
        yield Opens("br", {})
        yield Says(line)
    yield Closes("div")


def _words_of_drawing(inside: Sequence[Event]) -> tuple[list[str], list[str]]:
    """Return what a drawing is called, and the lines that are seen in it."""
    around: list[str] = []
    titles: list[str] = []
    lines: list[str] = [""]
    for event in inside:
        match event:
            case Opens(name, _) if len(around) < _DEEPEST_DRAWN:
                around.append(name)
                lines += [""] if name == "text" else []
            case Closes(name) if name in around:
                while around.pop() != name:
                    pass
                lines += [""] if name == "text" else []
            case Says(text) if around and around[-1] in ("title", "desc"):
                titles.append(text)
            case Says(text) if not around or around[-1] not in ("style", "script", "metadata"):
                lines[-1] += text if around[-1:] == ["text"] else f" {text} "
    return titles, list(filter(None, map(one_line, lines)))


def _player(event: Opens, language: Language, depth: int) -> Iterator[Event]:
    """Yield a word for what is played or drawn by something else, and a page that it holds."""
    tag, given = event.tag, event.given
    yield Opens("span" if tag in _WITHOUT_END else tag, given)
    is_tiny = any(given.get(side, "").strip() in _TINY for side in ("width", "height"))
    page, source = given.get("srcdoc", ""), given.get("src") or given.get("data", "")
    if given.get("type", "").startswith("image/") or source.startswith(("cid:", "data:image/")):
        yield Opens("img", {"src": source, "alt": given.get("title", "")})
    elif page.strip() and depth < _MOST_FRAMES:
        yield Opens("div", {})
        yield from said_within(events_of(page), language, depth + 1)
        yield Closes("div")
    elif not is_tiny and (tag != "audio" or "controls" in given):
        name = next((given[key] for key in _NAMED_BY if given.get(key)), "")
        name = one_line(name.partition("?")[0].rstrip("/").rpartition("/")[2])
        said = _PLAYERS[tag].said(language)
        yield Says(f" [{said}: {name}] " if name else f" [{said}] ")
    if tag in _WITHOUT_END:
        yield Closes("span")


def _bar(given: Mapping[str, str], behind: Sequence[Event]) -> Iterator[Event]:
    """Yield how far a bar goes, when no text in it says so."""
    says_it = any(isinstance(e, Says) and e.text.strip() for e in takewhile(_is_within, behind))
    if given.get("value") and not says_it:
        yield Says(f" {one_line(given['value'])}/{one_line(given.get('max', '1'))} ")


def _is_within(event: Event) -> bool:
    return not (isinstance(event, Closes) and event.tag in _BARS)
