"""Statements, questions and breaks in the words and lines of the live window."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from agenda_app.domain.agenda import ItemId
from agenda_app.domain.item_record import ItemRecord
from agenda_app.domain.proposals import MinuteStatement
from agenda_app.domain.questions import Question
from agenda_app.domain.sentence import listed
from agenda_app.domain.text import plain
from agenda_app.terms import word
from agenda_app.ui.interface_language import interface_language
from agenda_app.ui.live.proposal_lines import ProposalLine

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
