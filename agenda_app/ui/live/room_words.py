"""Statements, questions and breaks in the words and lines of the live window."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.breaks import break_words
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.proposals import MinuteStatement
from agenda_app.domain.questions import Question
from agenda_app.domain.sentence import listed
from agenda_app.domain.text import plain
from agenda_app.domain.typography import item_number
from agenda_app.terms import word
from agenda_app.ui.interface_language import interface_language, spoken
from agenda_app.ui.live.live_meeting import LiveMeeting
from agenda_app.ui.live.proposal_lines import ProposalLine
from agenda_app.ui.live.room_list import EntryKind, RoomEntry

translate = QCoreApplication.translate


def statement_lines(record: ItemRecord) -> list[ProposalLine]:
    """Return the statements of an item as they are shown."""
    kind = translate("LiveRoom", "Statement for the minutes")
    return [
        ProposalLine(
            one.number,
            kind,
            _behalf(one),
            plain(one.text),
            entered_words(one.entered),
            is_gone=one.entered is False,
        )
        for one in record.minutes.register.statements
    ]


def entered_words(entered: bool | None) -> str:
    """Return whether a statement goes into the minutes."""
    if entered is None:
        return translate("LiveRoom", "not decided")
    if entered:
        return translate("LiveRoom", "taken into the minutes")
    return translate("LiveRoom", "not taken into the minutes")


def _behalf(one: MinuteStatement) -> str:
    if not set(one.parties) - {one.mover.party}:
        return str(one.mover)
    behalf = translate("LiveMeeting", "{mover} for {parties}")
    return behalf.format(mover=one.mover, parties=listed(one.parties))


def question_lines(questions: Iterable[Question], item_id: ItemId) -> list[ProposalLine]:
    """Return the questions of an item as they are shown."""
    return [
        ProposalLine(
            one.number,
            word(one.kind, interface_language()),
            question_who(one),
            plain(one.text),
            answered_word(one.answered),
        )
        for one in questions
        if one.item_id == item_id
    ]


def room_entries(live: LiveMeeting) -> list[RoomEntry]:
    """Return every question and break of the meeting; of what may not be seen only what it is."""
    language = interface_language()
    found = []
    for one in live.minutes.questions:
        if one.item_id is None or live.is_shown(one.item_id):
            place = _place(live, one.item_id)
            said = f"{question_who(one)}: {' '.join(plain(one.text).split())}"
            words = f"{word(one.kind, language)} · {place} · {said}"
            found.append(RoomEntry(EntryKind.QUESTION, one.number, words))
    for number, pause in enumerate(live.minutes.breaks):
        words = f"{_place(live, pause.item_id)} · {spoken(break_words(pause))}"
        found.append(RoomEntry(EntryKind.BREAK, number, words))
    return found


def _place(live: LiveMeeting, item_id: ItemId | None) -> str:
    if item_id is None:
        return translate("LiveRoom", "in no item")
    number = live.item(item_id).number
    return item_number(number) if number else live.title(item_id, short=True)


def question_who(one: Question) -> str:
    """Return "Kari Nes (Sp) til ordføreren"."""
    if not one.to.strip():
        return str(one.asker)
    words = translate("LiveRoom", "{asker} to {whom}")
    return words.format(asker=one.asker, whom=one.to.strip())


def answered_word(answered: bool | None) -> str:
    """Return whether a question was answered, nothing as long as that is open."""
    if answered is None:
        return ""
    if answered:
        return translate("LiveRoom", "answered")
    return translate("LiveRoom", "not answered")
