"""In which order the minutes tell of a meeting and of a case, and what their parts are called.

An office may move and rename the parts. What the law wants in minutes (koml. § 11-4: who met, how
and by which law the doors were closed, the votes, the resolution) can be moved, never left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from agenda_app.domain.language import Language
from agenda_app.domain.sentence import NOTHING, Sentence, alike

TIME = "[tid]"
"""Stands for the time of day in a sentence that an office words itself."""

LONGEST_HEADING, LONGEST_SENTENCE = 80, 400


class Section(Enum):
    """A part of what the minutes say of a case, in the usual order."""

    HISTORY = "history"
    AGENDA_TEXT = "agenda_text"
    RECOMMENDATION = "recommendation"
    PROCEEDINGS = "proceedings"
    QUESTIONS = "questions"
    PROPOSALS = "proposals"
    STATEMENTS = "statements"
    VOTES = "votes"
    ELECTIONS = "elections"
    RESOLUTION = "resolution"
    LATER = "later"


STANDARD_ORDER = tuple(Section)
CAN_BE_LEFT_OUT = frozenset({Section.HISTORY, Section.AGENDA_TEXT})
"""What the papers of the meeting say already; everything else happened in it."""

RUN_ON = frozenset({Section.QUESTIONS, Section.PROPOSALS, Section.STATEMENTS})
"""Those that stand under the heading of the proceedings when they follow them."""


class FramePart(Enum):
    """A part of the minutes under the facts of the meeting, in the usual order.

    Corrections of locked minutes are none: they come last, after all that was locked.
    """

    ATTENDANCE = "attendance"
    REMARKS = "remarks"
    CASES = "cases"
    QUESTIONS = "questions"
    ADJOURNED = "adjourned"
    SIGNATURES = "signatures"


STANDARD_FRAME = tuple(FramePart)


class Wording(Enum):
    """What can be called something else."""

    MINUTES = "minutes"
    ATTENDANCE = "attendance"
    REMARKS = "remarks"
    HISTORY = "history"
    PROCEEDINGS = "proceedings"
    ITEM_QUESTIONS = "item_questions"
    PROPOSALS = "proposals"
    STATEMENTS = "statements"
    VOTES = "votes"
    ELECTIONS = "elections"
    RESOLUTION = "resolution"
    QUESTIONS = "questions"
    ADJOURNED = "adjourned"
    SIGNATURES = "signatures"
    CONFIRMED = "confirmed"
    SIGNING_CONFIRMED = "signing_confirmed"


STANDARD_WORDS = {
    Wording.MINUTES: alike("Møteprotokoll"),
    Wording.ATTENDANCE: alike("Frammøte"),
    Wording.REMARKS: alike("Merknader"),
    Wording.HISTORY: Sentence("Tidligere behandlet", "Tidlegare handsama"),
    Wording.PROCEEDINGS: Sentence("Behandling", "Handsaming"),
    Wording.ITEM_QUESTIONS: alike("Spørsmål"),
    Wording.PROPOSALS: Sentence("Framsatte forslag", "Framlegg i møtet"),
    Wording.STATEMENTS: Sentence("Protokolltilførsler", "Protokolltilførslar"),
    Wording.VOTES: Sentence("Votering", "Røysting"),
    Wording.ELECTIONS: Sentence("Valg", "Val"),
    Wording.RESOLUTION: alike("Vedtak"),
    Wording.QUESTIONS: Sentence("Spørsmål og interpellasjoner", "Spørsmål og interpellasjonar"),
    Wording.ADJOURNED: Sentence("Møtet ble hevet [tid].", "Møtet vart heva [tid]."),
    Wording.SIGNATURES: alike("Underskrifter"),
    Wording.CONFIRMED: Sentence(
        "Det bekreftes at protokollen er i samsvar med det som ble vedtatt i møtet.",
        "Det blir stadfesta at protokollen er i samsvar med det som vart vedteke i møtet.",
    ),
    Wording.SIGNING_CONFIRMED: Sentence(
        "Vi bekrefter at protokollen som er nevnt ovenfor, er i samsvar med det som ble vedtatt i "
        "møtet.",
        "Vi stadfestar at protokollen som er nemnd ovanfor, er i samsvar med det som vart vedteke "
        "i møtet.",
    ),
}
WORDS_IN_WRITING = {
    Wording.MINUTES: alike("Protokoll"),
    Wording.VOTES: alike("Svar"),
    Wording.CONFIRMED: Sentence(
        "Det bekreftes at protokollen er i samsvar med det medlemmene svarte.",
        "Det blir stadfesta at protokollen er i samsvar med det medlemene svara.",
    ),
    Wording.SIGNING_CONFIRMED: Sentence(
        "Vi bekrefter at protokollen som er nevnt ovenfor, er i samsvar med det medlemmene svarte.",
        "Vi stadfestar at protokollen som er nemnd ovanfor, er i samsvar med det medlemene svara.",
    ),
}
"""What is called something else where the cases are decided in writing, and nobody meets."""

HEADING_OF = {
    Section.HISTORY: Wording.HISTORY,
    Section.PROCEEDINGS: Wording.PROCEEDINGS,
    Section.QUESTIONS: Wording.ITEM_QUESTIONS,
    Section.PROPOSALS: Wording.PROPOSALS,
    Section.STATEMENTS: Wording.STATEMENTS,
    Section.VOTES: Wording.VOTES,
    Section.ELECTIONS: Wording.ELECTIONS,
    Section.RESOLUTION: Wording.RESOLUTION,
}
"""The heading of each part that has one of its own. A text that the vote was on is called what its
paper calls it, and a recommendation has the name of the committee."""

FRAME = tuple(wording for wording in Wording if wording not in HEADING_OF.values())
"""What stands around the cases, from the title to the signatures."""

_SENTENCES = frozenset({Wording.ADJOURNED, Wording.CONFIRMED, Wording.SIGNING_CONFIRMED})


def limit_of(wording: Wording) -> int:
    """Return how many characters a heading or a sentence may have."""
    return LONGEST_SENTENCE if wording in _SENTENCES else LONGEST_HEADING


@dataclass(frozen=True)
class MinutesLayout:
    """What an office wants; both forms of the language are kept apart.

    Attributes:
        order: the parts of a case that are printed, in order.
        wordings: what is called something else; a form that is empty has the usual words.
        frame: the parts of the minutes, in order.
    """

    order: tuple[Section, ...] = STANDARD_ORDER
    wordings: Mapping[Wording, Sentence] = field(default_factory=dict)
    frame: tuple[FramePart, ...] = STANDARD_FRAME

    def own(self, wording: Wording, language: Language) -> str:
        """Return the office's own words in a form, empty where the usual ones hold."""
        return self.wordings.get(wording, NOTHING).said(language).strip()


@dataclass(frozen=True)
class PrintedLayout:
    """A layout in the language of one meeting, as it goes with what is printed.

    Attributes:
        order: the parts of a case, in order.
        words: what has other words than the usual, by the value of the ``Wording``: those of the
            office, and those of what is decided in writing.
        frame: the parts of the minutes, in order.
    """

    order: tuple[Section, ...] = STANDARD_ORDER
    words: Mapping[str, str] = field(default_factory=dict)
    frame: tuple[FramePart, ...] = STANDARD_FRAME

    def said(self, wording: Wording, language: Language) -> str:
        """Return what something is called."""
        return self.words.get(wording.value) or STANDARD_WORDS[wording].said(language)

    @property
    def run_on(self) -> tuple[Section, ...]:
        """The parts that stand under the heading of the proceedings, since they follow them.

        One that the office gave a name of its own has its own heading wherever it stands.
        """
        found: list[Section] = []
        for section in self.order[self.order.index(Section.PROCEEDINGS) + 1 :]:
            if section not in RUN_ON or HEADING_OF[section].value in self.words:
                break
            found.append(section)
        return tuple(found)


def printed(
    layout: MinutesLayout, language: Language, *, is_written: bool = False
) -> PrintedLayout:
    """Return a layout as the minutes of a meeting in a language have it.

    Where the cases were decided in writing nothing is said of a meeting, but in the office's words.
    """
    usual = WORDS_IN_WRITING if is_written else {}
    own = {
        wording.value: layout.own(wording, language) or usual.get(wording, NOTHING).said(language)
        for wording in Wording
    }
    words = {key: said for key, said in own.items() if said}
    return PrintedLayout(layout.order, words, layout.frame)


_NAMES = {
    Section.AGENDA_TEXT: Sentence("Teksten på sakslisten", "Teksten på saklista"),
    Section.RECOMMENDATION: Sentence(
        "Det som det ble stemt over, og innstillinger",
        "Det som det vart røysta over, og tilrådingar",
    ),
    Section.LATER: Sentence("Hvem som kom og gikk etter saken", "Kven som kom og gjekk etter saka"),
}


def section_name(section: Section) -> Sentence:
    """Return what a part is called where an office arranges them: its usual heading, if any."""
    return _NAMES.get(section) or STANDARD_WORDS[HEADING_OF[section]]


_FRAME_NAMES = {
    FramePart.ATTENDANCE: STANDARD_WORDS[Wording.ATTENDANCE],
    FramePart.REMARKS: STANDARD_WORDS[Wording.REMARKS],
    FramePart.CASES: alike("Sakene"),
    FramePart.QUESTIONS: STANDARD_WORDS[Wording.QUESTIONS],
    FramePart.ADJOURNED: Sentence("Når møtet ble hevet", "Når møtet vart heva"),
    FramePart.SIGNATURES: STANDARD_WORDS[Wording.SIGNATURES],
}


def frame_name(part: FramePart) -> Sentence:
    """Return what a part of the minutes is called where an office arranges them."""
    return _FRAME_NAMES[part]
