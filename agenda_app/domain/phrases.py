"""The phrases at Ctrl+1 to Ctrl+9 while somebody writes; they come in the minutes' language."""

from __future__ import annotations

from collections.abc import Mapping

from agenda_app.domain.language import Language
from agenda_app.domain.sentence import NOTHING, Sentence, alike

PHRASES = (
    Sentence("Innstillingen ble enstemmig vedtatt.", "Innstillinga vart samrøystes vedteken."),
    Sentence("Det ble orientert om saken.", "Det vart orientert om saka."),
    Sentence(
        "Det ble stilt spørsmål, som ble besvart.", "Det vart stilt spørsmål, som vart svara på."
    ),
    Sentence("Saken ble tatt til orientering.", "Saka vart teken til orientering."),
    alike("Møtet tok pause."),
    Sentence("Møtet ble satt igjen.", "Møtet vart sett igjen."),
    Sentence("Det ble bedt om gruppemøte.", "Det vart bede om gruppemøte."),
    Sentence("Strek ble satt.", "Strek vart sett."),
    alike("Ingen hadde merknader."),
)
"""The usual ones. The first belongs to the vote: there Ctrl+1 takes down that everybody was for."""

Phrases = Mapping[int, Sentence]
"""The municipality's own by their figure; one form may be empty."""

OWN_NUMBERS = range(2, len(PHRASES) + 1)
"""The figures whose phrases can be changed."""


def phrase(own: Phrases, number: int, language: Language) -> str:
    """Return what stands at Ctrl and a figure, in a language.

    Where the municipality has written its own in the other form only, that one is taken: it is
    nearer to what is wanted than the usual phrase.
    """
    mine = own.get(number, NOTHING)
    said = mine.said(language).strip() or mine.bokmal.strip() or mine.nynorsk.strip()
    return said or PHRASES[number - 1].said(language)
