"""The paragraphs of acts and regulations that a text refers to, under one name for each act.

People write "koml. § 11-5", "kommuneloven §§ 11-3 og 11-5", "§ 11-5 i kommunelova". A paragraph
without an act belongs to the one named before it in the same sentence; where none is, it is kept
without an act, so that an index leaves nothing out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from agenda_app.domain.language import Language
from agenda_app.domain.sentence import NOTHING, Sentence, alike

_ACTS = {
    "koml.": Sentence("Kommuneloven", "Kommunelova"),
    "fvl.": Sentence("Forvaltningsloven", "Forvaltningslova"),
    "offl.": alike("Offentleglova"),
    "pbl.": Sentence("Plan- og bygningsloven", "Plan- og bygningslova"),
}
_STEMS = {
    "kommunelov": "koml.",
    "forvaltningslov": "fvl.",
    "offentleglov": "offl.",
    "offentlighetslov": "offl.",
    "plan- og bygningslov": "pbl.",
}
# "koml. § 11-5, 2. ledd" names one paragraph.
_NUMBER = r"\d+(?:[-–]\d+)*(?![-–]?\d|\.\s*(?:ledd|punktum|pkt))(?:\s?[a-hj-z](?![\wæøå]))?"
_PARAGRAPHS = rf"(?P<marks>§§?)\s*(?P<numbers>{_NUMBER}(?:\s*(?:,|og|til|–)\s*(?:§\s*)?{_NUMBER})*)"
_ACT = (
    r"(?:(?:koml|fvl|offl|pbl)\b\.?|(?:\w+-\s+og\s+)?[\w-]*"
    r"(?:lov(?:en|a)?|forskrift(?:en|a)?|reglement(?:et)?)s?)"
)
_REFERENCE = re.compile(
    rf"(?:(?P<before>(?<![\w-]){_ACT})(?:\s+av\s+[\d.]+(?:\s+\w+\s+\d{{4}})?)?(?:\s+nr\.\s*\d+)?"
    r"(?:\s*\([\wæøå .-]{1,15}\))?,?\s*)?"
    rf"{_PARAGRAPHS}"
    rf"(?:[^.;§\n]{{0,40}}?\si\s(?P<after>{_ACT})(?![\w-]))?",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"\n|(?<=[.!?])\s+(?=[A-ZÆØÅ§])")
_ABBREVIATED = re.compile(r"(?:\b(?:jf|nr|koml|fvl|offl|pbl|bl\.a|ca|kl)\.)$", re.IGNORECASE)
_ENDING = re.compile(r"(?<=lov)(?:en|a)?s?$|(?<=forskrift)(?:en|a)?s?$|(?<=reglement)(?:et)?s?$")
_SPLIT = re.compile(_NUMBER)


@dataclass(frozen=True, slots=True)
class Reference:
    """A paragraph of an act.

    Attributes:
        act: the short form ("koml.") of an act that is known, else its name in lower case without
            its ending ("alkohollov"); "" when the text names none.
        paragraph: "11-5" or "13 a".
    """

    act: str
    paragraph: str

    @property
    def order(self) -> tuple[int | str, ...]:
        """What paragraphs of one act are sorted by: 9 before 11-3, 13 before 13 a."""
        parts = re.findall(r"\d+|[a-z]", self.paragraph.casefold())
        return tuple(int(part) if part.isdigit() else ord(part) for part in parts)


def references(text: str) -> tuple[Reference, ...]:
    """Return the paragraphs that a text refers to, each once, in the order they are named."""
    return tuple(
        dict.fromkeys(Reference(act or before, number) for act, before, number in _found(text))
    )


def named_references(text: str) -> tuple[Reference, ...]:
    """Return the same of which the act is said with the paragraph, so that nobody can doubt it."""
    return tuple(dict.fromkeys(Reference(act, number) for act, _, number in _found(text) if act))


def act_name(act: str, language: Language) -> str:
    """Return what an act is called over its paragraphs; "" for none."""
    if act in _ACTS:
        return _ACTS[act].said(language)
    return _named(act).said(language) if act else ""


def _named(act: str) -> Sentence:
    """Return "Alkoholloven" and "Alkohollova" for "alkohollov"."""
    name = act[:1].upper() + act[1:]
    if act.endswith("reglement"):
        return alike(f"{name}et")
    if act.endswith(("lov", "forskrift")):
        return Sentence(f"{name}en", f"{name}a")
    return alike(name) if name else NOTHING


def _found(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield the act of a paragraph, the one named before in the sentence, and the number."""
    for sentence in _sentences(text.replace("\u00a0", " ")):
        before = ""
        for found in _REFERENCE.finditer(sentence):
            said = found["before"] or found["after"]
            act = _key(said) if said else ""
            for number in _numbers(found["numbers"], several=found["marks"] == "§§"):
                yield act, before, " ".join(_spaced(number))
            before = act or before


def _numbers(said: str, *, several: bool) -> Iterator[str]:
    """Yield the numbers of paragraphs, of "7-5–7-7" and "§§ 24–27" the first and the last."""
    found = _SPLIT.findall(said)
    has_no_chapters = several and "-" not in "".join(found)
    for number in found:
        ends = number.split("–")
        is_range = has_no_chapters or all("-" in end for end in ends)
        yield from ends if len(ends) == 2 and is_range else (number,)


def _sentences(text: str) -> Iterator[str]:
    """Yield sentences; a full stop of an abbreviation ends none."""
    begun = ""
    place = 0
    for found in _SENTENCE.finditer(text):
        piece = begun + text[place : found.start()]
        place = found.end()
        if found.group() != "\n" and _ABBREVIATED.search(piece):
            begun = piece + " "
            continue
        yield piece
        begun = ""
    yield begun + text[place:]


def _key(named: str) -> str:
    name = " ".join(named.casefold().split())
    if f"{name.removesuffix('.')}." in _ACTS:
        return f"{name.removesuffix('.')}."
    stem = _ENDING.sub("", name)
    return _STEMS.get(stem, stem)


def _spaced(number: str) -> list[str]:
    """Return a number with its letter apart: "13a" is "13 a"."""
    found = re.fullmatch(r"([\d–-]+)\s?(\w?)", number)
    assert found is not None
    return [part for part in (found[1].replace("–", "-"), found[2].casefold()) if part]
