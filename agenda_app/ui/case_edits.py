"""Closing and deleting cases, each with its way back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from agenda_app.domain.case import CaseId
from agenda_app.services.cases import read_case, save_case
from agenda_app.services.deleting import WholeCase, bring_back, take_away
from agenda_app.ui.commands import Edits
from agenda_app.ui.store import Store

translate = QCoreApplication.translate


class _Deleting:
    """Cases that are gone or not."""

    def __init__(self, store: Store, edits: Edits, case_ids: tuple[CaseId, ...]) -> None:
        self._store, self._edits, self._case_ids = store, edits, case_ids
        self._gone: tuple[WholeCase, ...] = ()

    def save(self, is_gone: bool) -> None:
        if is_gone:
            self._gone = self._store.write("delete_cases", _take_all_away, self._case_ids)
            return
        back = self._store.write("bring_back_cases", _bring_all_back, self._gone)
        if back != self._case_ids:
            # Other steps know the ids of before, which belong to other cases now.
            self._edits.clear_soon()
        self._case_ids = back


def delete(store: Store, edits: Edits, case_ids: Iterable[CaseId]) -> None:
    """Delete cases, undoable; all or none.

    Raises:
        UserError: one of them is or was on an agenda.
    """
    deleting = _Deleting(store, edits, tuple(case_ids))
    text = translate("CaseEdits", "deleting")
    edits.do(text, before=False, after=True, save=deleting.save)


class _Closing:
    """Cases that are closed or not."""

    def __init__(self, store: Store, case_ids: tuple[CaseId, ...]) -> None:
        self._store, self._case_ids = store, case_ids

    def save(self, is_closed: bool) -> None:
        action = "close_cases" if is_closed else "reopen_cases"
        self._store.write(action, _set_closed, self._case_ids, is_closed=is_closed)


def close(store: Store, edits: Edits, case_ids: Iterable[CaseId]) -> None:
    """Close cases, undoable: they leave the queue and stay in the archive."""
    closing = _Closing(store, tuple(case_ids))
    text = translate("CaseEdits", "closing")
    edits.do(text, before=False, after=True, save=closing.save)


def _take_all_away(session: Any, case_ids: Iterable[CaseId]) -> tuple[WholeCase, ...]:
    return tuple(take_away(session, case_id) for case_id in case_ids)


def _bring_all_back(session: Any, gone: Iterable[WholeCase]) -> tuple[CaseId, ...]:
    back = [bring_back(session, one).id for one in gone]
    return tuple(case_id for case_id in back if case_id is not None)


def _set_closed(session: Any, case_ids: Iterable[CaseId], *, is_closed: bool) -> None:
    for case_id in case_ids:
        save_case(session, replace(read_case(session, case_id), closed=is_closed))
