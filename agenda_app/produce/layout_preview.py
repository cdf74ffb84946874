"""Made-up minutes in an office's own order and words, to look at while they are being chosen."""

from __future__ import annotations

import datetime as dt

from agenda_app.documents.minutes_pdf import render_minutes
from agenda_app.domain.agenda import ItemKind, ItemNumber, ItemState, ItemType
from agenda_app.domain.case import Proposal, Signer
from agenda_app.domain.held_election_words import ElectionText
from agenda_app.domain.language import Language
from agenda_app.domain.minutes_layout import MinutesLayout, PrintedLayout, Wording, printed
from agenda_app.domain.printed import (
    Audience,
    Letterhead,
    MeetingHead,
    PutForward,
    TreatmentLine,
)
from agenda_app.domain.printed_minutes import (
    MetRow,
    MinutesAttendance,
    MinutesContent,
    MinutesItem,
)
from agenda_app.domain.sentence import Sentence
from agenda_app.domain.text import Text, paragraphs
from agenda_app.domain.vote_rows import VoteRow
from agenda_app.jobs import Progress, Work

_STARTS = dt.datetime(2026, 4, 22, 18, 0)
_MET = Sentence("Til stede: 7 av 7.", "Til stades: 7 av 7.")
_REMARK = Sentence(
    "Ingen hadde merknader til innkallingen.", "Ingen hadde merknader til innkallinga."
)
_ITEM = Sentence("Ny gangvei", "Ny gangveg")
_AGENDA_TEXT = Sentence("Saken legges fram på nytt.", "Saka blir lagd fram på nytt.")
_RECOMMENDED = Sentence("Formannskapets innstilling", "Tilråding frå formannskapet")
_FIRST = Sentence("Gangveien bygges i 2027.", "Gangvegen blir bygd i 2027.")
_ADDED = Sentence("Den legges langs sjøen.", "Han blir lagd langs sjøen.")
_RESOLVED = Sentence(
    "Gangveien bygges i 2027 og legges langs sjøen.",
    "Gangvegen blir bygd i 2027 og lagd langs sjøen.",
)
_SAID = Sentence("Det ble orientert om saken.", "Det vart orientert om saka.")
_PUT = Sentence("Kari Vik (A) la fram dette forslaget:", "Kari Vik (A) la fram dette framlegget:")
_WON = Sentence("Forslaget ble vedtatt.", "Framlegget vart vedteke.")
_ASKED = Sentence("Spørsmål fra Ola Nes (B):", "Spørsmål frå Ola Nes (B):")
_QUESTION = Sentence("Hva koster det?", "Kva kostar det?")
_STATED = Sentence("Protokolltilførsel fra Ola Nes (B):", "Protokolltilførsel frå Ola Nes (B):")
_STATEMENT = Sentence("Det burde vært gjort før.", "Det burde vore gjort før.")
_VOTED = Sentence("Forslaget fra Kari Vik", "Framlegget frå Kari Vik")
_FELL = Sentence("Vedtatt med 5 mot 2 stemmer.", "Vedteke med 5 mot 2 røyster.")
_ELECTION = Sentence("Valg av byggenemnd", "Val av byggjenemnd")
_ELECTED = Sentence("Kari Vik ble enstemmig valgt.", "Kari Vik vart samrøystes vald.")
_WENT = Sentence("Ola Nes gikk etter saken.", "Ola Nes gjekk etter saka.")
_ASKED_OUTSIDE = Sentence("Spørsmål fra Siv Ås (C):", "Spørsmål frå Siv Ås (C):")


def preview_of(layout: MinutesLayout, language: Language) -> Work[bytes]:
    """Make minutes of a meeting that never was, as a job; every part of a case is in them.

    Args:
        layout: the order and the words to show.
        language: in which form.

    Yields:
        Progress.
    """
    yield Progress(0, 1)
    return render_minutes(_minutes(printed(layout, language), language))


def _minutes(layout: PrintedLayout, language: Language) -> MinutesContent:
    def said(words: Sentence) -> str:
        return words.said(language)

    head = MeetingHead(
        Letterhead("Storvik kommune"),
        "Kommunestyret",
        "KST",
        _STARTS,
        "Storvik",
        1,
        language,
        Audience.INTERNAL,
        _STARTS.date(),
    )
    return MinutesContent(
        head,
        dt.time(20, 15),
        (),
        (_item(layout, language),),
        signers=(Signer("Kari Vik"), Signer("Ola Nes")),
        attendance=MinutesAttendance(said(_MET), (MetRow("Kari Vik", party="A"),)),
        remarks=_text(_REMARK, language),
        questions=(PutForward(said(_ASKED_OUTSIDE), _text(_QUESTION, language)),),
        layout=layout,
    )


def _item(layout: PrintedLayout, language: Language) -> MinutesItem:
    def said(words: Sentence) -> str:
        return words.said(language)

    return MinutesItem(
        ItemNumber(ItemType.PS, 12, 2026),
        ItemKind.CASE,
        said(_ITEM),
        state=ItemState.TREATED,
        text=_text(_AGENDA_TEXT, language),
        earlier=(TreatmentLine("8/26", "Formannskapet", dt.date(2026, 4, 15)),),
        recommendations=(Proposal(said(_RECOMMENDED), _text(_FIRST, language)),),
        proceedings=_text(_SAID, language),
        questions=(PutForward(said(_ASKED), _text(_QUESTION, language)),),
        proposals=(PutForward(said(_PUT), _text(_ADDED, language), said(_WON)),),
        statements=(PutForward(said(_STATED), _text(_STATEMENT, language)),),
        votes=(VoteRow(said(_VOTED), 5, 2, said(_FELL)),),
        elections=(ElectionText(said(_ELECTION), (said(_ELECTED),)),),
        decided=Proposal(layout.said(Wording.RESOLUTION, language), _text(_RESOLVED, language)),
        after=(said(_WENT),),
    )


def _text(words: Sentence, language: Language) -> Text:
    return paragraphs(words.said(language))
