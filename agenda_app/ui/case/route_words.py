"""The two lines that stand for a step of a case's way."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from agenda_app.domain.agenda import ItemState
from agenda_app.domain.case import Outcome, Treatment
from agenda_app.domain.typography import date_short, item_number, with_hour
from agenda_app.services.route import Placement
from agenda_app.terms import word
from agenda_app.ui.interface_language import interface_language


def step_title(step: tuple[Treatment, str, Placement | None]) -> str:
    """Return "Formannskapet 15.04.2026"."""
    treatment, name, placed = step
    day = placed[0].date if placed else treatment.earlier_date
    if day is None:
        return name
    return with_hour(f"{name} {date_short(day)}", placed[0].apart if placed else "")


def step_note(step: tuple[Treatment, str, Placement | None], *, is_stated: bool = False) -> str:
    """Return "PS 8/26 · innstilt", or what the committee is going to do.

    ``is_stated`` tells that the committee only gives its opinion.
    """
    treatment, _, placed = step
    number = treatment.earlier_number
    if placed is not None and placed[1].number is not None:
        number = item_number(placed[1].number)
    return " · ".join(filter(None, (number, _what(treatment, placed, is_stated))))


def _what(treatment: Treatment, placed: Placement | None, is_stated: bool) -> str:
    language = interface_language()
    if is_stated and (treatment.outcome is not None or treatment.recommendation):
        return word(Outcome.STATED, language).lower()
    if treatment.outcome is Outcome.RECOMMENDED or treatment.recommendation:
        return word(treatment.outcome or Outcome.RECOMMENDED, language).lower()
    if treatment.outcome is not None:
        return word(treatment.outcome, language).lower()
    if placed is not None and placed[1].state is ItemState.TREATED:
        return word(ItemState.TREATED, language).lower()
    if is_stated:
        return QCoreApplication.translate("RouteStrip", "gives its opinion")
    if treatment.is_final:
        return QCoreApplication.translate("RouteStrip", "decides the case")
    return QCoreApplication.translate("RouteStrip", "recommends")
